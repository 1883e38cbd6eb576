declare module 'heic-decode' {
  interface Pixels {
    readonly width: number
    readonly height: number
    readonly data: Uint8ClampedArray<ArrayBuffer>
  }
  export default function decode(input: { readonly buffer: Uint8Array }): Promise<Pixels>
}

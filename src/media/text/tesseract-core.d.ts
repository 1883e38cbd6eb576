/** Tesseract in WebAssembly: the little of it that is used here. */
declare module 'tesseract.js-core/tesseract-core-simd-lstm.js' {
  export interface TesseractApi {
    /** 0 when it went well. */
    Init(folder: null, languages: string, engine: 1): number
    SetVariable(name: string, value: string): boolean
    /** Reads '/input'. 0 when it went well. */
    SetImageFile(orientation: 1, angle: 0): number
    Recognize(monitor: null): number
    GetTSVText(): string
    Clear(): void
    End(): void
  }
  export interface Tesseract {
    readonly FS: { writeFile(path: string, content: Uint8Array): void; unlink(path: string): void }
    readonly TessBaseAPI: new () => TesseractApi
  }
  export interface TesseractOptions {
    /** Where its .wasm is; left out, beside its script. */
    readonly locateFile?: () => string
    readonly print?: (line: string) => void
    readonly printErr?: (line: string) => void
  }
  export default function tesseract(options: TesseractOptions): Promise<Tesseract>
}

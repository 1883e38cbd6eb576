/** What a file can carry beside its pixels. `other`: something that we don't know by name. */
export type Carried =
  | 'EXIF'
  | 'GPS'
  | 'XMP'
  | 'IPTC'
  | 'thumbnail'
  | 'maker-notes'
  | 'camera'
  | 'serial-number'
  | 'author'
  | 'date'
  | 'comment'
  | 'colour-profile'
  | 'motion-photo'
  | 'trailing-data'
  | 'other'

export interface Metadata {
  /** Each at most once, in the order in which they were met. */
  readonly names: readonly Carried[]
  /** 1 to 8: how the stored pixels must be turned, as EXIF numbers it. */
  readonly orientation: number
  /** Width times height of the largest picture that the file says to hold, when its boxes say so (HEIC, AVIF); else 0. */
  readonly pixels: number
  /** The colour profile as it stands in the file, when it stands there in the clear (JPEG, HEIC, AVIF, WebP). */
  readonly profile?: Uint8Array
}

/** Gathers while a file is read. */
export class Findings {
  readonly #names = new Set<Carried>()
  #orientation = 1
  #pixels = 0
  #profile: Uint8Array | undefined

  add(...names: readonly Carried[]): void {
    for (const name of names) this.#names.add(name)
  }

  has(name: Carried): boolean {
    return this.#names.has(name)
  }

  turned(orientation: number): void {
    if (orientation >= 1 && orientation <= 8) this.#orientation = orientation
  }

  sized(pixels: number): void {
    this.#pixels = Math.max(this.#pixels, pixels)
  }

  profiled(profile: Uint8Array): void {
    this.add('colour-profile')
    this.#profile ??= profile
  }

  result(): Metadata {
    return {
      names: [...this.#names],
      orientation: this.#orientation,
      pixels: this.#pixels,
      ...(this.#profile ? { profile: this.#profile } : {}),
    }
  }
}

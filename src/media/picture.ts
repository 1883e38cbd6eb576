/** A picture as everything in `media` sees it: upright, in memory, without anything beside its pixels. */
export interface Picture {
  readonly width: number
  readonly height: number
  /** Red, green, blue, opacity: four bytes a pixel, row by row; sRGB. */
  readonly data: Uint8ClampedArray
}

/** A frame as films hold it: a plane of brightness, then two of colour with half the pixels each way (BT.709); even sizes. */
export interface Planes {
  readonly width: number
  readonly height: number
  readonly data: Uint8ClampedArray
}

/** Left, top, width, height: whole pixels of the upright picture. */
export type Box = readonly [x: number, y: number, width: number, height: number]

/** Something in a picture that was found or marked. */
export interface Region {
  readonly box: Box
  /** `face` by a detector; `text` by reading it; `marked` by a person. */
  readonly kind: 'face' | 'text' | 'marked'
  /** How sure the detector is, 0 to 1; 1 when a person marked it. Faces under SURE are shown as "check this". */
  readonly score: number
}

/** From this score on a face is covered; under SURE a person is asked to look. */
export const COVERED = 0.3
export const SURE = 0.5

/** Solid is the only one that can't be undone; the others are called weaker wherever they are offered. */
export type Style = 'fill' | 'mosaic' | 'blur'

/** One picture, or one frame of a moving one (`duration` in ms). */
export interface Frame {
  readonly picture: Picture
  readonly duration?: number
}

/** Runs a detector: input planes (1×3×height×width) in, named outputs out. Each place that runs pictures brings its own. */
export type Infer = (
  model: 'yunet' | 'ultraface',
  input: { readonly data: Float32Array; readonly height: number; readonly width: number },
) => Promise<Readonly<Record<string, Float32Array>>>

/** What can't be handled, said so that a person understands: the file is refused whole, nothing of it is passed on. */
export class MediaError extends Error {}

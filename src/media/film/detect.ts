/** Faces in one frame of a film: one look at a small picture, quick enough for every frame. */
import { crop } from '../faces/look.ts'
import { merge, type Found } from '../faces/merge.ts'
import { tiles } from '../faces/tiles.ts'
import { TILE_HEIGHT, TILE_WIDTH, ultraface } from '../faces/ultraface.ts'
import { yunet } from '../faces/yunet.ts'
import type { Infer, Picture, Region } from '../picture.ts'
import { resize } from '../resize.ts'
import type { FilmSize } from './boxes.ts'
import type { Look } from './track.ts'

/** What looks at frames. */
export interface FrameDetector {
  readonly infer: Infer
  /** Is the better detector there? Without it the bundled one looks at more pieces of each frame, slower. */
  readonly models: { readonly yunet: boolean }
}

/** Pixels that neighbouring pieces share: a face of that size lies whole in one of them. */
const SHARED = 80

/** Room for a detector's input, all of which it fills; free again when the look is over. */
type Plane = (length: number) => Float32Array

/** Size at which frames are looked at: long side `side` pixels or the film's own if smaller; even. */
export function lookSize({ width, height }: FilmSize, side: number): FilmSize {
  const scale = Math.min(1, side / Math.max(width, height))
  const even = (length: number): number => Math.max(2, 2 * Math.round((length * scale) / 2))
  return { width: even(width), height: even(height) }
}

/** Faces in a frame; boxes in pixels of a film of `size`, rounded outwards. */
async function facesOf(
  frame: Picture,
  size: FilmSize,
  { infer, models }: FrameDetector,
  plane: Plane = (length) => new Float32Array(length),
): Promise<Region[]> {
  const found = models.yunet ? await yunet(frame, infer, plane) : await pieces(frame, infer, plane)
  const [across, down] = [size.width / frame.width, size.height / frame.height]
  return merge(found).map(({ box: [x, y, width, height], score }) => {
    const [left, top] = [Math.floor(x * across), Math.floor(y * down)]
    const [right, bottom] = [Math.ceil((x + width) * across), Math.ceil((y + height) * down)]
    return { box: [left, top, right - left, bottom - top], kind: 'face', score }
  })
}

/** The bundled detector sees 320 × 240: the whole frame for large faces, then overlapping pieces for small ones. */
async function pieces(frame: Picture, infer: Infer, plane: Plane): Promise<Found[]> {
  const { width, height } = frame
  const scale = Math.max(width / TILE_WIDTH, height / TILE_HEIGHT, 1)
  const whole = resize(frame, Math.max(1, Math.floor(width / scale)), Math.max(1, Math.floor(height / scale)))
  const found = moved(await ultraface(whole, infer, plane), 0, 0, scale)
  if (scale === 1) return found
  for (const window of tiles(width, height, TILE_WIDTH, TILE_HEIGHT, SHARED))
    found.push(...moved(await ultraface(crop(frame, window), infer, plane), window[0], window[1], 1))
  return found
}

function moved(found: readonly Found[], left: number, top: number, scale: number): Found[] {
  return found.map(({ box: [x, y, width, height], score }) => ({
    box: [left + x * scale, top + y * scale, width * scale, height * scale],
    score,
  }))
}

/** Points across and down at which frames are compared. */
const ACROSS = 32
const DOWN = 18
/** Mean difference of brightness, 0 to 255, from which on a frame counts as another picture. */
const ANOTHER = 24

/** Brightness at a grid of points: enough to tell a cut. */
function gridOf({ width, height, data }: Picture): Uint8Array {
  const grid = new Uint8Array(ACROSS * DOWN)
  for (let i = 0; i < grid.length; i++) {
    const x = Math.floor((((i % ACROSS) + 0.5) * width) / ACROSS)
    const y = Math.floor(((Math.floor(i / ACROSS) + 0.5) * height) / DOWN)
    const at = 4 * (y * width + x)
    grid[i] = ((data[at] ?? 0) + 2 * (data[at + 1] ?? 0) + (data[at + 2] ?? 0)) >> 2
  }
  return grid
}

/** Is it another picture than the one before? A whip of the camera counts too: who is kept is covered from there on. */
function isCut(before: Uint8Array, after: Uint8Array): boolean {
  const sum = after.reduce((total, value, i) => total + Math.abs(value - (before[i] ?? 0)), 0)
  return sum > ANOTHER * after.length
}

/** Looks at frames one after another, and sees where the film cuts. */
export class Looker {
  #before: Uint8Array | null = null
  readonly #free: Float32Array[] = []
  readonly #size: FilmSize
  readonly #detector: FrameDetector

  constructor(size: FilmSize, detector: FrameDetector) {
    this.#size = size
    this.#detector = detector
  }

  /** The look at frame number `frame`; calls may overlap, but come in the order of frames. */
  async look(frame: number, picture: Picture): Promise<Look> {
    const grid = gridOf(picture)
    const cut = this.#before !== null && isCut(this.#before, grid)
    this.#before = grid
    let used = this.#free.pop() ?? new Float32Array(0)
    const plane: Plane = (length) => (used = used.length === length ? used : new Float32Array(length))
    const faces = await facesOf(picture, this.#size, this.#detector, plane)
    this.#free.push(used)
    return { frame, faces, cut }
  }
}

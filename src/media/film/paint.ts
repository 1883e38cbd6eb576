/**
 * Covers for every frame, quickly: the solid cover looks the same for every face of a size, so it is drawn once and copied.
 * Sizes are rounded up to steps; a head that slowly comes nearer then needs few drawings.
 */
import { cover } from '../cover/cover.ts'
import type { Box, Picture, Region, Style } from '../picture.ts'

/** A cover drawn on nothing. Opacity is in its fourth byte; colours are already lessened by it. */
interface Stamp {
  /** From the left top of the face to that of the drawing. */
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
  readonly bytes: Uint8ClampedArray
  readonly words: Uint32Array
  /** For each row: where its solid run begins and ends. */
  readonly solid: Int32Array
}

/** Sizes go up in steps of an eighth to a sixteenth, at least 4 pixels. */
const STEP = 8
const LEAST_STEP = 4
/** Drawings kept, in pixels all together (4 bytes each): 64 MB. */
const MOST_KEPT = 16_000_000
/** A drawing reaches no farther than this over the face, as a part of its larger side. */
const REACH = 0.6

/** Draws covers on frames of one film. */
export class Painter {
  readonly #stamps = new Map<string, Stamp>()
  #kept = 0
  readonly #style: Style

  constructor(style: Style) {
    this.#style = style
  }

  /** Covers the regions of a frame, in place. The solid cover is at least as large as for a single picture. */
  paint(frame: Picture, regions: readonly Region[]): void {
    if (this.#style === 'fill') this.#stamp(frame, regions)
    else cover(frame, regions, this.#style)
  }

  #stamp(frame: Picture, regions: readonly Region[]): void {
    const words = new Uint32Array(frame.data.buffer, frame.data.byteOffset, frame.width * frame.height)
    const boxes = regions.map(({ box }) => roundedUp(box)).sort((a, b) => b[2] * b[3] - a[2] * a[3])
    for (const [x, y, width, height] of boxes) stampOn(frame, words, this.#stampFor(width, height), x, y)
  }

  #stampFor(width: number, height: number): Stamp {
    const key = `${width} ${height}`
    const known = this.#stamps.get(key)
    const made = known ?? draw(width, height)
    this.#stamps.delete(key) // and put last again: the first is the one not used for longest
    this.#stamps.set(key, made)
    if (known) return known
    this.#kept += made.words.length
    for (const [old, { words }] of this.#stamps) {
      if (this.#kept <= MOST_KEPT || old === key) break
      this.#stamps.delete(old)
      this.#kept -= words.length
    }
    return made
  }
}

/** The box with its sides rounded up to the next step, around the same middle. */
export function roundedUp([x, y, width, height]: Box): Box {
  const [wider, higher] = [stepUp(width), stepUp(height)]
  return [x - ((wider - width) >> 1), y - ((higher - height) >> 1), wider, higher]
}

function stepUp(side: number): number {
  let step = LEAST_STEP
  while (step * 2 * STEP <= side) step *= 2
  return Math.ceil(side / step) * step
}

/** Draws a cover for a face of this size on an empty picture and cuts it out. */
function draw(width: number, height: number): Stamp {
  const margin = Math.ceil(REACH * Math.max(width, height)) + 2
  const across = width + 2 * margin
  const down = height + 2 * margin
  const picture = { width: across, height: down, data: new Uint8ClampedArray(across * down * 4) }
  cover(picture, [{ box: [margin, margin, width, height], kind: 'face', score: 1 }], 'fill')
  const [left, top, right, bottom] = drawnPart(picture)
  const stamp = { left: left - margin, top: top - margin, width: right - left, height: bottom - top }
  const bytes = new Uint8ClampedArray(stamp.width * stamp.height * 4)
  for (let y = 0; y < stamp.height; y++) {
    const from = ((top + y) * across + left) * 4
    bytes.set(picture.data.subarray(from, from + stamp.width * 4), y * stamp.width * 4)
  }
  return { ...stamp, bytes, words: new Uint32Array(bytes.buffer), solid: solidRuns(bytes, stamp.width, stamp.height) }
}

function drawnPart({ width, height, data }: Picture): [left: number, top: number, right: number, bottom: number] {
  let [left, top, right, bottom] = [width, height, 0, 0]
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      if (data[4 * (y * width + x) + 3] === 0) continue
      left = Math.min(left, x)
      right = Math.max(right, x + 1)
      top = Math.min(top, y)
      bottom = y + 1
    }
  return [left, top, right, bottom]
}

/** The longest solid run of each row, found from the middle outwards; covers are solid there. */
function solidRuns(bytes: Uint8ClampedArray, width: number, height: number): Int32Array {
  const runs = new Int32Array(2 * height)
  const isSolid = (x: number, y: number): boolean => bytes[4 * (y * width + x) + 3] === 255
  for (let y = 0; y < height; y++) {
    let from = width >> 1
    let to = from
    while (from > 0 && isSolid(from - 1, y)) from--
    while (to < width && isSolid(to, y)) to++
    runs[2 * y] = from
    runs[2 * y + 1] = Math.max(from, to)
  }
  return runs
}

/** Lays a drawing over a frame; what lies outside the frame is left out. */
function stampOn(frame: Picture, words: Uint32Array, stamp: Stamp, faceX: number, faceY: number): void {
  const x = faceX + stamp.left
  const y = faceY + stamp.top
  const first = Math.max(0, -x)
  const end = Math.min(stamp.width, frame.width - x)
  for (let row = Math.max(0, -y); row < Math.min(stamp.height, frame.height - y); row++) {
    const from = Math.min(end, Math.max(first, stamp.solid[2 * row] ?? 0))
    const to = Math.max(from, Math.min(end, stamp.solid[2 * row + 1] ?? 0))
    const at = (y + row) * frame.width + x
    if (to > from) words.set(stamp.words.subarray(row * stamp.width + from, row * stamp.width + to), at + from)
    for (let i = first; i < from; i++) mix(frame.data, 4 * (at + i), stamp.bytes, 4 * (row * stamp.width + i))
    for (let i = to; i < end; i++) mix(frame.data, 4 * (at + i), stamp.bytes, 4 * (row * stamp.width + i))
  }
}

function mix(below: Uint8ClampedArray, to: number, above: Uint8ClampedArray, from: number): void {
  const rest = 255 - (above[from + 3] ?? 255)
  for (let i = 0; i < 3; i++) below[to + i] = (above[from + i] ?? 0) + (((below[to + i] ?? 0) * rest) >> 8)
}

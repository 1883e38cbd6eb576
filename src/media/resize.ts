/**
 * Shrinking and enlarging with whole numbers only, so that browser and Node give the same bytes: areas are averaged when
 * shrinking, neighbours are mixed when enlarging.
 */
import type { Picture } from './picture.ts'
import { asPixels } from './turn.ts'

/**
 * Weights of one output pixel add up to this. A pixel is handled as two pairs of channels, 16 bits each in one number, so that
 * one multiplication does two: 255 · 256 just fits.
 */
const ONE = 256
const SHIFT = 8
const PAIR = 0x00ff00ff
const HALF = 0x00800080

/** For each output pixel: where its source pixels begin in `weights`, the first of them, and how many. */
interface Taps {
  readonly first: Int32Array
  readonly begin: Int32Array
  readonly weights: Int32Array
}

/**
 * The picture at another size. Opacity is shrunk like a colour; colours under transparent pixels keep their say.
 * Sizes in pixels, at least 1; the picture itself comes back when it already has that size.
 */
export function resize(picture: Picture, width: number, height: number): Picture {
  if (width === picture.width && height === picture.height) return picture
  const across = taps(picture.width, width)
  const down = taps(picture.height, height)
  const rows = new Rows(picture, across)
  const pixels = new Uint32Array(width * height)
  const even = new Int32Array(width)
  const odd = new Int32Array(width)
  for (let y = 0; y < height; y++) {
    even.fill(HALF)
    odd.fill(HALF)
    const begin = down.begin[y] ?? 0
    const count = (down.begin[y + 1] ?? 0) - begin
    for (let k = 0; k < count; k++) addRow(even, odd, rows.at((down.first[y] ?? 0) + k), down.weights[begin + k] ?? 0)
    writeRow(pixels, y * width, even, odd)
  }
  return { width, height, data: new Uint8ClampedArray(pixels.buffer) }
}

/** The size with its longest side at `side`, in proportion, at least one pixel each way. */
export function fitted(width: number, height: number, side: number): { width: number; height: number } {
  const long = Math.max(width, height)
  const scaled = (length: number): number => Math.max(1, Math.floor((length * side + (long >> 1)) / long))
  return { width: scaled(width), height: scaled(height) }
}

function addRow(even: Int32Array, odd: Int32Array, row: Uint32Array, weight: number): void {
  for (let i = 0; i < row.length; i++) {
    const pixel = row[i] ?? 0
    even[i] = (even[i] ?? 0) + Math.imul(pixel & PAIR, weight)
    odd[i] = (odd[i] ?? 0) + Math.imul((pixel >>> 8) & PAIR, weight)
  }
}

function writeRow(pixels: Uint32Array, at: number, even: Int32Array, odd: Int32Array): void {
  for (let i = 0; i < even.length; i++) pixels[at + i] = joined(even[i] ?? 0, odd[i] ?? 0)
}

/** Both sums, brought back to 8 bits a channel. */
function joined(even: number, odd: number): number {
  return ((even >>> SHIFT) & PAIR) | (odd & ~PAIR)
}

/** Source rows already brought to the new width; neighbouring output rows share at most two. */
class Rows {
  readonly #source: Uint32Array
  readonly #width: number
  readonly #taps: Taps
  readonly #kept: readonly [Uint32Array, Uint32Array]
  readonly #index = [-1, -1]

  constructor(picture: Picture, across: Taps) {
    this.#source = asPixels(picture.data)
    this.#width = picture.width
    this.#taps = across
    this.#kept = [new Uint32Array(across.first.length), new Uint32Array(across.first.length)]
  }

  at(y: number): Uint32Array {
    const place = y & 1
    const row = this.#kept[place === 0 ? 0 : 1]
    if (this.#index[place] !== y) {
      this.#index[place] = y
      mixAcross(this.#source, y * this.#width, this.#taps, row)
    }
    return row
  }
}

function mixAcross(source: Uint32Array, start: number, across: Taps, row: Uint32Array): void {
  const { first, begin, weights } = across
  for (let x = 0, k = 0; x < row.length; x++) {
    const end = begin[x + 1] ?? 0
    let even = HALF
    let odd = HALF
    for (let from = start + (first[x] ?? 0); k < end; k++, from++) {
      const pixel = source[from] ?? 0
      const weight = weights[k] ?? 0
      even = (even + Math.imul(pixel & PAIR, weight)) | 0
      odd = (odd + Math.imul((pixel >>> 8) & PAIR, weight)) | 0
    }
    row[x] = joined(even, odd)
  }
}

function taps(source: number, target: number): Taps {
  const each = Array.from({ length: target }, (_, i) =>
    target < source ? areaTaps(source, target, i) : mixTaps(source, target, i),
  )
  const begin = new Int32Array(target + 1)
  each.forEach(({ weights }, i) => (begin[i + 1] = (begin[i] ?? 0) + weights.length))
  return {
    first: Int32Array.from(each, ({ first }) => first),
    begin,
    weights: Int32Array.from(each.flatMap(({ weights }) => weights)),
  }
}

interface Tap {
  readonly first: number
  readonly weights: readonly number[]
}

/** Output pixel `i` lies over [i·source, (i+1)·source) when each source pixel is `target` long: overlaps, in 256ths. */
function areaTaps(source: number, target: number, i: number): Tap {
  const from = i * source
  const first = Math.floor(from / target)
  const last = Math.floor((from + source - 1) / target)
  const weights: number[] = []
  let given = 0
  for (let s = first; s <= last; s++) {
    // Rounding the running total, not each part, keeps the sum exact.
    const until = Math.floor(((Math.min((s + 1) * target, from + source) - from) * ONE) / source)
    weights.push(until - given)
    given = until
  }
  return { first, weights }
}

/** The two source pixels whose centres lie around the centre of output pixel `i`. */
function mixTaps(source: number, target: number, i: number): Tap {
  const place = Math.min(Math.max((2 * i + 1) * source - target, 0), 2 * target * (source - 1))
  const first = Math.floor(place / (2 * target))
  const second = Math.floor(((place - first * 2 * target) * ONE) / (2 * target))
  return second === 0 ? { first, weights: [ONE] } : { first, weights: [ONE - second, second] }
}

/** How a file was pressed, so that the new one can be written much like it: as good and about as large. */
import { big, find, little, standsAt } from './bytes.ts'
import { segments } from './metadata/jpeg.ts'
import { riffChunks } from './metadata/webp.ts'

export interface JpegLikeness {
  /** 1 to 100, as the common encoders count it. */
  readonly quality: number
  /** Are the colours stored at half the size, as cameras do. */
  readonly halfColour: boolean
  readonly progressive: boolean
}

/** The brightness table of the JPEG standard (annex K), in the order in which files store it; quality 50 is this very table. */
const STANDARD = [
  16, 11, 12, 14, 12, 10, 16, 14, 13, 14, 18, 17, 16, 19, 24, 40, 26, 24, 22, 22, 24, 49, 35, 37, 29, 40, 58, 51, 61,
  60, 57, 51, 56, 55, 64, 72, 92, 78, 64, 68, 87, 69, 55, 56, 80, 109, 81, 87, 95, 98, 103, 104, 103, 62, 77, 113, 121,
  112, 100, 120, 92, 101, 103, 99,
]

const FALLBACK: JpegLikeness = { quality: 90, halfColour: true, progressive: false }

/** Reads how a JPEG was pressed. Never throws; a file that doesn't say is taken for a good photo. */
export function jpegLikeness(bytes: Uint8Array): JpegLikeness {
  let likeness = FALLBACK
  for (const { marker, data } of segments(bytes)) {
    if (marker === 0xdb) likeness = { ...likeness, quality: qualityIn(data) ?? likeness.quality }
    if (marker < 0xc0 || marker > 0xc2) continue
    // Three parts a picture: brightness at 7, and how many of its samples go with one of colour.
    const halfColour = data[5] !== 3 || data[7] === 0x22
    return { ...likeness, halfColour, progressive: marker === 0xc2 }
  }
  return likeness
}

/** From the first table, that of brightness, when it stands in this segment. */
function qualityIn(tables: Uint8Array): number | null {
  let at = 0
  while (at < tables.length) {
    const wide = (tables[at] ?? 0) >> 4 === 0 ? 1 : 2
    if (((tables[at] ?? 0) & 15) === 0) return qualityOf(STANDARD.map((_, i) => big(tables, at + 1 + i * wide, wide)))
    at += 1 + 64 * wide
  }
  return null
}

function qualityOf(table: readonly number[]): number {
  const sum = table.reduce((total, step) => total + Math.max(1, step), 0)
  const scale = (100 * sum) / STANDARD.reduce((total, step) => total + step, 0)
  const quality = scale <= 100 ? (200 - scale) / 2 : 5000 / scale
  return Math.min(100, Math.max(1, Math.round(quality)))
}

export interface WebpLikeness {
  readonly lossless: boolean
  readonly quality: number
}

/** Reads how a WebP (or its first frame) was pressed. Never throws. */
export function webpLikeness(bytes: Uint8Array): WebpLikeness {
  for (const { name, data } of riffChunks(bytes)) {
    // A frame of an animation holds its own chunks behind sixteen bytes of place and time.
    const inner = name === 'ANMF' ? data.subarray(16) : data
    const at = name === 'ANMF' ? innerAt(inner) : 0
    const kind = name === 'ANMF' ? kindAt(inner, at - 8) : name
    if (kind === 'VP8L') return { lossless: true, quality: 100 }
    if (kind === 'VP8 ') return { lossless: false, quality: vp8Quality(inner.subarray(at)) }
  }
  return { lossless: false, quality: 80 }
}

function innerAt(frame: Uint8Array): number {
  const skip = standsAt(frame, 0, 'ALPH') ? 8 + little(frame, 4, 4) : 0
  return skip + (skip % 2) + 8
}

function kindAt(frame: Uint8Array, at: number): string {
  return standsAt(frame, at, 'VP8L') ? 'VP8L' : standsAt(frame, at, 'VP8 ') ? 'VP8 ' : ''
}

/** From the step of the first frame (RFC 6386, 9.6), turned back into the number that the common encoder was given. */
function vp8Quality(frame: Uint8Array): number {
  const step = firstStep(frame)
  const coarse = 1 - step / 127
  const linear = coarse * coarse * coarse
  const quality = 100 * (linear < 0.5 ? linear * 1.5 : (linear + 1) / 2)
  return Math.min(100, Math.max(1, Math.round(quality)))
}

/** The quantiser index, 0 to 127: the mean of the segments where they have their own. */
function firstStep(frame: Uint8Array): number {
  const bit = boolReader(frame.subarray(10))
  const bits = (count: number): number => {
    let value = 0
    for (let i = 0; i < count; i++) value = value * 2 + bit()
    return value
  }
  const optional = (count: number): number => (bit() ? bits(count) : 0)
  bits(2)
  let segment = 0
  if (bit()) {
    const map = bit()
    if (bit()) {
      const absolute = bit()
      const steps = [0, 0, 0, 0].map(() => optional(8) >> 1)
      for (let i = 0; i < 4; i++) optional(7)
      if (absolute) segment = Math.round(steps.reduce((sum, step) => sum + step, 0) / steps.length)
    }
    if (map) for (let i = 0; i < 3; i++) optional(8)
  }
  bits(1 + 6 + 3)
  if (bit() && bit()) for (let i = 0; i < 8; i++) optional(7)
  bits(2)
  return segment > 0 ? segment : bits(7)
}

/** Reads bits at even chances from arithmetic coding (RFC 6386, 7.3). Past the end come zeros. */
function boolReader(bytes: Uint8Array): () => 0 | 1 {
  let at = 2
  let value = big(bytes, 0, 2)
  let range = 255
  let shifts = 0
  return () => {
    const split = 1 + (((range - 1) * 128) >> 8)
    const one = value >= split * 256
    range = one ? range - split : split
    if (one) value -= split * 256
    while (range < 128) {
      value *= 2
      range *= 2
      if (++shifts === 8) {
        shifts = 0
        value += bytes[at++] ?? 0
      }
    }
    return one ? 1 : 0
  }
}

/** Does an AVIF store its colours at half the size: said in its `av1C` box. */
export function avifHalfColour(bytes: Uint8Array): boolean {
  const at = find(bytes, 'av1C')
  return at >= 0 && ((bytes[at + 6] ?? 0) & 0b1100) === 0b1100
}

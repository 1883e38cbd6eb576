/** A picture made ready for reading: small writing enlarged, large pictures shrunk, grey, as a file that the reader takes. */
import type { Picture } from '../picture.ts'
import { resize } from '../resize.ts'

/** More pixels than this are never read: they bound time and memory. A sheet of paper that fills it is sharp enough. */
const MOST_READ = 4_000_000
/** Below this writing is likely small in pixels: a screenshot that was sent on, a crop. */
const DOUBLED = 1_000_000
const TRIPLED = 250_000

export interface Readable {
  /** A grey picture as PGM. */
  readonly file: Uint8Array
  /** Pixels of it for one of the picture. */
  readonly scale: readonly [across: number, down: number]
}

export function readable(picture: Picture): Readable {
  const { width, height } = sizeFor(picture)
  const sized = resize(picture, width, height)
  return { file: pgm(sized), scale: [width / picture.width, height / picture.height] }
}

function sizeFor({ width, height }: Picture): { width: number; height: number } {
  const pixels = width * height
  const factor = pixels > MOST_READ ? Math.sqrt(MOST_READ / pixels) : pixels < TRIPLED ? 3 : pixels < DOUBLED ? 2 : 1
  const scaled = (length: number): number => Math.max(1, Math.floor(length * factor))
  return { width: scaled(width), height: scaled(height) }
}

/** Grey as eyes weigh colours; what is transparent lies on white. */
function pgm({ width, height, data }: Picture): Uint8Array {
  const head = `P5 ${width} ${height} 255\n`
  const file = new Uint8Array(head.length + width * height)
  for (let i = 0; i < head.length; i++) file[i] = head.charCodeAt(i)
  for (let at = 0, to = head.length; at < data.length; at += 4, to++) {
    const grey = (77 * (data[at] ?? 0) + 150 * (data[at + 1] ?? 0) + 29 * (data[at + 2] ?? 0)) >> 8
    const opacity = data[at + 3] ?? 255
    file[to] = opacity === 255 ? grey : 255 + (((grey - 255) * opacity) >> 8)
  }
  return file
}

/** Turning pictures and boxes by quarters, clockwise. */
import type { Box, Picture } from './picture.ts'

/** Quarter turns clockwise: 1 is 90°, 2 is 180°, 3 is 270°. */
export type Quarter = 0 | 1 | 2 | 3

/** The picture turned clockwise; itself for no turn. */
export function turn(picture: Picture, quarters: Quarter): Picture {
  if (quarters === 0) return picture
  const { width, height } = picture
  const source = asPixels(picture.data)
  const target = new Uint32Array(source.length)
  if (quarters === 2) for (let i = 0, to = target.length; i < source.length; i++) target[--to] = source[i] ?? 0
  else turnAside(source, target, width, height, quarters)
  const aside = quarters !== 2
  return { width: aside ? height : width, height: aside ? width : height, data: new Uint8ClampedArray(target.buffer) }
}

/** In small squares, so that neither reading nor writing jumps through memory all the time. */
const SQUARE = 32

function turnAside(source: Uint32Array, target: Uint32Array, width: number, height: number, quarters: 1 | 3): void {
  const start = quarters === 1 ? height - 1 : (width - 1) * height
  const perX = quarters === 1 ? height : -height
  const perY = quarters === 1 ? -1 : 1
  for (let top = 0; top < height; top += SQUARE)
    for (let left = 0; left < width; left += SQUARE)
      for (let y = top; y < Math.min(top + SQUARE, height); y++) {
        let to = start + left * perX + y * perY
        const end = y * width + Math.min(left + SQUARE, width)
        for (let from = y * width + left; from < end; from++, to += perX) target[to] = source[from] ?? 0
      }
}

/** A pixel as one number; copied when the bytes don't begin where a number may. */
export function asPixels(data: Uint8ClampedArray): Uint32Array {
  const aligned = data.byteOffset % 4 === 0 ? data : data.slice()
  return new Uint32Array(aligned.buffer, aligned.byteOffset, aligned.length >> 2)
}

/** Where a box of the turned picture lies in the picture before turning, which is `width` × `height`. */
export function turnBack(box: Box, quarters: Quarter, width: number, height: number): Box {
  const [x, y, w, h] = box
  if (quarters === 1) return [y, height - x - w, h, w]
  if (quarters === 2) return [width - x - w, height - y - h, w, h]
  return quarters === 3 ? [width - y - h, x, h, w] : box
}

/** Cutting a picture into windows that overlap, so that no face lies on a border of all of them. */
import type { Box } from '../picture.ts'

/**
 * Windows of at most `across` × `down` that cover `width` × `height`, neighbours sharing at least `shared` pixels; row by
 * row. All in whole pixels.
 */
export function tiles(width: number, height: number, across: number, down: number, shared: number): Box[] {
  const w = Math.min(across, width)
  const h = Math.min(down, height)
  return starts(height, h, shared).flatMap((y) => starts(width, w, shared).map((x): Box => [x, y, w, h]))
}

function starts(length: number, window: number, shared: number): number[] {
  if (window >= length) return [0]
  const steps = Math.ceil((length - window) / (window - Math.min(shared, window - 1)))
  return Array.from({ length: steps + 1 }, (_, i) => Math.floor((i * (length - window)) / steps))
}

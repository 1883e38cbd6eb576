/** Where a cover goes. */
import type { Box } from '../picture.ts'

/** A face is measured from chin to brow; a head is larger: hair, ears and jaw tell who it is too. */
const LARGER = 0.25

/** The head around a face: a quarter of its size more on every side, unclipped; whole pixels, rounded outwards. */
export function aroundFace([x, y, width, height]: Box): Box {
  const [left, top] = [Math.floor(x - width * LARGER), Math.floor(y - height * LARGER)]
  return [left, top, Math.ceil(x + width * (1 + LARGER)) - left, Math.ceil(y + height * (1 + LARGER)) - top]
}

/** The part of a box that lies in a picture of this size; width or height 0 when none does. */
export function clipped([x, y, width, height]: Box, across: number, down: number): Box {
  const [left, top] = [Math.max(0, Math.floor(x)), Math.max(0, Math.floor(y))]
  const right = Math.min(across, Math.ceil(x + width))
  const bottom = Math.min(down, Math.ceil(y + height))
  return [left, top, Math.max(0, right - left), Math.max(0, bottom - top)]
}

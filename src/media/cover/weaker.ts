/**
 * Softer covers, called weaker wherever they are offered: what remains of a face can in part be linked to the face again
 * (docs/quality.md). Both keep no more than sixteen colours of a whole head.
 */
import type { Box, Picture } from '../picture.ts'
import { clipped } from './place.ts'

/** Cells across and down. */
const CELLS = 4
/** Each colour keeps one of so many values. */
const LEVELS = 4

/** Even blocks: at most four across a head, each in one of 64 colours. */
export function mosaic(picture: Picture, head: Box): void {
  const box = clipped(head, picture.width, picture.height)
  const cells = roughly(cellsOf(picture, box, CELLS))
  paint(picture, box, (x, y, channel) => {
    const [across, down] = [Math.floor((x * CELLS) / box[2]), Math.floor((y * CELLS) / box[3])]
    return cells[(down * CELLS + across) * 3 + channel] ?? 0
  })
}

/** Each value brought to the nearest of a few. */
function roughly(cells: readonly number[]): number[] {
  return cells.map((value) => (Math.floor((value * LEVELS) / 256) * 255) / (LEVELS - 1))
}

/** A haze: the same few means, flowing into one another. */
export function blur(picture: Picture, head: Box): void {
  const box = clipped(head, picture.width, picture.height)
  const cells = roughly(cellsOf(picture, box, CELLS))
  paint(picture, box, (x, y, channel) => {
    const [left, right] = between(x, box[2])
    const [up, down] = between(y, box[3])
    const mean = (row: number, column: number): number => cells[(row * CELLS + column) * 3 + channel] ?? 0
    const above = mean(up.cell, left.cell) * left.part + mean(up.cell, right.cell) * right.part
    const below = mean(down.cell, left.cell) * left.part + mean(down.cell, right.cell) * right.part
    return Math.floor((above * up.part + below * down.part) / 65_536)
  })
}

interface Weighed {
  readonly cell: number
  /** Of 256. */
  readonly part: number
}

/** The two cells whose middles lie around a pixel, and how much each counts. */
function between(at: number, length: number): readonly [Weighed, Weighed] {
  const place = Math.floor(((2 * at + 1) * CELLS * 128) / length) - 128
  const bounded = Math.min((CELLS - 1) * 256, Math.max(0, place))
  const first = Math.min(CELLS - 2, Math.floor(bounded / 256))
  const part = bounded - first * 256
  return [
    { cell: first, part: 256 - part },
    { cell: first + 1, part },
  ]
}

/** The mean red, green and blue of each cell, row by row. */
function cellsOf(picture: Picture, [left, top, width, height]: Box, cells: number): number[] {
  const sums = new Array<number>(cells * cells * 3).fill(0)
  const counts = new Array<number>(cells * cells).fill(0)
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const cell = Math.floor((y * cells) / height) * cells + Math.floor((x * cells) / width)
      const at = ((top + y) * picture.width + left + x) * 4
      counts[cell] = (counts[cell] ?? 0) + 1
      for (let i = 0; i < 3; i++) sums[cell * 3 + i] = (sums[cell * 3 + i] ?? 0) + (picture.data[at + i] ?? 0)
    }
  return sums.map((sum, i) => Math.floor(sum / Math.max(1, counts[Math.floor(i / 3)] ?? 1)))
}

function paint(
  picture: Picture,
  [left, top, width, height]: Box,
  colour: (x: number, y: number, channel: number) => number,
): void {
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const at = ((top + y) * picture.width + left + x) * 4
      for (let i = 0; i < 3; i++) picture.data[at + i] = colour(x, y, i)
      picture.data[at + 3] = 255
    }
}

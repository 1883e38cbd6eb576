/** What is covered in a photo, or could be: faces that were found, and what somebody marked. All in pixels of the upright photo. */
import { SURE, type Box, type Region } from '../../../media/picture.ts'

export interface Mark {
  /** Unique within its photo; never used again. */
  readonly id: number
  readonly kind: Region['kind']
  readonly score: number
  /** Around all of it. */
  readonly box: Box
  /** Of a stroke: the squares that it is made of. */
  readonly parts?: readonly Box[]
  readonly covered: boolean
}

export interface Size {
  readonly width: number
  readonly height: number
}

/** The smallest side that a box can get by the keyboard, in pixels. */
const LEAST = 8

/** Marks for what the detectors found: all covered, in reading order (rows, then left to right). */
export function marksOf(regions: readonly Region[]): Mark[] {
  return inReadingOrder(regions).map((region, id) => ({ ...region, id, covered: true }))
}

/** Does somebody need to look at this one? At text until it is covered. */
export function isDoubtful({ kind, score, covered }: Mark): boolean {
  return kind === 'text' ? !covered : kind === 'face' && score < SURE
}

/** Everything that has to be covered now. */
export function regionsOf(marks: readonly Mark[]): Region[] {
  return marks
    .filter(({ covered }) => covered)
    .flatMap(({ kind, score, box, parts }) => (parts ?? [box]).map((part) => ({ box: part, kind, score })))
}

/** A mark by hand. Undefined when nothing of it lies in the photo. */
export function markAt(id: number, parts: readonly Box[], size: Size): Mark | undefined {
  const inside = parts.map((part) => within(part, size)).filter((part) => part !== undefined)
  const [first, ...others] = inside
  if (!first) return undefined
  const mark: Mark = { id, kind: 'marked', score: 1, box: others.reduce(around, first), covered: true }
  return others.length > 0 ? { ...mark, parts: inside } : mark
}

/** The mark moved by whole pixels and made larger or smaller, kept inside the photo. A stroke only moves. */
export function moved(
  mark: Mark,
  by: readonly [x: number, y: number, width: number, height: number],
  size: Size,
): Mark {
  const [x, y, width, height] = mark.box
  const wide = mark.parts ? width : clamp(width + by[2], LEAST, size.width)
  const high = mark.parts ? height : clamp(height + by[3], LEAST, size.height)
  const left = clamp(x + by[0], 0, size.width - wide)
  const top = clamp(y + by[1], 0, size.height - high)
  const parts = mark.parts?.map(([a, b, w, h]): Box => [a + left - x, b + top - y, w, h])
  return { ...mark, box: [left, top, wide, high], ...(parts ? { parts } : {}) }
}

/** The squares along a stroke through these points: half over each other, so that nothing shows between them. */
export function strokeParts(points: readonly (readonly [x: number, y: number])[], thick: number): Box[] {
  const parts: Box[] = []
  const half = thick / 2
  points.forEach(([x, y], i) => {
    const [fromX, fromY] = points[i - 1] ?? [x, y]
    const steps = Math.max(1, Math.ceil(Math.max(Math.abs(x - fromX), Math.abs(y - fromY)) / half))
    for (let step = 1; step <= steps; step++) {
      const at = (from: number, to: number): number => Math.round(from + ((to - from) * step) / steps - half)
      parts.push([at(fromX, x), at(fromY, y), thick, thick])
    }
  })
  return parts
}

/** The part of a box that lies in the photo, in whole pixels. */
export function within([x, y, width, height]: Box, size: Size): Box | undefined {
  const left = clamp(Math.floor(x), 0, size.width)
  const top = clamp(Math.floor(y), 0, size.height)
  const right = clamp(Math.ceil(x + width), 0, size.width)
  const bottom = clamp(Math.ceil(y + height), 0, size.height)
  return right > left && bottom > top ? [left, top, right - left, bottom - top] : undefined
}

/** The smallest box around two. */
export function around(a: Box, b: Box): Box {
  const left = Math.min(a[0], b[0])
  const top = Math.min(a[1], b[1])
  return [left, top, Math.max(a[0] + a[2], b[0] + b[2]) - left, Math.max(a[1] + a[3], b[1] + b[3]) - top]
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(most, value))
}

/** Rows are as high as their first face: who stands beside somebody comes after them, whoever is a little taller. */
function inReadingOrder(regions: readonly Region[]): Region[] {
  const middle = ({ box: [, y, , height] }: Region): number => y + height / 2
  const rows: Region[][] = []
  for (const region of [...regions].sort((a, b) => middle(a) - middle(b))) {
    const row = rows.at(-1)
    const first = row?.[0]
    if (row && first && middle(region) - middle(first) < first.box[3] / 2) row.push(region)
    else rows.push([region])
  }
  return rows.flatMap((row) => row.sort((a, b) => a.box[0] - b.box[0]))
}

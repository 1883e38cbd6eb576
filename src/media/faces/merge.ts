/** What several looks at one picture found, made one list. */
import type { Box } from '../picture.ts'

/** A face that a detector sees: box in pixels, not yet whole ones, and how sure it is (0 to 1). */
export interface Found {
  readonly box: Box
  readonly score: number
}

const SAME = 0.4
const INSIDE = 0.8
/** A big face around a small surer one (a child in front) stays when the detector is this sure of it. */
const OWN = 0.6

/** The surest of all that lie on one another, surest first. A box that lies in a kept one is covered with it and goes. */
export function merge(found: readonly Found[]): Found[] {
  const kept: Found[] = []
  for (const one of found.toSorted(surestFirst)) if (!kept.some((other) => isSame(other, one))) kept.push(one)
  return kept
}

/** Ties are broken by place, so that the order of the looks doesn't matter. */
function surestFirst(a: Found, b: Found): number {
  return b.score - a.score || a.box[0] - b.box[0] || a.box[1] - b.box[1] || b.box[2] - a.box[2] || b.box[3] - a.box[3]
}

function isSame(kept: Found, one: Found): boolean {
  const both = overlap(kept.box, one.box)
  if (both === 0) return false
  const keptArea = kept.box[2] * kept.box[3]
  const area = one.box[2] * one.box[3]
  if (both > SAME * (keptArea + area - both) || both > INSIDE * area) return true
  return both > INSIDE * keptArea && one.score < OWN
}

/** Area that two boxes share, in square pixels. */
export function overlap(a: Box, b: Box): number {
  const width = Math.min(a[0] + a[2], b[0] + b[2]) - Math.max(a[0], b[0])
  const height = Math.min(a[1] + a[3], b[1] + b[3]) - Math.max(a[1], b[1])
  return width > 0 && height > 0 ? width * height : 0
}

/**
 * Which way up a picture is, when its file no longer says. Detectors see upright faces best, so the way up that shows most
 * face is the right one; a few wrong ways are looked at too, rather than miss a face.
 */
import type { Quarter } from '../turn.ts'
import { COVERED } from '../picture.ts'
import type { Found } from './merge.ts'

export const QUARTERS: readonly Quarter[] = [0, 1, 2, 3]

/** Less than this in all directions: nothing was seen that could tell. */
const NOTHING = 0.1
/** A way that shows nearly as much as the best is looked at as well. */
const NEARLY = 0.9
/** As it lies is believed longer than any other way: most pictures lie right. */
const AS_IT_LIES = 0.6

/** How much face a look shows. */
export function evidence(found: readonly Found[]): number {
  return found.reduce((sum, { score }) => sum + score - COVERED, 0)
}

/** The ways that deserve a thorough look, from what a quick one showed at 0, 1, 2 and 3 quarters; none when nothing tells. */
export function waysUp(shown: readonly number[]): Quarter[] {
  const best = Math.max(...shown)
  if (best < NOTHING) return []
  const [asItLies = 0] = shown
  if (asItLies === best) return [0]
  return QUARTERS.filter((quarters) => (shown[quarters] ?? 0) >= best * (quarters === 0 ? AS_IT_LIES : NEARLY))
}

/** From learnt weights to whole numbers in text. */
import { encodePlaces, encodeWeights, HEAVIEST } from '#src/check/model/codec.ts'
import type { LinearFile } from '#src/check/model/linear.ts'

/** Share of the weights that must fit; the few heavier ones count as the heaviest. */
const FITTING = 0.9997
/** Features kept at most, the heaviest: a row number has sixteen bits, and a phone has to fetch them. */
const MOST = 60_000

/**
 * Packs the weights of each class (`learnt[k][i]` for `places[i]`). `groupOf`: weights of one group share a step, the size
 * of 1. Gives the file and the step of each group. Places that weigh nothing, and the lightest above MOST, are left out.
 */
export function pack(
  places: readonly number[],
  learnt: readonly (readonly number[])[],
  groupOf: (i: number) => number = () => 0,
  groups = 1,
): { file: LinearFile; steps: number[] } {
  const steps = Array.from({ length: groups }, (_, group) => {
    const sizes = learnt.flatMap((weights) => weights.flatMap((weight, i) => (groupOf(i) === group ? [Math.abs(weight)] : []))) // prettier-ignore
    sizes.sort((a, b) => a - b)
    return (sizes[Math.floor(sizes.length * FITTING)] ?? 1) / HEAVIEST
  })
  const whole = learnt.map((weights) => weights.map((weight, i) => Math.max(-HEAVIEST, Math.min(HEAVIEST, Math.round(weight / (steps[groupOf(i)] ?? 1)))))) // prettier-ignore
  const heavy = places.map((_, i) => whole.reduce((sum, weights) => sum + (weights[i] ?? 0) ** 2, 0))
  const least = [...heavy].sort((a, b) => b - a)[MOST] ?? 0
  const kept = places.flatMap((_, i) => ((heavy[i] ?? 0) > least ? [i] : []))
  return {
    file: {
      places: encodePlaces(kept.map((i) => places[i] ?? 0)),
      weights: whole.map((weights) => encodeWeights(kept.map((i) => weights[i] ?? 0))),
    },
    steps,
  }
}

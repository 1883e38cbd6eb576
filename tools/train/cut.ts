/** Where to cut scores into yes and no. */
export interface Scored {
  readonly score: number
  readonly positive: boolean
}

/** The threshold with the best F measure; `beta` over 1: recall counts for more. */
export function bestCut(held: readonly Scored[], beta: number): number {
  const sorted = [...held].sort((a, b) => b.score - a.score)
  const all = held.filter(({ positive }) => positive).length
  let right = 0
  let best = -1
  let threshold = 0
  sorted.forEach(({ score, positive }, i) => {
    if (positive) right++
    const measure = ((1 + beta * beta) * right) / (beta * beta * all + i + 1)
    if (measure <= best) return
    best = measure
    threshold = (score + (sorted[i + 1]?.score ?? score)) / 2
  })
  return threshold
}

/**
 * A linear classifier: an L2-regularised support vector machine with squared hinge loss, found by dual coordinate descent
 * (Hsieh et al., 2008). The same rows in the same order give the same weights: its chance is a fixed sequence.
 */

/** One example: the places of what it has, ascending or not, and how much of each. */
export interface Row {
  readonly places: Uint32Array
  readonly values: Float32Array
}

export interface Settings {
  /** How hard an example pulls; `positive` multiplies it for those of the class. */
  readonly cost: number
  readonly positive: number
  readonly epochs: number
}

/** Weights of a class: one for each place, and at the end the bias. */
export type Weights = Float64Array

/** Weight of an example: above 0 is of the class. */
export function weigh(weights: Weights, { places, values }: Row): number {
  let sum = weights[weights.length - 1] ?? 0
  for (let i = 0; i < places.length; i++) sum += (weights[places[i] ?? 0] ?? 0) * (values[i] ?? 0)
  return sum
}

/** Finds weights that tell the rows of the class (`signs` 1) from the others (-1). `size`: one more than the highest place. */
export function learn(rows: readonly Row[], signs: Int8Array, size: number, settings: Settings): Weights {
  const weights = new Float64Array(size + 1)
  const slack = Float64Array.from(signs, (sign) => 0.5 / (settings.cost * (sign > 0 ? settings.positive : 1)))
  const squares = Float64Array.from(rows, ({ values }, i) =>
    values.reduce((sum, v) => sum + v * v, 1 + (slack[i] ?? 0)),
  )
  const pulls = new Float64Array(rows.length)
  const order = Uint32Array.from(rows, (_, i) => i)
  let seed = 1
  for (let epoch = 0; epoch < settings.epochs; epoch++) {
    seed = shuffle(order, seed)
    let change = 0
    for (const i of order) {
      const row = rows[i]
      if (!row) continue
      const sign = signs[i] ?? 1
      const old = pulls[i] ?? 0
      const slope = sign * weigh(weights, row) - 1 + (slack[i] ?? 0) * old
      const now = Math.max(0, old - slope / (squares[i] ?? 1))
      if (now === old) continue
      pulls[i] = now
      change = Math.max(change, Math.abs(now - old))
      add(weights, row, (now - old) * sign)
    }
    if (change < 0.005) break
  }
  return weights
}

function add(weights: Weights, { places, values }: Row, amount: number): void {
  for (let i = 0; i < places.length; i++) {
    const place = places[i] ?? 0
    weights[place] = (weights[place] ?? 0) + amount * (values[i] ?? 0)
  }
  weights[weights.length - 1] = (weights[weights.length - 1] ?? 0) + amount
}

/** Shuffles in place with a fixed sequence; gives where the sequence stands now. */
function shuffle(order: Uint32Array, from: number): number {
  let seed = from
  for (let i = order.length - 1; i > 0; i--) {
    seed = (Math.imul(seed, 1103515245) + 12345) >>> 0
    const j = seed % (i + 1)
    const kept = order[i] ?? 0
    order[i] = order[j] ?? 0
    order[j] = kept
  }
  return seed
}

/** The places that at least two examples have, ascending: what only one has tells nothing of others. */
export function placesOfMany(examples: readonly Iterable<number>[]): number[] {
  const counts = new Map<number, number>()
  for (const places of examples) for (const place of places) counts.set(place, (counts.get(place) ?? 0) + 1)
  return [...counts].filter(([, count]) => count > 1).map(([place]) => place).sort((a, b) => a - b) // prettier-ignore
}

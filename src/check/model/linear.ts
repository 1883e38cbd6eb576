/** A linear model ready to use: for features (by their hash) the weights of every class, as whole numbers. */
import { decodePlaces, decodeWeights } from './codec.ts'

/** Features are kept at one of this many places (bits). Two may share one; training knows no better either. */
const PLACE_BITS = 20

/** The place of a feature. */
export function placeOf(hash: number): number {
  return hash >>> (32 - PLACE_BITS)
}

/** How a model is kept; written by the trainer. */
export interface LinearFile {
  /** Places that carry weight. */
  readonly places: string
  /** The weights of each class, in the order of the places. */
  readonly weights: readonly string[]
}

export class Linear {
  readonly classes: number
  /** Row by row the weights of all classes. */
  readonly weights: Int8Array
  /** For each place its row, from 1; 0: no weight. */
  private readonly rows = new Uint16Array(1 << PLACE_BITS)
  /** One bit for each place that carries weight: most features of a text carry none, and this is small enough to stay near. */
  private readonly known = new Uint32Array(1 << (PLACE_BITS - 5))

  constructor({ places, weights }: LinearFile) {
    this.classes = weights.length
    const count = decodePlaces(places, (place, n) => {
      this.rows[place] = n + 1
      this.known[place >>> 5] = (this.known[place >>> 5] ?? 0) | (1 << (place & 31))
    })
    this.weights = new Int8Array(count * this.classes)
    weights.forEach((text, k) => {
      decodeWeights(text, this.weights, k, this.classes)
    })
  }

  /** The row of a feature; -1 when it carries no weight. */
  private rowOf(hash: number): number {
    const place = placeOf(hash)
    return ((this.known[place >>> 5] ?? 0) & (1 << (place & 31))) === 0 ? -1 : (this.rows[place] ?? 0) - 1
  }

  /** Adds the weights of a feature to the sums of the classes; gives its row, -1 when it carries none. */
  add(hash: number, sums: Int32Array): number {
    const row = this.rowOf(hash)
    if (row < 0) return -1
    const { weights, classes } = this
    for (let k = 0, at = row * classes; k < classes; k++, at++) sums[k] = (sums[k] ?? 0) + (weights[at] ?? 0)
    return row
  }
}

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
  /** For each row the set that last had it. */
  private readonly stamps: Uint32Array
  private stamp = 0

  constructor({ places, weights }: LinearFile) {
    this.classes = weights.length
    const count = decodePlaces(places, (place, n) => (this.rows[place] = n + 1))
    this.weights = new Int8Array(count * this.classes)
    this.stamps = new Uint32Array(count)
    weights.forEach((text, k) => {
      decodeWeights(text, this.weights, k, this.classes)
    })
  }

  /** Begins a new set of features. */
  begin(): void {
    this.stamp++
  }

  /** The row of a feature; -1 when it carries no weight. */
  rowOf(hash: number): number {
    return (this.rows[placeOf(hash)] ?? 0) - 1
  }

  /** The row of a feature; -1 when it carries no weight or is in the set already. */
  take(hash: number): number {
    const row = this.rowOf(hash)
    if (row < 0 || this.stamps[row] === this.stamp) return -1
    this.stamps[row] = this.stamp
    return row
  }
}

/** Features as numbers: their hashes, their sorts, and pieces of words. */

/** Features of one sort are weighed and made even together. */
export const SORTS = { word: 0, pair: 1, letters: 2, class: 3, rule: 4, situation: 5 } as const
/** Groups from here on say something about the whole message, and count fully however long it is. */
export const WHOLE = SORTS.rule

/** Takes the features of a text, each as often as it is there. */
export interface Sink {
  /** A feature: its hash (32 bits, unsigned), its sort, and the word that it comes from (below 0: no single word). */
  one(hash: number, sort: number, word: number): void
  /** All that `formFeatures` gives for a word. */
  form(form: string, word: number): void
}

const SEED = 0x811c9dc5
const PRIME = 0x01000193

export function mix(hash: number, code: number): number {
  return Math.imul(hash ^ code, PRIME)
}

export function hashText(text: string, seed: number): number {
  let hash = seed
  for (let i = 0; i < text.length; i++) hash = mix(hash, text.charCodeAt(i))
  return hash
}

/** Spreads the bits, so that the low ones may be used as a place. */
export function spread(hash: number): number {
  let h = hash
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return (h ^ (h >>> 16)) >>> 0
}

export const seedOf = (sort: string): number => mix(hashText(sort, SEED), 0x7c)

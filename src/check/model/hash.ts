/** Features as numbers: their hashes, their sorts, and pieces of words. */

/** Features of one sort are weighed and made even together. */
export const SORTS = { word: 0, pair: 1, letters: 2, class: 3, rule: 4, situation: 5 } as const
/** Groups from here on say something about the whole message, and count fully however long it is. */
export const WHOLE = SORTS.rule

/** Takes a feature: its hash (32 bits, unsigned), its group, and the word that it comes from (-1: the whole message). */
export type Emit = (hash: number, group: number, word: number) => void

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

/**
 * How the model is kept: text, one letter for each weight, so that it can be read as JSON everywhere and packs well.
 * Weights are whole numbers from -HEAVIEST to HEAVIEST; places are kept as the steps from one to the next.
 */
export const HEAVIEST = 45
/** Space, then letters up to `~`, without the two that JSON escapes. */
const LETTERS = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)).filter((c) => c !== '"' && c !== '\\').join('') // prettier-ignore
const BASE = LETTERS.length
const MIDDLE = 46
const VALUES = new Uint8Array(128)
for (let i = 0; i < BASE; i++) VALUES[LETTERS.charCodeAt(i)] = i

/** Whole numbers from -HEAVIEST to HEAVIEST as text. */
export function encodeWeights(weights: ArrayLike<number>): string {
  return Array.from(weights, (weight) => LETTERS.charAt(weight + MIDDLE)).join('')
}

/** The weights of a text, written into every `step`-th place of `into` from `offset`. */
export function decodeWeights(text: string, into: Int8Array, offset: number, step: number): void {
  for (let i = 0; i < text.length; i++) into[offset + i * step] = (VALUES[text.charCodeAt(i)] ?? MIDDLE) - MIDDLE
}

/** Rising whole numbers as text: a step under BASE - 1 is one letter, a longer one three. */
export function encodePlaces(places: readonly number[]): string {
  let before = -1
  return places
    .map((place) => {
      const step = place - before - 1
      before = place
      return step < BASE - 1 ? LETTERS.charAt(step) : LETTERS.charAt(BASE - 1) + LETTERS.charAt(Math.trunc(step / BASE) % BASE) + LETTERS.charAt(step % BASE) // prettier-ignore
    })
    .join('')
}

/** The places of a text; calls `at(place, n)` for each in order. */
export function decodePlaces(text: string, at: (place: number, n: number) => void): number {
  let place = -1
  let n = 0
  for (let i = 0; i < text.length; i++, n++) {
    let step = VALUES[text.charCodeAt(i)] ?? 0
    if (step === BASE - 1) {
      step = (VALUES[text.charCodeAt(i + 1)] ?? 0) * BASE + (VALUES[text.charCodeAt(i + 2)] ?? 0)
      i += 2
    }
    place += step + 1
    at(place, n)
  }
  return n
}

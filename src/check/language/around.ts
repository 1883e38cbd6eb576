/** The sentence near a place, never more than a fixed number of words: endless sentences cost no more than others. */
import type { Reading, Sentence } from './reading.ts'

const REACH = 40

/** The sentence of a word, cut off forty words before and behind it. */
export function sentenceNear(reading: Reading, at: number): Sentence | undefined {
  const sentence = reading.sentences[reading.words[at]?.sentence ?? -1]
  if (!sentence) return undefined
  return { ...sentence, from: Math.max(sentence.from, at - REACH), until: Math.min(sentence.until, at + REACH) }
}

/** Things in order of their place, of which some word stands from `from` up to `until`. */
export function between<Placed extends { readonly from: number; readonly until: number }>(
  placed: readonly Placed[],
  from: number,
  until: number,
): readonly Placed[] {
  let low = 0
  let high = placed.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((placed[middle]?.until ?? 0) <= from) low = middle + 1
    else high = middle
  }
  let end = low
  while ((placed[end]?.from ?? until) < until) end++
  return placed.slice(low, end)
}

/** What stands around a place in a text, counted in words: a label ends in a full stop as often as not. */
import type { Reading, Word } from './reading.ts'

/** Number of the first word that ends after `offset`; the number of words when there is none. Logarithmic. */
export function wordIndex(reading: Reading, offset: number): number {
  let low = 0
  let high = reading.words.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((reading.words[middle]?.end ?? 0) > offset) high = middle
    else low = middle + 1
  }
  return low
}

/** Numbers of the words of which some letter stands from `start` up to `end`. */
export function wordsIn(reading: Reading, { start, end }: { readonly start: number; readonly end: number }): number[] {
  const out: number[] = []
  for (let w = wordIndex(reading, start); (reading.words[w]?.start ?? end) < end; w++) out.push(w)
  return out
}

/** Up to `count` words before `start`, the nearest first. */
export function wordsBefore(reading: Reading, start: number, count: number): readonly Word[] {
  const at = wordIndex(reading, start - 1)
  const until = (reading.words[at]?.start ?? Infinity) < start ? at + 1 : at
  return reading.words.slice(Math.max(0, until - count), until).reverse()
}

/** Up to `count` words after `end`, the nearest first. */
export function wordsAfter(reading: Reading, end: number, count: number): readonly Word[] {
  const at = wordIndex(reading, end)
  const from = (reading.words[at]?.start ?? Infinity) < end ? at + 1 : at
  return reading.words.slice(from, from + count)
}

/** Does one of up to `back` words before or `ahead` words after the place pass the test? */
export function near(
  reading: Reading,
  start: number,
  end: number,
  test: (word: Word) => boolean,
  back = 10,
  ahead = 6,
): boolean {
  return wordsBefore(reading, start, back).some(test) || wordsAfter(reading, end, ahead).some(test)
}

/** A test for `near`: is the word one of these, or does it end in one of these endings (with three letters before)? */
export function oneOf(words: string, endings = ''): (word: Word) => boolean {
  const set = new Set(words.split(/\s+/))
  const tails = endings.split(/\s+/).filter((tail) => tail !== '')
  return ({ form }) => set.has(form) || tails.some((tail) => form.length >= tail.length + 3 && form.endsWith(tail))
}

/** The last of some places, which stand in order, that ends at or before `offset`; undefined when none does. Logarithmic. */
export function lastBefore<T extends { readonly end: number }>(places: readonly T[], offset: number): T | undefined {
  let low = 0
  let high = places.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((places[middle]?.end ?? 0) > offset) high = middle
    else low = middle + 1
  }
  return places[low - 1]
}

/** The first of some places, which stand in order, that starts at or after `offset`; undefined when none does. Logarithmic. */
export function firstAfter<T extends { readonly start: number }>(places: readonly T[], offset: number): T | undefined {
  let low = 0
  let high = places.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((places[middle]?.start ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return places[low]
}

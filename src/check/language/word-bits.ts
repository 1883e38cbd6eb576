/**
 * Marks of words: one bit of 32, twice, by their letters. A sentence that lacks both bits of a word lacks the word, so most
 * patterns that can't be there are seen at a glance. Two words may share their bits; then the pattern is simply tried.
 */
import type { Reading } from './reading.ts'

export function markOf(word: string): number {
  return 1 << ((word.charCodeAt(0) * 7 + word.charCodeAt(word.length - 1) * 3 + word.length * 11) & 31)
}

export function secondMarkOf(word: string): number {
  return 1 << ((word.charCodeAt(1) * 5 + word.charCodeAt(word.length >> 1) * 13 + word.length) & 31)
}

/** The marks of each sentence of a reading: first and second, side by side. */
export function sentenceMarks({ words, sentences }: Reading): Int32Array {
  const marks = new Int32Array(sentences.length * 2)
  for (const { form, sentence } of words) {
    if (form === '') continue
    marks[sentence * 2] = (marks[sentence * 2] ?? 0) | markOf(form)
    marks[sentence * 2 + 1] = (marks[sentence * 2 + 1] ?? 0) | secondMarkOf(form)
  }
  return marks
}

/** May all the marked words stand in the sentence? */
export function mayHold(marks: Int32Array, sentence: number, needed: readonly number[]): boolean {
  const first = marks[sentence * 2] ?? 0
  const second = marks[sentence * 2 + 1] ?? 0
  for (let i = 0; i < needed.length; i += 2) {
    if (((needed[i] ?? 0) & first) === 0 || ((needed[i + 1] ?? 0) & second) === 0) return false
  }
  return true
}

/**
 * Messages once more with a slip or a trick in them: a letter left out or swapped, digits for letters, spaces put in or left
 * out. What is said stays the same, so the labels do; the trainer learns that spelling changes nothing, in either direction.
 */
import type { Labelled } from '../corpus.ts'

const DIGITS: Readonly<Record<string, string>> = { a: '4', e: '3', i: '1', o: '0' }
/** Words shorter than this stay as they are. */
const SHORTEST = 4

const TRICKS: readonly ((word: string, at: number) => string)[] = [
  (word, at) => word.slice(0, at) + word.slice(at + 1),
  (word, at) => word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2),
  (word) => word.replace(/[aeio]/g, (letter) => DIGITS[letter] ?? letter),
  (word) => Array.from(word).join(' '),
  (word) => word,
]
/** The last trick takes the space after the word away. */
const GLUED = TRICKS.length - 1

/**
 * A copy of a message with one of its longer words disturbed; none when it has no such word, or marked facts (their places
 * would shift). The same message gives the same copy.
 */
export function disturbed(message: Labelled): Labelled | undefined {
  if (message.spans.length > 0) return undefined
  const words = message.text.split(' ')
  const long = words.flatMap((word, i) => (word.length >= SHORTEST && /^\p{L}+$/u.test(word) ? [i] : []))
  if (long.length === 0) return undefined
  const chance = Array.from(message.text).reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) >>> 0, 7)
  const n = long[chance % long.length] ?? 0
  const trick = (chance >>> 8) % TRICKS.length
  const word = words[n] ?? ''
  words[n] = TRICKS[trick]?.(word, 1 + ((chance >>> 16) % (word.length - 2))) ?? word
  if (trick === GLUED) words.splice(n, 2, `${word}${words[n + 1] ?? ''}`)
  return { ...message, text: words.join(' ') }
}

/** Where a link or an e-mail address in a text ends. Both look only so far. */
import { QUOTE, classAt, isSpace, startsWord } from './characters.ts'

const OPEN_LINK = /^(?:https?:\/\/|www\.)/i

/** End of a link or e-mail address that starts here, or `start` when there is none. Looks at most 2048 units far. */
export function linkEnd(text: string, start: number): number {
  const first = text.charCodeAt(start) | 32
  if (first !== 104 && first !== 119) return start // h, w
  if (!OPEN_LINK.test(text.slice(start, start + 8))) return start
  let i = start
  while (i < text.length && i - start < 2048 && !isSpace(text.charCodeAt(i)) && classAt(text, i) !== QUOTE) i++
  while (i > start && '.,!?;:)]'.includes(text.charAt(i - 1))) i--
  return i
}

/** End of an e-mail address whose @ stands at `at`, or `at` when what follows is no host. */
export function addressEnd(text: string, at: number): number {
  let end = at + 1
  let dot = 0
  while (end < text.length && end - at < 254 && (startsWord(text, end) || '.-'.includes(text.charAt(end)))) {
    if (text.charAt(end) === '.' && startsWord(text, end + 1)) dot = end
    end++
  }
  while (end > at && '.-'.includes(text.charAt(end - 1))) end--
  return dot > at + 1 && end - dot > 2 ? end : at
}

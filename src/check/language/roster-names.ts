/** Names of the roster: sure wherever they stand, whole or in part, with or without capitals. */
import { PARTICLES } from './lexicon/last-names.ts'
import { plain } from './letters.ts'
import { wordAt, type Names } from './name-words.ts'

/** Words of the longest name. */
const LONGEST = 8

/** The names as they may be written: whole, the first name alone, or from a particle on ("van der Berg"); all plain. */
export function namePhrases(names: readonly string[]): ReadonlySet<string> {
  const phrases = new Set<string>()
  for (const name of names) {
    const words = name.split(' ')
    phrases.add(name)
    if (words[0] !== undefined && words[0].length > 1 && !PARTICLES.has(words[0])) phrases.add(words[0])
    words.forEach((word, i) => {
      if (i > 0 && PARTICLES.has(word) && !PARTICLES.has(words[i - 1] ?? '')) phrases.add(words.slice(i).join(' '))
    })
  }
  return phrases
}

/** Words of roster names that are a name alone: no particles, no initials. */
export function nameParts(names: readonly string[]): ReadonlySet<string> {
  const parts = names.flatMap((name) => name.split(' '))
  return new Set(parts.filter((part) => part.length > 1 && !PARTICLES.has(part) && !part.includes('.')))
}

/** Word after a name of the roster that begins at `i`, when it is a whole name; `i` when there is none. */
export function rosterEnd(names: Names, i: number): number {
  const { fullNames } = names.context
  if (fullNames.size === 0) return i
  const { words, text } = names.reading
  const first = words[i]
  if (!first) return i
  for (let until = Math.min(words.length, i + LONGEST); until > i + 1; until--) {
    const last = wordAt(names, until - 1)
    if (!last || last.end - first.start > 80) continue
    const whole = plain(text.slice(first.start, last.end))
    if (fullNames.has(whole) || fullNames.has(whole.replace(/['’]?s$/, ''))) return until
  }
  return i
}

/** Finds the names of private persons in a text, each with its exact place. Linear in the text. */
import { isCalledFor, isFullCalledFor } from './called-for.ts'
import { FIRST_NAMES } from './lexicon/first-names.ts'
import { LAST_NAMES } from './lexicon/last-names.ts'
import { PERSON_BEFORE } from './lexicon/not-private.ts'
import { isPublic } from './public-names.ts'
import { rosterEnd } from './roster-names.ts'
import type { ReadyContext } from '../recogniser.ts'
import { HAS, type Reading, type Word } from './reading.ts'
import {
  baseOf, isArticle, isClearLast, isFirst, isHumanVerb, isInitial, isKnownLast, isLastAfterParticle, isOpen, isParticle, isTitle, joins, startsSentence, wordAt,
  type Names,
} from './name-words.ts' // prettier-ignore

export interface PersonName {
  /** First word, and the one after the last. */
  readonly from: number
  readonly until: number
  /** Place in the text. */
  readonly start: number
  readonly end: number
  readonly why: 'first' | 'last' | 'title' | 'initials' | 'context' | 'roster'
}

type Why = PersonName['why']

const known = new WeakMap<Reading, readonly PersonName[]>()

/** All names of private persons in a reading, in order; found once for each reading. */
export function personNames(reading: Reading, context: ReadyContext): readonly PersonName[] {
  const before = known.get(reading)
  if (before) return before
  const found = findNames({ reading, context })
  known.set(reading, found)
  return found
}

function findNames(names: Names): readonly PersonName[] {
  const found: PersonName[] = []
  const count = names.reading.words.length
  for (let i = 0; i < count;) {
    const name = nameAt(names, i, found[found.length - 1])
    if (name && !isPublic(names, name)) found.push(name)
    i = name ? name.until : i + 1
  }
  return found
}

function nameAt(names: Names, i: number, last: PersonName | undefined): PersonName | undefined {
  const word = wordAt(names, i)
  if (!word || word.form === '' || isInAddress(names.reading, word)) return undefined
  const known = rosterEnd(names, i)
  if (known > i) return made(names, i, known, 'roster')
  if (word.capital) return capitalNameAt(names, i, last)
  if (isFirst(names, i)) return made(names, i, afterFirst(names, i), 'first')
  return isTitle(names, i - 1) && joins(names, i - 1, true) ? titled(names, i) : lastAt(names, i)
}

function capitalNameAt(names: Names, i: number, last: PersonName | undefined): PersonName | undefined {
  if (isInitial(names, i)) return initialsAt(names, i)
  if (isFirst(names, i)) return made(names, i, afterFirst(names, i), 'first')
  if (isTitle(names, i - 1) && joins(names, i - 1, true)) return titled(names, i)
  const full = fullUnknown(names, i) ?? lastAt(names, i)
  if (full) return full
  return isOpen(names, i) && isCalledFor(names, i, last) ? made(names, i, afterFirst(names, i), 'context') : undefined
}

/** A name with its place; the possessive -s of its last word stays outside. */
function made(names: Names, from: number, until: number, why: Why): PersonName | undefined {
  const first = names.reading.words[from]
  const last = wordAt(names, until - 1)
  if (!first || !last) return undefined
  const cut = until - from > 1 && isWholeFamilyName(last) ? 0 : Math.min(baseOf(names, last).cut, last.raw.length - 1)
  const initial = until - from > 1 && isInitial(names, until - 1) ? 1 : 0
  const roster = names.context.nameWords.has(baseOf(names, first).form)
  return { from, until, start: first.start, end: last.end - cut + initial, why: roster ? 'roster' : why }
}

/** "Bastiaans" behind a first name is a family name, not what belongs to Bastiaan; "Jansens" belongs to Jansen. */
function isWholeFamilyName(word: Word): boolean {
  return /[^'’]s$/.test(word.raw) && !LAST_NAMES.has(word.form.slice(0, -1))
}

/** Does the word stand in a mail address, "sem" in "sem.devries@…"? */
function isInAddress(reading: Reading, word: Word): boolean {
  if ((reading.has & HAS.at) === 0) return false
  const { text } = reading
  if (/^[\w.+-]{0,64}@/.test(text.slice(word.end, word.end + 65))) return true
  return /@[\w.-]{0,64}$/.test(text.slice(Math.max(0, word.start - 65), word.start))
}

/** Word after a name that begins with the first name at `i`: more first names, initials, particles, a family name. */
function afterFirst(names: Names, i: number): number {
  let at = i
  for (let steps = 0; steps < 6; steps++) {
    const word = wordAt(names, at)
    if (!word || baseOf(names, word).cut > 0) break
    if (!joins(names, at, isInitial(names, at))) break
    if (isInitial(names, at + 1) || isLoneInitial(names, at + 1)) {
      at++
      continue
    }
    if (isParticle(names, at + 1) || endsInParticle(word.raw)) {
      const end = afterParticles(names, endsInParticle(word.raw) ? at : at + 1)
      if (end < 0) break
      at = end - 1
      if (!(wordAt(names, at)?.raw ?? '').includes('-')) break
      continue
    }
    if (!isNextName(names, at + 1)) break
    at++
    if (!FIRST_NAMES.has(wordAt(names, at)?.form ?? '') && !endsInParticle(wordAt(names, at)?.raw ?? '')) break
  }
  return at + 1
}

function isLoneInitial(names: Names, i: number): boolean {
  const word = wordAt(names, i)
  if (word?.raw.length !== 1 || !word.capital || word.raw === 'U' || word.raw === 'X') return false
  // "A Sem B Lot": letters of a list, no initials
  const next = wordAt(names, i + 1)
  return !(joins(names, i) && next?.capital) && wordAt(names, i - 2)?.raw.length !== 1
}

function endsInParticle(raw: string): boolean {
  return /-(?:van|de|den|der|el)$/.test(raw)
}

function isNextName(names: Names, i: number): boolean {
  const word = wordAt(names, i)
  if (!word) return false
  if (word.capital) return isOpen(names, i) || isKnownLast(word)
  return isKnownLast(word) && !isParticle(names, i)
}

/** Word after particles from `i` and the family name behind them; -1 when that is none. */
function afterParticles(names: Names, i: number): number {
  let at = i
  let loose = false
  while (
    at < i + 4 &&
    (isParticle(names, at) || (at === i && endsInParticle(wordAt(names, at)?.raw ?? ''))) &&
    joins(names, at)
  ) {
    const form = wordAt(names, at)?.form ?? ''
    const before = wordAt(names, at - 1)
    if (at > i && wordAt(names, at)?.capital && before && !before.capital) return -1 // "van De Regenboog"
    loose = form === 'in' || form === 'op' || form === 'te' || form === 'al' || form === 'la'
    at++
  }
  const word = wordAt(names, at)
  if (at === i || !word || (loose && !word.capital)) return -1
  if (loose && at === i + 1 && !(wordAt(names, i)?.capital ?? false)) return -1
  if (word.capital) return isFamilyName(names, at) ? at + 1 : -1
  return isLastAfterParticle(word) && !wordAt(names, i - 1)?.capital ? at + 1 : -1
}

function isFamilyName(names: Names, i: number): boolean {
  const word = wordAt(names, i)
  if (!word || isTitle(names, i)) return false
  if (isLastAfterParticle(word)) return true
  return isOpen(names, i) && !FIRST_NAMES.has(baseOf(names, word).form)
}

function initialsAt(names: Names, i: number): PersonName | undefined {
  let at = i
  while (at < i + 6 && isInitial(names, at) && joins(names, at, true)) at++
  if (at === i) return undefined
  const end = isParticle(names, at) ? afterParticles(names, at) : isOpen(names, at) ? afterDouble(names, at) : -1
  return end > 0 ? made(names, i, end, 'initials') : undefined
}

/** "Bakker", or "Bakker-de Vries". */
function afterDouble(names: Names, i: number): number {
  if (!endsInParticle(wordAt(names, i)?.raw ?? '')) return i + 1
  const end = afterParticles(names, i)
  return end > 0 ? end : i + 1
}

function titled(names: Names, i: number): PersonName | undefined {
  const word = wordAt(names, i)
  if (!word) return undefined
  if (isParticle(names, i)) {
    const end = afterParticles(names, i)
    return end > 0 ? made(names, i, end, 'title') : undefined
  }
  if (word.capital)
    return isOpen(names, i) || isLastAfterParticle(word) ? made(names, i, afterFirst(names, i), 'title') : undefined
  return isLastAfterParticle(word) && word.form.length > 3 ? made(names, i, i + 1, 'title') : undefined
}

/** Two words with a capital, the second a family name; or one with a particle between. */
function fullUnknown(names: Names, i: number): PersonName | undefined {
  const word = wordAt(names, i)
  if (!word || !isOpen(names, i) || isParticle(names, i) || PERSON_BEFORE.has(word.form) || !joins(names, i))
    return undefined
  if (startsSentence(names, i) && /(?:[^i]en|erij|bedrijf|lijk|ing|ste)$/.test(word.form)) return undefined
  const next = wordAt(names, i + 1)
  if (!next) return undefined
  if (isParticle(names, i + 1)) {
    const end = afterParticles(names, i + 1)
    const family = wordAt(names, end - 1)
    return end > 0 && family?.capital && isLastAfterParticle(family) ? made(names, i, end, 'last') : undefined
  }
  if (!next.capital || !isOpen(names, i + 1)) return undefined
  return isClearLast(next) || isFullCalledFor(names, i) ? made(names, i, i + 2, 'last') : undefined
}

/** A family name alone: "de Vries", "Van den Berg", "Hoekstra". */
function lastAt(names: Names, i: number): PersonName | undefined {
  const word = wordAt(names, i)
  if (!word) return undefined
  if (isParticle(names, i)) return particleName(names, i)
  if (!word.capital || !isKnownLast(word) || isArticle(names, i - 1)) return undefined
  if (startsSentence(names, i) && !isHumanVerb(names, i + 1)) return undefined
  return isOpen(names, i) ? made(names, i, afterDouble(names, i), 'last') : undefined
}

function particleName(names: Names, i: number): PersonName | undefined {
  const first = wordAt(names, i)
  if (!first || !/^(?:van|de|der|den|el|ten|ter|v)$/.test(first.form)) return undefined
  const end = afterParticles(names, i)
  const family = wordAt(names, end - 1)
  if (end < 0 || !family?.capital || !isLastAfterParticle(family)) return undefined
  if (end - i === 2 && (isKnownLast(family) || FIRST_NAMES.has(family.form))) return undefined // "van Jansen": the name alone
  if (startsSentence(names, i) && !isHumanVerb(names, end)) return undefined
  if (!first.capital && /^(?:op|in|bij|naar|over|uit|langs|door)$/.test(wordAt(names, i - 1)?.form ?? ''))
    return undefined
  return made(names, i, end, 'last')
}

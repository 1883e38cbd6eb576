/** What a single word can be in a person's name. */
import type { ReadyContext } from '../recogniser.ts'
import { DUTCH_SMALL } from './common-words.ts'
import { FIRST_NAMES, NAME_NOUNS, NAMES_AT_START, UNCLEAR_WHEN_SMALL } from './lexicon/first-names.ts'
import { LAST_NAMES, LAST_NOUNS, looksLikeLastName, PARTICLES } from './lexicon/last-names.ts'
import { CAPITAL_WORDS, PERSON_BEFORE, PLACE_ENDING, TITLES } from './lexicon/not-private.ts'
import type { Reading, Word } from './reading.ts'

/** A text with the school words around it, asked about by place. */
export interface Names {
  readonly reading: Reading
  readonly context: ReadyContext
}

/** A word without its possessive -s, and how many units that took off. */
export interface Base {
  readonly form: string
  readonly cut: number
}

const PLAIN_NAME = /^[\p{L}'’-]+$/u
const ROMAN = /^(?:I|II|III|IV|V|VI|VII|VIII|IX|XIV|XVI)$/
const HUMAN_VERBS = new Set(
  'heeft had is was gaat ging zei zegt vindt vond wil wilde kan kon mag mocht moet moest komt kwam doet deed zit zat staat stond loopt liep krijgt kreeg wordt werd blijft bleef heb weet wist huilt huilde lacht lachte belt belde appt appte mailt mailde speelt speelde woont woonde durft zal zou slaat sloeg schopt schold pest pestte voelt denkt dacht hoeft leest schrijft rekent ligt lag vertelt vertelde vraagt vroeg hoort'.split(' '), // prettier-ignore
)
const ARTICLES = new Set(
  'de het een deze dit elke ieder iedere veel geen onze mijn jouw zijn haar hun twee drie vier t n'.split(' '),
)
const PLACES = new Set(
  'paris sydney jordan india chelsea milan brooklyn florence savannah dakota israel phoenix eden'.split(' '),
)
const PLACE_BEFORE = new Set('in te uit'.split(' '))

export function wordAt(names: Names, i: number): Word | undefined {
  const word = names.reading.words[i]
  return word?.kind === 'word' ? word : undefined
}

/** Only a space (or a full stop and a space, after an initial or an abbreviation) between word `i` and the next. */
export function joins(names: Names, i: number, dot = false): boolean {
  const { words, text } = names.reading
  const left = words[i]
  const right = words[i + 1]
  if (!left || !right || right.start - left.end > 2) return false
  const gap = text.slice(left.end, right.start)
  return gap === ' ' || gap === '\u00a0' || (dot && (gap === '. ' || gap === '.'))
}

/** Does the word stand first in its sentence, so that its capital says nothing? */
export function startsSentence(names: Names, i: number): boolean {
  const { words, sentences, text } = names.reading
  const from = sentences[words[i]?.sentence ?? -1]?.from
  if (i === from || words[i - 1]?.kind !== 'word' || words[i - 1]?.form === '') return true
  return text.charAt(words[i - 1]?.end ?? 0) === ':'
}

/** "Sems" → sem, "Anna's" → anna, when what is left is a name and the whole is not. */
export function baseOf(names: Names, word: Word): Base {
  const { form } = word
  if (form.endsWith("'s")) return { form: form.slice(0, -2), cut: 2 }
  const less = form.slice(0, -1)
  if (!form.endsWith('s') || less.length < 3 || FIRST_NAMES.has(form) || LAST_NAMES.has(form) || NAME_NOUNS.has(form)) return { form, cut: 0 } // prettier-ignore
  const isName = word.capital
    ? FIRST_NAMES.has(less) || NAMES_AT_START.has(less)
    : FIRST_NAMES.has(less) && less.length > 3
  return isName || names.context.nameWords.has(less) ? { form: less, cut: 1 } : { form, cut: 0 }
}

function shouted(word: Word): boolean {
  return word.raw.length > 1 && word.raw === word.raw.toUpperCase()
}

export function isTitle(names: Names, i: number): boolean {
  const word = wordAt(names, i)
  return word !== undefined && TITLES.has(word.form)
}

/** Is a first name written here? Capitals, small letters and names that are words too each ask for their own proof. */
export function isFirst(names: Names, i: number): boolean {
  const word = wordAt(names, i)
  if (!word || word.raw.length < 2) return false
  const { form } = baseOf(names, word)
  const roster = names.context.nameWords.has(form)
  const doubtful = NAME_NOUNS.has(form) || (roster && LAST_NOUNS.has(form) && !FIRST_NAMES.has(form))
  if (!FIRST_NAMES.has(form) && !roster && !doubtful) return false
  if (form === 'frans') return isFransThePerson(names, i)
  if (isTitle(names, i - 1) && joins(names, i - 1, true)) return !DUTCH_SMALL.has(form) || word.capital
  if (!word.capital || shouted(word)) return isSmallFirst(names, i, form)
  return doubtful || DUTCH_SMALL.has(form) ? isNounName(names, i, form) : true
}

/** Frans is a language, unless a family name, a title or what only people do says otherwise. */
function isFransThePerson(names: Names, i: number): boolean {
  const word = wordAt(names, i)
  if (!word?.capital) return false
  if ((joins(names, i) && startsLast(names, i + 1)) || isTitle(names, i - 1)) return true
  const before = wordAt(names, i - 1)?.form ?? ''
  if (ARTICLES.has(before) || /^(?:voor|in|bij|op|woordje|woordjes|les|toets|docent|leraar|lerares|spreek|vak|tijdens|van|met|naar|havo|vwo|vmbo|mavo|engels|duits|nederlands)$/.test(before)) return false // prettier-ignore
  if (/^(?:is|was|heeft|had)$/.test(wordAt(names, i + 1)?.form ?? '')) return !startsSentence(names, i)
  return isHumanVerb(names, i + 1) || /^(?:hoi|hey|hee|hi|hallo|beste|lieve|dag|geachte|groetjes|groet|groeten|gr|opa|oom|buurman)$/.test(before) // prettier-ignore
}

function isSmallFirst(names: Names, i: number, form: string): boolean {
  const roster = names.context.fullNames.has(form)
  if (DUTCH_SMALL.has(form) || (form.length < 3 && !roster)) return false
  if (!FIRST_NAMES.has(form) && !NAME_NOUNS.has(form) && !roster && form.length < 6) return false
  if (!NAME_NOUNS.has(form) && !UNCLEAR_WHEN_SMALL.has(form) && !(LAST_NOUNS.has(form) && !FIRST_NAMES.has(form)))
    return true
  return (roster || FIRST_NAMES.has(form) || NAMES_AT_START.has(form)) && isPersonal(names, i)
}

/** Small letters, but spoken of as a person: "die sam weer", "met noor", "max heeft". */
function isPersonal(names: Names, i: number): boolean {
  const before = wordAt(names, i - 1)?.form ?? ''
  const after = wordAt(names, i + 1)?.form ?? ''
  return (
    (/^(?:met|tegen|van|ene|en|die|naast|want|dat|of)$/.test(before) || before === '' || PERSON_BEFORE.has(before)) &&
    HUMAN_VERBS.has(after)
  )
}

function isNounName(names: Names, i: number, form: string): boolean {
  const before = names.reading.words[i - 1]
  const after = wordAt(names, i + 1)
  if (joins(names, i) && after && startsLast(names, i + 1)) return true
  if (before && joins(names, i - 1)) {
    if (ARTICLES.has(before.form) || before.kind === 'number') return false
    if (PLACE_BEFORE.has(before.form) || (before.form === 'naar' && PLACES.has(form))) return false
  }
  if (!startsSentence(names, i)) return true
  if (NAMES_AT_START.has(form)) return true
  return joins(names, i) && after !== undefined && HUMAN_VERBS.has(after.form) && !DUTCH_SMALL.has(form)
}

function startsLast(names: Names, i: number): boolean {
  const word = wordAt(names, i)
  if (!word?.capital || shouted(word))
    return PARTICLES.has(word?.form ?? '') && isLastWord(wordAt(names, i + 1)) && word?.form !== 'al'
  return LAST_NAMES.has(word.form) || LAST_NOUNS.has(word.form) || PARTICLES.has(word.form)
}

function isLastWord(word: Word | undefined): boolean {
  return (
    word !== undefined &&
    (LAST_NAMES.has(word.form) || LAST_NOUNS.has(word.form) || (word.capital && looksLikeLastName(word.form)))
  )
}

/** A word with a capital that no list knows as something else than a name. */
export function isOpen(names: Names, i: number): boolean {
  const word = wordAt(names, i)
  if (!word?.capital || word.raw.length < 2 || shouted(word) || ROMAN.test(word.raw) || !PLAIN_NAME.test(word.raw))
    return false
  const { form } = word
  if (LAST_NAMES.has(form)) return true
  return (
    !CAPITAL_WORDS.has(form) &&
    !DUTCH_SMALL.has(form) &&
    !TITLES.has(form) &&
    !PLACE_ENDING.test(form) &&
    !/[a-z][A-Z]/.test(word.raw)
  )
}

export function isParticle(names: Names, i: number): boolean {
  const word = wordAt(names, i)
  return word !== undefined && PARTICLES.has(word.form)
}

/** A single capital with a full stop: an initial. */
export function isInitial(names: Names, i: number): boolean {
  const word = wordAt(names, i)
  if (!word?.capital || word.raw.length > 2) return false
  return (
    names.reading.text.charAt(word.end) === '.' && (word.raw.length === 1 || /^(?:Th|Ch|Ph|IJ|Tj|Sj)$/.test(word.raw))
  )
}

export function isHumanVerb(names: Names, i: number): boolean {
  return HUMAN_VERBS.has(wordAt(names, i)?.form ?? '')
}

export function isClearLast(word: Word): boolean {
  return LAST_NAMES.has(word.form) || looksLikeLastName(word.form)
}

export function isKnownLast(word: Word): boolean {
  return LAST_NAMES.has(word.form)
}

/** A family name that may follow a particle, also in small letters. */
export function isLastAfterParticle(word: Word): boolean {
  return LAST_NAMES.has(word.form) || LAST_NOUNS.has(word.form)
}

export function isArticle(names: Names, i: number): boolean {
  return ARTICLES.has(wordAt(names, i)?.form ?? '')
}

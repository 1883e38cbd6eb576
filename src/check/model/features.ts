/**
 * What the model sees of a message: numbers (hashes) of words, pairs of words, pieces of words, word classes, what the rules
 * saw, and the situation. Names are never a feature: who somebody is must not change the advice.
 */
import { SPAN_KINDS } from '../../protocol/kinds.ts'
import type { Situation } from '../contract.ts'
import type { Seen } from '../recogniser.ts'
import { FIRST_NAMES, UNCLEAR_WHEN_SMALL } from '../language/lexicon/first-names.ts'
import { WORD_CLASSES } from '../language/classes.ts'
import { HAS, type Reading, type Word } from '../language/reading.ts'

/** Features of one sort are weighed and made even together. */
export const GROUPS = { word: 0, pair: 1, letters: 2, class: 3, rule: 4, situation: 5 } as const
/** Groups from here on say something about the whole message, and count fully however long it is. */
export const WHOLE = GROUPS.rule

/** Takes a feature: its hash (32 bits, unsigned), its group, and the word that it comes from (-1: the whole message). */
export type Emit = (hash: number, group: number, word: number) => void

/** A cue that was hit: "kind id", and its first word. */
export interface Clue {
  readonly name: string
  readonly at: number
}

/** A message as the model looks at it. */
export interface Observed {
  readonly situation: Situation
  readonly reading: Reading
  readonly seen: readonly Seen[]
  readonly clues: readonly Clue[]
}

/** A piece of a message: words `from` up to `until`. */
export interface Window {
  readonly from: number
  readonly until: number
}

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
const SEEDS = {
  word: seedOf('w'), next: seedOf('n'), skip: seedOf('s'), quoted: seedOf('q'), denied: seedOf('d'), letters: seedOf('l'),
  class: seedOf('c'), classes: seedOf('cc'), seen: seedOf('r'), cue: seedOf('k'), situation: seedOf('t'),
} // prettier-ignore

/** Words of the same class look alike to the model. Small words are told by themselves, and need no class. */
export const CLASSES_OF: ReadonlyMap<string, readonly number[]> = classesOf()
function classesOf(): Map<string, number[]> {
  const map = new Map<string, number[]>()
  for (const [name, words] of Object.entries(WORD_CLASSES)) {
    if (name === 'who') continue
    const hash = hashText(name, SEEDS.class)
    for (const word of words) map.set(word, [...(map.get(word) ?? []), hash])
  }
  return map
}

const NOT = new Set('niet geen nooit nergens niemand zonder nooit niks niets'.split(' '))
/** Words after a "not" that are read as denied. */
const DENIED = 4
/** Words between two classes that still belong together. */
const NEAR = 5
const START = 94
const LONGEST = 30
/** What is masked in the words: who or which, never what is said of them. */
const MASKED: ReadonlySet<string> = new Set(SPAN_KINDS.filter((kind) => kind !== 'health' && kind !== 'assessment' && kind !== 'live-location')) // prettier-ignore

/** A long text is looked at in pieces of whole sentences, of about this many words: a sharp sentence must not drown in a newsletter. */
const PIECE = 80

/** The pieces of a text that the model looks at one by one. */
export function windows({ sentences }: Reading): Window[] {
  const pieces: { from: number; until: number }[] = []
  for (const { from, until } of sentences) {
    const last = pieces.at(-1)
    if (last && until - last.from <= PIECE) last.until = until
    else pieces.push({ from, until })
  }
  return pieces
}

/** The words as the model sees them: names and numbers are only that. Empty: not seen. */
export function tokens({ reading, seen }: Observed): string[] {
  const out = reading.words.map(tokenOf)
  for (const { kind, start, end } of seen) {
    if (!MASKED.has(kind)) continue
    for (let w = wordAt(reading.words, start); w < out.length && (reading.words[w]?.start ?? end) < end; w++)
      out[w] = `<${kind}>`
  }
  return out
}

/** First word that ends after a place. */
export function wordAt(words: readonly Word[], place: number): number {
  let low = 0
  let high = words.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((words[middle]?.end ?? 0) <= place) low = middle + 1
    else high = middle
  }
  return low
}

function tokenOf(word: Word): string {
  if (word.kind === 'number') return `<${Math.min(word.raw.length, 6)}>`
  if (word.kind === 'handle') return '<handle>'
  if (word.kind === 'link') return word.raw.includes('@') ? '<email>' : '<link>'
  if (FIRST_NAMES.has(word.form) && !UNCLEAR_WHEN_SMALL.has(word.form)) return '<person-name>'
  return word.form.length > LONGEST ? '' : word.form
}

/** Gives every feature of a piece of a message to `emit`; some more than once. Linear in the text. */
export function features(observed: Observed, forms: readonly string[], piece: Window, emit: Emit): void {
  wordFeatures(observed.reading, forms, piece, emit)
  classFeatures(observed.reading, forms, piece, emit)
  ruleFeatures(observed, piece, emit)
  situationFeatures(observed, piece, emit)
}

/** Kinds that say where and by whom something is said, or what is absent: no sign of any other kind. */
const OF_THE_SITUATION: ReadonlySet<string> = new Set(['disclaimer-missing', 'during-lesson'])

function ruleFeatures({ reading, seen, clues }: Observed, { from, until }: Window, emit: Emit): void {
  const start = reading.words[from]?.start ?? 0
  const end = reading.words[until - 1]?.end ?? 0
  for (const fact of seen) {
    if (fact.start < end && fact.end > start && !OF_THE_SITUATION.has(fact.kind)) emit(spread(hashText(fact.kind, SEEDS.seen)), GROUPS.rule, -1)
  }
  for (const { name, at } of clues) {
    if (at >= from && at < until) emit(spread(hashText(name, SEEDS.cue)), GROUPS.rule, -1)
  }
}

function wordFeatures(reading: Reading, forms: readonly string[], { from, until }: Window, emit: Emit): void {
  let denied = 0
  let before = 0
  let last = START
  for (let i = from; i < until; i++) {
    const word = reading.words[i]
    const form = forms[i] ?? ''
    if (!word || form === '') continue
    if (word.sentence !== reading.words[i - 1]?.sentence) {
      last = START
      before = 0
      denied = 0
    }
    const hash = hashText(form, SEEDS.word)
    emit(spread(hash), GROUPS.word, i)
    emit(spread(hashText(form, mix(SEEDS.next, last))), GROUPS.pair, i)
    if (before !== 0) emit(spread(hashText(form, mix(SEEDS.skip, before))), GROUPS.pair, i)
    if (word.quoted) emit(spread(mix(hash, SEEDS.quoted)), GROUPS.word, i)
    if (denied > 0) emit(spread(mix(hash, SEEDS.denied)), GROUPS.word, i)
    denied = NOT.has(form) ? DENIED : denied - 1
    before = last
    last = hash
    if (word.kind !== 'emoji' && !form.startsWith('<')) letters(form, SEEDS.letters, (letter) => { emit(letter, GROUPS.letters, i) })
    const sentence = reading.sentences[word.sentence]
    if (sentence?.until === i + 1)
      emit(spread(mix(hash, sentence.question ? 63 : sentence.exclaimed ? 33 : 46)), GROUPS.pair, i)
  }
}

/** Pieces of three to five letters of a word with its edges. */
export function letters(form: string, seed: number, emit: (hash: number) => void): void {
  const edged = `_${form}_`
  for (let i = 0; i + 3 <= edged.length; i++) {
    let hash = mix(mix(seed, edged.charCodeAt(i)), edged.charCodeAt(i + 1))
    for (let n = 3; n <= 5 && i + n <= edged.length; n++) {
      hash = mix(hash, edged.charCodeAt(i + n - 1))
      emit(spread(hash))
    }
  }
}

/** Classes of words, and pairs of them close together in a sentence, in their order. */
function classFeatures(reading: Reading, forms: readonly string[], { from, until }: Window, emit: Emit): void {
  const recent: { at: number; hash: number; sentence: number }[] = []
  for (let i = from; i < until; i++) {
    const sentence = reading.words[i]?.sentence ?? 0
    for (const hash of CLASSES_OF.get(forms[i] ?? '') ?? []) {
      emit(spread(hash), GROUPS.class, i)
      for (const one of recent) {
        if (one.sentence === sentence && i - one.at <= NEAR && one.at !== i)
          emit(spread(mix(mix(SEEDS.classes, one.hash), hash)), GROUPS.class, i)
      }
      recent.push({ at: i, hash, sentence })
      if (recent.length > 8) recent.shift()
    }
  }
}

const SOCIAL: ReadonlySet<string> = new Set(['instagram', 'facebook', 'x', 'tiktok', 'snapchat', 'youtube', 'linkedin'])

function situationFeatures({ situation, reading }: Observed, { from, until }: Window, emit: Emit): void {
  const { author, channel, schoolRelated } = situation
  const where = SOCIAL.has(channel) ? 'social' : channel
  const tell = (name: string): void => emit(spread(hashText(name, SEEDS.situation)), GROUPS.situation, -1)
  tell(`role ${author.role}`)
  tell(`channel ${channel}`)
  tell(`where ${where} ${author.role}`)
  tell(`duty ${String(author.onDuty)} ${where}`)
  tell(`school ${String(schoolRelated)}`)
  tell(`length ${32 - Math.clz32(until - from)}`)
  for (const bit of TOLD) if ((reading.has & bit) !== 0) tell(`has ${bit}`)
  if (reading.sentences.some((sentence) => sentence.question)) tell('asks')
}

const TOLD = [HAS.digit, HAS.manyDigits, HAS.at, HAS.link, HAS.quote, HAS.emoji]

/**
 * What the model sees of a message: numbers (hashes) of words, pairs of words, pieces of words, word classes, what the rules
 * saw, and the situation. Names, and which group somebody belongs to, are never a feature: who it is about must not change the
 * advice.
 */
import { SOCIAL_CHANNELS, SPAN_KINDS } from '../../protocol/kinds.ts'
import type { Situation } from '../contract.ts'
import type { Seen } from '../recogniser.ts'
import { FIRST_NAMES, UNCLEAR_WHEN_SMALL } from '../language/lexicon/first-names.ts'
import { EVERYDAY_GROUPS, GROUPS, GROUP_ADJECTIVES, LOOSE_SLURS, SLURS } from '../language/lexicon/groups.ts'
import { remembered } from '../language/memo.ts'
import { wordIndex, wordsIn } from '../language/nearby.ts'
import { HAS, type Reading, type Word } from '../language/reading.ts'
import { groupFeatures, WHOLE_SEX } from './group-features.ts'
import { DENIES, START, wordHash } from './forms.ts'
import { hashText, mix, seedOf, SORTS, spread, type Sink } from './hash.ts'

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
  /** Facts that a fix took out: a placeholder stands there. What is said around them has not changed. */
  readonly hidden: readonly Seen[]
  readonly clues: readonly Clue[]
  /** Where the writer's own words end: after it stand only notices that we added ourselves. */
  readonly end: number
}

/** A piece of a message: words `from` up to `until`. */
export interface Window {
  readonly from: number
  readonly until: number
}

const SEEDS = { next: seedOf('n'), skip: seedOf('s'), quoted: seedOf('q'), denied: seedOf('d'), seen: seedOf('r'), cue: seedOf('k'), situation: seedOf('t') } // prettier-ignore

/** Words after a "not" that are read as denied. */
const DENIED = 4
const LONGEST = 30
/** What is masked in the words: a fact weighs as what it is, whatever it says; so taking it out changes nothing of the rest. */
const MASKED: ReadonlySet<string> = new Set(SPAN_KINDS)

/** A long text is looked at in pieces of whole sentences, of about this many words: a sharp sentence must not drown in a newsletter. */
const PIECE = 80

/** The pieces of a text that the model looks at one by one. */
export function windows({ reading, end }: Observed): Window[] {
  const pieces: { from: number; until: number }[] = []
  const words = wordIndex(reading, end)
  for (const sentence of reading.sentences) {
    const { from } = sentence
    const until = Math.min(sentence.until, words)
    if (from >= until) break
    const last = pieces.at(-1)
    if (last && until - last.from <= PIECE) last.until = until
    else pieces.push({ from, until })
  }
  return pieces
}

/** The words as the model sees them: names and numbers are only that. Empty: not seen. */
export function tokens({ reading, seen, hidden }: Observed): string[] {
  const out = reading.words.map(tokenOf)
  for (const fact of [...seen, ...hidden]) {
    if (!MASKED.has(fact.kind)) continue
    wordsIn(reading, fact).forEach((w, n) => (out[w] = n === 0 ? `<${fact.kind}>` : ''))
  }
  return out
}

function tokenOf(word: Word): string {
  if (word.kind === 'number') return `<${Math.min(word.raw.length, 6)}>`
  if (word.kind === 'handle') return '<handle>'
  if (word.kind === 'link') return word.raw.includes('@') ? '<email>' : '<link>'
  if (FIRST_NAMES.has(word.form) && !UNCLEAR_WHEN_SMALL.has(word.form)) return '<person-name>'
  const group = GROUP_OF.get(word.form)
  if (group !== undefined) return group
  return word.form.length > LONGEST ? '' : word.form
}

/** Which group is named must not change the advice: contempt is the same for all. */
const GROUP_OF: ReadonlyMap<string, string> = new Map([
  ...[...GROUPS, ...GROUP_ADJECTIVES].map((word): [string, string] => [word, '<group>']),
  ...EVERYDAY_GROUPS.map((word): [string, string] => [word, WHOLE_SEX.has(word) ? '<group>' : '<people>']),
  ...SLURS.filter((word) => !LOOSE_SLURS.has(word)).map((word): [string, string] => [word, '<slur>']),
])

/** Gives every feature of a piece of a message to `sink`. Linear in the text. */
export function features(observed: Observed, forms: readonly string[], piece: Window, sink: Sink): void {
  const { reading } = observed
  const { words } = reading
  wordFeatures(reading, forms, piece, sink)
  groupFeatures(reading, words[piece.from]?.sentence ?? 0, (words[piece.until - 1]?.sentence ?? -1) + 1, sink)
  ruleFeatures(observed, piece, sink)
  situationFeatures(observed, forms, piece, sink)
}

/** Kinds that say where and by whom something is said, whose data it is, or what is absent: no sign of any other kind. */
const OF_THE_SITUATION: ReadonlySet<string> = new Set([
  'disclaimer-missing',
  'affiliation-missing',
  'about-school',
  'during-lesson',
  'own-data',
  'pupil-named',
  'suspicious-link',
])

const seenHash = remembered((name: string) => spread(hashText(name, SEEDS.seen)))
const clueHash = remembered((name: string) => spread(hashText(name, SEEDS.cue)))
const situationHash = remembered((name: string) => spread(hashText(name, SEEDS.situation)))

function ruleFeatures({ reading, seen, hidden, clues }: Observed, { from, until }: Window, sink: Sink): void {
  const start = reading.words[from]?.start ?? 0
  const end = reading.words[until - 1]?.end ?? 0
  const kinds = new Set<string>()
  for (const fact of [...seen, ...hidden])
    if (fact.start < end && fact.end > start && !OF_THE_SITUATION.has(fact.kind)) kinds.add(fact.kind)
  for (const kind of kinds) sink.one(seenHash(kind), SORTS.rule, -1)
  const names = new Set<string>()
  for (const { name, at } of clues) if (at >= from && at < until) names.add(name)
  for (const name of names) sink.one(clueHash(name), SORTS.rule, -1)
}

function wordFeatures(reading: Reading, forms: readonly string[], { from, until }: Window, sink: Sink): void {
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
    const hash = wordHash(form)
    sink.form(form, i)
    sink.one(spread(mix(mix(SEEDS.next, last), hash)), SORTS.pair, i)
    if (before !== 0) sink.one(spread(mix(mix(SEEDS.skip, before), hash)), SORTS.pair, i)
    if (word.quoted) sink.one(spread(mix(hash, SEEDS.quoted)), SORTS.word, i)
    if (denied > 0) sink.one(spread(mix(hash, SEEDS.denied)), SORTS.word, i)
    denied = DENIES.has(form) ? DENIED : denied - 1
    before = last
    last = hash
    const sentence = reading.sentences[word.sentence]
    if (sentence && Math.min(sentence.until, until) === i + 1)
      sink.one(spread(mix(hash, sentence.question ? 63 : sentence.exclaimed ? 33 : 46)), SORTS.pair, i)
  }
}

function situationFeatures(
  { situation, reading }: Observed,
  forms: readonly string[],
  { from, until }: Window,
  sink: Sink,
): void {
  const { author, channel, schoolRelated } = situation
  const where = SOCIAL_CHANNELS.has(channel) ? 'social' : channel
  const tell = (name: string): void => {
    sink.one(situationHash(name), SORTS.situation, -1)
  }
  tell(`role ${author.role}`)
  tell(`channel ${channel}`)
  tell(`where ${where} ${author.role}`)
  tell(`duty ${String(author.onDuty)} ${where}`)
  tell(`school ${String(schoolRelated)}`)
  tell(`length ${32 - Math.clz32(forms.slice(from, until).filter(Boolean).length)}`)
  for (const bit of TOLD) if ((reading.has & bit) !== 0) tell(`has ${bit}`)
  if (reading.sentences.some((sentence) => sentence.question)) tell('asks')
}

const TOLD = [HAS.quote, HAS.emoji]

/** From text to facts: reads once, scans all cues in one pass, calls only the recognisers that can find something. */
import { SIGN_KINDS, SPAN_KINDS, type TextKind } from '../protocol/kinds.ts'
import type { Context, Situation } from './contract.ts'
import { CueIndex, type CueHit } from './language/cues.ts'
import { plain } from './language/letters.ts'
import { read, type Reading } from './language/reading.ts'
import { COMMON_WORDS } from './language/common-words.ts'
import { nameParts, namePhrases } from './language/roster-names.ts'
import { unreadable, type Unreadable } from './language/which.ts'
import type { Clue, Observed } from './model/features.ts'
import { TAGGER } from './model/tagger.ts'
import { weighed } from './model/weighed.ts'
import type { Asked, ReadyContext, Recogniser, Seen } from './recogniser.ts'
import { placeholdersIn } from './words.ts'
import { RECOGNISERS } from './recognisers/index.ts'

const SPANS: readonly string[] = SPAN_KINDS
const SIGNS: readonly string[] = SIGN_KINDS

/** Spans first, then signs, then messages: the later ones may lean on the earlier. */
const ORDERED = [...RECOGNISERS].sort((a, b) => phase(a.kind) - phase(b.kind))
function phase(kind: TextKind): number {
  return SPANS.includes(kind) ? 0 : SIGNS.includes(kind) ? 1 : 2
}

const SPAN_COUNT = ORDERED.filter(({ kind }) => SPANS.includes(kind)).length

const INDEX = new CueIndex(
  ORDERED.map((recogniser) => recogniser.cues ?? []),
  COMMON_WORDS,
)

/** Reads a text with the vocabulary of all recognisers. Our own placeholders say nothing: their words have no form. */
export function readText(text: string): Reading {
  const reading = read(text, INDEX.knows)
  const places = placeholdersIn(text)
  if (places.length === 0) return reading
  let next = 0
  const words = reading.words.map((word) => {
    while ((places[next]?.end ?? Infinity) <= word.start) next++
    return (places[next]?.start ?? Infinity) < word.end ? { ...word, form: '' } : word
  })
  return { ...reading, words }
}

const NONE: readonly CueHit[] = []

export interface Recognised extends Observed {
  /** Kinds whose recogniser broke: told, never skipped in silence. */
  readonly failed: readonly TextKind[]
}

/** What was recognised, and why the text could not be read; null when it could. */
export interface Read extends Recognised {
  readonly unread: Unreadable | null
}

/** How what the rules saw as spans is bettered before anything leans on it. */
export type Refine = (reading: Reading, seen: readonly Seen[], clues: readonly Clue[]) => readonly Seen[]

/** What the rules see in a text, in the order of the recognisers. Linear in the text. */
export function observe(situation: Situation, reading: Reading, refine: Refine): Recognised {
  const hits = new Map<number, CueHit[]>()
  const clues: Clue[] = []
  INDEX.scan(reading, (owner, hit) => {
    clues.push({ name: clueName(ORDERED[owner]?.kind, hit, reading), at: hit.from })
    const list = hits.get(owner)
    if (list) list.push(hit)
    else hits.set(owner, [hit])
  })
  const taken = placeholdersIn(situation.text)
  const hidden = taken.map((one): Seen => ({ ...one, because: [] }))
  const seen: Seen[] = []
  const failed: TextKind[] = []
  const asked: Asked = { situation, context: readyContext(situation.context), seen }
  ORDERED.forEach((recogniser, owner) => {
    if (owner === SPAN_COUNT)
      seen.splice(
        0,
        seen.length,
        ...refine(reading, [...seen, ...hidden], clues).filter((fact) => !isTakenOut(fact, taken)),
      )
    const own = hits.get(owner)
    if (!isCalled(recogniser, reading, own, seen)) return
    try {
      for (const fact of recogniser.find(reading, own ?? NONE, asked)) if (!isTakenOut(fact, taken)) seen.push(fact)
    } catch {
      failed.push(recogniser.kind)
    }
  })
  return { situation, reading, seen, hidden, clues, failed, end: reading.text.length }
}

/**
 * All facts of a text, those of the whole message too: what the rules saw, weighed by the model when the text can be read.
 * `notices`: sentences that our own fixes add; they are read, but do not weigh in what the rest is.
 */
export function recognise(situation: Situation, reading: Reading, notices: readonly string[]): Read {
  const observed = { ...observe(situation, reading, (...found) => TAGGER.refine(...found)), end: ownEnd(reading.text, notices) } // prettier-ignore
  const unread = unreadable(reading)
  return { ...observed, unread, seen: unread === null ? weighed(observed) : observed.seen }
}

/** Where the text ends without the notices at its end. */
function ownEnd(text: string, notices: readonly string[]): number {
  let own = text.trimEnd()
  for (let cut = true; cut;) {
    const last = notices.find((notice) => notice !== '' && own.endsWith(notice))
    cut = last !== undefined
    own = own.slice(0, own.length - (last?.length ?? 0)).trimEnd()
  }
  return own.length
}

function clueName(kind: TextKind | undefined, { cue, from }: CueHit, { words }: Reading): string {
  return `${kind ?? ''} ${cue.id}${words[from]?.quoted === true ? ' quoted' : ''}`
}

/** Does a fact at a place touch one of our placeholders? */
function isTakenOut(fact: Seen, taken: ReturnType<typeof placeholdersIn>): boolean {
  if (taken.length === 0 || !SPANS.includes(fact.kind)) return false
  // The places stand in order and apart: only the last that begins before the fact ends can touch it.
  let low = 0
  let high = taken.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((taken[middle]?.start ?? 0) < fact.end) low = middle + 1
    else high = middle
  }
  return (taken[low - 1]?.end ?? 0) > fact.start
}

function isCalled(
  recogniser: Recogniser,
  reading: Reading,
  hits: CueHit[] | undefined,
  seen: readonly Seen[],
): boolean {
  if (hits !== undefined || recogniser.always === true) return true
  if (recogniser.needs !== undefined && (reading.has & recogniser.needs) !== 0) return true
  return recogniser.after?.some((kind) => seen.some((fact) => fact.kind === kind)) ?? false
}

const ready = new WeakMap<Context, ReadyContext>()

/** The context made ready for look-ups; made once for each context object. */
function readyContext(context: Context): ReadyContext {
  const known = ready.get(context)
  if (known) return known
  const names = context.names.map((name) => plain(name.trim().replace(/\s+/g, ' ')))
  const made: ReadyContext = {
    fullNames: namePhrases(names),
    nameWords: nameParts(names),
    schools: context.schools.map((school) => plain(school.trim())),
    own: new Set([...context.ownNumbers, ...context.channels].map(ownForm)),
  }
  ready.set(context, made)
  return made
}

/** A public number as its digits from 0, a mailbox or account in small letters. */
function ownForm(value: string): string {
  const digits = value.replace(/[^\d+]/g, '')
  return /^[\d\s+().-]+$/.test(value) ? digits.replace(/^(?:\+31|0031)0?/, '0') : value.trim().toLowerCase()
}

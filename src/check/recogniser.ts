/**
 * What a recogniser is: one file in `recognisers/` for one kind of fact, with its cues, its reasons and its examples.
 * Pure: the same text and context give the same facts everywhere.
 */
import type { SpanKind, TextKind, Words } from '../protocol/kinds.ts'
import type { Situation } from './contract.ts'
import type { Cue, CueHit } from './language/cues.ts'
import type { Reading } from './language/reading.ts'

/** A fact that a recogniser saw: offsets in UTF-16 code units of the original text, `end` just after it. */
export interface Seen {
  readonly kind: TextKind
  readonly start: number
  readonly end: number
  readonly because: readonly Words[]
}

/** School words given from outside, made ready once: all plain (small letters, no accents). */
export interface ReadyContext {
  /** Full names of the roster, their first words and their ends from a particle on, each as its plain words joined by one space. */
  readonly fullNames: ReadonlySet<string>
  /** Single words of roster names (first and last names, no particles), plain. */
  readonly nameWords: ReadonlySet<string>
  /** How the school is called, plain. */
  readonly schools: readonly string[]
  /** Public numbers, mailboxes and accounts: digits only for numbers (+31 and 0031 as 0), small letters for the rest. */
  readonly own: ReadonlySet<string>
}

export interface Asked {
  readonly situation: Situation
  readonly context: ReadyContext
  /** What earlier recognisers saw: spans come first, then signs, then messages. */
  readonly seen: readonly Seen[]
}

/** A text, or a text in a situation. In hits of a span kind `[[…]]` marks each span. */
export type RecogniserExample = string | (Partial<Pick<Situation, 'channel' | 'duringLesson'>> & { readonly text: string; readonly role?: Situation['author']['role'] }) // prettier-ignore

export interface Recogniser {
  readonly kind: TextKind
  readonly cues?: readonly Cue[]
  /** HAS bits: called when the text has one of them. Without it: only when one of the cues was hit. */
  readonly needs?: number
  /** Called for every text. Costs time: only for what no cue and no bit can tell. */
  readonly always?: true
  /** Called after these were seen, without a cue of its own. */
  readonly after?: readonly TextKind[]
  find(reading: Reading, hits: readonly CueHit[], asked: Asked): readonly Seen[]
  readonly examples: { readonly hits: readonly RecogniserExample[]; readonly misses: readonly RecogniserExample[] }
}

/** A fact over words `from` up to `until` of a reading. */
export function seenWords(
  kind: TextKind,
  reading: Reading,
  from: number,
  until: number,
  because: readonly Words[],
): Seen {
  return { kind, start: reading.words[from]?.start ?? 0, end: reading.words[until - 1]?.end ?? 0, because }
}

/** A fact about the whole message. */
export function seenMessage(kind: Exclude<TextKind, SpanKind>, reading: Reading, because: readonly Words[]): Seen {
  return { kind, start: 0, end: reading.text.length, because }
}

/** Reasons of hits, each once. */
export function reasons(hits: readonly CueHit[]): readonly Words[] {
  return [...new Set(hits.map((hit) => hit.cue.because))]
}

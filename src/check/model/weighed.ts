/** Rules and model together: which kinds a message is given, and why. */
import { tellsOfAbuse } from '../language/frame.ts'
import { HAS, type Reading, type Word } from '../language/reading.ts'
import { deniedHarm } from './denied.ts'
import type { Words } from '../../protocol/kinds.ts'
import { seenMessage, type Seen } from '../recogniser.ts'
import type { Observed } from './features.ts'
import { ACCUSING, JUDGE, VOICE, type Judgement } from './judge.ts'

/** How sure the judge must be to accuse one of whom the rules say that they undergo, report or answer abuse. */
const SURE = 500
/** The same, of whom the judge itself hears it: from this far below its border on. */
const HEARD_FROM = 700
/** How sure the judge must be of contempt beside some that is denied. */
const DENIED = 120
/** Told by the rules; the judge only takes back what is plainly said otherwise. */
const RULED: ReadonlySet<string> = new Set(['affiliation-missing'])

/** What was seen, with the kinds of the whole message as the model weighs them. Reasons of rules go before those of the model. */
export function weighed(observed: Observed): readonly Seen[] {
  const { seen, reading } = observed
  const judged = withoutDenied(observed, withoutQuoted(observed, JUDGE.judge(observed)))
  const heard = Math.max(0, (judged.find(({ kind }) => kind === VOICE)?.score ?? -HEARD_FROM) + HEARD_FROM)
  const voice = heard + (tellsOfAbuse(seen) ? SURE : 0)
  const given = new Map<string, Judgement>()
  const weighedKinds = new Set<string>(judged.map(({ kind }) => kind))
  for (const judgement of judged) {
    const least = ACCUSING.has(judgement.kind) ? voice : 0
    if (
      judgement.kind !== VOICE &&
      judgement.score > least &&
      (!RULED.has(judgement.kind) || seen.some((fact) => fact.kind === judgement.kind))
    )
      given.set(judgement.kind, judgement)
  }
  const kept = seen.filter(({ kind }) => !weighedKinds.has(kind) || given.has(kind))
  for (const { kind } of kept) given.delete(kind)
  return [...kept, ...[...given.values()].map((judgement) => learnt(judgement, reading))]
}

/** What somebody quotes they don't say: an accusing kind must stand without what is between quotation marks. */
function withoutQuoted(observed: Observed, judged: readonly Judgement[]): readonly Judgement[] {
  const { reading, clues } = observed
  if ((reading.has & HAS.quote) === 0 || !judged.some(({ kind, score }) => score > 0 && ACCUSING.has(kind)))
    return judged
  const own = JUDGE.judge({ ...observed, reading: blanked(reading, ({ quoted }) => quoted), clues: clues.filter(({ at }) => reading.words[at]?.quoted !== true) }) // prettier-ignore
  return judged.map((judgement, k) => ({ ...judgement, score: ACCUSING.has(judgement.kind) ? Math.min(judgement.score, own[k]?.score ?? judgement.score) : judgement.score })) // prettier-ignore
}

/** Contempt that is denied is not said: discrimination must stand without the words of harm that a "not" takes back. */
function withoutDenied(observed: Observed, judged: readonly Judgement[]): readonly Judgement[] {
  const { reading } = observed
  const given = judged.find(({ kind }) => kind === 'discrimination')
  if (!given || given.score <= 0) return judged
  const denied = deniedHarm(reading)
  if (denied.size === 0) return judged
  const own = JUDGE.judge({ ...observed, reading: blanked(reading, (_, i) => denied.has(i)) }).find(
    ({ kind }) => kind === given.kind,
  )
  return judged.map((judgement) => judgement === given ? { ...given, score: Math.min(given.score, (own?.score ?? given.score) - DENIED) } : judgement) // prettier-ignore
}

/** The same reading, in which some words say nothing. */
function blanked(reading: Reading, isOut: (word: Word, i: number) => boolean): Reading {
  return { ...reading, words: reading.words.map((word, i) => (isOut(word, i) ? { ...word, form: '' } : word)) }
}

function learnt({ kind, words }: Judgement, reading: Reading): Seen {
  return seenMessage(kind as Seen['kind'] as Parameters<typeof seenMessage>[0], reading, [
    reason(words.map((word) => reading.words[word]?.raw ?? '')),
  ])
}

/** Which words weighed most. */
function reason(words: readonly string[]): Words {
  const list = words.filter(Boolean).map((word) => `“${word}”`).join(', ') // prettier-ignore
  return list === ''
    ? { nl: 'als geheel lijkt het op berichten die mensen zo lazen', en: 'as a whole it resembles messages that people read so' } // prettier-ignore
    : { nl: `lijkt op berichten die mensen zo lazen, vooral door ${list}`, en: `resembles messages that people read so, most of all by ${list}` } // prettier-ignore
}

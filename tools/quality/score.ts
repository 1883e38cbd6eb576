/** Scores advice against labelled messages, as the field does: facts by span, message kinds by message, false alarms. */
import type { Advice } from '#src/check/contract.ts'
import { MESSAGE_KINDS } from '#src/protocol/kinds.ts'
import type { Labelled } from '../corpus.ts'

/** Phrases count when they overlap; everything else must be exact. */
const BY_OVERLAP = new Set(['health', 'assessment', 'live-location'])
const MESSAGES: readonly string[] = MESSAGE_KINDS

export interface Tally {
  right: number
  extra: number
  missed: number
}

export interface Scores {
  readonly kinds: ReadonlyMap<string, Tally>
  readonly factsF1: number
  /** Mean over kinds, and over all messages together. */
  readonly messagesF1: number
  readonly messagesMicro: number
  /** Verdict above `share`: on clean messages without facts, and on messages whose facts are fine where they are. */
  readonly falseAlarms: number
  readonly properAlarms: number
  /** Messages with a fact that needs a fix, that were let go. */
  readonly letGo: number
}

/** What was wrong with one message, for looking at errors. */
export type Mistake = (what: 'missed' | 'extra' | 'alarm' | 'let go', kind: string, message: Labelled) => void

/** Scores `advices` (same order as `gold`). All shares are between 0 and 1. */
export function score(
  gold: readonly Labelled[],
  advices: readonly Advice[],
  mistake: Mistake = () => undefined,
): Scores {
  const kinds = new Map<string, Tally>()
  const shares = { clean: [0, 0], proper: [0, 0], open: [0, 0] } as Record<
    'clean' | 'proper' | 'open',
    [number, number]
  >
  gold.forEach((message, i) => {
    const advice = advices[i]
    if (!advice) return
    scoreSpans(message, advice, kinds, mistake)
    scoreLabels(message, advice, kinds, mistake)
    const alarm = ['adjust', 'consult', 'stop'].includes(advice.verdict)
    const sort = message.labels.includes('none')
      ? message.spans.length > 0
        ? 'proper'
        : 'clean'
      : message.labels.length === 0
        ? 'open'
        : undefined
    if (sort === undefined) return
    shares[sort][0]++
    if (alarm !== (sort === 'open')) {
      shares[sort][1]++
      mistake(sort === 'open' ? 'let go' : 'alarm', sort, message)
    }
  })
  const share = ([all, wrong]: [number, number]): number => (all === 0 ? 0 : wrong / all)
  const spans = [...kinds].filter(([kind]) => !MESSAGES.includes(kind)).map(([, tally]) => tally)
  const given = [...kinds].filter(([kind]) => MESSAGES.includes(kind)).map(([, tally]) => tally)
  const labels = [...kinds].filter(([kind, tally]) => MESSAGES.includes(kind) && tally.right + tally.missed > 0).map(([, tally]) => f1(tally)) // prettier-ignore
  return {
    kinds,
    factsF1: f1(together(spans)),
    messagesF1: labels.reduce((a, b) => a + b, 0) / (labels.length || 1),
    messagesMicro: f1(together(given)),
    falseAlarms: share(shares.clean),
    properAlarms: share(shares.proper),
    letGo: share(shares.open),
  }
}

/** Tallies added up. */
export function together(tallies: readonly Tally[]): Tally {
  return tallies.reduce((a, b) => ({ right: a.right + b.right, extra: a.extra + b.extra, missed: a.missed + b.missed }), { right: 0, extra: 0, missed: 0 }) // prettier-ignore
}

/** Harmonic mean of precision and recall; 1 when there is nothing to find and nothing was found. */
export function f1({ right, extra, missed }: Tally): number {
  return right + extra + missed === 0 ? 1 : (2 * right) / (2 * right + extra + missed)
}

function tallyOf(kinds: Map<string, Tally>, kind: string): Tally {
  const tally = kinds.get(kind) ?? { right: 0, extra: 0, missed: 0 }
  kinds.set(kind, tally)
  return tally
}

type Span = Labelled['spans'][number]

/** Counts spans that are wanted against those that were got; tells of each one missed or extra. */
export function scoreSpanSets(
  wanted: readonly Span[],
  found: readonly Span[],
  kinds: Map<string, Tally>,
  tell: (what: 'missed' | 'extra', span: Span) => void = () => undefined,
): void {
  const got = [...found]
  for (const want of wanted) {
    const at = got.findIndex((one) => one.kind === want.kind && (BY_OVERLAP.has(want.kind) ? one.start < want.end && want.start < one.end : one.start === want.start && one.end === want.end)) // prettier-ignore
    if (at >= 0) got.splice(at, 1)
    else tell('missed', want)
    tallyOf(kinds, want.kind)[at >= 0 ? 'right' : 'missed']++
  }
  for (const extra of got) {
    tallyOf(kinds, extra.kind).extra++
    tell('extra', extra)
  }
}

/** Counts labels that are wanted against those that were got. */
export function scoreLabelSets(
  want: ReadonlySet<string>,
  got: ReadonlySet<string>,
  kinds: Map<string, Tally>,
  tell: (what: 'missed' | 'extra', kind: string) => void = () => undefined,
): void {
  for (const kind of want.union(got)) {
    const outcome = want.has(kind) ? (got.has(kind) ? 'right' : 'missed') : 'extra'
    tallyOf(kinds, kind)[outcome]++
    if (outcome !== 'right') tell(outcome, kind)
  }
}

function scoreSpans(message: Labelled, advice: Advice, kinds: Map<string, Tally>, mistake: Mistake): void {
  const got = advice.facts.map((fact) => ({ kind: fact.kind, start: fact.offset, end: fact.offset + fact.length }))
  scoreSpanSets(message.spans, got, kinds, (what, { kind, start, end }) => {
    mistake(what, `${kind} "${message.text.slice(start, end)}"`, message)
  })
}

function scoreLabels(message: Labelled, advice: Advice, kinds: Map<string, Tally>, mistake: Mistake): void {
  const want = new Set<string>(message.labels.filter((label) => label !== 'none'))
  const found = [...advice.findings, ...advice.care].map(({ kind }) => kind)
  scoreLabelSets(want, new Set(found.filter((kind) => MESSAGES.includes(kind))), kinds, (what, kind) => {
    mistake(what, kind, message)
  })
}

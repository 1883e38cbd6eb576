/** Training of the judge: of which kinds a message is, from the labels in the corpus. */
import { features, tokens, type Observed } from '#src/check/model/features.ts'
import { formFeatures } from '#src/check/model/forms.ts'
import { SORTS, WHOLE } from '#src/check/model/hash.ts'
import { ACCUSING, EVENNESS, EVEN_START, VOICE, type JudgeFile } from '#src/check/model/judge.ts'
import { placeOf } from '#src/check/model/linear.ts'
import { MESSAGE_KINDS, type MessageKind } from '#src/protocol/kinds.ts'
import type { Labelled } from '../corpus.ts'
import type { Scored } from './cut.ts'
import type { Taught } from './taught.ts'
import { pack } from './pack.ts'
import { learn, placesOfMany, weigh, type Row, type Weights } from './svm.ts'

/** Told by the situation alone: the rules know. */
const BY_RULE: readonly MessageKind[] = ['during-lesson', 'disclaimer-missing']
/** Kinds that the judge weighs. */
export const JUDGED: readonly string[] = MESSAGE_KINDS.filter((kind) => !BY_RULE.includes(kind))
/** Batches of messages by those who undergo, report or answer abuse, beside those who do it. */
const VOICES = 'voice-'
/** Kinds that are about how and to whom something is said. For the others the same words are the same, whoever writes them where. */
const SITUATED: readonly string[] = ['confidential', 'data-breach', 'formal-communication', 'affiliation-missing', 'derailing', 'image-without-consent'] // prettier-ignore
/** Kinds that hold outside school too: of the others nothing is known in a message that is not about school. */
const EVERYWHERE: readonly string[] = ['threat', 'scam', 'phishing', 'sexual-image', 'care-signal']
const SETTINGS = { cost: 0.3, positive: 2, epochs: 20 }
/** Sentences about groups resemble one another: to learn them to the letter makes others read worse. */
const MILDER: Readonly<Record<string, number>> = { discrimination: 0.1 }
/** How much a feature of each sort weighs in training. */
const MUCH: readonly number[] = [...EVENNESS.map((hundredths) => Math.sqrt(hundredths / 100) * 3), 0.3, 0.3]

/** How often a feature is there, and its sort. */
export interface Found {
  readonly sort: number
  readonly times: number
}

/** A message with its features by their places; of which kinds it is, and of which it tells anything, if only that it is not. */
export interface Example {
  readonly found: ReadonlyMap<number, Found>
  readonly isOf: (kind: string) => boolean
  readonly tellsOf: (kind: string) => boolean
  /** Kinds that the rules saw by themselves. */
  readonly ruled: ReadonlySet<string>
  /** The labelled message; none for an example that stands beside a recogniser, or for a disturbed copy. */
  readonly message?: Labelled
}

/** A labelled message with its features. */
export function exampleOf(message: Labelled, observed: Observed): Example {
  return { ...copyExample(message, observed), message }
}

/** The same of a copy, which teaches and is never scored. Names are masked as they were marked, so that no name is learnt. */
export function copyExample(message: Labelled, observed: Observed): Example {
  const names = message.spans.filter(({ kind }) => kind === 'person-name').map((span) => ({ ...span, kind: 'person-name' as const, because: [] })) // prettier-ignore
  return {
    found: featuresOf({ ...observed, seen: [...observed.seen, ...names] }),
    ruled: ruledIn(observed),
    isOf: (kind) => (kind === VOICE ? isVoice(message) : (message.labels as readonly string[]).includes(kind)),
    tellsOf: (kind) => (kind === VOICE ? isVoice(message) || accuses(message) : message.schoolRelated !== false || EVERYWHERE.includes(kind)), // prettier-ignore
  }
}

/** An example that stands beside a recogniser: it tells of one kind only. */
export function taughtExample({ kind, positive }: Taught, observed: Observed): Example {
  return {
    found: featuresOf(observed),
    ruled: ruledIn(observed),
    isOf: () => positive,
    tellsOf: (other) => other === kind,
  }
}

function ruledIn({ seen }: Observed): ReadonlySet<string> {
  return new Set(seen.map(({ kind }) => kind))
}

function accuses({ labels }: Labelled): boolean {
  return labels.some((label) => ACCUSING.has(label))
}

function isVoice(message: Labelled): boolean {
  return message.id.startsWith(VOICES) && !accuses(message)
}

function featuresOf(observed: Observed): ReadonlyMap<number, Found> {
  const found = new Map<number, Found>()
  const one = (hash: number, sort: number): void => {
    const place = placeOf(hash)
    found.set(place, { sort, times: (found.get(place)?.times ?? 0) + 1 })
  }
  features(
    observed,
    tokens(observed),
    { from: 0, until: observed.reading.words.length },
    {
      one,
      form: (form) => {
        for (const { hash, sort } of formFeatures(form)) one(hash, sort)
      },
    },
  )
  return found
}

/** Examples as rows: with their situation, and without. */
export interface Vectors {
  readonly places: readonly number[]
  readonly all: readonly Row[]
  readonly bare: readonly Row[]
}

export function vectorsOf(examples: readonly Example[]): Vectors {
  const places = placesOfMany(examples.map(({ found }) => found.keys()))
  const rowOf = new Map(places.map((place, row) => [place, row]))
  const all = examples.map(({ found }) => vector(found, rowOf, () => true))
  const bare = examples.map(({ found }) => vector(found, rowOf, (sort) => sort !== SORTS.situation))
  return { places, all, bare }
}

function vector(
  found: ReadonlyMap<number, Found>,
  rowOf: ReadonlyMap<number, number>,
  takes: (sort: number) => boolean,
): Row {
  const kept = [...found].flatMap(([place, { sort, times }]) => {
    const row = rowOf.get(place)
    return row === undefined ? [] : [{ row, sort, times }]
  })
  const even = kept.reduce(
    (sum, { sort, times }) => sum + (sort < WHOLE ? (EVENNESS[sort] ?? 0) * times : 0),
    EVEN_START,
  )
  const root = Math.sqrt(even / 100)
  const taken = kept.filter(({ sort }) => takes(sort))
  return {
    places: Uint32Array.from(taken, ({ row }) => row),
    values: Float32Array.from(taken, ({ sort, times }) => ((MUCH[sort] ?? 0) * times) / (sort < WHOLE ? root : 1)),
  }
}

/** Learns one kind from the examples that tell something of it. */
export function learnKind(
  kind: string,
  examples: readonly Example[],
  { all, bare, places }: Vectors,
  takes: (i: number) => boolean,
): Weights {
  const source = SITUATED.includes(kind) ? all : bare
  const chosen = examples.flatMap((one, i) => (takes(i) && one.tellsOf(kind) ? [i] : []))
  const signs = Int8Array.from(chosen, (i) => (examples[i]?.isOf(kind) === true ? 1 : -1))
  return learn(chosen.flatMap((i) => source[i] ?? []), signs, places.length, { ...SETTINGS, cost: MILDER[kind] ?? SETTINGS.cost }) // prettier-ignore
}

export interface Held extends Scored {
  readonly ruled: boolean
  readonly message: Labelled
}

/** Scores of every labelled message by weights that were learnt without its fold; what is in fold -1 always teaches. */
export function heldOut(kind: string, examples: readonly Example[], rows: Vectors, folds: readonly number[]): Held[] {
  const source = SITUATED.includes(kind) ? rows.all : rows.bare
  return [...new Set(folds)]
    .filter((fold) => fold >= 0)
    .flatMap((fold) => {
      const weights = learnKind(kind, examples, rows, (i) => folds[i] !== fold)
      return examples.flatMap((example, i) => {
        const row = source[i]
        return row && folds[i] === fold && example.message && example.tellsOf(kind) ? [{ score: weigh(weights, row), positive: example.isOf(kind), ruled: example.ruled.has(kind), message: example.message }] : [] // prettier-ignore
      })
    })
}

/** What was learnt of one kind, and where to cut. */
export interface LearntKind {
  readonly kind: string
  readonly weights: Weights
  readonly threshold: number
  /** The threshold when the rules saw the kind by themselves: not higher. */
  readonly ruledThreshold: number
}

/** The judge as it is kept. */
export function packJudge(
  learnt: readonly LearntKind[],
  examples: readonly Example[],
  places: readonly number[],
): JudgeFile {
  const sortOf = new Map(examples.flatMap(({ found }) => [...found].map(([place, { sort }]) => [place, sort] as const)))
  const sorts = places.map((place) => sortOf.get(place) ?? 0)
  const isWhole = (i: number): number => ((sorts[i] ?? 0) < WHOLE ? 0 : 1)
  const weights = learnt.map((one) => sorts.map((sort, i) => (one.weights[i] ?? 0) * (MUCH[sort] ?? 0)))
  const { file, steps } = pack(places, weights, isWhole, 2)
  return {
    ...file,
    textStep: Math.round((steps[0] ?? 0) * 1_000_000),
    wholeStep: Math.round((steps[1] ?? 0) * 1000),
    kinds: learnt.map((one) => ({ kind: one.kind, bias: Math.round(((one.weights[places.length] ?? 0) - one.threshold) * 1000), ruled: Math.round((one.threshold - one.ruledThreshold) * 1000) })), // prettier-ignore
  }
}

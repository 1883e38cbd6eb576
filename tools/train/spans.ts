/** Training of the tagger: which words stand inside a span, from the marks in the corpus. */
import type { Reading } from '#src/check/language/reading.ts'
import type { Clue } from '#src/check/model/features.ts'
import { placeOf } from '#src/check/model/linear.ts'
import { TAGGED, type TaggerFile } from '#src/check/model/tagger.ts'
import { beforeInside, formAt, formFeaturesAt, tagged, tokenFeatures } from '#src/check/model/token-features.ts'
import type { Seen } from '#src/check/recogniser.ts'
import type { Labelled } from '../corpus.ts'
import { bestCut } from './cut.ts'
import { pack } from './pack.ts'
import { learn, placesOfMany, weigh, type Row, type Weights } from './svm.ts'

const SETTINGS = { cost: 1, positive: 2, epochs: 10 }
/** A phrase counts as soon as it is touched: for its words recall counts for more than precision (the beta of an F measure). */
const OVERLAPS: Readonly<Record<string, number>> = { health: 1.6, 'live-location': 2 }
/** How much of a feature a word has: all the same. */
const MUCH = 0.2

/** A message as the rules saw it, before the tagger. */
export interface RuledMessage {
  readonly message: Labelled
  readonly reading: Reading
  readonly seen: readonly Seen[]
  readonly clues: readonly Clue[]
}

/** A word: the places of its features, and one bit for each kind of TAGGED that it stands inside of. */
export interface Token {
  readonly places: readonly number[]
  readonly inside: number
}

/** The words of a message with what the tagger sees of them. The word before is taken as it was marked. */
export function tokensOf({ message, reading, seen, clues }: RuledMessage): Token[] {
  const text = tagged(reading, seen, clues)
  const inside = reading.words.map((word) =>
    message.spans.reduce((bits, { kind, start, end }) => {
      const k = (TAGGED as readonly string[]).indexOf(kind)
      return k >= 0 && word.start < end && word.end > start ? bits | (1 << k) : bits
    }, 0),
  )
  return reading.words.map((word, i) => {
    const places: number[] = []
    const add = (hash: number): void => {
      places.push(placeOf(hash))
    }
    tokenFeatures(text, i, add, (side, place) => {
      formFeaturesAt(side, formAt(text, place)).forEach(add)
    })
    const last = reading.words[i - 1]?.sentence === word.sentence ? (inside[i - 1] ?? 0) : 0
    TAGGED.forEach((_, k) => {
      if ((last & (1 << k)) !== 0) add(beforeInside(k))
    })
    return { places, inside: inside[i] ?? 0 }
  })
}

/** Weights for every kind of TAGGED, and the places that they are for. */
export interface LearntTagger {
  readonly places: readonly number[]
  readonly weights: readonly Weights[]
}

/** Learns which words are inside. */
export function learnTagger(tokens: readonly Token[]): LearntTagger {
  const places = placesOfMany(tokens.map((token) => token.places))
  const rows = rowsOf(tokens, places)
  const weights = TAGGED.map((_, k) => learn(rows, Int8Array.from(tokens, ({ inside }) => ((inside & (1 << k)) !== 0 ? 1 : -1)), places.length, SETTINGS)) // prettier-ignore
  return { places, weights }
}

function rowsOf(tokens: readonly Token[], places: readonly number[]): Row[] {
  const rowOf = new Map(places.map((place, row) => [place, row]))
  return tokens.map((token) => {
    const own = token.places.flatMap((place) => rowOf.get(place) ?? [])
    return { places: Uint32Array.from(own), values: new Float32Array(own.length).fill(MUCH) }
  })
}

/** Scores of words that were not learnt from, for each kind. */
export function tokenScores(
  { places, weights }: LearntTagger,
  tokens: readonly Token[],
): { score: number; positive: boolean }[][] {
  const rows = rowsOf(tokens, places)
  return weights.map((own, k) => rows.map((row, i) => ({ score: weigh(own, row), positive: ((tokens[i]?.inside ?? 0) & (1 << k)) !== 0 }))) // prettier-ignore
}

/** The cut for each kind at which words held out are told best. */
export function tokenCuts(scores: readonly (readonly { score: number; positive: boolean }[])[]): number[] {
  return scores.map((one, k) => bestCut(one, OVERLAPS[TAGGED[k] ?? ''] ?? 1))
}

/** The tagger as it is kept. */
export function packTagger({ places, weights }: LearntTagger, cuts: readonly number[]): TaggerFile {
  const { file, steps } = pack(places, weights.map((own) => [...own.subarray(0, places.length)])) // prettier-ignore
  const unit = MUCH * (steps[0] ?? 1)
  return { ...file, bias: weights.map((own, k) => Math.round(((own[places.length] ?? 0) - (cuts[k] ?? 0)) / unit)) }
}

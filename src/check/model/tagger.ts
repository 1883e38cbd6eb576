/**
 * The tagger: which words belong to a span of a kind that rules alone can't tell well. Goes through the words once; the rules'
 * opinion is one of the things that it weighs.
 */
import type { SpanKind, Words } from '../../protocol/kinds.ts'
import { remembered } from '../language/memo.ts'
import { wordsIn } from '../language/nearby.ts'
import type { Reading } from '../language/reading.ts'
import type { Seen } from '../recogniser.ts'
import type { Clue } from './features.ts'
import { Linear, type LinearFile } from './linear.ts'
import file from './tagger.json' with { type: 'json' }
import { beforeInside, FAR, formAt, formFeaturesAt, tagged, tokenFeatures } from './token-features.ts'

/** Kinds that the tagger finds. */
export const TAGGED: readonly SpanKind[] = ['person-name', 'health', 'assessment', 'live-location']

export interface TaggerFile extends LinearFile {
  /** For each kind of TAGGED what a word starts with: it is inside over 0. */
  readonly bias: readonly number[]
}

/** Weight below which a word that the rules passed over begins no span: most words need no closer look. */
const LIGHT = -180

/** Small words that begin a place. */
const LEADS: ReadonlySet<string> = new Set('bij op in naar achter voor aan onder naast thuis langs binnen buiten boven tegenover vlakbij richting rond tussen nabij'.split(' ')) // prettier-ignore

const BECAUSE: Words = { nl: 'zo staat het in vergelijkbare berichten', en: 'so it stands in similar messages' }

/** Words that are always looked at: figures may be a grade, a preposition may begin a place. */
function leads(form: string): boolean {
  return LEADS.has(form) || form.startsWith('0')
}

export class Tagger {
  private readonly linear: Linear
  private readonly bias: readonly number[]
  private readonly before: readonly number[]
  /** The weights of a form, for each place beside a word where it may stand. */
  private readonly formOf: (form: string) => (Int32Array | undefined)[]

  constructor(from: TaggerFile) {
    this.linear = new Linear(from)
    this.bias = from.bias
    this.before = TAGGED.map((_, k) => beforeInside(k))
    this.formOf = remembered(() => [])
  }

  /** The weights of a form at one side, made when first asked for and kept in `sides`. */
  private at(sides: (Int32Array | undefined)[], side: number, form: string): Int32Array {
    return (sides[side + FAR] ??= this.weighForm(side, form))
  }

  private weighForm(side: number, form: string): Int32Array {
    const sums = new Int32Array(this.linear.classes)
    for (const hash of formFeaturesAt(side, form)) this.linear.add(hash, sums)
    return sums
  }

  /** May a span begin at a word, by the word itself? What stands around it can't make up for more than LIGHT. */
  private mayBegin(own: Int32Array): boolean {
    for (let k = 0; k < this.bias.length; k++) if ((this.bias[k] ?? 0) + (own[k] ?? 0) > LIGHT) return true
    return false
  }

  /** What rules saw, with the spans of TAGGED kinds as the tagger has them. */
  refine(reading: Reading, seen: readonly Seen[], clues: readonly Clue[]): Seen[] {
    if (this.bias.length === 0) return [...seen]
    const inside = this.tag(reading, seen, clues)
    const rest = seen.filter(({ kind }) => !(TAGGED as readonly string[]).includes(kind))
    return [
      ...rest,
      ...TAGGED.flatMap((kind, k) => spansOf(kind, reading, seen, (w) => ((inside[w] ?? 0) & (1 << k)) !== 0)),
    ]
  }

  /** For each word one bit for each kind that it is inside of. */
  private tag(reading: Reading, seen: readonly Seen[], clues: readonly Clue[]): Uint8Array {
    const text = tagged(reading, seen, clues)
    const { classes } = this.linear
    const inside = new Uint8Array(reading.words.length)
    const sums = new Int32Array(classes)
    const add = (hash: number): void => {
      this.linear.add(hash, sums)
    }
    const around = text.forms.map(this.formOf)
    const addForm = (side: number, place: number): void => {
      const form = formAt(text, place)
      const own = this.at((place >= 0 ? around[place] : undefined) ?? this.formOf(form), side, form)
      for (let k = 0; k < classes; k++) sums[k] = (sums[k] ?? 0) + (own[k] ?? 0)
    }
    for (let i = 0; i < inside.length; i++) {
      const last = reading.words[i - 1]?.sentence === reading.words[i]?.sentence ? (inside[i - 1] ?? 0) : 0
      if (
        last === 0 &&
        text.ruled[i] === '' &&
        !leads(text.forms[i] ?? '') &&
        !this.mayBegin(this.at(around[i] ?? [], 0, text.forms[i] ?? ''))
      )
        continue
      sums.set(this.bias)
      tokenFeatures(text, i, add, addForm)
      this.before.forEach((hash, k) => {
        if ((last & (1 << k)) !== 0) add(hash)
      })
      for (let k = 0; k < classes; k++) if ((sums[k] ?? 0) > 0) inside[i] = (inside[i] ?? 0) | (1 << k)
    }
    return inside
  }
}

/**
 * The spans of one kind: those of the rules of which a word is inside, with the ends that the rules gave them; and what else
 * stands inside together.
 */
function spansOf(kind: SpanKind, reading: Reading, seen: readonly Seen[], isInside: (word: number) => boolean): Seen[] {
  const ruled = seen.filter((fact) => fact.kind === kind && wordsIn(reading, fact).some(isInside))
  const covered = new Set(ruled.flatMap((fact) => wordsIn(reading, fact)))
  const spans: Seen[] = [...ruled]
  let from = -1
  for (let w = 0; w <= reading.words.length; w++) {
    const goesOn = w < reading.words.length && isInside(w) && !covered.has(w)
    const breaks = from >= 0 && reading.words[w]?.sentence !== reading.words[from]?.sentence
    if (from >= 0 && (!goesOn || breaks)) {
      spans.push({
        kind,
        start: reading.words[from]?.start ?? 0,
        end: reading.words[w - 1]?.end ?? 0,
        because: [BECAUSE],
      })
      from = -1
    }
    if (goesOn && from < 0) from = w
  }
  return spans.sort((a, b) => a.start - b.start)
}

/** The tagger that goes with the engine. */
export const TAGGER = new Tagger(file)

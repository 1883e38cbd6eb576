/**
 * The judge: it weighs the words of a message together with what the rules saw, and says of which kinds the message is.
 * Trained by `npm run train` on the project's own corpus; whole numbers only, so that every device says the same.
 */
import type { MessageKind } from '../../protocol/kinds.ts'
import { remembered } from '../language/memo.ts'
import { features, tokens, windows, type Observed, type Window } from './features.ts'
import { formFeatures } from './forms.ts'
import { WHOLE } from './hash.ts'
import { Linear, type LinearFile } from './linear.ts'
import file from './judge.json' with { type: 'json' }

/** What the trainer writes. */
export interface JudgeFile extends LinearFile {
  /** What a weight of a word, and of something about the whole message, is worth in a score. */
  readonly textStep: number
  readonly wholeStep: number
  /** The classes, in the order of the weights. A score is over 0 when the kind is given; `ruled` is added when the rules saw it too. */
  readonly kinds: readonly { readonly kind: string; readonly bias: number; readonly ruled: number }[]
}

/** How much a feature of each group of words counts in making long and short messages even, in hundredths. */
export const EVENNESS: readonly number[] = [100, 64, 25, 36]
/** What every message starts with: a message of three words is not judged by each as if it were the whole. */
export const EVEN_START = 2000

/** Kinds that say that the writer does wrong to somebody. */
export const ACCUSING: ReadonlySet<string> = new Set<MessageKind>(['insult', 'bullying', 'threat', 'stalking', 'defamation', 'discrimination', 'sexual-image', 'derailing', 'image-without-consent']) // prettier-ignore
/** The voice of one who undergoes abuse, reports it or answers it: no kind of its own, it speaks against accusing. */
export const VOICE = 'voice'

export interface Judgement {
  readonly kind: MessageKind | typeof VOICE
  /** Over 0: given. In thousandths of the distance that training asks for. */
  readonly score: number
  /** The words that weigh most, in the order of the text: their numbers in the reading. */
  readonly words: readonly number[]
}

/** The weights of a word by itself, for each kind, and what it counts in making texts even. */
interface Weighed {
  readonly sums: Int32Array
  readonly even: number
}

interface Evidence {
  /** For each kind the weights of the words, and of what is said of the whole message. */
  readonly text: Int32Array
  readonly whole: Int32Array
  /** The words by themselves, and other features of a word: what to name when a kind is given. */
  readonly forms: readonly { readonly word: number; readonly sums: Int32Array }[]
  readonly others: readonly { readonly word: number; readonly row: number }[]
  /** Square root of the evenness, times a hundred. */
  readonly root: number
}

class Judge {
  private readonly file: JudgeFile
  private readonly linear: Linear
  private readonly formOf: (form: string) => Weighed

  constructor(from: JudgeFile) {
    this.file = from
    this.linear = new Linear(from)
    this.formOf = remembered((form) => this.weighForm(form))
  }

  /** The judgement for every kind: that of the piece of the text that speaks most clearly. */
  judge(observed: Observed): readonly Judgement[] {
    const forms = tokens(observed)
    const ruled = new Set<string>(observed.seen.map((fact) => fact.kind))
    const pieces = windows(observed).map((piece) => this.evidence(observed, forms, piece))
    return this.file.kinds.flatMap((_, k) => this.clearest(k, pieces, ruled))
  }

  private clearest(k: number, pieces: readonly Evidence[], ruled: ReadonlySet<string>): Judgement[] {
    let best: Evidence | undefined
    let most = 0
    for (const piece of pieces) {
      const score = this.score(k, piece, ruled)
      if (best && score <= most) continue
      best = piece
      most = score
    }
    if (!best) return []
    const kind = (this.file.kinds[k]?.kind ?? '') as Judgement['kind']
    return [{ kind, score: most, words: most > 0 ? this.heaviest(k, best) : [] }]
  }

  private weighForm(form: string): Weighed {
    const sums = new Int32Array(this.linear.classes)
    let even = 0
    for (const { hash, sort } of formFeatures(form)) if (this.linear.add(hash, sums) >= 0) even += EVENNESS[sort] ?? 0
    return { sums, even }
  }

  private evidence(observed: Observed, tokens: readonly string[], piece: Window): Evidence {
    const { linear } = this
    const text = new Int32Array(linear.classes)
    const whole = new Int32Array(linear.classes)
    const forms: Evidence['forms'][number][] = []
    const others: Evidence['others'][number][] = []
    let even = EVEN_START
    features(observed, tokens, piece, {
      one: (hash, sort, word) => {
        const row = linear.add(hash, sort < WHOLE ? text : whole)
        if (row < 0 || sort >= WHOLE) return
        even += EVENNESS[sort] ?? 0
        if (word >= 0) others.push({ word, row })
      },
      form: (form, word) => {
        const { sums, even: own } = this.formOf(form)
        even += own
        for (let k = 0; k < sums.length; k++) text[k] = (text[k] ?? 0) + (sums[k] ?? 0)
        forms.push({ word, sums })
      },
    })
    return { text, whole, forms, others, root: Math.floor(Math.sqrt(even * 10_000)) }
  }

  private score(k: number, { text, whole, root }: Evidence, seen: ReadonlySet<string>): number {
    const { kind = '', bias = 0, ruled = 0 } = this.file.kinds[k] ?? {}
    const said = Math.trunc(((text[k] ?? 0) * this.file.textStep) / root)
    return bias + (seen.has(kind) ? ruled : 0) + (whole[k] ?? 0) * this.file.wholeStep + said
  }

  /** The three words with most weight for a kind, in the order of the text. */
  private heaviest(k: number, { forms, others }: Evidence): number[] {
    const sums = new Map<number, number>()
    const add = (word: number, weight: number): void => {
      sums.set(word, (sums.get(word) ?? 0) + weight)
    }
    for (const { word, sums: own } of forms) add(word, own[k] ?? 0)
    for (const { word, row } of others) add(word, this.linear.weights[row * this.linear.classes + k] ?? 0)
    const heavy = [...sums].filter(([, sum]) => sum > 0).sort((a, b) => b[1] - a[1] || a[0] - b[0])
    return heavy.slice(0, 3).map(([word]) => word).sort((a, b) => a - b) // prettier-ignore
  }
}

/** The judge that goes with the engine. */
export const JUDGE = new Judge(file)

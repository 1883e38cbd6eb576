/**
 * The judge: it weighs the words of a message together with what the rules saw, and says of which kinds the message is.
 * Trained by `npm run train` on the project's own corpus; whole numbers only, so that every device says the same.
 */
import type { MessageKind } from '../../protocol/kinds.ts'
import { features, tokens, windows, type Observed, type Window } from './features.ts'
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

interface Evidence {
  readonly rows: readonly number[]
  /** The word that each row comes from; WHOLE_MESSAGE: none; -2: words together. */
  readonly wordOf: readonly number[]
  /** For each kind the weights of the words, and of what is said of the whole message. */
  readonly text: Int32Array
  readonly whole: Int32Array
  /** Square root of the evenness, times a hundred. */
  readonly root: number
}

const WHOLE_MESSAGE = -1

class Judge {
  private readonly file: JudgeFile
  private readonly linear: Linear

  constructor(from: JudgeFile) {
    this.file = from
    this.linear = new Linear(from)
  }

  /** The judgement for every kind: that of the piece of the text that speaks most clearly. */
  judge(observed: Observed): readonly Judgement[] {
    const forms = tokens(observed)
    const ruled = new Set<string>(observed.seen.map((fact) => fact.kind))
    const best = new Map<string, Judgement>()
    for (const piece of windows(observed)) {
      const evidence = this.evidence(observed, forms, piece)
      this.file.kinds.forEach((_, k) => {
        const judgement = this.weigh(k, evidence, ruled)
        if (judgement.score > (best.get(judgement.kind)?.score ?? -Infinity)) best.set(judgement.kind, judgement)
      })
    }
    return [...best.values()]
  }

  private evidence(observed: Observed, forms: readonly string[], piece: Window): Evidence {
    const { linear } = this
    const { weights, classes } = linear
    const rows: number[] = []
    const wordOf: number[] = []
    const text = new Int32Array(classes)
    const whole = new Int32Array(classes)
    let even = EVEN_START
    linear.begin()
    features(observed, forms, piece, (hash, group, word) => {
      const row = linear.take(hash)
      if (row < 0) return
      even += group < WHOLE ? (EVENNESS[group] ?? 0) : 0
      rows.push(row)
      wordOf.push(group < WHOLE ? word : WHOLE_MESSAGE)
      const sums = group < WHOLE ? text : whole
      for (let k = 0, at = row * classes; k < classes; k++, at++) sums[k] = (sums[k] ?? 0) + (weights[at] ?? 0)
    })
    return { rows, wordOf, text, whole, root: Math.floor(Math.sqrt(even * 10_000)) }
  }

  private weigh(k: number, { rows, wordOf, text, whole, root }: Evidence, seen: ReadonlySet<string>): Judgement {
    const { kind = '', bias = 0, ruled = 0 } = this.file.kinds[k] ?? {}
    const score =
      bias +
      (seen.has(kind) ? ruled : 0) +
      (whole[k] ?? 0) * this.file.wholeStep +
      Math.trunc(((text[k] ?? 0) * this.file.textStep) / root)
    return { kind: kind as Judgement['kind'], score, words: score > 0 ? this.heaviest(k, rows, wordOf) : [] }
  }

  /** The three words with most weight for a kind, in the order of the text. */
  private heaviest(k: number, rows: readonly number[], wordOf: readonly number[]): number[] {
    const sums = new Map<number, number>()
    rows.forEach((row, i) => {
      const word = wordOf[i] ?? -1
      if (word >= 0) sums.set(word, (sums.get(word) ?? 0) + (this.linear.weights[row * this.linear.classes + k] ?? 0))
    })
    const heavy = [...sums].filter(([, sum]) => sum > 0).sort((a, b) => b[1] - a[1] || a[0] - b[0])
    return heavy.slice(0, 3).map(([word]) => word).sort((a, b) => a - b) // prettier-ignore
  }
}

/** The judge that goes with the engine. */
export const JUDGE = new Judge(file)

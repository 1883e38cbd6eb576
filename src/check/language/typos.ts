/** Words as they were meant: a letter wrong, a space left out, a word in pieces. Linear in the text. */
import { remembered } from './memo.ts'
import type { Reading } from './reading.ts'

export interface Token {
  readonly form: string
  readonly sentence: number
  readonly part: number
  readonly quoted: boolean
  /** Stands in a question. */
  readonly question: boolean
}

const LONGEST = 40
const LONGEST_GLUED = 100

/** A list of words that a slip of the pen, or a missing space, may be read as. */
export class Spelling {
  private readonly known: ReadonlySet<string>
  private readonly glue: ReadonlySet<string>
  private readonly ordinary: ReadonlySet<string>
  private readonly byStart = new Map<string, string[]>()

  /** `targets` are the words looked for, `glue` the small words that may stand between them, `ordinary` words that are never a slip. */
  constructor(targets: Iterable<string>, glue: readonly string[], ordinary: Iterable<string>) {
    const all = [...targets]
    this.glue = new Set(glue)
    this.ordinary = new Set(ordinary)
    this.known = new Set(all)
    for (const word of all) {
      if (word.length < 5) continue
      const key = word.charAt(0) + String(word.length)
      const list = this.byStart.get(key)
      if (list) list.push(word)
      else this.byStart.set(key, [word])
    }
  }

  /** The words that a form stands for: itself, what it was meant as, or the words glued together in it. */
  readonly pieces = remembered((form: string): readonly string[] => {
    if (this.known.has(form)) return [form]
    return this.split(form) ?? [this.meant(form) ?? form]
  })

  has(form: string): boolean {
    return this.known.has(form)
  }

  /** The word looked for that this one is, or is one slip away from. */
  private meant(form: string): string | undefined {
    if (this.known.has(form)) return form
    if (form.length < 4 || form.length > LONGEST || this.ordinary.has(form)) return undefined
    const turned = form.charAt(1) + form.charAt(0) + form.slice(2)
    if (this.known.has(turned)) return turned
    if (form.length < 5) return undefined
    for (const length of [form.length, form.length + 1, form.length - 1]) {
      const found = this.byStart.get(form.charAt(0) + String(length))?.find((word) => isSlip(form, word))
      if (found !== undefined) return found
    }
    return undefined
  }

  /** The words that stand glued together in one: two or more, or none. */
  private split(form: string): readonly string[] | undefined {
    if (form.length < 8 || form.length > LONGEST_GLUED || this.known.has(form)) return undefined
    const from: (number | undefined)[] = [0]
    for (let end = 1; end <= form.length; end++) {
      for (let start = Math.max(0, end - 18); start < end; start++) {
        if (from[start] === undefined || !this.isPiece(form.slice(start, end))) continue
        from[end] = start
        break
      }
    }
    const out = pieces(form, from)
    // "vrouwenhaat" is one word of its own: two words glued count with a small word between, or a verb before
    return out && (out.length > 2 || out.some((piece) => this.glue.has(piece)) || out[0] === 'haat') ? out : undefined
  }

  private isPiece(piece: string): boolean {
    return this.glue.has(piece) || (piece.length > 2 && this.known.has(piece))
  }
}

function pieces(form: string, from: readonly (number | undefined)[]): readonly string[] | undefined {
  const out: string[] = []
  let end = form.length
  while (end > 0) {
    const start = from[end]
    if (start === undefined) return undefined
    out.unshift(form.slice(start, end))
    end = start
  }
  return out.length > 1 ? out : undefined
}

/** Is one letter missing, too many, or are two neighbours swapped? The first letter is the same. */
function isSlip(form: string, word: string): boolean {
  if (form.length === word.length) return isSwap(form, word)
  const [short, long] = form.length < word.length ? [form, word] : [word, form]
  let i = 0
  while (i < short.length && short.charAt(i) === long.charAt(i)) i++
  return short.slice(i) === long.slice(i + 1)
}

function isSwap(form: string, word: string): boolean {
  let i = 0
  while (i < form.length && form.charAt(i) === word.charAt(i)) i++
  if (i >= form.length - 1) return false
  return (
    form.charAt(i) === word.charAt(i + 1) &&
    form.charAt(i + 1) === word.charAt(i) &&
    form.slice(i + 2) === word.slice(i + 2)
  )
}

/** The words of a text as they were meant, letters that stand apart joined. */
export function meantWords(reading: Reading, spelling: Spelling): readonly Token[] {
  const out: Token[] = []
  const { words } = reading
  for (let i = 0; i < words.length; i++) {
    const word = words[i]
    if (!word || word.form === '') continue
    let end = i + 1
    while (
      end < words.length &&
      end - i < LONGEST &&
      words[end]?.raw.length === 1 &&
      word.raw.length === 1 &&
      words[end]?.sentence === word.sentence
    )
      end++
    const apart = end - i > 2
    const bare = word.kind === 'hashtag' ? word.form.slice(1) : word.form
    const form = apart ? words.slice(i, end).map((letter) => letter.form).join('') : bare // prettier-ignore
    if (apart) i = end - 1
    const next = words[i + 1]
    const joined = !apart && next?.sentence === word.sentence && !spelling.has(form) ? form + next.form : ''
    if (joined.length > 4 && form.length > 1 && spelling.has(joined)) i++
    const read = joined.length > 4 && form.length > 1 && spelling.has(joined) ? [joined] : spelling.pieces(form)
    for (const piece of read)
      out.push({
        form: piece,
        sentence: word.sentence,
        part: word.part,
        quoted: word.quoted,
        question: reading.sentences[word.sentence]?.question ?? false,
      })
  }
  return out
}

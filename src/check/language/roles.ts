/** Words of a text by the part they can play in a statement: who speaks, what is done, to whom, when. */
import type { Reading, Sentence } from './reading.ts'

/** Bits for words; a word may have several. */
export type Lexicon = ReadonlyMap<string, number>

/** Makes a lexicon from lists of words, each list under its bit. */
export function lexiconOf(lists: readonly (readonly [bit: number, words: string])[]): Lexicon {
  const made = new Map<string, number>()
  for (const [bit, words] of lists) {
    for (const word of words.trim().split(/\s+/)) made.set(word, (made.get(word) ?? 0) | bit)
  }
  return made
}

/** The parts that the words of a reading can play. */
export class Roles {
  readonly reading: Reading
  private readonly bits: readonly number[]
  private readonly union: number
  private readonly unions: number[] = []
  private text: string | undefined

  /** Looks every word up once; words between quotation marks play no part. */
  constructor(reading: Reading, lexicon: Lexicon) {
    this.reading = reading
    this.bits = reading.words.map((word) => (word.quoted ? 0 : (lexicon.get(word.form) ?? 0)))
    this.union = this.bits.reduce((all, bits) => all | bits, 0)
    reading.words.forEach(
      ({ sentence }, at) => (this.unions[sentence] = (this.unions[sentence] ?? 0) | (this.bits[at] ?? 0)),
    )
  }

  is(at: number, bit: number): boolean {
    return ((this.bits[at] ?? 0) & bit) !== 0
  }

  form(at: number): string {
    return this.reading.words[at]?.form ?? ''
  }

  /** The plain words, the first few hundred, joined by one space; made once. */
  get said(): string {
    this.text ??= this.reading.words.slice(0, 300).map((word) => word.form).join(' ') // prettier-ignore
    return this.text
  }

  /** First place from `from` up to `until` (both cut off at the sentence) that plays this part, or -1. */
  find(bit: number, from: number, until: number, sentence: Sentence): number {
    const end = Math.min(until, sentence.until)
    for (let at = Math.max(from, sentence.from); at < end; at++) if (this.is(at, bit)) return at
    return -1
  }

  /** Does a word within `reach` of a place, in its sentence, play this part? The place itself does not count. */
  near(bit: number, at: number, reach: number, sentence: Sentence): boolean {
    return this.find(bit, at - reach, at, sentence) >= 0 || this.find(bit, at + 1, at + reach + 1, sentence) >= 0
  }

  /** Does any word of the sentence play this part? */
  in(bit: number, sentence: Sentence): boolean {
    return ((this.unions[this.reading.words[sentence.from]?.sentence ?? -1] ?? 0) & bit) !== 0
  }

  /** Does any word of the text play this part? */
  anywhere(bit: number): boolean {
    return (this.union & bit) !== 0
  }
}

/**
 * Reads a text once, in linear time, into words with their places in the original. Everything that recognisers know of
 * a text stands here; offsets always point into the original, whatever was normalised on the way.
 */
import { ALPHA, AT, BREAK, DIGIT, END, HASH, INNER, INVISIBLE, LEET, OTHER, QUOTE, SPACE, classAt, emojiEnd, isLowSurrogate, startsWord } from './characters.ts' // prettier-ignore
import { addressEnd, linkEnd } from './links.ts'
import { joinSpaced, markQuoted, readForm } from './forms.ts'

export interface Word {
  /** Place in the original text, in UTF-16 code units; `end` is just after it. */
  readonly start: number
  readonly end: number
  /** As written. */
  readonly raw: string
  /** Small plain letters, spelling tricks undone where that gives a word we know. */
  readonly form: string
  readonly kind: 'word' | 'number' | 'handle' | 'hashtag' | 'link' | 'emoji'
  /** Number of the sentence it stands in, from 0. */
  readonly sentence: number
  /** Number of the clause (piece between commas, colons, brackets, line ends) it stands in, from 0. */
  readonly part: number
  /** Starts with a capital. */
  readonly capital: boolean
  /** Stands between quotation marks. */
  readonly quoted: boolean
  /** Was read through a spelling trick. */
  readonly tricked: boolean
}

export interface Sentence {
  /** First word, and the one after the last. */
  readonly from: number
  readonly until: number
  readonly question: boolean
  readonly exclaimed: boolean
}

/** Coarse features of a text, so that a recogniser that can't find anything is not called. Bits, to be or-ed; `manyDigits`: four or more together. */
export const HAS = {
  digit: 1,
  manyDigits: 2,
  at: 4,
  link: 8,
  capital: 16,
  quote: 32,
  emoji: 64,
  foreign: 128,
  dot: 256,
} as const

export interface Reading {
  readonly text: string
  readonly words: readonly Word[]
  readonly sentences: readonly Sentence[]
  /** HAS bits. */
  readonly has: number
}

/**
 * The words that the language layer knows; spelling tricks are only undone towards these. Takes a plain form, in which
 * `?` stands for any letter, and gives the word that it is, or undefined.
 */
export type Vocabulary = (form: string) => string | undefined

const CAPITAL = /\p{Lu}/u
/** 's avonds, 't, 'n: no quotation opens here. */
const CLITIC = /^['\u2019\u2018](?:[stnmrk]|ns)(?![\p{L}])/iu

/** The state of one walk over a text. */
class Walk {
  readonly words: Word[] = []
  readonly sentences: Sentence[] = []
  has = 0
  private part = 0
  private from = 0
  private quoteOpen = -1
  private singleOpen = -1
  private digits = 0
  private readonly quotes: [number, number][] = []
  private readonly text: string
  private readonly knows: Vocabulary

  constructor(text: string, knows: Vocabulary) {
    this.text = text
    this.knows = knows
  }

  run(): Reading {
    const { text } = this
    let i = 0
    while (i < text.length) i = this.step(i)
    this.endSentence('')
    const words = joinSpaced(
      markQuoted(
        this.words,
        this.quotes.sort((a, b) => a[0] - b[0]),
      ),
      text,
      this.knows,
    )
    return { text, words, sentences: this.sentences, has: this.has }
  }

  private step(i: number): number {
    const kind = classAt(this.text, i)
    switch (kind) {
      case SPACE:
      case INVISIBLE:
        return i + 1
      case ALPHA:
      case DIGIT:
        return this.word(i)
      case LEET:
        return startsWord(this.text, i + 1) ? this.word(i) : i + 1
      case AT:
        this.has |= HAS.at
        return this.tagged(i, 'handle')
      case HASH:
        return this.tagged(i, 'hashtag')
      case END:
        return this.end(i)
      case QUOTE:
        this.quote(i)
        return i + 1
      case INNER:
        this.inner(i)
        return i + 1
      case BREAK:
        this.part++
        return i + 1
      default:
        return this.sign(i)
    }
  }

  /** A hyphen or apostrophe outside a word: 'so' is a quotation, 's is not. */
  private inner(i: number): void {
    const opens = startsWord(this.text, i + 1)
    if (!opens || !this.freeBefore(i)) this.part++
    if (this.text.charAt(i) === '-') return
    if (opens && this.freeBefore(i) && !CLITIC.test(this.text.slice(i, i + 4))) this.singleOpen = i
    else if (!opens && this.singleOpen >= 0) {
      this.quotes.push([this.singleOpen, i])
      this.singleOpen = -1
    }
  }

  private freeBefore(i: number): boolean {
    const kind = i === 0 ? SPACE : classAt(this.text, i - 1)
    return kind === SPACE || kind === END || kind === BREAK
  }

  /** A word, a number, a link or an address: everything up to what can't stand inside one. */
  private word(start: number): number {
    const { text } = this
    const link = linkEnd(text, start)
    if (link > start) {
      this.push(start, link, 'link')
      this.has |= HAS.link
      return link
    }
    let i = start
    let digits = 0
    let letters = 0
    while (i < text.length) {
      const kind = classAt(text, i)
      if (kind === ALPHA) letters++
      else if (kind === DIGIT) digits++
      else if ((kind === INNER || kind === LEET || kind === AT) && startsWord(this.text, i + 1)) {
        if (kind === AT) this.has |= HAS.at
        const address = kind === AT ? addressEnd(text, i) : i
        if (address > i) {
          this.push(start, address, 'link')
          return address
        }
      } else if (kind === LEET && i > start && text.charAt(i) === '*' && this.starred(i)) {
        // s*****: the stars are letters
      } else if (kind === INVISIBLE || (kind === OTHER && isLowSurrogate(text, i) && i > start)) {
        // takes no room, or is the second half of a letter outside the first plane
      } else break
      i++
    }
    if (i === start) return start + 1
    this.count(digits)
    let end = i
    while (end > start + 1 && classAt(text, end - 1) === INVISIBLE) end--
    this.push(start, end, letters === 0 ? 'number' : 'word')
    return i
  }

  private count(digits: number): void {
    if (digits === 0) return
    this.digits += digits
    this.has |= this.digits >= 4 ? HAS.digit | HAS.manyDigits : HAS.digit
  }

  private starred(i: number): boolean {
    const next = this.text.charAt(i + 1)
    return next === '*' || this.text.charAt(i - 1) === '*' || startsWord(this.text, i + 1)
  }

  private tagged(i: number, kind: 'handle' | 'hashtag'): number {
    const { text } = this
    let end = i + 1
    while (end < text.length && (startsWord(this.text, end) || '._'.includes(text.charAt(end)))) end++
    while (end > i + 1 && text.charAt(end - 1) === '.') end--
    if (end === i + 1) return i + 1
    this.push(i, end, kind)
    return end
  }

  private end(i: number): number {
    const { text } = this
    const char = text.charAt(i)
    if (char === '!' && startsWord(this.text, i + 1) && i > 0 && startsWord(this.text, i - 1)) return this.endAt(i)
    // "v.d.", "3.5", "school.nl": a full stop between letters or digits ends no sentence
    if (char === '.' && startsWord(this.text, i + 1)) {
      this.has |= HAS.dot
      this.part++
      return i + 1
    }
    return this.endAt(i)
  }

  private endAt(i: number): number {
    let end = i + 1
    while (end < this.text.length && classAt(this.text, end) === END) end++
    this.endSentence(this.text.slice(i, Math.min(end, i + 16)))
    return end
  }

  private endSentence(marks: string): void {
    this.part++
    if (this.words.length === this.from) return
    this.sentences.push({
      from: this.from,
      until: this.words.length,
      question: marks.includes('?'),
      exclaimed: marks.includes('!'),
    })
    this.from = this.words.length
  }

  private quote(i: number): void {
    this.has |= HAS.quote
    this.part++
    if (this.quoteOpen < 0) this.quoteOpen = i
    else {
      this.quotes.push([this.quoteOpen, i])
      this.quoteOpen = -1
    }
  }

  private sign(i: number): number {
    const { text } = this
    const end = emojiEnd(text, i)
    if (end === i) return i + ((text.codePointAt(i) ?? 0) > 0xffff ? 2 : 1)
    this.has |= HAS.emoji
    // The form is the picture without its skin tone and company.
    const form = String.fromCodePoint(text.codePointAt(i) ?? 0)
    this.words.push({ start: i, end, raw: text.slice(i, end), form, kind: 'emoji', sentence: this.sentences.length, part: this.part, capital: false, quoted: false, tricked: false }) // prettier-ignore
    return end
  }

  private push(start: number, end: number, kind: Word['kind']): void {
    const raw = this.text.slice(start, end)
    const read = kind === 'word' ? readForm(raw, this.knows) : { form: raw.slice(0, 256).toLowerCase(), tricked: false }
    const capital = kind === 'word' && startsWithCapital(raw)
    if (capital && this.words.length > this.from) this.has |= HAS.capital
    this.words.push({ start, end, raw, form: read.form, kind, sentence: this.sentences.length, part: this.part, capital, quoted: false, tricked: read.tricked }) // prettier-ignore
  }
}

function startsWithCapital(raw: string): boolean {
  const code = raw.charCodeAt(0)
  if (code < 128) return code >= 65 && code <= 90
  return CAPITAL.test(raw.slice(0, 2))
}

/** Reads a text. Never throws, whatever stands in it; linear in its length. */
export function read(text: string, knows: Vocabulary = () => undefined): Reading {
  return new Walk(text, knows).run()
}

/**
 * Cues: small patterns of words that tell something, all looked for in one pass over a text.
 *
 *   ik (maak|sla) @you .. (af|dood)      words, a choice, a word class, a gap
 *
 * - `word` the plain form (small letters, no accents); `word*` any word that begins so (three letters or more)
 * - `(a|b|c d)` one of these, of one word or more; `@class` one of a class of `classes.ts`; both may hold `word*`
 * - `..` up to three words between, `...` up to eight; `x?` may be absent
 * - `^` at the start: the cue begins the sentence; `$` at the end: it ends it
 * - `a & b & c` these pieces in any order, at most twelve words from the first: Dutch turns its sentences round
 *
 * A cue never crosses the end of a sentence. Matching costs time in proportion to the words of a text, whatever they are.
 */
import { COMMON, compile, PREFIX, spellOut, type Cue, type Pattern, type Element, type Piece } from './cue-pattern.ts'
import { mayHold, sentenceMarks } from './word-bits.ts'
import type { Reading, Sentence } from './reading.ts'

export type { Cue } from './cue-pattern.ts'

export interface CueHit {
  readonly cue: Cue
  /** First word of the hit, and the one after the last. */
  readonly from: number
  readonly until: number
}

/** Words between the first piece of a pattern and those beside it. */
const NEAR = 12

export class CueIndex {
  private readonly byWord = new Map<string, Pattern[]>()
  private readonly byPrefix = new Map<string, { prefix: string; pattern: Pattern }[]>()
  private readonly anchored = new Map<string, readonly Pattern[]>()
  private readonly known = new Set<string>()
  private readonly learned = new Set<Element>()
  private readonly knownByLength = new Map<string, string[]>()

  /** Takes cues by owner: `owners[n]` are the cues of owner n. Throws an Error naming the pattern when one can't be read. */
  constructor(owners: readonly (readonly Cue[])[], extraWords: Iterable<string> = []) {
    owners.forEach((cues, owner) => {
      for (const cue of cues) {
        for (const text of cue.patterns.flatMap(spellOut)) this.add(compile(text, cue, owner))
      }
    })
    for (const word of [...COMMON, ...extraWords]) this.known.add(word)
    for (const word of this.known) {
      const key = `${word.length}${word.charAt(0)}`
      const list = this.knownByLength.get(key)
      if (list) list.push(word)
      else this.knownByLength.set(key, [word])
    }
  }

  /** The vocabulary of all cues, for `read`. */
  readonly knows = (form: string): string | undefined => {
    if (this.known.has(form)) return form
    if (!form.includes('?')) return this.begins(form) ? form : undefined
    if (form.length < 3) return undefined
    const letters = form.length - form.split('?').length + 1
    if (letters < 2) return undefined
    return this.knownByLength.get(`${form.length}${form.charAt(0)}`)?.find((word) => fits(word, form))
  }

  private begins(form: string): boolean {
    if (form.length <= PREFIX) return false
    return this.byPrefix.get(form.slice(0, PREFIX))?.some(({ prefix }) => form.startsWith(prefix)) ?? false
  }

  /** All hits in a text, by owner, in order of the text. */
  scan(reading: Reading, found: (owner: number, hit: CueHit) => void): void {
    const { words } = reading
    const marks = sentenceMarks(reading)
    for (let at = 0; at < words.length; at++) {
      const word = words[at]
      if (!word || word.form === '') continue
      for (const pattern of this.anchoredAt(word.form)) {
        if (mayHold(marks, word.sentence, pattern.marks)) this.try(pattern, reading, at, found)
      }
    }
  }

  /** Patterns whose anchor takes the word. Kept for words that cues name; for any other the answer is not kept. */
  private anchoredAt(form: string): readonly Pattern[] {
    const ready = this.anchored.get(form)
    if (ready) return ready
    const begun = form.length < PREFIX ? undefined : this.byPrefix.get(form.slice(0, PREFIX))
    const whole = this.byWord.get(form) ?? []
    const all = begun
      ? [...whole, ...begun.filter(({ prefix }) => form.startsWith(prefix)).map(({ pattern }) => pattern)]
      : whole
    if (this.known.has(form)) this.anchored.set(form, all)
    return all
  }

  private try(pattern: Pattern, reading: Reading, at: number, found: (owner: number, hit: CueHit) => void): void {
    const sentence = reading.sentences[reading.words[at]?.sentence ?? 0]
    if (!sentence) return
    const first = matchAt(pattern, at, reading, sentence)
    if (!first || (pattern.atStart && first.from !== sentence.from)) return
    if (pattern.atEnd && first.until !== sentence.until) return
    const whole = withBeside(pattern, first, reading, sentence)
    if (whole) found(pattern.owner, { cue: pattern.cue, ...whole })
  }

  private learn(element: Element): void {
    if (this.learned.has(element)) return
    this.learned.add(element)
    for (const word of element.words) this.known.add(word)
  }

  private add(pattern: Pattern): void {
    for (const { elements } of [pattern, ...pattern.beside]) {
      for (const element of elements) this.learn(element)
    }
    const anchor = pattern.elements[pattern.anchor]
    if (!anchor) return
    for (const word of anchor.words) {
      const list = this.byWord.get(word)
      if (list) list.push(pattern)
      else this.byWord.set(word, [pattern])
    }
    for (const prefix of anchor.prefixes) {
      const key = prefix.slice(0, PREFIX)
      const list = this.byPrefix.get(key)
      if (list) list.push({ prefix, pattern })
      else this.byPrefix.set(key, [{ prefix, pattern }])
    }
  }
}

function fits(word: string, form: string): boolean {
  for (let i = 0; i < word.length; i++) {
    const want = form.charAt(i)
    if (want !== '?' && want !== word.charAt(i)) return false
  }
  return true
}

function accepts(element: Element, form: string): boolean {
  return element.words.has(form) || element.prefixes.some((prefix) => form.startsWith(prefix))
}

interface Place {
  readonly from: number
  readonly until: number
}

/** Where a piece stands whose anchor is the word at `at`. */
function matchAt(piece: Piece, at: number, reading: Reading, sentence: Sentence): Place | undefined {
  const until = matchRight(piece, piece.anchor + 1, at + 1, reading, sentence.until)
  if (until < 0) return undefined
  const from = matchLeft(piece, piece.anchor - 1, at - 1, reading, sentence.from)
  return from < 0 ? undefined : { from, until }
}

/** The place of a whole pattern: its first piece and those beside it, which stand outside the first. */
function withBeside(pattern: Pattern, first: Place, reading: Reading, sentence: Sentence): Place | undefined {
  let { from, until } = first
  for (const piece of pattern.beside) {
    const place = findBeside(piece, first, reading, sentence)
    if (!place) return undefined
    from = Math.min(from, place.from)
    until = Math.max(until, place.until)
  }
  return { from, until }
}

function findBeside(piece: Piece, first: Place, reading: Reading, sentence: Sentence): Place | undefined {
  const anchor = piece.elements[piece.anchor]
  const end = Math.min(sentence.until, first.until + NEAR)
  for (let at = Math.max(sentence.from, first.from - NEAR); at < end; at++) {
    const form = reading.words[at]?.form
    if (form === undefined || !anchor || !accepts(anchor, form)) continue
    const place = matchAt(piece, at, reading, sentence)
    if (place && (place.until <= first.from || place.from >= first.until)) return place
  }
  return undefined
}

/** Word after the last that the elements from `e` on take, starting at `at`; -1 when they don't fit. */
function matchRight(pattern: Piece, e: number, at: number, reading: Reading, end: number): number {
  const element = pattern.elements[e]
  if (!element) return at
  if (element.gap > 0) {
    for (let skip = 0; skip <= element.gap && at + skip <= end; skip++) {
      const until = matchRight(pattern, e + 1, at + skip, reading, end)
      if (until >= 0) return until
    }
    return -1
  }
  const form = at < end ? reading.words[at]?.form : undefined
  if (form !== undefined && accepts(element, form)) {
    const until = matchRight(pattern, e + 1, at + 1, reading, end)
    if (until >= 0) return until
  }
  return element.optional ? matchRight(pattern, e + 1, at, reading, end) : -1
}

/** First word that the elements up to `e` take, the last of them at `at`; -1 when they don't fit. */
function matchLeft(pattern: Piece, e: number, at: number, reading: Reading, start: number): number {
  const element = pattern.elements[e]
  if (!element) return at + 1
  if (element.gap > 0) {
    for (let skip = 0; skip <= element.gap && at - skip >= start - 1; skip++) {
      const from = matchLeft(pattern, e - 1, at - skip, reading, start)
      if (from >= 0) return from
    }
    return -1
  }
  const form = at >= start ? reading.words[at]?.form : undefined
  if (form !== undefined && accepts(element, form)) {
    const from = matchLeft(pattern, e - 1, at - 1, reading, start)
    if (from >= 0) return from
  }
  return element.optional ? matchLeft(pattern, e - 1, at, reading, start) : -1
}

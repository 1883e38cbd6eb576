/** From text to messages, as a stream: holds the head of the file until its format is known, then one message at a time. */
import { detectFormat, readHeader, readMoment, type ChatFormat, type Header } from './format.ts'
import { LineSplitter } from './lines.ts'
import { isSystemSubject, readContent, type Message } from './message.ts'

/** Headers looked at to decide the format; twice as many, and again, as long as day and month can be read both ways. */
const LOOK_AHEAD = 1_000
/** Code units held at most before the format is decided. */
const HELD_LIMIT = 4_000_000
/** A file that doesn't begin with a header, and has fewer than one on so many lines, is no chat. */
const LINES_PER_HEADER = 200
/** Longest text of one message, in code units. What goes past it counts as not read. */
export const MAX_MESSAGE = 131_072
/** Longest name of an author. */
const MAX_AUTHOR = 200
/** Line numbers that are named; of more only the count is kept. */
export const MAX_UNREAD_NAMED = 50

/** Lines that could not be read: how many, and which, the first fifty. */
export interface Unread {
  readonly count: number
  readonly lines: readonly number[]
}

interface Line {
  readonly text: string
  readonly number: number
  readonly cut: boolean
}

interface Started {
  readonly line: number
  readonly date: string
  readonly author: string | null
  text: string
}

const MARKS = /[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g

/**
 * Reads an export. Give it the text in pieces with `push`, then `end`; it calls `onMessage` for each message in order.
 * `format` is null until the head was read, and stays so when the text is no chat: then `refused` becomes true.
 */
export class ChatReader {
  readonly #onMessage: (message: Message) => void
  readonly #splitter = new LineSplitter((text, number, cut) => this.#line({ text, number, cut }))
  readonly #unread: number[] = []
  #unreadCount = 0
  #held: Line[] | null = []
  #heldHeaders: Header[] = []
  #heldSize = 0
  #lookAt = LOOK_AHEAD
  #format: ChatFormat | null = null
  #open: Started | null = null
  #count = 0

  constructor(onMessage: (message: Message) => void) {
    this.#onMessage = onMessage
  }

  get format(): ChatFormat | null {
    return this.#format
  }

  /** True once it is sure that the text is no chat. */
  get refused(): boolean {
    return this.#held === null && this.#format === null
  }

  get unread(): Unread {
    return { count: this.#unreadCount, lines: this.#unread }
  }

  /** Takes the next piece of the text. */
  push(piece: string): void {
    if (!this.refused) this.#splitter.push(piece)
  }

  /** Reads what is left. */
  end(): void {
    if (this.refused) return
    this.#splitter.end()
    if (this.#held) this.#decide(this.#held)
    this.#finish()
  }

  #line(line: Line): void {
    if (this.#held) this.#look(line, this.#held)
    else if (this.#format) this.#read(line, this.#format)
  }

  #look(line: Line, held: Line[]): void {
    held.push(line)
    this.#heldSize += line.text.length + 16
    const header = readHeader(line.text)
    if (header) this.#heldHeaders.push(header)
    if (this.#heldSize > HELD_LIMIT || (header && this.#heldHeaders.length === this.#lookAt && this.#isClear())) {
      this.#decide(held)
    }
  }

  #isClear(): boolean {
    this.#lookAt *= 2
    return detectFormat(this.#heldHeaders)?.ambiguous !== true
  }

  #decide(held: readonly Line[]): void {
    const written = held.filter((line) => line.text.trim() !== '')
    const begins = written[0] !== undefined && readHeader(written[0].text) !== null
    const enough = begins || this.#heldHeaders.length * LINES_PER_HEADER >= written.length
    const format = enough ? detectFormat(this.#heldHeaders) : null
    this.#held = null
    this.#heldHeaders = []
    this.#format = format
    if (format) for (const line of held) this.#read(line, format)
  }

  #read(line: Line, format: ChatFormat): void {
    const header = readHeader(line.text)
    if (header?.shape !== format.shape) {
      this.#continue(line)
      return
    }
    const date = readMoment(header, format.order)
    if (date !== null) this.#begin(line, date, header.length)
    else this.#continue({ ...line, cut: true })
  }

  #begin(line: Line, date: string, length: number): void {
    this.#finish()
    if (line.cut) this.#miss(line.number)
    this.#open = { line: line.number, date, ...readAuthor(line.text.slice(length)) }
  }

  /** A line without a header belongs to the message before it; `cut` when it was not wholly read. */
  #continue({ text, number, cut }: Line): void {
    const open = this.#open
    const room = open === null ? -1 : MAX_MESSAGE - open.text.length - 1
    if (cut || (text.length > room && text.trim() !== '')) this.#miss(number)
    if (open !== null && room >= 0) open.text += `\n${text.slice(0, room)}`
  }

  #miss(number: number): void {
    this.#unreadCount++
    if (this.#unread.length < MAX_UNREAD_NAMED) this.#unread.push(number)
  }

  #finish(): void {
    const open = this.#open
    if (open === null) return
    this.#open = null
    const { line, date, author } = open
    const typed = open.text.trimEnd()
    const content = author === null ? ({ text: typed, kind: 'system' } as const) : readContent(typed)
    const said = content.kind === 'system' ? null : author
    this.#onMessage({ n: ++this.#count, line, date, author: said, ...content })
  }
}

/** The author stands before the first colon; a line of WhatsApp itself has none. */
function readAuthor(rest: string): { author: string | null; text: string } {
  const at = rest.indexOf(':')
  const ends = at > 0 && at <= MAX_AUTHOR && (at === rest.length - 1 || /\s/.test(rest.charAt(at + 1)))
  if (!ends) return wideAuthor(rest, at)
  const name = rest.slice(0, at)
  if (isSystemSubject(name)) return { author: null, text: rest }
  return { author: cleanName(name), text: rest.slice(at + 2) }
}

/** A name may hold a colon without a space behind it: "12:30 club". */
function wideAuthor(rest: string, first: number): { author: string | null; text: string } {
  const at = first < 0 ? -1 : rest.slice(0, MAX_AUTHOR).indexOf(': ')
  const name = rest.slice(0, Math.max(at, 0))
  if (at <= 0 || isSystemSubject(name)) return { author: null, text: rest }
  return { author: cleanName(name), text: rest.slice(at + 2) }
}

/** Without direction marks and the "~" before names that are not in the phone book. */
function cleanName(name: string): string {
  return name
    .replace(MARKS, '')
    .replace(/^\s*~\s*/, '')
    .trim()
}

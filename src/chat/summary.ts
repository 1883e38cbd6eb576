/** What a whole chat came to: counts, never a list of people. Folded message by message, in constant memory. */
import type { Advice } from '../check/contract.ts'
import type { CareKind, Language } from '../protocol/kinds.ts'
import { isNoteworthy } from './examine.ts'
import type { ChatFormat } from './format.ts'
import type { Message, MessageKind } from './message.ts'
import type { Unread } from './parse.ts'
import { CARE_WORDS, counted, dayWords, grouped, kindWords } from './words.ts'

/** How often a clause was touched, by kind of finding. */
export interface ClauseCount {
  readonly clause: string
  readonly kind: string
  readonly count: number
}

export interface Summary {
  readonly messages: Readonly<Record<MessageKind, number>>
  readonly participants: number
  readonly first: string | null
  readonly last: string | null
  /** Messages with a finding above a note, or with help that comes first. */
  readonly noteworthy: number
  /** Messages with nothing above a note. */
  readonly notes: number
  readonly clauses: readonly ClauseCount[]
  readonly care: Readonly<Partial<Record<CareKind, number>>>
  /** Messages that the check does not read: another language, only emoji. */
  readonly notJudged: number
  readonly unread: Unread
  readonly ambiguousDates: boolean
}

/** What the reading of the file itself tells. */
export interface ChatFacts {
  readonly participants: number
  readonly unread: Unread
  readonly format: ChatFormat
}

/** Counts messages and their advices. */
export class Tally {
  readonly #messages: Record<MessageKind, number> = { message: 0, system: 0, deleted: 0, media: 0 }
  readonly #clauses = new Map<string, { clause: string; kind: string; count: number }>()
  readonly #care: Partial<Record<CareKind, number>> = {}
  #first: string | null = null
  #last: string | null = null
  #noteworthy = 0
  #notes = 0
  #notJudged = 0

  /** Takes a message and, when it was checked, its advice. */
  add(message: Message, advice: Advice | null): void {
    this.#messages[message.kind]++
    if (this.#first === null || message.date < this.#first) this.#first = message.date
    if (this.#last === null || message.date > this.#last) this.#last = message.date
    if (advice) this.#count(advice)
  }

  #count(advice: Advice): void {
    if (advice.unknown.length > 0 || advice.errors.length > 0) this.#notJudged++
    for (const { kind } of advice.care) this.#care[kind] = (this.#care[kind] ?? 0) + 1
    if (isNoteworthy(advice)) this.#noteworthy++
    else if (advice.findings.length > 0) this.#notes++
    for (const { clause, kind, severity } of advice.findings) {
      if (severity === 'note') continue
      const key = `${clause} ${kind}`
      const known = this.#clauses.get(key)
      if (known) known.count++
      else this.#clauses.set(key, { clause, kind, count: 1 })
    }
  }

  /** What it came to. */
  summary({ participants, unread, format }: ChatFacts): Summary {
    return {
      messages: { ...this.#messages },
      participants,
      first: this.#first,
      last: this.#last,
      noteworthy: this.#noteworthy,
      notes: this.#notes,
      clauses: [...this.#clauses.values()].sort((a, b) => b.count - a.count || (a.clause < b.clause ? -1 : 1)),
      care: { ...this.#care },
      notJudged: this.#notJudged,
      unread,
      ambiguousDates: format.ambiguous,
    }
  }
}

/** A summary in words, line by line. `title` gives the title of a clause, when there is one. */
export function summaryLines(
  summary: Summary,
  language: Language,
  title: (clause: string) => string | undefined,
): string[] {
  // prettier-ignore
  const say = SAY[language]
  const { first, last, messages } = summary
  const counts = summary.clauses.map(({ clause, kind, count }) => {
    const about = title(clause)
    return `  ${grouped(count, language).padStart(7)}  ${clause}${about ? ` ${about}` : ''}: ${kindWords(kind, language)}`
  })
  return [
    say.read(messages.message + messages.media, summary.participants),
    ...(first === null || last === null ? [] : [say.period(dayWords(first, language), dayWords(last, language))]),
    summary.noteworthy === 0 ? say.nothing : say.found(summary.noteworthy),
    ...counts,
    ...careLines(summary, language),
    ...(summary.notes > 0 ? [say.notes(summary.notes)] : []),
    ...limitLines(summary, language),
    ...(summary.noteworthy > 0 ? [say.kind] : []),
  ]
}

function careLines(summary: Summary, language: Language): string[] {
  const kinds = Object.entries(summary.care) as [CareKind, number][]
  if (kinds.length === 0) return []
  return [SAY[language].care, ...kinds.map(([kind, count]) => `  ${grouped(count, language).padStart(7)}  ${CARE_WORDS[kind][language]}`)] // prettier-ignore
}

/** What was not looked at: nothing found there does not mean that it is fine. */
function limitLines(summary: Summary, language: Language): string[] {
  const say = SAY[language]
  const { media, deleted } = summary.messages
  return [
    ...(media > 0 ? [say.media(media)] : []),
    ...(deleted > 0 ? [say.deleted(deleted)] : []),
    ...(summary.notJudged > 0 ? [say.notJudged(summary.notJudged)] : []),
    ...unreadLines(summary.unread, language),
    ...(summary.ambiguousDates ? [say.ambiguous] : []),
  ]
}

/** Says how many lines could not be read and which; nothing when all were read. */
export function unreadLines({ count, lines }: Unread, language: Language): string[] {
  if (count === 0) return []
  const more = count > lines.length ? ' …' : ''
  return [SAY[language].unread(count, `${lines.join(', ')}${more}`)]
}

const SAY = {
  nl: {
    read: (messages: number, people: number) =>
      `${counted(messages, 'bericht', 'berichten', 'nl')} gelezen van ${counted(people, 'deelnemer', 'deelnemers', 'nl')}.`,
    period: (first: string, last: string) => (first === last ? `Van ${first}.` : `Van ${first} tot en met ${last}.`),
    nothing: 'Ik zag in de tekst niets waar het protocol om een aanpassing of overleg vraagt.',
    found: (count: number) => `Bij ${counted(count, 'bericht', 'berichten', 'nl')} heeft het protocol een advies:`,
    care: 'Eerst hulp. Misschien heeft iemand steun nodig:',
    notes: (count: number) => `Bij ${counted(count, 'bericht', 'berichten', 'nl')} is er alleen iets goed om te weten.`,
    media: (count: number) =>
      `${counted(count, 'foto, film of ander bestand', 'foto’s, films of andere bestanden', 'nl')}: daar heb ik niet naar gekeken. Staan er mensen op? Vraag toestemming.`,
    deleted: (count: number) => `${counted(count, 'bericht was', 'berichten waren', 'nl')} al verwijderd.`,
    notJudged: (count: number) =>
      `${counted(count, 'bericht', 'berichten', 'nl')} kon ik niet beoordelen, zoals een andere taal of alleen emoji.`,
    unread: (count: number, which: string) =>
      `${counted(count, 'regel', 'regels', 'nl')} kon ik niet (helemaal) lezen: ${count === 1 ? 'regel' : 'regels'} ${which}.`,
    ambiguous: 'Dag en maand kunnen in dit bestand ook andersom bedoeld zijn.',
    kind: 'Dit gaat over woorden, niet over wie iemand is. Praat er samen over.',
  },
  en: {
    read: (messages: number, people: number) =>
      `Read ${counted(messages, 'message', 'messages', 'en')} by ${counted(people, 'participant', 'participants', 'en')}.`,
    period: (first: string, last: string) => (first === last ? `From ${first}.` : `From ${first} to ${last}.`),
    nothing: 'I saw nothing in the text for which the protocol asks a change or a talk.',
    found: (count: number) => `The protocol has advice for ${counted(count, 'message', 'messages', 'en')}:`,
    care: 'Help first. Somebody may need support:',
    notes: (count: number) =>
      `For ${counted(count, 'message', 'messages', 'en')} there is only something good to know.`,
    media: (count: number) =>
      `${counted(count, 'photo, film or other file', 'photos, films or other files', 'en')}: I did not look at those. Are there people in them? Ask for consent.`,
    deleted: (count: number) => `${counted(count, 'message had', 'messages had', 'en')} already been deleted.`,
    notJudged: (count: number) =>
      `I could not judge ${counted(count, 'message', 'messages', 'en')}, such as another language or only emoji.`,
    unread: (count: number, which: string) =>
      `I could not (fully) read ${counted(count, 'line', 'lines', 'en')}: ${count === 1 ? 'line' : 'lines'} ${which}.`,
    ambiguous: 'Day and month in this file may also be meant the other way round.',
    kind: 'This is about words, not about who somebody is. Talk about it together.',
  },
} as const

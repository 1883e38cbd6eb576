/**
 * Takes names out of what is shown: writers become "Deelnemer 1" and so on, in the order in which they first wrote, and
 * their names in texts and advices too. What the check sees as personal data becomes a neutral word. No roster is needed.
 */
import type { Advice, Fact, Finding } from '../check/contract.ts'
import { DUTCH_SMALL } from '../check/language/common-words.ts'
import { plain } from '../check/language/letters.ts'
import { PLACEHOLDERS } from '../check/words.ts'
import type { Language, Words } from '../protocol/kinds.ts'

/** Writers that get a number of their own; WhatsApp groups hold 1,024. The rest is one participant without a number. */
export const MAX_PARTICIPANTS = 5_000

const PARTICIPANT: Words = { nl: 'Deelnemer', en: 'Participant' }
/** Words in the names of contacts that name nobody: "Mama van Sem". */
const NO_NAME = new Set(
  'juf meester meneer mevrouw mama papa mam pap moeder vader ouder ouders oma opa tante oom broer zus van de den der het ten ter te el al groep klas school team mr mrs ms dad mom mum the of en and'.split(
    ' ',
  ),
)
/** Facts that stay readable: without names they say nothing about anybody. */
const READABLE = new Set(['health', 'assessment', 'live-location'])
const WORD = /[\p{L}\p{M}-]+|@?\+?\d[\d\s()-]{6,18}\d/gu
const BETWEEN = /^[\s.]*(?:(?:van|de|den|der|ter|ten|te|el|al)[\s.]+){0,3}$/i

interface Span {
  readonly start: number
  readonly end: number
  readonly shown: string
}

/** Takes names out of texts and advices; made from the writers of the whole chat. */
export interface Masker {
  /** How a writer is shown. */
  author(name: string | null): string
  /** A text without names and personal data; `facts` are what the check saw in it. */
  text(text: string, facts: readonly Fact[]): string
  /** The same advice without names; offsets still count in the original text. */
  advice(advice: Advice, text: string): Advice
}

/** Shows everything as it is. */
export const UNMASKED: Masker = {
  author: (name) => name ?? '',
  text: (text) => text,
  advice: (advice) => advice,
}

/** A masker for these writers, in the order in which they first wrote. */
export function createMasker(authors: readonly string[], language: Language): Masker {
  const index = indexNames(authors.slice(0, MAX_PARTICIPANTS), language)
  const numbers = new Map(
    authors.slice(0, MAX_PARTICIPANTS).map((name, i) => [name, `${PARTICIPANT[language]} ${i + 1}`]),
  )
  const spansIn = (text: string, facts: readonly Fact[]): Span[] =>
    joined([...factSpans(facts, index, language), ...nameSpans(text, index)], text, language)
  return {
    author: (name) => (name === null ? '' : (numbers.get(name) ?? PARTICIPANT[language])),
    text: (text, facts) => replaceSpans(text, spansIn(text, facts)),
    advice: (advice, text) => maskAdvice(advice, text, spansIn(text, advice.facts)),
  }
}

/** Plain words and numbers of the writers; a word that several of them share stands for "a name". */
function indexNames(authors: readonly string[], language: Language): ReadonlyMap<string, string> {
  const index = new Map<string, string>()
  authors.forEach((author, i) => {
    const shown = `${PARTICIPANT[language]} ${i + 1}`
    for (const word of new Set([...author.matchAll(WORD)].map((match) => keyOf(match[0])))) {
      if (word.length < 2 || NO_NAME.has(word)) continue
      index.set(word, index.has(word) ? PLACEHOLDERS['person-name'][language] : shown)
    }
  })
  return index
}

/** Numbers by their last nine digits, words plain: +31 6 and 06 are the same phone. */
function keyOf(word: string): string {
  const digits = word.replace(/\D/g, '')
  return digits.length >= 8 ? digits.slice(-9) : plain(word)
}

function nameSpans(text: string, index: ReadonlyMap<string, string>): Span[] {
  const spans: Span[] = []
  for (const { 0: word, index: start } of text.matchAll(WORD)) {
    const shown = shownFor(word, index)
    if (shown !== undefined) spans.push({ start, end: start + word.length, shown })
  }
  return spans
}

/** Small letters may be a plain word: "mark" is masked, "wil" is not. A possessive -s still is the name. */
function shownFor(word: string, index: ReadonlyMap<string, string>): string | undefined {
  const key = keyOf(word)
  if (DUTCH_SMALL.has(word)) return undefined
  const whole = index.get(key) ?? index.get(key.replace(/s$/, ''))
  return (
    whole ??
    key
      .split('-')
      .map((part) => index.get(part))
      .find((shown) => shown !== undefined)
  )
}

function factSpans(facts: readonly Fact[], index: ReadonlyMap<string, string>, language: Language): Span[] {
  const placeholders: Readonly<Record<string, Words>> = PLACEHOLDERS
  return facts.flatMap((fact) => {
    const placeholder = READABLE.has(fact.kind) ? undefined : placeholders[fact.kind]?.[language]
    if (placeholder === undefined) return []
    const known = new Set([...fact.text.matchAll(WORD)].map((match) => shownFor(match[0], index)).filter((shown) => shown !== undefined)) // prettier-ignore
    const [only] = known
    return [
      { start: fact.offset, end: fact.offset + fact.length, shown: known.size === 1 && only ? only : placeholder },
    ]
  })
}

/** Spans in order, with those that overlap or belong to one name ("Anna de Wit") joined. */
function joined(spans: readonly Span[], text: string, language: Language): Span[] {
  const result: Span[] = []
  for (const span of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const before = result.at(-1)
    if (!before || !belongs(before, span, text)) result.push(span)
    else result[result.length - 1] = join(before, span, language)
  }
  return result
}

function belongs(before: Span, span: Span, text: string): boolean {
  if (span.start < before.end) return true
  if (span.start - before.end > 24 || !isName(before.shown) || !isName(span.shown)) return false
  return (before.shown === span.shown || span.shown.startsWith('[')) && BETWEEN.test(text.slice(before.end, span.start))
}

function isName(shown: string): boolean {
  return !shown.startsWith('[') || shown === PLACEHOLDERS['person-name'].nl || shown === PLACEHOLDERS['person-name'].en
}

/** A number wins over "a name": it says who. Anything else of two kinds keeps what came first. */
function join(before: Span, span: Span, language: Language): Span {
  const vague = before.shown === PLACEHOLDERS['person-name'][language]
  return { start: before.start, end: Math.max(before.end, span.end), shown: vague ? span.shown : before.shown }
}

function replaceSpans(text: string, spans: readonly Span[]): string {
  let out = ''
  let from = 0
  for (const { start, end, shown } of spans) {
    out += text.slice(from, start) + shown
    from = end
  }
  return out + text.slice(from)
}

function maskAdvice(advice: Advice, text: string, spans: readonly Span[]): Advice {
  const clean = cleanerOf(new Map(spans.map(({ start, end, shown }) => [text.slice(start, end), shown])))
  return {
    ...advice,
    findings: advice.findings.map((finding) => maskFinding(finding, clean)),
    facts: advice.facts.map((fact) => ({ ...fact, text: maskPart(text, fact, spans) })),
    questions: advice.questions.map((question) => ({ ...question, text: clean(question.text) })),
    routes: advice.routes.map((route) => ({ ...route, label: clean(route.label) })),
  }
}

/** Replaces whole words only: "Jo" is not the beginning of "Jongeren". One pass, the longest name first. */
function cleanerOf(said: ReadonlyMap<string, string>): (words: string) => string {
  if (said.size === 0) return (words) => words
  const names = [...said.keys()].sort((a, b) => b.length - a.length)
  const pattern = names.map((name) => name.replace(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`)).join('|')
  const whole = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${pattern})(?![\p{L}\p{N}])`, 'gu')
  return (words) => words.replace(whole, (name) => said.get(name) ?? name)
}

function maskFinding(finding: Finding, clean: (words: string) => string): Finding {
  const fixes = finding.fixes.map((fix) => ({
    ...fix,
    label: clean(fix.label),
    ...(fix.replacement === undefined ? {} : { replacement: clean(fix.replacement) }),
  }))
  return { ...finding, message: clean(finding.message), because: finding.because.map(clean), fixes }
}

/** The part of the text that a fact covers, masked; a span that sticks out is shown whole. */
function maskPart(text: string, { offset, length }: Fact, spans: readonly Span[]): string {
  const inside = spans.filter((span) => span.start < offset + length && span.end > offset)
  const from = Math.min(offset, ...inside.map((span) => span.start))
  const to = Math.max(offset + length, ...inside.map((span) => span.end))
  const moved = inside.map((span) => ({ ...span, start: span.start - from, end: span.end - from }))
  return replaceSpans(text.slice(from, to), moved)
}

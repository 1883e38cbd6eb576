/** An advice in words, for a terminal. Colour only helps: everything is also said. */
import { styleText } from 'node:util'
import type { CheckOptions } from '../../check/check.ts'
import type { Advice, Finding, Situation } from '../../check/contract.ts'
import type { Language, Severity } from '../../protocol/kinds.ts'
import { serviceSchema, type Protocol } from '../../protocol/schema.ts'

const WORDS = {
  nl: {
    verdict: { share: 'Dit kun je delen.', adjust: 'Pas dit eerst even aan.', consult: 'Overleg eerst.', stop: 'Deel dit niet.', none: 'Hier kan ik geen advies over geven.' },
    sent: { share: 'Dit kan gewoon.', adjust: 'Hier valt iets aan te verbeteren.', consult: 'Hier is het goed om over te praten.', stop: 'Dit had beter niet gedeeld kunnen worden.', none: 'Hier kan ik geen advies over geven.' },
    open: 'Ik heb nog een vraag voor ik het zeker weet.',
    question: 'Vraag', notes: 'Goed om te weten', care: 'Eerst hulp', openNow: 'nu open', closed: 'nu dicht', next: 'Wat je kunt doen', because: 'want', outside: 'Dit protocol gaat hier niet over.',
  },
  en: {
    verdict: { share: 'You can share this.', adjust: 'Change this first.', consult: 'Ask first.', stop: 'Don’t share this.', none: 'I can’t advise on this.' },
    sent: { share: 'This is fine.', adjust: 'Something here can be bettered.', consult: 'This is good to talk about.', stop: 'This had better not been shared.', none: 'I can’t advise on this.' },
    open: 'I have a question before I can be sure.',
    question: 'Question', notes: 'Good to know', care: 'Help first', openNow: 'open now', closed: 'closed now', next: 'What you can do', because: 'because', outside: 'This protocol is not about this.',
  },
} as const // prettier-ignore

type Style = Parameters<typeof styleText>[0]

const COLOUR: Readonly<Record<Severity | 'share' | 'none', Style>> = {
  note: 'blue',
  share: 'green',
  adjust: 'yellow',
  consult: 'magenta',
  stop: 'red',
  none: 'cyan',
}

type Paint = (style: Style, text: string) => string

export interface ShowOptions extends CheckOptions {
  readonly colour: boolean
  /** The message has been shared already, as in a chat: the words look back. */
  readonly sent?: boolean
}

/** The advice as lines to read. With care there is help and no verdict. */
export function showAdvice(advice: Advice, situation: Situation, options: ShowOptions): string {
  const language = options.language ?? 'nl'
  const words = WORDS[language]
  const paint: Paint = (style, text) => (options.colour ? styleText(style, text) : text)
  const judged = advice.care.length === 0
  const head = judged
    ? [paint(['bold', COLOUR[advice.verdict]].flat() as Style, headline(advice, words, options.sent ?? false))]
    : [paint('bold', words.care), ...careLines(advice, options.protocol, language)]
  const graver = judged ? advice.findings.filter((finding) => finding.severity !== 'note') : []
  const notes = judged ? advice.findings.filter((finding) => finding.severity === 'note') : []
  const parts = [
    [...head, ...[...advice.unknown, ...advice.errors].map((reason) => `  ${reason}`), ...(advice.applies === false ? [`  ${words.outside}`] : [])], // prettier-ignore
    ...graver.map((finding) => findingLines(finding, situation.text, words.because, paint)),
    advice.questions.map((question) => `${words.question}: ${question.text}`),
    withTitle(words.next, advice.routes.map((route) => `  - ${route.label}`)), // prettier-ignore
    withTitle(words.notes, notes.map((note) => `  ${note.clause.padEnd(3)} ${note.message}`)), // prettier-ignore
  ]
  const told = parts.filter((lines) => lines.length > 0).map((lines) => lines.join('\n'))
  return `${told.join('\n\n')}\n`
}

function withTitle(title: string, lines: readonly string[]): string[] {
  return lines.length > 0 ? [`${title}:`, ...lines] : []
}

function headline(advice: Advice, words: (typeof WORDS)[Language], sent: boolean): string {
  if (sent) return words.sent[advice.verdict]
  return advice.verdict === 'share' && advice.atMost !== 'share' ? words.open : words.verdict[advice.verdict]
}

function findingLines(finding: Finding, text: string, because: string, paint: Paint): string[] {
  const words =
    finding.offset === undefined
      ? ''
      : text.slice(finding.offset, finding.offset + (finding.length ?? 0)).replace(/\s+/g, ' ')
  const place = words === '' || finding.message.includes(words) ? '' : `  “${words}”`
  const reasons = finding.because.length > 0 ? [paint('dim', `      ${because}: ${finding.because.join('; ')}`)] : []
  const fixes = finding.fixes.map((fix) => `      → ${fix.label}`)
  return [`  ${finding.clause.padEnd(3)} ${finding.message}${paint('yellow', place)}`, ...reasons, ...fixes]
}

function careLines(advice: Advice, protocol: Protocol, language: Language): string[] {
  const words = WORDS[language]
  const services = new Map(advice.care.flatMap((care) => care.services).map((service) => [service.id, service.open]))
  return [...services].flatMap(([id, open]) => {
    const value = protocol.parameters.find((parameter) => parameter.id === `services/${id}`)?.values.at(-1)?.value
    const service = serviceSchema.safeParse(value)
    if (!service.success) return []
    const now = open === null ? '' : ` (${open ? words.openNow : words.closed})`
    return [
      `  ${[service.data.name, service.data.phone].filter(Boolean).join(' ')}${now} – ${service.data.what[language]}`,
    ]
  })
}

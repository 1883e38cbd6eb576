/** An advice in words, for a terminal. Colour only helps: everything is also said. */
import { styleText } from 'node:util'
import type { CheckOptions } from '../../check/check.ts'
import type { Advice, Finding, Situation } from '../../check/contract.ts'
import type { Language, Severity } from '../../protocol/kinds.ts'
import { serviceSchema, type Protocol } from '../../protocol/schema.ts'

const WORDS = {
  nl: {
    verdict: { share: 'Dit kun je delen.', adjust: 'Pas dit eerst even aan.', consult: 'Overleg eerst.', stop: 'Deel dit niet.', none: 'Hier kan ik geen advies over geven.' },
    open: 'Ik heb nog een vraag voor ik het zeker weet.',
    question: 'Vraag', notes: 'Goed om te weten', care: 'Eerst hulp', openNow: 'nu open', closed: 'nu dicht', next: 'Wat je kunt doen', because: 'want', outside: 'Dit protocol gaat hier niet over.',
  },
  en: {
    verdict: { share: 'You can share this.', adjust: 'Change this first.', consult: 'Ask first.', stop: 'Don’t share this.', none: 'I can’t advise on this.' },
    open: 'I have a question before I can be sure.',
    question: 'Question', notes: 'Good to know', care: 'Help first', openNow: 'open now', closed: 'closed now', next: 'What you can do', because: 'because', outside: 'This protocol is not about this.',
  },
} as const // prettier-ignore

const COLOUR: Readonly<Record<Severity | 'share' | 'none', Parameters<typeof styleText>[0]>> = {
  note: 'blue',
  share: 'green',
  adjust: 'yellow',
  consult: 'magenta',
  stop: 'red',
  none: 'cyan',
}

/** The advice as lines to read. `colour` for a terminal. */
export function showAdvice(advice: Advice, situation: Situation, options: CheckOptions, colour: boolean): string {
  const language = options.language ?? 'nl'
  const words = WORDS[language]
  const paint = (style: Parameters<typeof styleText>[0], text: string): string =>
    colour ? styleText(style, text) : text
  const lines: string[] = []
  if (advice.care.length > 0) lines.push(paint('bold', words.care), ...careLines(advice, options.protocol, language))
  else
    lines.push(
      paint(['bold', COLOUR[advice.verdict]].flat() as Parameters<typeof styleText>[0], headline(advice, words)),
    )
  for (const reason of [...advice.unknown, ...advice.errors]) lines.push(`  ${reason}`)
  if (advice.applies === false) lines.push(`  ${words.outside}`)
  const graver = advice.care.length > 0 ? [] : advice.findings.filter((finding) => finding.severity !== 'note')
  for (const finding of graver) lines.push('', ...findingLines(finding, situation.text, words.because, paint))
  if (advice.questions.length > 0)
    lines.push('', ...advice.questions.map((question) => `${words.question}: ${question.text}`))
  if (advice.routes.length > 0) lines.push('', `${words.next}:`, ...advice.routes.map((route) => `  - ${route.label}`))
  const notes = advice.care.length > 0 ? [] : advice.findings.filter((finding) => finding.severity === 'note')
  if (notes.length > 0)
    lines.push('', `${words.notes}:`, ...notes.map((note) => `  ${note.clause.padEnd(3)} ${note.message}`))
  return `${lines.join('\n')}\n`
}

function headline(advice: Advice, words: (typeof WORDS)[Language]): string {
  return advice.verdict === 'share' && advice.atMost !== 'share' ? words.open : words.verdict[advice.verdict]
}

function findingLines(
  finding: Finding,
  text: string,
  because: string,
  paint: (style: 'dim' | 'yellow', text: string) => string,
): string[] {
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

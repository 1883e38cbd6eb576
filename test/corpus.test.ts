import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { SPAN_KINDS } from '#src/protocol/kinds.ts'
import { batches, readBatch, type Labelled } from '#tools/corpus.ts'

const all = batches().map((batch) => ({ batch, messages: readBatch(batch) }))
const messages = all.flatMap(({ messages }) => messages)

/** Kinds that still hold when a message is not about school. */
const EVERYWHERE = ['threat', 'scam', 'phishing', 'sexual-image', 'during-lesson', 'care-signal', 'none']

const words = (text: string): string => text.toLowerCase().replace(/[^\p{L}\d]+/gu, ' ').trim() // prettier-ignore

describe('the corpus', () => {
  test('is large enough, and about half of it clean', () => {
    expect(messages.length).toBeGreaterThanOrEqual(6000)
    const clean = messages.filter(({ labels }) => labels.includes('none')).length / messages.length
    expect(clean).toBeGreaterThan(0.4)
    expect(clean).toBeLessThan(0.65)
  })

  test.each(all.map(({ batch, messages }) => [batch, messages] as const))('%s is sound', (batch, own) => {
    expect(new Set(own.map(({ id }) => id)).size).toBe(own.length)
    for (const message of own) expect(problem(message, batch), message.id).toBe('')
  })

  test('no message stands in it twice', () => {
    const seen = new Map<string, string>()
    const twice = messages.flatMap(({ id, text }) => {
      const key = words(text)
      const other = seen.get(key)
      seen.set(key, id)
      return other === undefined || key.length < 12 ? [] : [`${id} = ${other}: ${text}`]
    })
    expect(twice).toEqual([])
  })

  test.runIf(existsSync('../shared/data'))('nothing of the sets beside the project stands in it', () => {
    const own = new Set(messages.map(({ text }) => words(text)))
    expect(sharedTexts().filter((text) => words(text).split(' ').length > 3 && own.has(words(text)))).toEqual([])
  })
})

/** What is wrong with a message; empty when nothing is. */
function problem({ id, labels, spans, text, schoolRelated, role, onDuty }: Labelled, batch: string): string {
  if (!id.startsWith(`${batch}-`)) return 'belongs to another batch'
  if (labels.includes('none') && labels.length > 1) return '"none" beside other labels'
  if (schoolRelated === false && labels.some((label) => !EVERYWHERE.includes(label))) return 'a kind that only holds at school' // prettier-ignore
  if (onDuty !== null && role !== 'staff' && role !== 'leadership') return 'on duty without a job'
  return spans.map((span) => spanProblem(span, text)).find(Boolean) ?? ''
}

function spanProblem({ kind, start, end }: Labelled['spans'][number], text: string): string {
  const marked = text.slice(start, end)
  if (!(SPAN_KINDS as readonly string[]).includes(kind)) return `no kind ${kind}`
  if (marked === '' || marked !== marked.trim()) return `"${marked}" has an edge of spaces`
  if (kind === 'bsn' && !passesEleven(marked.replace(/\D/g, ''))) return `${marked} fails the eleven test`
  if (kind === 'iban' && rest97(marked.replace(/[^a-z\d]/gi, '').toUpperCase()) !== 1) return `${marked} fails mod 97`
  return ''
}

function passesEleven(digits: string): boolean {
  const nine = digits.padStart(9, '0')
  const sum = Array.from(nine).reduce((total, digit, i) => total + Number(digit) * (i === 8 ? -1 : 9 - i), 0)
  return nine.length === 9 && sum % 11 === 0
}

function rest97(iban: string): number {
  const turned = Array.from(`${iban.slice(4)}${iban.slice(0, 4)}`)
    .map((c) => String(parseInt(c, 36)))
    .join('')
  return Array.from(turned).reduce((rest, digit) => (rest * 10 + Number(digit)) % 97, 0)
}

function sharedTexts(): string[] {
  const benign = readdirSync('../shared/data/benign-nl').flatMap((file) => lines(`../shared/data/benign-nl/${file}`))
  const cases = ['hatecheck-nl-dev', 'pii-deduce-dev'].flatMap((set) => lines(`../shared/data/${set}/cases.jsonl`).map((line) => (JSON.parse(line) as { text: string }).text)) // prettier-ignore
  return [...benign, ...cases]
}

function lines(file: string): string[] {
  return readFileSync(file, 'utf8').split('\n').filter(Boolean)
}

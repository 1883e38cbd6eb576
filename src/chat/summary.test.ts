import { describe, expect, test } from 'vitest'
import { situationSchema, type Advice } from '../check/contract.ts'
import { examine, isNoteworthy, NO_CONTEXT, situationOf } from './examine.ts'
import type { Message } from './message.ts'
import { summaryLines, Tally } from './summary.ts'
import { Survey } from './survey.ts'
import { dayWords, grouped, kindWords } from './words.ts'

const message = (part: Partial<Message>): Message => ({
  n: 3,
  line: 9,
  date: '2024-03-13T14:05',
  author: 'Noor',
  text: 'hoi',
  kind: 'message',
  ...part,
})

function advice(part: Partial<Advice> = {}): Advice {
  return { protocol: 'proef/1', engine: '0', verdict: 'share', atMost: 'share', applies: true, findings: [], facts: [], questions: [], care: [], routes: [], unknown: [], errors: [], ...part } // prettier-ignore
}
const finding = (clause: string, kind: string, severity: 'note' | 'adjust'): Advice['findings'][number] => ({ clause, rule: `${clause}-x`, kind, severity, message: '', because: [], fixes: [] }) // prettier-ignore

const FORMAT = { shape: '--', order: 'dmy', ambiguous: true } as const

describe('examining', () => {
  test('a message is a situation in a school group, whole and valid', () => {
    const situation = situationOf(message({}), { role: 'guardian', context: NO_CONTEXT })
    expect(situationSchema.parse(situation)).toEqual(situation)
    expect(situation).toMatchObject({
      id: '3',
      channel: 'whatsapp-group',
      schoolRelated: true,
      author: { role: 'guardian', onDuty: null },
      text: 'hoi',
    })
  })

  test.each([
    ['message', 'hoi', true],
    ['message', ' \n', false],
    ['media', 'onderschrift', true],
    ['media', '', false],
    ['system', 'Sam is toegevoegd', false],
    ['deleted', '', false],
  ] as const)('%s "%s": %s', (kind, text, asked) => {
    expect(examine(message({ kind, text }), () => advice()) !== null).toBe(asked)
  })

  test('a note is nothing to act on, help is', () => {
    expect(isNoteworthy(advice({ findings: [finding('A4', 'x', 'note')] }))).toBe(false)
    expect(isNoteworthy(advice({ findings: [finding('A2', 'phone', 'adjust')] }))).toBe(true)
    expect(isNoteworthy(advice({ care: [{ kind: 'bullied', services: [] }] }))).toBe(true)
  })
})

describe('summary', () => {
  const tally = new Tally()
  tally.add(
    message({ date: '2024-03-13T14:05' }),
    advice({
      findings: [finding('A2', 'phone', 'adjust'), finding('A2', 'phone', 'adjust'), finding('A6', 'insult', 'adjust')],
    }),
  )
  tally.add(message({ date: '2023-12-01T08:00' }), advice({ findings: [finding('A4', 'x', 'note')] }))
  tally.add(message({ date: '2024-04-01T08:00' }), advice({ care: [{ kind: 'bullied', services: [] }] }))
  tally.add(message({ text: '🌸' }), advice({ verdict: 'none', unknown: ['…'] }))
  for (const kind of ['media', 'deleted', 'system'] as const) tally.add(message({ kind, text: '' }), null)
  const summary = tally.summary({ participants: 2, unread: { count: 60, lines: [4, 8] }, format: FORMAT })

  test('counts', () => {
    expect(summary).toEqual({
      messages: { message: 4, media: 1, deleted: 1, system: 1 },
      participants: 2,
      first: '2023-12-01T08:00',
      last: '2024-04-01T08:00',
      noteworthy: 2,
      notes: 1,
      clauses: [
        { clause: 'A2', kind: 'phone', count: 2 },
        { clause: 'A6', kind: 'insult', count: 1 },
      ],
      care: { bullied: 1 },
      notJudged: 1,
      unread: { count: 60, lines: [4, 8] },
      ambiguousDates: true,
    })
  })

  test('in Dutch', () => {
    expect(summaryLines(summary, 'nl', (id) => (id === 'A2' ? 'Kennis delen' : undefined))).toEqual([
      '5 berichten gelezen van 2 deelnemers.',
      'Van 1-12-2023 tot en met 1-4-2024.',
      'Bij 2 berichten heeft het protocol een advies:',
      '        2  A2 Kennis delen: telefoonnummer',
      '        1  A6: kwetsende woorden',
      'Eerst hulp. Misschien heeft iemand steun nodig:',
      '        1  iemand wordt gepest',
      'Bij 1 bericht is er alleen iets goed om te weten.',
      '1 foto, film of ander bestand: daar heb ik niet naar gekeken. Staan er mensen op? Vraag toestemming.',
      '1 bericht was al verwijderd.',
      '1 bericht kon ik niet beoordelen, zoals een andere taal of alleen emoji.',
      '60 regels kon ik niet (helemaal) lezen: regels 4, 8 ….',
      'Dag en maand kunnen in dit bestand ook andersom bedoeld zijn.',
      'Dit gaat over woorden, niet over wie iemand is. Praat er samen over.',
    ])
  })

  test('in English, with nothing found', () => {
    const quiet = new Tally()
    quiet.add(message({}), advice())
    const lines = summaryLines(
      quiet.summary({ participants: 1, unread: { count: 0, lines: [] }, format: { ...FORMAT, ambiguous: false } }),
      'en',
      () => undefined,
    )
    expect(lines).toEqual([
      'Read 1 message by 1 participant.',
      'From 2024-03-13.',
      'I saw nothing in the text for which the protocol asks a change or a talk.',
    ])
  })
})

describe('words', () => {
  test('numbers, days and kinds', () => {
    expect([grouped(1234567, 'nl'), grouped(999, 'nl'), grouped(1000, 'en')]).toEqual(['1.234.567', '999', '1,000'])
    expect([dayWords('2024-03-07T10:00', 'nl'), dayWords('2024-03-07T10:00', 'en')]).toEqual(['7-3-2024', '2024-03-07'])
    expect([kindWords('phone', 'nl'), kindWords('threat', 'en'), kindWords('iets-nieuws', 'nl')]).toEqual([
      'telefoonnummer',
      'threatening words',
      'iets nieuws',
    ])
  })
})

describe('survey', () => {
  test('tells who wrote, each once, in order', () => {
    const survey = new Survey()
    survey.push(
      '13-03-2024 14:05 - Noor: a\n13-03-2024 14:05 - Sam: b\n13-03-2024 14:05 - Noor: c\n13-03-2024 14:06 - Noor heeft de groep verlaten',
    )
    expect(survey.result()).toMatchObject({ authors: ['Noor', 'Sam'], participants: 2, unread: { count: 0 } })
  })

  test('stops early with what is no chat', () => {
    const survey = new Survey()
    survey.push('geen chat\n'.repeat(500_000))
    expect(survey.refused).toBe(true)
    expect(survey.result()).toBeNull()
  })
})

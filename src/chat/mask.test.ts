import { describe, expect, test } from 'vitest'
import type { Advice, Fact } from '../check/contract.ts'
import { createMasker, MAX_PARTICIPANTS, UNMASKED } from './mask.ts'

const AUTHORS = ['Noor van Dalen', 'Sam', 'Juf Aya', '+31 6 00000000', 'Mark-Jan', 'Wil', 'Sam Bos', 'Mama van Zoë 🌸']
const masker = createMasker(AUTHORS, 'nl')

/** A fact about what stands between `[[` and `]]` in a text. */
function factIn(marked: string, kind: string): { text: string; facts: Fact[] } {
  const offset = marked.indexOf('[[')
  const end = marked.indexOf(']]') - 2
  const text = marked.replace('[[', '').replace(']]', '')
  return { text, facts: [{ kind, offset, length: end - offset, text: text.slice(offset, end) }] }
}

describe('writers', () => {
  test('have a number in the order in which they first wrote', () => {
    expect([masker.author('Sam'), masker.author('+31 6 00000000'), masker.author(null)]).toEqual([
      'Deelnemer 2',
      'Deelnemer 4',
      '',
    ])
    expect(createMasker(AUTHORS, 'en').author('Noor van Dalen')).toBe('Participant 1')
  })

  test('past the limit have none', () => {
    const many = createMasker(
      Array.from({ length: MAX_PARTICIPANTS + 1 }, (_, i) => `Naam${i}`),
      'nl',
    )
    expect([many.author(`Naam${MAX_PARTICIPANTS - 1}`), many.author(`Naam${MAX_PARTICIPANTS}`)]).toEqual([
      `Deelnemer ${MAX_PARTICIPANTS}`,
      'Deelnemer',
    ])
  })
})

describe('names of writers in a text', () => {
  test.each([
    ['Vraag het aan Noor van Dalen.', 'Vraag het aan Deelnemer 1.'],
    ['noor, heb jij gym?', 'Deelnemer 1, heb jij gym?'],
    ['De tas van Noors zusje', 'De tas van Deelnemer 1 zusje'],
    ["Noor's tas", "Deelnemer 1's tas"],
    ['Mevrouw Van Dalen belt', 'Mevrouw Van Deelnemer 1 belt'],
    ['juf AYA komt', 'juf Deelnemer 3 komt'],
    ['mark-jan of Jan', 'Deelnemer 5 of Jan'],
    ['Sam is er niet', '[naam] is er niet'],
    ['wil je mee?', 'wil je mee?'],
    ['Wil gaat mee', 'Deelnemer 6 gaat mee'],
    ['app 06 00000000 of @31600000000', 'app Deelnemer 4 of Deelnemer 4'],
    ['ZOE en zoë', 'Deelnemer 8 en Deelnemer 8'],
    ['mama zegt van wel', 'mama zegt van wel'],
    ['noordelijk en samen', 'noordelijk en samen'],
  ])('%s', (text, shown) => {
    expect(masker.text(text, [])).toBe(shown)
  })
})

describe('what the check saw', () => {
  test.each([
    ['ik zag [[Lotte Prins]] daar', 'person-name', 'ik zag [naam] daar'],
    ['ik zag [[Noor van Dalen]] daar', 'person-name', 'ik zag Deelnemer 1 daar'],
    ['bel [[06-11111111]] even', 'phone', 'bel [telefoonnummer] even'],
    ['bel [[06-00000000]] even', 'phone', 'bel Deelnemer 4 even'],
    ['zij woont [[Lindelaan 3]]', 'address', 'zij woont [adres]'],
    ['mail [[noor@voorbeeld.nl]]', 'email', 'mail Deelnemer 1'],
    ['zij heeft [[astma]]', 'health', 'zij heeft astma'],
  ])('%s (%s)', (marked, kind, shown) => {
    const { text, facts } = factIn(marked, kind)
    expect(masker.text(text, facts)).toBe(shown)
    expect(UNMASKED.text(text, facts)).toBe(text)
  })
})

describe('an advice', () => {
  const text = 'Noor van Dalen en Jo, bel 06-11111111'
  const advice: Advice = {
    id: '7',
    protocol: 'proef/1',
    engine: '0',
    verdict: 'adjust',
    atMost: 'adjust',
    applies: true,
    findings: [
      {
        clause: 'A2',
        rule: 'A2-proef',
        kind: 'person-name',
        severity: 'adjust',
        offset: 0,
        length: 14,
        message: 'Noor van Dalen en Jo staan hier bij naam; jongeren lezen mee.',
        because: ['Jo staat er', 'Jongeren lezen mee'],
        fixes: [{ type: 'replace', label: 'Haal Noor van Dalen weg', replacement: 'iemand en Jo' }],
      },
    ],
    facts: [
      { kind: 'person-name', offset: 0, length: 14, text: 'Noor van Dalen' },
      { kind: 'person-name', offset: 18, length: 2, text: 'Jo' },
      { kind: 'phone', offset: 26, length: 11, text: '06-11111111' },
    ],
    questions: [{ about: 'given.consent', text: 'Vindt Jo dit goed?' }],
    care: [],
    routes: [{ kind: 'talk', label: 'Praat met Jo' }],
    unknown: [],
    errors: [],
  }

  test('keeps its places and loses its names, whole words only', () => {
    const masked = masker.advice(advice, text)
    expect(masked.findings[0]).toMatchObject({
      offset: 0,
      length: 14,
      message: 'Deelnemer 1 en [naam] staan hier bij naam; jongeren lezen mee.',
      because: ['[naam] staat er', 'Jongeren lezen mee'],
      fixes: [{ label: 'Haal Deelnemer 1 weg', replacement: 'iemand en [naam]' }],
    })
    expect(masked.facts.map((fact) => fact.text)).toEqual(['Deelnemer 1', '[naam]', '[telefoonnummer]'])
    expect([masked.questions[0]?.text, masked.routes[0]?.label]).toEqual(['Vindt [naam] dit goed?', 'Praat met [naam]'])
    expect(JSON.stringify(masked)).not.toMatch(/Noor|Dalen|Jo\b|1111/)
  })

  test('signs of a name are no signs of a pattern', () => {
    const odd = 'a-b (c+d) [e] $f'
    const masked = masker.advice({ ...advice, findings: [], facts: [{ kind: 'handle', offset: 0, length: odd.length, text: odd }], routes: [{ kind: 'talk', label: `zie ${odd}` }] }, odd) // prettier-ignore
    expect(masked.routes[0]?.label).toBe('zie [account]')
  })

  test('stays as it is when names may be shown', () => {
    expect(UNMASKED.advice(advice, text)).toBe(advice)
  })
})

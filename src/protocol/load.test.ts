import { describe, expect, test } from 'vitest'
import { loadProtocol, type ProtocolFiles, type SourceFile } from './load.ts'
import { compareVersions, inForce, valueOn } from './versions.ts'

const HEAD = `id: duinrand/2025-01
organisation: De Duinrand
title: { nl: Afspraken, en: Agreements }
validFrom: 2025-01-01
source: Verzonnen voor deze test
roles:
  staff: &one { name: { nl: medewerker, en: staff }, manager: { nl: je chef, en: your head } }
  pupil: *one
  guardian: *one
  leadership: *one
  other: *one
questions:
${['schoolRelated', 'channel.public', 'author.onDuty', 'duringLesson', 'given.lessonPermission', 'given.consent', 'given.channelAgreement', 'given.managerAgreed', 'given.reported', 'given.heard', 'media.people'].map((name) => `  ${name}: { nl: "Weet je ${name}?", en: "Do you know ${name}?" }`).join('\n')}
chapters: [{ letter: A, title: { nl: Iedereen, en: Everybody } }]
`

const CLAUSE = `id: A1
title: { nl: Nummers, en: Numbers }
text: { nl: Deel geen nummers., en: Share no numbers. }
why: { nl: Iedereen leest mee., en: Anyone can read it. }
for: [staff, pupil]
source: { paragraph: "1" }
validFrom: 2025-01-01
rules:
  - id: A1-phone
    when: { all: [channel.public, phone] }
    finding:
      about: [phone]
      severity: adjust
      message: { nl: Een nummer., en: A number. }
    examples:
      hits: [{ text: "Bel 06-12345678" }]
      misses: [{ text: Bel maar. }, { text: Kom maar. }]
`

const PARAMETER = `id: consent-age
title: { nl: Leeftijd, en: Age }
unit: years
values:
  - { from: 2018-05-25, value: 16, source: UAVG 5, confidence: V, checked: 2026-11-22 }
  - { from: 2030-01-01, value: 15, source: verzonnen, confidence: R, checked: 2026-11-22 }
`

const file = (path: string, text: string): SourceFile => ({ path, text })
const files = (clause = CLAUSE, head = HEAD, parameter = PARAMETER): ProtocolFiles => ({
  head: file('protocol.yaml', head),
  clauses: [file('clauses/A1-nummers.yaml', clause)],
  parameters: [file('parameters/consent-age.yaml', parameter)],
})

function load(...given: Parameters<typeof files>): NonNullable<ReturnType<typeof loadProtocol>['protocol']> {
  const { protocol, problems } = loadProtocol(files(...given))
  expect(problems).toEqual([])
  if (!protocol) throw new Error('no protocol')
  return protocol
}

test('a right protocol loads', () => {
  expect(load().clauses.map((clause) => clause.id)).toEqual(['A1'])
})

describe('what is wrong is told with file, line and what was expected', () => {
  test.each([
    [
      'an unknown fact',
      CLAUSE.replace('channel.public', 'channel.pubic'),
      'clauses/A1-nummers.yaml:10',
      'rules.0.when.all.0: there is no fact "channel.pubic"',
    ],
    [
      'an unknown operator',
      CLAUSE.replace('all:', 'both:'),
      'clauses/A1-nummers.yaml:10',
      'expected all, any, not or unless',
    ],
    ['a missing source', CLAUSE.replace('source: { paragraph: "1" }\n', ''), 'clauses/A1-nummers.yaml:1', 'source'],
    ['one near miss only', CLAUSE.replace(', { text: Kom maar. }', ''), 'clauses/A1-nummers.yaml:17', 'misses'],
    [
      'an unknown field',
      CLAUSE.replace('severity: adjust', 'severity: adjust\n      colour: red'),
      'clauses/A1-nummers.yaml:12',
      'unknown field "colour"',
    ],
    [
      'a rule of another clause',
      CLAUSE.replace('id: A1-phone', 'id: A2-phone'),
      'clauses/A1-nummers.yaml:9',
      'must begin with A1',
    ],
    [
      'a role it is not for',
      CLAUSE.replace('when:', 'for: [guardian]\n    when:'),
      'clauses/A1-nummers.yaml:10',
      'not for them',
    ],
    [
      'about what it does not name',
      CLAUSE.replace('about: [phone]', 'about: [email]'),
      'clauses/A1-nummers.yaml:12',
      'does not name',
    ],
    [
      'a replaced rule that is not there',
      CLAUSE.replace('    when:', '    insteadOf: [A9-x]\n    when:'),
      'clauses/A1-nummers.yaml:10',
      'there is no rule',
    ],
    [
      'a law without a file',
      CLAUSE.replace('paragraph: "1"', 'paragraph: "1", law: [{ law: avg, article: "6" }]'),
      'clauses/A1-nummers.yaml:6',
      'parameters/laws',
    ],
    ['no YAML', CLAUSE.replace('rules:', 'rules: ['), 'clauses/A1-nummers.yaml', 'no valid YAML'],
    [
      'an id that is not the file’s',
      CLAUSE.replace('id: A1\n', 'id: A3\n'),
      'clauses/A1-nummers.yaml:1',
      'must begin with "A3-"',
    ],
  ])('%s', (_, clause, where, what) => {
    const { protocol, problems } = loadProtocol(files(clause))
    expect(protocol).toBeUndefined()
    expect(problems.map(({ file: path, line, message }) => `${path}:${line}: ${message}`).join('\n')).toMatch(
      new RegExp(`^${where}.*${what.replace(/[/.]/g, '.')}`, 'm'),
    )
  })
  test('values of a parameter out of order', () => {
    const { problems } = loadProtocol(files(CLAUSE, HEAD, PARAMETER.replace('2030-01-01', '2010-01-01')))
    expect(problems[0]).toMatchObject({ file: 'parameters/consent-age.yaml', line: 6 })
  })
})

test('the version in force on a date is the newest that has begun', () => {
  const first = load()
  const second = load(CLAUSE, HEAD.replace('2025-01-01', '2026-08-01').replace('duinrand/2025-01', 'duinrand/2026-08'))
  expect(inForce([second, first], '2026-07-31')?.head.id).toBe('duinrand/2025-01')
  expect(inForce([first, second], '2026-08-01')?.head.id).toBe('duinrand/2026-08')
  expect(inForce([first, second], '2024-12-31')).toBeUndefined()
})

test('a parameter has the value of its day', () => {
  const [age] = load().parameters
  if (!age) throw new Error('no parameter')
  expect([
    valueOn(age, '2018-05-24')?.value,
    valueOn(age, '2026-11-22')?.value,
    valueOn(age, '2030-01-01')?.value,
  ]).toEqual([undefined, 16, 15])
})

test('two versions are compared clause by clause', () => {
  const older = load()
  const newer = load(
    CLAUSE.replace('Deel geen nummers.', 'Deel geen nummers meer.').replace('severity: adjust', 'severity: stop'),
  )
  expect(compareVersions(older, newer)).toEqual([{ id: 'A1', change: 'changed', fields: ['text', 'rules.A1-phone'] }])
  expect(compareVersions(older, { ...newer, clauses: [] })).toEqual([{ id: 'A1', change: 'removed', fields: [] }])
  expect(compareVersions({ ...older, clauses: [] }, newer)).toEqual([{ id: 'A1', change: 'added', fields: [] }])
})

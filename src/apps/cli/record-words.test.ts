import { expect, test } from 'vitest'
import { auditWords } from './record-words.ts'

const school = '01a22000-0000-7000-8000-000000000001'

test('a sound record is one line', () => {
  expect(auditWords({ school, events: 12, findings: [] }, 'nl')).toBe(`${school}: 12 gebeurtenissen, in orde`)
  expect(auditWords({ school, events: 12, findings: [] }, 'en')).toBe(`${school}: 12 events, in order`)
})

test('each finding is a line that says where', () => {
  const audit = {
    school,
    events: 12,
    findings: [
      { kind: 'changed', sequence: 4 },
      { kind: 'missing', sequence: 6, until: 9 },
      { kind: 'key-lost', sequence: 0, stream: 'e9d6c0aa-0000-4000-8000-000000000002' },
    ],
  } as const
  expect(auditWords(audit, 'nl').split('\n')).toEqual([
    `${school}: 12 gebeurtenissen, NIET in orde`,
    '  Gebeurtenis 4: niet meer wat is vastgelegd, of niet meer op de eigen plaats',
    '  Gebeurtenis 6 tot en met 9: verdwenen',
    '  Stroom e9d6c0aa-0000-4000-8000-000000000002: de sleutel is weg of opent niets, en er is geen vernietiging vastgelegd',
  ])
  expect(auditWords(audit, 'en')).toContain('  Event 6 to 9: gone')
})

import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { check } from '#src/check/check.ts'
import { situationSchema, type SituationInput } from '#src/check/contract.ts'
import { protocolInForce } from '#src/platform/protocol-files.ts'

interface Case {
  readonly id: string
  readonly role: 'pupil'
  readonly channel: 'email'
  readonly sort: 'victim' | 'reporter' | 'counter-speech' | 'criticism'
  readonly text: string
}

/** Kinds that accuse the writer. */
const ACCUSES = [
  'insult',
  'bullying',
  'threat',
  'stalking',
  'defamation',
  'discrimination',
  'sexual-image',
  'derailing',
]
const ABOVE_SHARE = ['adjust', 'consult', 'stop']

const protocol = await protocolInForce('2026-11-23')
const cases = readFileSync('test/check/never-accused.jsonl', 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line) as Case) // prettier-ignore

function advise({ text, role, channel }: Case): ReturnType<typeof check> {
  const situation: SituationInput = { text, author: { role, onDuty: null }, channel, schoolRelated: true, duringLesson: false } // prettier-ignore
  return check(situationSchema.parse(situation), { protocol, now: '2026-11-23T11:00:00Z' })
}

/** Written by somebody who had not seen how texts are read: victims, reporters, counter-speech and criticism of the school. */
describe('nobody who undergoes, reports or answers abuse is accused of it', () => {
  test.each(cases.filter(({ sort }) => sort !== 'criticism').map((one) => [one.id, one] as const))('%s', (_, one) => {
    const { findings } = advise(one)
    expect(findings.filter(({ kind }) => ACCUSES.includes(kind)).map(({ kind }) => `${kind}: ${one.text}`)).toEqual([])
  })
})

describe('criticism of the school is never above share', () => {
  test.each(cases.filter(({ sort }) => sort === 'criticism').map((one) => [one.id, one] as const))('%s', (_, one) => {
    const { verdict, findings } = advise(one)
    expect(ABOVE_SHARE.includes(verdict) ? findings.map(({ kind }) => `${kind}: ${one.text}`) : []).toEqual([])
  })
})

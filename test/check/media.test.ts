import { describe, expect, test } from 'vitest'
import { check } from '#src/check/check.ts'
import { adviceSchema, situationSchema, type Advice, type SituationInput } from '#src/check/contract.ts'
import { protocolInForce } from '#src/platform/protocol-files.ts'

const protocol = await protocolInForce('2026-11-23')
const known = { author: { role: 'guardian' }, schoolRelated: true, duringLesson: false } as const
const PROUD = 'Kijk hoe fijn de kinderen buiten spelen!'

function advise(situation: Partial<SituationInput>): Advice {
  const parsed = situationSchema.parse({ ...known, text: PROUD, channel: 'instagram', ...situation })
  return adviceSchema.parse(check(parsed, { protocol, now: '2026-11-23T11:00:00Z', language: 'nl' }))
}

type Media = NonNullable<SituationInput['media']>
const two: Media[number] = {
  id: 'p1',
  kind: 'image',
  people: [
    { person: null, region: [10, 20, 30, 40] },
    { person: 'l-17', region: [50, 20, 30, 40] },
  ],
}
const nobody: Media[number] = { id: 'p2', kind: 'image', people: [] }
const unseen: Media[number] = { id: 'p3', kind: 'image' }

function places(advice: Advice, rule: string): { media?: string | undefined; region?: number[] | undefined }[] {
  return advice.findings.filter((finding) => finding.rule === rule).map(({ media, region }) => ({ media, region }))
}

const bothOfTwo = [
  { media: 'p1', region: [10, 20, 30, 40] },
  { media: 'p1', region: [50, 20, 30, 40] },
]

describe('whoever is in a picture', () => {
  test('each person of whom no yes is known is a finding of their own: ask first', () => {
    const advice = advise({ media: [two] })
    expect(places(advice, 'A5-image')).toEqual(bothOfTwo)
    expect(advice.verdict).toBe('consult')
    expect(advice.findings.every(({ offset }) => offset === undefined)).toBe(true)
  })
  test('in an app it is clause W4', () => {
    const advice = advise({ media: [two], channel: 'whatsapp-group' })
    expect(places(advice, 'W4-image')).toEqual(bothOfTwo)
    expect(places(advice, 'A5-image')).toEqual([])
  })
  test('a no stops it for each of them, and the softer finding makes way', () => {
    const advice = advise({ media: [two], given: { consent: false } })
    expect(places(advice, 'A5-refused')).toEqual(bothOfTwo)
    expect(places(advice, 'A5-image')).toEqual([])
    expect(places(advice, 'M1-image')).toEqual(bothOfTwo)
    expect(advice.verdict).toBe('stop')
  })
  test('a yes is enough', () => {
    expect(advise({ media: [two], given: { consent: true } }).verdict).toBe('share')
  })
  test('where nobody is in it, nothing has to be asked', () => {
    expect(advise({ media: [nobody] })).toMatchObject({ verdict: 'share', atMost: 'share', questions: [] })
  })
  test('as long as nobody looked it is one finding for the picture', () => {
    expect(places(advise({ media: [unseen] }), 'A5-image')).toEqual([{ media: 'p3' }])
    expect(advise({ media: [unseen] })).toMatchObject({ verdict: 'consult' })
  })
  test('several at once: each tells its own', () => {
    expect(places(advise({ media: [nobody, two, unseen] }), 'A5-image')).toEqual([...bothOfTwo, { media: 'p3' }])
  })
  test('a text that says it was taken in secret still speaks for itself', () => {
    const text = 'Heb stiekem een filmpje gemaakt van meneer Bosman die struikelt, zet ik zo online haha'
    expect(places(advise({ text, author: { role: 'pupil' }, media: [nobody] }), 'A5-image')).toEqual([{}])
    expect(places(advise({ text, author: { role: 'pupil' } }), 'A5-image')).toEqual([{}])
  })
})

describe('what can be done fits what it is', () => {
  const fixes = (
    kind: 'image' | 'video' | 'audio',
    channel: SituationInput['channel'],
    consent: boolean | null = null,
  ): string[] => {
    const media: Media = [{ ...two, kind }]
    const rules = ['A5-image', 'A5-refused', 'W4-image', 'W4-refused']
    const finding = advise({ media, channel, given: { consent } }).findings.find(({ rule }) => rules.includes(rule))
    return finding?.fixes.map(({ type }) => type) ?? []
  }
  test.each(['instagram', 'whatsapp-group'] as const)('on %s', (channel) => {
    expect(fixes('image', channel)).toEqual(['ask-consent', 'cover', 'strip'])
    expect(fixes('video', channel)).toEqual(['ask-consent', 'cover', 'distort', 'strip'])
    expect(fixes('audio', channel)).toEqual(['ask-consent', 'distort', 'strip'])
    expect(fixes('video', channel, false)).toEqual(['cover', 'distort', 'strip'])
  })
})

test('something sensitive beside a picture: which picture is told, with or without people in it', () => {
  const advice = advise({
    text: 'Hier het medicijnlijstje, Daan uit groep 6 heeft epilepsie.',
    channel: 'whatsapp-group',
    media: [nobody, unseen],
  })
  expect(places(advice, 'W3-sensitive-image')).toEqual([{ media: 'p2' }, { media: 'p3' }])
})

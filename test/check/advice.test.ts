import { describe, expect, test } from 'vitest'
import { check } from '#src/check/check.ts'
import { adviceSchema, situationSchema, type Advice, type SituationInput } from '#src/check/contract.ts'
import { protocolInForce } from '#src/platform/protocol-files.ts'

const protocol = await protocolInForce('2026-11-23')

function advise(situation: SituationInput, language: 'nl' | 'en' = 'nl', now = '2026-11-23T11:00:00Z'): Advice {
  return adviceSchema.parse(check(situationSchema.parse(situation), { protocol, now, language }))
}

const pupil = { role: 'pupil' } as const
const staff = { role: 'staff' } as const

describe('facts and findings are different things', () => {
  test('a guardian mails a date of birth to the office: a fact, no finding', () => {
    const advice = advise({
      text: 'Goedemorgen, mijn dochter Noor is geboren op 3 mei 2017. Groet, Ellen Postma',
      author: { role: 'guardian' },
      channel: 'email',
      schoolRelated: true,
      duringLesson: false,
    })
    expect(advice.facts.map((fact) => fact.kind)).toContain('birth-date')
    expect(advice.verdict).toBe('share')
  })
  test('the same date on Facebook is to be mended', () => {
    const advice = advise({
      text: 'Onze leerling Noor is geboren op 3 mei 2017!',
      author: { role: 'staff', onDuty: true },
      channel: 'facebook',
      schoolRelated: true,
      duringLesson: false,
    })
    expect(advice.findings.find((finding) => finding.kind === 'birth-date')).toMatchObject({
      clause: 'A2',
      severity: 'adjust',
      fixes: [{ replacement: '[geboortedatum]' }],
    })
  })
})

describe('unknown never means fine', () => {
  test('about school? asked first, and the worst that may come is told', () => {
    const advice = advise({ text: 'Bel me op 06-12345678', author: pupil, channel: 'instagram', duringLesson: false })
    expect(advice).toMatchObject({
      applies: null,
      verdict: 'share',
      atMost: 'adjust',
      questions: [{ about: 'schoolRelated' }],
    })
  })
  test('no question when no answer changes anything', () => {
    expect(advise({ text: 'Wat een mooie dag!', author: pupil, channel: 'parent-app' }).questions).toEqual([])
  })
  test('on duty or not is asked when it decides', () => {
    const about = (onDuty: boolean | null): string[] =>
      advise({
        text: 'Ik werk op onze school en ben blij met de nieuwe gymzaal.',
        author: { role: 'staff', onDuty },
        channel: 'facebook',
        schoolRelated: true,
        duringLesson: false,
      }).questions.map((question) => question.about)
    expect(about(null)).toEqual(['author.onDuty'])
    expect(about(true)).toEqual([])
  })
  test('permission is asked only once it is known that there is a lesson', () => {
    const about = (duringLesson: boolean | null): string[] =>
      advise({ text: 'Leuk zeg!', author: pupil, channel: 'tiktok', schoolRelated: true, duringLesson }).questions.map(
        (question) => question.about,
      )
    expect(about(null)).toEqual(['duringLesson'])
    expect(about(true)).toEqual(['given.lessonPermission'])
  })
  test('images: consent that is not known means ask first; refused means stop; given means share', () => {
    const verdict = (consent: boolean | null): string =>
      advise({
        text: 'Sfeerbeeld van de sportdag',
        author: { role: 'staff', onDuty: true },
        channel: 'website',
        schoolRelated: true,
        duringLesson: false,
        given: { consent },
        media: [{ id: 'p1', kind: 'image' }],
      }).verdict
    expect([verdict(null), verdict(false), verdict(true)]).toEqual(['consult', 'stop', 'share'])
  })
  test('another language or only emoji is said, never green', () => {
    for (const text of [
      'Szkoła była dzisiaj bardzo fajna i wszyscy byli zadowoleni',
      '😀😀😀😀',
      'Today was a wonderful day at school and everybody was so happy',
    ]) {
      const advice = advise({
        text,
        author: { role: 'guardian' },
        channel: 'facebook',
        schoolRelated: true,
        duringLesson: false,
      })
      expect(advice.verdict, text).toBe('none')
      expect(advice.unknown, text).toHaveLength(1)
    }
  })
  test('what is missing from a text in another language is not known', () => {
    const text = 'Everyone is welcome at the party tomorrow, please bring your own drinks.'
    for (const onDuty of [true, false])
      expect(
        advise({
          text,
          author: { role: 'staff', onDuty },
          channel: 'instagram',
          schoolRelated: true,
          duringLesson: false,
        }).verdict,
      ).toBe('none')
  })
  test('what stands out in another language is still found', () => {
    const advice = advise({
      text: 'Please call me at 06-12345678 about the school trip, thank you so much',
      author: { role: 'guardian' },
      channel: 'facebook',
      schoolRelated: true,
      duringLesson: false,
    })
    expect(advice).toMatchObject({ verdict: 'adjust', facts: [{ kind: 'phone' }] })
    expect(advice.unknown).toHaveLength(1)
  })
})

describe('care comes first', () => {
  test('a signal of self-harm: help with opening hours, no verdict, no questions', () => {
    const advice = advise({
      text: 'Niemand zou me missen als ik er niet meer was',
      author: pupil,
      channel: 'whatsapp-group',
      schoolRelated: true,
    })
    expect(advice).toMatchObject({ verdict: 'none', questions: [] })
    expect(advice.care).toContainEqual({
      kind: 'care-signal',
      services: expect.arrayContaining([{ id: '113', open: true }]) as unknown,
    })
    expect(advice.findings.map((finding) => finding.kind)).not.toContain('care-signal')
  })
  test('the child’s line is closed at night', () => {
    const advice = advise(
      {
        text: 'Ik word al weken gepest door mijn klas en durf niet meer naar school.',
        author: pupil,
        channel: 'snapchat',
        schoolRelated: true,
      },
      'nl',
      '2026-11-23T03:00:00Z',
    )
    const services = advice.care.flatMap((care) => care.services)
    expect(services.find((service) => service.id === 'kindertelefoon')).toEqual({ id: 'kindertelefoon', open: false })
  })
})

describe('the protocol holds only where it applies (D2)', () => {
  test('out of scope: insults are not judged, threats are', () => {
    const outside = { author: pupil, channel: 'x', schoolRelated: false, duringLesson: false } as const
    expect(advise({ ...outside, text: 'Die scheids is echt een sukkel' })).toMatchObject({
      applies: false,
      verdict: 'share',
    })
    expect(advise({ ...outside, text: 'Ik steek je morgen neer' }).verdict).toBe('stop')
  })
})

describe('words fit who asks', () => {
  test.each([
    ['staff', 'je leidinggevende'],
    ['pupil', 'je juf, meester of mentor'],
  ] as const)('%s hears of %s', (role, words) => {
    const advice = advise({
      text: 'Sfeerbeeld van de sportdag',
      author: { role, onDuty: true },
      channel: 'tiktok',
      schoolRelated: true,
      duringLesson: true,
    })
    expect(JSON.stringify([advice.findings, advice.routes, advice.questions])).toContain(words)
  })
  test('English is whole', () => {
    const advice = advise(
      { text: 'Bel me op 06-12345678', author: pupil, channel: 'instagram', schoolRelated: true, duringLesson: null },
      'en',
    )
    expect(JSON.stringify(advice)).not.toMatch(/\b(?:een|het|niet|jouw)\b/)
  })
})

test('the school’s own number and name are used', () => {
  const advice = advise({
    text: 'Vragen? Bel 010-1234567 of mail info@deduinrand.nl',
    author: staff,
    channel: 'website',
    schoolRelated: true,
    duringLesson: false,
    context: { schools: ['De Duinrand'], ownNumbers: ['+31 10 123 45 67', 'info@deduinrand.nl'] },
  })
  expect(advice.facts).toEqual([])
})

test('another protocol gives its own advice; the advice names it', () => {
  expect(advise({ text: 'Hoi' }).protocol).toBe('loket/2024-06')
})

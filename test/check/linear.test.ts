import { expect, test } from 'vitest'
import { check } from '#src/check/check.ts'
import { situationSchema } from '#src/check/contract.ts'
import { protocolInForce } from '#src/platform/protocol-files.ts'

const protocol = await protocolInForce('2026-11-23')

/** Texts made to be slow: runs of one thing, marks that open and never close, half-numbers, half-links. */
const ODD: Readonly<Record<string, string>> = {
  'one letter': 'a',
  'drawn letters': 'aaab ',
  digits: '1',
  'phone starts': '06-',
  'spaced digits': '1 2 3 ',
  'open quotes': '"“„',
  brackets: '([{',
  at: '@',
  'half addresses': 'a@',
  'many addresses': 'a@b.nl ',
  dots: 'a.',
  'link starts': 'http://',
  'www ': 'www.a',
  dashes: '-',
  'spaced letters': 'k u t ',
  'cue words': 'ik maak je ',
  'not not': 'niet geen ',
  stars: 'k*',
  'only stars': '*',
  'lone surrogates': '\ud83d',
  'flags and joiners': '👩‍👩‍👧',
  accents: 'e\u0301\u0301',
  'right-to-left': '\u202e\u05d0',
  NUL: '\0',
  'line ends': '\n',
  'capital names': 'Sem de Vries ',
  'long words': 'Sint-Jans',
  dates: '12-12-2012 geb. ',
  colons: 'wachtwoord: ',
  postcodes: '1234 AB ',
  'placeholders and postcodes': '[naam] 1234 AB ',
  'phone numbers': '06-12345678 ',
  'labelled numbers': 'leerlingnummer 104523 06-12345678 ',
}

/** Milliseconds of this thread's own work for a text of `size` code units: what else runs does not count. */
function cost(unit: string, size: number): number {
  const text = unit.repeat(Math.ceil(size / unit.length)).slice(0, size)
  const situation = situationSchema.parse({
    text,
    author: { role: 'staff', onDuty: false },
    channel: 'instagram',
    schoolRelated: true,
    duringLesson: false,
  })
  const begun = process.threadCpuUsage()
  check(situation, { protocol, now: '2026-11-23T11:00:00Z' })
  return process.threadCpuUsage(begun).user / 1000
}

const best = (unit: string, size: number, tries: number): number =>
  Math.min(...Array.from({ length: tries }, () => cost(unit, size)))

test.each(Object.entries(ODD))(
  'time grows no faster than the text: %s',
  (_, unit) => {
    cost(unit, 20_000)
    const small = Math.max(best(unit, 60_000, 2), 4)
    // Four times the text: linear is 4; quadratic would be 16. Small times are noise; a large one is taken again before it counts.
    const large = cost(unit, 240_000)
    expect((large < 9 * small ? large : best(unit, 240_000, 2)) / small).toBeLessThan(9)
  },
  30_000,
)

test('a text of 1 MB that is all findings', () => {
  expect(cost('1234 AB ', 1_000_000)).toBeLessThan(20_000)
}, 30_000)

test('1 MB of one letter takes no more than seconds', () => {
  expect(cost('a', 1_000_000)).toBeLessThan(5_000)
}, 30_000)

import { expect, test } from 'vitest'
import { CueIndex } from './cues.ts'
import { standing } from './frame.ts'
import { read } from './reading.ts'

const because = { nl: 'proef', en: 'test' }

/** The words of every hit of one pattern in a text. */
function hitsOf(pattern: string, text: string): string[] {
  const index = new CueIndex([[{ id: 'test', because, patterns: [pattern] }]])
  const reading = read(text, index.knows)
  const found: string[] = []
  index.scan(reading, (_, hit) => found.push(reading.words.slice(hit.from, hit.until).map((word) => word.form).join(' '))) // prettier-ignore
  return found
}

test.each([
  ['a row of words', 'ik weet waar', 'Ja, ik weet waar hij is', ['ik weet waar']],
  ['a choice', '(kat|hond) blaft', 'de hond blaft', ['hond blaft']],
  ['a choice of more than one word', '(rode fiets|step) gevonden', 'een rode fiets gevonden', ['rode fiets gevonden']],
  ['an optional choice of more than one word', 'fiets (van mij)? gevonden', 'fiets gevonden', ['fiets gevonden']],
  ['a word class', '@you fietst', 'jij fietst', ['jij fietst']],
  ['the beginning of a word', 'fiets* gevonden', 'fietspomp gevonden', ['fietspomp gevonden']],
  ['a gap of three', 'appel .. peer', 'appel een twee drie peer', ['appel een twee drie peer']],
  ['no gap of four', 'appel .. peer', 'appel een twee drie vier peer', []],
  ['a word that may be absent', 'appel rode? peer', 'appel peer', ['appel peer']],
  ['the start of a sentence', '^appel', 'een appel', []],
  ['the end of a sentence', 'appel$', 'een appel. Of een peer', ['appel']],
  ['pieces in another order', 'appel & twee peren', 'twee peren en een appel', ['twee peren en een appel']],
  ['pieces that do not share words', 'appel & appel', 'een appel', []],
  ['pieces at most twelve words away', 'appel & peer', `appel ${'x '.repeat(13)} peer`, []],
  ['no hit across sentences', 'appel .. peer', 'appel. peer', []],
])('finds %s', (_, pattern, text, wanted) => {
  expect(hitsOf(pattern, text)).toEqual(wanted)
})

test.each(['@nobody weet', '(a|b', '..', 'ab*'])('refuses the pattern %s and names it', (pattern) => {
  expect(() => hitsOf(pattern, 'x')).toThrow(pattern)
})

test('takes back what an except-cue or quotation marks take back', () => {
  const index = new CueIndex([[{ id: 'a', because, patterns: ['appel'] }, { id: 'except-tree', because, patterns: ['boom'] }]]) // prettier-ignore
  const left = (text: string): number => {
    const reading = read(text, index.knows)
    const hits: Parameters<typeof standing>[1][number][] = []
    index.scan(reading, (_, hit) => hits.push(hit))
    return standing(reading, hits).length
  }
  expect([left('een appel'), left('een appel in de boom'), left('zei "appel"'), left('Een boom. Een appel')]).toEqual([
    1, 0, 0, 1,
  ])
})

test('takes time in proportion to the text', () => {
  const time = (size: number): number => {
    const text = 'appel '.repeat(size)
    const start = performance.now()
    hitsOf('appel ... appel .. peer & appel & kers', text)
    return performance.now() - start
  }
  time(2_000)
  const small = Math.max(1, Math.min(time(4_000), time(4_000), time(4_000)))
  expect(time(32_000)).toBeLessThan(small * 8 * 6)
})

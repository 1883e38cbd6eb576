import { describe, expect, test } from 'vitest'
import { asRead, asRows } from './joined.ts'
import { mended } from './mend.ts'
import { readable } from './readable.ts'
import { textRegions } from './regions.ts'
import { together, wordsIn, type ReadWord } from './words.ts'

/** Words on a line, 10 pixels a letter, 20 high. */
function line(text: string, number = 0, x = 0, score = 0.9): ReadWord[] {
  let left = x
  return text.split(' ').map((word) => {
    const read: ReadWord = { text: word, box: [left, 40 * number, 10 * word.length, 20], score, line: number, block: 0 }
    left += 10 * word.length + 8
    return read
  })
}

describe('the reader’s table', () => {
  const row = (...cells: readonly (string | number)[]): string => cells.join('\t')
  const table = [
    row('level', 'page', 'block', 'par', 'line', 'word', 'left', 'top', 'width', 'height', 'conf', 'text'),
    row(4, 1, 1, 1, 1, 0, 0, 0, 90, 20, -1, ''),
    row(5, 1, 1, 1, 1, 1, 21, 9, 30, 11, 91.5, 'Emma'),
    row(5, 1, 1, 1, 2, 1, 20, 40, 30, 10, 20, 'Daan'),
    row(5, 1, 2, 1, 1, 1, 20, 80, 30, 10, 95, '|'),
  ].join('\n')
  test('gives the sure words, with boxes in the picture, rounded outwards', () => {
    expect(wordsIn(table, [2, 2], 0.3)).toEqual([
      { text: 'Emma', box: [10, 4, 16, 6], score: 0.915, line: 0, block: 1 },
    ])
    expect(wordsIn(table, [1, 1], 0.2).map(({ text }) => text)).toEqual(['Emma', 'Daan'])
  })
  test('of two looks the one that read more of a line stays; what only one saw is kept', () => {
    const first = [...line('E VRIES', 0), ...line('Welkom', 2)]
    const second = line('DE VRIES', 0)
    expect(together(first, second).map(({ text }) => text)).toEqual(['Welkom', 'DE', 'VRIES'])
    expect(together(second, first).map(({ text }) => text)).toEqual(['DE', 'VRIES', 'Welkom'])
    expect(new Set(together(first, line('Sem', 5)).map((word) => word.line)).size).toBe(3)
  })
})

describe('one text', () => {
  const words = [...line('Emma Bakker'), ...line('Daan Jansen', 1), ...line('06-12345678', 0, 400).map((word) => ({ ...word, line: 2, block: 1 }))] // prettier-ignore
  test('as it was read, and as rows with a tab between columns', () => {
    expect(asRead(words).text).toBe('Emma Bakker\nDaan Jansen\n\n06-12345678')
    expect(asRows(words).text).toBe('Emma Bakker\t06-12345678\nDaan Jansen')
  })
  test('a place leads back to its words', () => {
    const text = asRead(words)
    expect(text.wordsAt(5, 7).map((word) => word.text)).toEqual(['Bakker'])
    expect(text.wordsAt(0, 11).map((word) => word.text)).toEqual(['Emma', 'Bakker'])
  })
})

describe('mended', () => {
  const text = (word: string): string =>
    line(word)
      .map((read) => mended(read).text)
      .join(' ')
  test.each([
    ['O6-1234S678', '06-12345678'],
    ['SANNE', 'Sanne'],
    ['UITGANG', 'UITGANG'],
    ['Bos', 'Bos'],
    ['B2', 'B2'],
    ['NL91ABNA0417164300', 'NL91ABNA0417164300'],
  ])('%s → %s', (read, meant) => expect(text(read)).toBe(meant))
})

describe('regions', () => {
  test('lie around the words, a third of their height larger, with the least sure score', () => {
    const words = line('Vandaag belt Daan').map((word, i) => ({ ...word, score: i < 2 ? 0.9 : 0.7 }))
    expect(textRegions([...words, ...line('op 06-12345678', 1)])).toContainEqual({ kind: 'text', box: [119, 0, 54, 27], score: 0.7 }) // prettier-ignore
  })
  test('a name alone is one; a sign on a door is none', () => {
    for (const name of ['SANNE', 'Sanne de Vries', 'DE VRIES', 'Sanne 7'])
      expect(textRegions(line(name)), name).toHaveLength(1)
    for (const sign of ['Uitgang', 'Open dag', 'Groep 7b', 'Albert Heijn', 'Vandaag', 'Typ een bericht'])
      expect(textRegions(line(sign)), sign).toEqual([])
  })
  test('names that only the school knows', () => {
    expect(textRegions(line('Xyrielle'))).toEqual([])
    expect(textRegions(line('Xyrielle'), { names: ['Xyrielle Pot'] })).toHaveLength(1)
  })
  test('the school’s own number stays', () => {
    const words = line('Bel 010-1234567 voor vragen')
    expect(textRegions(words)).toHaveLength(1)
    expect(textRegions(words, { ownNumbers: ['010-1234567'] })).toEqual([])
  })
  test('smudges are none', () => {
    expect(textRegions(line('J N A A'))).toEqual([])
    expect(textRegions(line('SANNE', 0, 0, 0.3))).toEqual([])
  })
  test('a fact over two lines has a box on each', () => {
    const words = [...line('Wij wonen op Dorpsstraat'), ...line('12 in Zwijndrecht', 1)]
    expect(textRegions(words).every(({ box }) => box[3] < 40)).toBe(true)
  })
})

describe('made ready for reading', () => {
  const picture = (width: number, height: number, value: readonly number[]) => ({ width, height, data: Uint8ClampedArray.from({ length: width * height * 4 }, (_, i) => value[i % 4] ?? 0) }) // prettier-ignore
  const head = (file: Uint8Array): string => String.fromCharCode(...file.slice(0, file.indexOf(10)))
  test('small ones grow, large ones shrink', () => {
    expect(head(readable(picture(100, 50, [0, 0, 0, 255])).file)).toBe('P5 300 150 255')
    const { file, scale } = readable(picture(4000, 2000, [0, 0, 0, 255]))
    expect(head(file)).toBe('P5 2828 1414 255')
    expect(scale).toEqual([0.707, 0.707])
  })
  test('white stays white, and what is transparent lies on white', () => {
    expect(readable(picture(1, 1, [255, 255, 255, 255])).file.at(-1)).toBe(255)
    expect(readable(picture(1, 1, [0, 0, 0, 0])).file.at(-1)).toBe(255)
    expect(readable(picture(1, 1, [0, 0, 0, 255])).file.at(-1)).toBe(0)
  })
})

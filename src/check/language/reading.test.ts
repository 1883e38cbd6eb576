import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { plain, undraw, unleet } from './letters.ts'
import { HAS, read, type Reading } from './reading.ts'

const knows = (form: string): string | undefined =>
  ['kanker', 'kut', 'sukkel', 'nee'].find((word) =>
    new RegExp(`^${form.replace(/[^a-z?]/g, '_').replaceAll('?', '.')}$`).test(word),
  )

/** What must hold of every reading, whatever the text. */
function holds(reading: Reading): void {
  let last = 0
  for (const word of reading.words) {
    expect(reading.text.slice(word.start, word.end)).toBe(word.raw)
    expect(word.end).toBeGreaterThan(word.start)
    // The letters of a joined word keep their own place inside it.
    if (word.form !== '') expect(word.start).toBeGreaterThanOrEqual(last)
    last = Math.max(last, word.end)
  }
  let from = 0
  for (const sentence of reading.sentences) {
    expect(sentence.from).toBe(from)
    from = sentence.until
  }
  expect(from).toBe(reading.words.length)
}

const forms = (text: string): string[] => read(text, knows).words.map((word) => word.form)

describe('offsets', () => {
  test.each([
    '',
    '\0\0kut\0',
    '\ud83d',
    'a\udc00b \udfff',
    '👩‍👩‍👧‍👦 familie 👍🏽 ❤️ 🇳🇱 1️⃣',
    'k u t en s.u.k.k.e.l',
    'k\u200bu\u00adt\u200d \u200b \ufeff',
    '\u202ekut\u202c',
    'é e\u0301 𝓴𝓾𝓽 ＡＢＣ',
    "'s avonds zei hij 'nee' @jan.de-wit@x https://a.nl/?q=1, jan.devries@school.nl!",
    'www.',
    '@ @@ # #a @a. **** s***** $ $$$',
  ])('slice the original: %j', (text) => {
    holds(read(text, knows))
  })

  test('slice the original in any text', () => {
    const hostile = fc.string({ unit: 'binary', maxLength: 60 })
    const likely = fc.array(fc.constantFrom('k', 'u ', 't', '.', '@', '-', '"', "'", '\u200d', '\ud83d', '👍🏽', '1', '*', '\n', 'www.', '/', '#', '€', '\ufe0f'), { maxLength: 40 }).map((parts) => parts.join('')) // prettier-ignore
    fc.assert(
      fc.property(fc.oneof(hostile, likely), (text) => {
        holds(read(text, knows))
      }),
      { numRuns: 2000 },
    )
  })
})

describe('words', () => {
  test('spelling tricks are undone towards words we know', () => {
    expect(forms('K4nk3r k*t suuuukkel neeee ka\u200bnker кut')).toEqual([
      'kanker',
      'kut',
      'sukkel',
      'nee',
      'kanker',
      'kut',
    ])
  })
  test('letters that stand apart are joined where that is a word', () => {
    const [first, ...others] = read('k u t', knows).words
    expect(first).toMatchObject({ form: 'kut', raw: 'k u t', tricked: true })
    expect(others.map((word) => word.form)).toEqual(['', ''])
  })
  test('a family of emoji is one word', () => {
    expect(read('hoi 👩‍👩‍👧‍👦👍🏽').words.map((word) => word.raw)).toEqual(['hoi', '👩‍👩‍👧‍👦', '👍🏽'])
  })
  test('invisible signs make no word', () => {
    expect(read('\u200b \u2060 \ufe0f').words).toEqual([])
  })
  test('links and addresses are one word', () => {
    expect(read('Zie https://x.nl/a?b=1, of mail jan@x.nl.').words.filter((word) => word.kind === 'link').map((word) => word.raw)).toEqual(['https://x.nl/a?b=1', 'jan@x.nl']) // prettier-ignore
  })
  test('single quotation marks quote, an apostrophe does not', () => {
    const quoted = (text: string): string[] => read(text).words.filter((word) => word.quoted).map((word) => word.raw) // prettier-ignore
    expect(quoted("Hij zei 'jij bent stom' tegen mij")).toEqual(['jij', 'bent', 'stom'])
    expect(quoted("'s avonds Hans' foto's bekijken")).toEqual([])
    expect(quoted('Ze riep “rot op” en ging')).toEqual(['rot', 'op'])
  })
  test('digits are counted over the whole text', () => {
    expect(read('06 - 12').has & HAS.manyDigits).toBe(HAS.manyDigits)
    expect(read('om 9 uur').has & HAS.manyDigits).toBe(0)
  })
})

describe('letters', () => {
  test('plain, unleet, undraw', () => {
    expect(plain('Één ‘ﬁ’')).toBe("een 'fi'")
    expect(unleet('k4nk3r s#')).toBe('kanker s?')
    expect(undraw('neeee', 2)).toBe('nee')
    expect(undraw('neeee', 1)).toBe('ne')
  })
})

describe('a million characters', () => {
  const MILLION = 1_000_000
  test.each([
    'a',
    'é',
    'я',
    '1',
    '06-',
    'a@',
    'a.',
    '@',
    '1.1.1.',
    'a ',
    '"a',
    "'a ",
    'a*',
    '*',
    '\u200d',
    '\u0301',
    '👍',
    '\ud83d',
    'www.',
    'http://',
    '@.',
    '@_',
    '$a',
    '\n',
    'a\u200b',
    '\ufdfa',
  ])('of %j are read in time that grows with the length', (piece) => {
    const started = process.threadCpuUsage()
    const reading = read(piece.repeat(MILLION / piece.length), knows)
    expect(process.threadCpuUsage(started).user / 1000).toBeLessThan(4000)
    expect(reading.text.length).toBeGreaterThan(0)
  })
})

/** From what is written to words we know: drawn-out and disguised words, quotations, letters that stand apart. */
import { plain, undraw, unleet } from './letters.ts'
import type { Vocabulary, Word } from './reading.ts'

const DRAWN = /(.)\1\1/
const RUNS = /(.)\1{2,}/g
const TRICKY = /[^a-z'-]/
/** Longer forms are no words; more than this of a word is not read. */
const LONGEST = 40
const READ = 256

/** The form of a word: plain, and where that is no word we know but a spelling trick undone is, that one. */
export function readForm(raw: string, knows: Vocabulary): { form: string; tricked: boolean } {
  const form = plain(raw.length > READ ? raw.slice(0, READ) : raw)
  if (knows(form) !== undefined) return { form, tricked: false }
  const drawn = DRAWN.test(form)
  const tricky = TRICKY.test(form)
  if (!drawn && !tricky) return { form, tricked: false }
  for (const option of options(tricky ? unleet(form) : form, drawn)) {
    const known = option.length > LONGEST ? undefined : knows(option)
    if (known !== undefined) return { form: known, tricked: tricky }
  }
  return { form, tricked: false }
}

/** What a drawn-out word may be short: "suuuukkel" → "suukkel", "sukkel", "sukel". */
function options(bare: string, drawn: boolean): readonly string[] {
  const short = undraw(bare, 1)
  return drawn ? [bare, undraw(bare, 2), bare.replace(RUNS, '$1'), short] : [bare, short]
}

/** Marks the words that stand between quotation marks; marks far apart (over 600 units) are no quotation. */
export function markQuoted(words: Word[], quotes: readonly [number, number][]): Word[] {
  let w = 0
  for (const [open, close] of quotes) {
    while (w < words.length && (words[w]?.start ?? 0) < open) w++
    for (; w < words.length; w++) {
      const word = words[w]
      if (word === undefined || word.start > close) break
      if (close - open <= 600) words[w] = { ...word, quoted: true }
    }
  }
  return words
}

/** Joins letters that stand apart ("k u t") when together they are a word we know. */
export function joinSpaced(words: Word[], text: string, knows: Vocabulary): Word[] {
  for (let i = 0; i < words.length; i++) {
    let end = i
    while (end < words.length && end - i < 24 && (words[end]?.raw.length ?? 0) === 1 && words[end]?.kind === 'word')
      end++
    if (end - i < 3) continue
    const joined = words.slice(i, end).map((word) => word.form).join('') // prettier-ignore
    const first = words[i]
    const last = words[end - 1]
    if (first && last && knows(joined) !== undefined) {
      words[i] = { ...first, end: last.end, raw: text.slice(first.start, last.end), form: joined, tricked: true }
      // The other letters stay as empty words: sentences keep their numbers.
      for (let k = i + 1; k < end; k++) words[k] = { ...(words[k] ?? first), form: '' }
    }
    i = end - 1
  }
  return words
}

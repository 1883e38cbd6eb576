/** What the tagger sees of one word: itself, its neighbours, how it is written, what the rules said of it. */
import type { Reading, Word } from '../language/reading.ts'
import type { Seen } from '../recogniser.ts'
import { remembered } from '../language/memo.ts'
import { wordsIn } from '../language/nearby.ts'
import type { Clue } from './features.ts'
import { classesOf, lettersOf, wordHash } from './forms.ts'
import { hashText, mix, seedOf, spread } from './hash.ts'

/** A text as the tagger looks at it: for each word how it reads and what the rules saw there. */
export interface Tagged {
  readonly reading: Reading
  readonly forms: readonly string[]
  /** The hashes of the forms. */
  readonly hashes: Int32Array
  /** What rules saw at a word, as the name of the kind; empty: nothing. */
  readonly ruled: readonly string[]
  /** The cues that begin at a word. */
  readonly clues: readonly (readonly string[])[]
  /** For each sentence: somebody is named or meant. */
  readonly someone: readonly string[]
}

const SEEDS = {
  at: seedOf('ta'), pair: seedOf('tp'), next: seedOf('tn'), shape: seedOf('ts'), ruled: seedOf('tr'),
  clue: seedOf('tk'), class: seedOf('tc'), someone: seedOf('to'), before: seedOf('tb'),
} // prettier-ignore

const PERSONAL = new Set('hij zij ze hem haar ik mij me mijn mn jij je jouw zijn ons onze'.split(' '))

/** Makes a text ready for the tagger. */
export function tagged(reading: Reading, seen: readonly Seen[], clues: readonly Clue[]): Tagged {
  const ruled = reading.words.map(() => '')
  for (const fact of seen) {
    for (const w of wordsIn(reading, fact)) if (ruled[w] === '' || fact.kind === 'person-name') ruled[w] = fact.kind
  }
  const forms = reading.words.map((word, i) => (ruled[i] === 'person-name' ? '<person-name>' : formOf(word)))
  const here: string[][] = reading.words.map(() => [])
  for (const { name, at } of clues) here[at]?.push(name)
  const someone = reading.sentences.map(({ from, until }) => {
    let told = ''
    for (let i = from; i < until; i++) {
      if (ruled[i] === 'person-name') return 'name'
      if (PERSONAL.has(forms[i] ?? '')) told = 'personal'
    }
    return told
  })
  return { reading, forms, hashes: Int32Array.from(forms, wordHash), ruled, clues: here, someone }
}

const DIGIT = /\d/

/** Digits are all alike, letters beside them stay: "4,3" is "0,0". */
function formOf(word: Word): string {
  if (word.kind === 'link' || word.kind === 'handle') return `<${word.kind}>`
  return word.form.length > 30 ? '' : DIGIT.test(word.form) ? word.form.replace(/\d/g, '0') : word.form
}

/** Words on each side that are looked at. */
export const FAR = 3

/** The features of a form that stands `side` words from the one that is tagged (0: that one itself). */
export function formFeaturesAt(side: number, form: string): readonly number[] {
  const out = [spread(hashText(form, mix(SEEDS.at, side + 8)))]
  if (side >= -1 && side <= 1) for (const hash of classesOf(form)) out.push(spread(side === 0 ? mix(SEEDS.class, hash) : mix(mix(SEEDS.class, side + 8), hash))) // prettier-ignore
  if (side === 0) out.push(...lettersOf(form))
  return out
}

/** Places beside a sentence: before its first word, after its last. */
const BEFORE = -1
const AFTER = -2
const EDGES: Readonly<Record<number, string>> = { [BEFORE]: '^', [AFTER]: '$' }

/** The form at a place of a text, which may be BEFORE or AFTER its sentence. */
export function formAt({ forms }: Tagged, place: number): string {
  return (place < 0 ? EDGES[place] : forms[place]) ?? ''
}

const BEFORE_HASH = wordHash('^')
const AFTER_HASH = wordHash('$')

/** Gives every feature of word `i`: `addForm` takes all of `formFeaturesAt` for the form at a place, `add` the others. */
export function tokenFeatures(
  text: Tagged,
  i: number,
  add: (hash: number) => void,
  addForm: (side: number, place: number) => void,
): void {
  const { reading, ruled, hashes } = text
  const word = reading.words[i]
  if (!word) return
  const sentence = reading.sentences[word.sentence]
  const from = sentence?.from ?? 0
  const until = sentence?.until ?? hashes.length
  for (let d = -FAR; d <= FAR; d++) addForm(d, i + d < from ? BEFORE : i + d >= until ? AFTER : i + d)
  const hashAt = (place: number): number =>
    place < from ? BEFORE_HASH : place >= until ? AFTER_HASH : (hashes[place] ?? 0)
  for (let d = -2; d <= 1; d++) add(pair(hashAt(i + d), hashAt(i + d + 1), d + 8))
  add(pair(hashAt(i - 1), hashAt(i + 1), 32))
  add(spread(shapeOf(reading, i, from)))
  for (let d = -2; d <= 2; d++) {
    const kind = i + d < from || i + d >= until ? '' : (ruled[i + d] ?? '')
    if (kind !== '') add(spread(hashText(kind, mix(SEEDS.ruled, d + 8))))
  }
  for (const clue of text.clues[i] ?? []) add(spread(hashText(clue, SEEDS.clue)))
  const someone = hashText(text.someone[word.sentence] ?? '', SEEDS.someone)
  add(spread(someone))
  add(spread(mix(someone, hashes[i] ?? 0)))
}

function pair(first: number, second: number, side: number): number {
  return spread(mix(mix(mix(SEEDS.pair, side), first), second))
}

/** How the word is written and what stands around it: capital, first, quoted, after and before a pause. */
function shapeOf({ words }: Reading, i: number, from: number): number {
  const word = words[i]
  if (!word) return 0
  const marks = (i === from ? 1 : 0) + (word.quoted ? 2 : 0) + (words[i - 1]?.part !== word.part ? 4 : 0) + (words[i + 1]?.part !== word.part ? 8 : 0) // prettier-ignore
  return mix(writtenAs(word.raw), marks)
}

/** "Aa", "a0", "000-00": how a word is written. */
const writtenAs = remembered(
  (raw: string): number =>
  hashText(raw.replace(/\d/g, '0').replace(/\p{Ll}+/gu, 'a').replace(/\p{Lu}+/gu, 'A').slice(0, 8), SEEDS.shape), // prettier-ignore
)

/** The feature "the word before is inside such a span". */
export function beforeInside(k: number): number {
  return spread(mix(SEEDS.before, k + 1))
}

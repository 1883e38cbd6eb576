/** What a word is made of, as features: its pieces of letters and its classes. The same for both models; made once for a word. */
import { WORD_CLASSES } from '../language/classes.ts'
import { GROUP_MEANINGS, meaningsOf, SLUR_MEANINGS } from '../language/meaning.ts'
import { remembered } from '../language/memo.ts'
import { hashText, mix, seedOf, SORTS, spread } from './hash.ts'

const SEEDS = { word: seedOf('w'), letters: seedOf('l'), class: seedOf('c') }

/** Words that deny what comes after them. */
export const DENIES: ReadonlySet<string> = new Set('niet geen nooit nergens niemand niks niets zonder'.split(' '))
/** Stands for the word before the first of a sentence. */
export const START = 94

/** Features of pieces of three to five letters of a word with its edges. */
export const lettersOf = remembered((form: string): Uint32Array => {
  const edged = `_${form}_`
  const out: number[] = []
  for (let i = 0; i + 3 <= edged.length; i++) {
    let hash = mix(mix(SEEDS.letters, edged.charCodeAt(i)), edged.charCodeAt(i + 1))
    for (let n = 3; n <= 5 && i + n <= edged.length; n++) {
      hash = mix(hash, edged.charCodeAt(i + n - 1))
      out.push(spread(hash))
    }
  }
  return Uint32Array.from(out)
})

/** Words of the same class, or of the same meaning, look alike to the models. */
const CLASS_NAMES: ReadonlyMap<string, readonly string[]> = classNames()
function classNames(): Map<string, string[]> {
  const map = new Map<string, string[]>()
  for (const [name, words] of Object.entries(WORD_CLASSES)) {
    if (name === 'who') continue
    for (const word of words) map.set(word, [...(map.get(word) ?? []), `@${name}`])
  }
  return map
}

/** The classes of a word, as hashes to mix further. Which group it names is no class. */
export const classesOf = remembered((form: string): Int32Array => {
  const names = form.startsWith('<') ? [form] : [...(CLASS_NAMES.get(form) ?? []), ...meaningsOf(form).map(masked)]
  return Int32Array.from([...new Set(names)], (name) => hashText(name, SEEDS.class))
})

function masked(meaning: string): string {
  return GROUP_MEANINGS.has(meaning) ? '<group>' : SLUR_MEANINGS.has(meaning) ? '<slur>' : meaning
}

/** A feature and its sort. */
export interface Feature {
  readonly hash: number
  readonly sort: number
}

/** The hash of a word, to mix further. */
export const wordHash = remembered((form: string): number => hashText(form, SEEDS.word))

/** What the judge sees of a word by itself: the word, its letters, its classes. */
export function formFeatures(form: string): readonly Feature[] {
  const letters = form.startsWith('<') ? [] : [...lettersOf(form)]
  return [
    { hash: spread(wordHash(form)), sort: SORTS.word },
    ...letters.map((hash) => ({ hash, sort: SORTS.letters })),
    ...[...classesOf(form)].map((hash) => ({ hash: spread(hash), sort: SORTS.class })),
  ]
}

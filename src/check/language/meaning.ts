/** Which classes of meaning a word belongs to: words that were never seen in training still mean something. */
import { remembered } from './memo.ts'
import { HARM_MEANING } from './lexicon/meaning/harm.ts'
import { PEOPLE_MEANING } from './lexicon/meaning/people.ts'
import { THINGS_MEANING } from './lexicon/meaning/things.ts'

/** Letters that every stem has. */
const STEM = 4
const NONE: readonly string[] = []

const whole = new Map<string, string[]>()
const stems = new Map<string, { stem: string; meaning: string }[]>()
for (const [meaning, words] of Object.entries({ ...HARM_MEANING, ...PEOPLE_MEANING, ...THINGS_MEANING })) {
  for (const word of new Set(words.split(/\s+/))) if (word !== '') learn(word, meaning)
}

function learn(word: string, meaning: string): void {
  const stem = word.endsWith('*') ? word.slice(0, -1) : undefined
  if (stem === undefined) push(whole, word, meaning)
  else push(stems, stem.slice(0, STEM), { stem, meaning })
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}

/** The classes of a plain word, by name; none for a word that we don't know. */
export const meaningsOf = remembered((form: string): readonly string[] => {
  const known = whole.get(form) ?? NONE
  const begun = form.length < STEM ? undefined : stems.get(form.slice(0, STEM))
  if (!begun) return known
  const more = begun.filter(({ stem, meaning }) => form.startsWith(stem) && !known.includes(meaning)).map(({ meaning }) => meaning) // prettier-ignore
  return more.length === 0 ? known : [...new Set([...known, ...more])]
})

/** Words of the lexicon by themselves, for undoing spelling tricks. */
export const MEANING_WORDS: readonly string[] = [...whole.keys()]

/** Classes that name people by what the law protects, or nearly so. */
export const GROUP_MEANINGS: ReadonlySet<string> = new Set('women men gay lesbian trans black muslim jew christian moroccan turkish surinamese-antillean asian east-european roma refugee migrant-foreigner arab-african white-dutch disabled autism-adhd deaf-blind fat-poor-old'.split(' ')) // prettier-ignore
/** Classes of words that despise such a group by themselves. */
export const SLUR_MEANINGS: ReadonlySet<string> = new Set('slur-origin slur-gay slur-women slur-disabled slur-faith'.split(' ')) // prettier-ignore

/** All words of some classes by themselves, without stems. */
export function wordsMeaning(classes: ReadonlySet<string>): string[] {
  return [...whole].filter(([, names]) => names.some((name) => classes.has(name))).map(([word]) => word)
}

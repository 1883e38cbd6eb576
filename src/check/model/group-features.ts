/**
 * What the judge sees of a text that names a group of people: the words as they were meant (slips and tricks undone), what they
 * mean, before or after the group, denied, asked, quoted or with a "not" still to come. Which group it is, is never told:
 * contempt is the same for all.
 */
import { groupAt } from '../language/group-mention.ts'
import { groupWords } from '../language/group-talk.ts'
import { EVERYDAY_GROUPS } from '../language/lexicon/groups.ts'
import { GROUP_MEANINGS, meaningsOf, SLUR_MEANINGS } from '../language/meaning.ts'
import { remembered } from '../language/memo.ts'
import type { Reading } from '../language/reading.ts'
import type { Token } from '../language/typos.ts'
import { DENIES, START } from './forms.ts'
import { hashText, mix, seedOf, SORTS, spread, type Sink } from './hash.ts'

const SEEDS = { word: seedOf('gw'), next: seedOf('gn'), meaning: seedOf('gm'), side: seedOf('gs'), pair: seedOf('gp'), frame: seedOf('gf') } // prettier-ignore
/** Words from a group within which something is said of it. */
const NEAR = 7
/** Words that a "not" reaches. */
const REACH = 8
/** Meanings that a new one is paired with. */
const MOST_RECENT = 5
const BACK = new Set('ze zij die hun hen dat zulke'.split(' '))

const EVERYDAY: ReadonlySet<string> = new Set(EVERYDAY_GROUPS)

/** Everyday names of people that in a message mostly mean all of a sex. */
export const WHOLE_SEX: ReadonlySet<string> = new Set(['vrouwen', 'wijven', 'wijf'])

interface Marked {
  readonly token: Token
  /** The word, or `<group>`, `<slur>`. */
  readonly form: string
  readonly group: boolean
}

/** Gives the features of the sentences `from` up to `until`, when the text names a group; else none. Linear in the text. */
export function groupFeatures(reading: Reading, from: number, until: number, sink: Sink): void {
  const sentences = groupSentences(reading)
  for (let n = from; n < until; n++) sentenceFeatures(sentences[n] ?? [], sink)
}

const meaningHash = remembered((meaning: string) => hashText(meaning, SEEDS.meaning))

function sentenceFeatures(marked: readonly Marked[], sink: Sink): void {
  const lastNot = marked.findLastIndex(({ form }) => DENIES.has(form))
  const groups = marked.flatMap(({ group }, i) => (group ? [i] : []))
  const recent: number[] = []
  let denied = 0
  let last = START
  marked.forEach(({ token, form, group }, i) => {
    const frame = (denied > 0 ? 1 : 0) + (token.quoted ? 2 : 0) + (token.question ? 4 : 0) + (lastNot > i ? 8 : 0)
    const hash = hashText(form, SEEDS.word)
    tell(hash, frame, sink)
    tell(hashText(form, mix(SEEDS.next, last)), 0, sink)
    last = hash
    denied = DENIES.has(form) ? REACH : denied - 1
    const side = group ? 0 : groups.some((at) => at < i && i - at <= NEAR) ? 1 : groups.some((at) => at > i && at - i <= NEAR) ? 2 : 3 // prettier-ignore
    for (const meaning of group ? [form] : meaningsOf(form)) {
      const meant = meaningHash(meaning)
      tell(meant, frame, sink)
      tell(mix(meant, SEEDS.side + side), frame & 9, sink)
      for (const other of recent) tell(mix(mix(SEEDS.pair, other), meant), frame & 9, sink)
      recent.push(meant)
      if (recent.length > MOST_RECENT) recent.shift()
    }
  })
}

const made = new WeakMap<Reading, readonly (readonly Marked[])[]>()

/** The words by sentence with groups masked; empty when no group is named. Made once for each reading. */
function groupSentences(reading: Reading): readonly (readonly Marked[])[] {
  const known = made.get(reading)
  if (known) return known
  const out: Marked[][] = []
  for (const marked of markGroups(groupWords(reading))) (out[marked.token.sentence] ??= []).push(marked)
  made.set(reading, out)
  return out
}

/** A feature by itself, and in its frame: denied, quoted, asked, denied later. */
function tell(hash: number, frame: number, sink: Sink): void {
  sink.one(spread(hash), SORTS.class, -2)
  if (frame !== 0) sink.one(spread(mix(hash, SEEDS.frame + frame)), SORTS.class, -2)
}

/** The words with groups masked, and a "they" that looks back at one; empty when there is no group. */
function markGroups(tokens: readonly Token[]): Marked[] {
  const out: Marked[] = []
  let named = -1
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]
    if (!token) continue
    const group = groupAt(tokens, i)
    if (group) {
      named = token.sentence
      out.push({ token, form: group.slur ? '<slur>' : '<group>', group: true })
      i = Math.max(i, group.until - 1)
      continue
    }
    const likely = likelyGroup(token.form)
    if (likely !== undefined) {
      named = token.sentence
      out.push({ token, form: likely, group: true })
    } else if (named >= 0 && token.sentence - named <= 1 && BACK.has(token.form))
      out.push({ token, form: `<back>`, group: true })
    else out.push({ token, form: token.form, group: false })
  }
  return named < 0 ? [] : out
}

/** Words that name people, or despise them, in most texts: weaker than a group that the grammar shows. */
function likelyGroup(form: string): string | undefined {
  if (WHOLE_SEX.has(form)) return '<group>'
  if (EVERYDAY.has(form)) return '<people>'
  const meanings = meaningsOf(form)
  if (meanings.some((name) => SLUR_MEANINGS.has(name))) return '<slur?>'
  return meanings.some((name) => GROUP_MEANINGS.has(name) && name !== 'men') ? '<group?>' : undefined
}

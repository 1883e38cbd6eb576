/** Does a text speak with contempt of a protected group? Finds the group, then what is said of it, then what denies that. Linear. */
import { AGAINST, DENIALS, EXCLUDES, GLUE, PRAISE, RESPECT, VILE_TRAITS } from './lexicon/contempt.ts'
import { ABUSE, LOW } from './lexicon/insults.ts'
import { EVERYDAY_GROUPS, GROUPS, SLURS } from './lexicon/groups.ts'
import {
  BACK,
  CURSES,
  FEELS,
  MILD,
  MODALS,
  ORDINARY,
  OTHERS,
  SAYING,
  SAYS_MUST,
  SPEAKER,
} from './lexicon/group-grammar.ts'
import { formAt, groupAt, type Group } from './group-mention.ts'
import { DUTCH_SMALL } from './common-words.ts'
import { GROUP_MEANINGS, MEANING_WORDS, SLUR_MEANINGS, wordsMeaning } from './meaning.ts'
import type { Reading } from './reading.ts'
import { meantWords, Spelling, type Token } from './typos.ts'

const AGAINST_SET = new Set(AGAINST)
const VILE_SET = new Set([...VILE_TRAITS, ...LOW, ...ABUSE])
const RESPECT_SET = new Set(RESPECT)
const EXCLUDES_BY_LAST = new Map<string, string[]>()
for (const [first, last] of EXCLUDES) EXCLUDES_BY_LAST.set(last, [...(EXCLUDES_BY_LAST.get(last) ?? []), first])

/** Words that a spelling trick is undone towards. */
export const GROUP_VOCABULARY = new Set([...GROUPS, ...SLURS, ...AGAINST, ...VILE_TRAITS])
const LOOKED_FOR = new Set([...GROUP_VOCABULARY, ...EVERYDAY_GROUPS, ...LOW, ...RESPECT, ...EXCLUDES.flat()])
/** Meanings whose words are worth reading through a slip, and those that are never one. */
const TRICKED = new Set([
  ...SLUR_MEANINGS,
  ...GROUP_MEANINGS,
  'hate',
  'inferior',
  'filth',
  'animal-insult',
  'exclude-group',
  'wish-harm',
  'kill',
  'equal-respect',
])
const TARGETS = new Set([...LOOKED_FOR, ...wordsMeaning(TRICKED)])

/** How words of contempt, groups and respect are read through slips and tricks. */
const GROUP_SPELLING = new Spelling(
  TARGETS,
  [...GLUE, ...DUTCH_SMALL],
  [...DUTCH_SMALL, ...ORDINARY, ...[...MEANING_WORDS].filter((word) => !TARGETS.has(word))],
)

const meant = new WeakMap<Reading, readonly Token[]>()

/** The words of a text as they were meant, read towards groups, contempt and respect. Made once for each reading. */
export function groupWords(reading: Reading): readonly Token[] {
  const known = meant.get(reading)
  if (known) return known
  const made = meantWords(reading, GROUP_SPELLING)
  meant.set(reading, made)
  return made
}

/** Is there contempt of a protected group in this text, outside quotation marks? */
export function hasGroupContempt(reading: Reading): boolean {
  const tokens = groupWords(reading)
  for (let at = 0; at < tokens.length; at++) {
    const group = groupAt(tokens, at)
    if (
      group &&
      !tokens[at]?.quoted &&
      !isOwnGroup(tokens, group) &&
      !isReported(tokens, group) &&
      isDespised(tokens, group)
    )
      return true
  }
  return false
}

/** "We gays", "I'm trans": the speaker's own group. */
function isOwnGroup(tokens: readonly Token[], group: Group): boolean {
  const before = [1, 2, 3].map((back) => formAt(tokens, group.at - back))
  if (['wij', 'we', 'ons', 'onze'].includes(before[0] ?? '')) return true
  return before.includes('ik') && (before.includes('ben') || before.includes('als'))
}

function isDespised(tokens: readonly Token[], group: Group): boolean {
  if (group.slur) return !isDenied(tokens, group.at)
  if (isKeptOut(tokens, group) || isShunned(tokens, group)) return true
  const sentence = tokens[group.at]?.sentence ?? 0
  const from = Math.max(0, group.at - 12)
  const until = Math.min(tokens.length, group.until + 26)
  for (let at = from; at < until; at++) {
    const token = tokens[at]
    if (!token || token.quoted || (at >= group.at && at < group.until)) continue
    if (
      token.sentence !== sentence &&
      !(token.sentence === sentence + 1 && group.general && refersBack(tokens, token.sentence, group))
    )
      continue
    if (saysContempt(tokens, at, group)) return true
  }
  return false
}

/** "No … in our team": the group is refused a place. */
function isKeptOut(tokens: readonly Token[], group: Group): boolean {
  if (formAt(tokens, group.at - 1) !== 'geen' || !group.general) return false
  const starts = group.at < 2 || tokens[group.at - 2]?.sentence !== tokens[group.at]?.sentence
  const refuses = [2, 3, 4].some((back) =>
    ['wil', 'willen', 'nemen', 'neem', 'hoeven', 'hoef', 'laten', 'moeten', 'accepteren'].includes(
      formAt(tokens, group.at - back),
    ),
  )
  return (
    (starts || refuses) &&
    ['in', 'op', 'bij', 'naast', 'aan', 'meer', 'hier', 'toe'].includes(formAt(tokens, group.until))
  )
}

/** "I don't want my child taught by a …", "don't let them near …", "such families must not be let in". */
function isShunned(tokens: readonly Token[], group: Group): boolean {
  if (!group.general) return false
  const sentence = tokens[group.at]?.sentence
  const near = tokens.slice(Math.max(0, group.at - 11), group.until + 12).filter((token) => token.sentence === sentence)
  const said = near.map((token) => token.form).join(' ')
  if (!/\b(?:niet|geen|nooit)\b/.test(said)) return false
  if (/\b(?:ik wil|wil ik|wij willen|hoef)\b/.test(said) && /^(?:een|zulke|die)$/.test(formAt(tokens, group.at - 1))) return /\b(?:van|naast|door|bij|met) (?:een|zulke|die)\b/.test(said) // prettier-ignore
  return /\b(?:in de buurt laten|bij kinderen|toelaten|binnenlaten|uit deze app|uit de app|in onze straat|in onze klas)\b/.test(said) && /\b(?:moet|moeten|kunnen|mag|laat)\b/.test(said) // prettier-ignore
}

/** Does the next sentence go on about the group: "They …"? */
function refersBack(tokens: readonly Token[], sentence: number, group: Group): boolean {
  for (let at = group.until; at < Math.min(tokens.length, group.until + 26); at++) {
    const token = tokens[at]
    if (token?.sentence === sentence && BACK.has(token.form)) return true
  }
  return false
}

/** Does "they" or "that lot" stand just before: does the sentence go on about the group? */
function goesOn(tokens: readonly Token[], at: number, group: Group): boolean {
  return (
    at > group.until &&
    [1, 2, 3].some((back) => BACK.has(formAt(tokens, at - back)) || formAt(tokens, at - back) === 'volk')
  )
}

function saysContempt(tokens: readonly Token[], at: number, group: Group): boolean {
  const form = formAt(tokens, at)
  const denied = isDenied(tokens, at)
  if (AGAINST_SET.has(form)) return !denied && isMeantAgainst(tokens, at, group)
  if (VILE_SET.has(form) && !denied && isTrait(tokens, at, group)) return true
  if (
    RESPECT_SET.has(form) &&
    denied &&
    group.general &&
    !(MODALS.has(form) && !isRefused(tokens, at, group)) &&
    !deniesWorse(tokens, at, group)
  )
    return Math.abs(at - group.at) <= (goesOn(tokens, at, group) ? 18 : 9) && !isAboutThing(tokens, at)
  const firsts = EXCLUDES_BY_LAST.get(form)
  if (!firsts || !group.general) return false
  return (
    [1, 2, 3, 4, 5].some((back) => firsts.includes(formAt(tokens, at - back))) &&
    (!denied || form === 'niks' || form === 'niets' || form === 'mensen')
  )
}

/** "They may not …", "I don't like them": the group before the "not", or the speaker before the group. */
function isRefused(tokens: readonly Token[], at: number, group: Group): boolean {
  const own = [1, 2].some(
    (near) =>
      ['ik', 'we', 'wij', 'k'].includes(formAt(tokens, at - near)) ||
      ['ik', 'we', 'wij'].includes(formAt(tokens, at + near)),
  )
  if (own) return ['mag', 'hou', 'houd', 'houden', 'mogen'].includes(formAt(tokens, at))
  if (formAt(tokens, group.at - 1) === 'geen') return true
  for (let i = Math.min(group.until, at); i < at + 6; i++) {
    if (i > group.at && ['niet', 'geen', 'nooit', 'nergens', 'niks', 'niets'].includes(formAt(tokens, i))) return true
  }
  return false
}

/** Is it hate or a vile trait that the "not" takes back: "I don't hate …"? */
function deniesWorse(tokens: readonly Token[], at: number, group: Group): boolean {
  const sentence = tokens[at]?.sentence
  for (let i = Math.max(0, at - 10); i < Math.min(tokens.length, at + 10); i++) {
    const form = formAt(tokens, i)
    if (tokens[i]?.sentence !== sentence || i === at || (i >= group.at && i < group.until)) continue
    if ((AGAINST_SET.has(form) || VILE_SET.has(form)) && isDenied(tokens, i)) return true
  }
  return false
}

/** Is the contempt somebody else's, told by the writer? */
function isReported(tokens: readonly Token[], group: Group): boolean {
  const sentence = tokens[group.at]?.sentence
  for (let i = Math.max(0, group.at - 12); i < Math.min(tokens.length, group.until + 12); i++) {
    if (tokens[i]?.sentence !== sentence || !SAYING.has(formAt(tokens, i))) continue
    if (![-2, -1, 1].some((near) => SPEAKER.has(formAt(tokens, i + near)))) return true
  }
  return false
}

/** "I can't see …", "not good weather": a denial of something that is no quality of people. */
function isAboutThing(tokens: readonly Token[], at: number): boolean {
  return ['weer', 'zin', 'tijd', 'les', 'idee', 'bereik', 'geld'].some((form) =>
    [1, 2].some((near) => formAt(tokens, at + near) === form),
  )
}

/** Violence that is wished or announced, not told of; hate that is the speaker's own. */
function isMeantAgainst(tokens: readonly Token[], at: number, group: Group): boolean {
  if (!group.general && !FEELS.has(formAt(tokens, at))) return false
  if (OTHERS.has(formAt(tokens, group.at - 1)) && FEELS.has(formAt(tokens, at)) && at > group.at) return false
  if (FEELS.has(formAt(tokens, at))) return Math.abs(at - group.at) <= 10
  const sentence = tokens[at]?.sentence
  if (tokens[at - 1]?.sentence !== sentence) return true
  for (let i = Math.max(0, at - 10); i < Math.min(tokens.length, at + 5); i++) {
    if (tokens[i]?.sentence === sentence && SAYS_MUST.has(formAt(tokens, i))) return true
  }
  return false
}

function isTrait(tokens: readonly Token[], at: number, group: Group): boolean {
  const form = formAt(tokens, at)
  if (CURSES.has(form) && praises(tokens, group)) return false
  const justBefore = at < group.at && group.at - at <= 2
  if (justBefore) return !MILD.has(form) || CURSES.has(form)
  if (!group.general) return false
  if (MILD.has(form) && group.determined) return false
  return Math.abs(at - group.at) <= 16 && (at > group.at || group.at - at <= 7)
}

function praises(tokens: readonly Token[], group: Group): boolean {
  const sentence = tokens[group.at]?.sentence
  return tokens
    .slice(Math.max(0, group.at - 8), group.until + 10)
    .some((token) => token.sentence === sentence && PRAISE.has(token.form))
}

/** "Nothing but …", "not people but …": a "not" that makes it worse. */
function isNoDenial(tokens: readonly Token[], denial: number, at: number): boolean {
  if (denial > at) return false
  for (let i = denial + 1; i < at; i++) {
    const form = formAt(tokens, i)
    if (
      form === 'maar' ||
      ((form === 'dan' || form === 'als') && ['meer', 'anders', 'beter'].includes(formAt(tokens, i - 1)))
    )
      return true
  }
  return false
}

/** Is what stands at `at` denied, an odd number of times, near it in the same sentence? */
function isDenied(tokens: readonly Token[], at: number): boolean {
  const sentence = tokens[at]?.sentence
  // "Why does nobody hate …?" says it all the same
  if (tokens[at]?.question && (FEELS.has(formAt(tokens, at)) || VILE_SET.has(formAt(tokens, at)))) return false
  let count = 0
  const reach = VILE_SET.has(formAt(tokens, at)) && !AGAINST_SET.has(formAt(tokens, at)) ? 6 : 7
  for (let i = Math.max(0, at - reach); i < Math.min(tokens.length, at + 5); i++) {
    const token = tokens[i]
    if (!token || token.sentence !== sentence || !DENIALS.has(token.form) || i === at) continue
    if (isNoDenial(tokens, i, at)) continue
    if (token.part === tokens[at]?.part) count++
  }
  return count % 2 === 1
}

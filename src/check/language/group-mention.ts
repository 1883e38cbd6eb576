/** Where a text names a protected group, and how: all of them, some of them, by a slur. */
import {
  ABOUT_SOME,
  DETERMINERS,
  GROUP_MARKS,
  MADE_SLUR,
  NO_VERB,
  SINGULAR_S,
  SLUR_MEANT,
  STARTS,
} from './lexicon/group-grammar.ts'
import { EVERYDAY_GROUPS, GROUPS, GROUP_ADJECTIVES, LOOSE_SLURS, PEOPLE, SLURS } from './lexicon/groups.ts'
import type { Token } from './typos.ts'

const GROUP_SET = new Set(GROUPS)
const SLUR_SET = new Set(SLURS)
const EVERYDAY_SET = new Set(EVERYDAY_GROUPS)
const ADJECTIVE_SET = new Set(GROUP_ADJECTIVES)
const PEOPLE_SET = new Set(PEOPLE)
/** People who can be named by what they have: "children with autism". */
const WITH_MARK = new Set('mensen kinderen leerlingen meisjes jongens jongeren vrouwen mannen'.split(' '))

/** A word, as far as it matters here. */
type Formed = Pick<Token, 'form' | 'sentence'>

export interface Group {
  readonly at: number
  readonly until: number
  readonly general: boolean
  readonly determined: boolean
  readonly slur: boolean
}

/** The plain form of a token, or nothing. */
export const formAt = (tokens: readonly Formed[], at: number): string => tokens[at]?.form ?? ''

/** The group named at a place, if one is. */
export function groupAt(tokens: readonly Formed[], at: number): Group | undefined {
  const form = formAt(tokens, at)
  const next = formAt(tokens, at + 1)
  const before = formAt(tokens, at - 1)
  const determined = DETERMINERS.has(before)
  if (SLUR_SET.has(form)) return { at, until: at + 1, general: true, determined, slur: isSlur(form, before, next) }
  if (ADJECTIVE_SET.has(form) && PEOPLE_SET.has(next))
    return { at, until: at + 2, general: !determined || before === 'die', determined, slur: false }
  if (GROUP_SET.has(form)) {
    const plural = /(?:s|en|i|k)$/.test(form) && !SINGULAR_S.has(form)
    const general =
      plural ||
      ['een', 'elke', 'iedere', 'geen', 'als', "zo'n", 'zon'].includes(before) ||
      PEOPLE_SET.has(next) ||
      next === 'zijn'
    return { at, until: PEOPLE_SET.has(next) ? at + 2 : at + 1, general, determined, slur: false }
  }
  if (
    WITH_MARK.has(form) &&
    ['met', 'van', 'uit'].includes(next) &&
    GROUP_MARKS.has(formAt(tokens, at + 2) === 'een' ? formAt(tokens, at + 3) : formAt(tokens, at + 2))
  ) {
    return { at, until: at + 3, general: true, determined, slur: false }
  }
  if (!EVERYDAY_SET.has(form) || !isEveryOne(form, before, next, tokens, at)) return undefined
  return { at, until: at + 1, general: true, determined: false, slur: false }
}

/** "Women", "girls": only when all of them are meant. */
function isEveryOne(form: string, before: string, next: string, tokens: readonly Formed[], at: number): boolean {
  if (form === 'wijven' || form === 'wijf') return !DETERMINERS.has(before)
  const plural = form.endsWith('en') || form.endsWith('s')
  if (!plural)
    return (
      ['een', 'elke', 'iedere'].includes(before) && ['is', 'hoort', 'moet', 'kan', 'mag', 'verdient'].includes(next)
    )
  const starts = at === 0 || tokens[at - 1]?.sentence !== tokens[at]?.sentence
  if (form === 'vrouwen' || form === 'mannen') return !ABOUT_SOME.has(before) && !ABOUT_SOME.has(next)
  return (
    before === 'alle' ||
    before === 'zulke' ||
    ((starts || STARTS.has(before)) && !['uit', 'van', 'in', 'bij', 'die'].includes(next))
  )
}

function isSlur(form: string, before: string, next: string): boolean {
  if (!LOOSE_SLURS.has(form)) return true
  if (form === 'flikker' && NO_VERB.has(next)) return false
  return (
    (SLUR_MEANT.has(form) && MADE_SLUR.has(before) && (before !== 'jij' || form.startsWith('flikker'))) ||
    (form.startsWith('flikker') && ['een', 'die', "zo'n", 'de', 'jullie'].includes(before))
  )
}

/** Does a text speak with contempt of a protected group? Finds the group, then what is said of it, then what denies that. Linear. */
import { AGAINST, DENIALS, EXCLUDES, GLUE, PRAISE, RESPECT, VILE_TRAITS } from './lexicon/contempt.ts'
import { EVERYDAY_GROUPS, GROUPS, GROUP_ADJECTIVES, LOOSE_SLURS, PEOPLE, SLURS } from './lexicon/groups.ts'
import { DUTCH_SMALL } from './common-words.ts'
import type { Reading } from './reading.ts'
import { meantWords, Spelling, type Token } from './typos.ts'

const set = (text: string): ReadonlySet<string> => new Set(text.split(' '))

const AGAINST_SET = new Set(AGAINST)
const VILE_SET = new Set(VILE_TRAITS)
const RESPECT_SET = new Set(RESPECT)
const GROUP_SET = new Set(GROUPS)
const SLUR_SET = new Set(SLURS)
const EVERYDAY_SET = new Set(EVERYDAY_GROUPS)
const ADJECTIVE_SET = new Set(GROUP_ADJECTIVES)
const PEOPLE_SET = new Set(PEOPLE)
const EXCLUDES_BY_LAST = new Map<string, string[]>()
for (const [first, last] of EXCLUDES) EXCLUDES_BY_LAST.set(last, [...(EXCLUDES_BY_LAST.get(last) ?? []), first])

const SAYS_MUST = set('moet moeten mag mogen zou zouden ga gaan wil willen laat laten verdienen verdient zal zullen ik we wij k iedereen allemaal')
const FEELS = set('haat haten haatte hekel veracht verachten verafschuw verafschuwen verafschuwt walg walgen walgt kots kotsen kotst minacht minachten oprotten opzouten opdonderen opkankeren optyfen creperen crepeer')
const CURSES = set('kut kanker klote')
const MILD = set('ziek zieke zieken last dier dieren hond honden eng enge zwak slecht slechte bezit schuld minder kwaad virus kanker monster beest kut klote stom stomme irritant vreselijk verschrikkelijk zielig deel vergissing')
const DETERMINERS = set('de onze mijn deze twee drie vier veel sommige enkele paar jullie die zijn haar hun')
const OTHERS = set('die wie mensen sommigen')
const BACK = set('ze zij die dat hen hun deze zulke allemaal')
const SINGULAR_S = set('chinees joods turks marokkaans trans thais pools russisch')
const MADE_SLUR = set('vieze vuile kanker kk kut tering stomme gore smerige achterlijke fucking alle smerige domme tyfus jij vies zwarte arabische')
const NO_VERB = set('op toch gauw maar')
const SLUR_MEANT = set('flikker flikkers nicht nichten potten pot poot mietje mietjes zigeuner zigeuners mocro mongool mongolen mongol spast spasten retard retards')

export const GROUP_VOCABULARY = new Set([...GROUPS, ...SLURS, ...EVERYDAY_GROUPS, ...AGAINST, ...VILE_TRAITS, ...RESPECT])
/** Ordinary words that are one letter away from a word looked for. */
const ORDINARY = set('vouwen trouwens helden rechts reacht mannetje honger jongeren dieper herten hebben haten hangen werken werkt vierkant zieken nemen slagen hoeven liever waren wanneer minste meiden meisjes poolsters turven chinas doosje negen negens regen rechter ratten paten apart dagen moeder zeden roman kansen tegels minuten landen goede prijs kunnen mogen leden rusten linkse kussen sterren straten stormen joggen joden-')
const SPELLING = new Spelling(GROUP_VOCABULARY, GLUE, [...DUTCH_SMALL, ...ORDINARY])

interface Group {
  readonly at: number
  readonly until: number
  readonly general: boolean
  readonly determined: boolean
  readonly slur: boolean
}

/** Is there contempt of a protected group in this text, outside quotation marks? */
export function hasGroupContempt(reading: Reading): boolean {
  const tokens = meantWords(reading, SPELLING)
  for (let at = 0; at < tokens.length; at++) {
    const group = groupAt(tokens, at)
    if (group && !tokens[at]?.quoted && !isOwnGroup(tokens, group) && isDespised(tokens, group)) return true
  }
  return false
}

const formAt = (tokens: readonly Token[], at: number): string => tokens[at]?.form ?? ''

function groupAt(tokens: readonly Token[], at: number): Group | undefined {
  const form = formAt(tokens, at)
  const next = formAt(tokens, at + 1)
  const before = formAt(tokens, at - 1)
  const determined = DETERMINERS.has(before)
  if (SLUR_SET.has(form)) return { at, until: at + 1, general: true, determined, slur: isSlur(form, before, next) }
  if (ADJECTIVE_SET.has(form) && PEOPLE_SET.has(next)) return { at, until: at + 2, general: !determined || before === 'die', determined, slur: false }
  if (GROUP_SET.has(form)) {
    const plural = /(?:s|en|i|k)$/.test(form) && !SINGULAR_S.has(form)
    const general = plural || ['een', 'elke', 'iedere', 'geen', 'als'].includes(before) || PEOPLE_SET.has(next)
    return { at, until: PEOPLE_SET.has(next) ? at + 2 : at + 1, general, determined, slur: false }
  }
  if (form === 'mensen' && ['met', 'van', 'uit'].includes(next) && GROUP_MARKS.has(formAt(tokens, at + 2) === 'een' ? formAt(tokens, at + 3) : formAt(tokens, at + 2))) {
    return { at, until: at + 3, general: true, determined, slur: false }
  }
  if (!EVERYDAY_SET.has(form) || !isEveryOne(form, before, next, tokens, at)) return undefined
  return { at, until: at + 1, general: true, determined: false, slur: false }
}

const GROUP_MARKS = set('beperking handicap kleur syndroom down autisme huidskleur donkere zwarte hoofddoek afrika marokko turkije syrie polen somalie islam geloof rolstoel')
const STARTS = set('alle dat vind vinden haat zijn waarom want dus en fucking kut stomme elke al omdat dus of zulke tegen van')

/** "Women", "girls": only when all of them are meant. */
function isEveryOne(form: string, before: string, next: string, tokens: readonly Token[], at: number): boolean {
  if (form === 'wijven' || form === 'wijf') return !DETERMINERS.has(before)
  const plural = form.endsWith('en') || form.endsWith('s')
  if (!plural) return before === 'een' && ['is', 'hoort', 'moet', 'kan', 'mag'].includes(next)
  const starts = at === 0 || tokens[at - 1]?.sentence !== tokens[at]?.sentence
  return before === 'alle' || before === 'zulke' || ((starts || STARTS.has(before)) && !['uit', 'van', 'in', 'bij', 'die'].includes(next))
}

function isSlur(form: string, before: string, next: string): boolean {
  if (!LOOSE_SLURS.has(form)) return true
  if (form === 'flikker' && NO_VERB.has(next)) return false
  return SLUR_MEANT.has(form) && MADE_SLUR.has(before) && (before !== 'jij' || form.startsWith('flikker'))
}

/** "We gays", "I'm trans": the speaker's own group. */
function isOwnGroup(tokens: readonly Token[], group: Group): boolean {
  const before = [1, 2, 3].map((back) => formAt(tokens, group.at - back))
  if (['wij', 'we', 'ons', 'onze'].includes(before[0] ?? '')) return true
  return before.includes('ik') && (before.includes('ben') || before.includes('als'))
}

function isDespised(tokens: readonly Token[], group: Group): boolean {
  if (group.slur) return !isDenied(tokens, group.at, group)
  const sentence = tokens[group.at]?.sentence ?? 0
  const from = Math.max(0, group.at - 12)
  const until = Math.min(tokens.length, group.until + 26)
  for (let at = from; at < until; at++) {
    const token = tokens[at]
    if (!token || token.quoted || (at >= group.at && at < group.until)) continue
    if (token.sentence !== sentence && !(token.sentence === sentence + 1 && group.general && refersBack(tokens, token.sentence, group))) continue
    if (saysContempt(tokens, at, group)) return true
  }
  return false
}

/** Does the next sentence go on about the group: "They …"? */
function refersBack(tokens: readonly Token[], sentence: number, group: Group): boolean {
  for (let at = group.until; at < Math.min(tokens.length, group.until + 26); at++) {
    const token = tokens[at]
    if (token?.sentence === sentence && BACK.has(token.form)) return true
  }
  return false
}

function saysContempt(tokens: readonly Token[], at: number, group: Group): boolean {
  const form = formAt(tokens, at)
  const denied = isDenied(tokens, at, group)
  if (AGAINST_SET.has(form)) return !denied && isMeantAgainst(tokens, at, group)
  if (VILE_SET.has(form) && !denied && isTrait(tokens, at, group)) return true
  if (RESPECT_SET.has(form) && denied && group.general) return Math.abs(at - group.at) <= 9 && !isAboutThing(tokens, at)
  const firsts = EXCLUDES_BY_LAST.get(form)
  if (!firsts || !group.general) return false
  return [1, 2, 3, 4, 5].some((back) => firsts.includes(formAt(tokens, at - back))) && (!denied || form === 'niks' || form === 'niets' || form === 'mensen')
}

/** "I can't see …", "not good weather": a denial of something that is no quality of people. */
function isAboutThing(tokens: readonly Token[], at: number): boolean {
  return ['weer', 'zin', 'tijd', 'les', 'idee', 'bereik', 'geld'].some((form) => [1, 2].some((near) => formAt(tokens, at + near) === form))
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
  return tokens.slice(Math.max(0, group.at - 8), group.until + 10).some((token) => token.sentence === sentence && PRAISE.has(token.form))
}

/** Is what stands at `at` denied, an odd number of times, near it in the same sentence? */
function isDenied(tokens: readonly Token[], at: number, group: Group): boolean {
  const sentence = tokens[at]?.sentence
  let count = 0
  for (let i = Math.max(0, at - 7); i < Math.min(tokens.length, at + 5); i++) {
    const token = tokens[i]
    if (!token || token.sentence !== sentence || !DENIALS.has(token.form) || i === at) continue
    if (token.part === tokens[at]?.part || token.part === tokens[group.at]?.part) count++
  }
  return count % 2 === 1
}

/** Reads by its parts whether a group is called on against one: who joins, against whom, with what. */
import { lexiconOf, Roles } from './roles.ts'
import type { Reading, Sentence } from './reading.ts'

const PACK = 1
const VICTIM = 1 << 1
const SHUN = 1 << 2
const MOCK = 1 << 3
const SPOIL = 1 << 4
const AGAIN = 1 << 5
const WORST = 1 << 6
const POLL = 1 << 7
const KIND = 1 << 8

const LEXICON = lexiconOf([
  [PACK, 'iedereen allemaal we wij ieder elk laten niemand jullie wie samen allen klas groep jongens meiden doe'],
  [VICTIM, "haar hem zijn zn dr d'r m die hij zij ze ie jou"],
  [
    SHUN,
    `ontvolgen ontvolgt ontvolg blokkeren blokkeer blokken unfollowen negeren negeer ghosten buitensluiten terugpraten bestaat welkom uitsluiten eruit uitnodigen doodzwijgen wegpesten`,
  ],
  [
    MOCK,
    'zuchten blaffen boe joelen kuchen hoesten fluiten nadoen uitlachen lachen knorren loeien mekkeren giechelen nablaten kraaien miauwen stotteren',
  ],
  [
    SPOIL,
    'plee wc toilet prullenbak vuilnisbak sloot kliko veilingsites nieuwsbrieven datingsites huilen huilend jankt gek afvallen janken overspannen',
  ],
  [AGAIN, 'keer telkens zodra weer elke steeds hele week vanaf voortaan dagelijks derde vierde nieuw nieuwe'],
  [WORST, 'stinkt lelijkste domste dikste loser stomste irritantste raarste vieste zieligste sukkel stinkerd'],
  [POLL, 'poll stem stemmen stemming top lijstje punten'],
  [KIND, 'verrassing cadeau verjaardag trots feliciteren ziek quiz spelletje gymles gymzaal muziek bel'],
])

/** Words by which a text may be such a call that no phrase knows. */
export const PACK_CALLS: readonly string[] =
  'iedereen allemaal ontvolgen blokkeren zuchten blaffen boe huilen huilend poll lijstje plee wc bestaat terugpraten loser stinkt tafel gek afvallen durft laten'.split(' ') // prettier-ignore

/** Is a group called on against one person? `named` are the words that are names. Linear in the text. */
export function packAgainstOne(reading: Reading, named: readonly number[]): 'shuts' | 'rallies' | undefined {
  const roles = new Roles(reading, LEXICON)
  const victims =
    named.length > 0 || reading.words.some((word) => /^(?:haar|hem|zijn|zn|dr|m|zij|hij|ze|ie|die)$/.test(word.form))
  if (!victims || roles.anywhere(KIND)) return undefined
  for (const sentence of reading.sentences) {
    if (shuns(roles, sentence, named)) return 'shuts'
    if (mocks(roles, sentence, named)) return 'rallies'
  }
  return undefined
}

function has(named: readonly number[], sentence: Sentence): boolean {
  return named.some((at) => at >= sentence.from && at < sentence.until)
}

/** "Everybody unfollow Mira", "we act as if he isn't there", "nobody at her table". */
function shuns(roles: Roles, sentence: Sentence, named: readonly number[]): boolean {
  const at = roles.find(SHUN, sentence.from, sentence.until, sentence)
  if (!roles.in(PACK, sentence)) return false
  const form = roles.form(at)
  if (
    at >= 0 &&
    (form === 'bestaat'
      ? hasForm(roles, sentence, 'alsof')
      : form !== 'welkom' && form !== 'eruit' && form !== 'uitnodigen')
  ) {
    return (
      has(named, sentence) ||
      /^(?:haar|hem|dr|m|jou|die)$/.test(roles.form(at - 1)) ||
      /^(?:haar|hem|dr|m)$/.test(roles.form(at + 1))
    )
  }
  return (
    hasForm(roles, sentence, 'niemand') &&
    hasForm(roles, sentence, 'tafel') &&
    hasForm(roles, sentence, 'haar', 'zijn', 'zn', 'dr')
  )
}

function hasForm(roles: Roles, sentence: Sentence, ...forms: string[]): boolean {
  for (let i = sentence.from; i < sentence.until; i++) if (forms.includes(roles.form(i))) return true
  return false
}

/** "Each time Tim asks something we all sigh", "a list with points for who makes her cry", "who stinks most: Kevin". */
function mocks(roles: Roles, sentence: Sentence, named: readonly number[]): boolean {
  const one = has(named, sentence) || roles.in(VICTIM, sentence)
  if (roles.in(POLL, sentence) && roles.in(WORST, sentence)) return named.length > 0 || one
  if (!one || !roles.in(PACK, sentence)) return false
  const mock = roles.find(MOCK, sentence.from, sentence.until, sentence)
  if (mock >= 0) return (has(named, sentence) || hasForm(roles, sentence, 'hij', 'zij', 'haar', 'hem')) && hasForm(roles, sentence, 'als', 'zodra', 'keer', 'wanneer', 'telkens') && hasForm(roles, sentence, 'allemaal', 'iedereen', 'we') // prettier-ignore
  if (!roles.in(SPOIL, sentence)) return false
  return roles.in(AGAIN | POLL, sentence) || hasForm(roles, sentence, 'tot', 'totdat', 'ieder', 'durft')
}

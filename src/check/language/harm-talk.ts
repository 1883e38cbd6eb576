/** Reads by its parts whether somebody announces harm: who speaks, what is done, to whom or what, and when. */
import * as P from './lexicon/harm-parts.ts'
import type { Reading, Sentence } from './reading.ts'
import { Roles } from './roles.ts'

export type Harm = 'harm' | 'things' | 'fate' | 'veiled'

/** What a text announces, if it announces harm. Linear in the text: each word looks at a few beside it. */
export function announcedHarm(reading: Reading): Harm | undefined {
  if (isAboutSport(reading)) return undefined
  const roles = new Roles(reading, P.HARM_LEXICON)
  for (const sentence of reading.sentences) {
    for (let at = sentence.from; at < sentence.until; at++) {
      const harm = harmAt(roles, at, sentence)
      if (harm) return harm
    }
  }
  return undefined
}

/** Is it about a match, where they are beaten and nobody is hit? Not when a body part or somebody's door is named. */
export function isAboutSport(reading: Reading): boolean {
  const has = (bits: number): boolean =>
    reading.words.some((word) => ((P.HARM_LEXICON.get(word.form) ?? 0) & bits) !== 0)
  return (
    has(P.SPORT) &&
    !has(P.BODY | P.WEAPON | P.KILL) &&
    !reading.words.some(({ form }) => /^(?:jou|jouw|verrot|elkaar|klappen)$/.test(form))
  )
}

/** Is a warning only practical: about a lesson that is off, a match, the traffic? */
export function isPractical(reading: Reading): boolean {
  return reading.words.some((word) => PRACTICAL.has(word.form))
}
const PRACTICAL = new Set(
  `licht helm glad gladheid oversteken verkeer zebrapad fietsverlichting ijs zuurkast brander bal kruising doelpunt goal penalty training wedstrijd dicht gesloten lekt lekkage verbouwing ziek griep koorts
  besmettelijk studiedag vervalt verplaatst uitgesteld afgelast storing aanmelden inschrijven korting fotograferen`.split(
    /\s+/,
  ),
)

function harmAt(roles: Roles, at: number, sentence: Sentence): Harm | undefined {
  if (roles.is(at, P.KILL | P.HIT) && isOwnViolence(roles, at, sentence)) return 'harm'
  if (roles.is(at, P.WRECK) && isOwnWrecking(roles, at, sentence)) return 'things'
  if (roles.is(at, P.WEAPON) && isWeaponForSomebody(roles, at, sentence)) return 'harm'
  if (isFate(roles, at, sentence)) return 'fate'
  if (isAmbush(roles, at, sentence) || isWarnedOff(roles, at, sentence) || isOrElse(roles, at, sentence))
    return 'veiled'
  return undefined
}

/** Is what stands at `at` taken back by a "not" just before or after it? "Geen grap" takes nothing back. */
function isDenied(roles: Roles, at: number): boolean {
  for (let i = at - 3; i <= at + 3; i++) {
    if (roles.is(i, P.NOT) && !roles.is(i + 1, P.CALM) && roles.form(i + 1) !== 'meer')
      return sameSentence(roles, i, at)
  }
  return false
}

function sameSentence(roles: Roles, a: number, b: number): boolean {
  return roles.reading.words[a]?.sentence === roles.reading.words[b]?.sentence
}

/** Is the speaker the one who does what stands at `at`: near it, or left out at the head of a sentence? */
function isOwn(roles: Roles, at: number, sentence: Sentence): boolean {
  const speaker = [-1, 1, -2, -3, -4, -5, -6, 2].some((step) => {
    const i = at + step
    return i >= sentence.from && i < sentence.until && roles.is(i, P.SPEAKER)
  })
  if (speaker) return true
  const first = roles.form(sentence.from)
  return roles.is(at, P.HIT) && (at === sentence.from || first === 'ga' || first === 'kom') && at - sentence.from < 6
}

function isOwnViolence(roles: Roles, at: number, sentence: Sentence): boolean {
  if (!isOwn(roles, at, sentence) || isDenied(roles, at)) return false
  const leftOut = roles.find(P.SPEAKER, at - 6, at + 3, sentence) < 0
  if (roles.is(at, P.KILL)) return roles.near(P.YOU | P.OTHER, at, 6, sentence)
  const body = bodyOfAnother(roles, at, sentence)
  if (body) return true
  return !leftOut || roles.form(sentence.from) === 'ga' ? resultOnSomebody(roles, at, sentence) : false
}

const HARMLESS_HIT = new Set('pak geef doe krijg vind laat draai pakken geven doen vinden laten draaien leg leggen stop trek trekken maak maken brand knip'.split(' ')) // prettier-ignore
const BODY_VERBS = new Set('breek breken ruk rukken hak hakken sla slaan ram rammen trap trappen schop schoppen snij snijd snijden beuk beuken stomp timmer timmeren steek stamp stampen ros rossen tik hoek draai trek knip wring bijt verbouw verbouwen mep sleep slepen sleur schiet'.split(' ')) // prettier-ignore

/** "I break your legs", "I drag you by your hair": a body part of another, owned by name. */
function bodyOfAnother(roles: Roles, at: number, sentence: Sentence): boolean {
  if (!BODY_VERBS.has(roles.form(at))) return false
  for (let i = Math.max(sentence.from, at - 6); i < Math.min(sentence.until, at + 9); i++) {
    if (!roles.is(i, P.BODY)) continue
    const owned = [1, 2, 3].some(
      (back) => roles.is(i - back, P.YOU) || ['zijn', 'zn', 'haar', 'hun', 'die', 'dat'].includes(roles.form(i - back)),
    )
    if (owned && !isHelpful(roles, sentence)) return true
  }
  return false
}

const HELPFUL = new Set('gips verband dokter ehbo pleister knuffel helpen warm dichtknopen foto tekenen mond-dicht high-five'.split(' ')) // prettier-ignore
function isHelpful(roles: Roles, sentence: Sentence): boolean {
  for (let i = sentence.from; i < sentence.until; i++) if (HELPFUL.has(roles.form(i))) return true
  return false
}

/** "I beat him up", "we stab him open": somebody, and what it ends in, behind each other. */
function resultOnSomebody(roles: Roles, at: number, sentence: Sentence): boolean {
  const victim = [-3, -2, -1, 1, 2, 3, 4].some(
    (step) => roles.is(at + step, P.YOU | P.OTHER) && sameSentence(roles, at + step, at),
  )
  if (!victim) return false
  const result = roles.find(P.RESULT, at - 7, at + 9, sentence)
  if (result >= 0) return !HARMLESS_HIT.has(roles.form(at)) || isGraveResult(roles, at, sentence)
  const open =
    /^(?:steek|steken|snij|snijd|snijden)$/.test(roles.form(at)) && roles.form(at + 1) !== 'je'
      ? hasNear(roles, at, 4, 'open', sentence)
      : false
  return open || hasTogether(roles, at, sentence)
}

const GRAVE = new Set('dood kapot verrot ziekenhuis graf rolstoel bloeden kruipen smeken creperen kermen afmaken kapotmaken klappen slaag rammel kopstoot dreun pijn janken neer lens'.split(' ')) // prettier-ignore
function isGraveResult(roles: Roles, at: number, sentence: Sentence): boolean {
  for (let i = Math.max(sentence.from, at - 6); i < Math.min(sentence.until, at + 8); i++)
    if (GRAVE.has(roles.form(i))) return true
  return false
}

function hasNear(roles: Roles, at: number, reach: number, form: string, sentence: Sentence): boolean {
  for (let i = Math.max(sentence.from, at + 1); i <= Math.min(at + reach, sentence.until - 1); i++)
    if (roles.form(i) === form) return true
  return false
}

/** "In elkaar", "te grazen", "de trap af": results of two words. */
function hasTogether(roles: Roles, at: number, sentence: Sentence): boolean {
  for (let i = Math.max(sentence.from, at - 6); i < Math.min(sentence.until, at + 8); i++) {
    const two = `${roles.form(i)} ${roles.form(i + 1)}`
    if (
      (two === 'in elkaar' && !/^(?:zet|zetten|gezet|zit|zitten)$/.test(roles.form(i + 2))) ||
      two === 'te grazen' ||
      (two === 'trap af' && at < i) ||
      two === 'helemaal slopen'
    )
      return true
  }
  return false
}

/** "I throw a brick through your window", "we set fire to the school". */
function isOwnWrecking(roles: Roles, at: number, sentence: Sentence): boolean {
  if (!isOwn(roles, at, sentence) || isDenied(roles, at) || roles.anywhere(P.REASON)) return false
  const fire = roles.near(P.FIRE, at, 10, sentence) || (roles.is(at, P.FIRE) && roles.near(P.SPEAKER, at, 6, sentence))
  if (fire && roles.near(P.PLACE | P.THING, at, 10, sentence)) return true
  const thing = roles.find(P.THING, at - 6, at + 9, sentence)
  if (thing < 0 || !isOthers(roles, thing)) return false
  return roles.near(P.RESULT | P.WEAPON, at, 9, sentence) || /^(?:sloop|slopen|vernielen|verniel|bekras|mol|mollen|ingooien|inslaan|intrappen|vernietigen|kapotslaan)$/.test(roles.form(at)) // prettier-ignore
}

function isOthers(roles: Roles, thing: number): boolean {
  return [1, 2].some(
    (back) => roles.is(thing - back, P.YOU) || ['zijn', 'zn', 'haar', 'hun'].includes(roles.form(thing - back)),
  )
}

/** "A hammer with your name on it", "I come with a knife", "at 500 likes the bomb goes". */
function isWeaponForSomebody(roles: Roles, at: number, sentence: Sentence): boolean {
  if (roles.anywhere(P.REASON) || isDenied(roles, at)) return false
  const own = roles.near(P.SPEAKER, at, 7, sentence)
  const bears =
    BEARS.has(roles.form(at - 1)) ||
    [...Array(8).keys()].some((step) => BEARS.has(roles.form(at + step - 5)) && sameSentence(roles, at + step - 5, at))
  if (own && bears && roles.near(P.YOU, at, 5, sentence) && hasNear(roles, at, 6, 'naam', sentence)) return true
  if (own && bears && roles.in(P.MENACE, sentence)) return true
  const comes = ['kom', 'komen', 'sta', 'staan'].some((form) => hasNear(roles, at - 8, 14, form, sentence))
  if (own && comes && roles.in(P.YOU | P.OTHER, sentence)) return true
  if (
    /^(?:pistool|geweer|gun|mes|wapen|vuurwapen)$/.test(roles.form(at)) &&
    ownGang(roles, sentence) &&
    roles.in(P.YOU, sentence)
  )
    return true
  if (/^(?:vuurwerkbom|bom|molotov|granaat|handgranaat|explosief)$/.test(roles.form(at)))
    return own && roles.near(P.PLACE, at, 6, sentence)
  return (
    /^kogels?$/.test(roles.form(at)) &&
    sentence.until - sentence.from < 12 &&
    roles.in(P.YOU | P.OTHER, sentence) &&
    roles.reading.sentences.length < 3
  )
}
const BEARS = new Set('heb kom neem breng gooi leg mee liggen klaar ligt pak'.split(' '))

const BUILDING_GONE = /^(?:staat|staan)$/

/** "He is done for", "your car goes up in flames", "that school won't be standing next week". */
function isFate(roles: Roles, at: number, sentence: Sentence): boolean {
  if (roles.is(at, P.GOES)) return goesUnder(roles, at, sentence)
  const form = roles.form(at)
  if (
    form === 'geweest' &&
    ['gisteren', 'gister', 'vorige', 'net', 'al', 'vanochtend', 'vandaag', 'nooit'].some((past) =>
      hasNear(roles, sentence.from - 1, 20, past, sentence),
    )
  )
    return false
  if (form === 'geweest')
    return (
      roles.form(at - 1) === 'er' && at === endOf(roles, at, sentence) && roles.near(P.OTHER | P.YOU, at, 12, sentence)
    )
  if (BUILDING_GONE.test(form) && roles.near(P.PLACE, at, 8, sentence)) return isGone(roles, at, sentence)
  if (form === 'overkomt' || form === 'gebeurt') return happensTo(roles, at, sentence)
  if (form === 'ongeluk') return roles.near(P.OTHER, at, 6, sentence) && roles.near(P.SPEAKER, at, 6, sentence)
  return form === 'boet' || form === 'betaalt' ? paysFor(roles, at, sentence) : false
}

function endOf(roles: Roles, at: number, sentence: Sentence): number {
  const part = roles.reading.words[at]?.part
  let end = at
  while (end + 1 < sentence.until && roles.reading.words[end + 1]?.part === part) end++
  return end
}

function goesUnder(roles: Roles, at: number, sentence: Sentence): boolean {
  if (roles.anywhere(P.REASON) || isDenied(roles, at)) return false
  const form = roles.form(at)
  for (let i = at + 1; i < Math.min(sentence.until, at + 7); i++) {
    const ends = roles.is(i, P.FATE) || (roles.form(i) === 'aan' && erBefore(roles, i, at))
    if (ends) return suffers(roles, at, i, sentence)
    if (roles.form(i) === 'slapen' && form !== 'ga') return roles.form(at - 1) === 'jij' || roles.in(P.ELSE, sentence)
    if (roles.form(i) === 'slapen') return roles.form(at + 1) === 'je' && roles.near(P.DOOR | P.ELSE, at, 12, sentence)
  }
  return form === 'ga' && roles.form(at + 1) === 'je' && roles.form(at - 1) === 'dood'
}

function erBefore(roles: Roles, aan: number, at: number): boolean {
  for (let i = at + 1; i < aan; i++) if (roles.form(i) === 'er') return true
  return false
}

/** Is it somebody or something of somebody that goes under: not paper, not the speaker? */
function suffers(roles: Roles, at: number, end: number, sentence: Sentence): boolean {
  if (roles.find(P.SPEAKER, at - 2, at + 2, sentence) >= 0) return false
  const fate = roles.form(end)
  const from = at - 12
  const somebody = roles.find(P.YOU | P.OTHER, from, end, sentence) >= 0
  const thing = roles.find(P.THING | P.PLACE, from, end, sentence) >= 0
  if (fate === 'eruit' || fate === 'lek' || fate === 'stuk') return thing && roles.in(P.YOU, sentence)
  if (fate === 'dood' || fate === 'kapot')
    return somebody && roles.near(P.WHEN, at, 6, sentence) && !roles.in(P.ME, sentence)
  return somebody || thing
}

function isGone(roles: Roles, at: number, sentence: Sentence): boolean {
  const not = roles.find(P.NOT, sentence.from, sentence.until, sentence)
  if (not < 0 || roles.anywhere(P.REASON)) return false
  return (
    roles.near(P.WHEN, at, 10, sentence) &&
    (roles.anywhere(P.WEAPON) || roles.in(P.YOU, sentence) || roles.form(sentence.from) === 'denk')
  )
}

function happensTo(roles: Roles, at: number, sentence: Sentence): boolean {
  const what = ['iets', 'wat', 'ongeluk'].some((form) => hasNear(roles, at, 4, form, sentence))
  const whom = roles.find(P.YOU | P.OTHER | P.KIN, at + 1, at + 4, sentence) >= 0
  return what && whom && roles.find(P.ELSE, at - 4, at, sentence) >= 0
}

function paysFor(roles: Roles, at: number, sentence: Sentence): boolean {
  return (
    roles.near(P.KIN, at, 3, sentence) &&
    ['ervoor', 'hiervoor', 'daarvoor'].some((form) => hasNear(roles, at, 3, form, sentence))
  )
}

/** "I wait for him at the bus stop", "my brothers come and get you", "six men will stand on your doorstep". */
function isAmbush(roles: Roles, at: number, sentence: Sentence): boolean {
  const form = roles.form(at)
  if (roles.is(at, P.WAIT)) return waitsFor(roles, at, sentence)
  if (form === 'halen')
    return (
      roles.near(P.GANG, at, 6, sentence) &&
      roles.find(P.OTHER | P.YOU, at - 2, at, sentence) >= 0 &&
      ownGang(roles, sentence)
    )
  if (!roles.is(at, P.DOOR) || !roles.near(P.GANG, at, 9, sentence)) return false
  return (
    roles.in(P.YOU, sentence) &&
    (roles.in(P.DEMAND, sentence) || roles.in(P.ELSE, sentence)) &&
    roles.in(P.WHEN, sentence)
  )
}

function ownGang(roles: Roles, sentence: Sentence): boolean {
  for (let i = sentence.from; i < sentence.until; i++) {
    if (roles.is(i, P.GANG) && ['mn', 'mijn', "m'n", 'me', 'onze', 'men'].includes(roles.form(i - 1))) return true
  }
  return false
}

function waitsFor(roles: Roles, at: number, sentence: Sentence): boolean {
  if (isDenied(roles, at) || !roles.near(P.SPEAKER, at, 5, sentence)) return false
  const object = [-5, -4, -3, -2, -1, 1, 2].some(
    (step) =>
      ['hem', 'm', 'em', 'haar', 'je', 'jou', 'jullie', 'ze'].includes(roles.form(at + step)) &&
      sameSentence(roles, at, at + step),
  )
  if (!object) return false
  if (roles.form(at) === 'wachten') return roles.form(at - 1) === 'te' && roles.form(at - 2) === 'op'
  if (roles.form(at) === 'opwachten') return true
  return hasNear(roles, at, 3, 'op', sentence) && (ownGang(roles, sentence) || roles.anywhere(P.FATE))
}

/** "Don't come to the hall that day": without an ordinary reason, and with a menace in the text. */
function isWarnedOff(roles: Roles, at: number, sentence: Sentence): boolean {
  if (roles.anywhere(P.REASON)) return false
  const form = roles.form(at)
  const away =
    (form === 'kom' || form === 'zorg') &&
    roles.find(P.NOT, at + 1, at + 8, sentence) >= 0 &&
    roles.find(P.PLACE, at + 1, at + 11, sentence) >= 0 &&
    staysAway(roles, at, sentence)
  const home = form === 'blijf' && hasNear(roles, at, 5, 'thuis', sentence)
  if (!away && !home) return false
  const when = roles.in(P.WHEN, sentence) || hasNear(roles, at, 4, 'dag', sentence)
  return when || away ? (form === 'zorg' && when) || menaces(roles) : false
}

function staysAway(roles: Roles, at: number, sentence: Sentence): boolean {
  return ['naar', 'in', 'op', 'bij'].some((form) => hasNear(roles, at, 9, form, sentence))
}

function menaces(roles: Roles): boolean {
  const said = roles.reading.words
    .map((word) => word.form)
    .join(' ')
    .slice(0, 2000)
  return roles.anywhere(P.WEAPON) || /\b(?:wie ik ben|zeg ik niet|gewaarschuwd|leven je lief|je leven|zul je zien|zullen jullie zien|weten jullie|gaat gebeuren|spijt|wraak|bloed|doden)\b/.test(said) // prettier-ignore
}

/** "… or your cat lies in the ditch": a demand, then what befalls somebody's own. */
function isOrElse(roles: Roles, at: number, sentence: Sentence): boolean {
  if (!roles.is(at, P.ELSE) || roles.find(P.DEMAND, sentence.from, at, sentence) < 0) return false
  for (let i = at + 1; i < Math.min(sentence.until, at + 9); i++) {
    const owned = roles.is(i, P.KIN | P.THING) && isOthers(roles, i)
    if (owned && hasAfter(roles, at, sentence)) return true
  }
  return false
}

const BEFALLS = new Set(
  'sloot kanaal vinden eraan eruit kapot fik dood gesloopt lek ziekenhuis graf vlammen gracht weg'.split(' '),
)
function hasAfter(roles: Roles, at: number, sentence: Sentence): boolean {
  for (let i = at + 1; i < Math.min(sentence.until, at + 14); i++) if (BEFALLS.has(roles.form(i))) return true
  return false
}

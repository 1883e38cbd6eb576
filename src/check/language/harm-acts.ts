/** What a speaker announces to do: to somebody's body, to things, with a weapon. */
import * as P from './lexicon/harm-parts.ts'
import type { Sentence } from './reading.ts'
import type { Roles } from './roles.ts'

/** Is what stands at `at` taken back by a "not" just before or after it? "Geen grap" takes nothing back. */
export function isDenied(roles: Roles, at: number): boolean {
  for (let i = at - 3; i <= at + 3; i++) {
    if (roles.is(i, P.NOT) && !roles.is(i + 1, P.CALM) && roles.form(i + 1) !== 'meer')
      return sameSentence(roles, i, at)
  }
  return false
}

/** Do two words stand in one sentence? */
export function sameSentence(roles: Roles, a: number, b: number): boolean {
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

/** Does the speaker announce to hurt somebody with what stands at `at`? */
export function isOwnViolence(roles: Roles, at: number, sentence: Sentence): boolean {
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
  for (let i = sentence.from; i < Math.min(sentence.until, sentence.from + 60); i++)
    if (HELPFUL.has(roles.form(i))) return true
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

/** Does this form stand up to `reach` words after a place, in its sentence? */
export function hasNear(roles: Roles, at: number, reach: number, form: string, sentence: Sentence): boolean {
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
export function isOwnWrecking(roles: Roles, at: number, sentence: Sentence): boolean {
  if (!isOwn(roles, at, sentence) || isDenied(roles, at) || roles.anywhere(P.REASON)) return false
  const fire = roles.near(P.FIRE, at, 10, sentence) || (roles.is(at, P.FIRE) && roles.near(P.SPEAKER, at, 6, sentence))
  if (fire && roles.near(P.PLACE | P.THING, at, 10, sentence)) return true
  const thing = roles.find(P.THING, at - 6, at + 9, sentence)
  if (thing < 0 || !isOthers(roles, thing)) return false
  return roles.near(P.RESULT | P.WEAPON, at, 9, sentence) || /^(?:sloop|slopen|vernielen|verniel|bekras|mol|mollen|ingooien|inslaan|intrappen|vernietigen|kapotslaan)$/.test(roles.form(at)) // prettier-ignore
}

/** Is a thing or a person somebody else's: "your car", "his dog"? */
export function isOthers(roles: Roles, thing: number): boolean {
  return [1, 2].some(
    (back) => roles.is(thing - back, P.YOU) || ['zijn', 'zn', 'haar', 'hun'].includes(roles.form(thing - back)),
  )
}

/** "A hammer with your name on it", "I come with a knife", "at 500 likes the bomb goes". */
export function isWeaponForSomebody(roles: Roles, at: number, sentence: Sentence): boolean {
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

/** Are the people the speaker's own: "my brothers"? */
export function ownGang(roles: Roles, sentence: Sentence): boolean {
  for (let i = sentence.from; i < Math.min(sentence.until, sentence.from + 60); i++) {
    if (roles.is(i, P.GANG) && ['mn', 'mijn', "m'n", 'me', 'onze', 'men'].includes(roles.form(i - 1))) return true
  }
  return false
}

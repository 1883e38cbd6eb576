/** What is said to await somebody: an end, an ambush, a place to stay away from, an "or else". */
import { hasNear, isDenied, isOthers, ownGang, sameSentence } from './harm-acts.ts'
import * as P from './lexicon/harm-parts.ts'
import type { Sentence } from './reading.ts'
import type { Roles } from './roles.ts'

const BUILDING_GONE = /^(?:staat|staan)$/

/** "He is done for", "your car goes up in flames", "that school won't be standing next week". */
export function isFate(roles: Roles, at: number, sentence: Sentence): boolean {
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
  if (!roles.in(P.NOT, sentence) || roles.anywhere(P.REASON)) return false
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
export function isAmbush(roles: Roles, at: number, sentence: Sentence): boolean {
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
export function isWarnedOff(roles: Roles, at: number, sentence: Sentence): boolean {
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
  return roles.anywhere(P.WEAPON) || /\b(?:wie ik ben|zeg ik niet|gewaarschuwd|leven je lief|je leven|zul je zien|zullen jullie zien|weten jullie|gaat gebeuren|spijt|wraak|bloed|doden)\b/.test(roles.said) // prettier-ignore
}

/** "… or your cat lies in the ditch": a demand, then what befalls somebody's own. */
export function isOrElse(roles: Roles, at: number, sentence: Sentence): boolean {
  if (!roles.is(at, P.ELSE) || roles.find(P.DEMAND, at - 16, at, sentence) < 0) return false
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

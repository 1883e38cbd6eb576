/** Reads by its parts whether somebody may be in danger from themselves: who, what they want or do, and in what light. */
import * as P from './lexicon/despair-parts.ts'
import type { Reading, Sentence } from './reading.ts'
import { Roles } from './roles.ts'

export type Despair = 'wish' | 'harms' | 'alone' | 'farewell'

/** The signal that a text holds, if it holds one. Linear in the text: each word looks at a few beside it. */
export function despairIn(reading: Reading): Despair | undefined {
  const roles = new Roles(reading, P.DESPAIR_LEXICON)
  if (roles.anywhere(P.LESSON)) return undefined
  for (const sentence of reading.sentences) {
    for (let at = sentence.from; at < sentence.until; at++) {
      const despair = despairAt(roles, at, sentence)
      if (despair) return despair
    }
  }
  return undefined
}

function despairAt(roles: Roles, at: number, sentence: Sentence): Despair | undefined {
  if (wishes(roles, at, sentence) || plans(roles, at, sentence) || leaps(roles, at, sentence)) return 'wish'
  if (injures(roles, at, sentence) || isMarked(roles, at, sentence)) return 'harms'
  if (partsWith(roles, at, sentence) || endsIt(roles, at, sentence)) return 'farewell'
  if (isNoUse(roles, at, sentence)) return 'alone'
  return undefined
}

/** Does this form stand among the next (or, below 0, the last) few words of the sentence? */
function hasForm(
  roles: Roles,
  at: number,
  from: number,
  until: number,
  forms: readonly string[],
  sentence: Sentence,
): boolean {
  for (let i = Math.max(sentence.from, at + from); i < Math.min(sentence.until, at + until); i++) {
    if (forms.includes(roles.form(i))) return true
  }
  return false
}

/** "Wants to die", "hopes never to wake up", "why am I still alive", "looked up how to die fastest". */
function wishes(roles: Roles, at: number, sentence: Sentence): boolean {
  if (roles.in(P.ORDINARY, sentence)) return false
  const who = roles.in(P.WHO, sentence)
  if (roles.is(at, P.DEATH)) {
    if (
      roles.anywhere(P.SEARCH) &&
      hasForm(roles, at, -7, 0, ['hoe', 'snelst', 'pijnloos', 'manieren', 'manier'], sentence)
    )
      return true
    if (hasForm(roles, at, 1, 4, ['makkelijker', 'beter', 'fijner'], sentence)) return who
    return (
      who && roles.near(P.WANT, at, 4, sentence) && !roles.near(P.NOT, at, 4, sentence) && ownWish(roles, at, sentence)
    )
  }
  if (roles.is(at, P.LIVE)) return wishesNotToLive(roles, at, sentence)
  if (roles.form(at) === 'aanrijdt') return hasForm(roles, at, -9, 0, ['hoop', 'wou', 'wens', 'hoopt'], sentence)
  return false
}

/** Is it the wisher's own death: no "jou", "jullie", "hem" between the wish and the death? */
function ownWish(roles: Roles, at: number, sentence: Sentence): boolean {
  return !hasForm(
    roles,
    at,
    -5,
    4,
    ['je', 'jou', 'jij', 'jullie', 'u', 'dat', 'maken', 'neervallen', 'hout', 'punt'],
    sentence,
  )
}

function wishesNotToLive(roles: Roles, at: number, sentence: Sentence): boolean {
  if (
    hasForm(roles, at, -3, 4, ['ben', 'leven'], sentence) &&
    hasForm(roles, at, 1, 3, ['spuugzat', 'beu', 'zat'], sentence)
  )
    return true
  if (!roles.in(P.WHO, sentence)) return false
  if (roles.near(P.WHY, at, 5, sentence) && hasForm(roles, at, -4, 3, ['ik', 'k', 'nog'], sentence))
    return hasForm(roles, at, -4, 3, ['ik', 'k'], sentence)
  const sick = hasForm(roles, at, 1, 5, ['spuugzat', 'zat', 'beu', 'moe'], sentence)
  if (
    sick ||
    (roles.form(at) === 'leven' &&
      hasForm(roles, at, 1, 5, ['niks', 'niets'], sentence) &&
      hasForm(roles, at, 1, 6, ['mij', 'me', 'haar', 'hem'], sentence))
  )
    return true
  const deny = roles.find(P.NOT, at - 3, at, sentence) >= 0
  if (!deny) return false
  if (roles.form(at) === 'wakker')
    return (
      hasForm(roles, at, 1, 4, ['word', 'wordt', 'worden', 'werd', 'te'], sentence) &&
      (roles.near(P.WANT, at, 8, sentence) || hasForm(roles, at, -3, 0, ['meer'], sentence))
    )
  return roles.near(P.WANT, at, 6, sentence) && hasForm(roles, at, -2, 0, ['meer', 'langer'], sentence)
}

/** "I have the rope", "she swallowed a strip of pills": means at hand, and not for a game or a cold. */
function plans(roles: Roles, at: number, sentence: Sentence): boolean {
  if (!roles.is(at, P.MEANS) || roles.anywhere(P.ORDINARY)) return false
  const ready = roles.near(P.READY, at, 6, sentence)
  if (!ready) return false
  const final = roles.anywhere(P.OVER) || roles.anywhere(P.FAREWELL) || roles.anywhere(P.DEATH) || hasLetGo(roles)
  return roles.form(at) === 'touw'
    ? final
    : final ||
        hasForm(roles, at, -6, 7, ['opgegeten', 'verzameld', 'opgespaard', 'alle', 'hele', 'overdosis'], sentence)
}

function hasLetGo(roles: Roles): boolean {
  return /\b(?:laat|weg|slapen|morgen|vanavond|vannacht|opstaan)\b/.test(roles.said)
}

const OFF = ['van', 'voor', 'onder', 'op', 'vanaf']

/** "What if I step off that bridge", "she says she goes off the flat". */
function leaps(roles: Roles, at: number, sentence: Sentence): boolean {
  if (!roles.is(at, P.HEIGHT) || roles.anywhere(P.ORDINARY)) return false
  if (!hasForm(roles, at, -3, 0, OFF, sentence) || !roles.in(P.WHO, sentence)) return false
  const jump = hasForm(
    roles,
    at,
    -8,
    5,
    ['spring', 'springen', 'springt', 'stap', 'stapt', 'sprong', 'stappen', 'liggen', 'gooi', 'gooien', 'duik'],
    sentence,
  )
  const from = hasForm(roles, at, -3, 0, ['van', 'vanaf'], sentence)
  const goes = from && hasForm(roles, at, 1, 3, ['gaat', 'ga', 'gaan', 'val', 'af'], sentence)
  const stays =
    hasForm(roles, at, -5, 0, ['zit', 'lig', 'ligt', 'sta', 'staat'], sentence) &&
    hasForm(roles, at, 1, 12, ['weg', 'niet'], sentence) &&
    roles.form(at) !== 'trein' &&
    roles.form(at) !== 'perron'
  return (jump && !hasForm(roles, at, -8, 0, ['niet', 'nooit', 'niemand'], sentence)) || goes || stays
}

/** "Burns himself with a lighter, every time", "cut again today": oneself, on purpose. */
function injures(roles: Roles, at: number, sentence: Sentence): boolean {
  if (!roles.is(at, P.INJURE) || roles.anywhere(P.ORDINARY)) return false
  const self = roles.near(P.SELF, at, 3, sentence)
  const limb = roles.find(P.LIMB, at - 8, at + 9, sentence)
  const tool = roles.near(P.TOOL, at, 8, sentence)
  if (self && (tool || limb >= 0)) return true
  if (tool && limb >= 0 && ownLimb(roles, limb)) return true
  if (limb >= 0 && ownLimb(roles, limb) && roles.near(P.LATELY, at, 6, sentence)) return true
  const bare = /^(?:gesneden|gekrast|snijd|snij|snijden)$/.test(roles.form(at))
  return bare && hasForm(roles, at, -3, 3, ['weer', 'opnieuw', 'steeds'], sentence) && roles.anywhere(P.SAD)
}

function ownLimb(roles: Roles, limb: number): boolean {
  return [1, 2].some((back) =>
    ['haar', 'zijn', 'zn', 'mijn', 'mn', "m'n", 'me', 'dr'].includes(roles.form(limb - back)),
  )
}

/** "Long sleeves, and stripes on her arms". */
function isMarked(roles: Roles, at: number, sentence: Sentence): boolean {
  if (!roles.is(at, P.MARK) || roles.anywhere(P.ORDINARY)) return false
  const limb = roles.find(P.LIMB, at + 1, at + 6, sentence)
  return limb >= 0 && (ownLimb(roles, limb) || roles.anywhere(P.LATELY))
}

/** "Gave all his things away, needs them no more", "notes in which she says goodbye", "be kind to my cat. bye everyone". */
function partsWith(roles: Roles, at: number, sentence: Sentence): boolean {
  if (roles.is(at, P.GIVEN)) return givesAway(roles, at, sentence)
  const form = roles.form(at)
  if (/^afscheidsb(?:rief|riefjes?|rieven|ericht)|^afscheidsfilmpje/.test(form))
    return roles.in(P.WHO, sentence) && !roles.anywhere(P.ORDINARY)
  if (form === 'gedag')
    return roles.in(P.WHO, sentence) && /\b(?:brief|briefje|briefjes|dagboek|kladblok|filmpje)\b/.test(roles.said)
  if (form === 'lezen')
    return hasForm(roles, at, -5, 0, ['als', 'wanneer', 'tegen'], sentence) && gone(roles, at, sentence)
  if (form !== 'doei' && form !== 'vaarwel' && form !== 'bedankt') return false
  return (
    /\b(?:goed zo|zorg (?:goed )?voor|wees lief|pas goed op mijn|hou van jullie|is beter zo|vannacht)\b/.test(
      roles.said,
    ) && !roles.anywhere(P.ORDINARY)
  )
}

function gone(roles: Roles, at: number, sentence: Sentence): boolean {
  return hasForm(roles, at, 1, 9, ['ben', 'is'], sentence) && hasForm(roles, at, 1, 9, ['ik', 'hij', 'zij', 'ze'], sentence) && hasForm(roles, at, 1, 9, ['er'], sentence) && hasForm(roles, at, 1, 9, ['meer', 'dood', 'weg'], sentence) // prettier-ignore
}

function givesAway(roles: Roles, at: number, sentence: Sentence): boolean {
  if (roles.anywhere(P.ORDINARY) && !/\b(?:niet meer nodig|afscheid\S*)\b/.test(roles.said)) return false
  const mine = roles.near(P.OWNED, at, 8, sentence)
  return (
    mine &&
    /\b(?:niet meer nodig|ineens|opeens|afscheid\S*|mogen verdelen|toch niet meer|zonder reden|geschreven dat)\b/.test(
      roles.said,
    )
  )
}

/** Is somebody told of who can't be reached? */
function isMissing(roles: Roles): boolean {
  return /\b(?:offline|neemt niet op|reageert niet|iets gehoord|onbereikbaar)\b/.test(roles.said)
}

const AN_END = ['eind', 'einde', 'eindje', 'punt']

/** "He makes an end of it": with no other thing that ends. */
function endsIt(roles: Roles, at: number, sentence: Sentence): boolean {
  if (!AN_END.includes(roles.form(at)) || (roles.anywhere(P.ORDINARY) && !isMissing(roles))) return false
  const make = hasForm(roles, at, -6, 5, ['maakt', 'maak', 'maken', 'gemaakt'], sentence)
  const of = roles.form(at + 1) === 'aan' && hasForm(roles, at, -4, 0, ['er'], sentence)
  const other =
    of &&
    at + 3 < sentence.until &&
    ['de', 'het', 'die', 'dat', 'deze', 'dit', 'al'].includes(roles.form(at + 2)) &&
    roles.form(at + 3) !== 'leven'
  return make && of && !other && roles.in(P.WHO, sentence)
}

/** "I can't any more", and nothing else in the sentence, with sadness around it. */
function saysCant(roles: Roles, sentence: Sentence): boolean {
  if (sentence.until - sentence.from > 8 || !roles.anywhere(P.SAD)) return false
  const said = roles.reading.words.slice(sentence.from, sentence.until).map((word) => word.form).join(' ') // prettier-ignore
  return /^(?:ik|k) (?:kan|trek) (?:het |t |dit )?(?:echt |gewoon )?niet meer(?: aan)?$/.test(said)
}

/** "The world turns fine without me", "no place for me here", "you will soon have no more trouble from me". */
function isNoUse(roles: Roles, at: number, sentence: Sentence): boolean {
  if (roles.in(P.ORDINARY, sentence)) return false
  const form = roles.form(at)
  if (form === 'meer') return saysCant(roles, sentence)
  if (form === 'zonder')
    return (
      ['mij', 'me'].includes(roles.form(at + 1)) &&
      roles.near(P.WORLD, at, 8, sentence) &&
      hasForm(
        roles,
        at,
        -7,
        8,
        ['door', 'beter', 'prima', 'makkelijker', 'fijner', 'verder', 'gelukkiger', 'best', 'af'],
        sentence,
      )
    )
  if (form === 'opgelucht')
    return (
      roles.in(P.WORLD, sentence) &&
      hasForm(roles, at, -14, 0, ['ik', 'mij'], sentence) &&
      hasForm(roles, at, -14, 0, ['verdien', 'weg', 'dood', 'niet'], sentence)
    )
  if (form === 'plek' || form === 'plaats')
    return (
      roles.form(at - 1) === 'geen' &&
      hasForm(roles, at, -5, 5, ['mij', 'me'], sentence) &&
      hasForm(roles, at, 1, 6, ['wereld', 'aarde', 'leven'], sentence)
    )
  if (form === 'hoeft' || form === 'hoef')
    return (
      hasForm(roles, at, -3, 3, ['er'], sentence) &&
      hasForm(roles, at, -4, 4, ['niet'], sentence) &&
      hasForm(roles, at, 0, 5, ['zijn'], sentence) &&
      hasForm(roles, at, -5, 5, ['meer'], sentence)
    )
  return (
    form === 'last' &&
    roles.form(at - 1) === 'geen' &&
    hasForm(roles, at, 1, 4, ['mij', 'me'], sentence) &&
    hasForm(roles, at, -9, 0, ['jullie', 'iedereen', 'niemand', 'papa', 'mama'], sentence)
  )
}

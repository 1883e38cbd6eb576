/** Reads by its parts whether somebody announces harm: who speaks, what is done, to whom or what, and when. */
import { isOwnViolence, isOwnWrecking, isWeaponForSomebody } from './harm-acts.ts'
import { isAmbush, isFate, isOrElse, isWarnedOff } from './harm-omens.ts'
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

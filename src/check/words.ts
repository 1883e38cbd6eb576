/** What the engine itself says, beside the words of the protocol. Dutch first. */
import type { Language, SpanKind, Words } from '../protocol/kinds.ts'
import type { Unreadable } from './language/which.ts'

/** What stands in place of a fact when a fix takes it out. Says what stood there, and is recognised as nothing. */
export const PLACEHOLDERS: Readonly<Record<SpanKind | 'suspicious-link', Words>> = {
  'person-name': { nl: '[naam]', en: '[name]' },
  address: { nl: '[adres]', en: '[address]' },
  postcode: { nl: '[postcode]', en: '[postcode]' },
  phone: { nl: '[telefoonnummer]', en: '[phone number]' },
  email: { nl: '[e-mailadres]', en: '[e-mail address]' },
  bsn: { nl: '[bsn]', en: '[bsn]' },
  iban: { nl: '[rekeningnummer]', en: '[bank account]' },
  'birth-date': { nl: '[geboortedatum]', en: '[date of birth]' },
  'pupil-number': { nl: '[leerlingnummer]', en: '[pupil number]' },
  'licence-plate': { nl: '[kenteken]', en: '[number plate]' },
  health: { nl: '[gezondheid]', en: '[health]' },
  assessment: { nl: '[beoordeling]', en: '[assessment]' },
  handle: { nl: '[account]', en: '[account]' },
  'live-location': { nl: '[plek]', en: '[place]' },
  credential: { nl: '[geheim]', en: '[secret]' },
  'suspicious-link': { nl: '[link]', en: '[link]' },
}

const ALL_PLACEHOLDERS = (Object.entries(PLACEHOLDERS) as [SpanKind | 'suspicious-link', Words][]).flatMap(([kind, words]) => [words.nl, words.en].map((text) => ({ kind, text }))) // prettier-ignore

/** One of our placeholders in a text: where it stands, and what it stands for. */
export interface Placeholder {
  readonly kind: SpanKind | 'suspicious-link'
  readonly start: number
  readonly end: number
}

/** Our own placeholders in a text, in order: what was taken out is nothing to find again. */
export function placeholdersIn(text: string): readonly Placeholder[] {
  if (!text.includes('[')) return []
  const found: Placeholder[] = []
  for (let at = text.indexOf('['); at >= 0; at = text.indexOf('[', at + 1)) {
    const one = ALL_PLACEHOLDERS.find((placeholder) => text.startsWith(placeholder.text, at))
    if (one) found.push({ kind: one.kind, start: at, end: at + one.text.length })
  }
  return found
}

export const THIS_SCHOOL: Words = { nl: 'deze school', en: 'this school' }

/** Why a text was not read. */
export const UNREAD = {
  empty: { nl: 'Er staat nog geen tekst.', en: 'There is no text yet.' },
  'other-language': {
    nl: 'Ik lees alleen Nederlands; dit heb ik niet kunnen beoordelen.',
    en: 'I only read Dutch; I could not judge this.',
  },
  emoji: {
    nl: 'Alleen tekens of emoji: wat ze betekenen kan ik niet lezen.',
    en: 'Only signs or emoji: what they mean I can’t read.',
  },
  voice: { nl: 'Een spraakbericht kan ik niet beluisteren.', en: 'I can’t listen to a voice note.' },
  'too-little': {
    nl: 'Hier staat te weinig om iets over te zeggen.',
    en: 'There is too little here to say anything about.',
  },
} as const satisfies Record<Unreadable, Words>

/** Told when a recogniser fails: a person has to look. */
export const FAILED: Words = {
  nl: 'Een deel van de controle lukte niet; laat een mens meekijken.',
  en: 'A part of the check failed; let a person have a look.',
}

/** The words in one language. */
export const say = (words: Words, language: Language): string => words[language]

/** Why a line or a whole file was not taken: codes for programs, words for people. */
import type { Words } from '../protocol/kinds.ts'
import { LIMITS } from './limits.ts'

const REJECTED = {
  'no-name': { nl: 'er staat geen naam', en: 'there is no name' },
  'name-too-long': {
    nl: `een naam is langer dan ${LIMITS.name} tekens`,
    en: `a name is longer than ${LIMITS.name} characters`,
  },
  formula: {
    nl: 'een naam begint als een formule (=, +, -, @)',
    en: 'a name begins as a formula does (=, +, -, @)',
  },
  'odd-characters': {
    nl: 'er staan onzichtbare of onleesbare tekens in',
    en: 'it holds characters that are invisible or unreadable',
  },
  'bad-key': {
    nl: `de sleutel ontbreekt of is langer dan ${LIMITS.key} tekens`,
    en: `the key is missing or longer than ${LIMITS.key} characters`,
  },
  'duplicate-key': {
    nl: 'deze sleutel is al van iemand anders in het bestand',
    en: 'this key already belongs to somebody else in the file',
  },
  'duplicate-eck-id': {
    nl: 'deze ECK iD is al van iemand anders in het bestand',
    en: 'this ECK iD already belongs to somebody else in the file',
  },
  'duplicate-person': { nl: 'deze persoon staat er al', en: 'this person is there already' },
  'duplicate-group': { nl: 'deze groep staat er al', en: 'this group is there already' },
  'bad-year': { nl: 'deze jaargroep bestaat niet', en: 'there is no such year' },
  'wrong-columns': {
    nl: 'deze regel heeft meer velden dan de kopregel',
    en: 'this line has more fields than the heading',
  },
  'unknown-kind': { nl: 'onbekende soort persoon', en: 'an unknown kind of person' },
  'unknown-person': { nl: 'verwijst naar iemand die er niet is', en: 'refers to somebody who is not there' },
  'unknown-group': { nl: 'verwijst naar een groep die er niet is', en: 'refers to a group that is not there' },
  'role-unfit': {
    nl: 'de rol in de groep past niet bij wat deze persoon is',
    en: 'the role in the group does not fit what this person is',
  },
} as const satisfies Record<string, Words>
export type RejectReason = keyof typeof REJECTED

const REMARKS = {
  'bad-email': { nl: 'het e-mailadres klopt niet; weggelaten', en: 'the e-mail address is wrong; left out' },
  'bad-date': { nl: 'de geboortedatum klopt niet; weggelaten', en: 'the date of birth is wrong; left out' },
  'date-in-future': {
    nl: 'de geboortedatum ligt in de toekomst; weggelaten',
    en: 'the date of birth is in the future; left out',
  },
  'bad-eck-id': { nl: 'de ECK iD is te lang; weggelaten', en: 'the ECK iD is too long; left out' },
  'shared-email': {
    nl: 'dit e-mailadres staat bij meer mensen',
    en: 'several people have this e-mail address',
  },
  'two-roles': {
    nl: 'is leerling en nog iets anders; kijk of dat klopt',
    en: 'is a pupil and something else too; see whether that is right',
  },
  'unknown-group': {
    nl: 'de groep staat niet in het bestand; zonder groep overgenomen',
    en: 'the group is not in the file; taken without a group',
  },
  'unknown-manager': {
    nl: 'de leidinggevende staat niet in het bestand; weggelaten',
    en: 'the manager is not in the file; left out',
  },
  'manager-cycle': {
    nl: 'leidinggevenden wijzen in een kring naar elkaar; weggelaten',
    en: 'managers point at one another in a circle; left out',
  },
  'key-is-citizen-number': {
    nl: 'de sleutels zijn BSN’s of onderwijsnummers; die bewaren we niet',
    en: 'the keys are citizen numbers; we don’t keep those',
  },
  'unknown-authority': {
    nl: 'het gezag is niet te lezen; als onbekend overgenomen',
    en: 'the authority can’t be read; taken as unknown',
  },
  'guardian-unreadable': {
    nl: 'een ouder of verzorger is niet te lezen; weggelaten',
    en: 'a guardian can’t be read; left out',
  },
} as const satisfies Record<string, Words>
export type RemarkReason = keyof typeof REMARKS

/** What a reason says to a person. */
export function rejectWords(reason: RejectReason): Words {
  return REJECTED[reason]
}

/** What a remark says to a person. */
export function remarkWords(reason: RemarkReason): Words {
  return REMARKS[reason]
}

const FAULTS = {
  'not-text': { nl: 'dit is geen leesbare tekst', en: 'this is no readable text' },
  'unknown-encoding': {
    nl: 'deze tekencodering ken ik niet; bewaar het bestand als UTF-8',
    en: 'this character encoding is unknown; save the file as UTF-8',
  },
  'broken-xml': { nl: 'de XML klopt niet; exporteer opnieuw', en: 'the XML is broken; export it again' },
  doctype: {
    nl: 'er staat een DOCTYPE in; die hoort niet in een leerlingbestand en lees ik niet',
    en: 'it has a DOCTYPE, which does not belong in a roster and is not read',
  },
  'not-a-roster': {
    nl: 'dit is geen EDEXML, UWLR, OneRoster-zip, CSV of Excel-bestand (.xlsx) dat ik ken',
    en: 'this is no EDEXML, UWLR, OneRoster zip, CSV or Excel file (.xlsx) that is known here',
  },
  'old-excel': {
    nl: 'dit is een oud Excel-bestand (.xls); bewaar het als .xlsx of CSV',
    en: 'this is an old Excel file (.xls); save it as .xlsx or CSV',
  },
  'unknown-version': { nl: 'deze versie van de standaard ken ik niet', en: 'this version of the standard is unknown' },
  incomplete: {
    nl: 'er ontbreekt iets dat de standaard vereist',
    en: 'something that the standard requires is missing',
  },
  'too-large': {
    nl: 'dit is meer dan één school kan hebben; ik lees het niet',
    en: 'this is more than one school can have; it is not read',
  },
  'broken-csv': {
    nl: 'hier opent een aanhalingsteken dat niet goed sluit',
    en: 'a quotation mark opens here and does not close properly',
  },
  delta: {
    nl: 'dit zijn alleen wijzigingen; exporteer het hele bestand (bulk)',
    en: 'these are changes only; export the whole file (bulk)',
  },
  'no-columns': {
    nl: 'ik herken de kolom niet; wijs hem aan met --column, bijvoorbeeld --column achternaam=Naam',
    en: 'the column is not recognised; point it out with --column, such as --column familyName=Name',
  },
  'broken-workbook': {
    nl: 'dit Excel-bestand is beschadigd of heeft een wachtwoord',
    en: 'this Excel file is damaged or has a password',
  },
  empty: { nl: 'er staat niemand in', en: 'nobody is in it' },
} as const satisfies Record<string, Words>
export type RosterFault = keyof typeof FAULTS

/** What a fault says that is known by its name only; null for what is none. */
export function faultWords(fault: string): Words | null {
  return Object.hasOwn(FAULTS, fault) ? FAULTS[fault as RosterFault] : null
}

/** A file that can't be read as a roster. Says where and why in words of the standard, with nothing of the content. */
export class RosterError extends Error {
  readonly fault: RosterFault
  /** From 1; 0 when it is about the whole file. */
  readonly line: number
  /** What it is about: an element, a file in the zip, a column. */
  readonly about: string

  constructor(fault: RosterFault, line = 0, about = '') {
    super([about, line > 0 ? `line ${line}` : '', FAULTS[fault].en].filter(Boolean).join(': '))
    this.fault = fault
    this.line = line
    this.about = about
  }

  /** What happened, in the language of the user, in one line. */
  words(language: keyof Words): string {
    const where = this.line > 0 ? `${language === 'nl' ? 'regel' : 'line'} ${this.line}` : ''
    return [this.about, where, FAULTS[this.fault][language]].filter(Boolean).join(': ')
  }
}

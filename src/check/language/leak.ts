/** Does a text lay open what somebody knows through school work: data of pupils, parents or staff, or a school login? */
import type { SpanKind } from '../../protocol/kinds.ts'
import type { Asked, Seen } from '../recogniser.ts'
import { isTitle } from './name-words.ts'
import { personNames } from './names.ts'
import { wordIndex } from './nearby.ts'
import type { Reading } from './reading.ts'
import { isSignature } from './signed.ts'

/** What only the file of a pupil or of staff tells. */
const FILE_WORDS = new Set(
  'thuissituatie jeugdzorg uithuisplaatsing uithuisgeplaatst jeugdbescherming scheiding echtscheiding vechtscheiding gescheiden schulden bijstand schuldsanering mishandeld mishandeling misbruikt verwaarloosd verwaarlozing zorgdossier leerlingdossier dossier opp handelingsplan tlv toelaatbaarheidsverklaring leerplicht leerplichtambtenaar geschorst schorsing pleeggezin pleegkind crisisplaatsing asielprocedure verblijfsvergunning gedetineerd gevangenis verslaafd alcoholist zorgplan zorgleerling zorgindicatie zorgmelding gedragsproblemen leerachterstand taalachterstand ouderbijdrage betalingsachterstand voogdij voogd omgangsregeling diagnose rugzakje intelligentietest iq wijkteam raadsonderzoek blijfhuis'.split(' '), // prettier-ignore
)
const STAFF_FILE_WORDS = new Set(
  'ontslagen ontslag geschorst non-actief berisping functioneringsgesprek beoordelingsgesprek verbetertraject salaris salarisschaal disfunctioneert contract vaststellingsovereenkomst personeelsdossier overspannen burn-out burnout verzuim'.split(' '), // prettier-ignore
)
/** Everyday complaints: a fact, but nobody's file. */
const EVERYDAY = /^(?:ziek|ziekjes|griep|griepje|verkouden|snotverkouden|koorts|buikpijn|hoofdpijn|keelpijn|misselijk|buikgriep|luizen|hoofdluis|neten|bloedneus|pleister|gips|krukken|geblesseerd|verhoging|in (?:het )?ziekenhuis|zwanger|.*gebroken.*|.*verstuikte.*)$/i // prettier-ignore
const REGISTER: readonly SpanKind[] = ['address', 'phone', 'email', 'birth-date', 'postcode']
const SYSTEMS = /^(?:magister|somtoday|parnassys|esis|itslearning|teams|office|office365|schoolaccount|schoolmail|schoolinlog|schoolportaal|portaal|zermelo|outlook|leerlingvolgsysteem|lvs|administratie|elo|canvas|moodle|docentenaccount|leraarsaccount|beheerder|admin|inlog|inloggegevens|schoolcomputer|laptopkar|parro|gynzy|basispoort|kennisnet|onedrive|sharepoint|school|schoollaptop|docenten|leerlingenlijst|leerlinglijst|klassenlijst|leerlingdossier|leerlingdossiers|dossiers|cijferlijst|cijfers|absentie|rooster|roosters|schoolsysteem|systeem|rapporten|toetsen|toetsplatform|lesplatform|groepsmap|docentenmap|teammap|drive|leerlingen|loginlijst|inloglijst|directie|invaller|invallers|inval|schoolsite|schoolwebsite|schoolinsta)$/ // prettier-ignore
const BUILDING = /^(?:deur|deurcode|alarm|alarmcode|poort|poortcode|hek|kluis|kluiscode|sleutelkast|sleutelkluis|toegangscode|gebouw|fietsenhok|fietsenkelder|achterdeur|voordeur|zijdeur|magazijn|lerarenkamer|personeelskamer|serverruimte|kluisje|hekcode|ingang|personeelsingang|cijferslot|kastcode|slot)$/ // prettier-ignore

const OPEN_TO_MANY = new Set(['email', 'phone', 'parent-app'])

/** Is the channel a chat or public? E-mail, telephone and the parent app reach who they are meant for. */
export function isChatOrPublic(asked: Asked): boolean {
  return !OPEN_TO_MANY.has(asked.situation.channel)
}

export function isEmployee(asked: Asked): boolean {
  const { role } = asked.situation.author
  return role === 'staff' || role === 'leadership'
}

/** A code for a door, an alarm or a safe. */
export function isBuildingCode(reading: Reading, asked: Asked): boolean {
  return asked.seen.some((fact) => fact.kind === 'credential') && reading.words.some((word) => BUILDING.test(word.form))
}

/** A user name or password of a system of the school: by what stands in its own sentence, or a whole login given by staff. */
export function isSchoolLogin(reading: Reading, asked: Asked): boolean {
  const secrets = asked.seen.filter((fact) => fact.kind === 'credential')
  if (secrets.length === 0 || isBuildingCode(reading, asked)) return false
  if (isEmployee(asked) && secrets.length > 1 && !reading.words.some((word) => PRIVATE.test(word.form))) return true
  const told = new Set(secrets.map((fact) => reading.words[wordIndex(reading, fact.start)]?.sentence))
  return reading.words.some((word) => told.has(word.sentence) && SYSTEMS.test(word.form))
}

const PRIVATE = /^(?:netflix|spotify|disney|wifi|roblox|fortnite|minecraft|videoland|steam|insta|instagram|snap|snapchat|tiktok|facebook|thuis)$/ // prettier-ignore

/** Data of somebody else, known through school work, said by staff in a chat or in public. */
export function isLeak(reading: Reading, asked: Asked): boolean {
  if (!isChatOrPublic(asked) && !isToAll(reading, asked)) return false
  if (isChatOrPublic(asked) && isSchoolLogin(reading, asked)) return true
  if (isToOwnParent(reading, asked)) return false
  if (!isEmployee(asked) || asked.seen.some((fact) => fact.kind === 'own-data')) return false
  return isOfSomebody(reading, asked) && tellsMuch(reading, asked)
}

/** Mail or the parent app, but to a whole class: "Beste ouders van 2A", and not about "your child". */
function isToAll(reading: Reading, asked: Asked): boolean {
  const forms = reading.words.slice(0, 6).map((word) => word.form)
  const all = forms.some((form, i) => /^(?:beste|lieve|hallo|dag|goedemorgen|goedemiddag|hoi|geachte|allen)$/.test(form) && /^(?:ouders|allemaal|allen|leerlingen|klas|verzorgers|kinderen|jongens)$/.test(forms[i + 1] ?? '')) // prettier-ignore
  if (!all || reading.words.some((word) => /^(?:uw|jullie|je)$/.test(word.form))) return false
  return asked.seen.some((fact) => fact.kind === 'assessment' || fact.kind === 'health')
}

/** To one parent about the own child: "Dag meneer Wouda, hier het advies van Evi". */
function isToOwnParent(reading: Reading, asked: Asked): boolean {
  if (asked.situation.channel !== 'whatsapp-direct') return false
  const forms = reading.words.slice(0, 5).map((word) => word.form)
  const greeted = forms.some((form, i) => /^(?:meneer|mevrouw|mijnheer|heer|moeder|vader|ouders)$/.test(form) && /^(?:dag|beste|hoi|hallo|geachte|goedemorgen|goedemiddag|goedenavond|de|lieve)$/.test(forms[i - 1] ?? '')) // prettier-ignore
  return greeted && new Set(personNames(reading, asked.context).map((name) => reading.words[name.from]?.form)).size <= 2
}

function isOfSomebody(reading: Reading, asked: Asked): boolean {
  return others(reading, asked) > 0 || reading.words.some((word) => /^(?:leerling|leerlinge|zoon|dochter)$/.test(word.form) && asked.seen.some((fact) => fact.kind === 'pupil-number' || fact.kind === 'bsn')) // prettier-ignore
}

/** Names of others than the signer. */
function others(reading: Reading, asked: Asked): number {
  return personNames(reading, asked.context).filter((name) => !isSignature(reading, name.from, name.until)).length
}

function tellsMuch(reading: Reading, asked: Asked): boolean {
  const { seen } = asked
  const text = (fact: Seen): string => reading.text.slice(fact.start, fact.end).toLowerCase()
  if (seen.some((fact) => fact.kind === 'bsn' || fact.kind === 'pupil-number')) return true
  if (seen.some((fact) => fact.kind === 'health' && !EVERYDAY.test(text(fact)))) return true
  const marks = seen.filter((fact) => fact.kind === 'assessment').map(text)
  if (marks.length > 0 && (!seen.some((fact) => fact.kind === 'proud') || marks.some((mark) => /^[1-5](?:[.,]\d)?$/.test(mark)))) return true // prettier-ignore
  const register = seen.filter((fact) => REGISTER.includes(fact.kind as SpanKind)).length
  const named = personNames(reading, asked.context)
  if (register >= 2 && new Set(seen.filter((fact) => REGISTER.includes(fact.kind as SpanKind)).map((fact) => fact.kind)).size + named.length >= 3) return true // prettier-ignore
  if (reading.words.some((word) => FILE_WORDS.has(word.form))) return true
  const adult = named.some((name) => isTitle({ reading, context: asked.context }, name.from - 1))
  return adult && reading.words.some((word) => STAFF_FILE_WORDS.has(word.form))
}

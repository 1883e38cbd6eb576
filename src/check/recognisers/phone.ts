import { parsePhoneNumberFromString } from 'libphonenumber-js/min'
import { digitRun, goesOn, type DigitRun } from '../language/digits.ts'
import { labelAt } from '../language/labels.ts'
import { near, oneOf } from '../language/nearby.ts'
import { HAS, type Reading } from '../language/reading.ts'
import type { ReadyContext, Recogniser, Seen } from '../recogniser.ts'

/** Where a number can begin: not in the middle of one. */
const BEGIN = /(?<![\d\p{L}@#_])(?:[(]?\+[(]?(?=\d)|[(]?(?=0[1-9][ \d().–/-]|0 ?0? ?[1-9]|31 ?6)|(?=6[ -]?[1-58]))/gu
/** The head of a bank account: what follows are its digits. */
const IBAN_BEFORE = /[A-Z]{2}[ .-]?\d{2}[ .-]?[A-Z]{4}[ .-]?$/i
const DATE = /^\d{1,2}[-./ ]\d{1,2}[-./ ](?:19|20)\d\d(?!\d)/

/** Reached by everyone: the service that helps with images online. The rest begins with 08, 09 or 14. */
const HELP_LINES = new Set(['0202615275'])
const DESK = oneOf(
  'helpdesk klantenservice museum gemeente politie ggd receptie administratie balie secretariaat bibliotheek restaurant winkel camping hotel taxi taxicentrale bedrijf loket theater dierentuin pizzeria zwembad schooltelefoon schoolmobiel kampmobiel kamptelefoon schoolnummer huisarts huisartsenpost tandarts apotheek praktijk ziekenhuis slachtofferhulp stichting leerplicht jeugdzorg fietsenmaker autobedrijf garage wijkagent arts kamphuis kamphuisbeheerder kinderopvang opvang klachten arts kamphuis beheerder opvang klachten',
  'museum winkel centrum telefoon lijn desk hotel theater praktijk bedrijf meldpunt',
)
const SCHOOL_DESK = oneOf('school kantoor ziekmelden ziekmelding ziekmeldingen absentie absenties afmelden afmeldingen verzuim concierge algemene algemeen hoofdlocatie locatie onderbouw bovenbouw teamkamer') // prettier-ignore
const PRIVATE = oneOf(
  "mijn mn m'n me thuis prive moeder vader mama papa mam pap oma opa haar zijn hem vriendin vriend buurvrouw buurman verzorger noodcontact contactpersoon zus broer tante oom",
)

export const recogniser: Recogniser = {
  kind: 'phone',
  needs: HAS.manyDigits,
  find(reading, _hits, { context }) {
    const { text } = reading
    const seen: Seen[] = []
    let last = 0
    for (const match of text.matchAll(BEGIN)) {
      if (match.index < last) continue
      const found = IBAN_BEFORE.test(text.slice(Math.max(0, match.index - 12), match.index)) ? undefined : numberAt(reading, match.index, match[0]) // prettier-ignore
      if (!found) continue
      last = found.end
      if (!isPersonal(reading, match.index, found, context)) continue
      const start = text.slice(match.index, found.end).includes(')') ? match.index : match.index + (match[0] === '(' ? 1 : 0) // prettier-ignore
      seen.push({ kind: 'phone', start, end: found.end, because: [{ nl: 'een geldig telefoonnummer', en: 'a valid phone number' }] }) // prettier-ignore
    }
    return seen
  },
  examples: {
    hits: [
      'Je kunt me bereiken op [[06-12345678]] na vieren.',
      'app ff naar [[0612345678]]',
      'mn nr is [[06 - 12 34 56 78]] x',
      'Moeder van Sem: [[+31 (0)6 2345 6781]], vader [[06-23 45 67 82]].',
      'Bel mij thuis even ([[0341-555 019]]).',
      'Uit het buitenland: [[0031 6 34567812]] bellen aub',
      'Zijn oma is te bereiken op [[(0341) 55 50 19]]',
      'Papa heeft een Belgisch nummer: [[+32 470 12 34 56]].',
      'Mijn gsm is [[0470/12.34.56]], bel gerust',
      'Oma woont in Duitsland, [[+49 151 23456789]].',
      'Nieuwe nr van Yara [[+31612345679]]!!',
      'hey dit is me nr [[316 12345678]]',
      'nieuw nummer: [[+31 6 2093 4417]]',
      'Corry, [[06 1209 5518]], bankrekening volgt nog',
      'Nummers: [[06-12345678]] / [[06-12345679]]',
    ],
    misses: [
      'Bestelnummer 4410 2231 9087 ligt klaar.',
      'Wij hadden 1234 bezoekers in 2026.',
      'Bel 112 als het echt mis is, of 0900-8844.',
      'Praat erover met 113 (0800-0113), dat kan anoniem.',
      'Melden kan bij Helpwanted op 020-261 52 75.',
      'De receptie van school is bereikbaar op 0341-555 010.',
      'Het museum heeft nummer 020-555 01 23, daar kun je reserveren.',
      'Factuurnummer 0612345678 is nog niet betaald.',
      'Mijn rekening is NL91 ABNA 0417 1643 00',
      'Graag naar NL91 ABNA 0417 1643 00 op naam van de kampcommissie.',
      'De toets is op 01-02-2027 10 uur.',
      'Uitslag: 06-05, 04-06 en 07-05 voor ons team',
      'Mijn bsn is 123456782, mag dat zo?',
      'Bel het gratis nummer 0800 2000 of 14 030.',
      'Graag op NL91.ABNA.0417.1643.00 voor het kamp',
      'Kind Sem, nr 0310-77, komt later',
      'Barcode 0123456789012 scant niet',
    ],
  },
}

interface Found {
  readonly end: number
  /** From 0 for Dutch numbers, from + for others. */
  readonly plainNumber: string
}

function numberAt(reading: Reading, start: number, sign: string): Found | undefined {
  const { text } = reading
  const from = start + sign.length
  if (!sign.includes('+') && DATE.test(text.slice(from, from + 11))) return undefined
  const run = digitRun(text, from, 16)
  if (sign.includes('+')) return abroad(run, run.digits, 0, text)
  if (run.digits.startsWith('00')) return abroad(run, run.digits.slice(2), 2, text)
  if (run.digits.startsWith('316')) return atDigits(run, 11, `0${run.digits.slice(2, 11)}`, text)
  const end = run.ends.at(-1) ?? from
  // in a list, what follows the comma is labelled anew
  const ahead = /^ ?[,;/)\n]/.test(text.slice(end, end + 2)) ? 0 : 4
  const close = labelAt(reading, start, end, run.digits.startsWith('06') ? 3 : 4, ahead)
  if (close !== undefined && close !== 'phone') return undefined
  const label = labelAt(reading, start, end, 7, ahead)
  if (run.digits.startsWith('6')) return label === 'phone' ? atDigits(run, 9, `0${run.digits.slice(0, 9)}`, text) : undefined // prettier-ignore
  return atHome(run, text, label === 'phone')
}

/** The number of the first `count` digits, when it ends there and is Dutch. */
function atDigits(run: DigitRun, count: number, number: string, text: string): Found | undefined {
  const end = run.ends[count - 1]
  if (end === undefined || goesOn(text, end) || !/^0[1-9]\d{8}$/.test(number)) return undefined
  return /[:\d\p{L}]/u.test(text.charAt(end)) && /[\d\p{L}]/u.test(text.charAt(end + 1)) ? undefined : { end, plainNumber: number } // prettier-ignore
}

/** A number as it is dialled in the country itself: Dutch, and with a word for phone also Belgian and German. */
function atHome(run: DigitRun, text: string, labelled: boolean): Found | undefined {
  const dutch = atDigits(run, 10, run.digits.slice(0, 10), text)
  if (dutch || !labelled || run.digits.length < 8) return dutch
  for (const country of ['BE', 'DE'] as const) {
    const number = parsePhoneNumberFromString(run.digits, country)
    const end = run.ends.at(-1)
    if (end !== undefined && number?.country === country && number.isValid()) return { end, plainNumber: run.digits }
  }
  return undefined
}

/** A number with its country: Dutch by its length, another by the longest whole groups that make a valid one. */
function abroad(run: DigitRun, digits: string, skipped: number, text: string): Found | undefined {
  if (digits.startsWith('31')) {
    const zero = digits.charAt(2) === '0' ? 1 : 0
    return atDigits(run, skipped + 11 + zero, `0${digits.slice(2 + zero, 11 + zero)}`, text)
  }
  for (let count = digits.length; count >= 8; count--) {
    const end = run.ends[skipped + count - 1] ?? 0
    if (/\d/.test(text.charAt(end))) continue
    const number = `+${digits.slice(0, count)}`
    if (parsePhoneNumberFromString(number)?.isValid() === true) return { end, plainNumber: number }
  }
  return undefined
}

function isPersonal(reading: Reading, start: number, found: Found, context: ReadyContext): boolean {
  const number = found.plainNumber
  if (context.own.has(number) || HELP_LINES.has(number) || /^0[89]/.test(number)) return false
  if (near(reading, start, found.end, PRIVATE, 7, 3)) return true
  if (near(reading, start, found.end, DESK)) return false
  return number.startsWith('06') || number.startsWith('+') || !near(reading, start, found.end, SCHOOL_DESK)
}

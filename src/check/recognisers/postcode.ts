import { addressesIn, isPersonal, type Address } from '../language/addresses.ts'
import { near, oneOf, wordsBefore } from '../language/nearby.ts'
import { HAS, type Reading } from '../language/reading.ts'
import type { ReadyContext, Recogniser, Seen } from '../recogniser.ts'

const POSTCODE = /(?<![\p{L}\p{N}@#_.,-])[1-9]\d{3} ?(?!SA|SD|SS)[A-Z]{2}(?![\p{L}_@])/giu
const HOUSE_AFTER =
  /^(?:,? ?(?:nr\.?|huisnummer|huisnr\.?|nummer)? ?|-)\d{1,4}(?!\d|[.:,]\d| ?(?:uur|euro|km|jaar|leerlingen))/i
const ADDRESS = oneOf('postcode postcodes pc adres adresgegevens woonplaats woon woont wonen woonadres thuisadres huisnummer huisnr verhuisd verhuizen') // prettier-ignore
/** Small words that look like the letters of a postcode after a year. */
const SMALL = new Set('in en is om of op te ze we je al ik er de na nu zo ga er ja nee me ff mn dr ha ah oh ok st ad nc bc tm xp'.split(' ')) // prettier-ignore
const CODE = oneOf('lokaal kamer code klas groep les bestelnummer ordernummer artikel kluis kluisje versie model type')

const because = [{ nl: 'een postcode bij een huisnummer of adres', en: 'a postcode with a house number or address' }]

export const recogniser: Recogniser = {
  kind: 'postcode',
  needs: HAS.manyDigits,
  find(reading, _hits, { context, seen }) {
    const found = [...reading.text.matchAll(POSTCODE)].map((match) => ({ start: match.index, end: match.index + match[0].length })) // prettier-ignore
    if (found.length === 0) return []
    const addresses = addressesIn(reading, context)
    const row = rowOf(seen)
    return found
      .filter(
        ({ start, end }) =>
          isSomeones(reading, start, end, addresses, context) || isInRow(reading.text, start, end, row),
      )
      .map(({ start, end }) => ({ kind: 'postcode', start, end, because }))
  },
  examples: {
    hits: [
      'Familie Yilmaz, Lindenlaan 45, [[7411 AB]] Deventer',
      'mn postcode is [[3512kl]] en huisnummer 9',
      'Ik woon [[1097 DN]] 12.',
      'Bezorg het cadeau maar op [[8021AX]], nummer 33',
      'Haar postcode: [[9712 GK]]',
      'Woonadres: Kerkstraat 12b\n[[6211 CE]] Maastricht',
      'adres moeder [[2613 TB]]-14',
      'postcode [[3435 AB]]',
      'Noor Bakker (12-03-2014, [[2548 GC]]) wil ook mee',
      'Iris Vonk, geboren 1 mei 2012, [[3077 KE]], iris.vonk@thuis.nl',
    ],
    misses: [
      'OBS De Klimboom, Beukenlaan 14, 7411 AB Deventer',
      'Het Zeemuseum, Havenkade 10, 4381 XX Vlissingen',
      'In 2024 IN de zomer gingen we op kamp',
      'lokaal 1204 BK',
      'Postcodes met 1234 SS bestaan niet.',
      'we hebben 1500 ml water nodig',
      'Kaartjes voor Noor, 1500 XP verdiend met het spel',
      'In 1998 is deze school gebouwd, 12 lokalen.',
      'De postcode van de school is 7411 AB.',
      'Wie weet in welk jaar: 1600 of 1700 na Christus?',
    ],
  },
}

function isSomeones(
  reading: Reading,
  start: number,
  end: number,
  addresses: readonly Address[],
  context: ReadyContext,
): boolean {
  const letters = reading.text.slice(end - 2, end)
  const said = near(reading, start, end, ADDRESS, 7, 4)
  const beside = addresses.find((address) => isBeside(reading.text, address, start, end))
  if (beside) return beside.personal
  if (near(reading, start, end, CODE, 2, 1)) return false
  if (!said && (letters !== letters.toUpperCase() || SMALL.has(letters.toLowerCase()))) return false
  if (SMALL.has(letters.toLowerCase()) && !wordsBefore(reading, start, 3).some(ADDRESS)) return false
  return (said || HOUSE_AFTER.test(reading.text.slice(end, end + 24))) && isPersonal(reading, start, end, context)
}

interface Row {
  readonly starts: ReadonlySet<number>
  readonly ends: ReadonlySet<number>
}

/** Where somebody's other data begin and end. */
function rowOf(seen: readonly Seen[]): Row {
  const before = seen.filter((fact) => fact.kind === 'birth-date' || fact.kind === 'bsn' || fact.kind === 'person-name')
  const after = seen.filter((fact) => fact.kind === 'email' || fact.kind === 'iban' || fact.kind === 'bsn')
  return { ends: new Set(before.map(({ end }) => end)), starts: new Set(after.map(({ start }) => start)) }
}

/** "Noor Bakker (1-7-2015, 2548 GC)": with capitals, straight after or before other data of somebody. */
function isInRow(text: string, start: number, end: number, row: Row): boolean {
  const letters = text.slice(end - 2, end)
  if (letters !== letters.toUpperCase() || SMALL.has(letters.toLowerCase())) return false
  return /[,(–/] $|\($/.test(text.slice(start - 2, start)) && [1, 2, 3].some((gap) => row.ends.has(start - gap) || row.starts.has(end + gap)) // prettier-ignore
}

function isBeside(text: string, address: Address, start: number, end: number): boolean {
  const gap = address.end <= start ? text.slice(address.end, start) : address.start >= end ? text.slice(end, address.start) : undefined // prettier-ignore
  return gap !== undefined && gap.length <= 24 && !/[.!?]\s/.test(gap)
}

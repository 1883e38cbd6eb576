import { countrySpecs, isValidIBAN } from 'ibantools'
import { near, oneOf } from '../language/nearby.ts'
import { HAS } from '../language/reading.ts'
import type { Reading } from '../language/reading.ts'
import type { Asked, Recogniser, Seen } from '../recogniser.ts'

const BEGIN = /(?<![\p{L}\p{N}])[a-z]{2} ?\d{2}(?=[ .-]?[a-z\d])/giu
/** Written in groups an account number takes up to two signs for each of its at most 34. */
const WINDOW = 72

/** The school's own account, by what stands beside it. */
const OWN_ACCOUNT = oneOf(
  'schoolrekening schoolrek ouderraad oudervereniging stichting schoolfonds klassenkas',
  'scholengroep scholengemeenschap',
)
const IN_NAME_OF = /(?:t\.?n\.?v\.?|ten name van|op naam van|rekening van|rekeningnummer van)\s+(?:de |onze |het )?(?:school|basisschool|obs|cbs|stichting|college|lyceum|ouderraad|vereniging|scholengroep)/i // prettier-ignore

export const recogniser: Recogniser = {
  kind: 'iban',
  needs: HAS.manyDigits,
  find(reading, _hits, asked) {
    const seen: Seen[] = []
    let last = 0
    for (const match of reading.text.matchAll(BEGIN)) {
      if (match.index < last) continue
      const end = ibanEnd(reading.text, match.index)
      if (end < 0) continue
      last = end
      if (isSchools(reading, match.index, end, asked)) continue
      seen.push({ kind: 'iban', start: match.index, end, because: [{ nl: 'een rekeningnummer: de controle (mod 97) klopt', en: 'an account number: the check (mod 97) holds' }] }) // prettier-ignore
    }
    return seen
  },
  examples: {
    hits: [
      'Maak het maar over op [[NL91ABNA0417164300]], dan koop ik de taart.',
      'mijn rek is [[nl91 abna 0417 1643 00]] thx',
      'Het geld voor het cadeau graag op [[NL91 ABNA 0417 1643 00]] t.n.v. F. Bakker.',
      'IBAN moeder: [[NL91.ABNA.0417.1643.00]].',
      'Belgische rekening van opa: [[BE68 5390 0754 7034]]',
      'Mein Konto [[DE89 3704 0044 0532 0130 00]] bitte',
      'rek [[NL91ABNA0417164300]]',
    ],
    misses: [
      'Maak over op NL91 ABNA 0417 1643 01 (dat klopt nog niet).',
      'Ordernummer NL12ABCD0123456789 is onderweg.',
      'De eigen bijdrage kan naar NL91 ABNA 0417 1643 00 ten name van Stichting Scholengroep West.',
      'Schoolrekening: NL91ABNA0417164300',
      'Het lokaal is NL20 of NL21, 2e verdieping',
      'btw NL123456789B01',
      'Mijn code is AB12 CD34 EF56',
    ],
  },
}

/** End of the account number that begins at `start`, or -1. Looks at most `WINDOW` units far. */
function ibanEnd(text: string, start: number): number {
  const window = text.slice(start, start + WINDOW)
  const length = countrySpecs[window.slice(0, 2).toUpperCase()]?.chars
  if (!length) return -1
  let iban = ''
  let i = 0
  for (; i < window.length && iban.length < length; i++) {
    const char = window.charAt(i)
    if (/[a-z\d]/i.test(char)) iban += char.toUpperCase()
    else if (!' .-\u00a0'.includes(char)) return -1
  }
  return /^[a-z\d]/i.test(window.slice(i)) || !isValidIBAN(iban) ? -1 : start + i
}

function isSchools(reading: Reading, start: number, end: number, { context }: Asked): boolean {
  const iban = compact(reading.text.slice(start, end))
  for (const own of context.own) if (own.length > 14 && compact(own) === iban) return true
  return (
    near(reading, start, end, OWN_ACCOUNT) || IN_NAME_OF.test(reading.text.slice(Math.max(0, start - 48), end + 64))
  )
}

function compact(iban: string): string {
  return iban.replace(/[ .\u00a0-]/g, '').toLowerCase()
}

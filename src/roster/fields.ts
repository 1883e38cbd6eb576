/** Single values of a roster, read strictly. Each gives null for what can't be used; none throws. */
import { LIMITS } from './limits.ts'
import type { RejectReason } from './reasons.ts'

/** One line of text: composed (NFC), without spaces around it or doubled. */
export function tidy(value: string): string {
  return value
    .normalize('NFC')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim()
}

/** Control characters, marks that turn the direction of text, joiners that nobody sees, halves of a character. */
const ODD = /[\u0000-\u001f\u007f-\u009f\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufffe\uffff]/

/** Why a text can't be the name of anything; null when it can. `''` can. */
export function nameFault(value: string): RejectReason | null {
  if (value.length > LIMITS.name) return 'name-too-long'
  if (ODD.test(value) || !value.isWellFormed()) return 'odd-characters'
  return isFormula(value) ? 'formula' : null
}

/** Would a spreadsheet run it. Numbers with a sign are none. */
function isFormula(value: string): boolean {
  return /^[=+\-@]/.test(value) && !/^[+-]?[\d.,]+$/.test(value)
}

/** A key or id: any text of 1 to 256 visible characters. */
export function keyOf(value: string): string | null {
  const key = tidy(value)
  return key === '' || key.length > LIMITS.key || ODD.test(key) || !key.isWellFormed() || isFormula(key) ? null : key
}

/** An e-mail address, in lower case. */
export function emailOf(value: string): string | null {
  const email = tidy(value).toLowerCase()
  if (email.length > 254 || isFormula(email)) return null
  return /^[^\s@<>()[\],;:"\\\p{C}]{1,64}@[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)+$/u.test(
    email,
  )
    ? email
    : null
}

/** A day as the standards write it: 2015-03-09, a zone behind it is left out. Gives YYYY-MM-DD. */
export function isoDate(value: string): string | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?:Z|[+-]\d{2}:\d{2})?$/.exec(value.trim())
  return match ? dayOf(Number(match[1]), Number(match[2]), Number(match[3])) : null
}

/** A day as people in the Netherlands write it: 9-3-2015, 09/03/2015, 9.3.2015, or as in the standards. */
export function dutchDate(value: string): string | null {
  const match = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(value.trim())
  return match ? dayOf(Number(match[3]), Number(match[2]), Number(match[1])) : isoDate(value)
}

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

function dayOf(year: number, month: number, day: number): string | null {
  const leap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  const most = (DAYS[month - 1] ?? 0) + (leap ? 1 : 0)
  if (year < 1900 || day < 1 || day > most) return null
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

/** The school year of a day: it begins on 1 August (WPO art. 1, WVO 2020 art. 1.1). */
export function schoolYearOf(day: string): string {
  const year = Number(day.slice(0, 4))
  const first = day.slice(5) >= '08-01' ? year : year - 1
  return `${first}-${first + 1}`
}

/** A school year such as 2026-2027. */
export function schoolYear(value: string): string | null {
  const match = /^(\d{4})-(\d{4})$/.exec(value.trim())
  return match && Number(match[2]) === Number(match[1]) + 1 ? match[0] : null
}

/** National code of a school, with or without that of its location. */
export function brinOf(value: string): string | null {
  const brin = value.trim().toUpperCase()
  return /^\d{2}[A-Z]{2}(?:\d{2})?$/.test(brin) ? brin : null
}

/**
 * Could it be a citizen number (BSN: eleven test) or an education number (begins with 10, rest 5)? One in eleven numbers
 * of nine digits could, so look at many of them.
 */
export function couldBeCitizenNumber(value: string): boolean {
  if (!/^\d{8,9}$/.test(value)) return false
  const digits = Array.from(value.padStart(9, '0'), Number)
  const sum = digits.reduce((total, digit, i) => total + digit * (i === 8 ? -1 : 9 - i), 0)
  const rest = ((sum % 11) + 11) % 11
  return (rest === 0 && sum !== 0) || (rest === 5 && value.startsWith('10'))
}

/** Mends what readers take for one another, without changing any length: places in the text stay places in the picture. */
import { FIRST_NAMES } from '../../check/language/lexicon/first-names.ts'
import type { ReadWord } from './words.ts'

const AS_DIGIT: Readonly<Record<string, string>> = {
  O: '0',
  o: '0',
  Q: '0',
  I: '1',
  l: '1',
  '|': '1',
  S: '5',
  B: '8',
  Z: '2',
}
const LIKE_DIGIT = /[OoQIl|SBZ]/g
/** A number of at least four digits with few letters that look like some. */
const MOSTLY_DIGITS = /^[+(]?(?:[\d().:/-]|[OoQIl|SBZ](?=[\dOoQIl|SBZ().:/-]|$)){5,}[.,;]?$/
const SHOUTED = /^\p{Lu}[\p{Lu}'’-]+$/u

/** The word as it was probably written. The same length. */
export function mended(word: ReadWord): ReadWord {
  const text = asName(asNumber(word.text))
  return text === word.text ? word : { ...word, text }
}

function asNumber(text: string): string {
  const digits = text.replace(/\D/g, '').length
  if (digits < 4 || !MOSTLY_DIGITS.test(text)) return text
  return text.replace(LIKE_DIGIT, (letter) => AS_DIGIT[letter] ?? letter)
}

/** SANNE on a shirt is Sanne. */
function asName(text: string): string {
  if (!SHOUTED.test(text)) return text
  const small = text.slice(1).toLowerCase()
  return small.length === text.length - 1 && FIRST_NAMES.has(text.toLowerCase()) ? text.charAt(0) + small : text
}

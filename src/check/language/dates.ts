/**
 * Full dates as the Dutch write them: "12-03-2014", "3 mrt '14", "2014-03-12", "twee mei tweeduizend tien". Our own
 * small reader: a date parser for any wording guesses too much (times, "over drie dagen").
 */
import { plain } from './letters.ts'

export interface FullDate {
  readonly start: number
  readonly end: number
  readonly day: number
  readonly month: number
  /** Four digits, or two as written. */
  readonly year: number
}

const MONTHS: Readonly<Record<string, number>> = Object.fromEntries(
  [
    'januari jan january',
    'februari feb febr february',
    'maart mrt mar march',
    'april apr',
    'mei may',
    'juni jun june',
    'juli jul july',
    'augustus aug august',
    'september sept sep',
    'oktober okt oct october',
    'november nov',
    'december dec',
  ].flatMap((names, i) => names.split(' ').map((name) => [name, i + 1])),
)

const NUMERIC = /(?<![\d\p{L}]|\d[-./])(\d{1,2})( ?[-./] ?| )(\d{1,2})\2('?\d{2}|\d{4})(?![\d\p{L}]|[-./]\d|\2\d)/gu
const YEAR_FIRST = /(?<![\d\p{L}]|\d[-./])((?:19|20)\d\d)([-./])(\d{1,2})\2(\d{1,2})(?![\d\p{L}]|[-./]\d)/gu
const NAMED = /(?<![\d\p{L}])(\d{1,2})(?:e|de|ste)?[ .-]{0,2}([a-z]{3,9})[ .,-]{1,2}('?\d{2}|\d{4})(?![\d\p{L}])/giu

/** "5-XII-2011". */
const ROMAN = /(?<![\d\p{L}]|\d[-./])(\d{1,2})([-./])([IVX]{1,4})\2(\d{4}|\d{2})(?![\d\p{L}])/gu
const ROMANS = 'I II III IV V VI VII VIII IX X XI XII'.split(' ')
/** With the day or the year in words. */
const WORDED = new RegExp(
  `(?<![\\d\\p{L}])(\\d{1,2}|\\p{L}{3,18}) (${Object.keys(MONTHS).join('|')})\\.? ('?\\d{2}|\\d{4}|(?:tweeduizend|negentien(?:honderd)?)(?:[ -]?(?:en[ -])?\\p{L}{3,18})?)(?![\\d\\p{L}])`,
  'giu',
)

const ONES = 'nul een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien'.split(' ') // prettier-ignore
const TENS = 'twintig dertig veertig vijftig zestig zeventig tachtig negentig'.split(' ')
const NUMBERS = new Map([
  ...ONES.map((word, i) => [word, i] as const),
  ...TENS.map((ten, i) => [ten, 20 + 10 * i] as const),
  ...TENS.flatMap((ten, i) => ONES.slice(1, 10).map((one, j) => [`${one}en${ten}`, 21 + 10 * i + j] as const)),
])

/** Figures, or a number up to 999 in words; undefined when it is none. */
export function numberOf(written: string): number | undefined {
  if (/^\d+$/.test(written)) return Number(written)
  const [, times = '', rest] = /^(\p{L}{0,6})honderd(?:en)?(\p{L}{0,18})$/u.exec(plain(written)) ?? []
  if (rest === undefined) return NUMBERS.get(plain(written))
  const hundreds = times === '' ? 1 : NUMBERS.get(times)
  const ones = rest === '' ? 0 : NUMBERS.get(rest)
  return hundreds === undefined || ones === undefined ? undefined : 100 * hundreds + ones
}

/** "tweeduizend dertien", "negentienachtentachtig", "'14": the year as figures; '0' when it is none. */
function yearOf(written: string): string {
  const [, century, rest] = /^(tweeduizend|negentienhonderd|negentien)[ -]?(?:en[ -])?(.*)$/i.exec(written) ?? []
  if (century === undefined) return written
  const years = rest === '' ? 0 : numberOf(rest ?? '')
  return years === undefined ? '0' : String((/^t/i.test(century) ? 2000 : 1900) + years)
}

/** All full dates of a text, in its order. Linear. */
export function fullDates(text: string): readonly FullDate[] {
  const dates: FullDate[] = []
  const add = (match: RegExpExecArray, day: string, month: number, year: string): void => {
    const start = match.index
    const date = { start, end: start + match[0].length, day: Number(day), month, year: Number(year.replace("'", '')) }
    if (date.day >= 1 && date.day <= 31 && month >= 1 && month <= 12) dates.push(date)
  }
  for (const match of text.matchAll(NUMERIC)) add(match, match[1] ?? '', Number(match[3]), match[4] ?? '')
  for (const match of text.matchAll(YEAR_FIRST)) add(match, match[4] ?? '', Number(match[3]), match[1] ?? '')
  for (const match of text.matchAll(NAMED))
    add(match, match[1] ?? '', MONTHS[(match[2] ?? '').toLowerCase()] ?? 0, match[3] ?? '')
  for (const match of text.matchAll(ROMAN))
    add(match, match[1] ?? '', ROMANS.indexOf(match[3] ?? '') + 1, match[4] ?? '')
  for (const match of text.matchAll(WORDED)) {
    const [, day = '', month = '', year = ''] = match
    if (/^\d+$/.test(day) && /^'?\d+$/.test(year)) continue
    add(match, String(numberOf(day) ?? 0), MONTHS[month.toLowerCase()] ?? 0, yearOf(year))
  }
  return dates.sort((a, b) => a.start - b.start)
}

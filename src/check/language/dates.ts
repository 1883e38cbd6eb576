/**
 * Full dates as the Dutch write them: "12-03-2014", "3 mrt '14", "2014-03-12". Our own small reader: a date parser for
 * any wording guesses too much (times, "over drie dagen").
 */

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

const NUMERIC = /(?<![\d\p{L}]|\d[-./])(\d{1,2})( ?[-./] ?| )(\d{1,2})\2('?\d{2}|\d{4})(?![\d\p{L}]|[-./ ]\d)/gu
const YEAR_FIRST = /(?<![\d\p{L}]|\d[-./])((?:19|20)\d\d)([-./])(\d{1,2})\2(\d{1,2})(?![\d\p{L}]|[-./]\d)/gu
const NAMED = /(?<![\d\p{L}])(\d{1,2})(?:e|de|ste)?[ .-]{0,2}([a-z]{3,9})[ .,-]{1,2}('?\d{2}|\d{4})(?![\d\p{L}])/giu

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
  return dates.sort((a, b) => a.start - b.start)
}

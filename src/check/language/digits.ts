/** Numbers that are written in groups: "06 - 12 34 56 78", "1234.56.782". Linear: no group is read twice by one caller. */

export interface DigitRun {
  readonly digits: string
  /** Place after each digit: `ends[0]` is the place after the first. */
  readonly ends: readonly number[]
}

const SEPARATORS = ' \u00a0\u202f./()-\u2013\u2011'

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

/** The digits from `start` on, with at most three separators between two of them; at most `most` digits. */
export function digitRun(text: string, start: number, most: number): DigitRun {
  let digits = ''
  const ends: number[] = []
  let gap = 0
  for (let i = start; i < text.length && digits.length < most; i++) {
    if (isDigit(text.charCodeAt(i))) {
      digits += text.charAt(i)
      ends.push(i + 1)
      gap = 0
    } else if (SEPARATORS.includes(text.charAt(i)) && gap < 3) gap++
    else break
  }
  return { digits, ends }
}

/** Does a digit follow at once, or after one separator a group of three or more that starts no new number? */
export function goesOn(text: string, end: number): boolean {
  if (isDigit(text.charCodeAt(end))) return true
  return /^[ .-][1-9]\d{2}/.test(text.slice(end, end + 4))
}

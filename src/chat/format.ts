/**
 * How an export writes the head of a message, and in which order it writes a date. WhatsApp follows the language and
 * region of the phone, so the order is not said anywhere: it is decided from the first headers of the file.
 */

/** What stands before the text of a message, as written: the numbers of the date are not yet put in order. */
export interface Header {
  /** How the header looks: brackets or a dash, date or time first, and the sign between the numbers of the date. */
  readonly shape: string
  readonly date: readonly [string, string, string]
  readonly hour: number
  readonly minute: number
  readonly second: number | null
  /** Where the author or the system text begins. */
  readonly length: number
}

export const DATE_ORDERS = ['dmy', 'mdy', 'ymd'] as const
export type DateOrder = (typeof DATE_ORDERS)[number]

export interface ChatFormat {
  readonly shape: string
  readonly order: DateOrder
  /** Day and month can be read both ways: the order is a guess. */
  readonly ambiguous: boolean
}

// \s takes the narrow no-break space of newer phones too. Halves of the day: am/pm with points and spaces, vm/nm, fm/em,
// and those of a few languages that put them in front.
const DATE = String.raw`(\d{1,4})(?<sign>[/.-])\s?(\d{1,2})\k<sign>\s?(\d{1,4})\.?`
const HALF = String.raw`([ap]\.?\s?m\.?|[vn]\.?m\.?|[fe]\.?m\.?|öö|ös|[صم]|上午|下午|오전|오후)`
const TIME = String.raw`(?:${HALF}\s?)?(\d{1,2})[:.](\d{2})(?:[:.](\d{2}))?(?:\s?${HALF})?`
const DATE_FIRST = new RegExp(String.raw`^(\[?)${DATE},?\s(?:(?:à|om|at|um)\s)?${TIME}(?:\]|\s?[-–])(?:\s|$)`, 'iu')
const TIME_FIRST = new RegExp(String.raw`^\[${TIME},?\s${DATE}\](?:\s|$)`, 'iu')
const AFTER_NOON = /^(?:[pne]|ös|م|下午|오후)/iu

/** Direction marks, and digits of Arabic and Persian phones. They may stand anywhere in a header. */
const MARKS = /[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069\ufeff]/
const FOREIGN = /[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069\ufeff\u0660-\u0669\u06f0-\u06f9]/
/** Longest header with its marks; only so much of a line is looked at. */
const HEAD = 80

/** Reads the header at the start of a line; null when there is none. Looks at the first 80 code units only. */
export function readHeader(line: string): Header | null {
  const first = line.charCodeAt(0)
  const plain = first === 0x5b || (first >= 0x30 && first <= 0x39)
  if (!plain && !FOREIGN.test(line.charAt(0))) return null
  const head = line.slice(0, HEAD)
  const found = plain ? matchHeader(head) : null
  return found ?? (FOREIGN.test(head) ? matchCleaned(head) : null)
}

function matchHeader(head: string): Header | null {
  const m = DATE_FIRST.exec(head)
  if (!m) return head.startsWith('[') ? matchTimeFirst(head) : null
  const closed = m[0].trimEnd().endsWith(']')
  if ((m[1] === '[') !== closed) return null
  const shape = `${closed ? '[' : '-'}${m[3] ?? ''}`
  return { shape, date: [m[2] ?? '', m[4] ?? '', m[5] ?? ''], ...clock(m, 6), length: m[0].length }
}

/** `[14:05, 12-03-2024] Name: …`: what WhatsApp on a computer puts on the clipboard. */
function matchTimeFirst(head: string): Header | null {
  const m = TIME_FIRST.exec(head)
  if (!m) return null
  return { shape: `t${m[7] ?? ''}`, date: [m[6] ?? '', m[8] ?? '', m[9] ?? ''], ...clock(m, 1), length: m[0].length }
}

/** Hour, minute and second from five groups: half, hour, minute, second, half. */
function clock(m: RegExpExecArray, at: number): Pick<Header, 'hour' | 'minute' | 'second'> {
  const half = m[at] ?? m[at + 4]
  const written = Number(m[at + 1])
  const second = m[at + 3]
  return {
    hour: half === undefined || written > 12 ? written : (written % 12) + (AFTER_NOON.test(half) ? 12 : 0),
    minute: Number(m[at + 2]),
    second: second === undefined ? null : Number(second),
  }
}

/** The same without marks and with plain digits; the length counts what stands in the line itself. */
function matchCleaned(head: string): Header | null {
  let clean = ''
  const ends: number[] = []
  for (let i = 0; i < head.length; i++) {
    const sign = head.charAt(i)
    if (MARKS.test(sign)) continue
    clean += FOREIGN.test(sign) ? String(head.charCodeAt(i) & 0xf) : sign === '،' ? ',' : sign
    ends.push(i + 1)
  }
  const found = matchHeader(clean)
  return found && { ...found, length: ends[found.length - 1] ?? 0 }
}

/** The date of a header as [year, month, day] in an order; null when there is no such day. */
function readDate(date: Header['date'], order: DateOrder): readonly [number, number, number] | null {
  const [a, b, c] = date
  const [y, m, d] = order === 'ymd' ? [a, b, c] : order === 'mdy' ? [c, a, b] : [c, b, a]
  if ((y.length !== 2 && y.length !== 4) || m.length > 2 || d.length > 2) return null
  const year = y.length === 2 ? 2000 + Number(y) : Number(y)
  const month = Number(m)
  const day = Number(d)
  const real = year >= 1000 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month)
  return real ? [year, month, day] : null
}

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

/** The moment of a header as local time without zone, `2024-03-12T14:05` or with `:33`; null when there is no such moment. */
export function readMoment(header: Header, order: DateOrder): string | null {
  const date = readDate(header.date, order)
  const { hour, minute, second } = header
  if (date === null || hour > 23 || minute > 59 || (second ?? 0) > 59) return null
  const clockTime = `${two(hour)}:${two(minute)}${second === null ? '' : `:${two(second)}`}`
  return `${String(date[0])}-${two(date[1])}-${two(date[2])}T${clockTime}`
}

function two(value: number): string {
  return value < 10 ? `0${String(value)}` : String(value)
}

interface Fit {
  readonly order: DateOrder
  readonly impossible: number
  readonly backward: number
  readonly span: number
}

/**
 * The format of a file from its first headers; null without headers. The shape is the one used most. The order is the one
 * with the fewest impossible dates, then the fewest steps back in time, then the shortest time between first and last.
 * It is ambiguous when day and month changed round do as well in the first two.
 */
export function detectFormat(headers: readonly Header[]): ChatFormat | null {
  const shape = mostUsed(headers.map((header) => header.shape))
  if (shape === undefined) return null
  const dates = headers.filter((header) => header.shape === shape).map((header) => header.date)
  const fits = DATE_ORDERS.map((order) => fitOf(dates, order)).sort(better)
  const [best, ...others] = fits
  if (best === undefined || best.impossible === dates.length) return null
  const ambiguous = others.some((other) => other.order !== 'ymd' && best.order !== 'ymd' && ties(best, other))
  return { shape, order: best.order, ambiguous: ambiguous && dates.some((date) => Number(date[0]) !== Number(date[1])) }
}

function fitOf(dates: readonly Header['date'][], order: DateOrder): Fit {
  let impossible = 0
  let backward = 0
  let forward = 0
  let [first, last, before] = [Infinity, 0, 0]
  for (const written of dates) {
    const date = readDate(written, order)
    if (date === null) impossible++
    else {
      const day = date[0] * 372 + date[1] * 31 + date[2]
      if (day < before) backward++
      else if (day > before && before > 0) forward++
      before = day
      first = Math.min(first, day)
      last = Math.max(last, day)
    }
  }
  // Some tools write the newest first; then all steps go back.
  return { order, impossible, backward: Math.min(backward, forward + 1), span: last - first }
}

function ties(one: Fit, other: Fit): boolean {
  return one.impossible === other.impossible && one.backward === other.backward
}

function better(one: Fit, other: Fit): number {
  return one.impossible - other.impossible || one.backward - other.backward || one.span - other.span
}

function mostUsed(values: readonly string[]): string | undefined {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0]
}

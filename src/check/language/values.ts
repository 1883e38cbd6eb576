/** What a text gives as the value of something: "wachtwoord: Zomer24", "de code van de deur is 4512". */
import { COMMON_WORDS } from './common-words.ts'

export interface Value {
  readonly start: number
  readonly end: number
  readonly text: string
  /** Stands after a colon, an equals sign or "is", or between quotation marks. */
  readonly stated: boolean
}

const common = new Set(COMMON_WORDS)

/** Straight after the label, and after a few words and "is". All bounded. */
const DIRECT = /^['’"]?\s{0,3}(?:[:=]|-{1,2}>|→)?\s{0,3}(?:is\s|=\s?)?/
const LATER = /^[^.!?\n]{0,60}?(?:\s(?:is|wordt|blijft|werd)(?: nu| dus| gewoon| nog steeds| weer| voortaan| vanaf nu)?:?\s|\s?[:=]\s{0,3})/ // prettier-ignore
const QUOTED = /^["“„'‘«]([^"”'’»\n]{3,40})["”'’»]/
const TOKEN = /^[^\s"“”„]{3,64}/
const CLOSERS = /[.,;:?)\]'’]+$/

/** The value that begins at `offset`, without the quotation marks or full stop around it. */
export function valueAt(text: string, offset: number, stated: boolean): Value | undefined {
  const window = text.slice(offset, offset + 80)
  const quoted = QUOTED.exec(window)
  if (quoted?.[1] !== undefined)
    return { start: offset + 1, end: offset + 1 + quoted[1].length, text: quoted[1], stated: true }
  const open = /^[("'‘]/.test(window) ? 1 : 0
  let token = TOKEN.exec(window.slice(open))?.[0]
  if (token === undefined) return undefined
  token = token.split(/\/(?=\D)/, 1)[0] ?? token
  token = token.replace(CLOSERS, '').replace(/(?<!\d)!+$/, '').replace(/^(\d+[#*]?)!+$/, '$1').replace(CLOSERS, '') // prettier-ignore
  return token.length < 3 ? undefined : { start: offset + open, end: offset + open + token.length, text: token, stated }
}

/** Values that may belong to a label which ends at `offset`: straight after it, and after "… is". */
export function valuesAfter(text: string, offset: number): readonly Value[] {
  const window = text.slice(offset, offset + 96)
  const direct = DIRECT.exec(window)?.[0] ?? ''
  const later = LATER.exec(window)?.[0]
  const first = valueAt(text, offset + direct.length, /[:=→>]|is/.test(direct))
  const second =
    later === undefined || later.length === direct.length ? undefined : valueAt(text, offset + later.length, true)
  return [first, second].filter((value) => value !== undefined)
}

/** Is it an ordinary word, in its sentence: a verb, something said about the label? */
export function isOrdinary(value: string): boolean {
  return common.has(value.toLowerCase()) || /^(?:ge|be|ver|ont|her|aan|op|af|uit|in|door|mis|on)[a-z]{2,}(?:d|t|en|ig|de)$/.test(value) // prettier-ignore
}

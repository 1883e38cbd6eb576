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
const LATER = /^[^.!?\n]{0,60}?(?:\s(?:is|was|wordt|blijft|werd|heet|veranderd in|gezet op)(?: nu| dus| gewoon| gwn| nog steeds| nog| weer| voortaan| vanaf nu| trouwens| letterlijk| echt| volgens de \p{L}{2,12}| vandaag| sinds (?:de )?\p{L}{3,12}){0,3}:?\s|\s?[:=]\s{0,3})/u // prettier-ignore
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
  token = token.replace(CLOSERS, '').replace(/(?<![\d!])!+$/, '').replace(/^(\d+[#*]?)!+$/, '$1').replace(CLOSERS, '') // prettier-ignore
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

/** Shapes of which a class, a brand, a plate or an account number also has one. */
const NO_SECRET_SHAPE =
  /^(?:groep|klas|havo|vwo|vmbo|mavo|tl|mbo|lokaal|week|blok|les|periode|hoofdstuk|windows|office|covid|fifa|iphone|ipad|galaxy|versie|leerjaar|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)[-_]?\d|^[a-z]{2}\d\d[a-z]{4}\d+$|^[a-z\d]{1,3}-[a-z\d]{2,3}-[a-z\d]{1,3}$|^[a-z]{2,4}-\d{3,5}(?:-[a-z])?$|^(?:https?:|www\.)|\.(?:nl|com|be|org|net|example|link|pdf|docx?|xlsx?|jpg|png|mp4)(?:\/|$)/iu
const COUNTED = /^\d+(?:-|e|ste|de)?\p{Ll}+$/u
const LETTERS_AND_DIGITS = /(?=.*\p{L}{3})(?=.*\d)/u
const SIGN_INSIDE = /^(?=.{6,}$)[\p{L}\d](?:.*[\p{L}\d])?(?:[!$%^&*+<>]|@(?!.*\.\p{L}{2,}$)|#(?=\d))[\p{L}\d]/u

/** Words of a text that look like a made-up password: letters with digits ("Zonnebloem22"), a sign inside a word. Linear. */
export function passwordsIn(text: string): readonly Value[] {
  const found: Value[] = []
  for (const match of text.matchAll(/(?<!\S)["“'‘(]?[\p{L}\d][^\s"“”(]{4,40}/gu)) {
    const value = valueAt(text, match.index, false)
    if (value && isMadeUp(value.text)) found.push(value)
  }
  return found
}

/** Looks like a made-up password: nothing that anything else is called. */
export function isMadeUp(token: string): boolean {
  if (
    token.length < 5 ||
    token.length > 40 ||
    NO_SECRET_SHAPE.test(token) ||
    COUNTED.test(token) ||
    /@.*\.\p{L}{2,}$/u.test(token)
  )
    return false
  return (LETTERS_AND_DIGITS.test(token) && !/[,:;/]/.test(token)) || SIGN_INSIDE.test(token)
}

/** "4471#", "*2604*", "B2580". */
const KEYED =
  /(?<![\p{L}\d#*€.,-])(?:\*\d{3,6}[#*]?|[A-Z]?\d{3,8}[A-Z]?[#*]|[A-Z]\d{4}|\d{4}[A-Z])(?![\p{L}\d#*]|-\d)/gu
/** One key at a time, "0-7-1-2", "6 6 2 9 A"; in groups, "55 19 03", "19-82-A". */
const SPELLED =
  /(?<![\p{L}\d.,/€-]|\d )(?:[A-Z][- ])?\d(?:([- ])\d)(?:\1\d){1,6}(?:\1[A-Z](?!\p{L}))?(?![\p{L}\d/:]|[ .,-]\d)/gu
const GROUPED =
  /(?<![\p{L}\d.,/€+-]|\d )(?:\d{2,3}([ -])\d{2,3}(?:\1\d{1,3})?(?:\1[A-Z](?!\p{L}))?)(?![\p{L}\d/:%€]|[ .,-]\d)/gu

const PLAIN_CODE = /(?<![\p{L}\d.,/€+-]|\d )\d{4,8}(?![\p{L}\d/:%€*#]|[ .,-]\d)/gu

/** Four to eight digits, of which only the words around them tell whether they are a code. Linear. */
export function plainCodesIn(text: string): readonly Value[] {
  return [...text.matchAll(PLAIN_CODE)].map((match) => ({ start: match.index, end: match.index + match[0].length, text: match[0], stated: false })) // prettier-ignore
}

/** Codes as they are typed on a keypad, each stated when only a keypad has that shape. Linear. */
export function keypadCodesIn(text: string): readonly Value[] {
  const of = (shape: RegExp, stated: boolean): Value[] =>
    [...text.matchAll(shape)].map((match) => ({ start: match.index, end: match.index + match[0].length, text: match[0], stated })) // prettier-ignore
  return [...of(KEYED, true), ...of(SPELLED, true), ...of(GROUPED, false)]
}

/** Those that touch none before them, nor any of `others`. Linear but for the sorting. */
export function apart(values: readonly Value[], others: readonly Value[] = []): readonly Value[] {
  const ranked = [...others, ...values].map((value, rank) => ({ value, rank }))
  const kept: { value: Value; rank: number }[] = []
  for (const next of ranked.sort((a, b) => a.value.start - b.value.start || a.rank - b.rank)) {
    const last = kept.at(-1)
    if (!last || last.value.end <= next.value.start) kept.push(next)
    else if (next.rank < last.rank) kept[kept.length - 1] = next
  }
  return kept.filter(({ rank }) => rank >= others.length).map(({ value }) => value)
}

/** What each character of a text can be: one table for ASCII, a few ranges for the rest. */

export const SPACE = 0
export const ALPHA = 1
export const DIGIT = 2
/** Joins letters into one word: apostrophe, hyphen. */
export const INNER = 3
/** Ends a sentence. */
export const END = 4
/** Ends a piece of a sentence. */
export const BREAK = 5
export const QUOTE = 6
export const AT = 7
export const HASH = 8
/** A symbol that may stand for a letter. */
export const LEET = 9
export const OTHER = 10
/** Takes no room: may stand inside a word, never makes one. */
export const INVISIBLE = 11

const LETTER = /[\p{L}\p{M}]/u

const CLASSES = classTable()
function classTable(): Uint8Array {
  const table = new Uint8Array(128).fill(OTHER)
  const put = (chars: string, kind: number): void => {
    for (const char of chars) table[char.charCodeAt(0)] = kind
  }
  put(' \t\r\v\f\0', SPACE)
  put('abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ', ALPHA)
  put('0123456789', DIGIT)
  put("'-", INNER)
  put('.!?\n', END)
  put(',:;()[]{}/', BREAK)
  put('"', QUOTE)
  put('@', AT)
  put('#', HASH)
  put('$*|+', LEET)
  return table
}

/** Class of the UTF-16 code unit at `i`; the second half of a pair is OTHER. */
export function classAt(text: string, i: number): number {
  const code = text.charCodeAt(i)
  if (code < 128) return CLASSES[code] ?? OTHER
  if (code === 0x2019 || code === 0x2018) return INNER
  if (code === 0x201c || code === 0x201d || code === 0x201e || code === 0xab || code === 0xbb) return QUOTE
  if (code === 0xa0 || code === 0x202f || (code >= 0x2000 && code <= 0x200a) || code === 0x3000) return SPACE
  if (code === 0x2028 || code === 0x2029 || code === 0x2026 || code === 0x85) return END
  if (code === 0x20ac) return LEET
  if (isInvisible(code)) return INVISIBLE
  if (code < 0x250) return code === 0xd7 || code === 0xf7 || code < 0xaa ? OTHER : ALPHA
  return LETTER.test(String.fromCodePoint(text.codePointAt(i) ?? code)) ? ALPHA : OTHER
}

/** Does a letter or digit stand at `i`? */
export function startsWord(text: string, i: number): boolean {
  if (i >= text.length) return false
  const kind = classAt(text, i)
  return kind === ALPHA || kind === DIGIT
}

function isInvisible(code: number): boolean {
  if (code === 0xad || code === 0x2060 || code === 0xfeff) return true
  if (code >= 0x200b && code <= 0x206f) return code <= 0x200f || (code >= 0x202a && code <= 0x202e) || code >= 0x2066
  return code >= 0xfe00 && code <= 0xfe0f
}

/** White space that ends a link. */
export function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x2028 || code === 0x2029
}

export function isLowSurrogate(text: string, i: number): boolean {
  const code = text.charCodeAt(i)
  return code >= 0xdc00 && code <= 0xdfff
}

const PICTURE = /\p{Extended_Pictographic}/u

/** End of the emoji that starts at `i`, skin tones, joiners and flags included; `i` when none does. */
export function emojiEnd(text: string, i: number): number {
  let end = pictureEnd(text, i)
  while (end > i && end < text.length) {
    const code = text.codePointAt(end) ?? 0
    if (code === 0xfe0f) end++
    else if (code >= 0x1f3fb && code <= 0x1f3ff) end += 2
    else if (code === 0x200d && pictureEnd(text, end + 1) > end + 1) end = pictureEnd(text, end + 1)
    else break
  }
  return end
}

function pictureEnd(text: string, i: number): number {
  const point = text.codePointAt(i) ?? 0
  if (point < 0xa9) return i
  if (isFlagLetter(point)) return isFlagLetter(text.codePointAt(i + 2) ?? 0) ? i + 4 : i + 2
  return PICTURE.test(String.fromCodePoint(point)) ? i + (point > 0xffff ? 2 : 1) : i
}

function isFlagLetter(point: number): boolean {
  return point >= 0x1f1e6 && point <= 0x1f1ff
}

/** Words in a picture as one text, in which every place leads back to the words that stand there. */
import type { ReadWord } from './words.ts'

export interface JoinedText {
  readonly text: string
  /** The words that lie in a stretch of the text, in UTF-16 code units. */
  wordsAt(start: number, end: number): ReadWord[]
  /** Each line of the text with its words. */
  readonly lines: readonly (readonly ReadWord[])[]
}

/** The words in the order in which they were read: a line each, an empty line between blocks. */
export function asRead(words: readonly ReadWord[]): JoinedText {
  const lines: ReadWord[][] = []
  for (const word of words) {
    const last = lines.at(-1)
    if (last?.[0]?.line === word.line) last.push(word)
    else lines.push([word])
  }
  return joined(lines)
}

/** The words as rows right across the picture: in a table, what stands beside a name belongs to it. */
export function asRows(words: readonly ReadWord[]): JoinedText {
  const rows: ReadWord[][] = []
  for (const word of [...words].sort((a, b) => middle(a) - middle(b))) {
    const row = rows.at(-1)
    const near = row?.at(-1)
    if (row && near && middle(word) - middle(near) < Math.min(word.box[3], near.box[3]) / 2) row.push(word)
    else rows.push([word])
  }
  return joined(rows.map((row) => row.sort((a, b) => a.box[0] - b.box[0])))
}

function middle({ box: [, y, , height] }: ReadWord): number {
  return y + height / 2
}

function joined(lines: readonly (readonly ReadWord[])[]): JoinedText {
  const places: { readonly start: number; readonly end: number; readonly word: ReadWord }[] = []
  let text = ''
  lines.forEach((line, i) => {
    if (i > 0) text += between(lines[i - 1] ?? [], line)
    line.forEach((word, k) => {
      if (k > 0) text += isWide(line[k - 1], word) ? '\t' : ' '
      places.push({ start: text.length, end: text.length + word.text.length, word })
      text += word.text
    })
  })
  const wordsAt = (start: number, end: number): ReadWord[] =>
    places.filter((place) => place.start < end && place.end > start).map(({ word }) => word)
  return { text, wordsAt, lines }
}

/** A sentence goes on where a line of the same block begins small and the one before it has no end. */
function between(before: readonly ReadWord[], line: readonly ReadWord[]): string {
  if (before[0]?.block !== line[0]?.block) return '\n\n'
  return /^\p{Ll}/u.test(line[0]?.text ?? '') && !/[.!?:]$/.test(before.at(-1)?.text ?? '') ? ' ' : '\n'
}

/** Is there more than a space between them, as between the columns of a table? */
function isWide(left: ReadWord | undefined, right: ReadWord): boolean {
  if (!left) return false
  return right.box[0] - left.box[0] - left.box[2] > 1.5 * Math.max(left.box[3], right.box[3])
}

/** Words as they were read from a picture. */
import type { Box } from '../picture.ts'

export interface ReadWord {
  readonly text: string
  /** In pixels of the upright picture. */
  readonly box: Box
  /** How sure the reader is, 0 to 1. */
  readonly score: number
  /** Words with the same number stand on one line of the same block of text. */
  readonly line: number
  readonly block: number
}

/** Bars, dots and dashes are mostly no writing at all: bricks, branches, hair. */
const SIGN = /[\p{L}\p{N}]/u

/** The columns of a line in the reader's table. */
const LEVEL = 0
const WORD_LEVEL = '5'
const [BLOCK, PARAGRAPH, LINE] = [2, 3, 4]
const [LEFT, TOP, WIDTH, HEIGHT, SCORE, TEXT] = [6, 7, 8, 9, 10, 11]

/**
 * Reads the reader's table (TSV): the words that it is as sure of as `least`. `scale`: pixels of what it saw for one of the
 * picture.
 */
export function wordsIn(table: string, scale: readonly [across: number, down: number], least: number): ReadWord[] {
  const lines = new Map<string, number>()
  return table.split('\n').flatMap((row) => {
    const cells = row.split('\t')
    const cell = (i: number): string => cells[i] ?? ''
    const text = cell(TEXT).trim()
    const score = Number(cell(SCORE)) / 100
    if (cell(LEVEL) !== WORD_LEVEL || !SIGN.test(text) || score < least) return []
    const key = `${cell(BLOCK)} ${cell(PARAGRAPH)} ${cell(LINE)}`
    const line = lines.get(key) ?? lines.size
    lines.set(key, line)
    const box = unscaled(
      [LEFT, TOP, WIDTH, HEIGHT].map((i) => Number(cell(i))),
      scale,
    )
    return [{ text, box, score: Math.min(1, score), line, block: Number(cell(BLOCK)) }]
  })
}

/** Outwards to whole pixels. */
function unscaled(
  [x = 0, y = 0, width = 0, height = 0]: readonly number[],
  [across, down]: readonly [number, number],
): Box {
  const left = Math.floor(x / across)
  const top = Math.floor(y / down)
  return [left, top, Math.ceil((x + width) / across) - left, Math.ceil((y + height) / down) - top]
}

/** Both looks at a picture as one: where they saw the same line, the one that made more of it. */
export function together(first: readonly ReadWord[], second: readonly ReadWord[]): ReadWord[] {
  const next = (of: (word: ReadWord) => number): number => first.reduce((most, word) => Math.max(most, of(word) + 1), 0)
  const [line, block] = [next((word) => word.line), next((word) => word.block)]
  let lines = linesOf(first)
  for (const seen of linesOf(second)) {
    const same = lines.filter((other) => meet(other, seen))
    if (worth(seen) <= worth(same.flat())) continue
    lines = lines.filter((other) => !same.includes(other))
    lines.push(seen.map((word) => ({ ...word, line: word.line + line, block: word.block + block })))
  }
  return lines.flat()
}

function linesOf(words: readonly ReadWord[]): ReadWord[][] {
  return [...Map.groupBy(words, ({ line }) => line).values()]
}

/** How many letters were read, and how surely. */
function worth(words: readonly ReadWord[]): number {
  return words.reduce((sum, { text, score }) => sum + text.length * score, 0)
}

function meet(a: readonly ReadWord[], b: readonly ReadWord[]): boolean {
  return a.some((one) => b.some((other) => overlap(one.box, other.box)))
}

function overlap(a: Box, b: Box): boolean {
  return a[0] < b[0] + b[2] && b[0] < a[0] + a[2] && a[1] < b[1] + b[3] && b[1] < a[1] + a[3]
}

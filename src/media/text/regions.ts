/** From words in a picture to what is to be covered: names, numbers and whatever else the check's recognisers know. */
import { situationSchema, type Context, type Situation } from '../../check/contract.ts'
import { readText, recognise } from '../../check/recognise.ts'
import type { Seen } from '../../check/recogniser.ts'
import { SPAN_KINDS } from '../../protocol/kinds.ts'
import { COVERED, type Box, type Region } from '../picture.ts'
import { asRead, asRows, type JoinedText } from './joined.ts'
import { mended } from './mend.ts'
import type { ReadWord } from './words.ts'

/** A name alone on a line is believed only when it was read this surely. */
const SURE_ALONE = 0.5
/** As many words can a name alone on a line have. */
const MOST_ALONE = 5
/** A word of this many letters or digits is long; one of a fact has to be, or all were read surely. */
const LONG = 3
const LEAST_SCORE = 0.4
const SURE_SHORT = 0.6
const SPANS: ReadonlySet<string> = new Set(SPAN_KINDS)
const LETTERS = /\p{L}/u
const SIGNS = /[\p{L}\p{N}]/gu

/**
 * Regions of kind `text` for everything personal that can be read: a box for each stretch of words on one line, a little
 * larger than they are. `context`: names that the school knows. The score is that of the word that was read least surely.
 */
export function textRegions(words: readonly ReadWord[], context?: Partial<Context>): Region[] {
  const clear = words.map(mended)
  const ask = asker(context)
  const read = asRead(clear)
  const found = [...told(read, ask), ...told(asRows(clear), ask), ...namesAlone(read, ask)]
  return onceEach(found.flatMap(boxesOf))
}

type Ask = (text: string) => readonly Seen[]

function asker(context: Partial<Context> = {}): Ask {
  const base = situationSchema.parse({ text: '', context })
  return (text) => {
    const situation: Situation = { ...base, text }
    return recognise(situation, readText(text), []).seen.filter(({ kind }) => SPANS.has(kind))
  }
}

/** The words of each fact in the text. */
function told(text: JoinedText, ask: Ask): ReadWord[][] {
  return ask(text.text).flatMap(({ kind, start, end }) => {
    const words = text.wordsAt(start, end)
    return isClear(words, kind === 'person-name') ? [words] : []
  })
}

/** Leaves and bricks make letters and digits too, but seldom long ones, and seldom surely. */
function isClear(words: readonly ReadWord[], isName: boolean): boolean {
  const long = words.some(({ text }) => (text.match(SIGNS)?.length ?? 0) >= LONG)
  const score = words.reduce((sum, word) => sum + word.score, 0) / words.length
  return score >= (long ? LEAST_SCORE : isName ? 1 : SURE_SHORT)
}

/** Names on a shirt, a coat peg, a drawing: a line that is nothing but a name, as it would be in a sentence. */
function namesAlone({ lines }: JoinedText, ask: Ask): ReadWord[][] {
  return lines.flatMap((line) => {
    const words = line.filter(({ text }) => LETTERS.test(text))
    if (words.length === 0 || words.length > MOST_ALONE || words.some(({ score }) => score < SURE_ALONE)) return []
    if (!isClear(words, true)) return []
    const name = words.map(({ text }) => capital(text)).join(' ')
    return ask(`Dit is ${name}.`).some((fact) => isWhole(fact, name)) ? [[...line]] : []
  })
}

const BEFORE = 'Dit is '.length

function isWhole({ kind, start, end }: Seen, name: string): boolean {
  return kind === 'person-name' && start === BEFORE && end >= BEFORE + name.length
}

function capital(text: string): string {
  const clean = text.replace(/[^\p{L}'’-]/gu, '')
  return clean.charAt(0).toUpperCase() + clean.slice(1).toLowerCase()
}

/** A box for each line of a fact's words. */
function boxesOf(words: readonly ReadWord[]): Region[] {
  const lines = [...new Set(words.map(({ line }) => line))]
  return lines.map((line) => {
    const own = words.filter((word) => word.line === line)
    const score = Math.max(COVERED, Math.min(...own.map((word) => word.score)))
    return { kind: 'text', box: around(own.map(({ box }) => box)), score }
  })
}

/** Around all boxes and a third of their height more, within the top and left side of the picture. */
function around(boxes: readonly Box[]): Box {
  const left = Math.min(...boxes.map(([x]) => x))
  const top = Math.min(...boxes.map(([, y]) => y))
  const right = Math.max(...boxes.map(([x, , width]) => x + width))
  const bottom = Math.max(...boxes.map(([, y, , height]) => y + height))
  const more = Math.ceil((bottom - top) / 3)
  const from: Box = [Math.max(0, left - more), Math.max(0, top - more), 0, 0]
  return [from[0], from[1], right + more - from[0], bottom + more - from[1]]
}

/** Without those that lie within another. */
function onceEach(regions: readonly Region[]): Region[] {
  const kept: Region[] = []
  const size = ({ box: [, , width, height] }: Region): number => width * height
  for (const region of [...regions].sort((a, b) => size(b) - size(a)))
    if (!kept.some(({ box }) => within(region.box, box))) kept.push(region)
  return kept.sort((a, b) => a.box[1] - b.box[1] || a.box[0] - b.box[0])
}

function within(a: Box, b: Box): boolean {
  return a[0] >= b[0] && a[1] >= b[1] && a[0] + a[2] <= b[0] + b[2] && a[1] + a[3] <= b[1] + b[3]
}

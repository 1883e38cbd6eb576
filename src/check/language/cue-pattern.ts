/** Reads the patterns of cues; how they are written stands in cues.ts. */
import type { Words } from '../../protocol/kinds.ts'
import { WORD_CLASSES } from './classes.ts'
import { markOf, secondMarkOf } from './word-bits.ts'

export interface Cue {
  readonly id: string
  /** Why the cue counts, for people: stands in `because`. */
  readonly because: Words
  readonly patterns: readonly string[]
}

export interface Element {
  readonly words: ReadonlySet<string>
  readonly prefixes: readonly string[]
  /** Most words that may be skipped here; 0 for an element that is a word. */
  readonly gap: number
  readonly optional: boolean
}

/** Elements in a row, found by the one that is rarest in ordinary text. */
export interface Piece {
  readonly elements: readonly Element[]
  readonly anchor: number
}

export interface Pattern extends Piece {
  readonly cue: Cue
  readonly owner: number
  /** Pieces that must stand near the first, in any order. */
  readonly beside: readonly Piece[]
  readonly atStart: boolean
  readonly atEnd: boolean
  /** Marks of the words that must be there beside the anchor, two for each: a quick "can't be". See word-bits.ts. */
  readonly marks: readonly number[]
}

/** Letters that a `word*` needs at least. */
export const PREFIX = 3

/** Words so common that a pattern is better found by another of its words. */
export const COMMON = new Set(
  'ik je jij jou jouw u we wij ze zij hij hem haar het de een en of maar dat die dit deze is was ben bent zijn heb hebt heeft had niet geen wel ook nog al er van voor met op in te aan bij naar om uit als dan zo wat wie waar hoe mijn onze ons jullie hun hen kan kunnen ga gaan gaat ging wil willen moet moeten zal zou mag mogen word wordt worden doe doen maak maken kom komen zeg alle alles iedereen over door tot'.split(
    ' ',
  ),
)

const WIDE_CHOICE = /\(([^()]* [^()]*)\)/

/** A pattern without choices of more than one word: each of those becomes a pattern of its own. */
export function spellOut(pattern: string): string[] {
  const choice = WIDE_CHOICE.exec(pattern)
  if (!choice) return [pattern]
  const options = (choice[1] ?? '').split('|').map((option) => option.trim())
  const single = options.filter((option) => !option.includes(' '))
  const wide = options.filter((option) => option.includes(' '))
  const rest = pattern.slice(choice.index + choice[0].length)
  const before = pattern.slice(0, choice.index)
  // an optional choice may also be absent
  const absent = rest.startsWith('?') ? [''] : []
  const after = rest.startsWith('?') ? rest.slice(1) : rest
  return [...(single.length > 0 ? [`(${single.join('|')})`] : []), ...wide, ...absent].flatMap((option) =>
    spellOut(before + option + after),
  )
}

/** Reads one pattern. Throws an Error that names the pattern and what is wrong. */
export function compile(text: string, cue: Cue, owner: number): Pattern {
  const atStart = text.startsWith('^')
  const atEnd = text.endsWith('$')
  const bare = text.slice(atStart ? 1 : 0, atEnd ? -1 : undefined)
  const [first, ...beside] = bare.split(' & ').map((part) => piece(part, text))
  if (!first) throw new Error(`cue "${text}": needs a word that must be there`)
  return { cue, owner, ...first, beside, atStart, atEnd, marks: marksOf([first, ...beside]) }
}

/** Choices of more words than this say nothing when marked. */
const MARKED = 12

function marksOf([first, ...beside]: readonly Piece[]): number[] {
  const others = first ? first.elements.filter((_, i) => i !== first.anchor) : []
  const needed = [...others, ...beside.flatMap((one) => one.elements)]
  return needed.flatMap(({ words, prefixes, gap, optional }) => {
    if (gap > 0 || optional || prefixes.length > 0 || words.size > MARKED) return []
    return [
      [...words].reduce((all, word) => all | markOf(word), 0),
      [...words].reduce((all, word) => all | secondMarkOf(word), 0),
    ]
  })
}

function piece(part: string, pattern: string): Piece {
  const elements = part.trim().split(/\s+/).map((word) => element(word, pattern)) // prettier-ignore
  const anchor = bestAnchor(elements)
  if (anchor < 0) throw new Error(`cue "${pattern}": needs a word that must be there`)
  return { elements, anchor }
}

const elements = new Map<string, Element>()

/** One element of a pattern; the same words give the same element, so that wide classes are made once. */
function element(part: string, pattern: string): Element {
  const known = elements.get(part)
  if (known) return known
  const made = readElement(part, pattern)
  elements.set(part, made)
  return made
}

function readElement(part: string, pattern: string): Element {
  if (part === '..' || part === '...')
    return { words: new Set(), prefixes: [], gap: part === '..' ? 3 : 8, optional: false }
  const optional = part.endsWith('?')
  const bare = optional ? part.slice(0, -1) : part
  const options = bare.startsWith('(') && bare.endsWith(')') ? bare.slice(1, -1).split('|') : [bare]
  const words = new Set<string>()
  const prefixes: string[] = []
  for (const option of options.flatMap((o) => (o.startsWith('@') ? classOf(o.slice(1), pattern) : [o]))) {
    if (!/^[a-z0-9'#-]+\*?$/.test(option)) throw new Error(`cue "${pattern}": can't read "${option}"`)
    if (!option.endsWith('*')) words.add(option)
    else if (option.length <= PREFIX)
      throw new Error(`cue "${pattern}": "${option}" needs ${PREFIX} letters before the *`)
    else prefixes.push(option.slice(0, -1))
  }
  return { words, prefixes, gap: 0, optional }
}

function classOf(name: string, pattern: string): readonly string[] {
  const words = WORD_CLASSES[name]
  if (!words) throw new Error(`cue "${pattern}": no word class @${name}`)
  return words
}

/** The element that is rarest in ordinary text: not common, then with the fewest words, then the longest. */
function bestAnchor(elements: readonly Element[]): number {
  let best = -1
  let bestCost = Infinity
  elements.forEach((element, i) => {
    if (element.gap > 0 || element.optional) return
    let cost = element.prefixes.length
    for (const word of element.words) cost += COMMON.has(word) ? 1000 : word.length < 4 ? 4 : 1
    if (cost < bestCost) {
      best = i
      bestCost = cost
    }
  })
  return best
}

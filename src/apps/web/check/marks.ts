/** Which parts of a text are underlined, and how that follows while somebody types. Pure. */
import type { Finding } from '../../../check/contract.ts'
import { SEVERITIES, type Severity } from '../../../protocol/kinds.ts'

export interface Mark {
  readonly start: number
  readonly end: number
  readonly severity: Severity
}

/** A piece of text with or without an underline; together the pieces are the text. */
export interface Piece {
  readonly start: number
  readonly text: string
  readonly severity: Severity | null
}

/** Marks for the findings that stand at a place, in order, none over another: the gravest keeps its place. */
export function marksOf(findings: readonly Finding[]): Mark[] {
  const marks = findings.flatMap(({ offset, length, severity }) =>
    offset === undefined || !length ? [] : [{ start: offset, end: offset + length, severity }],
  )
  const graveFirst = marks.sort(
    (a, b) => SEVERITIES.indexOf(b.severity) - SEVERITIES.indexOf(a.severity) || a.start - b.start,
  )
  return withoutOverlap(graveFirst)
}

function withoutOverlap(graveFirst: readonly Mark[]): Mark[] {
  const taken = new Map<number, Mark>()
  const covered = new Set<number>()
  for (const mark of graveFirst) {
    let free = true
    for (let at = mark.start; at < mark.end && free; at++) free = !covered.has(at)
    if (!free) continue
    for (let at = mark.start; at < mark.end; at++) covered.add(at)
    taken.set(mark.start, mark)
  }
  return [...taken.values()].sort((a, b) => a.start - b.start)
}

/** Marks of an older text on a newer one: what was not touched keeps its underline, at its new place. */
export function moveMarks(marks: readonly Mark[], from: string, to: string): readonly Mark[] {
  if (from === to) return marks
  const most = Math.min(from.length, to.length)
  let head = 0
  while (head < most && from.charCodeAt(head) === to.charCodeAt(head)) head++
  let tail = 0
  while (tail < most - head && from.charCodeAt(from.length - 1 - tail) === to.charCodeAt(to.length - 1 - tail)) tail++
  const shift = to.length - from.length
  return marks.flatMap((mark) => {
    if (mark.end <= head) return [mark]
    if (mark.start >= from.length - tail) return [{ ...mark, start: mark.start + shift, end: mark.end + shift }]
    return []
  })
}

/** The text in pieces. */
export function piecesOf(text: string, marks: readonly Mark[]): Piece[] {
  const pieces: Piece[] = []
  let at = 0
  for (const { start, end, severity } of marks) {
    if (start > at) pieces.push({ start: at, text: text.slice(at, start), severity: null })
    pieces.push({ start, text: text.slice(start, end), severity })
    at = end
  }
  if (at < text.length) pieces.push({ start: at, text: text.slice(at), severity: null })
  return pieces
}

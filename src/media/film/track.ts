/**
 * Faces of single frames joined to tracks: the same face, as far as place and size tell. Nothing here recognises anyone;
 * a face that turns up elsewhere is a new track. A wrong join costs a cover too many, never one too few.
 */
import type { Box, Region } from '../picture.ts'

/** A frame that a detector looked at, counted from 0. Looks come in rising order; frames between them were not looked at. */
export interface Look {
  readonly frame: number
  readonly faces: readonly Region[]
  /** The picture is another than at the look before: a cut, or a camera that swings. No face surely goes on across it. */
  readonly cut?: boolean
}

/** Where a face was found. `sure` when it can only be the same face as at the look before. */
export interface Point {
  readonly frame: number
  readonly box: Box
  readonly score: number
  readonly sure: boolean
}

/** One face through a stretch of film: at least one point, in rising order of frames. */
export type Track = readonly Point[]

/** Frames without a detection that a track may bridge. */
const LONGEST_GAP = 30

/** Steps of a face's size that it may move in a frame, beside half a size that the detector itself may be off. */
const SPEED = 0.25
const LEEWAY = 0.5
const MOST_STEPS = 3
const MOST_GROWTH = 2

/** A join counts as sure when boxes overlap this much and no other box of either look comes near. */
const SURE_OVERLAP = 0.4
/** At a cut boxes are joined from here on: a camera that swings would else leave a cover behind at every look. */
const CUT_OVERLAP = 0.5
const CUT_GAP = 3
const NEAR = 0.05

interface Open {
  readonly points: Point[]
}

interface Join {
  readonly track: Open
  readonly face: Region
  readonly cost: number
}

/** Joins the faces of all looks. Every face of every look is a point of exactly one track. */
export function tracksOf(looks: Iterable<Look>, longestGap = LONGEST_GAP): Track[] {
  const done: Track[] = []
  let open: Open[] = []
  let before: Look | null = null
  for (const look of looks) {
    const near = open.filter((track) => goesOn(track, look, before, longestGap))
    const kept = new Set(near)
    done.push(...open.filter((track) => !kept.has(track)).map(({ points }) => points))
    open = [...near, ...extend(near, look, before)]
    before = look
  }
  return [...done, ...open.map(({ points }) => points)]
}

function goesOn({ points }: Open, { frame, cut }: Look, before: Look | null, longestGap: number): boolean {
  const end = last(points).frame
  return cut ? end === before?.frame && frame - end <= CUT_GAP + 1 : frame - end <= longestGap + 1
}

/** Adds the faces of a look to the tracks they go on from; gives the tracks that begin with the rest. */
function extend(open: readonly Open[], look: Look, before: Look | null): Open[] {
  const left = new Set(look.faces)
  const free = new Set(open)
  for (const { track, face } of joins(open, look)) {
    if (!left.has(face) || !free.has(track)) continue
    left.delete(face)
    free.delete(track)
    track.points.push(pointOf(look, face, before !== null && isSure(last(track.points), face, look, before)))
  }
  return [...left].map((face) => ({ points: [pointOf(look, face, false)] }))
}

function pointOf({ frame }: Look, { box, score }: Region, sure: boolean): Point {
  return { frame, box, score, sure }
}

/** All joins that are possible, the likeliest first; equals in the order of tracks and faces. */
function joins(open: readonly Open[], look: Look): Join[] {
  return open
    .flatMap((track) => look.faces.map((face) => ({ track, face, cost: costOf(track.points, face, look) })))
    .filter(({ cost }) => cost < Infinity)
    .sort((a, b) => a.cost - b.cost)
}

/** Distance in sizes from where the track would be by now; Infinity when that is too far for the time between. */
function costOf(points: readonly Point[], face: Region, look: Look): number {
  const { frame } = look
  const end = last(points)
  const size = Math.max(sizeOf(end.box), sizeOf(face.box))
  if (look.cut) return overlap(end.box, face.box) < CUT_OVERLAP ? Infinity : 1 - overlap(end.box, face.box)
  if (size > MOST_GROWTH * Math.min(sizeOf(end.box), sizeOf(face.box))) return Infinity
  const reach = Math.min(LEEWAY + SPEED * (frame - end.frame), MOST_STEPS) * size
  const distance = Math.min(apart(end.box, face.box), apart(expected(points, frame), face.box))
  return distance <= reach ? distance / size : Infinity
}

/** The last box, moved on as it moved between the last two points. */
function expected(points: readonly Point[], frame: number): Box {
  const end = last(points)
  const earlier = points.at(-2)
  if (!earlier) return end.box
  const steps = (frame - end.frame) / (end.frame - earlier.frame)
  const [x, y, width, height] = end.box
  return [x + (x - earlier.box[0]) * steps, y + (y - earlier.box[1]) * steps, width, height]
}

/** Can it only be the same face? Found at the look just before, at nearly the same place, and no other face near either. */
function isSure(end: Point, face: Region, look: Look, before: Look): boolean {
  if (look.cut || end.frame !== before.frame || overlap(end.box, face.box) < SURE_OVERLAP) return false
  const others = [...before.faces.filter(({ box }) => box !== end.box), ...look.faces.filter((other) => other !== face)]
  return others.every(({ box }) => overlap(box, face.box) < NEAR && overlap(box, end.box) < NEAR)
}

/** Shared area by joint area, 0 to 1. */
export function overlap(a: Box, b: Box): number {
  const width = Math.min(a[0] + a[2], b[0] + b[2]) - Math.max(a[0], b[0])
  const height = Math.min(a[1] + a[3], b[1] + b[3]) - Math.max(a[1], b[1])
  if (width <= 0 || height <= 0) return 0
  const shared = width * height
  return shared / (a[2] * a[3] + b[2] * b[3] - shared)
}

function apart(a: Box, b: Box): number {
  const x = a[0] + a[2] / 2 - b[0] - b[2] / 2
  const y = a[1] + a[3] / 2 - b[1] - b[3] / 2
  return Math.sqrt(x * x + y * y)
}

function sizeOf([, , width, height]: Box): number {
  return Math.max(width, height, 1)
}

function last(points: readonly Point[]): Point {
  const end = points.at(-1)
  if (!end) throw new Error('a track has no points')
  return end
}

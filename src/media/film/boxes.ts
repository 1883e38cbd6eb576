/** What is covered in each frame of a film: tracks made whole, so that no frame shows a face between detections. */
import type { Box, Region } from '../picture.ts'
import { overlap, tracksOf, type Look, type Point, type Track } from './track.ts'

/** A face that stays visible: the one that lies under this box in this frame, for as long as it can only be that face. */
export interface Keep {
  readonly frame: number
  readonly box: Box
}

export interface FilmSize {
  readonly width: number
  readonly height: number
}

export interface BoxSettings {
  /** Frames covered before the first and after the last time a face is found; at least 2. */
  readonly hold?: number
  readonly keep?: readonly Keep[]
}

/** What to cover in a frame. Frames may be asked in any order. */
export type Boxes = (frame: number) => Region[]

/** Frames on either side that smoothing looks at. */
const AROUND = 2
/** A box grows by this part of its size for each frame that it is away from a detection, up to MOST_DRIFT. */
const DRIFT = 0.03
const MOST_DRIFT = 0.4
/** Tracks are kept by stretches of film, so that a long film is as quick to ask as a short one. */
const STRETCH = 128
/** Boxes that overlap more than this with the place that was pointed at are what was meant. */
const MEANT = 0.2

/** Left, top, right, bottom. */
type Edges = readonly [number, number, number, number]

/**
 * Boxes for every frame of a film, in whole pixels within `size`. In a frame that was looked at every face lies whole within
 * a box, unless it is kept; between, faces move straight and their boxes grow, outward only.
 */
export function boxesOf(looks: readonly Look[], size: FilmSize, settings: BoxSettings = {}): Boxes {
  const hold = Math.max(2, settings.hold ?? 2)
  const covered = tracksOf(looks).flatMap((track) => withoutKept(track, settings.keep ?? []))
  const stretches = byStretch(covered, hold)
  return (frame) =>
    (stretches.get(Math.floor(frame / STRETCH)) ?? [])
      .filter((track) => reaches(track, frame, hold))
      .flatMap((track) => regionAt(track, frame, size))
}

function byStretch(tracks: readonly Track[], hold: number): Map<number, Track[]> {
  const stretches = new Map<number, Track[]>()
  for (const track of tracks) {
    const first = Math.floor(Math.max(0, startOf(track) - hold) / STRETCH)
    for (let i = first; i <= Math.floor((endOf(track) + hold) / STRETCH); i++) {
      const list = stretches.get(i)
      if (list) list.push(track)
      else stretches.set(i, [track])
    }
  }
  return stretches
}

function reaches(track: Track, frame: number, hold: number): boolean {
  return frame >= startOf(track) - hold && frame <= endOf(track) + hold
}

function regionAt(track: Track, frame: number, size: FilmSize): Region[] {
  const [left, top, right, bottom] = smoothEdges(track, frame)
  const x = Math.max(0, Math.floor(left))
  const y = Math.max(0, Math.floor(top))
  const width = Math.min(size.width, Math.ceil(right)) - x
  const height = Math.min(size.height, Math.ceil(bottom)) - y
  if (width <= 0 || height <= 0) return []
  return [{ box: [x, y, width, height], kind: 'face', score: track[nextIndex(track, frame)]?.score ?? 0 }]
}

/**
 * The outermost edges over the frames around, averaged over those frames: each of the averaged ones holds this frame's own
 * box, so the average does too, and it moves smoothly.
 */
function smoothEdges(track: Track, frame: number): Edges {
  const near: Edges[] = []
  for (let i = -2 * AROUND; i <= 2 * AROUND; i++) near.push(edgesAt(track, frame + i))
  const sum = [0, 0, 0, 0]
  for (let i = 0; i <= 2 * AROUND; i++)
    outermost(near.slice(i, i + 2 * AROUND + 1)).forEach((edge, side) => (sum[side] = (sum[side] ?? 0) + edge))
  const [left = 0, top = 0, right = 0, bottom = 0] = sum.map((edge) => edge / (2 * AROUND + 1))
  return [left, top, right, bottom]
}

function outermost(all: readonly Edges[]): Edges {
  return [
    Math.min(...all.map(([left]) => left)),
    Math.min(...all.map(([, top]) => top)),
    Math.max(...all.map(([, , right]) => right)),
    Math.max(...all.map(([, , , bottom]) => bottom)),
  ]
}

/** Where the face is taken to be: on a straight line between points, and before the first and after the last where it was. */
function edgesAt(track: Track, frame: number): Edges {
  const index = nextIndex(track, frame)
  const next = pointAt(track, index)
  const previous = frame >= next.frame ? next : pointAt(track, Math.max(0, index - 1))
  if (previous.frame === next.frame || frame <= previous.frame)
    return grown(edgesOf(next.box), drift(frame - next.frame))
  const part = (frame - previous.frame) / (next.frame - previous.frame)
  const from = edgesOf(previous.box)
  const to = edgesOf(next.box)
  const between: Edges = [0, 1, 2, 3].map((i) => (from[i] ?? 0) + ((to[i] ?? 0) - (from[i] ?? 0)) * part) as unknown as Edges // prettier-ignore
  return grown(between, drift(Math.min(frame - previous.frame, next.frame - frame)))
}

function drift(frames: number): number {
  return Math.min(MOST_DRIFT, DRIFT * Math.abs(frames))
}

function grown([left, top, right, bottom]: Edges, by: number): Edges {
  const x = (right - left) * by
  const y = (bottom - top) * by
  return [left - x, top - y, right + x, bottom + y]
}

function edgesOf([x, y, width, height]: Box): Edges {
  return [x, y, x + width, y + height]
}

/** Index of the first point at or after a frame; of the last one when there is none. */
function nextIndex(track: Track, frame: number): number {
  let low = 0
  let high = track.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if (pointAt(track, middle).frame < frame) low = middle + 1
    else high = middle
  }
  return low
}

/**
 * The parts of a track that are covered: all of it, less the stretch around each kept place in which it is surely the same
 * face. A part reaches to the points of the kept stretch beside it, since what lies between them is not sure.
 */
function withoutKept(track: Track, keep: readonly Keep[]): Track[] {
  const shown = new Set(keep.flatMap((one) => keptStretch(track, one)))
  if (shown.size === 0) return [track]
  const parts: Point[][] = []
  let part: Point[] = []
  track.forEach((point, i) => {
    part.push(point)
    if (!shown.has(i)) return
    if (part.length > 1 && !part.every((_, back) => shown.has(i - back))) parts.push(part)
    part = [point]
  })
  if (!shown.has(track.length - 1)) parts.push(part)
  return parts
}

/** Indexes of the points from the kept one in both directions, as far as each join is sure. */
function keptStretch(track: Track, { frame, box }: Keep): number[] {
  const index = nextIndex(track, frame)
  const at = [index, index - 1].find((i) => isMeant(track[i], frame, box))
  if (at === undefined) return []
  let first = at
  let end = at
  while (first > 0 && track[first]?.sure) first--
  while (track[end + 1]?.sure) end++
  return Array.from({ length: end - first + 1 }, (_, i) => first + i)
}

/** Frames that the detection may be away from the frame in which a person pointed at the face. */
const POINTED_WITHIN = 3

function isMeant(point: Point | undefined, frame: number, box: Box): boolean {
  return point !== undefined && Math.abs(point.frame - frame) <= POINTED_WITHIN && overlap(point.box, box) > MEANT
}

function startOf(track: Track): number {
  return pointAt(track, 0).frame
}

function endOf(track: Track): number {
  return pointAt(track, track.length - 1).frame
}

function pointAt(track: Track, index: number): Point {
  const point = track[index]
  if (!point) throw new Error('a track has no such point')
  return point
}

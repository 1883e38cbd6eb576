/**
 * The cover that can't be undone: a solid shape of one fixed colour with a small calm smile on it. Nothing of it depends on
 * the pixels below. All edges are measured with + - × ÷ and square roots, which are the same in every engine.
 */
import type { Box, Picture, Planes } from '../picture.ts'
import { clipped } from './place.ts'

/** Values of a pixel: red, green, blue; or one, in a plane of its own. */
type Colour = readonly number[]

/** Pixels of so many bytes: a picture has four, a plane of a film one. */
interface Raster extends Picture {
  readonly depth: 1 | 4
}

interface Inks {
  readonly ground: Colour
  readonly smile: Colour
  readonly rim: Colour
}

/** Warm and quiet: apricot, and brown for the smile. A slightly darker rim keeps heads apart that stand close together. */
const INKS: Inks = { ground: [242, 184, 114], smile: [140, 84, 38], rim: [224, 160, 90] }
const RIM_WIDTH = 0.03
/** For words and marked places: sand. */
const SAND: Colour = [232, 205, 166]

/** Brightness and the two colour differences, as films hold them (ITU-R BT.709, 16 to 235 and 16 to 240). */
const PLANES = [
  inksOf(([r, g, b]) => 16 + (219 / 255) * brightness(r, g, b)),
  inksOf(([r, g, b]) => 128 + ((224 / 255) * (b - brightness(r, g, b))) / 1.8556),
  inksOf(([r, g, b]) => 128 + ((224 / 255) * (r - brightness(r, g, b))) / 1.5748),
]

function brightness(red: number, green: number, blue: number): number {
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function inksOf(value: (colour: [number, number, number]) => number): Inks {
  const one = ([r = 0, g = 0, b = 0]: Colour): Colour => [Math.round(value([r, g, b]))]
  return { ground: one(INKS.ground), smile: one(INKS.smile), rim: one(INKS.rim) }
}

/** How round the corners are, as a part of the shorter side; and how far the shape then reaches over the box on every side. */
const ROUND = 0.24
const OVER = ROUND * (1 - 1 / Math.SQRT2)

/** Longer sides have rows that are all alike, between their corners. */
const TINY = 8

/** Draws the kind cover over a head: every pixel of `head` is covered; round corners lie outside it. */
export function fillHead(picture: Picture, head: Box): void {
  headOn(rasterOf(picture.width, picture.height, picture.data, 4), head, INKS)
}

/** The same on a frame of a film, plane by plane; the colours have half the pixels each way. */
export function fillHeadOnPlanes({ width, height, data }: Planes, head: Box): void {
  const [across, down] = [width >> 1, height >> 1]
  const [bright, colour] = [width * height, across * down]
  const [left, top] = [Math.floor(head[0] / 2), Math.floor(head[1] / 2)]
  const half: Box = [left, top, Math.ceil((head[0] + head[2]) / 2) - left, Math.ceil((head[1] + head[3]) / 2) - top]
  PLANES.forEach((inks, i) => {
    const from = i === 0 ? 0 : bright + (i - 1) * colour
    const plane = data.subarray(from, from + (i === 0 ? bright : colour))
    if (i === 0) headOn(rasterOf(width, height, plane, 1), head, inks)
    else headOn(rasterOf(across, down, plane, 1), half, inks)
  })
}

/** Made in one place, so that the engine sees one shape of object. */
function rasterOf(width: number, height: number, data: Uint8ClampedArray, depth: 1 | 4): Raster {
  return { width, height, data, depth }
}

function headOn(raster: Raster, head: Box, inks: Inks): void {
  const [x, y, width, height] = head
  const short = Math.min(width, height)
  const over = Math.ceil(short * OVER)
  const shape: Box = [x - over, y - over, width + 2 * over, height + 2 * over]
  const inside = clipped(head, raster.width, raster.height)
  const [left, top, across, down] = clipped(shape, raster.width, raster.height)
  if (across === 0) return
  const { data, depth } = raster
  const edge = (row: number, from: number, to: number): void =>
    edgeOn(raster, shape, short, inside, inks, row, from, to)
  let alike: Uint8ClampedArray | null = null
  for (let row = top; row < top + down; row++) {
    const at = depth * (row * raster.width + left)
    const isStraight = short > TINY && Math.abs(row + 0.5 - y - height / 2) <= height / 2 - short * ROUND
    if (isStraight && alike) {
      data.set(alike, at)
      continue
    }
    const [outer, inner] = halves(shape, short, row)
    const clip = (column: number): number => Math.min(left + across, Math.max(left, column))
    const [start, from] = [clip(Math.floor(x + width / 2 - outer)), clip(Math.ceil(x + width / 2 - inner))]
    const [to, end] = [Math.max(from, clip(Math.floor(x + width / 2 + inner))), clip(Math.ceil(x + width / 2 + outer))]
    edge(row, start, Math.min(to, from + 1))
    repeat(data, depth * (row * raster.width + from), depth, to - from)
    edge(row, to, end)
    if (isStraight) alike = data.slice(at, at + depth * across)
  }
  smileOn(raster, shape, inks.smile)
}

/**
 * For a row, from the middle of the shape: how far it reaches, with a pixel to spare; and how far all its pixels are of one
 * colour. Small shapes have no such part.
 */
function halves([, y, width, height]: Box, short: number, row: number): [outer: number, inner: number] {
  const [radius, margin] = [short * ROUND, short * RIM_WIDTH + 1]
  const down = Math.max(0, Math.abs(row + 0.5 - y - height / 2) - height / 2 + radius)
  const straight = width / 2 - radius
  const inner = down < radius - margin ? straight + chord(radius - margin, down) : straight
  return [straight + chord(radius + 2, down), short > TINY ? Math.max(0, inner) : 0]
}

/** Writes the pixel that stands at `at` so many times in a row. */
function repeat(data: Uint8ClampedArray, at: number, depth: number, times: number): void {
  const length = depth * times
  for (let done = depth; done < length; done *= 2) data.copyWithin(at + done, at, at + Math.min(done, length - done))
}

/** A part of a row near the edge: each pixel by how far it lies from the edge. One loop, because films have many such pixels. */
function edgeOn(
  raster: Raster,
  [x, y, width, height]: Box,
  short: number,
  inside: Box,
  inks: Inks,
  row: number,
  from: number,
  to: number,
): void {
  const [radius, rim] = [short * ROUND, short * RIM_WIDTH]
  const down = Math.abs(row + 0.5 - y - height / 2) - height / 2 + radius
  const within = row >= inside[1] && row < inside[1] + inside[3]
  for (let column = from; column < to; column++) {
    const across = Math.abs(column + 0.5 - x - width / 2) - width / 2 + radius
    const corner = distance(Math.max(across, 0), Math.max(down, 0), 0, 0)
    const away = corner + Math.min(Math.max(across, down), 0) - radius
    const part = within && column >= inside[0] && column < inside[0] + inside[2] ? 256 : share(away)
    const at = (row * raster.width + column) * raster.depth
    blend(raster, at, inks.ground, part)
    if (part === 256) blend(raster, at, inks.rim, share(-away - rim))
  }
}

/** Two dots and a bow, the lower part of a ring between two round ends; in hundredths of the shape's shorter side. */
function smileOn(raster: Raster, [x, y, width, height]: Box, ink: Colour): void {
  const size = Math.min(width, height) / 100
  const [middleX, middleY] = [x + width / 2, y + height / 2]
  const [ring, thick, endX, endY] = [24 * size, 2.6 * size, 18 * size, 16 * size]
  const [eyeX, eyeY, eye] = [17 * size, middleY - 9 * size, 4.6 * size]
  for (let row = Math.max(0, Math.floor(eyeY - eye) - 1); row < Math.min(raster.height, middleY + 27 * size); row++) {
    const py = row + 0.5
    const below = py - middleY + 1 * size
    // Only where a dot or the ring may be, from the middle outwards; a pixel to spare.
    const hasEyes = Math.abs(py - eyeY) < eye + 1
    const hasBow = below > endY - thick - 1
    if (!hasEyes && !hasBow) continue
    const dot = hasEyes ? chord(eye + 1, py - eyeY) : 0
    const near = Math.min(hasEyes ? eyeX - dot : ring * 2, hasBow ? chord(ring - thick - 1, below) : ring * 2)
    const far = Math.max(hasEyes ? eyeX + dot : 0, hasBow ? chord(ring + thick + 1, below) : 0)
    const start = Math.max(0, Math.floor(middleX - far))
    const end = Math.min(raster.width, Math.ceil(middleX + far))
    const [gap, after] = [Math.ceil(middleX - near), Math.floor(middleX + near)]
    for (let column = start; column < end; column++) {
      if (column >= gap && column < after) column = after
      const aside = Math.abs(column + 0.5 - middleX)
      const away = distance(aside, py, eyeX, eyeY) - eye
      // Inside the corner that the ends make with the middle of the ring lies the bow itself.
      const onBow = below * endX >= aside * endY
      const bow = onBow ? Math.abs(distance(aside, below, 0, 0) - ring) : distance(aside, below, endX, endY)
      const part = share(Math.min(away, bow - thick))
      if (part > 0 && column < end) blend(raster, (row * raster.width + column) * raster.depth, ink, part)
    }
  }
}

/** Half of the line that a circle cuts out, so far from its middle. */
function chord(radius: number, away: number): number {
  return Math.sqrt(Math.max(0, Math.max(0, radius) ** 2 - away * away))
}

/** Covers boxes of words or marked places: solid, to the edge. */
export function fillBox(picture: Picture, box: Box): void {
  const [left, top, across, down] = clipped(box, picture.width, picture.height)
  for (let row = top; across > 0 && row < top + down; row++) {
    const at = 4 * (row * picture.width + left)
    picture.data.set([...SAND, 255], at)
    repeat(picture.data, at, 4, across)
  }
}

/** Covers a circle, as a brush leaves it: every pixel that it touches. */
export function fillCircle(picture: Picture, x: number, y: number, radius: number): void {
  const raster = rasterOf(picture.width, picture.height, picture.data, 4)
  const box: Box = [x - radius - 1, y - radius - 1, 2 * radius + 2, 2 * radius + 2]
  const [left, top, across, down] = clipped(box, picture.width, picture.height)
  for (let row = top; row < top + down; row++)
    for (let column = left; column < left + across; column++)
      if (distance(column + 0.5, row + 0.5, x, y) <= radius + 0.71)
        blend(raster, 4 * (row * picture.width + column), SAND, 256)
}

/** Lays a colour over a pixel, `part` of 256; at 256 nothing of what was there remains. */
function blend({ data, depth }: Raster, at: number, colour: Colour, part: number): void {
  if (part === 0) return
  for (let i = 0; i < colour.length; i++) {
    const below = data[at + i] ?? 0
    data[at + i] = part === 256 ? (colour[i] ?? 0) : (below * (256 - part) + (colour[i] ?? 0) * part) >> 8
  }
  if (depth === 4) data[at + 3] = Math.max(data[at + 3] ?? 0, part === 256 ? 255 : (255 * part) >> 8)
}

/** From a distance in pixels (below zero: inside) to the part of a pixel that is covered, 0 to 256. */
function share(away: number): number {
  return Math.round(256 * Math.min(1, Math.max(0, 0.5 - away)))
}

function distance(x: number, y: number, toX: number, toY: number): number {
  return Math.sqrt((x - toX) * (x - toX) + (y - toY) * (y - toY))
}

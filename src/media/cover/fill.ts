/**
 * The cover that can't be undone: a solid shape of one fixed colour with a small calm smile on it. Nothing of it depends on
 * the pixels below. All edges are measured with + - × ÷ and square roots, which are the same in every engine.
 */
import type { Box, Picture } from '../picture.ts'
import { clipped } from './place.ts'

type Colour = readonly [red: number, green: number, blue: number]

/** Warm and quiet: apricot, and brown for the smile. */
const GROUND: Colour = [242, 184, 114]
const SMILE: Colour = [140, 84, 38]
/** A slightly darker rim keeps heads apart that stand close together. */
const RIM: Colour = [224, 160, 90]
const RIM_WIDTH = 0.03
/** For words and marked places: sand. */
const SAND: Colour = [232, 205, 166]

/** How round the corners are, as a part of the shorter side; and how far the shape then reaches over the box on every side. */
const ROUND = 0.24
const OVER = ROUND * (1 - 1 / Math.SQRT2)

/** Draws the kind cover over a head: every pixel of `head` is covered; round corners lie outside it. */
export function fillHead(picture: Picture, head: Box): void {
  const [x, y, width, height] = head
  const short = Math.min(width, height)
  const over = Math.ceil(short * OVER)
  const shape: Box = [x - over, y - over, width + 2 * over, height + 2 * over]
  const inside = clipped(head, picture.width, picture.height)
  const edge = rounded(shape, short * ROUND)
  const smile = smileOn(shape)
  const rim = short * RIM_WIDTH
  each(picture, shape, (at, px, py) => {
    const within = isWithin(inside, px, py)
    const away = edge(px, py)
    const ground = within ? 256 : share(away)
    blend(picture.data, at, GROUND, ground)
    if (ground < 256) return
    blend(picture.data, at, RIM, share(-away - rim))
    blend(picture.data, at, SMILE, share(smile(px, py)))
  })
}

/** Covers boxes of words or marked places: solid, to the edge. */
export function fillBox(picture: Picture, box: Box): void {
  each(picture, box, (at) => blend(picture.data, at, SAND, 256))
}

/** Covers a circle, as a brush leaves it: every pixel that it touches. */
export function fillCircle(picture: Picture, x: number, y: number, radius: number): void {
  const box: Box = [x - radius - 1, y - radius - 1, 2 * radius + 2, 2 * radius + 2]
  each(picture, box, (at, px, py) => {
    if (distance(px, py, x, y) <= radius + 0.71) blend(picture.data, at, SAND, 256)
  })
}

/** Every pixel of a box that lies in the picture, with its centre. */
function each(picture: Picture, box: Box, draw: (at: number, x: number, y: number) => void): void {
  const [left, top, width, height] = clipped(box, picture.width, picture.height)
  for (let y = top; y < top + height; y++)
    for (let x = left; x < left + width; x++) draw((y * picture.width + x) * 4, x + 0.5, y + 0.5)
}

function isWithin([x, y, width, height]: Box, px: number, py: number): boolean {
  return px > x && px < x + width && py > y && py < y + height
}

/** Lays a colour over a pixel, `part` of 256; at 256 nothing of what was there remains. */
function blend(data: Uint8ClampedArray, at: number, colour: Colour, part: number): void {
  if (part === 0) return
  for (let i = 0; i < 3; i++) {
    const below = data[at + i] ?? 0
    data[at + i] = part === 256 ? (colour[i] ?? 0) : (below * (256 - part) + (colour[i] ?? 0) * part) >> 8
  }
  data[at + 3] = Math.max(data[at + 3] ?? 0, part === 256 ? 255 : (255 * part) >> 8)
}

/** From a distance in pixels (below zero: inside) to the part of a pixel that is covered, 0 to 256. */
function share(away: number): number {
  return Math.round(256 * Math.min(1, Math.max(0, 0.5 - away)))
}

type Away = (x: number, y: number) => number

function distance(x: number, y: number, toX: number, toY: number): number {
  return Math.sqrt((x - toX) * (x - toX) + (y - toY) * (y - toY))
}

/** How far a point lies from a box with round corners. */
function rounded([x, y, width, height]: Box, radius: number): Away {
  const [middleX, middleY] = [x + width / 2, y + height / 2]
  return (px, py) => {
    const across = Math.abs(px - middleX) - width / 2 + radius
    const down = Math.abs(py - middleY) - height / 2 + radius
    return distance(Math.max(across, 0), Math.max(down, 0), 0, 0) + Math.min(Math.max(across, down), 0) - radius
  }
}

/** Two dots and a bow: how far a point lies from the nearest. */
function smileOn([x, y, width, height]: Box): Away {
  const size = Math.min(width, height) / 100
  const [middleX, middleY] = [x + width / 2, y + height / 2]
  // The bow is the lower part of a ring, between its ends, which are round too.
  const [ring, thick, endX, endY] = [24 * size, 2.6 * size, 18 * size, 16 * size]
  return (px, py) => {
    const aside = Math.abs(px - middleX)
    const eye = distance(aside, py, 17 * size, middleY - 9 * size) - 4.6 * size
    const below = py - middleY + 1 * size
    // Inside the corner that the ends make with the middle of the ring lies the bow itself.
    const bow = below * endX >= aside * endY ? Math.abs(distance(aside, below, 0, 0) - ring) : distance(aside, below, endX, endY) // prettier-ignore
    return Math.min(eye, bow - thick)
  }
}

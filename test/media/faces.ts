/** Drawn faces, nobody's, that detectors take for real ones: pictures to test with. */
import type { Picture } from '../../src/media/picture.ts'

type Colour = readonly [red: number, green: number, blue: number]

/** Centre of a face and its width, in pixels; it is a third higher than wide. */
export type Head = readonly [x: number, y: number, width: number]

const WALL: Colour = [150, 160, 150]
const SKIN: Colour = [224, 178, 150]
const SHADE: Colour = [150, 100, 80]
const HAIR: Colour = [50, 35, 28]
const CLOTH: Colour = [60, 80, 140]
const EYE: Colour = [240, 238, 235]
const IRIS: Colour = [40, 28, 22]
const LIPS: Colour = [176, 84, 80]
const MOUTH: Colour = [90, 35, 35]

/** A plain wall with these heads before it; `light` makes all of it darker (under 1). */
export function drawHeads(width: number, height: number, heads: readonly Head[], light = 1): Picture {
  const data = new Uint8ClampedArray(width * height * 4)
  const paint = (x: number, y: number, colour: Colour): void => {
    const at = (y * width + x) * 4
    data.set([...colour.map((value) => value * light), 255], at)
  }
  for (let y = 0; y < height; y++) for (let x = 0; x < width; x++) paint(x, y, WALL)
  for (const [centreX, centreY, size] of heads)
    for (let y = Math.max(0, Math.floor(centreY - 1.6 * size)); y < Math.min(height, centreY + 3 * size); y++)
      for (let x = Math.max(0, Math.floor(centreX - 1.6 * size)); x < Math.min(width, centreX + 1.6 * size); x++) {
        const colour = headAt((2 * (x - centreX)) / size, (2 * (y - centreY)) / size)
        if (colour) paint(x, y, colour)
      }
  return { width, height, data }
}

/** Under 1 inside the ellipse with these half axes. */
function ellipse(u: number, v: number, across: number, down: number): number {
  return (u / across) ** 2 + (v / down) ** 2
}

function mix(a: Colour, b: Colour, share: number): Colour {
  const held = Math.min(1, Math.max(0, share))
  return [a[0] + (b[0] - a[0]) * held, a[1] + (b[1] - a[1]) * held, a[2] + (b[2] - a[2]) * held]
}

/** The face is the ellipse of half axes 1 and 1.32 around (0, 0); beside it hair, neck and shoulders. */
function headAt(u: number, v: number): Colour | null {
  if (ellipse(u, v, 1, 1.32) < 1 && v >= -0.75) return faceAt(Math.abs(u), v)
  if (ellipse(u, v + 0.25, 1.18, 1.45) < 1 && v < 0.5) return HAIR
  if (Math.abs(u) < 0.5 && v > 0.9 && v < 2.1) return mix(SHADE, SKIN, 0.4)
  return v > 1.9 && Math.abs(u) < 2.6 * Math.sqrt((v - 1.7) / 2) ? CLOTH : null
}

/** Half a face: `a` is the distance from its middle line. */
function faceAt(a: number, v: number): Colour {
  if (Math.abs(v - 0.66) < 0.02 && a < 0.34) return MOUTH
  if (ellipse(a, v - 0.66, 0.36, 0.12) < 1) return LIPS
  if (ellipse(a - 0.42, v + 0.2, 0.095, 0.1) < 1) return IRIS
  if (ellipse(a - 0.42, v + 0.2, 0.2, 0.1) < 1) return EYE
  if (ellipse(a - 0.43, v + 0.45, 0.28, 0.055) < 1) return HAIR
  return shaded(a, v)
}

/** Skin, darker at the edge, in the eye sockets, beside and under the nose, and under the lips. */
function shaded(a: number, v: number): Colour {
  const under = (u: number, w: number, across: number, down: number): number =>
    Math.max(0, 1 - ellipse(u, w, across, down))
  const edge = Math.max(0, ellipse(a, v, 1, 1.32) - 0.45) * 1.1
  const socket = 0.75 * under(a - 0.42, v + 0.2, 0.34, 0.24)
  const bridge = v > -0.2 && v < 0.25 ? 0.45 * Math.max(0, 1 - Math.abs(a - 0.14) / 0.08) : 0
  const nose = 0.9 * under(a - 0.11, v - 0.3, 0.08, 0.05) + 0.4 * under(a, v - 0.34, 0.25, 0.08)
  return mix(SKIN, SHADE, edge + socket + bridge + nose + 0.35 * under(a, v - 0.86, 0.25, 0.07))
}

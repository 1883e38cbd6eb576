/** Dark pictures: seeing that one is, and lightening it for the detectors. */
import type { Picture } from '../picture.ts'

/** Mean of red, green and blue under which a picture is looked at a second time, lightened. */
const DARK = 64

/** Is the picture dark as a whole? Only pixels count, not what is transparent over it. */
export function isDark({ data }: Picture): boolean {
  let sum = 0
  for (let i = 0; i < data.length; i += 4) sum += (data[i] ?? 0) + (data[i + 1] ?? 0) + (data[i + 2] ?? 0)
  return sum < DARK * 3 * (data.length >> 2)
}

/** The picture with gamma 0.4: what is dark grows much lighter, what is light hardly. */
export function lighten({ width, height, data }: Picture): Picture {
  const lighter = new Uint8ClampedArray(data.length)
  for (let i = 0; i < data.length; i++) lighter[i] = (i & 3) === 3 ? (data[i] ?? 0) : (GAMMA[data[i] ?? 0] ?? 0)
  return { width, height, data: lighter }
}

const fifth = (w: number): number => w * w * w * w * w

/** 255 · (v / 255)^0.4 rounded down, found with whole numbers: the largest w with w⁵ ≤ v² · 255³. */
const GAMMA = Uint8Array.from({ length: 256 }, (_, value) => {
  let w = 0
  while (w < 255 && fifth(w + 1) <= value * value * 255 * 255 * 255) w += 1
  return w
})

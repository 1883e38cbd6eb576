/** UltraFace RFB-320: red, green, blue as (value - 127) / 128 in 320 × 240; boxes as fractions of that out. */
import { COVERED, type Infer, type Picture } from '../picture.ts'
import type { Found } from './merge.ts'

export const TILE_WIDTH = 320
export const TILE_HEIGHT = 240

/** Faces in a picture of at most 320 × 240, boxes in its pixels. It is filled up with grey. */
export async function ultraface(
  picture: Picture,
  infer: Infer,
  plane: (length: number) => Float32Array,
): Promise<Found[]> {
  const data = plane(3 * TILE_WIDTH * TILE_HEIGHT)
  fill(data, picture)
  const { scores, boxes } = await infer('ultraface', { data, width: TILE_WIDTH, height: TILE_HEIGHT })
  if (!scores || !boxes) throw new Error('UltraFace gave no scores or boxes')
  const found: Found[] = []
  for (let i = 0; 2 * i < scores.length; i++) {
    const score = scores[2 * i + 1] ?? 0
    if (score < COVERED) continue
    const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = boxes.subarray(i * 4, i * 4 + 4)
    const box = [x1 * TILE_WIDTH, y1 * TILE_HEIGHT, (x2 - x1) * TILE_WIDTH, (y2 - y1) * TILE_HEIGHT] as const
    found.push({ box, score })
  }
  return found
}

function fill(data: Float32Array, picture: Picture): void {
  const size = TILE_WIDTH * TILE_HEIGHT
  data.fill(0)
  for (let y = 0, from = 0; y < picture.height; y++)
    for (let x = 0, to = y * TILE_WIDTH; x < picture.width; x++, to++, from += 4)
      for (let channel = 0; channel < 3; channel++)
        data[channel * size + to] = ((picture.data[from + channel] ?? 0) - 127) / 128
}

/** Pictures drawn for tests: nobody is in them. */
import sharp, { type Sharp } from 'sharp'

export interface Drawn {
  readonly width: number
  readonly height: number
  /** Red, green, blue: three bytes a pixel. */
  readonly data: Uint8Array
}

type Colour = readonly [number, number, number]

/** A meadow under a sky, with a path; every part of it differs from every other. */
export function landscape(width: number, height: number, seed = 0): Drawn {
  const data = new Uint8Array(width * height * 3)
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const at = (y * width + x) * 3
      const [u, v] = [x / width, y / height]
      const wave = 18 * Math.sin(u * 9 + seed) + 12 * Math.cos(v * 14 + u * 5)
      data[at] = clamp(60 + 110 * u + wave)
      data[at + 1] = clamp(110 + 60 * v - wave)
      data[at + 2] = clamp(200 - 150 * v + 20 * u)
    }
  return { width, height, data }
}

/** A face as simple as a detector still takes for one, with its middle here and this width; drawn onto the picture. */
export function face(onto: Drawn, middleX: number, middleY: number, size: number): void {
  const part = (dx: number, dy: number, rx: number, ry: number, colour: Colour, soft = 0.15): void =>
    ellipse(onto, middleX + dx * size, middleY + dy * size, rx * size, ry * size, colour, soft)
  part(0, 1.15, 0.95, 0.5, [70, 90, 140])
  part(0, 0.7, 0.22, 0.35, [190, 140, 115])
  part(0, -0.2, 0.62, 0.72, [60, 42, 32], 0.1)
  part(0, 0, 0.5, 0.68, [222, 176, 150], 0.12)
  part(0, -0.52, 0.48, 0.22, [66, 46, 34], 0.2)
  for (const side of [-1, 1]) {
    part(side * 0.24, 0.2, 0.16, 0.14, [232, 166, 146], 0.9)
    part(side * 0.21, -0.15, 0.15, 0.09, [186, 136, 114], 0.7)
    part(side * 0.21, -0.23, 0.13, 0.035, [70, 50, 40], 0.4)
    part(side * 0.21, -0.1, 0.095, 0.05, [246, 242, 238], 0.3)
    part(side * 0.21, -0.1, 0.045, 0.048, [52, 36, 28], 0.3)
    part(side * 0.07, 0.17, 0.035, 0.022, [120, 76, 62], 0.5)
    part(side * 0.53, 0.02, 0.05, 0.12, [206, 156, 130], 0.3)
  }
  part(0, 0.05, 0.05, 0.16, [234, 192, 168], 0.8)
  part(0, 0.14, 0.09, 0.05, [204, 152, 128], 0.8)
  part(0, 0.36, 0.19, 0.06, [176, 84, 80], 0.4)
  part(0, 0.36, 0.16, 0.012, [110, 48, 46], 0.6)
  part(0, 0.5, 0.12, 0.03, [200, 150, 128], 0.9)
}

function ellipse(
  { width, height, data }: Drawn,
  x: number,
  y: number,
  rx: number,
  ry: number,
  colour: Colour,
  soft: number,
): void {
  for (let py = Math.max(0, Math.floor(y - ry)); py < Math.min(height, y + ry + 1); py++)
    for (let px = Math.max(0, Math.floor(x - rx)); px < Math.min(width, x + rx + 1); px++) {
      const away = Math.hypot((px - x) / rx, (py - y) / ry)
      const part = Math.min(1, Math.max(0, (1 - away) / soft))
      const at = (py * width + px) * 3
      for (let i = 0; i < 3; i++) data[at + i] = clamp((data[at + i] ?? 0) * (1 - part) + (colour[i] ?? 0) * part)
    }
}

function clamp(value: number): number {
  return Math.min(255, Math.max(0, Math.round(value)))
}

/** As sharp takes it, to be written in any kind. */
export function asSharp({ width, height, data }: Drawn): Sharp {
  return sharp(data, { raw: { width, height, channels: 3 } })
}

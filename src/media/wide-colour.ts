/**
 * Photos of recent phones hold colours of Display P3. Decoders that give bare pixels leave them so; without their profile they
 * would look pale. This turns them into sRGB: both share one curve, so it is a table, a matrix and a table back.
 */
import { find } from './bytes.ts'

/** Is this profile Display P3, as phones write it: by its own name. */
export function isDisplayP3(profile: Uint8Array): boolean {
  return find(profile, 'Display P3') >= 0 || find(profile, 'D\0i\0s\0p\0l\0a\0y\0 \0P\x003') >= 0
}

/** Linear light is counted in so many steps. */
const STEPS = 16_384

/** Of 65,536: Display P3 to sRGB, both with the white of D65 (CSS Color 4). */
const MATRIX = [80_278, -14_742, 0, -2_756, 68_292, 0, -1_287, -5_153, 71_976] as const

/** The sRGB curve from 0–1 to 0–1, by repeated square roots and products only: within a hundredth of a step of 8 bits. */
function linear(value: number): number {
  if (value <= 0.04045) return value / 12.92
  const x = (value + 0.055) / 1.055
  // x^2.4 = x² · x^0.4, and x^0.4 is y with y⁵ = x²; Newton finds it.
  let y = x
  for (let i = 0; i < 24; i++) y -= (y * y * y * y * y - x * x) / (5 * y * y * y * y)
  return x * x * y
}

let tables: { readonly light: Uint16Array; readonly shown: Uint8Array } | undefined

function buildTables(): { light: Uint16Array; shown: Uint8Array } {
  const light = Uint16Array.from({ length: 256 }, (_, i) => Math.round(linear(i / 255) * (STEPS - 1)))
  const shown = new Uint8Array(STEPS)
  // For each step of light the value whose own light is nearest.
  for (let step = 0, value = 0; step < STEPS; step++) {
    while (value < 255 && linear((value + 0.5) / 255) * (STEPS - 1) < step) value++
    shown[step] = value
  }
  return { light, shown }
}

/** Turns pixels (four bytes each) from Display P3 into sRGB, in place. */
export function fromDisplayP3(data: Uint8ClampedArray): void {
  const { light, shown } = (tables ??= buildTables())
  for (let at = 0; at < data.length; at += 4) {
    const red = light[data[at] ?? 0] ?? 0
    const green = light[data[at + 1] ?? 0] ?? 0
    const blue = light[data[at + 2] ?? 0] ?? 0
    data[at] = shown[step(red * MATRIX[0] + green * MATRIX[1] + blue * MATRIX[2])] ?? 0
    data[at + 1] = shown[step(red * MATRIX[3] + green * MATRIX[4] + blue * MATRIX[5])] ?? 0
    data[at + 2] = shown[step(red * MATRIX[6] + green * MATRIX[7] + blue * MATRIX[8])] ?? 0
  }
}

function step(weighed: number): number {
  return Math.min(STEPS - 1, Math.max(0, Math.round(weighed / 65_536)))
}

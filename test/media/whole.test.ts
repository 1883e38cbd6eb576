/** A picture file that was cut off anywhere, or of which a part was changed, is known from its bytes alone. */
import sharp from 'sharp'
import { beforeAll, describe, expect, test } from 'vitest'
import type { PictureType } from '#src/media/sniff.ts'
import { isWhole } from '#src/media/whole.ts'
import { asSharp, face, landscape } from './draw.ts'
import { heicFile, joined, QUARTERS } from './heic.ts'

const TYPES = ['jpeg', 'progressive', 'png', 'webp', 'lossless', 'gif', 'moving', 'avif', 'heic'] as const
const KINDS: Partial<Record<(typeof TYPES)[number], PictureType>> = {
  progressive: 'jpeg',
  lossless: 'webp',
  moving: 'gif',
}
const kindOf = (name: (typeof TYPES)[number]): PictureType => KINDS[name] ?? (name as PictureType)
const files = new Map<string, Uint8Array>()
const fileOf = (name: string): Uint8Array => files.get(name) ?? new Uint8Array()

beforeAll(async () => {
  const drawn = landscape(120, 90)
  face(drawn, 60, 45, 40)
  const picture = asSharp(drawn)
  const frames = await Promise.all([picture, asSharp(landscape(120, 90, 2))].map((one) => one.clone().png().toBuffer()))
  const made = {
    jpeg: picture.clone().jpeg(),
    progressive: picture.clone().jpeg({ progressive: true }),
    png: picture.clone().png(),
    webp: picture.clone().webp(),
    lossless: picture.clone().webp({ lossless: true }),
    gif: picture.clone().gif(),
    moving: sharp(frames, { join: { animated: true } }).gif(),
    avif: picture.clone().avif({ effort: 0 }),
  }
  for (const [name, one] of Object.entries(made)) files.set(name, await one.toBuffer())
  files.set('heic', heicFile(QUARTERS))
})

describe.each(TYPES)('a %s', (name) => {
  test('that is all there is whole, with something behind it too', () => {
    expect(isWhole(fileOf(name), kindOf(name))).toBe(true)
    expect(isWhole(joined(fileOf(name), Buffer.from('PK\x03\x04 something')), kindOf(name))).toBe(true)
  })

  test('that ends anywhere before its end is not', () => {
    const whole = fileOf(name)
    const taken = Array.from({ length: whole.length }, (_, length) => length).filter((length) => isWhole(whole.subarray(0, length), kindOf(name))) // prettier-ignore
    // RIFF counts a last byte that fills up to an even number.
    expect(taken.filter((length) => length < whole.length - (kindOf(name) === 'webp' ? 1 : 0))).toEqual([])
  })
})

test('a PNG of which one bit was changed is not whole', () => {
  const png = Uint8Array.from(fileOf('png'))
  const at = Math.floor(png.length / 2)
  png[at] = (png[at] ?? 0) ^ 1
  expect(isWhole(png, 'png')).toBe(false)
})

test('a JPEG without a picture is not whole', () => {
  expect(isWhole(Uint8Array.of(0xff, 0xd8, 0xff, 0xd9), 'jpeg')).toBe(false)
})

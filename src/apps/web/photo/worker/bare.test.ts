import sharp from 'sharp'
import { expect, test } from 'vitest'
import { carrying } from '../../../../../test/media/carrying.ts'
import { asSharp, landscape } from '../../../../../test/media/draw.ts'
import { metadataIn } from '../../../../media/metadata.ts'
import { bare } from './bare.ts'

const TYPES = ['jpeg', 'png', 'webp'] as const

test.each(TYPES)('%s: the same pixels, and nothing beside them', async (type) => {
  const full = new Uint8Array(await carrying(asSharp(landscape(61, 47))).toFormat(type).toBuffer()) // prettier-ignore
  expect(metadataIn(full, type).names.length).toBeGreaterThan(2)
  const file = bare(full)
  expect(metadataIn(file, type).names).toEqual([])
  expect(Buffer.from(file).includes('SECRET')).toBe(false)
  const pixels = (bytes: Uint8Array): Promise<Buffer> => sharp(bytes).raw().toBuffer()
  // Told to be plain sRGB, not converted: compared are the stored values.
  const stored = await sharp(full, { ignoreIcc: true }).raw().toBuffer()
  expect((await pixels(file)).equals(stored)).toBe(true)
})

import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { crc32 } from 'node:zlib'
import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { carrying, secret, stuffed, withChunk } from '../../../test/media/carrying.ts'
import { asSharp, landscape } from '../../../test/media/draw.ts'
import { heicFile, joined, QUARTERS } from '../../../test/media/heic.ts'
import { metadataIn } from '../../media/metadata.ts'
import { encodePicture } from './picture-encode.ts'
import { decodePicture, type Decoded } from './picture-files.ts'

const WIDTH = 120
const HEIGHT = 80
const drawn = landscape(WIDTH, HEIGHT)
const jpeg = { quality: 92, chromaSubsampling: '4:4:4' }

/** Largest difference of any colour between a decoded picture and what was drawn. */
function farthest(decoded: Decoded, from = drawn): number {
  let most = 0
  for (let i = 0; i < decoded.width * decoded.height; i++)
    for (let c = 0; c < 3; c++)
      most = Math.max(most, Math.abs((decoded.data[i * 4 + c] ?? 0) - (from.data[i * 3 + c] ?? 0)))
  return most
}

const again = async (bytes: Uint8Array): Promise<{ decoded: Decoded; bytes: Uint8Array; type: string }> => {
  const decoded = await decodePicture(bytes)
  return { decoded, ...(await encodePicture(decoded, bytes)) }
}

describe('decoding', () => {
  test.each([
    ['JPEG', () => asSharp(drawn).jpeg(jpeg), 12],
    ['PNG', () => asSharp(drawn).png(), 0],
    ['PNG of 16 bits', () => asSharp(drawn).toColourspace('rgb16').png(), 1],
    ['WebP', () => asSharp(drawn).webp({ lossless: true }), 0],
    ['AVIF', () => asSharp(drawn).avif({ lossless: true, chromaSubsampling: '4:4:4' }), 2],
    ['TIFF', () => asSharp(drawn).tiff({ compression: 'lzw' }), 0],
    ['TIFF of 16 bits', () => asSharp(drawn).toColourspace('rgb16').tiff({ compression: 'lzw' }), 1],
    ['GIF', () => asSharp(drawn).gif(), 64],
    // Four inks can't show a blue like the sky's.
    ['CMYK', () => asSharp(drawn).toColourspace('cmyk').jpeg(jpeg), 110],
    ['with a wider colour space', () => asSharp(drawn).withIccProfile('p3').png(), 3],
  ])('%s gives the drawn pixels', async (_, picture, allowed) => {
    const decoded = await decodePicture(await picture().toBuffer())
    expect([decoded.width, decoded.height, decoded.frames.length]).toEqual([WIDTH, HEIGHT, 1])
    expect(farthest(decoded)).toBeLessThanOrEqual(allowed)
  })

  test.each([1, 2, 3, 4, 5, 6, 7, 8])('orientation %i: the pixels come upright', async (orientation) => {
    // Pixels stored so that this orientation turns them back: sharp's own turning, the other way round.
    const back = { 1: [0, false], 2: [0, true], 3: [180, false], 4: [180, true], 5: [270, true], 6: [270, false], 7: [90, true], 8: [90, false] } as const // prettier-ignore
    const [angle, mirrored] = back[orientation as keyof typeof back]
    const upright = mirrored ? asSharp(drawn).flop() : asSharp(drawn)
    const stored = await sharp(await upright.png().toBuffer())
      .rotate(angle)
      .png()
      .toBuffer()
    const file = await sharp(stored).withMetadata({ orientation }).jpeg(jpeg).toBuffer()
    const decoded = await decodePicture(file)
    expect(decoded.metadata.orientation).toBe(orientation)
    expect([decoded.width, decoded.height]).toEqual([WIDTH, HEIGHT])
    expect(farthest(decoded)).toBeLessThan(20)
  })

  test('HEIC: upright, turned as its own box says', async () => {
    const { decoded, type } = await again(heicFile({ ...QUARTERS, turns: 1 }))
    expect([decoded.width, decoded.height, type]).toEqual([48, 64, 'jpeg'])
    const at = (x: number, y: number): number[] => [...decoded.data.subarray((y * 48 + x) * 4, (y * 48 + x) * 4 + 3)]
    const colours = [at(10, 10), at(40, 10), at(10, 50), at(40, 50)].map((c) =>
      c.map((v) => Math.round(v / 100)).join(),
    )
    expect(colours).toEqual(['0,2,1', '2,2,2', '2,0,0', '0,1,2'])
  })

  test('animations keep all frames and their times', async () => {
    const size = WIDTH * HEIGHT * 3
    const data = new Uint8Array(3 * size)
    for (let i = 0; i < 3; i++) data.set(landscape(WIDTH, HEIGHT, i).data, i * size)
    const raw = { width: WIDTH, height: HEIGHT * 3, channels: 3 as const, pageHeight: HEIGHT }
    const timing = { delay: [50, 100, 250], loop: 2 }
    for (const file of [
      await sharp(data, { raw }).gif(timing).toBuffer(),
      await sharp(data, { raw }).webp(timing).toBuffer(),
    ]) {
      const { decoded, bytes } = await again(file)
      expect(decoded.frames.map(({ duration }) => duration)).toEqual([50, 100, 250])
      expect(await sharp(bytes, { animated: true }).metadata()).toMatchObject({
        pages: 3,
        ...timing,
        pageHeight: HEIGHT,
      })
    }
  })

  test('of a TIFF with pages the first is kept, and said', async () => {
    const page = { create: { width: 40, height: 30, channels: 3 as const, background: 'red' } }
    const file = await sharp([{ ...page }, { ...page }] as never, { join: { animated: true } } as never)
      .tiff()
      .toBuffer()
    expect(await decodePicture(file)).toMatchObject({ firstOnly: true, width: 40, height: 30 })
  })
})

describe('encoding', () => {
  test.each([20, 60, 90])('a JPEG of quality %i comes out about as large and as it was pressed', async (quality) => {
    for (const chromaSubsampling of ['4:2:0', '4:4:4']) {
      const file = await asSharp(landscape(600, 400)).jpeg({ quality, chromaSubsampling, progressive: true }).toBuffer()
      const { bytes } = await again(file)
      expect(bytes.length / file.length).toBeGreaterThan(0.8)
      expect(bytes.length / file.length).toBeLessThan(1.2)
      expect(await sharp(bytes).metadata()).toMatchObject({ chromaSubsampling, isProgressive: true })
    }
  })
  test('a lossless WebP stays lossless, see-through stays see-through', async () => {
    const file = await asSharp(drawn).ensureAlpha(0.5).webp({ lossless: true }).toBuffer()
    const { bytes, decoded } = await again(file)
    expect(farthest(await decodePicture(bytes))).toBe(0)
    expect(new Set(decoded.data.filter((_, i) => i % 4 === 3))).toEqual(new Set([127]))
    expect((await sharp(bytes).metadata()).hasAlpha).toBe(true)
  })
  test('a drawing of few colours keeps exactly those', async () => {
    const few = landscape(WIDTH, HEIGHT)
    few.data.forEach((value, i) => (few.data[i] = value & 0xc0))
    const { bytes } = await again(await asSharp(few).png().toBuffer())
    expect((await sharp(bytes).metadata()).isPalette).toBe(true)
    expect(farthest(await decodePicture(bytes), few)).toBe(0)
  })
})

const withP3 = async (): Promise<Uint8Array> => {
  const { icc } = await sharp(await carrying(asSharp(drawn)).jpeg().toBuffer()).metadata()
  return icc ?? new Uint8Array()
}
const exif = async (): Promise<Uint8Array> => {
  const { exif: block } = await sharp(await carrying(asSharp(drawn)).jpeg().toBuffer()).metadata()
  return (block ?? Buffer.alloc(0)).subarray(6)
}

const CARRIERS: readonly [string, () => Promise<Uint8Array>, readonly string[]][] = [
  ['JPEG', async () => stuffed(await carrying(asSharp(drawn), 6).jpeg().toBuffer()), ['EXIF', 'GPS', 'XMP', 'IPTC', 'thumbnail', 'comment', 'other', 'camera', 'author', 'date', 'serial-number', 'colour-profile', 'trailing-data', 'motion-photo']], // prettier-ignore
  ['PNG', async () => joined(withChunk(withChunk(await carrying(asSharp(drawn)).png().toBuffer(), 'tEXt', 'Comment\0SECRET', crc32), 'seCr', 'SECRET', crc32), Buffer.from('SECRET')), ['EXIF', 'GPS', 'XMP', 'comment', 'other', 'colour-profile', 'trailing-data']], // prettier-ignore
  ['WebP', async () => joined(await carrying(asSharp(drawn)).webp().toBuffer(), Buffer.from('SECRET')), ['EXIF', 'GPS', 'XMP', 'colour-profile', 'trailing-data']], // prettier-ignore
  ['TIFF', () => carrying(asSharp(drawn)).tiff().toBuffer(), ['XMP', 'author', 'colour-profile']],
  ['AVIF', () => carrying(asSharp(drawn)).avif({ effort: 0 }).toBuffer(), ['EXIF', 'GPS', 'XMP', 'colour-profile']],
  ['GIF', async () => joined((await asSharp(drawn).gif().toBuffer()).subarray(0, -1), Buffer.from('\x21\xfe\x06SECRET\0\x3bSECRET', 'latin1')), ['comment', 'trailing-data']], // prettier-ignore
  ['HEIC', async () => heicFile({ ...QUARTERS, exif: await exif(), profile: await withP3() }), ['EXIF', 'GPS', 'camera', 'colour-profile']], // prettier-ignore
]

/** Tags of exiftool that say nothing about who, where or with what: what a picture of this size and kind has anyway. */
const NEUTRAL =
  /^(?:ExifTool|File|System|Composite|JFIF|PNG|RIFF|GIF|QuickTime|Meta|IFD0:(?:ImageWidth|ImageHeight|BitsPerSample|Compression|PhotometricInterpretation|StripOffsets|SamplesPerPixel|RowsPerStrip|StripByteCounts|XResolution|YResolution|PlanarConfiguration|ResolutionUnit|Predictor|Orientation|SampleFormat|SubfileType|ExtraSamples|PageNumber|TileWidth|TileLength|TileOffsets|TileByteCounts)$)/

const hasExiftool = spawnSync('exiftool', ['-ver']).status === 0

describe('what a file carries', () => {
  test.each(CARRIERS)('%s: it is named', async (_, make, names) => {
    const file = await make()
    const { decoded } = await again(file)
    expect(decoded.metadata.names).toEqual(expect.arrayContaining([...names]))
  })
  test('a TIFF with tags of a camera names them', async () => {
    const { names } = metadataIn(await exif(), 'tiff')
    expect(names).toEqual(expect.arrayContaining(['EXIF', 'GPS', 'camera', 'author', 'date', 'serial-number', 'comment'])) // prettier-ignore
  })
  test.each(CARRIERS)('%s: nothing of it comes out', async (_, make) => {
    const file = await make()
    expect(secret(file)).toBe(true)
    const { bytes, type } = await again(file)
    expect(secret(bytes)).toBe(false)
    expect(metadataIn(bytes, type as 'jpeg').names).toEqual([])
    expect(await sharp(bytes).metadata()).not.toMatchObject({ exif: expect.anything() as unknown })
  })
  test.skipIf(!hasExiftool).each(CARRIERS)('%s: exiftool finds nothing in what comes out', async (_, make) => {
    const folder = mkdtempSync(join(tmpdir(), 'deelwijs-exif-'))
    try {
      const { bytes, type } = await again(await make())
      const path = join(folder, `out.${type}`)
      writeFileSync(path, bytes)
      const { stdout } = spawnSync('exiftool', ['-json', '-G1', '-a', '-u', '-ee', path], { encoding: 'utf8' })
      const [tags] = JSON.parse(stdout) as [Record<string, unknown>]
      const telling = Object.keys(tags).filter((tag) => tag !== 'SourceFile' && !NEUTRAL.test(tag))
      expect(telling).toEqual([])
      expect(stdout).not.toContain('SECRET')
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
})

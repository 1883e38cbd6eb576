/** Files that are broken, cut, swollen, or two things at once: the right picture or one clear refusal, in bounded time. */
import { crc32, deflateSync } from 'node:zlib'
import fc from 'fast-check'
import sharp from 'sharp'
import { beforeAll, describe, expect, test } from 'vitest'
import { PictureFault } from '#src/media/faults.ts'
import { avifHalfColour, jpegLikeness, webpLikeness } from '#src/media/likeness.ts'
import { metadataIn } from '#src/media/metadata.ts'
import { sniff, type PictureType } from '#src/media/sniff.ts'
import { encodePicture } from '#src/platform/media/picture-encode.ts'
import { decodePicture } from '#src/platform/media/picture-files.ts'
import { carrying, secret, stuffed } from './carrying.ts'
import { asSharp, landscape } from './draw.ts'
import { heicFile, joined, QUARTERS } from './heic.ts'

const TYPES: readonly PictureType[] = ['jpeg', 'png', 'webp', 'avif', 'gif', 'tiff', 'heic']
const files = new Map<PictureType, Uint8Array>()
const fileOf = (type: PictureType): Uint8Array => files.get(type) ?? new Uint8Array()

beforeAll(async () => {
  const drawn = landscape(97, 61)
  files.set('jpeg', stuffed(await carrying(asSharp(drawn)).jpeg({ progressive: true }).toBuffer()))
  files.set('png', await carrying(asSharp(drawn)).png().toBuffer())
  files.set('webp', await carrying(asSharp(drawn)).webp().toBuffer())
  files.set('avif', await carrying(asSharp(drawn)).avif({ effort: 0 }).toBuffer())
  files.set('gif', await asSharp(drawn).gif().toBuffer())
  files.set('tiff', await carrying(asSharp(drawn)).tiff({ compression: 'deflate' }).toBuffer())
  files.set('heic', heicFile(QUARTERS))
})

/** What becomes of bytes: a new file, or the word for why not. Anything else is thrown and fails the test. */
async function outcome(bytes: Uint8Array): Promise<Uint8Array | string> {
  try {
    return (await encodePicture(await decodePicture(bytes), bytes)).bytes
  } catch (error) {
    if (error instanceof PictureFault) return error.fault
    throw error
  }
}

describe('refused with the right word', () => {
  const text = (value: string): Uint8Array => new Uint8Array(Buffer.from(value, 'latin1'))
  test.each([
    ['nothing', new Uint8Array(), 'empty'],
    ['a drawing', text('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'svg'],
    ['a drawing that calls itself XML', text('<?xml version="1.0"?><!-- x --><svg/>'), 'svg'],
    ['a PDF', text('%PDF-1.4\n'), 'pdf'],
    ['a zip', text('PK\x03\x04'), 'zip'],
    ['a film', text('\0\0\0\x18ftypisom\0\0\0\0'), 'unknown'],
    ['a text', text('no picture'), 'unknown'],
    ['only a head', text('\xff\xd8\xff\xe0'), 'damaged'],
    ['a GIF that is a script', text('GIF89a/*\0\0\0*/=1;alert(1)'), 'damaged'],
    ['a TIFF that turns in circles', text('II*\0\x08\0\0\0\0\0\x08\0\0\0'), 'damaged'],
  ])('%s', async (_, bytes, fault) => {
    expect(await outcome(bytes)).toBe(fault)
  })
})

describe('swollen pictures are refused before they are unpacked', () => {
  const chunk = (name: string, data: Uint8Array): Uint8Array => {
    const named = joined(new Uint8Array(Buffer.from(name)), data)
    const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
    length.writeUInt32BE(data.length)
    sum.writeUInt32BE(crc32(named))
    return joined(length, named, sum)
  }
  function bomb(width: number, height: number): Uint8Array {
    const head = Buffer.alloc(13)
    head.writeUInt32BE(width, 0)
    head.writeUInt32BE(height, 4)
    head.set([8, 0, 0, 0, 0], 8)
    const rows = deflateSync(new Uint8Array(Math.min((width + 1) * height, 100_100_000)))
    const start = new Uint8Array(Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'))
    return joined(start, chunk('IHDR', head), chunk('IDAT', rows), chunk('IEND', new Uint8Array()))
  }
  test('a PNG of a hundred megapixels', async () => {
    const before = process.memoryUsage().rss
    expect(await outcome(bomb(10_000, 10_000))).toBe('too-large')
    expect(process.memoryUsage().rss - before).toBeLessThan(250e6)
  })
  test('a PNG that says to be 2,000,000,000 wide', async () => {
    expect(['too-large', 'damaged']).toContain(await outcome(bomb(2_000_000_000, 1)))
  })
  test('a GIF of few bytes and many large frames', async () => {
    const frame = Buffer.from('2c00000000e803e80300020284510500', 'hex')
    const head = Buffer.from('474946383961e803e803800000000000ffffff', 'hex')
    const gif = joined(head, ...Array.from({ length: 200 }, () => frame), Uint8Array.of(0x3b))
    expect(['too-large', 'damaged']).toContain(await outcome(gif))
  })
  test('a HEIC that says to be large', async () => {
    expect(await outcome(heicFile({ ...QUARTERS, width: 20_000, height: 20_000 }))).toBe('too-large')
  })
  test('a HEIC that doesn’t say how large it is', async () => {
    const silent = Buffer.from(heicFile(QUARTERS))
    silent.write('free', silent.indexOf('ispe'))
    expect(await outcome(silent)).toBe('damaged')
  })
})

describe('two things at once', () => {
  test.each(TYPES)('a %s with a zip and a script behind it comes out as a picture alone', async (type) => {
    const both = joined(fileOf(type), new Uint8Array(Buffer.from('PK\x03\x04SECRET<script>SECRET</script>', 'latin1')))
    const out = await outcome(both)
    expect(out).toBeInstanceOf(Uint8Array)
    expect(secret(out as Uint8Array)).toBe(false)
    expect(sniff(out as Uint8Array).type).toBe(type === 'heic' ? 'jpeg' : type)
  })
})

describe('cut off', () => {
  test.each(TYPES)('a %s that ends too early is refused', async (type) => {
    // The stuffed JPEG and some boxes end in what isn't picture: cut where the picture still is.
    const whole = fileOf(type)
    const picture = type === 'jpeg' ? whole.subarray(0, Buffer.from(whole).lastIndexOf('\xff\xd9', undefined, 'latin1')) : whole // prettier-ignore
    for (const part of [0.02, 0.1, 0.3, 0.5, 0.7, 0.85, 0.95]) {
      const out = await outcome(picture.subarray(0, Math.floor(picture.length * part)))
      if (typeof out === 'string') expect(['damaged', 'empty', 'unknown']).toContain(out)
      // Some kinds keep words after the picture: then all of it is there.
      else expect(await decodePicture(out)).toMatchObject({ width: type === 'heic' ? 64 : 97 })
    }
    expect(await outcome(picture.subarray(0, Math.floor(picture.length * 0.5)))).toBeTypeOf('string')
  })
})

test('an animation that lost its last frames is refused', async () => {
  const raw = { width: 97, height: 61 * 3, channels: 3 as const, pageHeight: 61 }
  const gif = await sharp(joined(...[1, 2, 3].map((i) => landscape(97, 61, i).data)), { raw })
    .gif()
    .toBuffer()
  expect(await outcome(gif)).toBeInstanceOf(Uint8Array)
  for (const part of [0.4, 0.7, 0.99]) expect(await outcome(gif.subarray(0, Math.floor(gif.length * part)))).toBe('damaged') // prettier-ignore
})

describe('any bytes', () => {
  const spoilt = (type: PictureType): fc.Arbitrary<Uint8Array> =>
    fc
      .record({
        flips: fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.integer({ min: 1, max: 255 })), { maxLength: 12 }), // prettier-ignore
        head: fc.boolean(),
        keep: fc.oneof(fc.constant(1), fc.double({ min: 0, max: 1, noNaN: true })),
      })
      .map(({ flips, head, keep }) => {
        const bytes = Uint8Array.from(fileOf(type))
        for (const [place, value] of flips) {
          const at = Math.floor(place * (head ? Math.min(400, bytes.length) : bytes.length - 1))
          bytes[at] = (bytes[at] ?? 0) ^ value
        }
        return bytes.subarray(0, Math.floor(bytes.length * keep))
      })

  test.each(TYPES)('a spoilt %s: a picture without secrets, or a word', { timeout: 120_000 }, async (type) => {
    const numRuns = type === 'heic' || type === 'avif' ? 20 : 60
    await fc.assert(
      fc.asyncProperty(spoilt(type), async (bytes) => {
        const begun = performance.now()
        const out = await outcome(bytes)
        expect(performance.now() - begun).toBeLessThan(10_000)
        if (typeof out === 'string') return
        expect(secret(out)).toBe(false)
        expect(sniff(out).kind).toBe('picture')
      }),
      { numRuns },
    )
  })

  test.each(TYPES)('reading what a spoilt %s carries never throws and soon ends', (type) => {
    fc.assert(
      fc.property(spoilt(type), (bytes) => {
        const begun = performance.now()
        expect(metadataIn(bytes, type).orientation).toBeGreaterThanOrEqual(1)
        for (const read of [jpegLikeness, webpLikeness, avifHalfColour]) read(bytes)
        expect(performance.now() - begun).toBeLessThan(500)
      }),
      { numRuns: 300 },
    )
  })

  test.each(TYPES)('bytes by chance taken for a %s never throw', (type) => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 3000 }), (bytes) => {
        metadataIn(bytes, type)
      }),
    )
  })

  test('long rows of one sign end soon', () => {
    for (const value of [0, 0xff, 0x21, 0x2c, 0x49])
      for (const type of TYPES) {
        const begun = performance.now()
        metadataIn(new Uint8Array(4_000_000).fill(value), type)
        expect(performance.now() - begun).toBeLessThan(2_000)
      }
  })
})

test('a picture with stray bytes between its parts is read all the same', async () => {
  const whole = await asSharp(landscape(97, 61)).jpeg().toBuffer()
  const at = whole.indexOf(Buffer.from([0xff, 0xc0]))
  expect(await outcome(joined(whole.subarray(0, at), Uint8Array.of(0, 0, 0, 0), whole.subarray(at)))).toBeInstanceOf(Uint8Array) // prettier-ignore
})

/** Picture files in Node: bytes to upright pixels. Nothing but pixels comes through; what is not whole is refused. */
import sharp, { type Metadata as Header, type Sharp, type SharpOptions } from 'sharp'
import { MOST_BYTES, MOST_PIXELS, PictureFault } from '../../media/faults.ts'
import { metadataIn, type Metadata } from '../../media/metadata.ts'
import { chunks } from '../../media/metadata/png.ts'
import type { Frame } from '../../media/picture.ts'
import { sniff, type PictureType } from '../../media/sniff.ts'
import { isWhole } from '../../media/whole.ts'
import { decodeHeic } from './heic.ts'

// Only these readers are let at a file: others (SVG, PDF, …) would be chosen by content too.
sharp.block({ operation: ['VipsForeignLoad'] })
sharp.unblock({
  operation: ['Jpeg', 'Png', 'Webp', 'Nsgif', 'Tiff', 'Heif'].map((reader) => `VipsForeignLoad${reader}`),
})
// Each picture is seen once.
sharp.cache(false)

/** What the reader calls our types. */
const CALLED: Readonly<Record<Exclude<PictureType, 'heic'>, string>> = {
  jpeg: 'jpeg',
  png: 'png',
  webp: 'webp',
  avif: 'heif',
  gif: 'gif',
  tiff: 'tiff',
}

export const MOST_SECONDS = 60

/** A picture, read: its frames lie one under the other in `data`, and each frame is a window on it. */
export interface Decoded {
  readonly type: PictureType
  readonly width: number
  readonly height: number
  readonly frames: readonly Frame[]
  readonly data: Uint8ClampedArray
  /** How often an animation plays; 0 for ever. */
  readonly loop: number
  readonly metadata: Metadata
  /** Did the file hold more pages or frames than its kind lets us keep. */
  readonly firstOnly: boolean
}

/**
 * Reads a picture file: all frames of a GIF or WebP, the first page of a TIFF; 16 bits, CMYK, grey and other colour spaces
 * become sRGB. Throws a PictureFault for everything that isn't a whole picture of at most 80 megapixels.
 */
export async function decodePicture(bytes: Uint8Array): Promise<Decoded> {
  const { kind, type } = sniff(bytes)
  if (kind !== 'picture') throw new PictureFault(kind === 'refused' ? type : 'unknown')
  if (bytes.length > MOST_BYTES) throw new PictureFault('too-heavy')
  const metadata = metadataIn(bytes, type)
  if (metadata.pixels > MOST_PIXELS) throw new PictureFault('too-large')
  // What is missing at the end is no error to some of the readers.
  if (!isWhole(bytes, type)) throw new PictureFault('damaged')
  return type === 'heic' ? heic(bytes, metadata) : bySharp(bytes, type, metadata)
}

async function heic(bytes: Uint8Array, metadata: Metadata): Promise<Decoded> {
  // Without a size told beforehand nothing bounds what the decoder would take.
  if (metadata.pixels === 0) throw new PictureFault('damaged')
  const picture = await decodeHeic(bytes, metadata.profile, MOST_SECONDS * 1000)
  const { width, height, data } = picture
  return { type: 'heic', width, height, frames: [{ picture }], data, loop: 0, metadata, firstOnly: false }
}

async function bySharp(bytes: Uint8Array, type: Exclude<PictureType, 'heic'>, metadata: Metadata): Promise<Decoded> {
  const options: SharpOptions = {
    failOn: 'warning',
    limitInputPixels: MOST_PIXELS,
    animated: type === 'gif' || type === 'webp',
  }
  try {
    const header = await sharp(bytes, { ...options, limitInputPixels: false }).metadata()
    if (header.format !== CALLED[type]) throw new PictureFault('damaged')
    if (header.width * header.height > MOST_PIXELS) throw new PictureFault('too-large')
    const raw = await pixels(bytes, options)
    return { type, metadata, ...framesOf(raw, header), firstOnly: hasMore(bytes, type, header) }
  } catch (error) {
    throw error instanceof PictureFault ? error : new PictureFault(faultOf(error))
  }
}

interface Raw {
  readonly width: number
  readonly height: number
  readonly data: Uint8ClampedArray
}

async function pixels(bytes: Uint8Array, options: SharpOptions): Promise<Raw> {
  try {
    return await rawOf(sharp(bytes, options))
  } catch (error) {
    // Some cameras leave stray bytes between the parts of a JPEG; all of the picture is there.
    if (!String(error).includes('extraneous bytes')) throw error
    return await rawOf(sharp(bytes, { ...options, failOn: 'error' }))
  }
}

async function rawOf(picture: Sharp): Promise<Raw> {
  const { data, info } = await picture
    .timeout({ seconds: MOST_SECONDS })
    .autoOrient()
    .toColourspace('srgb')
    .ensureAlpha()
    .raw({ depth: 'uchar' })
    .toBuffer({ resolveWithObject: true })
  if (data.length !== info.width * info.height * 4) throw new PictureFault('damaged')
  return {
    width: info.width,
    height: info.height,
    data: new Uint8ClampedArray(data.buffer, data.byteOffset, data.length),
  }
}

function framesOf(raw: Raw, header: Header): Omit<Decoded, 'type' | 'metadata' | 'firstOnly'> {
  const { width, data } = raw
  const height = (header.pages ?? 1) > 1 ? (header.pageHeight ?? raw.height) : raw.height
  const size = width * height * 4
  const frames = Array.from({ length: Math.floor(raw.height / height) }, (_, i) => ({
    picture: { width, height, data: data.subarray(i * size, (i + 1) * size) },
    duration: header.delay?.[i] ?? 100,
  }))
  return { width, height, frames, data, loop: header.loop ?? 0 }
}

function hasMore(bytes: Uint8Array, type: PictureType, header: Header): boolean {
  if (type === 'png') return [...chunks(bytes)].some(({ name }) => name === 'acTL')
  return (type === 'tiff' || type === 'avif') && (header.pages ?? 1) > 1
}

function faultOf(error: unknown): 'too-large' | 'too-slow' | 'damaged' {
  const said = String(error)
  if (said.includes('pixel limit')) return 'too-large'
  return /timeout/i.test(said) ? 'too-slow' : 'damaged'
}

/** Pixels to picture files in Node: the same type, much as the original was pressed, and nothing in it but pixels. */
import sharp, { type Sharp } from 'sharp'
import { avifHalfColour, jpegLikeness, webpLikeness } from '../../media/likeness.ts'
import type { PictureType } from '../../media/sniff.ts'
import { MOST_SECONDS, type Decoded } from './picture-files.ts'

export interface Encoded {
  readonly bytes: Uint8Array
  /** As it came, but HEIC becomes JPEG. */
  readonly type: Exclude<PictureType, 'heic'>
}

/** HEIC is about twice as dense as JPEG; at this quality what one sees is the same. */
const AFTER_HEIC = 90

/** Writes the pixels anew. `original` tells how they were pressed; nothing of it is copied. */
export async function encodePicture(decoded: Decoded, original: Uint8Array): Promise<Encoded> {
  const picture = source(decoded)
  switch (decoded.type) {
    case 'heic':
      return { type: 'jpeg', bytes: await jpeg(picture, { quality: AFTER_HEIC, halfColour: true, progressive: false }) }
    case 'jpeg':
      return { type: 'jpeg', bytes: await jpeg(picture, jpegLikeness(original)) }
    case 'png':
      return { type: 'png', bytes: await png(picture, decoded) }
    case 'webp':
      return { type: 'webp', bytes: await webp(picture, decoded, original) }
    case 'gif':
      return { type: 'gif', bytes: await picture.gif({ ...timing(decoded), dither: 0, effort: 4 }).toBuffer() }
    case 'avif':
      return { type: 'avif', bytes: await avif(picture, decoded, original) }
    case 'tiff':
      return { type: 'tiff', bytes: await picture.tiff({ compression: 'deflate', predictor: 'horizontal' }).toBuffer() }
  }
}

function source({ width, height, frames, data }: Decoded): Sharp {
  const raw = { width, height: height * frames.length, channels: 4 as const }
  const paged = frames.length > 1 ? { ...raw, pageHeight: height } : raw
  const picture = sharp(data, { raw: paged, limitInputPixels: false }).timeout({ seconds: 2 * MOST_SECONDS })
  return isOpaque(data) ? picture.removeAlpha() : picture
}

function isOpaque(data: Uint8ClampedArray): boolean {
  for (let at = 3; at < data.length; at += 4) if (data[at] !== 255) return false
  return true
}

function jpeg(picture: Sharp, like: ReturnType<typeof jpegLikeness>): Promise<Uint8Array> {
  const { quality, halfColour, progressive } = like
  return picture
    .flatten({ background: 'white' })
    .jpeg({ quality, progressive, chromaSubsampling: halfColour ? '4:2:0' : '4:4:4' })
    .toBuffer()
}

/** A drawing of few colours keeps its palette; a photo is filtered, which makes it much smaller. */
function png(picture: Sharp, { data }: Decoded): Promise<Uint8Array> {
  const few = hasFewColours(data)
  return picture
    .png(few ? { palette: true, quality: 100, dither: 0, effort: 4 } : { compressionLevel: 7, adaptiveFiltering: true })
    .toBuffer()
}

function hasFewColours(data: Uint8ClampedArray): boolean {
  const seen = new Set<number>()
  let last = -1
  const words = new Uint32Array(data.buffer, data.byteOffset, data.length / 4)
  for (const colour of words) {
    if (colour === last) continue
    last = colour
    seen.add(colour)
    if (seen.size > 256) return false
  }
  return true
}

function webp(picture: Sharp, decoded: Decoded, original: Uint8Array): Promise<Uint8Array> {
  const { lossless, quality } = webpLikeness(original)
  return picture.webp({ ...timing(decoded), lossless, quality, effort: 4 }).toBuffer()
}

function timing({ frames, loop }: Decoded): { loop?: number; delay?: number[] } {
  return frames.length > 1 ? { loop, delay: frames.map(({ duration }) => Math.round(duration ?? 100)) } : {}
}

/** AVIF doesn't say its quality where it is quickly read: by bits a pixel a first try, then down while it is much larger. */
const AVIF_LADDER = [
  { from: 1, quality: 75 },
  { from: 0.5, quality: 60 },
  { from: 0, quality: 45 },
  { from: 0, quality: 30 },
]
const MUCH_LARGER = 1.25

async function avif(picture: Sharp, { width, height }: Decoded, original: Uint8Array): Promise<Uint8Array> {
  const chromaSubsampling = avifHalfColour(original) ? '4:2:0' : '4:4:4'
  const bits = (8 * original.length) / (width * height)
  let bytes: Uint8Array = new Uint8Array()
  for (const { quality } of AVIF_LADDER.filter(({ from }) => bits >= from)) {
    bytes = await picture.clone().avif({ quality, effort: 1, chromaSubsampling }).toBuffer()
    if (bytes.length <= original.length * MUCH_LARGER) break
  }
  return bytes
}

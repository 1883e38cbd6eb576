/** From pixels to a file: encoded anew, so nothing that stood beside the pixels can come along. */
import { jpegLikeness, webpLikeness } from '../../../../media/likeness.ts'
import type { Box, Frame } from '../../../../media/picture.ts'
import type { PictureType } from '../../../../media/sniff.ts'
import { bare } from './bare.ts'
import { drawn } from './pixels.ts'
import { Refused } from './refused.ts'

/** Of what is no JPEG itself; and the bounds of what is. */
const QUALITY = 90
const LEAST = 60
const MOST = 95

/** What each kind of photo becomes. Browsers write no AVIF, HEIC or TIFF; JPEG opens everywhere, and PNG loses nothing. */
const BECOMES = {
  jpeg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
  gif: 'image/png',
  tiff: 'image/png',
  heic: 'image/jpeg',
  avif: 'image/jpeg',
} as const satisfies Record<PictureType, string>

export interface Source {
  readonly type: PictureType
  readonly bytes: Uint8Array
}

/** The frames as a new file, or a part of them. Throws Refused. */
export async function encode(frames: readonly Frame[], { type, bytes }: Source, part: Box | null): Promise<Blob> {
  const [first, ...others] = frames
  if (!first) throw new Refused('broken')
  if (others.length > 0) return encodeMoving(frames, type, part)
  const wanted = BECOMES[type]
  const quality = qualityOf({ type, bytes })
  const surface = drawn(first.picture, part)
  const blob = await surface.convertToBlob({ type: wanted, quality })
  // A browser that can't write WebP gives PNG, which is right but several times as large.
  if (blob.type === wanted || hasOpacity(first)) return stripped(blob)
  return stripped(await surface.convertToBlob({ type: 'image/jpeg', quality }))
}

async function stripped(blob: Blob): Promise<Blob> {
  return new Blob([bare(new Uint8Array(await blob.arrayBuffer()))], { type: blob.type })
}

/** About as good as it came, so about as large. From 0 to 1. */
function qualityOf({ type, bytes }: Source): number {
  const came = type === 'jpeg' ? jpegLikeness(bytes).quality : type === 'webp' ? webpLikeness(bytes).quality : QUALITY
  return Math.min(MOST, Math.max(LEAST, came)) / 100
}

async function encodeMoving(frames: readonly Frame[], type: PictureType, part: Box | null): Promise<Blob> {
  const { encodeFrames } = await import('./vips.ts')
  const kept = part ? frames.map((frame) => cropped(frame, part)) : frames
  const moving = type === 'webp' ? 'webp' : 'gif'
  return new Blob([await encodeFrames(kept, moving)], { type: `image/${moving}` })
}

function cropped({ picture, ...rest }: Frame, [x, y, width, height]: Box): Frame {
  const data = new Uint8ClampedArray(width * height * 4)
  for (let row = 0; row < height; row++) {
    const from = ((y + row) * picture.width + x) * 4
    data.set(picture.data.subarray(from, from + width * 4), row * width * 4)
  }
  return { ...rest, picture: { width, height, data } }
}

function hasOpacity({ picture: { data } }: Frame): boolean {
  for (let i = 3; i < data.length; i += 4) if (data[i] !== 255) return true
  return false
}

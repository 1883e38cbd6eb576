/** How large a photo is, from its head: before anything is decoded, for a small file can hold a picture of gigabytes. */
import { big, little } from '../../../../media/bytes.ts'
import { segments } from '../../../../media/metadata/jpeg.ts'
import { metadataIn } from '../../../../media/metadata.ts'
import { riffChunks } from '../../../../media/metadata/webp.ts'
import type { PictureType } from '../../../../media/sniff.ts'

/** More than cameras make, and as much as a phone can hold. */
export const MOST_PIXELS = 64_000_000

/** Pixels of one picture in the file; 0 when its head doesn't say. */
export function pixelsIn(bytes: Uint8Array, type: PictureType): number {
  switch (type) {
    case 'jpeg':
      return inJpeg(bytes)
    case 'png':
      return big(bytes, 16, 4) * big(bytes, 20, 4)
    case 'gif':
      return little(bytes, 6, 2) * little(bytes, 8, 2)
    case 'webp':
      return inWebp(bytes)
    case 'heic':
    case 'avif':
      return metadataIn(bytes, type).pixels
    case 'tiff':
      return 0
  }
}

/** Does it move? Only WebP and GIF are told apart here; of others the first picture is what is seen. */
export function moves(bytes: Uint8Array, type: PictureType): boolean {
  if (type === 'gif') return true
  return type === 'webp' && [...riffChunks(bytes)].some(({ name }) => name === 'ANIM')
}

function inJpeg(bytes: Uint8Array): number {
  for (const { marker, data } of segments(bytes)) {
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
    if (isFrame) return big(data, 1, 2) * big(data, 3, 2)
    if (marker === 0xda) return 0
  }
  return 0
}

function inWebp(bytes: Uint8Array): number {
  for (const { name, data } of riffChunks(bytes)) {
    if (name === 'VP8X') return (1 + little(data, 4, 3)) * (1 + little(data, 7, 3))
    if (name === 'VP8 ') return (little(data, 6, 2) & 0x3fff) * (little(data, 8, 2) & 0x3fff)
    if (name === 'VP8L') return (1 + (little(data, 1, 2) & 0x3fff)) * (1 + ((little(data, 2, 4) >>> 6) & 0x3fff))
  }
  return 0
}

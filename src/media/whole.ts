/** Is a picture file all there? Many readers show what they have of a file that was cut off; here it is refused. */
import { big, little } from './bytes.ts'
import { Findings } from './metadata/findings.ts'
import { readGif } from './metadata/gif.ts'
import { boxes, itemPlaces } from './metadata/heif.ts'
import { segments } from './metadata/jpeg.ts'
import type { PictureType } from './sniff.ts'

const ENDS: Readonly<Record<PictureType, (bytes: Uint8Array) => boolean>> = {
  jpeg: isWholeJpeg,
  png: isWholePng,
  webp: isWholeWebp,
  gif: (bytes) => readGif(bytes, new Findings()),
  heic: isWholeHeif,
  avif: isWholeHeif,
  // Its strips may stand anywhere: only the decoder can tell, and ours refuse one that misses any.
  tiff: () => true,
}

/**
 * Does the file reach to its own end, with every part that it promises? PNG also: is every part as it was written. Whether its
 * pixels can be decoded is for the decoder. Takes time in proportion to the file; never throws, whatever the bytes.
 */
export function isWhole(bytes: Uint8Array, type: PictureType): boolean {
  return ENDS[type](bytes)
}

const SCAN = 0xda
const END = 0xd9

function isWholeJpeg(bytes: Uint8Array): boolean {
  let scans = 0
  for (const { marker } of segments(bytes)) {
    if (marker === SCAN) scans++
    if (marker === END) return scans > 0
  }
  return false
}

const IEND = 0x49454e44

function isWholePng(bytes: Uint8Array): boolean {
  for (let at = 8; at + 12 <= bytes.length;) {
    const end = at + 8 + big(bytes, at, 4)
    if (end + 4 > bytes.length || checksum(bytes.subarray(at + 4, end)) !== big(bytes, end, 4)) return false
    if (big(bytes, at + 4, 4) === IEND) return true
    at = end + 4
  }
  return false
}

/** For each byte, what it does to the checksum (CRC-32, as PNG has it). */
const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte
  for (let bit = 0; bit < 8; bit++) value = (value & 1) === 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1
  return value
})

function checksum(bytes: Uint8Array): number {
  let value = 0xffffffff
  for (const byte of bytes) value = (value >>> 8) ^ (TABLE[(value ^ byte) & 0xff] ?? 0)
  return (value ^ 0xffffffff) >>> 0
}

function isWholeWebp(bytes: Uint8Array): boolean {
  const end = 8 + little(bytes, 4, 4)
  if (end > bytes.length) return false
  let at = 12
  while (at + 8 <= end) {
    const length = little(bytes, at + 4, 4)
    if (at + 8 + length > end) return false
    at += 8 + length + (length % 2)
  }
  return at > 12
}

/** What hides behind a picture is no box of its own; these are. */
const HEIF_PARTS = new Set(['ftyp', 'meta', 'mdat', 'moov'])

/** Every box within the file, and every item too: a box that reaches "to the end" does so wherever the file was cut. */
function isWholeHeif(bytes: Uint8Array): boolean {
  let hasItems = false
  for (const { name, data, end } of boxes(bytes)) {
    if (HEIF_PARTS.has(name) && end > bytes.length) return false
    if (name !== 'meta') continue
    hasItems = true
    for (const { at, length } of itemPlaces(data.subarray(4))) if (at + length > bytes.length) return false
  }
  return hasItems
}

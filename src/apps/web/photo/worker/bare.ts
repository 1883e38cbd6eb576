/**
 * Browsers put something of their own beside the pixels they encode: a colour profile, some an orientation. It tells which
 * browser it was, and no photo needs it: pixels are sRGB, which is what a file without a profile means.
 */
import { big, little, standsAt } from '../../../../media/bytes.ts'
import { chunks } from '../../../../media/metadata/png.ts'
import { riffChunks } from '../../../../media/metadata/webp.ts'

/** The file as the browser encoded it, with nothing but pixels and what is needed to read them. Other kinds come back as they are. */
export function bare(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  if (big(bytes, 0, 3) === 0xffd8ff) return joined(jpegParts(bytes))
  if (standsAt(bytes, 0, '\x89PNG')) return joined(pngParts(bytes))
  return standsAt(bytes, 0, 'RIFF') && standsAt(bytes, 8, 'WEBP') ? bareWebp(bytes) : bytes
}

/** All but the segments for applications (APP1 to APP15) and comments; from the scan on it is pixels. */
function* jpegParts(bytes: Uint8Array): Generator<Uint8Array> {
  yield bytes.subarray(0, 2)
  let at = 2
  for (let marker = bytes[at + 1] ?? 0; at + 4 <= bytes.length && marker !== 0xda; marker = bytes[at + 1] ?? 0) {
    const end = at + 2 + Math.max(2, big(bytes, at + 2, 2))
    const isExtra = (marker >= 0xe1 && marker <= 0xef) || marker === 0xfe
    if (!isExtra) yield bytes.subarray(at, end)
    at = end
  }
  yield bytes.subarray(at)
}

const PNG_NEEDED = new Set(['IHDR', 'PLTE', 'tRNS', 'IDAT', 'IEND'])

function* pngParts(bytes: Uint8Array): Generator<Uint8Array> {
  yield bytes.subarray(0, 8)
  // Length, name, content, checksum.
  for (const { name, data } of chunks(bytes)) {
    const begin = data.byteOffset - bytes.byteOffset - 8
    if (PNG_NEEDED.has(name)) yield bytes.subarray(begin, begin + 12 + data.length)
  }
}

const WEBP_EXTRA = new Set(['ICCP', 'EXIF', 'XMP ', ''])
/** In the head: there is a profile, EXIF, XMP. */
const WEBP_FLAGS = 0x20 | 0x08 | 0x04

function bareWebp(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const kept = [...riffChunks(bytes)].filter(({ name }) => !WEBP_EXTRA.has(name))
  const parts = kept.map(({ data }) => {
    const begin = data.byteOffset - bytes.byteOffset - 8
    return bytes.subarray(begin, begin + 8 + little(bytes, begin + 4, 4) + (data.length % 2))
  })
  const file = joined([bytes.subarray(0, 12), ...parts])
  new DataView(file.buffer).setUint32(4, file.length - 8, true)
  if (standsAt(file, 12, 'VP8X')) file[20] = (file[20] ?? 0) & ~WEBP_FLAGS
  return file
}

function joined(parts: Iterable<Uint8Array>): Uint8Array<ArrayBuffer> {
  const all = [...parts]
  const whole = new Uint8Array(all.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of all) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

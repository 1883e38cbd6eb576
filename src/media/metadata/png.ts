/** PNG: chunks with a name of four letters. */
import { big, standsAt, textAt } from '../bytes.ts'
import type { Findings } from './findings.ts'
import { readTiff } from './tiff.ts'
import { readXmp } from './xmp.ts'

/** Chunks that hold pixels or say how to show them (PNG, third edition), and nothing about who or where. */
const PLAIN = new Set(
  'IHDR PLTE IDAT IEND tRNS gAMA cHRM sRGB sBIT bKGD hIST pHYs sPLT cICP mDCV cLLI acTL fcTL fdAT'.split(' '),
)

export interface Chunk {
  readonly name: string
  readonly data: Uint8Array
}

/** The chunks in order; after IEND one without a name, that holds what stands behind it. */
export function* chunks(bytes: Uint8Array): Generator<Chunk> {
  for (let at = 8; at + 12 <= bytes.length;) {
    const name = textAt(bytes, at + 4, 4)
    const end = at + 8 + big(bytes, at, 4)
    yield { name, data: bytes.subarray(at + 8, end) }
    at = end + 4
    if (name === 'IEND') {
      if (at < bytes.length) yield { name: '', data: bytes.subarray(at) }
      return
    }
  }
}

/** Reads what a PNG carries. */
export function readPng(bytes: Uint8Array, found: Findings): void {
  for (const { name, data } of chunks(bytes)) {
    if (PLAIN.has(name)) continue
    if (name === 'eXIf') readTiff(data, found, 'block')
    else if (name === 'iCCP') found.add('colour-profile')
    else if (name === 'tIME') found.add('date')
    else if (/^(?:[iz]TXt|tEXt)$/.test(name)) readText(data, found)
    else found.add(name === '' ? 'trailing-data' : 'other')
  }
}

function readText(data: Uint8Array, found: Findings): void {
  if (standsAt(data, 0, 'XML:com.adobe.xmp') || standsAt(data, 0, 'Raw profile type xmp')) readXmp(data, found)
  else if (/^Raw profile type (?:exif|APP1)/.test(textAt(data, 0, 32))) found.add('EXIF')
  else if (standsAt(data, 0, 'Raw profile type iptc')) found.add('IPTC')
  else found.add('comment')
}

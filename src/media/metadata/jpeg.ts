/** JPEG: a row of marked segments, then pixels, then nothing – or what someone put behind them. */
import { big, find, standsAt } from '../bytes.ts'
import type { Findings } from './findings.ts'
import { readTiff } from './tiff.ts'
import { readXmp } from './xmp.ts'

export interface Segment {
  /** The second byte of the marker: 0xe1 for APP1, 0xdb for tables, 0xc0 to 0xcf for the frame. */
  readonly marker: number
  readonly data: Uint8Array
}

const START_OF_SCAN = 0xda
const END = 0xd9

/** The segments in order; the last one (0xd9, the end) holds all that stands behind the picture. Ends with the bytes. */
export function* segments(bytes: Uint8Array): Generator<Segment> {
  let at = 2
  while (at >= 0 && at + 2 <= bytes.length) {
    const marker = bytes[at + 1] ?? 0
    if (bytes[at] !== 0xff || marker === 0xff || isBare(marker)) {
      at++
    } else if (marker === END) {
      yield { marker, data: bytes.subarray(at + 2) }
      return
    } else {
      const length = Math.max(2, big(bytes, at + 2, 2))
      yield { marker, data: bytes.subarray(at + 4, at + 2 + length) }
      at = at + 2 + length
      if (marker === START_OF_SCAN) at = endOfScan(bytes, at)
    }
  }
}

/** Markers without a length, and the zero that says "this 0xff was a pixel". */
function isBare(marker: number): boolean {
  return marker <= 0x01 || (marker >= 0xd0 && marker <= 0xd8)
}

function endOfScan(bytes: Uint8Array, from: number): number {
  let at = bytes.indexOf(0xff, from)
  while (at >= 0 && (isBare(bytes[at + 1] ?? 0) || bytes[at + 1] === 0xff)) at = bytes.indexOf(0xff, at + 1)
  return at
}

/** Reads what a JPEG carries. */
export function readJpeg(bytes: Uint8Array, found: Findings): void {
  const profile: Uint8Array[] = []
  for (const { marker, data } of segments(bytes)) {
    if (marker === 0xe0) readJfif(data, found)
    else if (marker === 0xe1) readApp1(data, found)
    else if (marker === 0xe2) readApp2(data, found, profile)
    else if (marker === 0xed) readPhotoshop(data, found)
    else if (marker === 0xfe) found.add('comment')
    else if (marker === END) readBehind(data, found)
    else if (marker > 0xe2 && marker <= 0xef && !standsAt(data, 0, 'Adobe')) found.add('other')
  }
  if (profile.length > 0) found.profiled(joined(profile))
}

function readJfif(data: Uint8Array, found: Findings): void {
  if (standsAt(data, 0, 'JFXX')) found.add('thumbnail')
  else if (!standsAt(data, 0, 'JFIF')) found.add('other')
  else if ((data[12] ?? 0) * (data[13] ?? 0) > 0) found.add('thumbnail')
}

function readApp1(data: Uint8Array, found: Findings): void {
  if (standsAt(data, 0, 'Exif\0')) readTiff(data.subarray(6), found, 'block')
  else if (standsAt(data, 0, 'http://ns.adobe.com/x')) readXmp(data, found)
  else found.add('other')
}

const MOST_PROFILE_PARTS = 64

function readApp2(data: Uint8Array, found: Findings, profile: Uint8Array[]): void {
  if (!standsAt(data, 0, 'ICC_PROFILE\0')) found.add('other')
  else if (profile.length < MOST_PROFILE_PARTS) profile.push(data.subarray(14))
}

/** Photoshop's block: IPTC, and often a small copy of the picture. */
function readPhotoshop(data: Uint8Array, found: Findings): void {
  found.add('IPTC')
  if (find(data, '8BIM\x04\x0c') >= 0 || find(data, '8BIM\x04\x09') >= 0) found.add('thumbnail')
}

function readBehind(rest: Uint8Array, found: Findings): void {
  // Zeros are padding.
  if (rest.every((byte) => byte === 0)) return
  found.add('trailing-data')
  if (find(rest, 'ftyp', 0, rest.length) >= 0) found.add('motion-photo')
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

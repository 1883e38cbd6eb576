/** The directories of a TIFF: a file of its own, or the EXIF block inside another file. */
import { big, little } from '../bytes.ts'
import type { Carried, Findings } from './findings.ts'
import { readXmp } from './xmp.ts'

/** Tags that say something by being there (EXIF 2.32, TIFF 6, Adobe's and Microsoft's additions). */
const MEANS: Readonly<Record<number, Carried>> = {
  0x010e: 'comment',
  0x010f: 'camera',
  0x0110: 'camera',
  0x0131: 'camera',
  0x0132: 'date',
  0x013b: 'author',
  0x013c: 'camera',
  0x02bc: 'XMP',
  0x8298: 'author',
  0x83bb: 'IPTC',
  0x8649: 'IPTC',
  0x8773: 'colour-profile',
  0x9003: 'date',
  0x9004: 'date',
  0x927c: 'maker-notes',
  0x9286: 'comment',
  0x9c9b: 'comment',
  0x9c9c: 'comment',
  0x9c9d: 'author',
  0x9c9e: 'comment',
  0xa420: 'serial-number',
  0xa430: 'author',
  0xa431: 'serial-number',
  0xa434: 'camera',
  0xa435: 'serial-number',
  0xc614: 'camera',
  0xc62f: 'serial-number',
  0xfde8: 'author',
  0xfde9: 'serial-number',
}

const ORIENTATION = 0x0112
const JPEG_THUMBNAIL = 0x0201
const SUB_DIRECTORIES = 0x014a
const EXIF = 0x8769
const GPS = 0x8825
const XMP = 0x02bc
/** A file that names more directories or entries than this is not read further: it is hostile or broken. */
const MOST_DIRECTORIES = 64
const MOST_ENTRIES = 1024

type Part = 'main' | 'next' | 'exif' | 'gps'

interface Reading {
  readonly bytes: Uint8Array
  readonly found: Findings
  readonly number: (at: number, count: number) => number
  readonly seen: Set<number>
  readonly whole: boolean
}

/**
 * Reads a TIFF: as a `file` its further directories are pages; as a `block` inside another file they hold a thumbnail.
 * Never throws, and follows no loop.
 */
export function readTiff(bytes: Uint8Array, found: Findings, as: 'file' | 'block'): void {
  const intel = bytes[0] === 0x49
  const number = (at: number, count: number): number => (intel ? little : big)(bytes, at, count)
  if ((!intel && bytes[0] !== 0x4d) || number(2, 2) !== 42) return
  const reading: Reading = { bytes, found, number, seen: new Set(), whole: as === 'file' }
  if (as === 'block') found.add('EXIF')
  let at = directory(reading, number(4, 4), 'main')
  while (at > 0) at = directory(reading, at, 'next')
}

/** Reads one directory; gives where the next in the chain stands, 0 when there is none. */
function directory(reading: Reading, at: number, part: Part): number {
  const { bytes, number, seen } = reading
  if (at < 8 || at + 2 > bytes.length || seen.has(at) || seen.size >= MOST_DIRECTORIES) return 0
  seen.add(at)
  const count = Math.min(number(at, 2), MOST_ENTRIES)
  for (let i = 0; i < count; i++) entry(reading, at + 2 + i * 12, part)
  return number(at + 2 + count * 12, 4)
}

function entry(reading: Reading, at: number, part: Part): void {
  const { bytes, found, number } = reading
  if (at + 12 > bytes.length) return
  const tag = number(at, 2)
  if (part === 'gps') {
    // Many cameras write only the version of a place that they don't know.
    if (tag !== 0) found.add('GPS')
    return
  }
  const means = MEANS[tag]
  if (means) found.add(means)
  if (tag === JPEG_THUMBNAIL && part === 'next') found.add('thumbnail')
  if (tag === ORIENTATION && part === 'main') found.turned(number(at + 8, 2))
  if (tag === XMP) readXmp(bytes.subarray(number(at + 8, 4), number(at + 8, 4) + number(at + 4, 4)), found)
  deeper(reading, tag, number(at + 8, 4))
}

function deeper(reading: Reading, tag: number, at: number): void {
  if (tag === EXIF) {
    reading.found.add('EXIF')
    directory(reading, at, 'exif')
  }
  if (tag === GPS) directory(reading, at, 'gps')
  if (tag === SUB_DIRECTORIES && reading.whole) reading.found.add('thumbnail')
}

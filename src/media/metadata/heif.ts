/** HEIC and AVIF: boxes in boxes; pictures, EXIF and XMP are items that a table places. */
import { big, find, standsAt, textAt } from '../bytes.ts'
import type { Findings } from './findings.ts'
import { readTiff } from './tiff.ts'
import { readXmp } from './xmp.ts'

interface BoxOf {
  readonly name: string
  readonly data: Uint8Array
  /** Where it says to end; past the end of bytes that were cut off. */
  readonly end: number
}

const MOST_BOXES = 4096

/** The boxes that lie side by side in these bytes. */
export function* boxes(bytes: Uint8Array): Generator<BoxOf> {
  let at = 0
  for (let n = 0; n < MOST_BOXES && at + 8 <= bytes.length; n++) {
    const short = big(bytes, at, 4)
    const head = short === 1 ? 16 : 8
    const length = short === 1 ? big(bytes, at + 8, 4) * 2 ** 32 + big(bytes, at + 12, 4) : short
    const end = length === 0 ? bytes.length : at + Math.max(head, length)
    yield { name: textAt(bytes, at + 4, 4), data: bytes.subarray(at + head, Math.min(end, bytes.length)), end }
    at = end
  }
}

const PLAIN = new Set(['ftyp', 'meta', 'mdat', 'free', 'skip', 'moov', 'idat'])

/** Reads what a HEIC or AVIF carries, and how large the largest picture in it says to be. */
export function readHeif(bytes: Uint8Array, found: Findings): void {
  for (const { name, data } of boxes(bytes)) {
    if (name === 'meta') readMeta(bytes, data.subarray(4), found)
    else if (name === 'mpvd') found.add('motion-photo')
    else if (!PLAIN.has(name)) found.add(/^[\w ]{4}$/.test(name) ? 'other' : 'trailing-data')
  }
}

function readMeta(file: Uint8Array, meta: Uint8Array, found: Findings): void {
  const items = new Map<number, string>()
  for (const { name, data } of boxes(meta)) if (name === 'iinf') readItems(data, items)
  for (const { name, data } of boxes(meta)) {
    if (name === 'iprp') readProperties(data, found)
    else if (name === 'iref' && find(data, 'thmb') >= 0) found.add('thumbnail')
    else if (name === 'iloc') for (const place of places(data)) readItem(file, place, items.get(place.id), found)
  }
  // What the table doesn't place is there all the same.
  for (const type of items.values()) if (type === 'Exif') found.add('EXIF')
}

/** Item numbers and their types; XMP is an item of type `mime`, said here as `XMP`. */
function readItems(iinf: Uint8Array, items: Map<number, string>): void {
  for (const { name, data } of boxes(iinf.subarray(iinf[0] === 0 ? 6 : 8))) {
    if (name !== 'infe') continue
    const wide = data[0] === 3
    const type = textAt(data, wide ? 10 : 8, 4)
    items.set(big(data, 4, wide ? 4 : 2), type === 'mime' && find(data, 'rdf+xml') >= 0 ? 'XMP' : type)
  }
}

function readProperties(iprp: Uint8Array, found: Findings): void {
  for (const { name, data } of boxes(iprp)) {
    if (name !== 'ipco') continue
    for (const property of boxes(data)) {
      if (property.name === 'ispe') found.sized(big(property.data, 4, 4) * big(property.data, 8, 4))
      if (property.name === 'colr' && /^(?:prof|rICC)$/.test(textAt(property.data, 0, 4)))
        found.profiled(property.data.subarray(4))
    }
  }
}

/** Where the items of a `meta` box stand in the file. */
export function* itemPlaces(meta: Uint8Array): Generator<Place> {
  for (const { name, data } of boxes(meta)) if (name === 'iloc') yield* places(data)
}

interface Place {
  readonly id: number
  readonly at: number
  readonly length: number
}

/** Where items stand in the file: the first stretch of each (EXIF and XMP have one). */
function* places(iloc: Uint8Array): Generator<Place> {
  const version = iloc[0] ?? 0
  const sizes = big(iloc, 4, 2)
  const [offset, length, base] = [sizes >> 12, (sizes >> 8) & 15, (sizes >> 4) & 15]
  const index = version > 0 ? sizes & 15 : 0
  const wide = version < 2 ? 2 : 4
  let at = 6 + wide
  const count = Math.min(big(iloc, 6, wide), MOST_BOXES)
  for (let n = 0; n < count && at < iloc.length; n++) {
    const id = big(iloc, at, wide)
    at += wide + (version > 0 ? 2 : 0) + 2
    const start = big(iloc, at, base)
    const extents = big(iloc, at + base, 2)
    at += base + 2
    yield { id, at: start + big(iloc, at + index, offset), length: big(iloc, at + index + offset, length) }
    at += extents * (index + offset + length)
  }
}

function readItem(file: Uint8Array, { at, length }: Place, type: string | undefined, found: Findings): void {
  const item = file.subarray(at, at + length)
  if (type === 'XMP') readXmp(item, found)
  if (type !== 'Exif') return
  const skipped = 4 + big(item, 0, 4)
  readTiff(item.subarray(standsAt(item, skipped, 'Exif\0') ? skipped + 6 : skipped), found, 'block')
}

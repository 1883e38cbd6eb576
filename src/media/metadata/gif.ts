/** GIF: a palette, then blocks of which some hold frames and others words. */
import { little, standsAt } from '../bytes.ts'
import type { Findings } from './findings.ts'
import { readXmp } from './xmp.ts'

const IMAGE = 0x2c
const EXTENSION = 0x21
const TRAILER = 0x3b

/** Reads what a GIF carries. Gives whether it ends as a GIF does; one that was cut off doesn't. */
export function readGif(bytes: Uint8Array, found: Findings): boolean {
  let at = 13 + paletteLength(bytes[10] ?? 0)
  while (at < bytes.length) {
    const block = bytes[at]
    if (block === EXTENSION) {
      readExtension(bytes, at, found)
      at = endOfBlocks(bytes, at + 2)
    } else if (block === IMAGE) at = endOfBlocks(bytes, at + 11 + paletteLength(bytes[at + 9] ?? 0))
    else if (block === TRAILER) {
      readBehind(bytes.subarray(at + 1), found)
      return true
    } else at++
  }
  return false
}

function paletteLength(flags: number): number {
  return (flags & 0x80) === 0 ? 0 : 3 * 2 ** ((flags & 7) + 1)
}

/** Past a row of blocks that each begin with their length and end with an empty one. */
function endOfBlocks(bytes: Uint8Array, from: number): number {
  let at = from
  while (at < bytes.length && bytes[at] !== 0) at += 1 + little(bytes, at, 1)
  return at + 1
}

function readExtension(bytes: Uint8Array, at: number, found: Findings): void {
  const kind = bytes[at + 1]
  if (kind === 0xfe || kind === 0x01) found.add('comment')
  if (kind !== 0xff) return
  if (standsAt(bytes, at + 3, 'XMP Data')) readXmp(bytes.subarray(at), found)
  else if (standsAt(bytes, at + 3, 'ICCRGBG1')) found.add('colour-profile')
  else if (!standsAt(bytes, at + 3, 'NETSCAPE') && !standsAt(bytes, at + 3, 'ANIMEXTS')) found.add('other')
}

function readBehind(rest: Uint8Array, found: Findings): void {
  if (rest.some((byte) => byte !== 0)) found.add('trailing-data')
}

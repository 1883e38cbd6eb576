/** What a file is, from its first bytes alone: never its name, never what someone else says of it. */
import { big, find, standsAt, textAt } from './bytes.ts'

export type PictureType = 'jpeg' | 'png' | 'webp' | 'avif' | 'gif' | 'heic' | 'tiff'
export type FilmType = 'mp4' | 'mov' | 'webm' | 'mkv'
export type SoundType = 'wav' | 'mp3' | 'm4a' | 'ogg' | 'opus' | 'aac' | 'flac'
/** Known by name so that we can say why they are refused; `unknown` is everything else. */
export type RefusedType = 'svg' | 'pdf' | 'zip' | 'html' | 'bmp' | 'raw' | 'avi' | 'empty' | 'unknown'

export type Sniffed =
  | { readonly kind: 'picture'; readonly type: PictureType }
  | { readonly kind: 'film'; readonly type: FilmType }
  | { readonly kind: 'sound'; readonly type: SoundType }
  | { readonly kind: 'refused'; readonly type: RefusedType }

/** So many bytes are enough to tell. */
export const HEAD = 4096

/**
 * What this file is. A file that is two things at once (a photo with a zip behind it) is what its first bytes say; encoding
 * anew drops the rest. Never throws.
 */
export function sniff(bytes: Uint8Array): Sniffed {
  const head = bytes.subarray(0, HEAD)
  if (head.length === 0) return refused('empty')
  return picture(head) ?? container(head) ?? sound(head) ?? refused(named(head))
}

function refused(type: RefusedType): Sniffed {
  return { kind: 'refused', type }
}

function picture(head: Uint8Array): Sniffed | null {
  const type = pictureType(head)
  return type ? { kind: 'picture', type } : null
}

function pictureType(head: Uint8Array): PictureType | null {
  if (big(head, 0, 3) === 0xffd8ff) return 'jpeg'
  if (standsAt(head, 0, '\x89PNG\r\n\x1a\n')) return 'png'
  if (standsAt(head, 0, 'GIF87a') || standsAt(head, 0, 'GIF89a')) return 'gif'
  if (standsAt(head, 0, 'RIFF') && standsAt(head, 8, 'WEBP')) return 'webp'
  // Photos straight from a camera (CR2, NEF, DNG) begin as a TIFF too; the decoder refuses what it can't show.
  if (standsAt(head, 0, 'II*\0') && standsAt(head, 8, 'CR')) return null
  return standsAt(head, 0, 'II*\0') || standsAt(head, 0, 'MM\0*') ? 'tiff' : null
}

/** Boxes (mp4 and its family), Matroska, Ogg, RIFF. */
function container(head: Uint8Array): Sniffed | null {
  if (standsAt(head, 4, 'ftyp')) return byBrand(brandsOf(head))
  // Old QuickTime films have no brand at all.
  if (['moov', 'mdat', 'wide', 'free', 'skip'].some((name) => standsAt(head, 4, name)))
    return { kind: 'film', type: 'mov' }
  if (big(head, 0, 4) === 0x1a45dfa3) return byDocType(head)
  if (standsAt(head, 0, 'OggS')) return inOgg(head)
  if (!standsAt(head, 0, 'RIFF')) return null
  return standsAt(head, 8, 'WAVE') ? { kind: 'sound', type: 'wav' } : null
}

/** The chief brand first, then those it says to fit. */
function brandsOf(head: Uint8Array): string[] {
  const end = Math.min(big(head, 0, 4), head.length, 256)
  const brands = [textAt(head, 8, 4)]
  for (let at = 16; at + 4 <= end; at += 4) brands.push(textAt(head, at, 4))
  return brands
}

const HEIC = /^(?:heic|heix|heim|heis|hevc|hevx|hevm|hevs)$/
const AVIF = /^avi[fs]$/

function byBrand(brands: readonly string[]): Sniffed {
  const [chief = ''] = brands
  if (HEIC.test(chief)) return { kind: 'picture', type: 'heic' }
  if (AVIF.test(chief)) return { kind: 'picture', type: 'avif' }
  if (/^(?:mif1|msf1|mif2)$/.test(chief))
    return { kind: 'picture', type: brands.some((brand) => AVIF.test(brand)) ? 'avif' : 'heic' }
  if (chief === 'qt  ') return { kind: 'film', type: 'mov' }
  if (/^(?:M4A |M4B |M4P )$/.test(chief)) return { kind: 'sound', type: 'm4a' }
  if (chief === 'crx ') return refused('raw')
  return { kind: 'film', type: 'mp4' }
}

function byDocType(head: Uint8Array): Sniffed | null {
  const at = find(head, '\x42\x82', 4, 64)
  if (at < 0) return null
  if (standsAt(head, at + 3, 'webm')) return { kind: 'film', type: 'webm' }
  return standsAt(head, at + 3, 'matroska') ? { kind: 'film', type: 'mkv' } : null
}

function inOgg(head: Uint8Array): Sniffed {
  // A film in Ogg is so rare that nothing here plays it: refused, never taken for sound only.
  if (find(head, '\x80theora', 0, 512) >= 0) return refused('unknown')
  return { kind: 'sound', type: find(head, 'OpusHead', 0, 512) >= 0 ? 'opus' : 'ogg' }
}

function sound(head: Uint8Array): Sniffed | null {
  if (standsAt(head, 0, 'fLaC')) return { kind: 'sound', type: 'flac' }
  if (standsAt(head, 0, 'ID3')) return { kind: 'sound', type: 'mp3' }
  if (head[0] !== 0xff || head.length < 4) return null
  const second = head[1] ?? 0
  if ((second & 0xf6) === 0xf0) return { kind: 'sound', type: 'aac' }
  const layer = second & 0x06
  const rate = (head[2] ?? 0) >> 4
  return (second & 0xe0) === 0xe0 && layer === 0x02 && rate !== 0 && rate !== 15 ? { kind: 'sound', type: 'mp3' } : null
}

function named(head: Uint8Array): RefusedType {
  if (standsAt(head, 0, 'PK\x03\x04') || standsAt(head, 0, 'PK\x05\x06')) return 'zip'
  if (find(head, '%PDF-', 0, 1024) >= 0) return 'pdf'
  if (standsAt(head, 0, 'RIFF') && standsAt(head, 8, 'AVI ')) return 'avi'
  if (standsAt(head, 0, 'BM') && big(head, 6, 4) === 0) return 'bmp'
  if (standsAt(head, 0, 'II*\0') || standsAt(head, 0, 'FUJIFILM') || standsAt(head, 0, 'IIU\0')) return 'raw'
  return markup(head)
}

/** A text that draws or shows: it can run things, so it is no picture to us. Also in UTF-16. */
function markup(head: Uint8Array): RefusedType {
  const text = textAt(head, 0, 1024).replaceAll('\0', '').toLowerCase()
  if (text.includes('<svg')) return 'svg'
  return /<!doctype html|<html|<script/.test(text) ? 'html' : 'unknown'
}

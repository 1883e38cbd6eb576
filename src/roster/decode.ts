/** From bytes to text, in pieces: strict, bounded, with the encoding told by the bytes before anything else. */
import { LIMITS } from './limits.ts'
import { RosterError } from './reasons.ts'
import type { Source } from './roster.ts'

/** Encodings that the prologue of XML may name, and how the platform's decoder calls them. */
const NAMED: Readonly<Record<string, string>> = {
  'utf-8': 'utf-8',
  utf8: 'utf-8',
  'us-ascii': 'utf-8',
  ascii: 'utf-8',
  'iso-8859-1': 'windows-1252',
  latin1: 'windows-1252',
  'windows-1252': 'windows-1252',
  'iso-8859-15': 'iso-8859-15',
  // A program that writes UTF-16 in the prologue and UTF-8 in the file is not rare; the bytes tell.
  'utf-16': 'utf-8',
}

/** Bytes in which a prologue has to end. */
const PROLOGUE = 512

/**
 * The text of an XML file. Byte order mark, else the shape of the first bytes, else what the prologue names.
 * Throws a RosterError for unknown encodings, for bytes that are no text, and for too much.
 */
export async function* decodeXml(source: Source): AsyncGenerator<string> {
  const encoding = xmlEncoding(await head(source, PROLOGUE))
  yield* decode(source, encoding)
}

/** The text of a sheet: UTF-8 or UTF-16 by its mark, else UTF-8 when all of it is, else Windows-1252. */
export async function* decodeSheet(source: Source): AsyncGenerator<string> {
  yield* decode(source, marked(await head(source, 3)) ?? ((await isUtf8(source)) ? 'utf-8' : 'windows-1252'))
}

/** The first bytes, fewer when there are no more. */
export async function head(source: Source, count: number): Promise<Uint8Array> {
  const bytes = new Uint8Array(count)
  let length = 0
  for await (const piece of source.read()) {
    const part = piece.subarray(0, count - length)
    bytes.set(part, length)
    length += part.length
    if (length === count) break
  }
  return bytes.subarray(0, length)
}

function marked(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8'
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null
}

function xmlEncoding(bytes: Uint8Array): string {
  const mark = marked(bytes)
  if (mark !== null) return mark
  if (bytes[0] === 0x3c && bytes[1] === 0) return 'utf-16le'
  if (bytes[0] === 0 && bytes[1] === 0x3c) return 'utf-16be'
  const prologue = new TextDecoder('windows-1252').decode(bytes)
  const named = /^<\?xml[^>]*?\bencoding\s*=\s*["']([^"']{1,40})["']/.exec(prologue)?.[1] ?? 'utf-8'
  const encoding = NAMED[named.toLowerCase()]
  if (encoding === undefined) throw new RosterError('unknown-encoding', 1)
  return encoding
}

async function isUtf8(source: Source): Promise<boolean> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let bytes = 0
  for await (const piece of source.read()) {
    bytes += piece.length
    // Windows-1252 has a character a byte, so the text would be refused as too large in any case.
    if (bytes > LIMITS.characters * 4) throw new RosterError('too-large')
    if (!decodes(decoder, piece)) return false
  }
  return decodes(decoder)
}

function decodes(decoder: TextDecoder, piece?: Uint8Array): boolean {
  try {
    decoder.decode(piece, { stream: piece !== undefined })
    return true
  } catch {
    return false
  }
}

async function* decode(source: Source, encoding: string): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding, { fatal: true })
  let length = 0
  for await (const piece of source.read()) {
    const text = strict(() => decoder.decode(piece, { stream: true }))
    length += text.length
    if (length > LIMITS.characters) throw new RosterError('too-large')
    if (text !== '') yield text
  }
  const rest = strict(() => decoder.decode())
  if (rest !== '') yield rest
}

/** Text without the characters that no text has: what looks like a text in Windows-1252 may be anything. */
function strict(read: () => string): string {
  let text: string
  try {
    text = read()
  } catch {
    throw new RosterError('not-text')
  }
  if (/[\u0000-\u0008\u000e-\u001f]/.test(text)) throw new RosterError('not-text')
  return text
}

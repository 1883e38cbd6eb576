/**
 * Texts inside a zip, read as a stream. Nothing is ever written, so names and paths of entries can do no harm;
 * zips inside are left alone. What unpacks to too much is refused while it unpacks, whatever the zip says of itself.
 */
import { openPromise, type Entry, type ZipFile } from 'yauzl'
import { FileError, firstBytes, type ByteSource } from './files.ts'

export interface ZipLimits {
  /** Bytes that one text may unpack to. */
  readonly size: number
  /** How many times its packed size it may unpack to, once it is past `small`. Text packs 4 to 10 times. */
  readonly ratio: number
  /** Bytes below which the ratio doesn't matter. */
  readonly small: number
  /** Entries looked at, and texts that are tried. */
  readonly entries: number
  readonly texts: number
}

export const ZIP_LIMITS: ZipLimits = {
  size: 4 * 1024 ** 3,
  ratio: 120,
  small: 16 * 1024 ** 2,
  entries: 100_000,
  texts: 20,
}

const STORED = 0
const DEFLATED = 8

/** Does the file begin as a zip does? Throws a FileError when it can't be read. */
export async function isZip(path: string): Promise<boolean> {
  const head = await firstBytes(path, 4)
  return head[0] === 0x50 && head[1] === 0x4b && ((head[2] === 3 && head[3] === 4) || (head[2] === 5 && head[3] === 6))
}

/**
 * Calls `use` with the texts of a zip, those that look like a chat first, and closes the zip afterwards.
 * Throws a FileError for what is no zip, is locked, or holds no text; reading a source throws one for a bomb.
 */
export async function withZipTexts<T>(
  path: string,
  use: (texts: readonly ByteSource[]) => Promise<T>,
  limits = ZIP_LIMITS,
): Promise<T> {
  // prettier-ignore
  return withZipEntries(path, isText, (texts) => use(texts.sort((a, b) => chance(b) - chance(a)).slice(0, limits.texts)), limits)
}

/**
 * Calls `use` with the entries of a zip whose name is wanted, in their order, and closes the zip afterwards.
 * Throws a FileError for what is no zip, is locked, or holds none; reading a source throws one for a bomb.
 */
export async function withZipEntries<T>(
  path: string,
  wanted: (name: string) => boolean,
  use: (entries: ByteSource[]) => Promise<T>,
  limits = ZIP_LIMITS,
): Promise<T> {
  // prettier-ignore
  const zip = await openZip(path)
  try {
    return await use((await wantedEntries(zip, path, wanted, limits)).map((entry) => entrySource(zip, entry, limits)))
  } finally {
    zip.close()
  }
}

/** Names as bytes (`decodeStrings: false`): an odd path must not make the zip unreadable. */
async function openZip(path: string): Promise<ZipFile> {
  const options = { lazyEntries: true, autoClose: false, decodeStrings: false }
  const zip = await openPromise(path, options).catch(() => {
    throw broken(path)
  })
  return zip.on('error', () => undefined) // each read fails by itself; without a listener the process would end
}

async function wantedEntries(
  zip: ZipFile,
  path: string,
  wanted: (name: string) => boolean,
  limits: ZipLimits,
): Promise<Entry[]> {
  // prettier-ignore
  const found: Entry[] = []
  let locked = false
  for await (const entry of entriesOf(zip, path, limits)) {
    if (!wanted(nameOf(entry))) continue
    if (entry.isEncrypted()) locked = true
    else if (entry.compressionMethod === STORED || entry.compressionMethod === DEFLATED) found.push(entry)
  }
  if (found.length === 0 && locked) throw new FileError('locked-zip', `${path}: is locked with a password`)
  if (found.length === 0) throw new FileError('empty-zip', `${path}: holds no file that can be read here`)
  return found
}

async function* entriesOf(zip: ZipFile, path: string, limits: ZipLimits): AsyncGenerator<Entry> {
  try {
    let count = 0
    for await (const entry of zip.eachEntry()) {
      if (++count > limits.entries) throw new FileError('too-large', `${path}: holds too many files`)
      yield entry
    }
  } catch (error) {
    throw error instanceof FileError ? error : broken(path)
  }
}

function isText(name: string): boolean {
  return /\.txt$/i.test(name) && !/(?:^|\/)(?:__MACOSX\/|\._)/.test(name)
}

/** Phones call it `_chat.txt` or `WhatsApp Chat with ….txt`; anything else may have been renamed. */
function chance(source: ByteSource): number {
  const name = source.name.toLowerCase()
  return /(?:^|\/)_?chat\.txt$/.test(name) ? 2 : /whatsapp|chat/.test(name) ? 1 : 0
}

function nameOf(entry: Entry): string {
  return new TextDecoder().decode(entry.fileNameRaw).replace(/\p{C}/gu, '?')
}

function entrySource(zip: ZipFile, entry: Entry, limits: ZipLimits): ByteSource {
  return { name: nameOf(entry), size: entry.uncompressedSize, read: () => unpack(zip, entry, limits) }
}

async function* unpack(zip: ZipFile, entry: Entry, limits: ZipLimits): AsyncGenerator<Uint8Array> {
  const most = Math.min(limits.size, Math.max(limits.small, entry.compressedSize * limits.ratio))
  if (entry.uncompressedSize > most) throw bomb(entry)
  let bytes = 0
  try {
    for await (const piece of await zip.openReadStreamPromise(entry)) {
      bytes += (piece as Uint8Array).length
      if (bytes > most) throw bomb(entry)
      yield piece as Uint8Array
    }
  } catch (error) {
    throw error instanceof FileError ? error : broken(nameOf(entry))
  }
}

function bomb(entry: Entry): FileError {
  return new FileError('bomb', `${nameOf(entry)}: unpacks to suspiciously much`)
}

function broken(path: string): FileError {
  return new FileError('bad-zip', `${path}: is damaged or no zip`)
}

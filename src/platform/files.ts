/** Files that hold a text, read as a stream and as often as needed: a plain file, or the texts inside a zip. */
import { createReadStream } from 'node:fs'
import { open, stat } from 'node:fs/promises'

/** Input that can't be used; the message is one line for the user and holds nothing of the content. */
export class InputError extends Error {}

export type FileFault =
  'missing' | 'not-a-file' | 'no-access' | 'not-text' | 'bad-zip' | 'locked-zip' | 'empty-zip' | 'too-large' | 'bomb'

/** A file that can't be read, with the reason as a word that a program can put into the language of its user. */
export class FileError extends InputError {
  readonly fault: FileFault
  constructor(fault: FileFault, message: string) {
    super(message)
    this.fault = fault
  }
}

/** Bytes that can be read from the start as often as wanted. */
export interface ByteSource {
  /** How it is called, for a person to read; never used as a path. */
  readonly name: string
  /** Length in bytes as far as told; only for showing progress. */
  readonly size: number
  /** Reads it. Throws a FileError when it can't be read to the end. */
  read(): AsyncIterable<Uint8Array>
}

const PIECE = 64 * 1024

/** A plain file. Throws a FileError when it isn't there, is no file, or may not be read. */
export async function fileSource(path: string): Promise<ByteSource> {
  const info = await stat(path).catch((error: unknown) => {
    throw faultOf(error, path)
  })
  if (!info.isFile()) throw new FileError('not-a-file', `${path}: is not a file`)
  return { name: path, size: info.size, read: () => pieces(path) }
}

/** Standard input, which can be read once. */
export const STANDARD_INPUT: ByteSource = { name: 'standard input', size: 0, read: () => process.stdin }

/** The first bytes of a file, fewer when it is shorter. Throws a FileError. */
export async function firstBytes(path: string, count: number): Promise<Uint8Array> {
  try {
    await using file = await open(path)
    const { buffer, bytesRead } = await file.read(new Uint8Array(count), 0, count, 0)
    return buffer.subarray(0, bytesRead)
  } catch (error) {
    throw faultOf(error, path)
  }
}

async function* pieces(path: string): AsyncGenerator<Uint8Array> {
  try {
    for await (const piece of createReadStream(path, { highWaterMark: PIECE })) yield piece as Uint8Array
  } catch (error) {
    throw faultOf(error, path)
  }
}

/** Why a file could not be read. */
export function faultOf(error: unknown, path: string): FileError {
  if (error instanceof FileError) return error
  const code = error instanceof Error && 'code' in error ? error.code : ''
  if (code === 'ENOENT' || code === 'ENOTDIR') return new FileError('missing', `${path}: there is no such file`)
  if (code === 'EISDIR') return new FileError('not-a-file', `${path}: is not a file`)
  return new FileError('no-access', `${path}: could not be read`)
}

/**
 * The text of a source in pieces: UTF-8, or UTF-16 when it begins with that mark. A byte order mark is left out.
 * Strict: throws a FileError for bytes that are no text, and passes on those of the source.
 */
export async function* readPieces(source: ByteSource): AsyncGenerator<string> {
  let decoder: TextDecoder | null = null
  for await (const piece of source.read()) {
    if (piece.length === 0) continue
    decoder ??= new TextDecoder(encodingOf(piece), { fatal: true })
    yield decode(decoder, source, piece)
  }
  if (decoder) yield decode(decoder, source)
}

function encodingOf(head: Uint8Array): string {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le'
  return head[0] === 0xfe && head[1] === 0xff ? 'utf-16be' : 'utf-8'
}

function decode(decoder: TextDecoder, source: ByteSource, piece?: Uint8Array): string {
  try {
    return piece ? decoder.decode(piece, { stream: true }) : decoder.decode()
  } catch {
    throw new FileError('not-text', `${source.name}: is no UTF-8 text`)
  }
}

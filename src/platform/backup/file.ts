/** A back-up as a file: the lines of a dump, zipped, locked with a passphrase. */
import { createReadStream, existsSync } from 'node:fs'
import { open, rename, rm } from 'node:fs/promises'
import { Readable, pipeline } from 'node:stream'
import { createGunzip, createGzip } from 'node:zlib'
import { faultOf } from '../files.ts'
import { BackupError, lock, unlock } from './vault.ts'

/** The lines as they go into a back-up, before they are locked. */
export function zipLines(lines: AsyncIterable<string>): AsyncIterable<Uint8Array> {
  const ended = async function* (): AsyncGenerator<string> {
    for await (const line of lines) yield `${line}\n`
  }
  // An error of the source reaches who reads: the pipeline ends the last stream with it.
  return pipeline(Readable.from(ended()), createGzip({ level: 1 }), () => undefined)
}

/**
 * Writes zipped lines into a new file that only its owner may read: whole and on the disk, or not at all.
 * Throws BackupError when there is such a file, or for a passphrase that is too short.
 */
export async function writeBackup(path: string, zipped: AsyncIterable<Uint8Array>, passphrase: string): Promise<void> {
  if (existsSync(path)) throw new BackupError(`${path}: is there already; choose another name`)
  const part = `${path}.part`
  try {
    const file = await open(part, 'w', 0o600)
    try {
      for await (const piece of lock(zipped, passphrase)) await file.write(piece)
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(part, path)
  } catch (error) {
    await rm(part, { force: true })
    throw error
  }
}

/** Reads a whole back-up without using it; gives how many lines it has. Throws BackupError, or FileError for no such file. */
export async function checkBackup(path: string, passphrase: string): Promise<number> {
  let lines = 0
  for await (const line of readBackup(path, passphrase)) lines += line === '' ? 0 : 1
  return lines
}

/** The lines of a back-up. Throws like `checkBackup`, which goes first when nothing may happen with half of them. */
export async function* readBackup(path: string, passphrase: string): AsyncGenerator<string> {
  const unzipped = pipeline(unlock(bytesOf(path), passphrase), createGunzip(), () => undefined)
  const decoder = new TextDecoder()
  let rest: string[] = []
  for await (const piece of unzipped) {
    const [first = '', ...lines] = decoder.decode(piece as Uint8Array, { stream: true }).split('\n')
    rest.push(first)
    for (const line of lines) {
      yield rest.join('')
      rest = [line]
    }
  }
}

async function* bytesOf(path: string): AsyncGenerator<Uint8Array> {
  try {
    for await (const piece of createReadStream(path)) yield piece as Uint8Array
  } catch (error) {
    throw faultOf(error, path)
  }
}

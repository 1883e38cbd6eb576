/**
 * Bytes locked with a passphrase, in pieces: a key from scrypt, each piece with AES-256-GCM. The nonce counts the pieces and
 * marks the last, so that none can be changed, removed, swapped or added. Nothing is given out before its piece is checked.
 */
import { createCipheriv, createDecipheriv, randomBytes, scrypt } from 'node:crypto'
import { InputError } from '../files.ts'

/** A back-up that can't be read; the message is one line that says why. */
export class BackupError extends InputError {}

const MAGIC = Buffer.from('DEELWIJS BACK-UP 1\n')
const SALT = 16
const PREFIX = 7
const TAG = 16
const PIECE = 256 * 1024
const SHORTEST = 12
/** 128 MB and about half a second: guessing is dear, opening once is not. */
const COST = { N: 131_072, r: 8, p: 1, maxmem: 256 * 1024 ** 2 }

interface Lock {
  readonly head: Buffer
  readonly key: Buffer
}

/** Locks bytes. Throws BackupError for a passphrase that is too short. */
export async function* lock(bytes: AsyncIterable<Uint8Array>, passphrase: string): AsyncGenerator<Buffer> {
  if (passphrase.length < SHORTEST)
    throw new BackupError(`the passphrase is shorter than ${SHORTEST} characters; take a few words`)
  const head = Buffer.concat([MAGIC, randomBytes(SALT + PREFIX)])
  const keyed = { head, key: await keyOf(passphrase, head) }
  yield head
  let count = 0
  let waiting: Buffer | null = null
  for await (const piece of piecesOf(bytes)) {
    if (waiting) yield locked(keyed, count++, false, waiting)
    waiting = piece
  }
  yield locked(keyed, count, true, waiting ?? Buffer.alloc(0))
}

/** Unlocks what `lock` made. Throws BackupError for another passphrase, and for a byte too few, too many or changed. */
export async function* unlock(bytes: AsyncIterable<Uint8Array>, passphrase: string): AsyncGenerator<Buffer> {
  const reader = new Reader(bytes)
  const head = await reader.take(MAGIC.length + SALT + PREFIX)
  if (!head?.subarray(0, MAGIC.length).equals(MAGIC)) throw new BackupError('this is no back-up of Deelwijs')
  const keyed = { head, key: await keyOf(passphrase, head) }
  for (let count = 0; ; count++) {
    const size = await reader.take(4)
    if (!size) throw new BackupError('the back-up ends too soon; it was cut off. Nothing was restored.')
    const length = size.readUInt32BE() & 0x7fffffff
    const last = size.readUInt32BE() > 0x7fffffff
    const piece = length <= PIECE + TAG ? await reader.take(length) : null
    if (!piece) throw new BackupError('the back-up is cut off or damaged. Nothing was restored.')
    yield unlocked(keyed, count, last, piece)
    if (!last) continue
    if (await reader.take(1)) throw new BackupError('something was added to the back-up. Nothing was restored.')
    return
  }
}

function keyOf(passphrase: string, head: Buffer): Promise<Buffer> {
  const salt = head.subarray(MAGIC.length, MAGIC.length + SALT)
  return new Promise((resolve, reject) =>
    scrypt(passphrase.normalize('NFC'), salt, 32, COST, (error, key) => (error ? reject(error) : resolve(key))),
  )
}

function nonceOf({ head }: Lock, count: number, last: boolean): Buffer {
  const counted = Buffer.alloc(5)
  counted.writeUInt32BE(count)
  counted.writeUInt8(last ? 1 : 0, 4)
  return Buffer.concat([head.subarray(-PREFIX), counted])
}

function locked(keyed: Lock, count: number, last: boolean, piece: Buffer): Buffer {
  const cipher = createCipheriv('aes-256-gcm', keyed.key, nonceOf(keyed, count, last)).setAAD(keyed.head)
  const body = Buffer.concat([cipher.update(piece), cipher.final(), cipher.getAuthTag()])
  const size = Buffer.alloc(4)
  size.writeUInt32BE(body.length + (last ? 0x80000000 : 0))
  return Buffer.concat([size, body])
}

function unlocked(keyed: Lock, count: number, last: boolean, body: Buffer): Buffer {
  try {
    const decipher = createDecipheriv('aes-256-gcm', keyed.key, nonceOf(keyed, count, last)).setAAD(keyed.head)
    decipher.setAuthTag(body.subarray(-TAG))
    return Buffer.concat([decipher.update(body.subarray(0, -TAG)), decipher.final()])
  } catch {
    if (count > 0) throw new BackupError('the back-up was changed or is damaged. Nothing was restored.')
    throw new BackupError('the passphrase is not that of this back-up, or the file was changed. Nothing was restored.')
  }
}

/** The same bytes in pieces of one size; the last may be smaller. */
async function* piecesOf(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
  const reader = new Reader(bytes)
  for (;;) {
    const piece = await reader.upTo(PIECE)
    if (piece.length > 0) yield piece
    if (piece.length < PIECE) return
  }
}

/** Takes bytes by number from a stream of pieces of any size. */
class Reader {
  readonly #source: AsyncIterator<Uint8Array>
  #parts: Uint8Array[] = []
  #held = 0

  constructor(bytes: AsyncIterable<Uint8Array>) {
    this.#source = bytes[Symbol.asyncIterator]()
  }

  /** So many bytes; null when there are fewer. */
  async take(count: number): Promise<Buffer | null> {
    const bytes = await this.upTo(count)
    return bytes.length === count ? bytes : null
  }

  /** So many bytes, or what is left. */
  async upTo(count: number): Promise<Buffer> {
    while (this.#held < count) {
      const next = await this.#source.next()
      if (next.done === true) break
      this.#parts.push(next.value)
      this.#held += next.value.length
    }
    const all = Buffer.concat(this.#parts)
    const taken = all.subarray(0, count)
    this.#parts = [all.subarray(taken.length)]
    this.#held = all.length - taken.length
    return taken
  }
}

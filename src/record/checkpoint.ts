/** Checkpoints: the signed end of a chain. Kept outside, one shows later that nothing before it was changed or taken away. */
import { z } from 'zod'
import { signedBy, type KeyService } from '../platform/crypto/keys.ts'
import { uuidBytes, type Head } from './chain.ts'

export interface Checkpoint extends Head {
  readonly school: string
  readonly time: Date
  /** Public half of the key that signed, 32 bytes. */
  readonly key: Uint8Array
  /** Ed25519, 64 bytes. */
  readonly signature: Uint8Array
}

/** What is signed: a name for the purpose, school 16, sequence 8, hash 32, milliseconds since 1970 8; numbers big-endian. */
function signedBytes({ school, sequence, hash, time }: Omit<Checkpoint, 'key' | 'signature'>): Uint8Array {
  const numbers = Buffer.alloc(16)
  numbers.writeBigUInt64BE(BigInt(sequence), 0)
  numbers.writeBigInt64BE(BigInt(time.getTime()), 8)
  const [place, moment] = [numbers.subarray(0, 8), numbers.subarray(8)]
  return Buffer.concat([Buffer.from('deelwijs-checkpoint-1'), uuidBytes(school), place, hash, moment])
}

/** Signs the end of a school's chain. */
export async function signCheckpoint(keys: KeyService, school: string, head: Head, time: Date): Promise<Checkpoint> {
  const content = { school, sequence: head.sequence, hash: head.hash, time }
  return { ...content, key: keys.publicKey, signature: await keys.sign(signedBytes(content)) }
}

/** Is the signature that of the key it names? Whether that key is to be trusted is another question. */
export function isSigned(checkpoint: Checkpoint): boolean {
  return signedBy(checkpoint.key, signedBytes(checkpoint), checkpoint.signature)
}

const bytes = (length: number) =>
  z
    .base64()
    .transform((text) => new Uint8Array(Buffer.from(text, 'base64')))
    .refine((value) => value.length === length)

const lineSchema = z.strictObject({
  format: z.literal('deelwijs-checkpoint-1'),
  school: z.uuid(),
  sequence: z.int().nonnegative(),
  hash: bytes(32),
  time: z.iso.datetime().transform((text) => new Date(text)),
  key: bytes(32),
  signature: bytes(64),
})

/** A checkpoint as a line of JSON, to be kept outside. */
export function checkpointLine({ school, sequence, hash, time, key, signature }: Checkpoint): string {
  const text = (value: Uint8Array): string => Buffer.from(value).toString('base64')
  return JSON.stringify({
    format: 'deelwijs-checkpoint-1',
    school,
    sequence,
    hash: text(hash),
    time: time.toISOString(),
    key: text(key),
    signature: text(signature),
  })
}

/** Reads such a line; null when it is none. */
export function readCheckpointLine(line: string): Checkpoint | null {
  try {
    return lineSchema.parse(JSON.parse(line))
  } catch {
    return null
  }
}

/** The keys once more, locked with a passphrase, to be kept somewhere else. */
import { randomBytes, scryptSync } from 'node:crypto'
import { z } from 'zod'
import { KeyError, parseKeyring, type Keyring } from './keys.ts'
import { seal, unseal } from './seal.ts'

const SHORTEST = 12
/** 128 MB and about half a second: guessing is dear, opening once is not. */
const COST = { N: 131_072, r: 8, p: 1, maxmem: 256 * 1024 ** 2 }

const fileSchema = z.strictObject({
  format: z.literal('deelwijs-recovery-1'),
  salt: z.base64(),
  sealed: z.base64(),
})

/** The text of a recovery file. Throws a KeyError for a passphrase that is too short. */
export function lockKeyring(keyring: Keyring, passphrase: string): string {
  if (passphrase.length < SHORTEST)
    throw new KeyError(`the passphrase is shorter than ${SHORTEST} characters; take a few words`)
  const salt = randomBytes(16)
  const sealed = seal(keyOf(passphrase, salt), Buffer.from(JSON.stringify(keyring)), salt)
  const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64')
  return `${JSON.stringify({ format: 'deelwijs-recovery-1', salt: text(salt), sealed: text(sealed) })}\n`
}

/** The keyring in the text of a recovery file. Throws a KeyError for another file or another passphrase. */
export function unlockKeyring(text: string, passphrase: string): Keyring {
  const file = readFile(text)
  const salt = Buffer.from(file.salt, 'base64')
  return parseKeyring(open(keyOf(passphrase, salt), file.sealed, salt), 'the recovery file')
}

function readFile(text: string): z.infer<typeof fileSchema> {
  try {
    return fileSchema.parse(JSON.parse(text))
  } catch {
    throw new KeyError('this is no recovery file')
  }
}

function open(key: Uint8Array, sealed: string, salt: Uint8Array): string {
  try {
    return Buffer.from(unseal(key, Buffer.from(sealed, 'base64'), salt)).toString()
  } catch {
    throw new KeyError('the passphrase is not that of this recovery file, or the file is damaged')
  }
}

function keyOf(passphrase: string, salt: Uint8Array): Uint8Array {
  return scryptSync(passphrase.normalize('NFC'), salt, 32, COST)
}

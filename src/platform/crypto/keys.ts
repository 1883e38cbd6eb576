/**
 * The keys at the top: a master key that wraps the key of each school, and the key that signs checkpoints. They lie in a
 * folder of their own beside the data, in no back-up. A key service can take the folder's place behind `KeyService`.
 */
import { createPrivateKey, createPublicKey, generateKeyPairSync, randomBytes, sign, verify } from 'node:crypto'
import { mkdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { z } from 'zod'
import { InputError } from '../files.ts'
import { newKey, seal, unseal } from './seal.ts'
import { writePrivately } from './private-file.ts'

/** What the record asks of whoever holds the master key. */
export interface KeyService {
  /** Wraps a key; `about` has to be the same when it is unwrapped. */
  wrap(key: Uint8Array, about: Uint8Array): Promise<Uint8Array>
  /** Throws a KeyError when the master key that wrapped it isn't here. */
  unwrap(wrapped: Uint8Array, about: Uint8Array): Promise<Uint8Array>
  /** Signs with Ed25519; 64 bytes. */
  sign(bytes: Uint8Array): Promise<Uint8Array>
  /** The public half, 32 bytes. */
  readonly publicKey: Uint8Array
}

/** Keys that are missing, open to others, or not those that are needed. The message says what to do. */
export class KeyError extends InputError {}

const keyringSchema = z.strictObject({
  format: z.literal('deelwijs-keys-1'),
  /** Name of the master key that wraps from now on. */
  current: z.string(),
  masters: z.record(z.string().regex(/^[0-9a-f]{16}$/), z.base64()),
  /** Private Ed25519 key, PKCS 8. */
  signing: z.base64(),
})
export type Keyring = z.infer<typeof keyringSchema>

const NAME_BYTES = 8
const FILE = 'keyring.json'

/** Folder of the keys that belong to a data folder: `keys` beside it, or where DEELWIJS_KEYS says. */
export function keysFolder(data: string): string {
  return process.env['DEELWIJS_KEYS'] ?? join(dirname(resolve(data)), 'keys')
}

/** Opens the keys in a folder, and makes them when there are none. Throws a KeyError. */
export function openKeys(folder: string): KeyService {
  return serviceOf(readKeyring(folder) ?? createKeyring(folder))
}

/** The keyring of a folder, null when there is none. Throws a KeyError when others may read it, or it is damaged. */
export function readKeyring(folder: string): Keyring | null {
  const file = join(folder, FILE)
  const info = statSync(file, { throwIfNoEntry: false })
  if (!info) return null
  if (process.platform !== 'win32' && (info.mode & 0o077) !== 0)
    throw new KeyError(`${file}: others on this machine may read the keys; run chmod 600 on it`)
  return parseKeyring(readFileSync(file, 'utf8'), file)
}

/** Throws a KeyError when the text is no keyring; `where` goes into its message. */
export function parseKeyring(text: string, where: string): Keyring {
  try {
    return keyringSchema.parse(JSON.parse(text))
  } catch {
    throw new KeyError(`${where}: is damaged or no keyring; put back your copy, or use the recovery file`)
  }
}

/** Puts a keyring into a folder, in place of the one that was there. */
export function writeKeyring(folder: string, keyring: Keyring): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  writePrivately(join(folder, FILE), `${JSON.stringify(keyring)}\n`)
}

function createKeyring(folder: string): Keyring {
  const { privateKey } = generateKeyPairSync('ed25519')
  const signing = privateKey.export({ type: 'pkcs8', format: 'der' }).toString('base64')
  const keyring = withNewMaster({ format: 'deelwijs-keys-1', current: '', masters: {}, signing })
  writeKeyring(folder, keyring)
  return keyring
}

/** The same keyring with a new master key that wraps from now on; the older ones still unwrap. */
export function withNewMaster(keyring: Keyring): Keyring {
  const current = randomBytes(NAME_BYTES).toString('hex')
  return { ...keyring, current, masters: { ...keyring.masters, [current]: Buffer.from(newKey()).toString('base64') } }
}

/** The same keyring without the master keys that no longer wrap. */
export function withoutOldMasters(keyring: Keyring): Keyring {
  return { ...keyring, masters: { [keyring.current]: keyring.masters[keyring.current] ?? '' } }
}

/** A key service over a keyring in memory. */
export function serviceOf(keyring: Keyring): KeyService {
  const privateKey = createPrivateKey({ key: Buffer.from(keyring.signing, 'base64'), type: 'pkcs8', format: 'der' })
  const master = (name: string): Uint8Array => {
    const key = keyring.masters[name]
    if (key === undefined)
      throw new KeyError(
        'the folder with keys is not the one that belongs to this data; put back the right one, or use the recovery file',
      )
    return Buffer.from(key, 'base64')
  }
  return {
    publicKey: rawPublicKey(createPublicKey(privateKey)),
    wrap: (key, about) =>
      Promise.resolve(Buffer.concat([Buffer.from(keyring.current, 'hex'), seal(master(keyring.current), key, about)])),
    unwrap: async (wrapped, about) => {
      const name = Buffer.from(wrapped.subarray(0, NAME_BYTES)).toString('hex')
      return Promise.resolve(unseal(master(name), wrapped.subarray(NAME_BYTES), about))
    },
    sign: (bytes) => Promise.resolve(sign(null, bytes, privateKey)),
  }
}

function rawPublicKey(key: ReturnType<typeof createPublicKey>): Uint8Array {
  return Buffer.from(key.export({ format: 'jwk' }).x ?? '', 'base64url')
}

/** Was this signed by the owner of the public key (32 bytes)? False for anything that is no key or signature. */
export function signedBy(publicKey: Uint8Array, bytes: Uint8Array, signature: Uint8Array): boolean {
  try {
    const x = Buffer.from(publicKey).toString('base64url')
    return verify(null, bytes, createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' }), signature)
  } catch {
    return false
  }
}

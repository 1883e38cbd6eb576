/**
 * Sealing: AES-256-GCM with a key of 32 bytes and a random nonce. What a seal is about (`about`) is not in it, but has to
 * be the same when it is opened, so a sealed text can't be put in another one's place.
 */
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'

const KEY_BYTES = 32
/** 96 random bits: safe for 2^32 seals with one key; a stream has some hundreds. */
const NONCE_BYTES = 12
const TAG_BYTES = 16

/** Bytes that this key doesn't open: another key, other bytes, or about something else. Says nothing of the content. */
export class SealError extends Error {}

/** A new random key. */
export function newKey(): Uint8Array {
  return randomBytes(KEY_BYTES)
}

/** Seals bytes; gives nonce, sealed bytes and tag, 28 bytes longer than `plain`. */
export function seal(key: Uint8Array, plain: Uint8Array, about: Uint8Array): Uint8Array {
  const nonce = randomBytes(NONCE_BYTES)
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(about)
  return Buffer.concat([nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag()])
}

/** Opens what `seal` made. Throws a SealError. */
export function unseal(key: Uint8Array, sealed: Uint8Array, about: Uint8Array): Uint8Array {
  if (sealed.length < NONCE_BYTES + TAG_BYTES) throw new SealError('too short to be sealed')
  const end = sealed.length - TAG_BYTES
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, NONCE_BYTES), { authTagLength: TAG_BYTES })
  decipher.setAAD(about).setAuthTag(sealed.subarray(end))
  try {
    return Buffer.concat([decipher.update(sealed.subarray(NONCE_BYTES, end)), decipher.final()])
  } catch {
    throw new SealError('does not open with this key')
  }
}

/** Secrets that a browser keeps for us, and how we remember them without being able to repeat them. */
import { createHash, createHmac, hkdfSync, randomBytes } from 'node:crypto'

/** 256 bits of chance as 43 characters that may stand in a cookie or an address. */
export function newToken(): string {
  return randomBytes(32).toString('base64url')
}

/** What the database keeps of a token. A token is chance itself, so a plain hash can't be guessed back. */
export function hashToken(token: string): Uint8Array {
  return new Uint8Array(createHash('sha256').update(token).digest())
}

/** Does it have the shape of a token at all? Anything else needs no look into the database. */
export function isToken(text: string): boolean {
  return /^[A-Za-z0-9_-]{43}$/.test(text)
}

/** Keys of sign-in, all from one secret that lies outside the database and its back-ups. */
export interface SignInKeys {
  /** Names what must be recognised but not read: who asked for a link, from which network. */
  readonly naming: Uint8Array
  /** Seals what must be read again later: a client secret, a mail that waits. */
  readonly sealing: Uint8Array
}

/** Derives the keys from a secret of at least 32 bytes. Throws for a shorter one. */
export function signInKeys(secret: Uint8Array): SignInKeys {
  if (secret.length < 32) throw new Error('The secret of sign-in must have 32 bytes or more.')
  const derive = (use: string): Uint8Array =>
    new Uint8Array(hkdfSync('sha256', secret, new Uint8Array(), `deelwijs sign-in ${use}`, 32))
  return { naming: derive('naming'), sealing: derive('sealing') }
}

/**
 * A name for something that we may not store itself, such as an address. `day` (YYYY-MM-DD) makes it another name
 * tomorrow, so that nobody can be followed from day to day.
 */
export function nameFor(keys: SignInKeys, kind: string, value: string, day = ''): Uint8Array {
  const hmac = createHmac('sha256', keys.naming).update(JSON.stringify([kind, day, value]))
  return new Uint8Array(hmac.digest())
}

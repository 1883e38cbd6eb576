/** A device with passkeys, in software: makes them and signs as a phone or key would (WebAuthn level 2, ES256, no attestation). */
import { createHash, generateKeyPairSync, randomBytes, sign, type KeyObject } from 'node:crypto'
import { isoCBOR } from '@simplewebauthn/server/helpers'
import type { NewPasskey, UsedPasskey } from '#src/platform/sign-in/passkeys.ts'

interface Held {
  readonly id: Buffer
  readonly key: KeyObject
  readonly userHandle: string
  counter: number
}

const UP_UV = 0x05
const HAS_KEY = 0x40

export class Authenticator {
  readonly #held: Held[] = []
  readonly #origin: string
  /** Phones keep passkeys in an account and don't count; keys on a key ring count. */
  readonly #counts: boolean
  constructor(origin: string, counts: boolean) {
    this.#origin = origin
    this.#counts = counts
  }

  /** Makes a passkey as a page asked. */
  make(options: { challenge: string; user: { id: string } }): NewPasskey {
    const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
    const held = { id: randomBytes(32), key: privateKey, userHandle: options.user.id, counter: 0 }
    this.#held.push(held)
    const { x = '', y = '' } = publicKey.export({ format: 'jwk' })
    const cose = new Map<number, number | Uint8Array>([
      [1, 2],
      [3, -7],
      [-1, 1],
      [-2, new Uint8Array(Buffer.from(x, 'base64url'))],
      [-3, new Uint8Array(Buffer.from(y, 'base64url'))],
    ])
    const length = Buffer.alloc(2)
    length.writeUInt16BE(held.id.length)
    const data = [this.#data(held, UP_UV | HAS_KEY), Buffer.alloc(16), length, held.id, isoCBOR.encode(cose)]
    const attestation = new Map<string, unknown>([
      ['fmt', 'none'],
      ['attStmt', new Map()],
      ['authData', new Uint8Array(Buffer.concat(data))],
    ])
    const id = held.id.toString('base64url')
    return {
      id,
      rawId: id,
      type: 'public-key',
      response: {
        clientDataJSON: this.#client('webauthn.create', options.challenge),
        attestationObject: Buffer.from(isoCBOR.encode(attestation as never)).toString('base64url'),
        transports: ['internal'],
      },
      clientExtensionResults: {},
    }
  }

  /** Uses the passkey that was made last, or the one with an index. */
  use(options: { challenge: string }, index = this.#held.length - 1): UsedPasskey {
    const held = this.#held[index]
    if (!held) throw new Error('this device has no such passkey')
    if (this.#counts) held.counter++
    const clientDataJSON = this.#client('webauthn.get', options.challenge)
    const data = this.#data(held, UP_UV)
    const hash = createHash('sha256').update(Buffer.from(clientDataJSON, 'base64url')).digest()
    const id = held.id.toString('base64url')
    return {
      id,
      rawId: id,
      type: 'public-key',
      response: {
        clientDataJSON,
        authenticatorData: data.toString('base64url'),
        signature: sign('sha256', Buffer.concat([data, hash]), held.key).toString('base64url'),
        userHandle: held.userHandle,
      },
      clientExtensionResults: {},
    }
  }

  /** As when somebody copied the device and used the copy: it counts from before. */
  turnBack(): void {
    for (const held of this.#held) held.counter = Math.max(0, held.counter - 2)
  }

  #client(type: string, challenge: string): string {
    return Buffer.from(JSON.stringify({ type, challenge, origin: this.#origin, crossOrigin: false })).toString(
      'base64url',
    )
  }

  #data(held: Held, flags: number): Buffer {
    const counter = Buffer.alloc(4)
    counter.writeUInt32BE(held.counter)
    const host = createHash('sha256').update(new URL(this.#origin).hostname).digest()
    return Buffer.concat([host, Buffer.from([flags]), counter])
  }
}

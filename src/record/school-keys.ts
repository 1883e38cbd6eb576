/** The keys below the master key: one for each school, and below that one for each stream. */
import type { KeyService } from '../platform/crypto/keys.ts'
import { newKey, seal, unseal } from '../platform/crypto/seal.ts'
import { uuidBytes } from './chain.ts'

/** The key of one school, opened. */
export interface SchoolKey {
  wrapStream(stream: string, key: Uint8Array): Uint8Array
  /** Throws a SealError when it was not wrapped for this stream. */
  openStream(stream: string, wrapped: Uint8Array): Uint8Array
}

export class SchoolKeys {
  readonly #service: KeyService
  /** Opened keys by their wrapped form: asking a key service for each event would be slow. */
  readonly #opened = new Map<string, SchoolKey>()
  constructor(service: KeyService) {
    this.#service = service
  }

  /** A new key for a school, wrapped. */
  wrapNew(school: string): Promise<Uint8Array> {
    return this.#service.wrap(newKey(), aboutSchool(school))
  }

  /** Throws a KeyError when the master key isn't here. */
  async open(school: string, wrapped: Uint8Array): Promise<SchoolKey> {
    const name = Buffer.from(wrapped).toString('hex')
    const known = this.#opened.get(name)
    if (known) return known
    const opened = schoolKeyOf(school, await this.#service.unwrap(wrapped, aboutSchool(school)))
    this.#opened.set(name, opened)
    return opened
  }
}

function schoolKeyOf(school: string, key: Uint8Array): SchoolKey {
  const about = (stream: string): Uint8Array =>
    Buffer.concat([Buffer.from('deelwijs-stream-key-1'), uuidBytes(school), uuidBytes(stream)])
  return {
    wrapStream: (stream, streamKey) => seal(key, streamKey, about(stream)),
    openStream: (stream, wrapped) => unseal(key, wrapped, about(stream)),
  }
}

function aboutSchool(school: string): Uint8Array {
  return Buffer.concat([Buffer.from('deelwijs-school-key-1'), uuidBytes(school)])
}

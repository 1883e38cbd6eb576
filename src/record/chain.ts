/**
 * The chain: each event carries the hash of everything before it. Pure functions over bytes; nothing here knows a key.
 *
 * hash = sha256(previous hash + header + sealed payload); before the first event the previous hash is 32 zero bytes.
 */
import { createHash } from 'node:crypto'

/** What an event shows without a key: no person, no actor, and the time to the hour. */
export interface EventHeader {
  readonly school: string
  /** 1, 2, 3 … within the school, no gaps. */
  readonly sequence: number
  /** Random id of the stream: one case, one person. */
  readonly stream: string
  readonly type: string
  /** Version of the type's schema. */
  readonly version: number
  /** UTC, the hour that it happened in. */
  readonly hour: Date
}

/** An event as it lies in the database. */
export interface StoredEvent extends EventHeader {
  readonly payload: Uint8Array
  readonly hash: Uint8Array
}

/** The end of a chain. */
export interface Head {
  readonly sequence: number
  readonly hash: Uint8Array
}

/** The end of a chain that has no events yet. */
export const START: Head = { sequence: 0, hash: new Uint8Array(32) }

const FORMAT = 1
const FIXED_BYTES = 1 + 16 + 8 + 16 + 8 + 2 + 2

/**
 * The one way to write a header as bytes (numbers big-endian): format 1, school 16, sequence 8, stream 16, milliseconds since
 * 1970 of the hour 8, version 2, length of the type 2, type in UTF-8. They say their own length, so what follows can't be read as part of them.
 */
export function headerBytes(event: EventHeader): Uint8Array {
  const type = Buffer.from(event.type)
  const bytes = Buffer.alloc(FIXED_BYTES + type.length)
  bytes.writeUInt8(FORMAT, 0)
  bytes.set(uuidBytes(event.school), 1)
  bytes.writeBigUInt64BE(BigInt(event.sequence), 17)
  bytes.set(uuidBytes(event.stream), 25)
  bytes.writeBigInt64BE(BigInt(event.hour.getTime()), 41)
  bytes.writeUInt16BE(event.version, 49)
  bytes.writeUInt16BE(type.length, 51)
  bytes.set(type, FIXED_BYTES)
  return bytes
}

/** The hash of an event, given that of the one before it. */
export function hashOf(previous: Uint8Array, header: Uint8Array, payload: Uint8Array): Uint8Array {
  return createHash('sha256').update(previous).update(header).update(payload).digest()
}

/** The 16 bytes of a UUID. Throws for what is none: ids are made by the program. */
export function uuidBytes(id: string): Uint8Array {
  const bytes = Buffer.from(id.replaceAll('-', ''), 'hex')
  if (bytes.length !== 16) throw new TypeError('not a UUID')
  return bytes
}

export function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return Buffer.compare(a, b) === 0
}

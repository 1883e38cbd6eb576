/** What is sealed of an event: its data, and the exact moment where that is kept. */
import { seal, unseal } from '../platform/crypto/seal.ts'
import { headerBytes, type EventHeader } from './chain.ts'
import { RecordError } from './error.ts'
import type { EventType, Json, RecordedEvent } from './event.ts'

const HOUR = 3_600_000
/** Sealed texts are as long as a multiple of this, so that their length tells little. */
const BLOCK = 128
/** Evidence goes into files; an event is a form that somebody filled in. */
const MOST_BYTES = 262_144

/** The hour that a moment lies in. */
export function hourOf(moment: Date): Date {
  return new Date(Math.floor(moment.getTime() / HOUR) * HOUR)
}

/** The text of an event, padded with spaces. Throws a RecordError that names fields, and never their content. */
export function payloadText(type: EventType, payload: Json, at: Date): Uint8Array {
  const parsed = type.schema.safeParse(payload)
  if (!parsed.success) {
    const where = parsed.error.issues.map(({ path, code }) => `${path.join('.') || 'payload'}: ${code}`)
    throw new RecordError('invalid', `${type.type}: ${where.join(', ')}`)
  }
  const moment = type.kind.times === 'exact' ? { at: at.getTime() } : {}
  const text = Buffer.from(JSON.stringify({ ...moment, data: parsed.data }))
  if (text.length > MOST_BYTES) throw new RecordError('too-large', `${type.type}: more than ${MOST_BYTES} bytes`)
  return Buffer.concat([text, Buffer.alloc(-text.length & (BLOCK - 1), ' ')])
}

/** Seals a text to its place in the record. */
export function sealPayload(key: Uint8Array, text: Uint8Array, header: EventHeader): Uint8Array {
  return seal(key, text, headerBytes(header))
}

/** Opens what was sealed. Throws a SealError when the key or the place is another one. */
export function openPayload(key: Uint8Array, sealed: Uint8Array, header: EventHeader): RecordedEvent {
  return readText(unseal(key, sealed, headerBytes(header)), header)
}

/** The event that a text and its header tell; live and rebuilt tables are both made from this. */
export function readText(text: Uint8Array, header: EventHeader): RecordedEvent {
  const { at, data } = JSON.parse(Buffer.from(text).toString()) as { at?: number; data: Json }
  const { school, sequence, stream, type, hour } = header
  return { school, sequence, stream, type, at: at === undefined ? hour : new Date(at), payload: data }
}

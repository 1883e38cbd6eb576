/** Names for things: random, made in the program, the same on every engine. */
import { randomBytes, randomUUID } from 'node:crypto'

let lastTime = 0
let counter = 0

/** A UUID version 7 (RFC 9562): begins with the time, so that later ones sort later, also within one millisecond. */
export function newId(): string {
  const time = Math.max(Date.now(), lastTime)
  counter = time === lastTime ? counter + 1 : randomBytes(2).readUInt16BE() & 0x7ff
  lastTime = counter > 0xfff ? time + 1 : time
  counter &= 0xfff
  const bytes = randomBytes(16)
  bytes.writeUIntBE(lastTime, 0, 6)
  bytes.writeUInt16BE(0x7000 | counter, 6)
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8)
  return dashed(bytes.toString('hex'))
}

/** A UUID version 4: nothing but chance, for what must not tell when it was made (reports and all in their stream). */
export function newSecretId(): string {
  return randomUUID()
}

/** Is this a UUID of any version, written in lower case? */
export function isId(text: string): boolean {
  return /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text)
}

function dashed(hex: string): string {
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')
}

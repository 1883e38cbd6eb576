/** Looks into bytes that may be hostile: every reading is bounded, nothing here throws; past the end there are zeros. */

/** A number of one, two, three or four bytes, the most significant first. */
export function big(bytes: Uint8Array, at: number, count: number): number {
  let value = 0
  for (let i = 0; i < count; i++) value = value * 256 + (bytes[at + i] ?? 0)
  return value
}

/** A number of one, two, three or four bytes, the least significant first. */
export function little(bytes: Uint8Array, at: number, count: number): number {
  let value = 0
  for (let i = count - 1; i >= 0; i--) value = value * 256 + (bytes[at + i] ?? 0)
  return value
}

/** Do these characters (a byte each) stand here? */
export function standsAt(bytes: Uint8Array, at: number, text: string): boolean {
  if (at < 0 || at + text.length > bytes.length) return false
  for (let i = 0; i < text.length; i++) if (bytes[at + i] !== text.charCodeAt(i)) return false
  return true
}

/** The characters that stand here, a byte each; fewer at the end of the bytes. */
export function textAt(bytes: Uint8Array, at: number, length: number): string {
  return String.fromCharCode(...bytes.subarray(at, Math.min(at + length, at + LONGEST)))
}

const LONGEST = 4096

/** Where these characters stand first in a stretch, or -1. Only the first `most` bytes are looked at. */
export function find(bytes: Uint8Array, text: string, from = 0, most = 65_536): number {
  const first = text.charCodeAt(0)
  const end = Math.min(bytes.length - text.length, from + most)
  for (let at = bytes.indexOf(first, from); at >= 0 && at <= end; at = bytes.indexOf(first, at + 1))
    if (standsAt(bytes, at, text)) return at
  return -1
}

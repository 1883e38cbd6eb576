/** WebP: chunks in a RIFF box. */
import { little, standsAt, textAt } from '../bytes.ts'
import type { Findings } from './findings.ts'
import { readTiff } from './tiff.ts'
import { readXmp } from './xmp.ts'

const PLAIN = new Set(['VP8 ', 'VP8L', 'VP8X', 'ALPH', 'ANIM', 'ANMF'])

export interface RiffChunk {
  readonly name: string
  readonly data: Uint8Array
}

/** The chunks of the RIFF box, in order; then one without a name, that holds what stands behind the box. */
export function* riffChunks(bytes: Uint8Array): Generator<RiffChunk> {
  const end = Math.min(bytes.length, 8 + little(bytes, 4, 4))
  for (let at = 12; at + 8 <= end;) {
    const length = little(bytes, at + 4, 4)
    yield { name: textAt(bytes, at, 4), data: bytes.subarray(at + 8, Math.min(end, at + 8 + length)) }
    at += 8 + length + (length % 2)
  }
  if (end + (end % 2) < bytes.length) yield { name: '', data: bytes.subarray(end) }
}

/** Reads what a WebP carries. */
export function readWebp(bytes: Uint8Array, found: Findings): void {
  for (const { name, data } of riffChunks(bytes)) {
    if (PLAIN.has(name)) continue
    if (name === 'EXIF') readTiff(standsAt(data, 0, 'Exif\0\0') ? data.subarray(6) : data, found, 'block')
    else if (name === 'XMP ') readXmp(data, found)
    else if (name === 'ICCP') found.profiled(data)
    else found.add(name === '' ? 'trailing-data' : 'other')
  }
}

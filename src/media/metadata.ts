/**
 * What a picture file carries beside its pixels, by name, so that a person can be told what was taken out. Nothing here takes
 * anything out: that is done by writing the pixels anew, which also drops what these readers don't know.
 */
import type { PictureType } from './sniff.ts'
import { readGif } from './metadata/gif.ts'
import { readHeif } from './metadata/heif.ts'
import { readJpeg } from './metadata/jpeg.ts'
import { readPng } from './metadata/png.ts'
import { Findings, type Metadata } from './metadata/findings.ts'
import { readTiff } from './metadata/tiff.ts'
import { readWebp } from './metadata/webp.ts'

export type { Carried, Metadata } from './metadata/findings.ts'

const READERS: Readonly<Record<PictureType, (bytes: Uint8Array, found: Findings) => void>> = {
  jpeg: readJpeg,
  png: readPng,
  webp: readWebp,
  gif: readGif,
  tiff: (bytes, found) => readTiff(bytes, found, 'file'),
  heic: readHeif,
  avif: readHeif,
}

/**
 * What these bytes carry beside pixels, and how the picture must be turned (1 to 8 as EXIF has it; always 1 for HEIC and
 * AVIF, whose decoders turn by themselves). Takes time in proportion to the file; never throws, whatever the bytes.
 */
export function metadataIn(bytes: Uint8Array, type: PictureType): Metadata {
  const found = new Findings()
  READERS[type](bytes, found)
  return found.result()
}

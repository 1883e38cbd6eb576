/** From a file to upright pixels. Fails closed: what is not understood is refused, never passed on. */
import type { Frame, Picture } from '../../../../media/picture.ts'
import { sniff, type PictureType, type Sniffed } from '../../../../media/sniff.ts'
import type { Fault } from '../album.ts'
import { MOST_PIXELS, moves, pixelsIn } from './bounds.ts'
import { pictureOf } from './pixels.ts'
import { Refused } from './refused.ts'

const MOST_BYTES = 150_000_000

export interface Opened {
  readonly type: PictureType
  readonly bytes: Uint8Array<ArrayBuffer>
  /** Decodes. At least one frame. Throws Refused. */
  frames(): Promise<readonly [Frame, ...Frame[]]>
}

/** Looks at a file without decoding it. Throws Refused. */
export async function open(file: Blob): Promise<Opened> {
  if (file.size > MOST_BYTES) throw new Refused('too-large')
  const bytes = new Uint8Array(await file.arrayBuffer().catch(() => fail('broken')))
  const what = sniff(bytes)
  if (what.kind !== 'picture') throw new Refused(faultOf(what))
  const { type } = what
  if (pixelsIn(bytes, type) > MOST_PIXELS) throw new Refused('too-large')
  return {
    type,
    bytes,
    frames: () =>
      decode(bytes, type).catch((error: unknown) => fail(error instanceof Refused ? error.fault : 'broken')),
  }
}

function fail(fault: Fault): never {
  throw new Refused(fault)
}

function faultOf(what: Exclude<Sniffed, { kind: 'picture' }>): Fault {
  if (what.kind !== 'refused') return what.kind === 'film' ? 'film' : 'sound'
  const { type } = what
  return type === 'empty' || type === 'svg' || type === 'pdf' ? type : 'not-a-photo'
}

/** What browsers don't read themselves comes with a decoder that is loaded when it is needed, and not before. */
async function decode(bytes: Uint8Array<ArrayBuffer>, type: PictureType): Promise<readonly [Frame, ...Frame[]]> {
  if (type === 'heic') return [{ picture: checked(await (await import('./heic.ts')).decodeHeic(bytes)) }]
  if (type === 'tiff' || moves(bytes, type)) return (await import('./vips.ts')).decodeFrames(bytes, type)
  const blob = new Blob([bytes], { type: `image/${type}` })
  return [{ picture: checked(pictureOf(await createImageBitmap(blob, { imageOrientation: 'from-image' }))) }]
}

function checked(picture: Picture): Picture {
  if (picture.width * picture.height > MOST_PIXELS) throw new Refused('too-large')
  return picture
}

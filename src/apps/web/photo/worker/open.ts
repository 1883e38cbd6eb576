/** From a file to upright pixels. Fails closed: what is not understood is refused, never passed on. */
import type { Frame, Picture } from '../../../../media/picture.ts'
import { HEAD, sniff, type PictureType, type Sniffed } from '../../../../media/sniff.ts'
import { isWhole } from '../../../../media/whole.ts'
import { MOST_PIXELS, moves, pixelsIn } from './bounds.ts'
import { pictureOf } from './pixels.ts'
import { Refused, type Refusal } from './refused.ts'

const MOST_BYTES = 150_000_000

export interface Opened {
  readonly type: PictureType
  readonly bytes: Uint8Array<ArrayBuffer>
  /** Decodes. At least one frame. Throws Refused. */
  frames(): Promise<readonly [Frame, ...Frame[]]>
}

/** Looks at a file without decoding it. Throws Refused. */
export async function open(file: Blob): Promise<Opened> {
  const what = sniff(await bytesOf(file.slice(0, HEAD)))
  if (what.kind !== 'picture') throw new Refused(faultOf(what))
  if (file.size > MOST_BYTES) throw new Refused('too-large')
  const { type } = what
  const bytes = await bytesOf(file)
  if (pixelsIn(bytes, type) > MOST_PIXELS) throw new Refused('too-large')
  // Browsers show what there is of a photo that was cut off.
  if (!isWhole(bytes, type)) throw new Refused('broken')
  return {
    type,
    bytes,
    frames: () =>
      decode(bytes, type).catch((error: unknown) => fail(error instanceof Refused ? error.fault : 'broken')),
  }
}

async function bytesOf(file: Blob): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await file.arrayBuffer().catch(() => fail('broken')))
}

function fail(fault: Refusal): never {
  throw new Refused(fault)
}

function faultOf(what: Exclude<Sniffed, { kind: 'picture' }>): Refusal {
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

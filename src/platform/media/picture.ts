/** The one way from a picture to a picture that may be shown: read, find, cover, write anew. */
import { cover } from '../../media/cover/cover.ts'
import { findFaces } from '../../media/faces/find.ts'
import { boxesOf } from '../../media/film/boxes.ts'
import type { Look } from '../../media/film/track.ts'
import type { Carried } from '../../media/metadata.ts'
import { COVERED, type Box, type Infer, type Picture, type Region, type Style } from '../../media/picture.ts'
import { encodePicture, type Encoded } from './picture-encode.ts'
import { decodePicture, type Decoded } from './picture-files.ts'

export interface PictureSettings {
  readonly style: Style
  /** Faces that mostly lie within one of these stay visible. */
  readonly keep: readonly Box[]
  /** Finds faces; null when only what stands beside the pixels is to go. */
  readonly detect: { readonly infer: Infer; readonly models: { readonly yunet: boolean } } | null
  /** Finds what is to be covered of what can be read; null when nobody asked for that. */
  readonly findText?: ((picture: Picture) => Promise<readonly Region[]>) | null
  readonly signal?: AbortSignal | undefined
}

export interface FoundFace extends Region {
  readonly kept: boolean
}

export interface SafePicture extends Encoded {
  readonly width: number
  readonly height: number
  /** All that were found; in an animation those of its first frames that show them. */
  readonly faces: readonly FoundFace[]
  /** What was read and covered, in any of its frames. */
  readonly texts: readonly Region[]
  readonly metadataRemoved: readonly Carried[]
  /** Were further pages or frames left out. */
  readonly firstOnly: boolean
}

/** Makes a picture safe. Throws a PictureFault for what can't be read, and the signal's reason when it is aborted. */
export async function anonymisePicture(original: Uint8Array, settings: PictureSettings): Promise<SafePicture> {
  const decoded = await decodePicture(original)
  settings.signal?.throwIfAborted()
  const texts = settings.findText ? await textsIn(decoded, settings.findText, settings.signal) : []
  const faces = settings.detect ? await coverFaces(decoded, settings, settings.detect) : []
  settings.signal?.throwIfAborted()
  for (const { picture } of decoded.frames) cover(picture, texts, settings.style)
  const { width, height, metadata, firstOnly } = decoded
  return {
    ...(await encodePicture(decoded, original)),
    width,
    height,
    faces,
    texts,
    metadataRemoved: metadata.names,
    firstOnly,
  }
}

/** What can be read in one frame is covered in all. */
async function textsIn(
  { frames }: Decoded,
  find: NonNullable<PictureSettings['findText']>,
  signal: AbortSignal | undefined,
): Promise<Region[]> {
  const found: Region[] = []
  for (const { picture } of frames) {
    signal?.throwIfAborted()
    for (const text of await find(picture)) if (!found.some(({ box }) => within(text.box, box) === 1)) found.push(text)
  }
  return found
}

/** Covers in place; gives what was found. */
async function coverFaces(
  { frames, width, height }: Decoded,
  { style, keep, signal }: PictureSettings,
  { infer, models }: NonNullable<PictureSettings['detect']>,
): Promise<FoundFace[]> {
  const looks: Look[] = []
  for (const [frame, { picture }] of frames.entries()) {
    signal?.throwIfAborted()
    const faces = await findFaces(picture, infer, models, signal)
    looks.push({ frame, faces: faces.filter(({ score }) => score >= COVERED) })
  }
  const found = onceEach(looks).map((face) => ({ ...face, kept: isKept(face.box, keep) }))
  const covered = looks.map(({ frame, faces }) => ({ frame, faces: faces.filter(({ box }) => !isKept(box, keep)) }))
  // A face that is missed in one frame of an animation is taken to be where it was before and after.
  const boxes = frames.length > 1 ? boxesOf(covered, { width, height }) : () => covered[0]?.faces ?? []
  frames.forEach(({ picture }, frame) => cover(picture, boxes(frame), style))
  return found
}

/** Faces of the first frame, and those of later frames that lie elsewhere. */
function onceEach(looks: readonly Look[]): Region[] {
  const found: Region[] = []
  for (const face of looks.flatMap(({ faces }) => faces))
    if (!found.some(({ box }) => within(face.box, box) > 0.5)) found.push(face)
  return found
}

function isKept(face: Box, keep: readonly Box[]): boolean {
  return keep.some((box) => within(face, box) > 0.5)
}

/** The part of `box` that lies in `other`, 0 to 1. */
function within(box: Box, other: Box): number {
  const across = Math.min(box[0] + box[2], other[0] + other[2]) - Math.max(box[0], other[0])
  const down = Math.min(box[1] + box[3], other[1] + other[3]) - Math.max(box[1], other[1])
  return (Math.max(0, across) * Math.max(0, down)) / (box[2] * box[3])
}

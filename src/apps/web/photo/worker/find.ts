/** Finds the faces in a photo, in every frame of it. */
import { findFaces } from '../../../../media/faces/find.ts'
import { metadataIn } from '../../../../media/metadata.ts'
import type { Frame, Region } from '../../../../media/picture.ts'
import type { Found } from '../album.ts'
import { around } from '../marks.ts'
import type { FindTask } from '../messages.ts'
import { loadDetectors, type Detectors } from './infer.ts'
import { open } from './open.ts'
import { keepPreview } from './previews.ts'
import { Refused } from './refused.ts'

/** Opens a photo, keeps a small copy for showing, and tells what is in it. Throws Refused; rejects when stopped. */
export async function find({ photo, file }: FindTask, signal: AbortSignal): Promise<Found> {
  const opened = await open(file)
  const detectors = await loadDetectors().catch(() => {
    throw new Refused('no-detector')
  })
  const frames = await opened.frames()
  signal.throwIfAborted()
  const regions = await facesIn(frames, detectors, signal)
  const { width, height } = keepPreview(photo, frames[0].picture).full
  const { names } = metadataIn(opened.bytes, opened.type)
  return { width, height, regions, carried: names, frames: frames.length }
}

/** A face in one frame is covered in all: whoever sits still between two finds never shows. */
async function facesIn(frames: readonly Frame[], detectors: Detectors, signal: AbortSignal): Promise<Region[]> {
  let all: Region[] = []
  for (const { picture } of frames) {
    const found = await findFaces(picture, detectors.infer, detectors.models, signal)
    all = all.length === 0 ? [...found] : found.reduce(joined, all)
  }
  return all
}

function joined(all: readonly Region[], one: Region): Region[] {
  const at = all.findIndex((other) => overlaps(other, one))
  const same = all[at]
  if (!same) return [...all, one]
  return all.with(at, { ...same, box: around(same.box, one.box), score: Math.max(same.score, one.score) })
}

/** Do they share half of the smaller one? */
function overlaps({ box: a }: Region, { box: b }: Region): boolean {
  const wide = Math.min(a[0] + a[2], b[0] + b[2]) - Math.max(a[0], b[0])
  const high = Math.min(a[1] + a[3], b[1] + b[3]) - Math.max(a[1], b[1])
  return wide > 0 && high > 0 && wide * high * 2 > Math.min(a[2] * a[3], b[2] * b[3])
}

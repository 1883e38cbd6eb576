/** Photos as small as they are shown: a few are kept, so that covering and uncovering is quick. The full size is never kept. */
import { resize, fitted } from '../../../../media/resize.ts'
import type { Box, Picture, Region } from '../../../../media/picture.ts'
import type { Size } from '../marks.ts'

/** Longest side of a photo on the screen, and how many are kept. */
const LONGEST = 1600
const MOST = 4

export interface Preview {
  readonly picture: Picture
  readonly full: Size
}

const kept = new Map<number, Preview>()

/** Keeps a small copy; the one that was looked at longest ago goes. */
export function keepPreview(photo: number, picture: Picture): Preview {
  const { width, height } = picture
  const size = Math.max(width, height) > LONGEST ? fitted(width, height, LONGEST) : { width, height }
  const preview = { picture: resize(picture, size.width, size.height), full: { width, height } }
  kept.delete(photo)
  kept.set(photo, preview)
  for (const id of [...kept.keys()].slice(0, -MOST)) kept.delete(id)
  return preview
}

export function previewOf(photo: number): Preview | undefined {
  const preview = kept.get(photo)
  if (!preview) return undefined
  kept.delete(photo)
  kept.set(photo, preview)
  return preview
}

/** The regions where they lie in the small copy: never smaller than they are, so that nothing shows beside them. */
export function scaled(regions: readonly Region[], { picture, full }: Preview): Region[] {
  const across = picture.width / full.width
  const down = picture.height / full.height
  return regions.map((region) => ({ ...region, box: scaledBox(region.box, across, down) }))
}

function scaledBox([x, y, width, height]: Box, across: number, down: number): Box {
  const left = Math.floor(x * across)
  const top = Math.floor(y * down)
  return [left, top, Math.ceil((x + width) * across) - left, Math.ceil((y + height) * down) - top]
}

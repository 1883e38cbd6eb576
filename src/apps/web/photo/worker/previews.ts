/** Photos as small as they are shown: a few are kept, so that covering and uncovering is quick. The full size is never kept. */
import { resize, fitted } from '../../../../media/resize.ts'
import type { Box, Picture, Region } from '../../../../media/picture.ts'
import type { Size } from '../marks.ts'

/** Longest side of a photo on the screen, and how many are kept. */
const LONGEST = 1600
const MOST = 4
/** Longest side in the list: sharp on a phone; kept of every photo, about a tenth of a megabyte each. */
const SMALL = 192

export interface Preview {
  readonly picture: Picture
  readonly full: Size
}

const kept = new Map<number, Preview>()
const smalls = new Map<number, Preview>()

/** Keeps small copies; of those for the screen the one that was looked at longest ago goes. */
export function keepPreview(photo: number, picture: Picture): Preview {
  const { width, height } = picture
  const preview = { picture: shrunk(picture, LONGEST), full: { width, height } }
  smalls.set(photo, { ...preview, picture: shrunk(preview.picture, SMALL) })
  kept.delete(photo)
  kept.set(photo, preview)
  for (const id of [...kept.keys()].slice(0, -MOST)) kept.delete(id)
  return preview
}

/** Always new pixels: nothing holds on to the full size. */
function shrunk(picture: Picture, longest: number): Picture {
  const { width, height } = picture
  if (Math.max(width, height) <= longest) return { width, height, data: picture.data.slice() }
  const size = fitted(width, height, longest)
  return resize(picture, size.width, size.height)
}

export function previewOf(photo: number): Preview | undefined {
  const preview = kept.get(photo)
  if (!preview) return undefined
  kept.delete(photo)
  kept.set(photo, preview)
  return preview
}

/** As it is shown in the list. */
export function smallOf(photo: number): Preview | undefined {
  return smalls.get(photo)
}

export function forgetPreviews(photos: readonly number[]): void {
  for (const photo of photos) {
    kept.delete(photo)
    smalls.delete(photo)
  }
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

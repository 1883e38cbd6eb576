/** Between pixels in memory and what the browser draws. All in sRGB. */
import type { Box, Picture } from '../../../../media/picture.ts'
import type { Size } from '../marks.ts'

/** The pixels of what the browser decoded; the bitmap is closed. */
export function pictureOf(bitmap: ImageBitmap): Picture {
  const { width, height } = bitmap
  const { context } = canvas({ width, height })
  context.drawImage(bitmap, 0, 0)
  bitmap.close()
  const { data } = context.getImageData(0, 0, width, height, { colorSpace: 'srgb' })
  return { width, height, data }
}

/** A canvas with this picture on it, or with a part of it. */
export function drawn(picture: Picture, part?: Box | null): OffscreenCanvas {
  const [x, y, width, height] = part ?? [0, 0, picture.width, picture.height]
  const { surface, context } = canvas({ width, height })
  context.putImageData(imageData(picture), -x, -y)
  return surface
}

/** What the browser can draw at once. */
export function bitmapOf(picture: Picture): Promise<ImageBitmap> {
  return createImageBitmap(imageData(picture))
}

function canvas({ width, height }: Size): { surface: OffscreenCanvas; context: OffscreenCanvasRenderingContext2D } {
  const surface = new OffscreenCanvas(width, height)
  const context = surface.getContext('2d', { willReadFrequently: true, colorSpace: 'srgb' })
  if (!context) throw new Error('no canvas')
  return { surface, context }
}

/** The same bytes where they can be lent, a copy where they can't (shared memory). */
function imageData({ data, width, height }: Picture): ImageData {
  const { buffer } = data
  const pixels =
    buffer instanceof ArrayBuffer
      ? new Uint8ClampedArray(buffer, data.byteOffset, data.length)
      : Uint8ClampedArray.from(data)
  return new ImageData(pixels, width, height)
}

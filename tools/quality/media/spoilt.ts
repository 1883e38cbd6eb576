/** Photos with known faces, and what happens to photos: turned, shrunk, blurred, squeezed, dark, masked; made in code. */
import sharp, { type Sharp } from 'sharp'
import { clipped } from '#src/media/cover/place.ts'
import type { Box, Picture } from '#src/media/picture.ts'

export interface Photo {
  readonly name: string
  readonly picture: Picture
  readonly faces: readonly Box[]
  /** Where parts of neighbours' faces came along: a cover there is neither asked for nor wrong. */
  readonly beside?: readonly Box[]
}

/** Name of a spoilt version, and how a photo gets it. */
export const SPOILT: Readonly<Record<string, (photo: Photo) => Promise<Photo>>> = {
  'as they are': (photo) => Promise.resolve(photo),
  'turned 90°': (photo) => turned(photo, 90),
  'turned 180°': (photo) => turned(photo, 180),
  'turned 270°': (photo) => turned(photo, 270),
  'long side 640': (photo) => enlarged(640)(photo),
  blurred: (photo) => changed(photo, (image) => image.blur(2.5)),
  'JPEG quality 10': async (photo) => {
    const jpeg = await raw(photo.picture).removeAlpha().jpeg({ quality: 10 }).toBuffer()
    return { ...photo, picture: await decode(sharp(jpeg)) }
  },
  dark: (photo) => Promise.resolve(toned(photo, (share) => share ** 3)),
  'very dim': (photo) => Promise.resolve(toned(photo, (share) => share * 0.15)),
  masked: (photo) => {
    // The product lets no drawing be read; the cloths are one.
    sharp.unblock({ operation: ['VipsForeignLoadSvg'] })
    return changed(photo, (image) => image.composite([{ input: Buffer.from(masks(photo)) }]))
  },
  'enlarged to 12 MP': (photo) => enlarged(4000)(photo),
}

/** Pixels of whatever sharp reads. */
export async function decode(image: Sharp): Promise<Picture> {
  const { data, info } = await image.ensureAlpha().raw().toBuffer({ resolveWithObject: true })
  return { width: info.width, height: info.height, data: new Uint8ClampedArray(data) }
}

export function raw({ width, height, data }: Picture): Sharp {
  return sharp(Buffer.from(data), { raw: { width, height, channels: 4 } })
}

async function changed(photo: Photo, change: (image: Sharp) => Sharp): Promise<Photo> {
  return { ...photo, picture: await decode(change(raw(photo.picture))) }
}

async function turned(photo: Photo, degrees: 90 | 180 | 270): Promise<Photo> {
  const { width, height } = photo.picture
  const faces = photo.faces.map(([x, y, w, h]): Box => {
    if (degrees === 90) return [height - y - h, x, h, w]
    return degrees === 180 ? [width - x - w, height - y - h, w, h] : [y, width - x - w, h, w]
  })
  return { ...(await changed(photo, (image) => image.rotate(degrees))), faces }
}

/** The photo with its longest side at so many pixels. */
function enlarged(side: number): (photo: Photo) => Promise<Photo> {
  return async (photo) => {
    const { width, height } = photo.picture
    const factor = side / Math.max(width, height)
    const faces = photo.faces.map(([x, y, w, h]): Box => [x * factor, y * factor, w * factor, h * factor])
    const size = [Math.round(width * factor), Math.round(height * factor)] as const
    return { ...(await changed(photo, (image) => image.resize(...size, { fit: 'fill' }))), faces }
  }
}

function toned(photo: Photo, tone: (share: number) => number): Photo {
  const data = photo.picture.data.map((value, i) => (i % 4 === 3 ? value : Math.round(255 * tone(value / 255))))
  return { ...photo, picture: { ...photo.picture, data } }
}

const CLOTH = ['#e8f0f8', '#7fb3d5', '#222222']

/** A cloth over nose, mouth and chin of each face. */
function masks({ picture: { width, height }, faces }: Photo): string {
  const cloths = faces.map(([x, y, w, h], i) => {
    const at = (across: number, down: number): string => `${x + w * across} ${y + h * down}`
    const outline = `M${at(0.05, 0.5)} Q${at(0.5, 0.38)} ${at(0.95, 0.5)} L${at(0.9, 0.85)} Q${at(0.5, 1.15)} ${at(0.1, 0.85)} Z` // prettier-ignore
    return `<path d="${outline}" fill="${CLOTH[i % CLOTH.length] ?? ''}"/>`
  })
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${cloths.join('')}</svg>`
}

const CLASS_SIZES = [16, 18, 20, 24, 32, 40]
const CLASS_WIDTH = 4000
const CLASS_HEIGHT = 3000

/** A large photo with many small heads: those of the given photos, pasted on a plain wall in rows of ten. */
export async function classPhoto(photos: readonly Photo[]): Promise<Photo> {
  const heads = photos.flatMap((photo) => photo.faces.map((face) => ({ photo, face })))
  const faces: Box[] = []
  const beside: Box[] = []
  const pasted: { input: Buffer; left: number; top: number }[] = []
  for (const [row, size] of CLASS_SIZES.entries())
    for (let column = 0; column < 10; column++) {
      const head = heads[((row * 10 + column) * 7) % heads.length]
      if (!head) continue
      const [left, top] = [120 + column * 380 + ((row * 37) % 100), 150 + row * 450 + ((column * 53) % 120)]
      const { input, face, others } = await shrunkHead(head.photo, head.face, size)
      const moved = ([x, y, width, height]: Box): Box => [left + x, top + y, width, height]
      pasted.push({ input, left, top })
      faces.push(moved(face))
      beside.push(...others.map(moved))
    }
  const wall = sharp({ create: { width: CLASS_WIDTH, height: CLASS_HEIGHT, channels: 3, background: '#8a9a86' } })
  return { name: 'class', picture: await decode(sharp(await wall.composite(pasted).png().toBuffer())), faces, beside }
}

/** A head with what is around it, the face `size` pixels high, where it is in it, and where parts of others are. */
async function shrunkHead(
  { picture, faces }: Photo,
  face: Box,
  size: number,
): Promise<{ input: Buffer; face: Box; others: Box[] }> {
  const [x, y, w, h] = face
  const around = 0.6
  const left = Math.max(0, Math.round(x - w * around))
  const top = Math.max(0, Math.round(y - h * around))
  const width = Math.min(picture.width, Math.round(x + w * (1 + around))) - left
  const height = Math.min(picture.height, Math.round(y + h * (1 + around))) - top
  const factor = size / Math.max(w, h)
  const [toWidth, toHeight] = [Math.round(width * factor), Math.round(height * factor)]
  const input = await raw(picture).extract({ left, top, width, height }).resize(toWidth, toHeight, { fit: 'fill' }).png().toBuffer() // prettier-ignore
  const shrunk = ([x, y, w, h]: Box): Box => [(x - left) * factor, (y - top) * factor, w * factor, h * factor]
  const others = faces.filter((other) => other !== face).map((other) => clipped(shrunk(other), toWidth, toHeight))
  return { input, face: shrunk(face), others: others.filter(([, , width, height]) => width > 0 && height > 0) }
}

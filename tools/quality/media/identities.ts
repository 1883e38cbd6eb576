/**
 * A few hundred faces, each seen twice, for the test whether covers can be undone: faces of the photos, and drawn ones that
 * differ in shape and colour. The second view is another photo of the same face: shifted, larger or smaller, lighter or
 * darker, noisy, pressed.
 */
import sharp from 'sharp'
import { findFaces } from '#src/media/faces/find.ts'
import { type Box, type Picture } from '#src/media/picture.ts'
import { asPixels } from '#src/media/turn.ts'
import { openDetectors } from '#src/platform/media/detector.ts'
import { drawHeads } from '../../../test/media/faces.ts'
import { Chance } from './chance.ts'
import { knownPhotos, measuredModels, unknownPhotos } from './photos.ts'
import { decode, raw } from './spoilt.ts'

/** A face with what is around it, and its box as a detector would give it. */
export interface View {
  readonly picture: Picture
  readonly face: Box
}

export interface Identity {
  readonly real: boolean
  readonly probe: View
  readonly gallery: View
}

const DRAWN = 260
/** From this score on what is found is a face: below it hands and folds are among what is found. */
const TRULY = 0.75
/** Real faces smaller than this hold too little to tell them apart. */
const SMALLEST = 24
/** How much is around a face in a view, as a part of its size: the head's cover and some room. */
const AROUND = 0.75
/** Room that a real face needs on every side, as a part of its size. */
const ROOM = 0.4
/** Height of the faces in all views, so that size tells nothing. */
const HEIGHT = 96
/** How far detectors' boxes wander between two photos of a face, as a part of its size. */
const WANDER = 0.02

/** The same faces on every run; `quick` leaves out the photos whose faces nobody boxed. */
export async function identities(quick: boolean): Promise<Identity[]> {
  const drawn = Array.from({ length: DRAWN }, (_, i) => ({ source: drawnFace(new Chance(i + 1)), real: false }))
  const real = (await realFaces(quick)).map((source) => ({ source, real: true }))
  return Promise.all(
    [...drawn, ...real].map(async ({ source, real }, i) => ({
      real,
      probe: await view(source, new Chance(10_000 + i), PLAIN),
      gallery: await view(source, new Chance(20_000 + i), OTHER),
    })),
  )
}

/** What is surely found in the photos, in boxes as the detector gives them. */
async function realFaces(quick: boolean): Promise<View[]> {
  const detectors = await openDetectors({ folder: measuredModels() })
  const views: View[] = []
  for (const { picture } of [...(await knownPhotos()), ...(quick ? [] : await unknownPhotos())]) {
    const regions = await findFaces(picture, detectors.infer, detectors.models)
    const sure = regions.filter(({ score, box }) => score >= TRULY && Math.min(box[2], box[3]) >= SMALLEST)
    views.push(...sure.filter(({ box }) => hasRoom(box, picture)).map(({ box }) => ({ picture, face: box })))
  }
  await detectors.close()
  return views
}

/** A head cut off by the photo's edge would be known by that. */
function hasRoom([x, y, width, height]: Box, picture: Picture): boolean {
  const [aside, above] = [width * ROOM, height * ROOM]
  return x >= aside && y >= above && x + width + aside <= picture.width && y + height + above <= picture.height
}

/** The drawn head that all others come from. */
const CANVAS = 200
const WIDTH = 75
const HIGH = WIDTH * 1.32
const BARE = drawHeads(CANVAS, CANVAS, [[CANVAS / 2, CANVAS / 2, WIDTH]])

/** A drawn head, longer or rounder, bent a little and in colours of its own: no two are alike. */
function drawnFace(chance: Chance): View {
  const long = 1 + chance.around(0.12)
  const picture = recoloured(bend(BARE, long, chance), chance)
  const high = HIGH * long
  return { picture, face: [(CANVAS - WIDTH) / 2, (CANVAS - high) / 2, WIDTH, high] }
}

/** Moves pixels along a few slow waves: eyes further apart, a longer nose, a crooked mouth. */
function bend({ width, height, data }: Picture, long: number, chance: Chance): Picture {
  const waves = Array.from({ length: 5 }, () => ({
    across: chance.around(0.14),
    down: chance.around(0.14),
    phase: chance.next() * 7,
    push: [chance.around(2.5), chance.around(2.5)] as const,
  }))
  const [pixels, bent] = [asPixels(data), new Uint32Array(width * height)]
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      let [fromX, fromY] = [x, height / 2 + (y - height / 2) / long]
      for (const { across, down, phase, push } of waves) {
        const wave = Math.sin(x * across + y * down + phase)
        fromX += push[0] * wave
        fromY += push[1] * wave
      }
      bent[y * width + x] = pixels[clamp(fromY, height) * width + clamp(fromX, width)] ?? 0
    }
  return { width, height, data: new Uint8ClampedArray(bent.buffer) }
}

const clamp = (value: number, length: number): number => Math.min(length - 1, Math.max(0, Math.round(value)))

/** Mixes the channels anew: other skin, hair, lips and clothes; from fair to dark. */
function recoloured(picture: Picture, chance: Chance): Picture {
  const light = 0.45 + 0.6 * chance.next()
  const mix = Array.from({ length: 9 }, (_, i) => (i % 4 === 0 ? light : 0) + chance.around(0.15))
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0, i = 0] = mix
  const data = picture.data.slice()
  for (let at = 0; at < data.length; at += 4) {
    const [red, green, blue] = [data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0]
    data[at] = a * red + b * green + c * blue
    data[at + 1] = d * red + e * green + f * blue
    data[at + 2] = g * red + h * green + i * blue
  }
  return { ...picture, data }
}

interface Difference {
  /** Of the face's size. */
  readonly shift: number
  readonly scale: number
  /** Of 1. */
  readonly light: number
  /** Of 255. */
  readonly noise: number
  readonly quality: number
}

const PLAIN: Difference = { shift: 0, scale: 0, light: 0, noise: 0, quality: 92 }
const OTHER: Difference = { shift: 0.06, scale: 0.08, light: 0.15, noise: 10, quality: 60 }

/** A photo of the face, at the common height. */
async function view({ picture, face }: View, chance: Chance, differs: Difference): Promise<View> {
  const [x, y, w, h] = face
  const grow = AROUND * (1 + chance.around(differs.scale))
  const [moveX, moveY] = [chance.around(differs.shift) * w, chance.around(differs.shift) * h]
  const left = Math.max(0, Math.round(x - w * grow + moveX))
  const top = Math.max(0, Math.round(y - h * grow + moveY))
  const width = Math.min(picture.width, Math.round(x + w * (1 + grow) + moveX)) - left
  const height = Math.min(picture.height, Math.round(y + h * (1 + grow) + moveY)) - top
  const factor = (HEIGHT / h) * (1 + chance.around(differs.scale))
  const [toWidth, toHeight] = [Math.round(width * factor), Math.round(height * factor)]
  const light = 1 + chance.around(differs.light)
  const taken = await decode(raw(picture).extract({ left, top, width, height }).resize(toWidth, toHeight, { fit: 'fill' }).linear(light, 0)) // prettier-ignore
  for (let at = 0; at < taken.data.length; at++)
    if (at % 4 !== 3) taken.data[at] = (taken.data[at] ?? 0) + chance.around(differs.noise)
  const pressed = await decode(sharp(await raw(taken).removeAlpha().jpeg({ quality: differs.quality }).toBuffer()))
  return {
    picture: pressed,
    face: wandering([(x - left) * factor, (y - top) * factor, w * factor, h * factor], chance),
  }
}

/** Whole pixels, as detectors give them, each edge a little off. */
function wandering([x, y, w, h]: Box, chance: Chance): Box {
  const [left, top] = [x + chance.around(WANDER) * w, y + chance.around(WANDER) * h]
  const [right, bottom] = [x + w * (1 + chance.around(WANDER)), y + h * (1 + chance.around(WANDER))]
  return [Math.round(left), Math.round(top), Math.round(right - left), Math.round(bottom - top)]
}

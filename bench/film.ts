/**
 * Films: frames a second at 720p, and frames that show a face. The films are made here from a folder of photos, panned and
 * zoomed, so that it is known where each face of a photo is in each frame. Nothing of them is kept.
 *   npm run bench -- film      with DEELWIJS_PHOTOS=<folder>
 */
import { spawn } from 'node:child_process'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import sharp from 'sharp'
import { findFaces } from '#src/media/faces/find.ts'
import type { Box } from '#src/media/picture.ts'
import { openDetectors, type Detectors } from '#src/platform/media/detector.ts'
import { anonymiseFilm } from '#src/platform/media/film.ts'
import { framesOf as readFrames } from '#src/platform/media/frames.ts'
import { row, type Row } from './table.ts'

const SIZE = { width: 1280, height: 720 }
const FRAMES = 300
const RATE = 30
/** From this score on what is found in a photo is a face: below it hands and shoes are among what is found. */
const TRULY = 0.75
/** Smallest face that counts, in pixels of the film. */
const SMALLEST = 16
/** Part of a face that must be under a cover, and how near its colours are then. */
const ENOUGH = 0.9
const NEAR = 48
const COVERS: readonly (readonly [number, number, number])[] = [[242, 184, 114], [140, 84, 38], [224, 160, 90]] // prettier-ignore

interface Photo {
  readonly path: string
  readonly width: number
  readonly height: number
  readonly faces: readonly Box[]
}

/** All rows of the table; a row that tells why when there are no photos. */
export async function benchFilm(): Promise<Row[]> {
  const photos = process.env['DEELWIJS_PHOTOS']
  if (!photos) return [row('films: set DEELWIJS_PHOTOS to a folder of photos', 0, 'films')]
  const folder = await mkdtemp(join(tmpdir(), 'deelwijs-bench-'))
  const detector = await openDetectors({ threads: 1 })
  try {
    const names = (await readdir(photos)).filter((name) => ['.jpg', '.jpeg', '.png'].includes(extname(name).toLowerCase())) // prettier-ignore
    const total = { frames: 0, ms: 0, faces: 0, exposed: 0 }
    for (const name of names) {
      const photo = await look(join(photos, name), detector)
      const [film, safe] = [join(folder, 'film.mp4'), join(folder, 'safe.mp4')]
      await make(film, photo)
      const begun = performance.now()
      const { frames } = await anonymiseFilm(film, safe, { detector })
      total.ms += performance.now() - begun
      total.frames += frames
      const { faces, exposed } = await judge(safe, photo)
      total.faces += faces
      total.exposed += exposed
      console.error(`${name}: ${photo.faces.length} faces, ${faces} in frames, ${exposed} exposed`)
    }
    return [
      row(`film of 1280 × 720, frames a second (${names.length} films)`, (1000 * total.frames) / total.ms, 'frames/s'),
      row(`faces of ${SMALLEST} px and more in those frames`, total.faces, ''),
      row('of those, less than 90 % covered', total.exposed, ''),
      row('memory at most, all films', process.resourceUsage().maxRSS / 1000, 'MB'),
    ]
  } finally {
    await detector.close()
    await rm(folder, { recursive: true, force: true })
  }
}

async function look(path: string, { infer, models }: Detectors): Promise<Photo> {
  const { data, info } = await sharp(path).rotate().ensureAlpha().raw().toBuffer({ resolveWithObject: true })
  const picture = { width: info.width, height: info.height, data: new Uint8ClampedArray(data) }
  const found = await findFaces(picture, infer, models)
  const faces = found.filter(({ score }) => score >= TRULY).map(({ box }) => box)
  return { path, width: info.width, height: info.height, faces }
}

/** What of the photo is seen in a frame: half to all of it, wandering. */
function windowAt({ width, height }: Photo, frame: number): Box {
  const wide = Math.min(width, (height * SIZE.width) / SIZE.height)
  const part = 0.75 + 0.25 * Math.cos(frame / 19)
  const [across, down] = [Math.floor(wide * part), Math.floor((wide * part * SIZE.height) / SIZE.width)]
  const x = Math.round((width - across) * (0.5 + 0.5 * Math.sin(frame / 13)))
  const y = Math.round((height - down) * (0.5 + 0.5 * Math.sin(frame / 17)))
  return [x, y, across, down]
}

async function make(path: string, photo: Photo): Promise<void> {
  const raw = ['-f', 'rawvideo', '-pixel_format', 'rgb24', '-video_size', `${SIZE.width}x${SIZE.height}`, '-framerate', `${RATE}`, '-i', 'pipe:0'] // prettier-ignore
  const coder = ['-c:v', 'libx264', '-preset', 'ultrafast', '-crf', '18', '-pix_fmt', 'yuv420p']
  const child = spawn('ffmpeg', ['-v', 'error', '-y', ...raw, ...coder, path], { stdio: ['pipe', 'ignore', 'inherit'] })
  const closed = new Promise((resolve) => child.on('close', resolve))
  const whole = await sharp(photo.path).rotate().removeAlpha().toColourspace('srgb').raw().toBuffer()
  const input = { raw: { width: photo.width, height: photo.height, channels: 3 as const } }
  for (let i = 0; i < FRAMES; i++) {
    const [left, top, width, height] = windowAt(photo, i)
    const part = sharp(whole, input).extract({ left, top, width, height })
    const frame = await part.resize(SIZE.width, SIZE.height, { fit: 'fill' }).raw().toBuffer()
    await new Promise((resolve) => child.stdin.write(frame, resolve))
  }
  child.stdin.end()
  await closed
}

/** Faces that are seen whole in frames, and how many of them are not covered. */
async function judge(path: string, photo: Photo): Promise<{ faces: number; exposed: number }> {
  const child = spawn('ffmpeg', ['-v', 'error', '-i', path, '-f', 'rawvideo', '-pix_fmt', 'rgba', 'pipe:1'])
  let [frame, faces, exposed] = [0, 0, 0]
  for await (const data of readFrames(child.stdout, 4 * SIZE.width * SIZE.height, 2)) {
    for (const face of photo.faces) {
      const box = inFrame(face, windowAt(photo, frame))
      if (!box) continue
      faces++
      if (covered(data, box) < ENOUGH) exposed++
    }
    frame++
  }
  return { faces, exposed }
}

function inFrame([x, y, width, height]: Box, [left, top, across]: Box): Box | null {
  const scale = SIZE.width / across
  const box: Box = [(x - left) * scale, (y - top) * scale, width * scale, height * scale]
  const whole = box[0] >= 0 && box[1] >= 0 && box[0] + box[2] <= SIZE.width && box[1] + box[3] <= SIZE.height
  return whole && Math.max(box[2], box[3]) >= SMALLEST ? box : null
}

/** Part of a box that has the colours of a cover. */
function covered(data: Uint8ClampedArray, [left, top, width, height]: Box): number {
  let all = 0
  let like = 0
  for (let y = Math.ceil(top); y < top + height; y++)
    for (let x = Math.ceil(left); x < left + width; x++) {
      const at = 4 * (y * SIZE.width + x)
      all++
      if (COVERS.some((colour) => colour.every((value, i) => Math.abs(value - (data[at + i] ?? 0)) < NEAR))) like++
    }
  return all === 0 ? 1 : like / all
}

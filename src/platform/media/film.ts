/**
 * Films on the command line: read twice by ffmpeg, once small to find faces, once whole to cover them and write anew. Frames
 * stream; memory doesn't grow with length. The result has its name only when all of it is there.
 */
import { extname } from 'node:path'
import { cover, coverPlanes } from '../../media/cover/cover.ts'
import { boxesOf, type Boxes, type FilmSize, type Keep } from '../../media/film/boxes.ts'
import { Looker, lookSize, type FrameDetector } from '../../media/film/detect.ts'
import { FilmError } from '../../media/film/fault.ts'
import { perSecond } from '../../media/film/rate.ts'
import type { Look } from '../../media/film/track.ts'
import type { Box, Style } from '../../media/picture.ts'
import { probe, startFfmpeg, watched } from './ffmpeg.ts'
import {
  bytesOf,
  planOf,
  readArgs,
  writeArgs,
  type Ending,
  type FilmPlan,
  type Sound,
  type Writing,
} from './film-args.ts'
import { end, framesOf, inOrder, write } from './frames.ts'
import { withTemporary } from './temporary.ts'

export interface FilmOptions {
  readonly detector: FrameDetector
  /** Left out: `fill`, the only one that can't be undone. */
  readonly style?: Style
  /** Faces that stay visible: where they are (pixels of the upright film) at a time in seconds. */
  readonly keep?: readonly { readonly time: number; readonly box: Box }[]
  /** Left out: `mute`. */
  readonly sound?: Sound
  /** Told how far it is, 0 to 1. */
  readonly progress?: (part: number) => void
  readonly signal?: AbortSignal
}

/** What was done. */
export interface FilmReport {
  readonly frames: number
  readonly seconds: number
  readonly size: FilmSize
  /** Frames in which something was covered. */
  readonly coveredFrames: number
  /** What came of the sound; null when the film had none. */
  readonly sound: Sound | null
}

/** Long side at which frames are looked at, and how many looks run at once. */
const LOOK_SIDE = 640
const AT_ONCE = 2
/** Frames in a row that may be behind: those being looked at, one being read, one to spare. */
const BUFFERS = AT_ONCE + 2
/**
 * Looks at every second or third frame: faces between are where those around them say. Measured on photos that move: with the
 * better detector no face of 2,337 showed at every second frame, one in part at every third.
 */
const STEP = { better: 2, bundled: 3 }
/** Seconds that a face stays covered where it was, before it is first found and after it was last found. */
const HOLD_SECONDS = 0.25
/** Part of the work that finding is. */
const FINDING = 0.45

/**
 * Covers the faces of a film and writes it to `output`, whose ending says the container (.mp4, .mkv, .webm). Only the first
 * moving picture and, when the sound is not muted, the first sound go on; nothing else of the file does.
 * Throws a FilmError, and leaves nothing behind, for what can't be read to its end, is too large, or was cancelled.
 */
export async function anonymiseFilm(input: string, output: string, options: FilmOptions): Promise<FilmReport> {
  const ending = endingOf(output)
  const plan = planOf(input, await probe(input, options.signal))
  const looks = await lookAt(plan, options)
  const boxes = boxesOf(looks.found, plan.size, settingsOf(plan, options))
  const sound = options.sound ?? 'mute'
  const pixels = (options.style ?? 'fill') === 'fill' ? 'yuv420p' : 'rgba' // only the solid cover needs no colours
  const writing: Writing = { ending, pixels, sound, frames: looks.frames }
  const coveredFrames = await withTemporary(output, (path) => writeFilm(plan, path, writing, boxes, options))
  const seconds = looks.frames / perSecond(plan.rate)
  return { frames: looks.frames, seconds, size: plan.size, coveredFrames, sound: plan.audio ? sound : null }
}

function endingOf(output: string): Ending {
  const ending = extname(output).toLowerCase()
  if (ending === '.mp4' || ending === '.mkv' || ending === '.webm') return ending
  throw new FilmError('no-room', 'films are written as .mp4, .mkv or .webm')
}

function stepOf({ models }: FrameDetector): number {
  return models.yunet ? STEP.better : STEP.bundled
}

/** Of the frames that are not looked at before a face is first seen, one more may show it: hence the step. */
function settingsOf({ rate }: FilmPlan, { keep = [], detector }: FilmOptions): { hold: number; keep: Keep[] } {
  const hold = Math.max(2, Math.ceil(HOLD_SECONDS * perSecond(rate))) + stepOf(detector) - 1
  return { hold, keep: keep.map(({ time, box }) => ({ frame: Math.round(time * perSecond(rate)), box })) }
}

/** First pass. Throws a FilmError when the film ends long before it says it does. */
async function lookAt(plan: FilmPlan, options: FilmOptions): Promise<{ found: Look[]; frames: number }> {
  const size = lookSize(plan.size, LOOK_SIDE)
  const reader = startFfmpeg(readArgs(plan, size, 'rgba'), 'damaged', options.signal)
  const found: Look[] = []
  const frames = framesOf(reader.stdout, bytesOf(size, 'rgba'), BUFFERS)
  const promised = Math.max(1, plan.seconds * perSecond(plan.rate))
  let count = 0
  await watched([reader], async () => {
    for await (const look of inOrder(frames, lookingAt(plan, size, options.detector), AT_ONCE)) {
      count++
      if (look) found.push(look)
      options.progress?.(FINDING * Math.min(1, count / promised))
    }
  })
  if (count === 0) throw new FilmError('no-film', 'holds no picture that can be read')
  if (count < promised - 1.5 * perSecond(plan.rate) - 0.02 * promised) throw new FilmError('damaged', 'is damaged: it ends before its end') // prettier-ignore
  return { found, frames: count }
}

/** Looks at every frame, or every so many; null for the others, and for a frame that is the one before once more. */
function lookingAt(
  plan: FilmPlan,
  size: FilmSize,
  detector: FrameDetector,
): (data: Uint8ClampedArray, index: number) => Promise<Look | null> {
  const looker = new Looker(plan.size, detector)
  const step = stepOf(detector)
  let before: { readonly data: Uint8ClampedArray; readonly look: Promise<Look> } | null = null
  return (data, index) => {
    if (index % step !== 0) return Promise.resolve(null)
    const same = before !== null && isSame(before.data, data)
    const look =
      same && before
        ? before.look.then((one) => ({ ...one, frame: index, cut: false }))
        : looker.look(index, { ...size, data })
    before = { data, look }
    return look
  }
}

function isSame(one: Uint8ClampedArray, other: Uint8ClampedArray): boolean {
  return Buffer.from(one.buffer).equals(Buffer.from(other.buffer))
}

/** Second pass: every frame covered and written. Gives the number of frames in which something was covered. */
async function writeFilm(
  plan: FilmPlan,
  path: string,
  writing: Writing,
  boxes: Boxes,
  { style = 'fill', signal, progress }: FilmOptions,
): Promise<number> {
  const { pixels, frames: count } = writing
  const reader = startFfmpeg(readArgs(plan, plan.size, pixels), 'damaged', signal)
  const writer = startFfmpeg(writeArgs(plan, path, writing), 'no-room', signal)
  writer.stdout.resume()
  let done = 0
  let covered = 0
  const put = (data: Uint8ClampedArray, index: number): Promise<void> => {
    const regions = boxes(index)
    if (regions.length > 0) covered++
    if (pixels === 'rgba') cover({ ...plan.size, data }, regions, style)
    else coverPlanes({ ...plan.size, data }, regions)
    return write(writer.stdin, data)
  }
  await watched([reader, writer], async () => {
    const written = inOrder(framesOf(reader.stdout, bytesOf(plan.size, pixels), BUFFERS), put, AT_ONCE)
    while (!(await written.next()).done) {
      done++
      progress?.(FINDING + (1 - FINDING) * Math.min(1, done / count))
    }
    await end(writer.stdin)
  })
  if (done !== count) throw new FilmError('damaged', 'is damaged: it reads differently each time')
  return covered
}

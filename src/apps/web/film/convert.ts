/**
 * Films in the browser: read twice with WebCodecs, once small to find faces, once whole to cover them and write anew. Times of
 * frames stay as they are. Only the moving picture goes on: no sound, no tags.
 */
import { BlobSource, BufferTarget, Input, MATROSKA, MP4, Mp4OutputFormat, Output, QTFF, Quality, VideoSample, VideoSampleSink, VideoSampleSource, WEBM, WebMOutputFormat, canEncodeVideo, type InputVideoTrack } from 'mediabunny' // prettier-ignore
import { cover } from '../../../media/cover/cover.ts'
import { boxesOf, type Boxes, type FilmSize } from '../../../media/film/boxes.ts'
import { Looker, lookSize, type FrameDetector } from '../../../media/film/detect.ts'
import { FilmError, MOST_PIXELS, MOST_SECONDS } from '../../../media/film/fault.ts'
import { eraseTimes } from '../../../media/film/times.ts'
import type { Look } from '../../../media/film/track.ts'
import type { Picture, Region, Style } from '../../../media/picture.ts'
import type { FilmMoment, FilmTask, KeptFace, SafeFilm } from './messages.ts'

/** Long side at which frames are looked at; every so many frames, because WebAssembly is slower than a machine's own code. */
const LOOK_SIDE = 640
const STEP = { better: 2, bundled: 4 }
const HOLD_SECONDS = 0.25
/** Part of the work that finding is. */
const FINDING = 0.45
/** Part of the frames that the film promises, and of its time, that must be there; an edit may leave some out. */
const WHOLE = 0.97
/** Seconds between the moments at which somebody can point at a face. */
const MOMENT = 0.5
/** A cover reaches no farther than this over the face, as a part of its larger side. */
const REACH = 0.5

interface Source {
  readonly track: InputVideoTrack
  readonly size: FilmSize
  /** 0 when nothing tells. */
  readonly seconds: number
}

interface Looks {
  readonly found: Look[]
  /** When each frame is shown, in seconds. */
  readonly times: number[]
}

type Progress = (part: number) => void

/** Covers the faces of a film. Throws a FilmError for what can't be read to its end, is too large, or can't be written here. */
export async function makeSafe(task: FilmTask, detector: FrameDetector, progress: Progress): Promise<SafeFilm> {
  using input = new Input({ formats: [MP4, QTFF, MATROSKA, WEBM], source: new BlobSource(task.file) })
  const source = await open(input)
  const step = detector.models.yunet ? STEP.better : STEP.bundled
  const looks = await lookAt(source, new Looker(source.size, detector), step, progress).catch(damaged)
  const { times } = looks
  const mean = (last(times) - (times[0] ?? 0)) / Math.max(1, times.length - 1)
  const hold = Math.max(2, Math.ceil(HOLD_SECONDS / Math.max(mean, 0.001))) + step - 1
  const keep = task.keep.map((one) => ({ frame: nearest(times, one), box: one.box }))
  const boxes = boxesOf(looks.found, source.size, { hold, keep })
  const written = await write(source, boxes, looks, task.style, progress)
  const moments = momentsOf(boxes, times, step)
  return { ...written, frames: times.length, seconds: last(times) - (times[0] ?? 0) + mean, moments, ...source.size }
}

/** Only frames that were looked at: there covers lie best. */
function momentsOf(boxes: Boxes, times: readonly number[], step: number): FilmMoment[] {
  const moments: FilmMoment[] = []
  for (let frame = 0; frame < times.length; frame += step) {
    const time = (times[frame] ?? 0) - (times[0] ?? 0)
    const before = moments.at(-1)
    if (before && time - before.time < MOMENT) continue
    const found = boxes(frame)
    if (found.length > 0) moments.push({ time, boxes: found.map(({ box }) => box) })
  }
  return moments
}

async function open(input: Input): Promise<Source> {
  const track = await input.getPrimaryVideoTrack().catch(() => null)
  if (!track || !(await track.canDecode())) throw new FilmError('no-film', 'is no film that this browser can read')
  const [width, height] = [await track.getDisplayWidth(), await track.getDisplayHeight()]
  if (width * height > MOST_PIXELS) throw new FilmError('too-large', 'is larger than 4096 × 2304')
  const seconds = (await track.getDurationFromMetadata()) ?? 0
  if (seconds > MOST_SECONDS) throw new FilmError('too-long', 'is longer than six hours')
  return { track, seconds, size: { width: Math.max(2, width & ~1), height: Math.max(2, height & ~1) } }
}

/** First pass. */
async function lookAt(
  { track, size, seconds }: Source,
  looker: Looker,
  step: number,
  progress: Progress,
): Promise<Looks> {
  const small = surface(lookSize(size, LOOK_SIDE))
  const found: Look[] = []
  const times: number[] = []
  for await (const sample of new VideoSampleSink(track).samples()) {
    using frame = sample
    const index = times.push(frame.timestamp) - 1
    if (index % step !== 0) continue
    frame.draw(small.context, 0, 0, small.width, small.height)
    found.push(await looker.look(index, small.read(0, 0, small.width, small.height)))
    progress(FINDING * Math.min(1, frame.timestamp / (seconds || 60)))
  }
  if (times.length === 0) throw new FilmError('no-film', 'holds no picture that can be read')
  const { packetCount } = await track.computePacketStats()
  const isWhole = times.length >= packetCount * WHOLE - 3 && last(times) >= seconds * WHOLE - 1.5
  if (!isWhole) throw new FilmError('damaged', 'is damaged: it ends before its end')
  return { found, times }
}

function damaged(error: unknown): never {
  throw error instanceof FilmError ? error : new FilmError('damaged', 'is damaged: it can’t be read to its end')
}

/** Second pass: the same frames, covered. */
async function write(
  { track, size }: Source,
  boxes: Boxes,
  { times }: Looks,
  style: Style,
  progress: Progress,
): Promise<{ blob: Blob; coveredFrames: number }> {
  const { format, codec } = await kindFor(size)
  const target = new BufferTarget()
  const output = new Output({ format, target })
  const encoder = new VideoSampleSource({ codec, quality: new Quality('high'), keyFrameInterval: 4 })
  output.addVideoTrack(encoder)
  await output.start()
  const whole = surface(size)
  let index = 0
  let coveredFrames = 0
  for await (const sample of new VideoSampleSink(track).samples()) {
    using frame = sample
    if (times[index] !== frame.timestamp) throw new FilmError('damaged', 'is damaged: it reads differently each time')
    frame.draw(whole.context, 0, 0, frame.displayWidth, frame.displayHeight)
    const regions = boxes(index)
    if (regions.length > 0) coveredFrames++
    for (const region of regions.toSorted(largestFirst)) paintOn(whole, region, style)
    using covered = new VideoSample(whole.canvas, {
      timestamp: Math.max(0, frame.timestamp - (times[0] ?? 0)),
      duration: frame.duration,
    })
    await encoder.add(covered)
    progress(FINDING + (1 - FINDING) * (++index / times.length))
  }
  if (index !== times.length) throw new FilmError('damaged', 'is damaged: it reads differently each time')
  await output.finalize()
  if (!target.buffer) throw new FilmError('no-room', 'the result could not be written')
  const bytes = new Uint8Array(target.buffer)
  if (codec === 'avc') eraseTimes(bytes)
  return { blob: new Blob([bytes], { type: codec === 'avc' ? 'video/mp4' : 'video/webm' }), coveredFrames }
}

/** What the browser can write: H.264 plays everywhere, VP9 nearly. */
async function kindFor(size: FilmSize): Promise<{ format: Mp4OutputFormat | WebMOutputFormat; codec: 'avc' | 'vp9' }> {
  if (await canEncodeVideo('avc', size))
    return { codec: 'avc', format: new Mp4OutputFormat({ fastStart: 'in-memory' }) }
  if (await canEncodeVideo('vp9', size)) return { codec: 'vp9', format: new WebMOutputFormat() }
  throw new FilmError('no-encoder', 'this browser can’t write films')
}

/** Of covers that meet, the smaller lies on top. */
function largestFirst({ box: a }: Region, { box: b }: Region): number {
  return b[2] * b[3] - a[2] * a[3]
}

/** Covers one face: only its surroundings are read back and written. */
function paintOn(whole: Surface, region: Region, style: Style): void {
  const [x, y, width, height] = region.box
  const reach = Math.ceil(REACH * Math.max(width, height)) + 8
  const left = Math.max(0, x - reach)
  const top = Math.max(0, y - reach)
  const right = Math.min(whole.width, x + width + reach)
  const bottom = Math.min(whole.height, y + height + reach)
  if (right <= left || bottom <= top) return
  const part = whole.read(left, top, right - left, bottom - top)
  cover(part, [{ ...region, box: [x - left, y - top, width, height] }], style)
  whole.context.putImageData(new ImageData(part.data, part.width, part.height), left, top)
}

interface Surface extends FilmSize {
  readonly canvas: OffscreenCanvas
  readonly context: OffscreenCanvasRenderingContext2D
  read(
    left: number,
    top: number,
    width: number,
    height: number,
  ): Picture & { readonly data: ImageDataArray & Uint8ClampedArray<ArrayBuffer> }
}

function surface({ width, height }: FilmSize): Surface {
  const canvas = new OffscreenCanvas(width, height)
  const context = canvas.getContext('2d', { alpha: false, willReadFrequently: true, colorSpace: 'srgb' })
  if (!context) throw new Error('no canvas')
  const read = (left: number, top: number, across: number, down: number) => {
    const { data } = context.getImageData(left, top, across, down)
    return { width: across, height: down, data: new Uint8ClampedArray(data.buffer) }
  }
  return { canvas, context, width, height, read }
}

/** Number of the frame that is shown at a time. */
function nearest(times: readonly number[], { time }: KeptFace): number {
  const start = times[0] ?? 0
  let best = 0
  times.forEach((shown, i) => (best = shown - start <= time + 0.001 ? i : best))
  return best
}

function last(times: readonly number[]): number {
  return times.at(-1) ?? 0
}

/**
 * Recordings of voices: stretches made silent. The sound is taken apart into samples, those of the stretches become zero, and
 * it is pressed anew, without tags and cover pictures. The result is read again: it is given only when it is silent there.
 */
import { extname } from 'node:path'
import { FilmError, MOST_SECONDS } from '../../media/film/fault.ts'
import { probe, inputArgs, secondsOf, startFfmpeg, watched, type Stream } from './ffmpeg.ts'
import { NAMELESS } from './film-args.ts'
import { end, write } from './frames.ts'
import { withTemporary } from './temporary.ts'

/** A stretch in seconds from the start. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

export interface SoundReport {
  readonly seconds: number
  /** Seconds that are silent now. */
  readonly muted: number
}

/** What is written, by the ending of the output. */
const CODERS: Readonly<Record<string, readonly string[]>> = {
  '.wav': ['-c:a', 'pcm_s16le', '-f', 'wav'],
  '.flac': ['-c:a', 'flac', '-f', 'flac'],
  '.mp3': ['-c:a', 'libmp3lame', '-q:a', '3', '-id3v2_version', '0', '-write_id3v1', '0', '-f', 'mp3'],
  '.m4a': ['-c:a', 'aac', '-b:a', '160k', '-movflags', '+faststart', '-empty_hdlr_name', '1', '-f', 'mp4'],
  '.ogg': ['-c:a', 'libvorbis', '-q:a', '5', '-f', 'ogg'],
  '.opus': ['-c:a', 'libopus', '-b:a', '64k', '-f', 'ogg'],
}
export const SOUND_ENDINGS: readonly string[] = Object.keys(CODERS)

/** What a pressed sound smears over time: silence is made wider by this, in seconds, so that the stretch itself is zero. */
const SMEAR = [0.08, 0.3]
const BYTES = 2
const MOST_RATE = 192_000
const MOST_CHANNELS = 8

interface Shape {
  readonly path: string
  readonly index: number
  readonly rate: number
  readonly channels: number
  readonly seconds: number
}

/**
 * Makes stretches of a recording silent and writes it to `output` (.wav, .flac, .mp3, .m4a, .ogg or .opus). Without
 * stretches only tags and pictures go. Throws a FilmError, and leaves nothing behind, for what holds no sound, can't be read
 * to its end, or would not be silent.
 */
export async function muteSound(
  input: string,
  output: string,
  stretches: readonly Stretch[],
  signal?: AbortSignal,
): Promise<SoundReport> {
  const coder = CODERS[extname(output).toLowerCase()]
  if (!coder) throw new FilmError('no-room', `recordings are written as ${SOUND_ENDINGS.join(', ')}`)
  const shape = await shapeOf(input, signal)
  const wanted = joined(stretches)
  for (const smear of SMEAR) {
    const report = await withTemporary(output, async (path) => {
      const seconds = await press(shape, coder, path, joined(wanted, smear), signal)
      if (!(await isSilent({ ...(await shapeOf(path, signal)), channels: shape.channels, rate: shape.rate }, wanted, signal))) throw new Smeared() // prettier-ignore
      return {
        seconds,
        muted: wanted.reduce((sum, { from, to }) => sum + Math.max(0, Math.min(to, seconds) - from), 0),
      }
    }).catch((error: unknown) => {
      if (error instanceof Smeared) return null
      throw error
    })
    if (report) return report
  }
  throw new FilmError('no-room', 'could not be made silent in this kind of file; write it as .wav')
}

/** What was pressed still sounds in a stretch. */
class Smeared extends Error {}

/** Stretches in order, those that touch made one, widened on both sides. Throws a RangeError for one that ends before it starts. */
function joined(stretches: readonly Stretch[], wider = 0): Stretch[] {
  const result: Stretch[] = []
  for (const { from, to } of [...stretches].sort((a, b) => a.from - b.from)) {
    if (!(from >= 0 && to >= from))
      throw new RangeError('a stretch must start at 0 or later and not end before it starts')
    const begin = Math.max(0, from - wider)
    const last = result.at(-1)
    if (last && begin <= last.to) result[result.length - 1] = { from: last.from, to: Math.max(last.to, to + wider) }
    else result.push({ from: begin, to: to + wider })
  }
  return result
}

async function shapeOf(path: string, signal?: AbortSignal): Promise<Shape> {
  const found = await probe(path, signal)
  const stream = found?.streams.find((one) => one.codec_type === 'audio')
  if (!found || !stream) throw new FilmError('no-sound', 'holds no sound that can be read')
  const seconds = secondsOf(found, stream)
  if (seconds > MOST_SECONDS) throw new FilmError('too-long', 'is longer than six hours')
  return { path, index: stream.index, seconds, ...measures(stream) }
}

function measures({ sample_rate: rate, channels = 0 }: Stream): { rate: number; channels: number } {
  const perSecond = Number(rate)
  if (!(perSecond > 0 && perSecond <= MOST_RATE && channels > 0 && channels <= MOST_CHANNELS))
    throw new FilmError('no-sound', 'holds no sound that can be read')
  return { rate: perSecond, channels }
}

function readArgs({ path, index, rate, channels }: Shape): string[] {
  const whole = ['-af', 'aresample=async=1:first_pts=0', '-ar', `${rate}`, '-ac', `${channels}`]
  return ['-xerror', ...inputArgs(path), '-map', `0:${index}`, ...whole, '-c:a', 'pcm_s16le', '-f', 's16le', 'pipe:1']
}

/** Gives the seconds that were read. */
async function press(
  shape: Shape,
  coder: readonly string[],
  path: string,
  stretches: readonly Stretch[],
  signal?: AbortSignal,
): Promise<number> {
  const raw = ['-f', 's16le', '-ar', `${shape.rate}`, '-ac', `${shape.channels}`, '-i', 'pipe:0']
  const reader = startFfmpeg(readArgs(shape), 'damaged', signal)
  const writer = startFfmpeg([...raw, '-map', '0:a:0', ...NAMELESS, ...coder, '-y', `file:${path}`], 'no-room', signal)
  writer.stdout.resume()
  let at = 0
  await watched([reader, writer], async () => {
    for await (const piece of reader.stdout as AsyncIterable<Uint8Array>) {
      for (const [from, to] of within(shape, stretches, at, piece.length)) piece.fill(0, from, to)
      at += piece.length
      await write(writer.stdin, piece)
    }
    await end(writer.stdin)
  })
  const seconds = at / (shape.rate * shape.channels * BYTES)
  if (at === 0) throw new FilmError('no-sound', 'holds no sound that can be read')
  if (seconds < shape.seconds * 0.98 - 1) throw new FilmError('damaged', 'is damaged: it ends before its end')
  return seconds
}

/** Is every sample of the stretches zero? */
async function isSilent(shape: Shape, stretches: readonly Stretch[], signal?: AbortSignal): Promise<boolean> {
  const reader = startFfmpeg(readArgs(shape), 'damaged', signal)
  let at = 0
  let silent = true
  await watched([reader], async () => {
    for await (const piece of reader.stdout as AsyncIterable<Uint8Array>) {
      for (const [from, to] of within(shape, stretches, at, piece.length))
        silent &&= piece.subarray(from, to).every((byte) => byte === 0)
      at += piece.length
    }
  })
  return silent
}

/** The parts of a piece of bytes that lie in stretches; `at` is where the piece begins. */
function within(
  { rate, channels }: Shape,
  stretches: readonly Stretch[],
  at: number,
  length: number,
): [number, number][] {
  const wide = channels * BYTES
  return stretches
    .map(({ from, to }): [number, number] => [Math.floor(from * rate) * wide - at, Math.ceil(to * rate) * wide - at])
    .filter(([from, to]) => to > 0 && from < length)
    .map(([from, to]) => [Math.max(0, from), Math.min(length, to)])
}

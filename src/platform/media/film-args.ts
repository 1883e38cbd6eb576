/** What ffmpeg is asked for: how films are read, and how they are written without anything that tells of their maker. */
import { randomInt } from 'node:crypto'
import { perSecond, steadyRate, type Rate } from '../../media/film/rate.ts'
import type { FilmSize } from '../../media/film/boxes.ts'
import { FilmError, MOST_PIXELS, MOST_SECONDS } from '../../media/film/fault.ts'
import { inputArgs, secondsOf, type Probe, type Stream } from './ffmpeg.ts'

/** What is done with the sound. `distort` is weaker than `mute`: what is said stays, names too, and a voice may be guessed. */
export type Sound = 'mute' | 'keep' | 'distort'

/** A film that can be handled. */
export interface FilmPlan {
  readonly path: string
  /** Upright, with square pixels, even. */
  readonly size: FilmSize
  readonly rate: Rate
  /** 0 when nothing tells. */
  readonly seconds: number
  readonly video: Stream
  readonly audio: Stream | null
}

/** Containers that are written, by ending. */
export type Ending = '.mp4' | '.mkv' | '.webm'

/** Reads the film's first moving picture and at most its first sound. Throws a FilmError for what is none or too large. */
export function planOf(path: string, found: Probe | null): FilmPlan {
  const video = found?.streams.find((one) => one.codec_type === 'video' && one.disposition?.attached_pic !== 1)
  if (!found || !video?.width || !video.height) throw new FilmError('no-film', 'is no film that can be read')
  if (video.width * video.height > MOST_PIXELS) throw new FilmError('too-large', `is ${video.width} × ${video.height} pixels; at most 4096 × 2304`) // prettier-ignore
  const seconds = secondsOf(found, video)
  if (seconds > MOST_SECONDS) throw new FilmError('too-long', 'is longer than six hours')
  const audio = found.streams.find((one) => one.codec_type === 'audio') ?? null
  return { path, video, audio, seconds, size: uprightSize(video), rate: steadyRate(video.r_frame_rate, video.avg_frame_rate) } // prettier-ignore
}

/** Width and height as shown: turned, square pixels, the odd last row or column left out (H.264 wants even sizes). */
function uprightSize(video: Stream): FilmSize {
  const { width = 0, height = 0 } = video
  const [, across = 1, down = 1] = /^(\d+):(\d+)$/.exec(video.sample_aspect_ratio ?? '')?.map(Number) ?? []
  const wide = across > 0 && down > 0 ? Math.round((width * across) / down) : width
  if (wide * height > 4 * MOST_PIXELS) throw new FilmError('too-large', 'has pixels of an impossible shape')
  const turned = video.side_data_list?.some(({ rotation = 0 }) => Math.abs(rotation) % 180 === 90) === true
  const [shownWidth, shownHeight] = turned ? [height, wide] : [wide, height]
  return { width: Math.max(2, shownWidth & ~1), height: Math.max(2, shownHeight & ~1) }
}

/** How frames go through pipes: `yuv420p` as films hold them, `rgba` where each pixel's colour is looked at. */
export type Pixels = 'rgba' | 'yuv420p'

/** Bytes of a frame. */
export function bytesOf({ width, height }: FilmSize, pixels: Pixels): number {
  return pixels === 'rgba' ? 4 * width * height : (3 * width * height) / 2
}

/** Reads the film as raw frames at `size`, the same frames in the same order each time. Stops at the first fault. */
export function readArgs(plan: FilmPlan, size: FilmSize, pixels: Pixels): string[] {
  const { width, height } = size
  const flags = width < plan.size.width ? 'area' : 'bicubic'
  const filters = [
    `fps=${rateWords(plan.rate)}:start_time=0`,
    `scale=${width}:${height}:flags=${flags}:in_color_matrix=${matrixOf(plan.video)}${pixels === 'rgba' ? '' : WRITTEN}`,
    'setsar=1',
    `format=${pixels}`,
  ]
  return ['-xerror', '-threads', '4', ...inputArgs(plan.path), '-map', `0:${plan.video.index}`, '-vf', filters.join(','), '-f', 'rawvideo', 'pipe:1'] // prettier-ignore
}

/** Colours as they are written. */
const WRITTEN = ':out_color_matrix=bt709:out_range=tv'

/** What colours a film without a word about them has: players go by its size. */
function matrixOf({ color_space: told, height = 0 }: Stream): string {
  if (told && told !== 'unknown' && told !== 'reserved') return 'auto'
  return height >= 720 ? 'bt709' : 'bt601'
}

/** How a film is written. */
export interface Writing {
  readonly ending: Ending
  readonly pixels: Pixels
  readonly sound: Sound
  readonly frames: number
}

/** Writes raw frames from standard input, and the sound of the film as wanted, to `output`. */
export function writeArgs(plan: FilmPlan, output: string, { ending, pixels, sound, frames }: Writing): string[] {
  const { width, height } = plan.size
  const raw = ['-f', 'rawvideo', '-pixel_format', pixels, '-video_size', `${width}x${height}`, '-framerate', rateWords(plan.rate), '-i', 'pipe:0'] // prettier-ignore
  const audio = sound === 'mute' ? null : plan.audio
  return [
    ...raw,
    ...(audio ? ['-xerror', '-vn', '-sn', '-dn', ...inputArgs(plan.path)] : []),
    ...['-map', '0:v:0'],
    ...(audio ? ['-map', `1:${audio.index}`, ...soundArgs(audio, ending, sound)] : ['-an']),
    ...NAMELESS,
    ...(pixels === 'rgba' ? ['-vf', `scale=${WRITTEN.slice(1)},format=yuv420p`] : []),
    ...['-colorspace', 'bt709', '-color_primaries', 'bt709', '-color_trc', 'bt709', '-color_range', 'tv'],
    ...(ending === '.webm' ? VP9 : H264),
    ...['-t', (frames / perSecond(plan.rate)).toFixed(6)],
    ...CONTAINER[ending],
    ...['-y', `file:${output}`],
  ]
}

/** No tags, no chapters, no times, no names of programs. */
export const NAMELESS: readonly string[] = [
  ...['-map_metadata', '-1', '-map_chapters', '-1', '-fflags', '+bitexact', '-flags:v', '+bitexact', '-flags:a', '+bitexact'], // prettier-ignore
  ...['-metadata:s', 'encoder=-'], // without a word of ours ffmpeg writes its own name
]

/** The filter takes out the unit in which x264 tells its version and settings. */
const H264 = ['-c:v', 'libx264', '-preset', 'superfast', '-crf', '20', '-bsf:v', 'filter_units=remove_types=6']
const VP9 = ['-c:v', 'libvpx-vp9', '-deadline', 'realtime', '-cpu-used', '8', '-row-mt', '1', '-crf', '30', '-b:v', '0']

const CONTAINER: Readonly<Record<Ending, readonly string[]>> = {
  '.mp4': ['-f', 'mp4', '-movflags', '+faststart', '-empty_hdlr_name', '1'],
  '.mkv': ['-f', 'matroska'],
  '.webm': ['-f', 'webm'],
}

function soundArgs({ sample_rate: rate, channels }: Stream, ending: Ending, sound: Sound): string[] {
  const steady = 'aresample=async=1:first_pts=0'
  const filter = sound === 'distort' ? `${steady},${distortion(Number(rate) || 48_000)}` : steady
  const coder = ending === '.webm' ? ['-c:a', 'libopus', '-ar', '48000'] : ['-c:a', 'aac']
  return ['-af', filter, ...coder, '-b:a', '128k', '-ac', (channels ?? 1) > 1 ? '2' : '1']
}

/**
 * Shifted by a secret amount, the phases of all tones thrown away (what is left drones at one pitch), the high tones cut off.
 * Nobody can turn it back exactly, but words stay understandable: weaker than mute, and called so.
 */
function distortion(rate: number): string {
  const part = randomInt(1_200, 2_400) / 10_000
  const shift = randomInt(2) === 0 ? 1 - part : 1 + part
  const pitch = `asetrate=${Math.round(rate * shift)},aresample=${rate},atempo=${(1 / shift).toFixed(5)}`
  return `${pitch},afftfilt=real='hypot(re,im)':imag='0':win_size=512:overlap=0.75,lowpass=f=3000`
}

function rateWords({ frames, seconds }: Rate): string {
  return `${frames}/${seconds}`
}

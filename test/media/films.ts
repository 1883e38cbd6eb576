/** Films drawn for tests: faces that walk over a meadow. Nobody is in them. */
import { execFile, spawn } from 'node:child_process'
import { promisify } from 'node:util'
import { FilmError, type FilmFault } from '#src/media/film/fault.ts'
import type { Box } from '#src/media/picture.ts'
import { face, landscape, type Drawn } from './draw.ts'

const run = promisify(execFile)

/** Where the middle of a face is in a frame, and how wide it is; null when it is not there. */
export type Walk = (frame: number) => { readonly x: number; readonly y: number; readonly size: number } | null

export interface FilmPlan {
  readonly frames: number
  readonly width: number
  readonly height: number
  readonly rate?: number
  readonly walks: readonly Walk[]
}

/** One frame of a plan. */
function frameOf({ width, height, walks }: FilmPlan, frame: number): Drawn {
  const drawn = landscape(width, height)
  for (const walk of walks) {
    const at = walk(frame)
    if (at) face(drawn, at.x, at.y, at.size)
  }
  return drawn
}

/** Draws a film and lets ffmpeg write it; `extra` are inputs and options after the frames. */
export async function makeFilm(path: string, plan: FilmPlan, extra: readonly string[]): Promise<void> {
  const { width, height, rate = 24 } = plan
  const raw = ['-f', 'rawvideo', '-pixel_format', 'rgb24', '-video_size', `${width}x${height}`, '-framerate', `${rate}`]
  const child = spawn('ffmpeg', ['-v', 'error', '-y', ...raw, '-i', 'pipe:0', ...extra, path], {
    stdio: ['pipe', 'ignore', 'inherit'],
  })
  child.stdin.on('error', () => undefined)
  const closed = new Promise<number | null>((resolve) => child.on('close', resolve))
  for (let i = 0; i < plan.frames; i++)
    await new Promise((resolve) => child.stdin.write(frameOf(plan, i).data, resolve))
  child.stdin.end()
  if ((await closed) !== 0) throw new Error(`ffmpeg could not make ${path}`)
}

export async function ffmpeg(...args: readonly string[]): Promise<void> {
  await run('ffmpeg', ['-v', 'error', '-y', ...args])
}

/** All frames of a film as red, green, blue. */
export async function framesOf(path: string, width: number, height: number): Promise<Drawn[]> {
  const args = ['-v', 'error', '-i', path, '-map', '0:v:0', '-f', 'rawvideo', '-pix_fmt', 'rgb24', 'pipe:1']
  const { stdout } = await run('ffmpeg', args, { encoding: 'buffer', maxBuffer: 1024 ** 3 })
  const size = width * height * 3
  return Array.from({ length: Math.floor(stdout.length / size) }, (_, i) => ({ width, height, data: stdout.subarray(i * size, (i + 1) * size) })) // prettier-ignore
}

/** Samples of a recording as 16-bit numbers, its channels in turn. */
export async function samplesOf(path: string): Promise<Int16Array> {
  const args = ['-v', 'error', '-i', path, '-map', '0:a:0', '-f', 's16le', 'pipe:1']
  const { stdout } = await run('ffmpeg', args, { encoding: 'buffer', maxBuffer: 1024 ** 3 })
  return new Int16Array(stdout.buffer.slice(stdout.byteOffset, stdout.byteOffset + (stdout.length & ~1)))
}

export interface Probed {
  readonly streams: readonly { readonly codec_type: string; readonly codec_name: string; readonly width?: number; readonly height?: number; readonly tags?: Readonly<Record<string, string>> }[] // prettier-ignore
  readonly chapters: readonly unknown[]
  readonly format: { readonly duration: string; readonly tags?: Readonly<Record<string, string>> }
}

export async function probed(path: string): Promise<Probed> {
  const { stdout } = await run('ffprobe', ['-v', 'error', '-show_streams', '-show_chapters', '-show_format', '-of', 'json', path]) // prettier-ignore
  return JSON.parse(stdout) as Probed
}

/** What exiftool sees in a file, all of it, with nothing about the file on disk. */
export async function tagsOf(path: string): Promise<Record<string, unknown>> {
  const { stdout } = await run('exiftool', ['-j', '-ee', '-a', '-G1', path])
  const [tags = {}] = JSON.parse(stdout) as Record<string, unknown>[]
  return Object.fromEntries(Object.entries(tags).filter(([name]) => !/^(?:SourceFile|System:|ExifTool:)/.test(name)))
}

/** The part of a drawn face's box that is darker than any colour of a cover: hair, brows, eyes and mouth. */
export function darkPart({ width, height, data }: Drawn, [left, top, across, down]: Box): number {
  let dark = 0
  let all = 0
  for (let y = Math.max(0, top); y < Math.min(height, top + down); y++)
    for (let x = Math.max(0, left); x < Math.min(width, left + across); x++) {
      const at = (y * width + x) * 3
      all++
      if ((data[at] ?? 0) + (data[at + 1] ?? 0) + (data[at + 2] ?? 0) < 190) dark++
    }
  return all === 0 ? 0 : dark / all
}

/** From brow to chin, ear to ear, of a drawn face. */
export function boxAt(at: { readonly x: number; readonly y: number; readonly size: number }): Box {
  const { x, y, size } = at
  return [Math.round(x - size / 2), Math.round(y - size * 0.6), Math.round(size), Math.round(size * 1.2)]
}

/** Why work was refused; undefined when it wasn't. Throws for an error that is no refusal. */
export async function faultOf(work: Promise<unknown>): Promise<FilmFault | undefined> {
  const error: unknown = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  )
  if (error === undefined) return undefined
  if (error instanceof FilmError) return error.fault
  throw new Error('not refused but broken', { cause: error })
}

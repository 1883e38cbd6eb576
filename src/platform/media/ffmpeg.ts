/** The system's ffmpeg and ffprobe as child processes: kept to local files, watched, ended with their caller. */
import { spawn, type ChildProcess } from 'node:child_process'
import { text } from 'node:stream/consumers'
import type { Readable, Writable } from 'node:stream'
import { z } from 'zod'
import { FilmError } from '../../media/film/fault.ts'

const INSTALL =
  'films and recordings need ffmpeg, which is not here; install it (Debian, Ubuntu: apt install ffmpeg; macOS: brew install ffmpeg; Windows: winget install ffmpeg)'

/** Containers that are read. No playlists and no lists of files: those could name other files, or the network. */
const FORMATS = 'mov,matroska,avi,mpegts,mpeg,asf,flv,ogg,wav,w64,mp3,flac,aac,caf,aiff,amr,ac3'

const PROBE_MS = 30_000
const MOST_PROBE = 4_000_000

export interface Running {
  readonly stdin: Writable
  readonly stdout: Readable
  /** Settles when it has ended; rejects with a FilmError when it was cancelled or failed. */
  readonly done: Promise<void>
  /** Ends it because something else failed: what it says from now on is no reason, unless it could not write. */
  stop(): void
}

/** Time that a stopped child has to say why it could not write. */
const GRACE_MS = 500

/** Arguments that open a local file as input, whatever its name looks like. */
export function inputArgs(path: string): string[] {
  return ['-protocol_whitelist', 'file', '-format_whitelist', FORMATS, '-i', `file:${path}`]
}

/**
 * Starts ffmpeg. Its standard input and output are pipes; it is killed when the signal says so.
 * `done` rejects with a FilmError: `no-ffmpeg`, `cancelled`, or `fault` when it ends with an error.
 */
export function startFfmpeg(args: readonly string[], fault: 'damaged' | 'no-room', signal?: AbortSignal): Running {
  const child = start('ffmpeg', ['-hide_banner', '-nostats', '-v', 'error', ...args], signal)
  const { stdin, stdout } = child
  stdin.on('error', () => undefined) // it ended early; `done` tells why
  const words = text(child.stderr).catch(() => '')
  let stopped = false
  const done = ended(child, signal).then(async (status) => {
    if (status === 0) return
    if (stopped && (fault === 'damaged' || status === null)) throw new Error('ffmpeg was stopped')
    throw new FilmError(fault, failure(fault, await words))
  })
  done.catch(() => undefined) // whoever awaits it later still sees it
  const stop = (): void => {
    stopped = true
    stdin.destroy()
    const timer = setTimeout(() => child.kill('SIGKILL'), GRACE_MS)
    child.on('close', () => clearTimeout(timer))
  }
  return { stdin, stdout, done, stop }
}

/** Runs work on children; all are ended when it fails, and their own reasons come before the pipe's. */
export async function watched(children: readonly Running[], work: () => Promise<void>): Promise<void> {
  try {
    await work()
    await Promise.all(children.map(({ done }) => done))
  } catch (error) {
    for (const child of children) child.stop()
    const reasons = await Promise.allSettled(children.map(({ done }) => done))
    throw reasonOf(reasons) ?? error
  }
}

function reasonOf(reasons: readonly PromiseSettledResult<void>[]): FilmError | undefined {
  return reasons
    .map((one): unknown => (one.status === 'rejected' ? one.reason : null))
    .find((reason) => reason instanceof FilmError)
}

function start(command: string, args: readonly string[], signal?: AbortSignal) {
  const stop = signal ? { signal, killSignal: 'SIGKILL' as const } : {}
  return spawn(command, args, { stdio: ['pipe', 'pipe', 'pipe'], windowsHide: true, ...stop })
}

function ended(child: ChildProcess, signal?: AbortSignal): Promise<number | null> {
  return new Promise((resolve, reject) => {
    child.on('error', (error) => reject(startFault(error, signal)))
    child.on('close', (status) => {
      if (signal?.aborted) reject(cancelled())
      else resolve(status)
    })
  })
}

function startFault(error: Error, signal?: AbortSignal): Error {
  if (signal?.aborted) return cancelled()
  return 'code' in error && error.code === 'ENOENT' ? new FilmError('no-ffmpeg', INSTALL) : error
}

function cancelled(): FilmError {
  return new FilmError('cancelled', 'stopped')
}

function failure(fault: 'damaged' | 'no-room', words: string): string {
  if (fault === 'damaged') return 'is damaged: it can’t be read to its end'
  return /No space left/i.test(words) ? 'there is no room for the result' : 'the result could not be written'
}

const streamSchema = z.object({
  index: z.int(),
  codec_type: z.string().optional(),
  codec_name: z.string().optional(),
  width: z.int().optional(),
  height: z.int().optional(),
  sample_aspect_ratio: z.string().optional(),
  color_space: z.string().optional(),
  r_frame_rate: z.string().optional(),
  avg_frame_rate: z.string().optional(),
  duration: z.string().optional(),
  sample_rate: z.string().optional(),
  channels: z.int().optional(),
  disposition: z.object({ attached_pic: z.int().optional() }).optional(),
  side_data_list: z.array(z.looseObject({ rotation: z.number().optional() })).optional(),
})
const probeSchema = z.object({
  streams: z.array(streamSchema).default([]),
  format: z.object({ format_name: z.string(), duration: z.string().optional() }),
})

export type Stream = z.infer<typeof streamSchema>
export type Probe = z.infer<typeof probeSchema>

/** What a file holds, as ffprobe tells. Gives null for what is no film and no recording. Throws a FilmError without ffprobe. */
export async function probe(path: string, signal?: AbortSignal): Promise<Probe | null> {
  const limit = AbortSignal.any([AbortSignal.timeout(PROBE_MS), ...(signal ? [signal] : [])])
  const show = ['-v', 'error', '-show_streams', '-show_format', '-of', 'json']
  const child = start('ffprobe', [...show, ...inputArgs(path)], limit)
  child.stderr.resume()
  const words = atMost(child.stdout, MOST_PROBE)
  const status = await ended(child, limit).catch((error: unknown) => {
    if (limit.aborted && !signal?.aborted) return 1
    throw error
  })
  return status === 0 ? parsed(await words) : null
}

async function atMost(stream: Readable, most: number): Promise<string> {
  let all = ''
  for await (const piece of stream.setEncoding('utf8')) {
    if (all.length < most) all += piece as string
  }
  return all
}

function parsed(words: string): Probe | null {
  try {
    return probeSchema.parse(JSON.parse(words))
  } catch {
    return null
  }
}

/** Seconds that a stream lasts, or the whole file; 0 when nothing tells. */
export function secondsOf(found: Probe, stream: Stream): number {
  const seconds = Number(stream.duration ?? found.format.duration ?? 0)
  return Number.isFinite(seconds) && seconds > 0 ? seconds : 0
}

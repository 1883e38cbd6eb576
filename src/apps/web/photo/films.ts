/** Films on the photo page: covered by the film worker, and a small picture of one for the list. */
import { FilmRefused, startFilm, type FilmOptions } from '../film/engine.ts'
import type { SafeFilm } from '../film/messages.ts'
import type { Fault } from './album.ts'

const FAULT_OF: Readonly<Record<FilmRefused['fault'], Fault>> = {
  'no-ffmpeg': 'film-not-here',
  'no-film': 'film-unreadable',
  'no-sound': 'film-unreadable',
  damaged: 'film-damaged',
  broken: 'film-damaged',
  'too-large': 'film-too-large',
  'too-long': 'film-too-long',
  'no-room': 'film-no-room',
  'no-encoder': 'film-not-here',
  'no-detector': 'no-detector',
  cancelled: 'film-damaged',
}

/** The film with faces covered, or why not. Once `signal` is aborted the answer means nothing. */
export async function coverFilm(
  file: Blob,
  options: FilmOptions,
  signal: AbortSignal,
): Promise<{ film: SafeFilm } | { fault: Fault }> {
  const run = startFilm(file, options)
  const stop = (): void => run.stop()
  signal.addEventListener('abort', stop, { once: true })
  try {
    return { film: await run.film }
  } catch (error) {
    return { fault: error instanceof FilmRefused ? FAULT_OF[error.fault] : 'film-damaged' }
  } finally {
    signal.removeEventListener('abort', stop)
  }
}

/** Longest side in the list. */
const SMALL = 192
/** A browser that can't play what it wrote shows a sign instead. */
const PATIENCE_MS = 5_000

/** What the covered film shows at a time in seconds, small; null when this browser can't show it. */
export async function posterOf(film: Blob, time: number): Promise<ImageBitmap | null> {
  const video = document.createElement('video')
  const address = URL.createObjectURL(film)
  try {
    video.muted = true
    video.preload = 'auto'
    video.src = address
    if (!(await happened(video, 'loadeddata'))) return null
    // Never where it stands already: then nothing would happen.
    video.currentTime = time + 0.001
    if (!(await happened(video, 'seeked'))) return null
    const scale = SMALL / Math.max(video.videoWidth, video.videoHeight, 1)
    const size = {
      resizeWidth: Math.ceil(video.videoWidth * scale),
      resizeHeight: Math.ceil(video.videoHeight * scale),
    }
    return await createImageBitmap(video, size).catch(() => null)
  } finally {
    video.removeAttribute('src')
    video.load()
    URL.revokeObjectURL(address)
  }
}

function happened(video: HTMLVideoElement, what: 'loadeddata' | 'seeked'): Promise<boolean> {
  return new Promise((resolve) => {
    video.addEventListener(what, () => resolve(true), { once: true })
    video.addEventListener('error', () => resolve(false), { once: true })
    setTimeout(() => resolve(false), PATIENCE_MS)
  })
}

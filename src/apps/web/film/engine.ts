/** The page's side of the film worker. */
import type { FilmFault } from '../../../media/film/fault.ts'
import type { Style } from '../../../media/picture.ts'
import type { FilmTask, FromFilmWorker, KeptFace, SafeFilm } from './messages.ts'

/** A film that is refused, with the reason as a word that the page can say. */
export class FilmRefused extends Error {
  readonly fault: FilmFault | 'no-detector' | 'broken'
  constructor(fault: FilmRefused['fault']) {
    super(fault)
    this.fault = fault
  }
}

export interface FilmOptions {
  /** Left out: `fill`, the only one that can't be undone. */
  readonly style?: Style
  readonly keep?: readonly KeptFace[]
  /** Told how far it is, 0 to 1. */
  readonly progress?: (part: number) => void
}

export interface FilmRun {
  /** The film with faces covered and without sound. Rejects with FilmRefused; `cancelled` after `stop`. */
  readonly film: Promise<SafeFilm>
  /** Ends it at once; nothing of it remains. */
  stop(): void
}

/** Can this browser read and write films at all? */
export function canFilm(): boolean {
  return 'VideoEncoder' in globalThis && 'VideoDecoder' in globalThis && 'OffscreenCanvas' in globalThis
}

/** Starts making a film safe, in a worker of its own that ends with it. The file never leaves the device. */
export function startFilm(file: Blob, options: FilmOptions = {}): FilmRun {
  const { promise, resolve, reject } = Promise.withResolvers<SafeFilm>()
  const worker = new Worker(new URL('./film-worker.ts', import.meta.url), { type: 'module' })
  const refuse = (fault: FilmRefused['fault']): void => {
    worker.terminate()
    reject(new FilmRefused(fault))
  }
  worker.addEventListener('error', (event) => {
    event.preventDefault()
    refuse('broken')
  })
  worker.addEventListener('message', ({ data }: MessageEvent<FromFilmWorker>) => {
    if ('part' in data) options.progress?.(data.part)
    else if ('fault' in data) refuse(data.fault)
    else {
      worker.terminate()
      resolve(data.film)
    }
  })
  if (canFilm())
    worker.postMessage({ file, style: options.style ?? 'fill', keep: options.keep ?? [] } satisfies FilmTask)
  else refuse('no-encoder')
  return { film: promise, stop: () => refuse('cancelled') }
}

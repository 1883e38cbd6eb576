/** What the page asks the film worker, and what comes back. */
import type { FilmFault } from '../../../media/film/fault.ts'
import type { Box, Style } from '../../../media/picture.ts'

/** A face that stays visible: where it is, in pixels of the upright film, at a time in seconds. */
export interface KeptFace {
  readonly time: number
  readonly box: Box
}

/** Where covers are at a moment, in pixels of the upright film; the time in seconds. */
export interface FilmMoment {
  readonly time: number
  readonly boxes: readonly Box[]
}

export interface FilmTask {
  readonly file: Blob
  readonly style: Style
  readonly keep: readonly KeptFace[]
}

export interface SafeFilm {
  /** MP4 where the browser writes H.264, else WebM. It has no sound. */
  readonly blob: Blob
  readonly frames: number
  readonly seconds: number
  readonly width: number
  readonly height: number
  readonly coveredFrames: number
  /** At most one for each half second: enough to point at whom to show. */
  readonly moments: readonly FilmMoment[]
}

export type FromFilmWorker =
  /** How far it is, 0 to 1. */
  { readonly part: number } | { readonly film: SafeFilm } | { readonly fault: FilmFault | 'no-detector' | 'broken' }

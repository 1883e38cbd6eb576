/** What the page asks the photo worker, and what comes back. */
import type { Box, Region, Style } from '../../../media/picture.ts'
import type { Fault, Found } from './album.ts'

/** How the photo has to look. */
export interface Look {
  readonly regions: readonly Region[]
  readonly style: Style
}

export interface FindTask {
  readonly do: 'find'
  readonly photo: number
  readonly file: Blob
}

/** The photo as small as it is shown, covered. */
export interface ViewTask extends Look {
  readonly do: 'view'
  readonly photo: number
  readonly file: Blob
  /** Also as it was, for who asked to compare. */
  readonly compare: boolean
}

/** The photo as it goes out: covered, cropped and encoded anew. */
export interface SaveTask extends Look {
  readonly do: 'save'
  readonly file: Blob
  readonly crop: Box | null
}

/** Gets the detectors ready: they are on their way before the first photo is chosen. */
export interface WarmTask {
  readonly do: 'warm'
}

export type Task = WarmTask | FindTask | ViewTask | SaveTask

export interface View {
  readonly covered: ImageBitmap
  readonly small: ImageBitmap
  readonly original: ImageBitmap | null
}

export interface Answers {
  readonly warm: boolean
  readonly find: Found
  readonly view: View
  readonly save: Blob
}

/** To the worker: a numbered task, or the wish to stop one. */
export type ToWorker = { readonly n: number; readonly task: Task } | { readonly stop: number }

/** From the worker. `fault` when it can't be done. */
export type FromWorker =
  { readonly n: number; readonly answer: Answers[keyof Answers] } | { readonly n: number; readonly fault: Fault }

/** What the page asks the photo worker, and what comes back. */
import type { Context } from '../../../check/contract.ts'
import type { Box, Region, Style } from '../../../media/picture.ts'
import type { Found } from './album.ts'
import type { Refusal } from './worker/refused.ts'

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

/** The photo as small as in the list, covered. */
export interface SmallTask extends Look {
  readonly do: 'small'
  readonly photo: number
  readonly file: Blob
}

/** The photo as it goes out: covered, cropped and encoded anew. */
export interface SaveTask extends Look {
  readonly do: 'save'
  readonly file: Blob
  readonly crop: Box | null
}

/** Names and numbers that can be read in a photo. `names` and so on: what the school told about itself. */
export interface TextTask {
  readonly do: 'text'
  readonly file: Blob
  readonly context: Partial<Context>
}

/** Gets the detectors ready: they are on their way before the first photo is chosen. */
export interface WarmTask {
  readonly do: 'warm'
}

export type Task = WarmTask | FindTask | ViewTask | SmallTask | TextTask | SaveTask

export interface View {
  readonly covered: ImageBitmap
  readonly original: ImageBitmap | null
}

export interface Answers {
  readonly warm: boolean
  readonly find: Found
  readonly view: View
  readonly small: ImageBitmap
  readonly text: readonly Region[]
  readonly save: Blob
}

/** To the worker: a numbered task, the wish to stop one, or photos that are gone. */
export type ToWorker =
  { readonly n: number; readonly task: Task } | { readonly stop: number } | { readonly forget: readonly number[] }

/** From the worker. `fault` when it can't be done. */
export type FromWorker =
  { readonly n: number; readonly answer: Answers[keyof Answers] } | { readonly n: number; readonly fault: Refusal }

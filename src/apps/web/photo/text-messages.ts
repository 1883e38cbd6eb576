/** Between who wants a picture read and the worker that reads. */
import type { Context } from '../../../check/contract.ts'
import type { Picture, Region } from '../../../media/picture.ts'

export interface ToTextWorker {
  readonly picture: Picture
  readonly context: Partial<Context> | undefined
}
export type FromTextWorker = { readonly regions: Region[] } | { readonly broken: true }

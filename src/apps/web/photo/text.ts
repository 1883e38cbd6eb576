/** Finds names and numbers that can be read in a picture, for "look for text too". Works on the page and in a worker of it. */
import type { Context } from '../../../check/contract.ts'
import type { Picture, Region } from '../../../media/picture.ts'
import type { FromTextWorker, ToTextWorker } from './text-messages.ts'

/** Longest that one picture is read; a full page takes some seconds, more on an old phone. */
const PATIENCE_MS = 90_000

/** It could not be read: too slow, or the reader could not be loaded. */
class Unreadable extends Error {}

let worker: Worker | undefined
let turn: Promise<unknown> = Promise.resolve()

/**
 * Regions of kind `text` with something personal in them, for a person to check. The picture: upright, at its full size; its
 * pixels are copied, not taken. `context`: names that the school knows, and its own numbers, which stay. One picture at a
 * time. Rejects with Unreadable, or with the signal's reason when it is aborted.
 */
export function findText(picture: Picture, context?: Partial<Context>, signal?: AbortSignal): Promise<Region[]> {
  const found = turn.then(() => read({ picture, context }, signal))
  turn = found.catch(() => undefined)
  return found
}

/** Gives back the memory of the reader (some hundred MB after large pictures); the next picture starts it again. */
export function closeText(): void {
  worker?.terminate()
  worker = undefined
}

async function read(task: ToTextWorker, signal: AbortSignal | undefined): Promise<Region[]> {
  signal?.throwIfAborted()
  worker ??= new Worker(new URL('./text-worker.ts', import.meta.url), { type: 'module' })
  const late = AbortSignal.timeout(PATIENCE_MS)
  try {
    return await answerOf(worker, task, signal ? AbortSignal.any([signal, late]) : late)
  } catch {
    // What it is doing can't be stopped otherwise.
    closeText()
    signal?.throwIfAborted()
    throw new Unreadable()
  }
}

function answerOf(running: Worker, task: ToTextWorker, stop: AbortSignal): Promise<Region[]> {
  return new Promise((resolve, reject) => {
    const ended = new AbortController()
    const options = { signal: ended.signal }
    const settle = (act: () => void): void => {
      ended.abort()
      act()
    }
    const fail = (): void => settle(() => reject(new Unreadable()))
    running.addEventListener(
      'message',
      ({ data }: MessageEvent<FromTextWorker>) => ('regions' in data ? settle(() => resolve(data.regions)) : fail()),
      options,
    )
    running.addEventListener('error', fail, options)
    stop.addEventListener('abort', fail, options)
    running.postMessage(task)
  })
}

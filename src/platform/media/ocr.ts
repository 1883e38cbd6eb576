/** Reads what is written in pictures, in Node: Tesseract in a thread of its own, with data from our own packages, never the network. */
import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import { PictureFault } from '../../media/faults.ts'
import { MediaError, type Picture } from '../../media/picture.ts'
import type { ReadWord } from '../../media/text/words.ts'

/** Longest that one picture is read; a full page takes some seconds. */
const MOST_MS = 60_000

export interface TextReader {
  /**
   * The words in a picture, one picture at a time. Throws a PictureFault when it takes too long, a MediaError when the reader
   * can't be had or breaks, and the signal's reason when it is aborted.
   */
  readText(picture: Picture, signal?: AbortSignal): Promise<readonly ReadWord[]>
  close(): Promise<void>
}

/** Makes a reader; its thread starts with the first picture. `most`: longest time for one picture, in ms. */
export function openTextReader(most = MOST_MS): TextReader {
  let worker: Worker | null = null
  let turn: Promise<unknown> = Promise.resolve()
  const end = async (): Promise<void> => {
    const ending = worker
    worker = null
    await ending?.terminate()
  }
  const read = async (picture: Picture, signal?: AbortSignal): Promise<readonly ReadWord[]> => {
    signal?.throwIfAborted()
    worker ??= new Worker(new URL('./ocr-worker.ts', import.meta.url), { stdout: true, stderr: true })
    const late = AbortSignal.timeout(most)
    try {
      const answer = once(worker, 'message', { signal: signal ? AbortSignal.any([signal, late]) : late })
      worker.postMessage(picture)
      const [words] = (await answer) as [readonly ReadWord[]]
      return words
    } catch {
      // What it was doing can't be stopped otherwise; the next picture gets a new one.
      await end()
      signal?.throwIfAborted()
      throw late.aborted
        ? new PictureFault('too-slow')
        : new MediaError('the reader of text in pictures broke off; install again')
    }
  }
  return {
    readText: (picture, signal) => {
      const next = turn.then(() => read(picture, signal))
      turn = next.catch(() => undefined)
      return next
    },
    close: () => turn.then(end),
  }
}

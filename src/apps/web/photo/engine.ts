/** The page's side of the photo worker: promises for numbered tasks. A worker that breaks is replaced; its tasks fail. */
import type { Fault } from './album.ts'
import type { Answers, FromWorker, Task, ToWorker } from './messages.ts'
import { Refused } from './worker/refused.ts'

interface Pending {
  readonly resolve: (answer: unknown) => void
  readonly reject: (error: Refused) => void
}

const pending = new Map<number, Pending>()
let worker: Worker | undefined
let last = 0

/** Has a task done. Rejects with Refused; `stop` stops it as soon as it can be. */
export function ask<T extends Task>(task: T, signal?: AbortSignal): Promise<Answers[T['do']]> {
  const n = ++last
  const running = (worker ??= start())
  signal?.addEventListener('abort', () => running.postMessage({ stop: n } satisfies ToWorker), { once: true })
  return new Promise((resolve, reject) => {
    pending.set(n, { resolve: (answer) => resolve(answer as Answers[T['do']]), reject })
    running.postMessage({ n, task } satisfies ToWorker)
  })
}

/** Has what is kept of these photos dropped. */
export function forget(photos: readonly number[]): void {
  worker?.postMessage({ forget: photos } satisfies ToWorker)
}

function start(): Worker {
  const started = new Worker(new URL('./photo-worker.ts', import.meta.url), { type: 'module' })
  started.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
    const task = pending.get(data.n)
    pending.delete(data.n)
    if ('answer' in data) task?.resolve(data.answer)
    else task?.reject(new Refused(data.fault))
  })
  started.addEventListener('error', (event) => {
    event.preventDefault()
    started.terminate()
    if (worker === started) worker = undefined
    failAll('no-detector')
  })
  return started
}

function failAll(fault: Fault): void {
  for (const { reject } of pending.values()) reject(new Refused(fault))
  pending.clear()
}

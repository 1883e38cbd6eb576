/// <reference lib="webworker" />
/** One film, off the page's main thread; ended from outside when it is no longer wanted. */
import { FilmError } from '../../../media/film/fault.ts'
import { loadDetectors } from '../photo/worker/infer.ts'
import { makeSafe } from './convert.ts'
import type { FilmTask, FromFilmWorker } from './messages.ts'

declare const self: DedicatedWorkerGlobalScope

/** Steps in which progress is told: a message for every frame would be too many. */
const STEP = 0.005

self.addEventListener('message', ({ data }: MessageEvent<FilmTask>) => void answer(data))

async function answer(task: FilmTask): Promise<void> {
  let told = 0
  const progress = (part: number): void => {
    if (part - told < STEP && part < 1) return
    told = part
    tell({ part })
  }
  try {
    const detector = await loadDetectors().catch(() => null)
    if (detector) tell({ film: await makeSafe(task, detector, progress) })
    else tell({ fault: 'no-detector' })
  } catch (error) {
    tell({ fault: error instanceof FilmError ? error.fault : 'broken' })
  }
}

function tell(message: FromFilmWorker): void {
  self.postMessage(message)
}

/** The page's side of the worker: one question at a time counts, the last. */
import type { Advice, Situation } from '../../../check/contract.ts'
import type { Language } from '../../../protocol/kinds.ts'
import type { Answer, Ask } from './worker.ts'

export interface Engine {
  /** Asks; an answer to an earlier question that comes later is dropped. */
  ask(situation: Situation, language: Language): void
  /** No answer is wanted any more. */
  drop(): void
}

/** Starts the worker. `heard` gets each advice that is still wanted, `failed` is told when there can be none. */
export function startEngine(heard: (advice: Advice) => void, failed: () => void): Engine {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })
  let last = 0
  worker.addEventListener('error', failed)
  worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
    if (data.id !== last) return
    if ('advice' in data) heard(data.advice)
    else failed()
  })
  return {
    ask(situation, language) {
      last++
      worker.postMessage({ id: last, situation, language, now: new Date().toISOString() } satisfies Ask)
    },
    drop() {
      last++
    },
  }
}

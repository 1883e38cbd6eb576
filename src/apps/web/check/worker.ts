/// <reference lib="webworker" />
/** The engine, off the page's main thread. Answers carry the number of their question. */
import protocol from 'virtual:protocol'
import { check } from '../../../check/check.ts'
import type { Advice, Situation } from '../../../check/contract.ts'
import type { Language } from '../../../protocol/kinds.ts'

export interface Ask {
  readonly id: number
  readonly situation: Situation
  readonly language: Language
  readonly now: string
}

export type Answer = { readonly id: number; readonly advice: Advice } | { readonly id: number; readonly failed: true }

declare const self: DedicatedWorkerGlobalScope

self.addEventListener('message', ({ data }: MessageEvent<Ask>) => self.postMessage(answer(data)))

function answer({ id, situation, language, now }: Ask): Answer {
  try {
    return { id, advice: check(situation, { protocol, now, language }) }
  } catch {
    return { id, failed: true }
  }
}

/// <reference lib="webworker" />
/**
 * Runs the library for TIFF and moving pictures in a worker of its own. It builds functions from text, which our pages
 * forbid: the server gives this one script a policy that allows it, and nothing else has that.
 */
import { decodeFrames, encodeFrames } from './worker/vips-library.ts'
import type { VipsAnswer, VipsTask } from './worker/vips.ts'
import { Refused } from './worker/refused.ts'

declare const self: DedicatedWorkerGlobalScope

self.addEventListener('message', ({ data }: MessageEvent<VipsTask>) => {
  void perform(data).then((answer) => self.postMessage(answer))
})

async function perform(task: VipsTask): Promise<VipsAnswer> {
  try {
    return task.do === 'decode'
      ? { frames: await decodeFrames(task.bytes, task.type) }
      : { bytes: await encodeFrames(task.frames, task.type) }
  } catch (error) {
    return { fault: error instanceof Refused ? error.fault : 'broken' }
  }
}

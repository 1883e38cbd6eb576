/** Asks the worker for TIFF and moving pictures. It is started for one task and ended after it: its memory goes too. */
import type { Frame } from '../../../../media/picture.ts'
import type { PictureType } from '../../../../media/sniff.ts'
import { Refused, type Refusal } from './refused.ts'

export type VipsTask =
  | { readonly do: 'decode'; readonly bytes: Uint8Array; readonly type: PictureType }
  | { readonly do: 'encode'; readonly frames: readonly Frame[]; readonly type: 'gif' | 'webp' }

export type VipsAnswer =
  | { readonly frames: readonly [Frame, ...Frame[]] }
  | { readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly fault: Refusal }

/** Longer than any picture that fits in memory takes; then it is taken for broken. */
const PATIENCE_MS = 60_000

/** All frames, upright. Throws Refused. */
export async function decodeFrames(bytes: Uint8Array, type: PictureType): Promise<readonly [Frame, ...Frame[]]> {
  const answer = await ask({ do: 'decode', bytes, type })
  if ('frames' in answer) return answer.frames
  throw new Refused('fault' in answer ? answer.fault : 'broken')
}

/** The frames as a new moving picture. Throws Refused. */
export async function encodeFrames(frames: readonly Frame[], type: 'gif' | 'webp'): Promise<Uint8Array<ArrayBuffer>> {
  const answer = await ask({ do: 'encode', frames, type })
  if ('bytes' in answer) return answer.bytes
  throw new Refused('fault' in answer ? answer.fault : 'broken')
}

async function ask(task: VipsTask): Promise<VipsAnswer> {
  const worker = new Worker(new URL('../vips-worker.ts', import.meta.url), { type: 'module' })
  try {
    return await new Promise<VipsAnswer>((resolve) => {
      worker.addEventListener('message', ({ data }: MessageEvent<VipsAnswer>) => resolve(data))
      worker.addEventListener('error', () => resolve({ fault: 'broken' }))
      setTimeout(() => resolve({ fault: 'broken' }), PATIENCE_MS)
      worker.postMessage(task)
    })
  } finally {
    worker.terminate()
  }
}

/// <reference lib="webworker" />
/** Photos, off the page's main thread: one whole photo at a time; views of small copies go in between. */
import { cover } from '../../../media/cover/cover.ts'
import type { Frame } from '../../../media/picture.ts'
import { fitted } from '../../../media/resize.ts'
import type { Answers, FromWorker, SaveTask, Task, ToWorker, View, ViewTask } from './messages.ts'
import { encode } from './worker/encode.ts'
import { find } from './worker/find.ts'
import { loadDetectors } from './worker/infer.ts'
import { open } from './worker/open.ts'
import { bitmapOf } from './worker/pixels.ts'
import { keepPreview, previewOf, scaled } from './worker/previews.ts'
import { Refused } from './worker/refused.ts'

declare const self: DedicatedWorkerGlobalScope

/** Longest side of the small picture in the list: sharp on a phone, small in memory. */
const SMALL = 192

const stops = new Map<number, AbortController>()
let whole: Promise<unknown> = Promise.resolve()

self.addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  if ('stop' in data) stops.get(data.stop)?.abort()
  else void answer(data.n, data.task)
})

async function answer(n: number, task: Task): Promise<void> {
  const controller = new AbortController()
  stops.set(n, controller)
  try {
    const result = await perform(task, controller.signal)
    self.postMessage({ n, answer: result } satisfies FromWorker, lent(result))
  } catch (error) {
    self.postMessage({ n, fault: error instanceof Refused ? error.fault : 'broken' } satisfies FromWorker)
  }
  stops.delete(n)
}

function perform(task: Task, signal: AbortSignal): Promise<Answers[keyof Answers]> {
  switch (task.do) {
    case 'warm':
      return loadDetectors().then(() => true)
    case 'find':
      return alone(() => find(task, signal))
    case 'save':
      return alone(() => save(task))
    case 'view':
      return view(task)
  }
}

/** Waits until no other photo is in memory. */
function alone<T>(act: () => Promise<T>): Promise<T> {
  const turn = whole.then(act, act)
  whole = turn.catch(() => undefined)
  return turn
}

async function view({ photo, file, regions, style, compare }: ViewTask): Promise<View> {
  const preview = previewOf(photo) ?? (await alone(async () => keepPreview(photo, await firstOf(file))))
  const { picture } = preview
  const covered = { ...picture, data: picture.data.slice() }
  cover(covered, scaled(regions, preview), style)
  const { width, height } = covered
  const size = Math.max(width, height) > SMALL ? fitted(width, height, SMALL) : { width, height }
  return {
    covered: await bitmapOf(covered),
    small: await bitmapOf(covered, size),
    original: compare ? await bitmapOf(picture) : null,
  }
}

async function firstOf(file: Blob): Promise<Frame['picture']> {
  const [{ picture }] = await (await open(file)).frames()
  return picture
}

async function save({ file, regions, style, crop }: SaveTask): Promise<Blob> {
  const opened = await open(file)
  const frames = await opened.frames()
  for (const { picture } of frames) cover(picture, regions, style)
  return encode(frames, opened, crop)
}

function lent(answer: Answers[keyof Answers]): Transferable[] {
  if (typeof answer === 'boolean' || !('covered' in answer)) return []
  const { covered, small, original } = answer
  return original ? [covered, small, original] : [covered, small]
}

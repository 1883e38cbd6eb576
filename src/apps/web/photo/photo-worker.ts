/// <reference lib="webworker" />
/** Photos, off the page's main thread: one whole photo at a time; views of small copies go in between. */
import { cover } from '../../../media/cover/cover.ts'
import type { Picture, Region } from '../../../media/picture.ts'
import type {
  Answers,
  FromWorker,
  Look,
  SaveTask,
  SmallTask,
  Task,
  TextTask,
  ToWorker,
  View,
  ViewTask,
} from './messages.ts'
import { closeText, findText } from './text.ts'
import { encode } from './worker/encode.ts'
import { find } from './worker/find.ts'
import { loadDetectors } from './worker/infer.ts'
import { open } from './worker/open.ts'
import { bitmapOf } from './worker/pixels.ts'
import { forgetPreviews, keepPreview, previewOf, scaled, smallOf, type Preview } from './worker/previews.ts'
import { Refused } from './worker/refused.ts'

declare const self: DedicatedWorkerGlobalScope

const stops = new Map<number, AbortController>()
/** One whole photo in memory at a time; and one beside it that is being read, which takes long. */
const alone = queue()
const readAlone = queue()

self.addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  if ('stop' in data) stops.get(data.stop)?.abort()
  else if ('forget' in data) forgetPreviews(data.forget)
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
    case 'small':
      return small(task)
    case 'text':
      return readAlone(() => text(task, signal))
  }
}

/** Gives a way to have things done one after another. */
function queue(): <T>(act: () => Promise<T>) => Promise<T> {
  let before: Promise<unknown> = Promise.resolve()
  return (act) => {
    const turn = before.then(act, act)
    before = turn.catch(() => undefined)
    return turn
  }
}

async function view({ photo, file, compare, ...look }: ViewTask): Promise<View> {
  const preview = previewOf(photo) ?? (await lookAgain(photo, file))
  return {
    covered: await bitmapOf(covered(preview, look)),
    original: compare ? await bitmapOf(preview.picture) : null,
  }
}

async function small({ photo, file, ...look }: SmallTask): Promise<ImageBitmap> {
  if (!smallOf(photo)) await lookAgain(photo, file)
  const preview = smallOf(photo)
  if (!preview) throw new Refused('broken')
  return bitmapOf(covered(preview, look))
}

function covered(preview: Preview, { regions, style }: Look): Picture {
  const picture = { ...preview.picture, data: preview.picture.data.slice() }
  cover(picture, scaled(regions, preview), style)
  return picture
}

function lookAgain(photo: number, file: Blob): Promise<Preview> {
  return alone(async () => keepPreview(photo, await firstOf(file)))
}

async function firstOf(file: Blob): Promise<Picture> {
  const [{ picture }] = await (await open(file)).frames()
  return picture
}

/** The reader's memory goes back after each photo. */
async function text({ file, context }: TextTask, signal: AbortSignal): Promise<readonly Region[]> {
  signal.throwIfAborted()
  try {
    return await findText(await alone(() => firstOf(file)), context, signal)
  } finally {
    closeText()
  }
}

async function save({ file, regions, style, crop }: SaveTask): Promise<Blob> {
  const opened = await open(file)
  const frames = await opened.frames()
  for (const { picture } of frames) cover(picture, regions, style)
  return encode(frames, opened, crop)
}

function lent(answer: Answers[keyof Answers]): Transferable[] {
  if (answer instanceof ImageBitmap) return [answer]
  if (typeof answer === 'boolean' || !('covered' in answer)) return []
  return answer.original ? [answer.covered, answer.original] : [answer.covered]
}

/** What pages ask the service worker. Nothing here leaves the device. */

/** What another app shared with us, as it waits in the service worker's memory. */
export interface Shared {
  readonly text: string
  readonly files: readonly File[]
}

export type ToServiceWorker = 'keep-photo-parts' | 'take-shared'

/** Has the parts of the photo page kept for offline use. Gives whether all of them are. */
export async function keepPhotoParts(): Promise<boolean> {
  return (await asked('keep-photo-parts')) === true
}

/** What was shared, once; null when there is nothing. */
export async function takeShared(): Promise<Shared | null> {
  const answer = await asked('take-shared')
  return isShared(answer) ? answer : null
}

/** Never answers in a browser without a service worker: then there is nothing to wait for. */
async function asked(question: ToServiceWorker): Promise<unknown> {
  if (!('serviceWorker' in navigator)) return null
  const { active } = await navigator.serviceWorker.ready
  const { port1, port2 } = new MessageChannel()
  return new Promise((resolve) => {
    port1.onmessage = ({ data }: MessageEvent<unknown>) => resolve(data)
    active?.postMessage(question, [port2])
  })
}

function isShared(value: unknown): value is Shared {
  return typeof value === 'object' && value !== null && 'files' in value && 'text' in value
}

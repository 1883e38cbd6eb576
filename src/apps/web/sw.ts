/// <reference lib="webworker" />
/**
 * Works offline: keeps the two open documents and the built files, as one set per build. Nothing else is ever kept,
 * and nothing that somebody types passes here: the check makes no requests.
 */
interface Precached {
  readonly url: string
  readonly revision: string | null
}

/** The part of the service worker's scope that is used here, beside the page's own types. */
interface Scope extends ServiceWorkerGlobalScope {
  readonly __WB_MANIFEST: readonly Precached[]
}

declare const self: Scope

const DOCUMENTS = ['/', '/protocol']
const kept = self.__WB_MANIFEST
/** Once each: a cache refuses a list that names a file twice. */
const files = [...new Set(kept.map(({ url }) => new URL(url, self.location.origin).pathname))]
const NAME = `deelwijs-${checksum(kept.map(({ url, revision }) => url + (revision ?? '')).join())}`

self.addEventListener('install', (event) => {
  event.waitUntil(keepAll().then(() => self.skipWaiting()))
})

self.addEventListener('activate', (event) => {
  event.waitUntil(forgetOthers().then(() => self.clients.claim()))
})

self.addEventListener('fetch', (event) => {
  const { request } = event
  const { origin, pathname } = new URL(request.url)
  if (request.method !== 'GET' || origin !== self.location.origin) return
  if (files.includes(pathname)) event.respondWith(fromCache(pathname, request))
  else if (request.mode === 'navigate' && DOCUMENTS.includes(pathname))
    event.respondWith(fromNetwork(pathname, request))
})

async function keepAll(): Promise<void> {
  const cache = await caches.open(NAME)
  await cache.addAll([...files, ...DOCUMENTS].map((url) => new Request(url, { cache: 'reload' })))
}

async function forgetOthers(): Promise<void> {
  const names = await caches.keys()
  await Promise.all(
    names.filter((name) => name !== NAME && name.startsWith('deelwijs-')).map((name) => caches.delete(name)),
  )
}

async function fromCache(pathname: string, request: Request): Promise<Response> {
  return (await (await caches.open(NAME)).match(pathname, { ignoreVary: true })) ?? fetch(request)
}

/** Documents come fresh when there is a network. They are not kept again: documents and files stay one set. */
async function fromNetwork(pathname: string, request: Request): Promise<Response> {
  try {
    return await fetch(request)
  } catch {
    return (await (await caches.open(NAME)).match(pathname, { ignoreVary: true })) ?? Response.error()
  }
}

/** Names the set after its content (FNV-1a): another build, another name. */
function checksum(text: string): string {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return (hash >>> 0).toString(36)
}

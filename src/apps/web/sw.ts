/// <reference lib="webworker" />
/**
 * Works offline: keeps the open documents and the built files, as one set per build. The face detector is large: it is kept
 * once somebody has opened the photo page. Nothing else is ever kept, and nothing that somebody types passes here: the check
 * makes no requests. What another app shares stays in memory until the page has taken it, and never reaches the server.
 */
import type { Shared, ToServiceWorker } from './parts/worker-words.ts'

interface Precached {
  readonly url: string
  readonly revision: string | null
}

/** The part of the service worker's scope that is used here, beside the page's own types. */
interface Scope extends ServiceWorkerGlobalScope {
  readonly __WB_MANIFEST: readonly Precached[]
}

declare const self: Scope

const DOCUMENTS = ['/', '/foto', '/protocol']
const SHARE = '/delen'
/** Only a server that was given this detector has it. */
const YUNET = '/models/yunet.onnx'
/** For photos: kept with the photo page. And what is needed for some photos only: kept once it was needed. */
const FOR_PHOTOS = /\/(?:ort-wasm[^/]*|[^/]*\.onnx)$/
const FOR_SOME = /\/(?:vips|heic|film|text|tesseract|nld)[^/]*$/
/** How long something shared waits for the page, which is opening at that moment. */
const SHARED_WAITS_MS = 60_000

const listed = self.__WB_MANIFEST
/** Once each: a cache refuses a list that names a file twice. */
const files = [...new Set(listed.map(({ url }) => new URL(url, self.location.origin).pathname))]
const photoFiles = files.filter((path) => FOR_PHOTOS.test(path))
const always = files.filter((path) => !FOR_PHOTOS.test(path) && !FOR_SOME.test(path))
const SET = checksum(listed.map(({ url, revision }) => url + (revision ?? '')).join())
const NAME = `deelwijs-${SET}`
const PHOTO_NAME = `deelwijs-photo-${SET}`
const OURS = [NAME, PHOTO_NAME]

let shared: Shared | null = null

self.addEventListener('install', (event) => {
  event.waitUntil(keepAll().then(() => self.skipWaiting()))
})

self.addEventListener('message', ({ data, ports: [port] }) => {
  const question = data as ToServiceWorker
  if (question === 'take-shared') {
    port?.postMessage(shared)
    shared = null
  } else void keepPhotoParts().then((all) => port?.postMessage(all))
})

self.addEventListener('activate', (event) => {
  event.waitUntil(forgetOthers().then(() => self.clients.claim()))
})

self.addEventListener('fetch', (event) => {
  const { request } = event
  const { origin, pathname } = new URL(request.url)
  if (origin !== self.location.origin) return
  if (request.method === 'POST' && pathname === SHARE) event.respondWith(take(request, event))
  if (request.method !== 'GET') return
  if (always.includes(pathname)) event.respondWith(fromCache(NAME, pathname, request))
  else if (files.includes(pathname) || pathname === YUNET) event.respondWith(kept(pathname, request))
  else if (request.mode === 'navigate' && DOCUMENTS.includes(pathname))
    event.respondWith(fromNetwork(pathname, request))
})

async function keepAll(): Promise<void> {
  const cache = await caches.open(NAME)
  await cache.addAll([...always, ...DOCUMENTS].map((url) => new Request(url, { cache: 'reload' })))
  // Who had the detector offline keeps it offline.
  const names = await caches.keys()
  if (names.some((name) => name.startsWith('deelwijs-photo-'))) await keepPhotoParts()
}

/** The page has just loaded these, so they come from the browser's own cache. Gives whether all are kept. */
async function keepPhotoParts(): Promise<boolean> {
  try {
    const cache = await caches.open(PHOTO_NAME)
    const missing = await Promise.all(photoFiles.map(async (path) => ((await cache.match(path)) ? [] : [path])))
    await cache.addAll(missing.flat())
    return true
  } catch {
    return false
  }
}

/** Shared from another app: photos go to the photo page, words to the check. The address says only that there is something. */
async function take(request: Request, event: ExtendableEvent): Promise<Response> {
  const form = await request.formData().catch(() => new FormData())
  const words = ['title', 'text', 'url'].map((name) => form.get(name)).filter((value) => typeof value === 'string')
  const found = form.getAll('files').filter((value) => value instanceof File)
  shared = { text: words.filter((value) => value.trim() !== '').join('\n'), files: found }
  event.waitUntil(forgottenLater(shared))
  return Response.redirect(found.length > 0 ? '/foto?gedeeld' : '/?gedeeld', 303)
}

/** Keeps this worker awake while the page opens, and keeps nothing for a page that never comes. */
async function forgottenLater(what: Shared): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, SHARED_WAITS_MS))
  if (shared === what) shared = null
}

async function forgetOthers(): Promise<void> {
  const names = await caches.keys()
  await Promise.all(
    names.filter((name) => !OURS.includes(name) && name.startsWith('deelwijs-')).map((name) => caches.delete(name)),
  )
}

async function fromCache(name: string, pathname: string, request: Request): Promise<Response> {
  return (await (await caches.open(name)).match(pathname, { ignoreVary: true })) ?? fetch(request)
}

/** Kept the first time that it is needed. */
async function kept(pathname: string, request: Request): Promise<Response> {
  const response = await fromCache(PHOTO_NAME, pathname, request)
  const isNew = !(await (await caches.open(PHOTO_NAME)).match(pathname, { ignoreVary: true }))
  if (isNew && response.ok) await (await caches.open(PHOTO_NAME)).put(pathname, response.clone())
  return response
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

/**
 * The photo page's state, outside React: the album, the files, and what was drawn of them. It stays while somebody looks
 * something up and comes back, and it is gone when the page closes. Photos live here and in the worker, and nowhere else.
 */
import type { Style } from '../../../media/picture.ts'
import { after, EMPTY, nextWaiting, photoOf, type Album, type AlbumEvent, type Photo } from './album.ts'
import { ask } from './engine.ts'
import { regionsOf } from './marks.ts'
import type { View } from './messages.ts'
import { Refused } from './worker/refused.ts'

export interface Studio {
  readonly album: Album
  /** The photo that is shown, as it is drawn now; late by a moment after a change. */
  readonly view: { readonly photo: number; readonly covered: ImageBitmap; readonly original: ImageBitmap | null } | null
  /** The small picture of each photo that is ready. */
  readonly smalls: ReadonlyMap<number, ImageBitmap>
  /** Somebody asked to see the photo beside its original. */
  readonly compare: boolean
}

export const FIRST_STUDIO: Studio = { album: EMPTY, view: null, smalls: new Map(), compare: false }

const files = new Map<number, Blob>()
const listeners = new Set<() => void>()
let studio = FIRST_STUDIO
let lastId = 0
let finding: AbortController | undefined
/** What the shown photo was drawn for; and whether a drawing is under way. */
let drawnFor: unknown = null
let drawing = false

export const studioState = (): Studio => studio

export function onStudioChange(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Somebody opened the page: what finds faces is fetched before the first photo comes. */
export function warm(): Promise<boolean> {
  // When it fails, the first photo says so.
  return ask({ do: 'warm' }).catch(() => false)
}

/** Photos were chosen, dropped, pasted or shared. */
export function add(chosen: readonly Blob[]): void {
  if (chosen.length === 0) return
  const ids = chosen.map((file) => {
    files.set(++lastId, file)
    return lastId
  })
  happen({ type: 'added', ids })
}

/** Something happened to the album; the machine goes on with what there is to do. */
export function happen(event: AlbumEvent): void {
  const album = after(studio.album, event)
  if (album === studio.album) return
  const other = album.shown !== studio.album.shown
  change({ album, ...(other ? { compare: false } : {}) })
  forgetLeft()
  findNext()
  void draw()
}

export function setCompare(compare: boolean): void {
  change({ compare })
  void draw()
}

/** Stops; what is ready stays. */
export function pause(): void {
  finding?.abort()
  finding = undefined
  happen({ type: 'paused', paused: true })
}

/** Forgets one photo, or all of them. */
export function leave(id: number): void {
  if (photoOf(studio.album, id)?.phase === 'busy') stopFinding()
  happen({ type: 'left', id })
}

export function clear(): void {
  stopFinding()
  happen({ type: 'cleared' })
}

function stopFinding(): void {
  finding?.abort()
  finding = undefined
}

/** A photo as it goes out. Rejects with Refused. */
export function saved(photo: Photo, style: Style): Promise<Blob> {
  const { marks, crop } = photo.edit
  return ask({ do: 'save', file: fileOf(photo.id), regions: regionsOf(marks), style, crop })
}

function fileOf(id: number): Blob {
  const file = files.get(id)
  if (!file) throw new Error(`no file for photo ${id}`)
  return file
}

/** One photo at a time, in order. */
function findNext(): void {
  const next = nextWaiting(studio.album)
  if (finding || !next) return
  const controller = new AbortController()
  finding = controller
  happen({ type: 'begun', id: next.id })
  void findIn(next.id, controller).finally(() => {
    if (finding !== controller) return
    finding = undefined
    findNext()
  })
}

async function findIn(id: number, controller: AbortController): Promise<void> {
  try {
    const found = await ask({ do: 'find', photo: id, file: fileOf(id) }, controller.signal)
    if (controller.signal.aborted) return
    happen({ type: 'found', id, ...found })
    if (studio.album.shown !== id) await drawSmall(id).catch(() => undefined)
  } catch (error) {
    if (!controller.signal.aborted)
      happen({ type: 'failed', id, fault: error instanceof Refused ? error.fault : 'broken' })
  }
}

function viewOf(photo: Photo, compare: boolean): Promise<View> {
  const regions = regionsOf(photo.edit.marks)
  return ask({ do: 'view', photo: photo.id, file: fileOf(photo.id), regions, style: studio.album.style, compare })
}

async function drawSmall(id: number): Promise<void> {
  const photo = photoOf(studio.album, id)
  if (photo?.phase !== 'ready') return
  const { covered, small } = await viewOf(photo, false)
  covered.close()
  keepSmall(id, small)
}

/** Draws the shown photo again while it isn't drawn as it stands: one drawing at a time, the last wish counts. */
async function draw(): Promise<void> {
  while (!drawing) {
    const photo = photoOf(studio.album, studio.album.shown)
    const wanted = photo && [photo.id, photo.edit.marks, studio.album.style, studio.compare]
    if (same(wanted, drawnFor)) return
    if (!photo) {
      showNothing()
      return
    }
    drawing = true
    const view = await viewOf(photo, studio.compare).catch(() => null)
    drawing = false
    drawnFor = wanted
    if (view) keepView(photo.id, view)
  }
}

function same(a: unknown, b: unknown): boolean {
  if (!Array.isArray(a) || !Array.isArray(b)) return a === b
  return a.length === b.length && a.every((value, i) => value === b[i])
}

function showNothing(): void {
  drawnFor = undefined
  closeView()
  change({ view: null })
}

function keepView(photo: number, { covered, small, original }: View): void {
  closeView()
  if (!files.has(photo)) {
    showNothing()
    return
  }
  change({ view: { photo, covered, original } })
  keepSmall(photo, small)
}

function closeView(): void {
  studio.view?.covered.close()
  studio.view?.original?.close()
}

function keepSmall(id: number, small: ImageBitmap): void {
  if (!files.has(id)) {
    small.close()
    return
  }
  studio.smalls.get(id)?.close()
  change({ smalls: new Map(studio.smalls).set(id, small) })
}

/** Files and drawings of photos that are gone. */
function forgetLeft(): void {
  const gone = [...files.keys()].filter((id) => !photoOf(studio.album, id))
  if (gone.length === 0) return
  for (const id of gone) {
    files.delete(id)
    studio.smalls.get(id)?.close()
  }
  change({ smalls: new Map([...studio.smalls].filter(([id]) => files.has(id))) })
}

function change(some: Partial<Studio>): void {
  studio = { ...studio, ...some }
  for (const listener of listeners) listener()
}

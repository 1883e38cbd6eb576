/**
 * The photo page's state, outside React: the album, the files, and what was drawn of them. It stays while somebody looks
 * something up and comes back, and it is gone when the page closes. Photos live here and in the worker, and nowhere else.
 */
import type { Style } from '../../../media/picture.ts'
import { recallSchool } from '../check/memory.ts'
import { after, EMPTY, nextWaiting, photoOf, type Album, type AlbumEvent, type Photo } from './album.ts'
import { ask, forget } from './engine.ts'
import { coverFilm, posterOf } from './films.ts'
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
/** Films with faces covered. */
const films = new Map<number, Blob>()
const listeners = new Set<() => void>()
let studio = FIRST_STUDIO
let lastId = 0
let finding: AbortController | undefined
/** What the shown photo was drawn for; and whether a drawing is under way. */
let drawnFor: unknown = null
let drawing = false
/** Photos whose small picture isn't drawn as it stands. */
const stale = new Set<number>()
let drawingSmalls = false

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
  if (event.type === 'styled') drawSmallsAgain()
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

const readings = new Map<number, AbortController>()

/** Looks for names and numbers that can be read in a photo. */
export async function readIn(id: number): Promise<void> {
  const controller = new AbortController()
  readings.set(id, controller)
  happen({ type: 'text-asked', id })
  const { names, schools, ownNumbers } = recallSchool()
  const context = { names: [...names], schools: [...schools], ownNumbers: [...ownNumbers] }
  const regions = await ask({ do: 'text', file: fileOf(id), context }, controller.signal).catch(() => null)
  readings.delete(id)
  if (controller.signal.aborted) return
  happen(regions ? { type: 'text-read', id, regions } : { type: 'text-unread', id })
}

export function stopReading(id: number): void {
  readings.get(id)?.abort()
  happen({ type: 'text-stopped', id })
}

/** A photo as it goes out. Rejects with Refused. */
export function saved(photo: Photo, style: Style): Promise<Blob> {
  const { marks, crop } = photo.edit
  if (photo.film) return Promise.resolve(filmOf(photo.id))
  return ask({ do: 'save', file: fileOf(photo.id), regions: regionsOf(marks), style, crop })
}

/** A film with faces covered. Throws when it isn't made. */
export function filmOf(id: number): Blob {
  const film = films.get(id)
  if (!film) throw new Error(`no film ${id}`)
  return film
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
  const { signal } = controller
  try {
    if (photoOf(studio.album, id)?.film) {
      await filmIn(id, signal)
      return
    }
    const found = await ask({ do: 'find', photo: id, file: fileOf(id) }, signal)
    if (signal.aborted) return
    happen({ type: 'found', id, ...found })
    drawSmall(id)
  } catch (error) {
    if (signal.aborted) return
    const fault = error instanceof Refused ? error.fault : 'broken'
    if (fault === 'film') await filmIn(id, signal)
    else happen({ type: 'failed', id, fault })
  }
}

/** Covers a film; it is kept here, and its first picture with a cover is shown small. */
async function filmIn(id: number, signal: AbortSignal): Promise<void> {
  happen({ type: 'film-begun', id })
  const { style } = studio.album
  const keep = photoOf(studio.album, id)?.film?.keep ?? []
  const progress = (part: number): void => happen({ type: 'film-part', id, part })
  const outcome = await coverFilm(fileOf(id), { style, keep, progress }, signal)
  if (signal.aborted) return
  if ('fault' in outcome) {
    happen({ type: 'failed', id, fault: outcome.fault })
    return
  }
  const { blob, width, height, frames, coveredFrames, moments } = outcome.film
  films.set(id, blob)
  happen({ type: 'film-made', id, width, height, made: { frames, coveredFrames, moments, style } })
  const poster = await posterOf(blob, moments[0]?.time ?? 0)
  if (poster) keepSmall(id, poster)
}

/** How a photo has to be drawn now. */
function lookOf({ id, edit }: Photo) {
  return { photo: id, file: fileOf(id), regions: regionsOf(edit.marks), style: studio.album.style }
}

/** Covers look different now: everywhere, small pictures too. */
function drawSmallsAgain(): void {
  for (const { id, phase } of studio.album.photos) if (phase === 'ready') drawSmall(id)
}

function drawSmall(id: number): void {
  stale.add(id)
  void drawSmalls()
}

/** One after another; one that changes while it is drawn comes again. */
async function drawSmalls(): Promise<void> {
  if (drawingSmalls) return
  drawingSmalls = true
  for (let [id] = stale; id !== undefined; [id] = stale) {
    stale.delete(id)
    const photo = photoOf(studio.album, id)
    if (photo?.phase !== 'ready' || photo.film) continue
    const small = await ask({ do: 'small', ...lookOf(photo) }).catch(() => null)
    if (small) keepSmall(id, small)
  }
  drawingSmalls = false
}

/** Draws the shown photo again while it isn't drawn as it stands: one drawing at a time, the last wish counts. */
async function draw(): Promise<void> {
  while (!drawing) {
    const shown = photoOf(studio.album, studio.album.shown)
    const photo = shown?.film ? undefined : shown
    const wanted = photo && [photo.id, photo.edit.marks, studio.album.style, studio.compare]
    if (same(wanted, drawnFor)) return
    if (!photo) {
      showNothing()
      return
    }
    drawing = true
    const view = await ask({ do: 'view', ...lookOf(photo), compare: studio.compare }).catch(() => null)
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

function keepView(photo: number, { covered, original }: View): void {
  closeView()
  if (!files.has(photo)) {
    showNothing()
    return
  }
  change({ view: { photo, covered, original } })
  drawSmall(photo)
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
  forget(gone)
  for (const id of gone) {
    readings.get(id)?.abort()
    files.delete(id)
    films.delete(id)
    studio.smalls.get(id)?.close()
  }
  change({ smalls: new Map([...studio.smalls].filter(([id]) => files.has(id))) })
}

function change(some: Partial<Studio>): void {
  studio = { ...studio, ...some }
  for (const listener of listeners) listener()
}

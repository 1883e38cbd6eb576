/** The photos and films, and what is done with them, as one value that changes by events. Nothing here knows pixels or files. */
import type { Carried } from '../../../media/metadata.ts'
import type { Box, Region, Style } from '../../../media/picture.ts'
import type { FilmMoment, KeptFace } from '../film/messages.ts'
import { edited, freshId } from './edits.ts'
import { marksOf, type Mark, type Size } from './marks.ts'

/** Why a photo was refused; each has one line of words. */
export const FAULTS = [
  'empty',
  'not-a-photo',
  'svg',
  'pdf',
  'sound',
  'broken',
  'too-large',
  'film-unreadable',
  'film-damaged',
  'film-too-large',
  'film-too-long',
  'film-no-room',
  'film-not-here',
  'no-detector',
] as const
export type Fault = (typeof FAULTS)[number]

/** What somebody can change in a photo, and take back. */
export interface Edit {
  readonly marks: readonly Mark[]
  /** The part that is kept, or all of it. */
  readonly crop: Box | null
}

/** What a photo has more when it is a film. */
export interface Film {
  /** How far it is, 0 to 1. */
  readonly part: number
  /** Faces that somebody wants to see. */
  readonly keep: readonly KeptFace[]
  /** What came out; null while it is being made. */
  readonly made: MadeFilm | null
}

export interface MadeFilm {
  readonly frames: number
  readonly coveredFrames: number
  readonly style: Style
  /** Where covers are, at some moments of the film. */
  readonly moments: readonly FilmMoment[]
}

/** Somebody asked for what is written in a photo; took that back; it was read (regions to be checked), or could not be. */
type TextEvent =
  | { readonly type: 'text-asked' | 'text-stopped' | 'text-unread'; readonly id: number }
  | { readonly type: 'text-read'; readonly id: number; readonly regions: readonly Region[] }

export interface Photo extends Size {
  readonly id: number
  readonly phase: 'waiting' | 'busy' | 'ready' | 'failed'
  readonly fault?: Fault
  readonly edit: Edit
  readonly past: readonly Edit[]
  readonly future: readonly Edit[]
  /** The mark that is being moved: one step to take back, however many keys were pressed. */
  readonly moving: number | null
  /** What the file told beside its picture, and what is left out: `place`, `camera`, … */
  readonly carried: readonly Carried[]
  /** How many pictures it has: more than one when it moves. */
  readonly frames: number
  readonly film: Film | null
  /** Was it asked what is written in it, and what came of that. */
  readonly text: 'unasked' | 'busy' | 'read' | 'unread'
}

export interface Album {
  readonly photos: readonly Photo[]
  readonly shown: number | null
  readonly style: Style
  /** No more waiting photos are begun. */
  readonly paused: boolean
}

export type AlbumEvent =
  | { readonly type: 'added'; readonly ids: readonly number[] }
  | { readonly type: 'begun'; readonly id: number }
  | ({ readonly type: 'found'; readonly id: number } & Found)
  | { readonly type: 'failed'; readonly id: number; readonly fault: Fault }
  | { readonly type: 'shown'; readonly id: number }
  | { readonly type: 'left'; readonly id: number }
  | { readonly type: 'paused'; readonly paused: boolean }
  | { readonly type: 'styled'; readonly style: Style }
  | { readonly type: 'cleared' }
  | FilmEvent
  | TextEvent
  | PhotoEvent

/** A photo turned out to be a film; how far it is; that it is made; that it has to be made anew. */
type FilmEvent =
  | { readonly type: 'film-begun'; readonly id: number }
  | { readonly type: 'film-part'; readonly id: number; readonly part: number }
  | ({ readonly type: 'film-made'; readonly id: number; readonly made: MadeFilm } & Size)
  | { readonly type: 'film-again'; readonly id: number; readonly keep: readonly KeptFace[] }

/** What happens to the photo that is shown. */
export type PhotoEvent =
  | { readonly type: 'toggled'; readonly mark: number }
  /** Of one kind, or of all. */
  | { readonly type: 'all'; readonly covered: boolean; readonly kind?: Region['kind'] }
  | { readonly type: 'marked'; readonly parts: readonly Box[] }
  | { readonly type: 'moved'; readonly mark: number; readonly by: readonly [number, number, number, number] }
  | { readonly type: 'removed'; readonly mark: number }
  | { readonly type: 'cropped' }
  | { readonly type: 'uncropped' }
  | { readonly type: 'undone' }
  | { readonly type: 'redone' }

export interface Found extends Size {
  readonly regions: readonly Region[]
  readonly carried: readonly Carried[]
  readonly frames: number
}

export const EMPTY: Album = { photos: [], shown: null, style: 'fill', paused: false }
const NO_EDIT: Edit = { marks: [], crop: null }

/** The album after an event. */
export function after(album: Album, event: AlbumEvent): Album {
  switch (event.type) {
    case 'added':
      return { ...album, photos: [...album.photos, ...event.ids.map(newPhoto)], paused: false }
    case 'begun':
      return changed(album, event.id, (photo) => ({ ...photo, phase: 'busy' }))
    case 'found':
      return showFirst(
        changed(album, event.id, (photo) => withFound(photo, event)),
        event.id,
      )
    case 'film-begun':
    case 'film-part':
    case 'film-made':
    case 'film-again':
      return filmed(album, event)
    case 'text-asked':
    case 'text-stopped':
    case 'text-unread':
    case 'text-read':
      return changed(album, event.id, (photo) => (photo.phase === 'ready' ? textAfter(photo, event) : photo))
    case 'failed':
      return changed(album, event.id, (photo) => ({ ...photo, phase: 'failed', fault: event.fault }))
    case 'shown':
      return photoOf(album, event.id)?.phase === 'ready' ? { ...album, shown: event.id } : album
    case 'left':
      return leave(album, event.id)
    case 'paused':
      return pause(album, event.paused)
    case 'styled':
      return { ...album, style: event.style }
    case 'cleared':
      return { ...EMPTY, style: album.style }
    default:
      return album.shown === null ? album : changed(album, album.shown, (photo) => edited(photo, event))
  }
}

export function photoOf(album: Album, id: number | null): Photo | undefined {
  return album.photos.find((photo) => photo.id === id)
}

/** The photo that is next to be looked at by the machine. */
export function nextWaiting(album: Album): Photo | undefined {
  return album.paused ? undefined : album.photos.find(({ phase }) => phase === 'waiting')
}

function newPhoto(id: number): Photo {
  const nothing = {
    edit: NO_EDIT,
    past: [],
    future: [],
    moving: null,
    carried: [],
    frames: 1,
    film: null,
    text: 'unasked' as const,
  }
  return { id, phase: 'waiting', width: 0, height: 0, ...nothing }
}

/** A late answer about a photo that was put off meanwhile changes nothing. */
function withFound(photo: Photo, { width, height, regions, carried, frames }: Found): Photo {
  if (photo.phase !== 'busy') return photo
  return { ...photo, phase: 'ready', width, height, carried, frames, edit: { marks: marksOf(regions), crop: null } }
}

function textAfter(photo: Photo, event: TextEvent): Photo {
  switch (event.type) {
    case 'text-asked':
      return { ...photo, text: 'busy' }
    case 'text-stopped':
      return { ...photo, text: 'unasked' }
    case 'text-unread':
      return { ...photo, text: 'unread' }
    case 'text-read':
      return withText(photo, event.regions)
  }
}

/** What was found is there whatever is taken back or done again. It is not covered: a person looks first. */
function withText(photo: Photo, regions: readonly Region[]): Photo {
  const first = freshId(photo)
  const marks = regions.map((region, i) => ({ ...region, id: first + i, covered: false }))
  const added = (edit: Edit): Edit => ({ ...edit, marks: [...edit.marks, ...marks] })
  const { edit, past, future } = photo
  return { ...photo, text: 'read', edit: added(edit), past: past.map(added), future: future.map(added) }
}

const NEW_FILM: Film = { part: 0, keep: [], made: null }

function filmed(album: Album, event: FilmEvent): Album {
  const changedAlbum = changed(album, event.id, (photo) => ({ ...photo, ...filmAfter(photo, event) }))
  return event.type === 'film-made' ? showFirst(changedAlbum, event.id) : changedAlbum
}

function filmAfter(photo: Photo, event: FilmEvent): Partial<Photo> {
  const film = photo.film ?? NEW_FILM
  switch (event.type) {
    case 'film-begun':
      return { film: { ...film, part: 0, made: null } }
    case 'film-part':
      return photo.phase === 'busy' ? { film: { ...film, part: event.part } } : {}
    case 'film-made':
      if (photo.phase !== 'busy') return {}
      return { phase: 'ready', width: event.width, height: event.height, film: { ...film, part: 1, made: event.made } }
    case 'film-again':
      return { phase: 'waiting', film: { part: 0, keep: event.keep, made: null } }
  }
}

/** The first photo that is ready is shown, unless one is already. */
function showFirst(album: Album, id: number): Album {
  return album.shown === null && photoOf(album, id)?.phase === 'ready' ? { ...album, shown: id } : album
}

function leave(album: Album, id: number): Album {
  const at = album.photos.findIndex((photo) => photo.id === id)
  const photos = album.photos.filter((photo) => photo.id !== id)
  if (album.shown !== id) return { ...album, photos }
  const near = [...photos.slice(Math.max(at, 0)), ...photos.slice(0, Math.max(at, 0)).reverse()]
  return { ...album, photos, shown: near.find(({ phase }) => phase === 'ready')?.id ?? null }
}

function pause(album: Album, paused: boolean): Album {
  const photos = album.photos.map((photo) =>
    paused && photo.phase === 'busy' ? { ...photo, phase: 'waiting' as const } : photo,
  )
  return { ...album, photos, paused }
}

function changed(album: Album, id: number, change: (photo: Photo) => Photo): Album {
  return { ...album, photos: album.photos.map((photo) => (photo.id === id ? change(photo) : photo)) }
}

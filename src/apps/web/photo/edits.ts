/** What somebody does with one photo, and takes back. */
import type { Region } from '../../../media/picture.ts'
import type { Edit, Photo, PhotoEvent } from './album.ts'
import { cropTo } from './crop.ts'
import { markAt, moved, type Mark } from './marks.ts'

/** The photo after something was done with it; taking back and doing again are kept in it. */
export function edited(photo: Photo, event: PhotoEvent): Photo {
  if (event.type === 'undone') return undone(photo)
  if (event.type === 'redone') return redone(photo)
  const edit = editAfter(photo, event)
  if (edit === photo.edit) return photo
  const moving = event.type === 'moved' ? event.mark : null
  const past = moving !== null && moving === photo.moving ? photo.past : [...photo.past, photo.edit]
  return { ...photo, edit, past, future: [], moving }
}

function editAfter(photo: Photo, event: Exclude<PhotoEvent, { type: 'undone' | 'redone' }>): Edit {
  const { edit } = photo
  switch (event.type) {
    case 'toggled':
      return onMark(edit, event.mark, (mark) => ({ ...mark, covered: !mark.covered }))
    case 'all':
      return {
        ...edit,
        marks: edit.marks.map((mark) => (isOf(mark, event.kind) ? { ...mark, covered: event.covered } : mark)),
      }
    case 'moved':
      return onMark(edit, event.mark, (mark) => moved(mark, event.by, photo))
    case 'marked': {
      const mark = markAt(freshId(photo), event.parts, photo)
      return mark ? { ...edit, marks: [...edit.marks, mark] } : edit
    }
    case 'removed':
      return { ...edit, marks: edit.marks.filter(({ id }) => id !== event.mark) }
    case 'cropped':
      return { ...edit, crop: cropTo(edit.marks, photo) ?? edit.crop }
    case 'uncropped':
      return { ...edit, crop: null }
  }
}

function isOf(mark: Mark, kind?: Region['kind']): boolean {
  return kind === undefined || mark.kind === kind
}

function onMark(edit: Edit, id: number, change: (mark: Mark) => Mark): Edit {
  return { ...edit, marks: edit.marks.map((mark) => (mark.id === id ? change(mark) : mark)) }
}

/** Higher than any that was ever used in this photo, also in what can be brought back. */
export function freshId({ edit, past, future }: Photo): number {
  return 1 + [edit, ...past, ...future].flatMap(({ marks }) => marks).reduce((most, { id }) => Math.max(most, id), -1)
}

function undone(photo: Photo): Photo {
  const edit = photo.past.at(-1)
  if (!edit) return photo
  return { ...photo, edit, past: photo.past.slice(0, -1), future: [photo.edit, ...photo.future], moving: null }
}

function redone(photo: Photo): Photo {
  const [edit, ...future] = photo.future
  return edit ? { ...photo, edit, past: [...photo.past, photo.edit], future, moving: null } : photo
}

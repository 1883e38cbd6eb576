import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Region } from '../../../media/picture.ts'
import { after, EMPTY, nextWaiting, photoOf, type Album, type AlbumEvent } from './album.ts'
import { regionsOf } from './marks.ts'

const face = (x: number, y: number, score = 0.9): Region => ({ kind: 'face', box: [x, y, 40, 50], score })
const FOUND = {
  width: 1000,
  height: 800,
  regions: [face(300, 100), face(100, 110), face(500, 400, 0.4)],
  carried: [],
  frames: 1,
}

function albumAfter(...events: AlbumEvent[]): Album {
  return events.reduce(after, EMPTY)
}

const READY = albumAfter({ type: 'added', ids: [1, 2] }, { type: 'begun', id: 1 }, { type: 'found', id: 1, ...FOUND })

function shown(album: Album) {
  const photo = photoOf(album, album.shown)
  if (!photo) throw new Error('nothing is shown')
  return photo
}

test('all that was found is covered before anything is shown, in reading order', () => {
  expect(albumAfter({ type: 'added', ids: [1] }).shown).toBeNull()
  const { edit } = shown(READY)
  expect(edit.marks.map(({ box, covered }) => [box[0], covered])).toEqual([
    [100, true],
    [300, true],
    [500, true],
  ])
  expect(regionsOf(edit.marks)).toHaveLength(3)
})

test('a photo that is not ready can not be shown', () => {
  expect(after(READY, { type: 'shown', id: 2 }).shown).toBe(1)
  expect(after(READY, { type: 'shown', id: 9 }).shown).toBe(1)
})

test('uncovering, covering, taking back and doing again', () => {
  const open = after(READY, { type: 'toggled', mark: 1 })
  expect(regionsOf(shown(open).edit.marks)).toHaveLength(2)
  const back = after(open, { type: 'undone' })
  expect(shown(back).edit).toEqual(shown(READY).edit)
  expect(shown(after(back, { type: 'redone' })).edit).toEqual(shown(open).edit)
  const other = after(back, { type: 'toggled', mark: 2 })
  expect(after(other, { type: 'redone' })).toEqual(other)
})

test('a box by hand stays in the photo, moves as one step, and outside there is nothing', () => {
  const marked = after(READY, { type: 'marked', parts: [[950, 780, 200, 200]] })
  const box = shown(marked).edit.marks.at(-1)
  expect(box).toMatchObject({ kind: 'marked', box: [950, 780, 50, 20], covered: true })
  const mark = box?.id ?? -1
  const moved = [1, 2, 3].reduce((album) => after(album, { type: 'moved', mark, by: [-10, -10, 0, 0] }), marked)
  expect(shown(moved).edit.marks.at(-1)?.box).toEqual([920, 750, 50, 20])
  expect(shown(after(moved, { type: 'undone' })).edit).toEqual(shown(marked).edit)
  expect(after(READY, { type: 'marked', parts: [[2000, 0, 5, 5]] }).photos).toEqual(READY.photos)
})

test('a crop needs somebody to show and somebody to leave out', () => {
  expect(shown(after(READY, { type: 'cropped' })).edit.crop).toBeNull()
  const cropped = albumAfter(
    ...[{ type: 'toggled', mark: 2 } as const, { type: 'cropped' } as const].map((event) => event),
  )
  expect(cropped).toEqual(EMPTY)
  const open = after(after(READY, { type: 'toggled', mark: 2 }), { type: 'cropped' })
  const [x = 0, y = 0, width = 0, height = 0] = shown(open).edit.crop ?? []
  expect(x).toBeLessThanOrEqual(500)
  expect(y).toBeGreaterThanOrEqual(160)
  expect(x + width).toBeGreaterThanOrEqual(540)
  expect(y + height).toBeGreaterThanOrEqual(450)
  expect(shown(after(open, { type: 'uncropped' })).edit.crop).toBeNull()
})

test('stopping puts the photo that was being looked at back; going on begins it again', () => {
  const begun = after(READY, { type: 'begun', id: 2 })
  const paused = after(begun, { type: 'paused', paused: true })
  expect(nextWaiting(paused)).toBeUndefined()
  const late = after(paused, { type: 'found', id: 2, ...FOUND })
  expect(photoOf(late, 2)?.phase).toBe('waiting')
  expect(nextWaiting(after(paused, { type: 'paused', paused: false }))?.id).toBe(2)
})

test('taking a photo out shows a neighbour that is ready, or nothing', () => {
  const both = [
    { type: 'begun', id: 2 },
    { type: 'found', id: 2, ...FOUND },
    { type: 'shown', id: 2 },
  ] as const
  const two = both.reduce<Album>(after, READY)
  expect(after(two, { type: 'left', id: 2 }).shown).toBe(1)
  expect(after(READY, { type: 'left', id: 1 }).shown).toBeNull()
  expect(after(two, { type: 'left', id: 1 }).shown).toBe(2)
})

test('whatever somebody does, taking it all back gives the photo as it was found', () => {
  const number = fc.integer({ min: -300, max: 1300 })
  const event = fc.oneof(
    fc.record({ type: fc.constant('toggled' as const), mark: fc.nat(6) }),
    fc.record({ type: fc.constant('moved' as const), mark: fc.nat(6), by: fc.tuple(number, number, number, number) }),
    fc.record({
      type: fc.constant('marked' as const),
      parts: fc.array(fc.tuple(number, number, number, number), { maxLength: 3 }),
    }),
    fc.record({ type: fc.constant('removed' as const), mark: fc.nat(6) }),
    fc.constantFrom(
      { type: 'cropped' as const },
      { type: 'uncropped' as const },
      { type: 'undone' as const },
      { type: 'redone' as const },
    ),
  )
  fc.assert(
    fc.property(fc.array(event, { maxLength: 30 }), (events) => {
      const end = events.reduce<Album>(after, READY)
      for (const {
        box: [x, y, width, height],
      } of shown(end).edit.marks) {
        expect(Math.min(x, y, width - 1, height - 1)).toBeGreaterThanOrEqual(0)
        expect(x + width).toBeLessThanOrEqual(1000)
        expect(y + height).toBeLessThanOrEqual(800)
      }
      const ids = shown(end).edit.marks.map(({ id }) => id)
      expect(new Set(ids).size).toBe(ids.length)
      const back = shown(end).past.reduce<Album>((album) => after(album, { type: 'undone' }), end)
      expect(shown(back).edit).toEqual(shown(READY).edit)
    }),
  )
})

test('a film is shown once it is made, and is made anew without what was shown of it', () => {
  const begun = albumAfter({ type: 'added', ids: [1] }, { type: 'begun', id: 1 }, { type: 'film-begun', id: 1 })
  const half = after(begun, { type: 'film-part', id: 1, part: 0.5 })
  expect([half.shown, photoOf(half, 1)?.film?.part]).toEqual([null, 0.5])
  const made = { frames: 9, coveredFrames: 9, moments: [], style: 'fill' } as const
  const ready = after(half, { type: 'film-made', id: 1, made, width: 64, height: 48 })
  expect(shown(ready)).toMatchObject({ phase: 'ready', width: 64, film: { made } })
  const keep = [{ time: 1, box: [1, 2, 3, 4] }] as const
  const again = after(ready, { type: 'film-again', id: 1, keep })
  expect([shown(again).film, nextWaiting(again)?.id]).toEqual([{ part: 0, keep, made: null }, 1])
})

test('a film that was stopped changes nothing by what comes late', () => {
  const stopped = albumAfter(
    { type: 'added', ids: [1] },
    { type: 'begun', id: 1 },
    { type: 'film-begun', id: 1 },
    { type: 'paused', paused: true },
  )
  const made = { frames: 9, coveredFrames: 9, moments: [], style: 'fill' } as const
  const late = after(stopped, { type: 'film-made', id: 1, made, width: 64, height: 48 })
  expect([late.shown, photoOf(late, 1)?.phase]).toEqual([null, 'waiting'])
})

test('text that was read is to be looked at, covered when asked, and stays through taking back', () => {
  const regions = [
    { kind: 'text', box: [10, 10, 80, 20], score: 0.8 },
    { kind: 'text', box: [10, 40, 80, 20], score: 0.9 },
  ] as const
  const read = [
    { type: 'toggled', mark: 0 },
    { type: 'text-read', id: 1, regions },
  ] as const
  const album = read.reduce<Album>(after, READY)
  const texts = (one: Album): boolean[] =>
    shown(one)
      .edit.marks.filter(({ kind }) => kind === 'text')
      .map(({ covered }) => covered)
  expect([shown(album).text, texts(album)]).toEqual(['read', [false, false]])
  expect(texts(after(album, { type: 'undone' }))).toEqual([false, false])
  const covered = after(album, { type: 'all', covered: true, kind: 'text' })
  expect(texts(covered)).toEqual([true, true])
  expect(shown(covered).edit.marks[0]?.covered).toBe(false)
  const ids = shown(covered).edit.marks.map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
})

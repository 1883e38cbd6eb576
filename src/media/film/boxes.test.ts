import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Box, Region } from '../picture.ts'
import { boxesOf } from './boxes.ts'
import { tracksOf, type Look } from './track.ts'

const SIZE = { width: 1280, height: 720 }
const face = (box: Box, score = 0.9): Region => ({ box, kind: 'face', score })

const boxes = fc
  .tuple(fc.integer({ min: 0, max: 1100 }), fc.integer({ min: 0, max: 600 }), fc.integer({ min: 4, max: 180 }))
  .map(([x, y, size]): Box => [x, y, Math.min(size, 1280 - x), Math.min(size, 720 - y)])

const films = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 40 }), fc.array(boxes, { maxLength: 5 }), fc.boolean()), { maxLength: 40 })
  .map((steps) => {
    let frame = -1
    return steps.map(([step, found, cut]): Look => ({ frame: (frame += step), faces: found.map((b) => face(b)), cut }))
  })

const holds = ([x, y, width, height]: Box, inner: Box): boolean =>
  x <= inner[0] && y <= inner[1] && x + width >= inner[0] + inner[2] && y + height >= inner[1] + inner[3]

const covered = (regions: readonly Region[], box: Box): boolean => regions.some((region) => holds(region.box, box))

/** A face on a straight line, where it is in each frame. */
const walks = fc
  .record({
    x: fc.integer({ min: 300, max: 900 }),
    y: fc.integer({ min: 200, max: 500 }),
    dx: fc.integer({ min: -5, max: 5 }),
    dy: fc.integer({ min: -2, max: 2 }),
    size: fc.integer({ min: 30, max: 90 }),
  })
  .map(({ x, y, dx, dy, size }) => (frame: number): Box => [x + dx * frame, y + dy * frame, size, size])

describe('boxes of a film', () => {
  it('cover every face of every look', () => {
    fc.assert(
      fc.property(films, (looks) => {
        const at = boxesOf(looks, SIZE)
        for (const { frame, faces } of looks) for (const { box } of faces) expect(covered(at(frame), box)).toBe(true)
      }),
    )
  })

  it('hold two frames before the first and after the last', () => {
    fc.assert(
      fc.property(films, fc.integer({ min: 2, max: 9 }), (looks, hold) => {
        const at = boxesOf(looks, SIZE, { hold })
        for (const track of tracksOf(looks))
          for (let i = 1; i <= hold; i++) {
            const [first, last] = [track[0], track.at(-1)]
            if (!first || !last) throw new Error('an empty track')
            if (first.frame >= i) expect(covered(at(first.frame - i), first.box)).toBe(true)
            expect(covered(at(last.frame + i), last.box)).toBe(true)
          }
      }),
    )
  })

  it('stay whole, within the picture, and near some face', () => {
    fc.assert(
      fc.property(films, (looks) => {
        const at = boxesOf(looks, SIZE)
        const end = (looks.at(-1)?.frame ?? 0) + 40
        for (let frame = 0; frame < end; frame += 3)
          for (const { box } of at(frame)) {
            expect(box.every((edge) => Number.isInteger(edge))).toBe(true)
            expect(holds([0, 0, 1280, 720], box)).toBe(true)
            expect(looks.some((look) => look.faces.length > 0 && Math.abs(look.frame - frame) <= 31)).toBe(true)
          }
      }),
    )
  })

  it('cover a face that walks, in every frame between looks that found it', () => {
    const found = fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 4 })
    fc.assert(
      fc.property(walks, found, (walk, steps) => {
        let frame = 0
        const looks = [0, ...steps.map((step) => (frame += step))].map((n) => ({ frame: n, faces: [face(walk(n))] }))
        const at = boxesOf(looks, SIZE)
        for (let n = 0; n <= frame; n++) expect(covered(at(n), walk(n))).toBe(true)
      }),
    )
  })

  it('cover a face that was lost for half a second, and empty looks change nothing', () => {
    const walk = (frame: number): Box => [300 + 3 * frame, 200, 60, 60]
    const looks = Array.from({ length: 60 }, (_, frame): Look => ({ frame, faces: frame > 20 && frame < 36 ? [] : [face(walk(frame))] })) // prettier-ignore
    const at = boxesOf(looks, SIZE)
    for (let frame = 0; frame < 60; frame++) expect(covered(at(frame), walk(frame))).toBe(true)
  })

  it('of a face that nearly stays while the camera swings are one, never one for every look', () => {
    const walk = (frame: number): Box => [300 + 6 * frame, 200, 90, 90]
    const looks = Array.from({ length: 30 }, (_, i): Look => ({ frame: 2 * i, faces: [face(walk(2 * i))], cut: true }))
    const at = boxesOf(looks, SIZE, { hold: 9 })
    for (let frame = 0; frame < 59; frame++) {
      expect(at(frame)).toHaveLength(1)
      expect(covered(at(frame), walk(frame))).toBe(true)
    }
  })

  it('do not go on across a cut, but hold', () => {
    const box: Box = [300, 200, 60, 60]
    const looks: Look[] = [
      { frame: 0, faces: [face(box)] },
      { frame: 10, faces: [face(box)], cut: true },
    ]
    const at = boxesOf(looks, SIZE)
    expect([2, 5, 8].map((frame) => at(frame).length)).toEqual([1, 0, 1])
  })

  it('grow smoothly: no edge moves in a step what the face moves in five', () => {
    const jitter = [0, 3, -2, 4, 0, -3, 2, 1]
    const looks = Array.from({ length: 80 }, (_, frame): Look => ({ frame, faces: [face([300 + (jitter[frame % 8] ?? 0), 200, 60, 60])] })) // prettier-ignore
    const at = boxesOf(looks, SIZE)
    const lefts = Array.from({ length: 70 }, (_, i) => at(i + 5)[0]?.box[0] ?? NaN)
    const steps = lefts.slice(1).map((left, i) => Math.abs(left - (lefts[i] ?? NaN)))
    expect(Math.max(...steps)).toBeLessThanOrEqual(2)
  })
})

describe('kept faces', () => {
  const kept = (frame: number): Box => [200 + 2 * frame, 300, 80, 80]
  const other = (frame: number): Box => [900 - 2 * frame, 300, 80, 80]
  const looks = Array.from({ length: 100 }, (_, frame): Look => ({ frame, faces: [face(kept(frame)), face(other(frame))] })) // prettier-ignore

  it('stay visible in both directions, and others stay covered', () => {
    const at = boxesOf(looks, SIZE, { keep: [{ frame: 50, box: kept(50) }] })
    for (let frame = 0; frame < 100; frame++) {
      expect(covered(at(frame), kept(frame)), `kept at ${frame}`).toBe(false)
      expect(covered(at(frame), other(frame)), `other at ${frame}`).toBe(true)
    }
  })

  it('are covered again once they may be somebody else', () => {
    const meet = (frame: number): Box => [400 + 4 * frame, 300, 80, 80]
    const stand: Box = [600, 300, 80, 80]
    const crossing = Array.from({ length: 100 }, (_, frame): Look => ({ frame, faces: [face(meet(frame)), face(stand)] })) // prettier-ignore
    const at = boxesOf(crossing, SIZE, { keep: [{ frame: 5, box: meet(5) }] })
    expect(covered(at(5), meet(5))).toBe(false)
    for (let frame = 0; frame < 100; frame++) expect(covered(at(frame), stand)).toBe(true)
    for (let frame = 60; frame < 100; frame++) expect(covered(at(frame), meet(frame))).toBe(true)
  })

  it('are covered again after a cut and after a gap', () => {
    const box: Box = [200, 300, 80, 80]
    const frames = Array.from({ length: 60 }, (_, frame): Look => ({ frame, faces: frame > 20 && frame < 25 ? [] : [face(box)], cut: frame === 40 })) // prettier-ignore
    const at = boxesOf(frames, SIZE, { keep: [{ frame: 10, box }] })
    const shown = Array.from({ length: 60 }, (_, frame) => !covered(at(frame), box))
    expect(shown.indexOf(true)).toBe(0)
    expect(shown.lastIndexOf(true)).toBeLessThan(20)
    for (let frame = 20; frame < 60; frame++) expect(covered(at(frame), box), `frame ${frame}`).toBe(true)
  })

  it('never uncover another face, whatever is kept', () => {
    fc.assert(
      fc.property(films, boxes, fc.integer({ min: 0, max: 200 }), (some, box, frame) => {
        const keep = [{ frame, box }]
        const all = tracksOf(some)
        const at = boxesOf(some, SIZE, { keep })
        for (const track of all) {
          if (track.some((point) => point.sure)) continue
          for (const point of track) {
            const meant = Math.abs(point.frame - frame) <= 3
            if (!meant) expect(covered(at(point.frame), point.box)).toBe(true)
          }
        }
      }),
    )
  })
})

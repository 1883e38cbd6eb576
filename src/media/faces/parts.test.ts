import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Box } from '../picture.ts'
import { drawHeads } from '../../../test/media/faces.ts'
import { exp } from './exp.ts'
import { isDark, lighten } from './light.ts'
import { merge } from './merge.ts'
import { tiles } from './tiles.ts'
import { waysUp } from './upright.ts'

it('exp is e to the power, and the same number everywhere', () => {
  fc.assert(
    fc.property(fc.double({ min: -20, max: 20, noNaN: true }), (x) => {
      expect(Math.abs(exp(x) / Math.exp(x) - 1)).toBeLessThan(1e-12)
    }),
  )
  expect([exp(0), exp(1000), exp(-1000)]).toEqual([1, exp(20), exp(-20)])
  expect(exp(1)).toBe(2.7182818284590424)
})

describe('merge', () => {
  it('keeps the surest of those that lie on one another', () => {
    const found = [
      { box: [11, 10, 40, 40] as const, score: 0.8 },
      { box: [10, 10, 40, 40] as const, score: 0.9 },
      { box: [200, 10, 40, 40] as const, score: 0.4 },
    ]
    expect(merge(found)).toEqual([found[1], found[2]])
  })

  it('drops what lies in a surer one, and a faint one around a surer one', () => {
    const face = { box: [100, 100, 80, 80] as const, score: 0.9 }
    const eye = { box: [120, 120, 15, 15] as const, score: 0.5 }
    const fog = { box: [60, 60, 200, 200] as const, score: 0.5 }
    expect(merge([eye, fog, face])).toEqual([face])
  })

  it('keeps a large face behind a small one', () => {
    const child = { box: [150, 150, 40, 40] as const, score: 0.95 }
    const parent = { box: [100, 60, 140, 140] as const, score: 0.7 }
    expect(merge([parent, child])).toEqual([child, parent])
  })

  it('gives the same list whatever the order', () => {
    const part = fc.integer({ min: 1, max: 60 })
    const one = fc.record({ box: fc.tuple(part, part, part, part), score: fc.constantFrom(0.3, 0.5, 0.9) })
    fc.assert(
      fc.property(fc.array(one, { maxLength: 12 }), (found) => {
        expect(merge(found.toReversed())).toEqual(merge(found))
      }),
    )
  })
})

it('tiles cover everything, stay inside, and share enough', () => {
  const side = fc.integer({ min: 1, max: 900 })
  fc.assert(
    fc.property(side, side, (width, height) => {
      const windows = tiles(width, height, 320, 240, 60)
      const lefts = [...new Set(windows.map(([x]) => x))]
      for (const [x, y, w, h] of windows) expect(x >= 0 && y >= 0 && x + w <= width && y + h <= height).toBe(true)
      lefts.slice(1).forEach((left, i) => expect((lefts[i] ?? 0) + 320 - left).toBeGreaterThanOrEqual(60))
      const last: Box = windows.at(-1) ?? [0, 0, 0, 0]
      expect([windows[0]?.[0], windows[0]?.[1], last[0] + last[2], last[1] + last[3]]).toEqual([0, 0, width, height])
    }),
  )
})

describe('the way up', () => {
  it.each<[string, number[], number[]]>([
    ['what lies right', [4.4, 1.4, 1.7, 1.4], [0]],
    ['what was turned', [1.4, 1.7, 1.4, 4.4], [3]],
    ['two that can not be told apart, with as it lies', [1.2, 1.1, 1.3, 0.9], [0, 2]],
    ['nothing at all', [0, 0.05, 0, 0], []],
  ])('is told from %s', (_, shown, ways) => {
    expect(waysUp(shown)).toEqual(ways)
  })
})

it('lightens what is dark and leaves opacity alone', () => {
  const dark = drawHeads(64, 64, [[32, 32, 30]], 0.1)
  expect([isDark(dark), isDark(lighten(dark)), isDark(drawHeads(64, 64, []))]).toEqual([true, false, false])
  const { data } = lighten({ width: 1, height: 1, data: new Uint8ClampedArray([0, 32, 255, 7]) })
  expect([...data]).toEqual([0, 111, 255, 7])
})

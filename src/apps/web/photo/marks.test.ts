import { expect, test } from 'vitest'
import { cropTo } from './crop.ts'
import { marksOf, strokeParts, type Mark } from './marks.ts'

test('a stroke leaves no gap, however fast the hand', () => {
  const parts = strokeParts(
    [
      [10, 10],
      [400, 220],
      [390, 500],
    ],
    20,
  )
  for (let step = 0; step <= 100; step++) {
    const [x, y] = [10 + 3.9 * step, 10 + 2.1 * step]
    expect(parts.some(([left, top, w, h]) => x >= left && x <= left + w && y >= top && y <= top + h)).toBe(true)
  }
  expect(strokeParts([[50, 60]], 20)).toEqual([[40, 50, 20, 20]])
})

test('a crop leaves out who stands apart, and keeps who is to be shown', () => {
  const size = { width: 2000, height: 1000 }
  const [left, middle, right] = marksOf(
    [100, 900, 1700].map((x) => ({ kind: 'face', box: [x, 300, 100, 120], score: 0.9 })),
  )
  if (!left || !middle || !right) throw new Error('three marks')
  const open: Mark = { ...middle, covered: false }
  const crop = cropTo([left, open, right], size)
  const [x = 0, , width = 0] = crop ?? []
  expect(x).toBeGreaterThanOrEqual(200)
  expect(x).toBeLessThanOrEqual(900)
  expect(x + width).toBeGreaterThanOrEqual(1000)
  expect(x + width).toBeLessThanOrEqual(1700)
  expect(cropTo([left, middle], size)).toBeUndefined()
  expect(cropTo([open], size)).toBeUndefined()
})

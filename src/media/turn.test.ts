import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Box, Picture } from './picture.ts'
import { turn, turnBack, type Quarter } from './turn.ts'

const QUARTERS: readonly Quarter[] = [0, 1, 2, 3]

/** Each pixel is another one. */
function numbered(width: number, height: number): Picture {
  const pixels = Uint32Array.from({ length: width * height }, (_, i) => i)
  return { width, height, data: new Uint8ClampedArray(pixels.buffer) }
}

const numbers = ({ data }: Picture): number[] => [...new Uint32Array(data.slice().buffer)]

it('turns clockwise', () => {
  // 0 1 2      3 0
  // 3 4 5  →   4 1
  //            5 2
  const turned = turn(numbered(3, 2), 1)
  expect(turned).toMatchObject({ width: 2, height: 3 })
  expect(numbers(turned)).toEqual([3, 0, 4, 1, 5, 2])
  expect(numbers(turn(numbered(3, 2), 2))).toEqual([5, 4, 3, 2, 1, 0])
  expect(numbers(turn(numbered(3, 2), 3))).toEqual([2, 5, 1, 4, 0, 3])
})

it('is undone by the other quarters, at any size', () => {
  const side = fc.integer({ min: 1, max: 70 })
  fc.assert(
    fc.property(side, side, fc.constantFrom(...QUARTERS), (width, height, quarters) => {
      const picture = numbered(width, height)
      const back = turn(turn(picture, quarters), ((4 - quarters) % 4) as Quarter)
      expect(back).toMatchObject({ width, height })
      expect(numbers(back)).toEqual(numbers(picture))
    }),
  )
})

it('reads bytes that do not begin at a multiple of four', () => {
  const shifted = new Uint8ClampedArray(2 * 4 + 1).subarray(1)
  shifted.set([1, 2, 3, 4, 5, 6, 7, 8])
  expect([...turn({ width: 2, height: 1, data: shifted }, 2).data]).toEqual([5, 6, 7, 8, 1, 2, 3, 4])
})

it('finds a box of the turned picture in the upright one', () => {
  const upright: Box = [1, 0, 2, 1]
  for (const quarters of QUARTERS) {
    const marked = numbered(5, 3)
    marked.data.fill(0)
    for (const x of [1, 2]) marked.data[x * 4] = 255
    const turned = turn(marked, quarters)
    const at = [...turned.data.keys()].filter((i) => turned.data[i] === 255).map((i) => i >> 2)
    const xs = at.map((i) => i % turned.width)
    const ys = at.map((i) => Math.floor(i / turned.width))
    const [left, top] = [Math.min(...xs), Math.min(...ys)]
    const box: Box = [left, top, Math.max(...xs) - left + 1, Math.max(...ys) - top + 1]
    expect(turnBack(box, quarters, 5, 3)).toEqual(upright)
  }
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cover, coveredBox } from '../cover/cover.ts'
import type { Box, Picture, Region } from '../picture.ts'
import { Painter, roundedUp } from './paint.ts'

const face = (box: Box): Region => ({ box, kind: 'face', score: 0.9 })
const speckled = (): Picture => ({
  width: 200,
  height: 150,
  data: Uint8ClampedArray.from({ length: 200 * 150 * 4 }, (_, i) => (i % 4 === 3 ? 255 : (i * 7919) % 256)),
})
const boxes = fc
  .tuple(
    fc.integer({ min: -20, max: 210 }),
    fc.integer({ min: -20, max: 160 }),
    fc.integer({ min: 1, max: 120 }),
    fc.integer({ min: 1, max: 120 }),
  ) // prettier-ignore
  .map(([x, y, width, height]): Box => [x, y, width, height])

describe('Painter', () => {
  it('leaves nothing of what was under a cover, wherever it lies', () => {
    const painter = new Painter('fill')
    fc.assert(
      fc.property(boxes, (box) => {
        const [one, other] = [speckled(), speckled()]
        other.data.forEach((value, i) => (other.data[i] = i % 4 === 3 ? 255 : 255 - value))
        painter.paint(one, [face(box)])
        painter.paint(other, [face(box)])
        const [left, top, width, height] = coveredBox(face(box), one)
        for (let y = top; y < top + height; y++) {
          const row = 4 * (y * 200 + left)
          expect(one.data.subarray(row, row + 4 * width)).toEqual(other.data.subarray(row, row + 4 * width))
        }
      }),
    )
  })

  it('draws what a single picture gets, for sizes that are steps', () => {
    const [painted, single] = [speckled(), speckled()]
    new Painter('fill').paint(painted, [face([60, 40, 48, 56])])
    cover(single, [face([60, 40, 48, 56])], 'fill')
    const off = painted.data.map((value, i) => Math.abs(value - (single.data[i] ?? 0)))
    expect(Math.max(...off)).toBeLessThanOrEqual(2)
  })

  it('rounds sizes up, an eighth at most, around the same middle', () => {
    fc.assert(
      fc.property(boxes, ([x, y, width, height]) => {
        const [left, top, wider, higher] = roundedUp([x, y, width, height])
        expect(left <= x && top <= y && left + wider >= x + width && top + higher >= y + height).toBe(true)
        expect(wider).toBeLessThanOrEqual(width + Math.max(4, width / 8))
      }),
    )
  })

  it('covers in the other styles as a single picture does', () => {
    const [painted, single] = [speckled(), speckled()]
    new Painter('mosaic').paint(painted, [face([60, 40, 50, 50])])
    cover(single, [face([60, 40, 50, 50])], 'mosaic')
    expect(painted.data).toEqual(single.data)
  })
})

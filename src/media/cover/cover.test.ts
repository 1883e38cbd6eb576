import { describe, expect, test } from 'vitest'
import fc from 'fast-check'
import type { Box, Picture, Region, Style } from '../picture.ts'
import { cover, coverBoxes, coveredBox } from './cover.ts'

const STYLES: readonly Style[] = ['fill', 'mosaic', 'blur']

function noise(width: number, height: number, seed: number): Picture {
  const data = new Uint8ClampedArray(width * height * 4)
  let state = seed
  for (let i = 0; i < data.length; i++) {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0
    data[i] = i % 4 === 3 ? 255 : state >>> 24
  }
  return { width, height, data }
}

function part({ data, width }: Picture, [left, top, across, down]: Box): number[] {
  const values: number[] = []
  for (let y = top; y < top + down; y++)
    values.push(...data.subarray((y * width + left) * 4, (y * width + left + across) * 4))
  return values
}

const face = (box: Box): Region => ({ box, kind: 'face', score: 0.9 })
const box = fc.tuple(
  fc.integer({ min: -20, max: 90 }),
  fc.integer({ min: -20, max: 70 }),
  fc.integer({ min: 1, max: 60 }),
  fc.integer({ min: 1, max: 60 }),
)

describe('the box that is covered', () => {
  test('is a quarter larger than the face on every side', () => {
    expect(coveredBox(face([100, 100, 40, 60]), { width: 500, height: 500 })).toEqual([90, 85, 60, 90])
  })
  test('is cut off at the edge of the picture', () => {
    expect(coveredBox(face([2, 2, 40, 60]), { width: 30, height: 50 })).toEqual([0, 0, 30, 50])
  })
  test('is the box itself for words', () => {
    expect(coveredBox({ box: [5, 6, 7, 8], kind: 'text', score: 1 }, { width: 30, height: 50 })).toEqual([5, 6, 7, 8])
  })
})

describe('fill', () => {
  test('nothing of what lies below remains: two different pictures become the same there', () => {
    fc.assert(
      fc.property(box, (at) => {
        const [one, other] = [noise(80, 60, 1), noise(80, 60, 2)]
        for (const picture of [one, other]) cover(picture, [face(at)])
        const covered = coveredBox(face(at), one)
        expect(part(one, covered)).toEqual(part(other, covered))
      }),
    )
  })
  test('is warm and carries a smile of one other colour', () => {
    const picture = noise(200, 200, 3)
    cover(picture, [face([60, 60, 80, 80])])
    const [red = 0, green = 0, blue = 0] = part(picture, [100, 62, 1, 1])
    expect(red > green && green > blue).toBe(true)
    const smile = part(picture, [100, 118, 1, 12]).filter((_, i) => i % 4 === 0)
    expect(Math.min(...smile)).toBeLessThan(red - 60)
  })
  test('pixels far from any region stay as they are', () => {
    const picture = noise(200, 200, 4)
    const before = part(picture, [150, 150, 50, 50])
    cover(picture, [face([40, 40, 40, 40])])
    expect(part(picture, [150, 150, 50, 50])).toEqual(before)
  })
  test('what was see-through is not any more', () => {
    const picture: Picture = { width: 40, height: 40, data: new Uint8ClampedArray(40 * 40 * 4) }
    cover(picture, [face([10, 10, 20, 20])])
    const alphas = part(picture, [5, 5, 30, 30]).filter((_, i) => i % 4 === 3)
    expect(new Set(alphas)).toEqual(new Set([255]))
  })
  test('the bytes are always these', () => {
    const picture = noise(64, 64, 5)
    cover(picture, [face([20, 20, 20, 24]), { box: [0, 50, 30, 8], kind: 'text', score: 1 }])
    let sum = 0
    for (const value of picture.data) sum = (Math.imul(sum, 31) + value) >>> 0
    expect(sum).toMatchInlineSnapshot(`2087800820`)
  })
})

describe('mosaic and blur', () => {
  test('a mosaic keeps at most sixteen colours of a head, each of four steps', () => {
    const picture = noise(100, 100, 6)
    cover(picture, [face([20, 20, 40, 40])], 'mosaic')
    const values = part(picture, coveredBox(face([20, 20, 40, 40]), picture))
    const colours = new Set<string>()
    for (let i = 0; i < values.length; i += 4) colours.add(values.slice(i, i + 3).join())
    expect(colours.size).toBeLessThanOrEqual(16)
    expect(new Set(values).isSubsetOf(new Set([0, 85, 170, 255]))).toBe(true)
  })
  test('a blur moves slowly: no step of more than a few values', () => {
    const picture = noise(200, 200, 7)
    cover(picture, [face([50, 50, 80, 80])], 'blur')
    const row = part(picture, [30, 90, 120, 1]).filter((_, i) => i % 4 === 0)
    const steps = row.slice(1).map((value, i) => Math.abs(value - (row[i] ?? 0)))
    expect(Math.max(...steps)).toBeLessThanOrEqual(4)
  })
  test.each(STYLES)('%s takes boxes of any size and place', (style) => {
    fc.assert(
      fc.property(fc.array(box, { maxLength: 4 }), (boxes) => {
        cover(noise(70, 50, 8), boxes.map(face), style)
      }),
      { numRuns: 50 },
    )
  })
})

describe('words and marked places', () => {
  test.each(STYLES)('are solid to the edge, also beside %s', (style) => {
    const picture = noise(60, 60, 9)
    cover(picture, [{ box: [10, 10, 20, 10], kind: 'text', score: 1 }], style)
    const values = part(picture, [10, 10, 20, 10])
    expect(values).toEqual(Array.from({ length: 200 }, () => values.slice(0, 4)).flat())
  })
  test('a brush covers every pixel within its reach', () => {
    const [one, other] = [noise(60, 60, 10), noise(60, 60, 11)]
    for (const picture of [one, other]) coverBoxes(picture, [{ x: 30, y: 30, radius: 10 }, [0, 0, 5, 5]])
    for (const at of [[23, 23, 14, 14], [20, 29, 20, 2], [0, 0, 5, 5]] as const) expect(part(one, at)).toEqual(part(other, at)) // prettier-ignore
    expect(part(one, [0, 50, 5, 5])).not.toEqual(part(other, [0, 50, 5, 5]))
  })
})

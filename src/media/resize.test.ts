import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Picture } from './picture.ts'
import { fitted, resize } from './resize.ts'

function picture(width: number, height: number, value: (x: number, y: number, channel: number) => number): Picture {
  const data = new Uint8ClampedArray(width * height * 4)
  for (let i = 0; i < data.length; i++) data[i] = value((i >> 2) % width, Math.floor((i >> 2) / width), i & 3)
  return { width, height, data }
}

const noise = (x: number, y: number, channel: number): number => (x * 7919 + y * 104_729 + channel * 1299) % 256

const side = fc.integer({ min: 1, max: 40 })

describe('resize', () => {
  it('gives the average of the area when shrinking', () => {
    const shrunk = resize(
      picture(4, 2, (x, y) => x * 10 + y * 100),
      2,
      1,
    )
    expect([...shrunk.data]).toEqual([55, 55, 55, 55, 75, 75, 75, 75])
  })

  it('shares out pixels that lie in two areas', () => {
    // Three pixels into two: each gets one whole and half of the middle one.
    const shrunk = resize(
      picture(3, 1, (x) => [0, 90, 240][x] ?? 0),
      2,
      1,
    )
    expect([shrunk.data[0], shrunk.data[4]]).toEqual([30, 190])
  })

  it('mixes neighbours when enlarging and keeps the ends', () => {
    const large = resize(
      picture(2, 1, (x) => x * 200),
      4,
      1,
    )
    expect([0, 4, 8, 12].map((i) => large.data[i])).toEqual([0, 50, 150, 200])
  })

  it('keeps one colour exactly, at any size', () => {
    const plain = fc.record({
      from: fc.tuple(side, side),
      to: fc.tuple(side, side),
      value: fc.integer({ min: 0, max: 255 }),
    })
    fc.assert(
      fc.property(plain, ({ from, to, value }) => {
        const resized = resize(
          picture(...from, () => value),
          ...to,
        )
        expect(resized).toMatchObject({ width: to[0], height: to[1] })
        expect(resized.data.every((byte) => byte === value)).toBe(true)
      }),
    )
  })

  it('is near the true average of the whole, whatever the size', () => {
    fc.assert(
      fc.property(side, side, (width, height) => {
        const source = picture(width, height, noise)
        const [mean] = resize(source, 1, 1).data
        const reds = source.data.filter((_, i) => i % 4 === 0)
        expect(Math.abs((mean ?? 0) - reds.reduce((sum, red) => sum + red, 0) / reds.length)).toBeLessThan(2)
      }),
    )
  })

  it('gives the picture itself back when nothing changes', () => {
    const same = picture(5, 4, noise)
    expect(resize(same, 5, 4)).toBe(same)
  })

  it('makes these very bytes in every engine', () => {
    const { data } = resize(picture(37, 23, noise), 11, 7)
    expect(data.reduce((sum, byte) => (sum * 31 + byte) % 1_000_003, 7)).toBe(107_534)
  })
})

it('fits the longest side, never to nothing', () => {
  expect(fitted(4000, 3000, 1920)).toEqual({ width: 1920, height: 1440 })
  expect(fitted(3000, 4000, 640)).toEqual({ width: 480, height: 640 })
  expect(fitted(10_000, 1, 640)).toEqual({ width: 640, height: 1 })
})

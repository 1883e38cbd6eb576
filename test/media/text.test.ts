/** Reads pictures that are drawn here, with the real reader, and holds what is found against the ink of each name and number. */
import { afterAll, describe, expect, test } from 'vitest'
import { PictureFault } from '#src/media/faults.ts'
import { textRegions } from '#src/media/text/regions.ts'
import { openTextReader } from '#src/platform/media/ocr.ts'
import { asSharp, landscape } from './draw.ts'
import { drawn, factsIn, inkCovered, strayBoxes } from './writing.ts'
import { HARMLESS, PRIVATE } from './writings.ts'

const reader = openTextReader()
afterAll(() => reader.close())
const SLOW = 60_000

describe('what is somebody’s is found, and little else', () => {
  test.each(PRIVATE.map((writing) => [writing.name, writing] as const))('%s', { timeout: SLOW }, async (_, writing) => {
    const regions = textRegions(await reader.readText(await drawn(writing)))
    const boxes = regions.map(({ box }) => box)
    const ink = await inkCovered(writing, boxes)
    expect(factsIn(writing).filter((_fact, i) => (ink[i] ?? 0) < 0.95)).toEqual([])
    expect(await strayBoxes(writing, boxes)).toBeLessThanOrEqual(1)
    expect(regions.every(({ kind, score }) => kind === 'text' && score >= 0.3 && score <= 1)).toBe(true)
  })
  test.each(HARMLESS.map((writing) => [writing.name, writing] as const))(
    'nothing in: %s',
    { timeout: SLOW },
    async (_, writing) => {
      expect(textRegions(await reader.readText(await drawn(writing)))).toEqual([])
    },
  )
  test('nothing in a landscape', { timeout: SLOW }, async () => {
    const { data, info } = await asSharp(landscape(800, 600)).ensureAlpha().raw().toBuffer({ resolveWithObject: true })
    const words = await reader.readText({ ...info, data: new Uint8ClampedArray(data) })
    expect(textRegions(words)).toEqual([])
  })
})

describe('reading can be stopped', () => {
  const list = PRIVATE[0]
  test('by who asked, and the next picture is read again', { timeout: SLOW }, async () => {
    if (!list) throw new Error('no picture')
    const picture = await drawn(list)
    const stop = new AbortController()
    const reading = reader.readText(picture, stop.signal)
    setTimeout(() => stop.abort(), 100)
    await expect(reading).rejects.toHaveProperty('name', 'AbortError')
    expect((await reader.readText(picture)).map(({ text }) => text)).toContain('Emma')
  })
  test('by the clock: the picture is refused', { timeout: SLOW }, async () => {
    if (!list) throw new Error('no picture')
    const hasty = openTextReader(50)
    await expect(hasty.readText(await drawn(list))).rejects.toEqual(new PictureFault('too-slow'))
    await hasty.close()
  })
})

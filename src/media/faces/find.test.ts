import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openDetectors, type Detectors } from '../../platform/media/detector.ts'
import { modelsFolder, readModel } from '../../platform/media/models.ts'
import { drawHeads, type Head } from '../../../test/media/faces.ts'
import { turn, turnBack, type Quarter } from '../turn.ts'
import type { Box, Picture, Region } from '../picture.ts'
import { findFaces } from './find.ts'
import { overlap } from './merge.ts'

const HEADS: readonly Head[] = [
  [150, 160, 90],
  [330, 150, 60],
  [500, 150, 40],
  [430, 330, 26],
  [250, 380, 16],
]
const YUNET = (await readModel(modelsFolder())) !== null

/** The part of a face that counts, brows to chin. */
const boxOf = ([x, y, width]: Head): Box => [x - width / 2, y - width / 2, width, width * 1.1]

function likeness(a: Box, b: Box): number {
  const both = overlap(a, b)
  return both / (a[2] * a[3] + b[2] * b[3] - both)
}

/** Each head is found once and nothing else is. */
function expectHeads(regions: readonly Region[], boxes: readonly Box[]): void {
  for (const box of boxes) expect(regions.filter((region) => likeness(region.box, box) > 0.5)).toHaveLength(1)
  expect(regions).toHaveLength(boxes.length)
}

describe.each([{ bundledOnly: true }, ...(YUNET ? [{ bundledOnly: false }] : [])])('faces, %o', ({ bundledOnly }) => {
  let detectors: Detectors
  beforeAll(async () => {
    detectors = await openDetectors({ bundledOnly })
  })
  afterAll(() => detectors.close())
  const find = (picture: Picture): Promise<Region[]> => findFaces(picture, detectors.infer, detectors.models)

  it('finds each of them once, surest first, within the picture', async () => {
    const regions = await find(drawHeads(640, 480, HEADS))
    expectHeads(regions, HEADS.map(boxOf))
    expect(regions.map(({ score }) => score)).toEqual(regions.map(({ score }) => score).toSorted((a, b) => b - a))
    expect(regions.flatMap(({ box }) => box).every(Number.isInteger)).toBe(true)
  })

  it.each<Quarter>([1, 2, 3])('finds them when the picture lies turned by %i quarters', async (quarters) => {
    const regions = await find(turn(drawHeads(640, 480, HEADS), quarters))
    expectHeads(
      regions.map((region) => ({ ...region, box: turnBack(region.box, quarters, 640, 480) })),
      HEADS.map(boxOf),
    )
  })

  it('finds them in the dark', async () => {
    expectHeads(await find(drawHeads(640, 480, HEADS, 0.1)), HEADS.map(boxOf))
  })

  it('finds a face that fills the picture and goes over its border', async () => {
    const [region] = await find(drawHeads(300, 300, [[150, 160, 260]]))
    expect(region && likeness(region.box, boxOf([150, 160, 260]))).toBeGreaterThan(0.5)
    for (const { box } of await find(drawHeads(400, 300, [[390, 150, 120]])))
      expect(box[0] + box[2]).toBeLessThanOrEqual(400)
  })

  it('finds many small ones in a large picture', async () => {
    const at = (i: number): Head => [150 + (i % 10) * 290, 150 + Math.floor(i / 10) * 200, 16 + (i % 4) * 6]
    const heads = Array.from({ length: 40 }, (_, i) => at(i))
    const regions = await find(drawHeads(3000, 900, heads))
    for (const head of heads) expect(regions.some(({ box }) => likeness(box, boxOf(head)) > 0.5)).toBe(true)
    expect(regions.length - heads.length).toBeLessThanOrEqual(8)
  })

  it.each([
    [1, 1],
    [3000, 2],
    [2, 3000],
  ])('finds nothing in %i × %i empty pixels', async (width, height) => {
    expect(await find(drawHeads(width, height, []))).toEqual([])
  })

  it('stops when it is told to', async () => {
    const stop = AbortSignal.abort(new Error('enough'))
    const found = findFaces(drawHeads(640, 480, HEADS), detectors.infer, detectors.models, stop)
    await expect(found).rejects.toThrow('enough')
  })
})

it('gives the same boxes natively and in WebAssembly', async () => {
  const picture = drawHeads(640, 480, HEADS)
  const boxes: (readonly Box[])[] = []
  for (const runtime of ['native', 'wasm'] as const) {
    const detectors = await openDetectors({ runtime })
    boxes.push((await findFaces(picture, detectors.infer, detectors.models)).map(({ box }) => box))
    await detectors.close()
  }
  expect(boxes[0]).toHaveLength(HEADS.length)
  expect(boxes[1]).toEqual(boxes[0])
})

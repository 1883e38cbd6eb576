import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { drawHeads } from '../../../test/media/faces.ts'
import { findFaces } from '../../media/faces/find.ts'
import { MediaError } from '../../media/picture.ts'
import { openDetectors, type Runtime } from './detector.ts'
import { YUNET } from './models.ts'

let folder = ''

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'detector-'))
})

afterEach(() => rm(folder, { recursive: true }))

describe('detectors', () => {
  it('work at once, without any model in the folder', async () => {
    const detectors = await openDetectors({ folder })
    expect(detectors.models).toEqual({ yunet: false })
    expect(await findFaces(drawHeads(320, 240, [[160, 110, 60]]), detectors.infer, detectors.models)).toHaveLength(1)
    await detectors.close()
  })

  it.each([YUNET.file, 'fr_detect.onnx'])('refuse a %s that was tampered with', async (file) => {
    await writeFile(join(folder, file), 'weights of somebody else')
    const failed = await openDetectors({ folder }).catch((error: unknown) => error)
    expect(failed).toBeInstanceOf(MediaError)
    expect((failed as Error).message).toMatch(/is not the model that was measured/)
  })

  it.each<Runtime>(['native', 'wasm'])(
    'find in several pictures at once, the same as one by one (%s)',
    async (runtime) => {
      const detectors = await openDetectors({ folder, runtime })
      const pictures = [60, 90, 120].map((size) => drawHeads(320, 240, [[160, 100, size]]))
      const one = []
      for (const picture of pictures) one.push(await findFaces(picture, detectors.infer, detectors.models))
      const all = await Promise.all(pictures.map((picture) => findFaces(picture, detectors.infer, detectors.models)))
      expect(one.every((regions) => regions.length > 0)).toBe(true)
      expect(all).toEqual(one)
      await detectors.close()
    },
  )

  it('keep no hold of what they were given', async () => {
    const detectors = await openDetectors({ folder })
    const data = new Float32Array(3 * 320 * 240)
    const first = await detectors.infer('ultraface', { data, width: 320, height: 240 })
    const before = first['scores']?.slice()
    data.fill(1)
    await detectors.infer('ultraface', { data, width: 320, height: 240 })
    expect(first['scores']).toEqual(before)
    await detectors.close()
  })
})

it('carries the licence of the detector that comes with us', async () => {
  const licence = await readFile('node_modules/faceplugin-face-recognition-js/LICENSE', 'utf8')
  expect(licence).toMatch(/MIT License/)
})

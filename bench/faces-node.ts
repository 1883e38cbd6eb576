/**
 * Photos of 12 megapixels in Node, each run in a process of its own: from file to safe file.
 *   node bench/faces-node.ts native|wasm yunet|bundled COUNT PHOTO...
 */
import { readFile } from 'node:fs/promises'
import { findFaces } from '#src/media/faces/find.ts'
import { openDetectors, type Detectors } from '#src/platform/media/detector.ts'
import { anonymisePicture } from '#src/platform/media/picture.ts'
import { decodePicture } from '#src/platform/media/picture-files.ts'
import { measuredModels } from '#tools/quality/media/photos.ts'
import { median } from './table.ts'

export interface Run {
  /** Median, ms: all of it, and finding alone. */
  readonly ms: number
  readonly findMs: number
  /** Mean over all threads, ms a photo: hardly depends on what else the machine does. */
  readonly cpuMs: number
  /** MB, at most. */
  readonly peak: number
  /** MB held after the fifth photo, halfway and at the end. */
  readonly held: readonly number[]
}

async function run(detect: Detectors, count: number, paths: readonly string[]): Promise<Run> {
  const photos = await Promise.all(paths.map((path) => readFile(path)))
  const safe = (i: number): Promise<unknown> =>
    anonymisePicture(photos[i % photos.length] ?? Buffer.alloc(0), { style: 'fill', keep: [], detect })
  await safe(0)
  const cpuBefore = process.cpuUsage()
  const times: number[] = []
  const held: number[] = []
  for (let i = 1; i <= count; i++) {
    times.push(await timed(() => safe(i)))
    if (i === 5 || i === Math.ceil(count / 2) || i === count) held.push(process.memoryUsage().rss / 1e6)
  }
  const { user, system } = process.cpuUsage(cpuBefore)
  const peak = process.resourceUsage().maxRSS / 1000
  const findMs = await finding(detect, photos)
  return { ms: median(times), findMs, cpuMs: (user + system) / 1000 / count, peak, held }
}

async function finding({ infer, models }: Detectors, photos: readonly Buffer[]): Promise<number> {
  const times: number[] = []
  for (const photo of photos) {
    const picture = (await decodePicture(photo)).frames[0]?.picture
    if (picture) times.push(await timed(() => findFaces(picture, infer, models)))
  }
  return median(times)
}

async function timed(act: () => Promise<unknown>): Promise<number> {
  const begun = performance.now()
  await act()
  return performance.now() - begun
}

const [runtime, model, count, ...paths] = process.argv.slice(2)
const detect = await openDetectors({ folder: measuredModels(), runtime: runtime === 'wasm' ? 'wasm' : 'native', bundledOnly: model === 'bundled' }) // prettier-ignore
if (model === 'yunet' && !detect.models.yunet) throw new Error('YuNet is not here')
console.log(JSON.stringify(await run(detect, Number(count), paths)))
await detect.close()

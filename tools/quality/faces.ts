/**
 * Measures how well faces are found, with YuNet and without, on photos with known boxes and on spoilt versions of them.
 *   node tools/quality/faces.ts                            recall and covering, as tables
 *   node tools/quality/faces.ts --speed native|wasm [--bundled]   a photo of 12 megapixels: time and peak memory
 * Photos lie in ../shared/data/faces-dev (or DEELWIJS_FACES), with boxes.json; not every face in them has a box, so "others"
 * counts covers on faces without one too.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import { findFaces } from '../../src/media/faces/find.ts'
import { overlap } from '../../src/media/faces/merge.ts'
import type { Box, Picture, Region } from '../../src/media/picture.ts'
import { openDetectors, type Detectors, type Runtime } from '../../src/platform/media/detector.ts'
import { table } from './advise.ts'
import { classPhoto, decode, enlarged, SPOILT, type Photo } from './spoilt.ts'

const FOLDER = process.env['DEELWIJS_FACES'] ?? '../shared/data/faces-dev'
/** Faces smaller than this are not counted. */
const SMALLEST = 16
/** How much larger than the face its cover is, on every side. */
const MARGIN = 0.25

interface Tally {
  faces: number
  found: number
  covered: number
  others: number
  photos: number
}

async function photos(): Promise<Photo[]> {
  const boxes = JSON.parse(readFileSync(join(FOLDER, 'boxes.json'), 'utf8')) as Record<string, Box[]>
  return Promise.all(
    Object.entries(boxes).map(async ([name, faces]) => ({
      name,
      picture: await decode(sharp(join(FOLDER, name)).rotate()),
      faces,
    })),
  )
}

async function tally(list: readonly Photo[], detectors: Detectors): Promise<Tally> {
  const sum: Tally = { faces: 0, found: 0, covered: 0, others: 0, photos: list.length }
  for (const { picture, faces } of list) {
    const regions = await findFaces(picture, detectors.infer, detectors.models)
    const counted = faces.filter(([, , width, height]) => Math.max(width, height) >= SMALLEST)
    sum.faces += counted.length
    sum.found += counted.filter((face) => regions.some(({ box }) => likeness(box, face) > 0.3)).length
    sum.covered += counted.filter((face) => isCovered(face, regions)).length
    sum.others += regions.filter(({ box }) => !faces.some((face) => likeness(box, face) > 0.3)).length
  }
  return sum
}

/** Intersection over union. */
function likeness(a: Box, b: Box): number {
  const both = overlap(a, b)
  return both / (a[2] * a[3] + b[2] * b[3] - both)
}

/** Does one cover hide at least nine tenths of the face? */
function isCovered(face: Box, regions: readonly Region[]): boolean {
  return regions.some(({ box: [x, y, width, height] }) => {
    const larger = 1 + 2 * MARGIN
    const cover: Box = [x - width * MARGIN, y - height * MARGIN, width * larger, height * larger]
    return overlap(face, cover) >= 0.9 * face[2] * face[3]
  })
}

async function recall(bundledOnly: boolean): Promise<string> {
  const detectors = await openDetectors({ bundledOnly })
  const base = await photos()
  const rows: string[][] = []
  const add = async (name: string, list: readonly Photo[]): Promise<void> => {
    const { faces, found, covered, others, photos: count } = await tally(list, detectors)
    rows.push([name, String(faces), percent(found / faces), percent(covered / faces), (others / count).toFixed(1)])
    console.error(rows.at(-1)?.join(' | '))
  }
  for (const [name, spoil] of Object.entries(SPOILT)) await add(name, await Promise.all(base.map(spoil)))
  await add('class photo, 12 MP, faces of 16 to 40 px', [await classPhoto(base)])
  await detectors.close()
  const name = detectors.models.yunet ? 'With YuNet' : 'Bundled detector'
  return `### ${name}\n\n${table(['photos', 'faces', 'found', 'covered', 'others a photo'], rows)}`
}

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`

async function speed(runtime: Runtime, bundledOnly: boolean): Promise<string> {
  const detectors = await openDetectors({ runtime, bundledOnly })
  const [first] = await photos()
  if (!first) throw new Error(`no photos in ${FOLDER}`)
  const { picture } = await enlarged(4000)(first)
  await findFaces(picture, detectors.infer, detectors.models)
  const times: number[] = []
  for (let i = 0; i < 5; i++) times.push(await timed(picture, detectors))
  const peak = process.resourceUsage().maxRSS / 1024
  await detectors.close()
  const [fastest = NaN, , median = NaN] = times.toSorted((a, b) => a - b)
  return `${runtime}, ${detectors.models.yunet ? 'YuNet' : 'bundled'}: ${picture.width} × ${picture.height} px, median ${Math.round(median)} ms, fastest ${Math.round(fastest)} ms, peak ${Math.round(peak)} MB` // prettier-ignore
}

async function timed(picture: Picture, detectors: Detectors): Promise<number> {
  const begun = performance.now()
  await findFaces(picture, detectors.infer, detectors.models)
  return performance.now() - begun
}

const at = process.argv.indexOf('--speed')
const bundledOnly = process.argv.includes('--bundled')
if (at > 0) console.log(await speed(process.argv[at + 1] === 'wasm' ? 'wasm' : 'native', bundledOnly))
else console.log(`${await recall(false)}\n\n${await recall(true)}`)

/**
 * How well faces are found and covered, with YuNet and without, on photos with known boxes and on spoilt versions of them.
 * Not every face in the photos has a box, so "other covers" counts covers on faces without one too.
 */
import { coveredBox } from '#src/media/cover/cover.ts'
import { findFaces } from '#src/media/faces/find.ts'
import { overlap } from '#src/media/faces/merge.ts'
import type { Box, Region } from '#src/media/picture.ts'
import { openDetectors, type Detectors } from '#src/platform/media/detector.ts'
import { percent, table, type Figures, type Part } from '../advise.ts'
import { knownPhotos, measuredModels } from './photos.ts'
import { classPhoto, SPOILT, type Photo } from './spoilt.ts'

/** Faces smaller than this are not counted. */
const SMALLEST = 16
/** What the quick check looks at, with YuNet and without. */
const QUICK: readonly string[] = ['as they are', 'turned 90°', 'masked', 'dark']
const CLASS = 'class photo, 12 MP, faces of 16 to 40 px'

interface Tally {
  faces: number
  found: number
  covered: number
  others: number
  photos: number
}

type Condition = readonly [name: string, photos: readonly Photo[]]

/** The tables; `quick` looks at some versions only. */
export async function faceTables(quick: boolean): Promise<Part> {
  const conditions = await conditionsOf(await knownPhotos(), quick)
  const parts = [await faceTable(conditions, false), await faceTable(conditions, true)]
  return {
    text: parts.map(({ text }) => text).join('\n\n'),
    figures: Object.assign({}, ...parts.map(({ figures }) => figures)) as Figures,
  }
}

async function conditionsOf(base: readonly Photo[], quick: boolean): Promise<Condition[]> {
  const conditions: Condition[] = []
  for (const [name, spoil] of Object.entries(SPOILT))
    if (!quick || QUICK.includes(name)) conditions.push([name, await Promise.all(base.map(spoil))])
  if (!quick) conditions.push([CLASS, [await classPhoto(base)]])
  return conditions
}

async function faceTable(conditions: readonly Condition[], bundledOnly: boolean): Promise<Part> {
  const detectors = await openDetectors({ folder: measuredModels(), bundledOnly })
  if (!bundledOnly && !detectors.models.yunet) return { text: 'Faces with YuNet: not measured, the model is not here.', figures: {} } // prettier-ignore
  const name = bundledOnly ? 'bundled detector' : 'YuNet'
  const rows: string[][] = []
  const figures: Figures = {}
  for (const [condition, photos] of conditions) {
    const { faces, found, covered, others, photos: count } = await tally(photos, detectors)
    rows.push([condition, String(faces), percent(found / faces), percent(covered / faces), (others / count).toFixed(1)])
    figures[`${name}, ${condition}: found`] = found / faces
    figures[`${name}, ${condition}: covered`] = covered / faces
  }
  await detectors.close()
  return { text: `### Faces, ${name}\n\n${table(['photos', 'faces', 'found', '≥ 90 % covered', 'other covers a photo'], rows)}`, figures } // prettier-ignore
}

async function tally(photos: readonly Photo[], detectors: Detectors): Promise<Tally> {
  const sum: Tally = { faces: 0, found: 0, covered: 0, others: 0, photos: photos.length }
  for (const { picture, faces, beside = [] } of photos) {
    const regions = await findFaces(picture, detectors.infer, detectors.models)
    const counted = faces.filter(([, , width, height]) => Math.max(width, height) >= SMALLEST)
    sum.faces += counted.length
    sum.found += counted.filter((face) => regions.some(({ box }) => likeness(box, face) > 0.3)).length
    sum.covered += counted.filter((face) => isCovered(face, regions, picture)).length
    const known = ({ box }: Region): boolean => faces.some((face) => likeness(box, face) > 0.3) || beside.some((face) => isOn(box, face)) // prettier-ignore
    sum.others += regions.filter((region) => !known(region)).length
  }
  return sum
}

/** Does a cover lie on a part of a face: most of that part, or most of the cover? */
function isOn(cover: Box, part: Box): boolean {
  return overlap(cover, part) > 0.3 * Math.min(cover[2] * cover[3], part[2] * part[3])
}

/** Intersection over union. */
export function likeness(a: Box, b: Box): number {
  const both = overlap(a, b)
  return both / (a[2] * a[3] + b[2] * b[3] - both)
}

/** Does one cover, where the product lays it, hide at least nine tenths of the face? */
function isCovered(face: Box, regions: readonly Region[], picture: Photo['picture']): boolean {
  return regions.some((region) => overlap(face, coveredBox(region, picture)) >= 0.9 * face[2] * face[3])
}

/**
 * Can a cover be undone by comparing pixels? Somebody who has a photo of everyone covers all of them in the same way, and
 * looks which is nearest to the covered face. With a cover from which nothing shows, that is guessing.
 */
import sharp from 'sharp'
import { cover, coveredBox } from '#src/media/cover/cover.ts'
import type { Box, Picture, Style } from '#src/media/picture.ts'
import { resize } from '#src/media/resize.ts'
import { percent, table, type Figures, type Part } from '../advise.ts'
import { identities, type Identity, type View } from './identities.ts'
import { decode, raw } from './spoilt.ts'

/** Pixels across and down at which covered heads are compared; the best of them counts, as somebody would try all. */
const SCALES = [4, 8, 16, 32]

/** Covers a head in a picture of its own copy. */
type Cover = (view: View) => Promise<Picture>

const ours =
  (style: Style): Cover =>
  ({ picture, face }) => {
    const covered = { ...picture, data: picture.data.slice() }
    cover(covered, [{ box: face, kind: 'face', score: 1 }], style)
    return Promise.resolve(covered)
  }

const COVERS: Readonly<Record<string, Cover>> = {
  'nothing covered (shows that the attack works)': ({ picture }) => Promise.resolve(picture),
  'fill, the default': ours('fill'),
  'fill, then pressed as JPEG like a safe photo': async (view) => {
    const jpeg = await raw(await ours('fill')(view))
      .removeAlpha()
      .jpeg({ quality: 90 })
      .toBuffer()
    return decode(sharp(jpeg))
  },
  'no cover, only how long and wide the box is': ({ picture: { width, height }, face }) => {
    const white: Picture = { width, height, data: new Uint8ClampedArray(width * height * 4).fill(255) }
    return ours('fill')({ picture: white, face })
  },
  'mosaic (called weaker)': ours('mosaic'),
  'blur (called weaker)': ours('blur'),
  'plain Gaussian blur, σ 8 % of the face': gaussian(0.08),
  'plain Gaussian blur, σ 15 %': gaussian(0.15),
  'plain Gaussian blur, σ 30 %': gaussian(0.3),
  'plain mosaic, 16 × 16': plainMosaic(16),
  'plain mosaic, 8 × 8': plainMosaic(8),
  'plain mosaic, 4 × 4': plainMosaic(4),
}
/** What the quick check looks at, and what of it may not drop. */
const QUICK = Object.keys(COVERS).slice(0, 3)

/** The table; `quick`: only the figures, for the default cover and fewer faces. */
export async function relinkTable(quick: boolean): Promise<Part> {
  const figures = await quickFigures()
  return { figures, text: quick ? '' : await wholeTable() }
}

async function quickFigures(): Promise<Figures> {
  const some = await identities(true)
  const figures: Figures = {}
  for (const name of QUICK) {
    const { share } = relinked(some, await coveredHeads(some, name))
    if (name.startsWith('fill')) figures[`not linked again: ${name}`] = 1 - share
    else figures['linked again: an open face'] = share
  }
  return figures
}

async function wholeTable(): Promise<string> {
  const all = await identities(false)
  const rows: string[][] = []
  for (const name of Object.keys(COVERS)) {
    const { share, real } = relinked(all, await coveredHeads(all, name))
    rows.push([name, percent(share), percent(real)])
  }
  const real = all.filter((one) => one.real).length
  // Hits of a guess are nearly a Poisson count with mean 1; with the best of four scales, five or more in under 2 of 100.
  return `### Linking a covered face to its person by pixels

${all.length} faces, ${real} of them real. Somebody who guesses is right in ${percent(1 / all.length)}; up to ${percent(4 / all.length)} is no more than luck, as the best of ${SCALES.length} tries counts.

${table(['cover', 'linked, all', 'linked, real faces'], rows)}`
}

interface Heads {
  readonly probes: readonly Picture[]
  readonly gallery: readonly Picture[]
}

async function coveredHeads(all: readonly Identity[], name: string): Promise<Heads> {
  const covering = COVERS[name]
  if (!covering) throw new Error(`no cover ${name}`)
  const head = async (view: View): Promise<Picture> => part(await covering(view), headOf(view))
  return {
    probes: await Promise.all(all.map(({ probe }) => head(probe))),
    gallery: await Promise.all(all.map(({ gallery }) => head(gallery))),
  }
}

/** Share of faces that are nearest to their own second view, at the scale where most are. */
function relinked(all: readonly Identity[], { probes, gallery }: Heads): { share: number; real: number } {
  const tries = SCALES.map((side) => {
    const small = (head: Picture): Float64Array => normalised(resize(head, side, side))
    const known = gallery.map(small)
    const hits = probes.map((probe, i) => hit(small(probe), known, i))
    return { share: mean(hits), real: mean(hits.filter((_, i) => all[i]?.real)) }
  })
  return tries.reduce((best, one) => (one.share > best.share ? one : best))
}

function headOf({ picture, face }: View): Box {
  return coveredBox({ box: face, kind: 'face', score: 1 }, picture)
}

function part({ width, data }: Picture, [left, top, across, down]: Box): Picture {
  const cut = new Uint8ClampedArray(across * down * 4)
  for (let y = 0; y < down; y++) {
    const from = ((top + y) * width + left) * 4
    cut.set(data.subarray(from, from + across * 4), y * across * 4)
  }
  return { width: across, height: down, data: cut }
}

/** Colours with their mean at 0 and their spread at 1, so that light counts for nothing. */
function normalised({ data }: Picture): Float64Array {
  const values = Float64Array.from(data.filter((_, i) => i % 4 !== 3))
  const middle = mean(values)
  const spread = Math.sqrt(mean(values.map((value) => (value - middle) ** 2))) || 1
  return values.map((value) => (value - middle) / spread)
}

/** 1 when the nearest of the gallery is the right one; an equal part when several are equally near. */
function hit(probe: Float64Array, gallery: readonly Float64Array[], right: number): number {
  const wanted = distance(probe, gallery[right] ?? probe, Infinity)
  let ties = 0
  for (const one of gallery) {
    const away = distance(probe, one, wanted)
    if (away < wanted) return 0
    if (away === wanted) ties++
  }
  return 1 / ties
}

/** Squared; stops adding beyond `most`. */
function distance(a: Float64Array, b: Float64Array, most: number): number {
  let sum = 0
  for (let i = 0; i < a.length && sum <= most; i++) {
    const step = (a[i] ?? 0) - (b[i] ?? 0)
    sum += step * step
  }
  return sum
}

function mean(values: readonly number[] | Float64Array): number {
  let sum = 0
  for (const value of values) sum += value
  return sum / Math.max(1, values.length)
}

function gaussian(share: number): Cover {
  return (view) => replaced(view, async (head, { face }) => decode(raw(head).blur(Math.max(0.3, share * face[2]))))
}

function plainMosaic(cells: number): Cover {
  return (view) =>
    replaced(view, (head) => Promise.resolve(blocks(resize(head, cells, cells), head.width, head.height)))
}

/** Each pixel of the small picture as a block. */
function blocks(small: Picture, width: number, height: number): Picture {
  const data = new Uint8ClampedArray(width * height * 4)
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const from = Math.floor((y * small.height) / height) * small.width + Math.floor((x * small.width) / width)
      data.set(small.data.subarray(from * 4, from * 4 + 4), (y * width + x) * 4)
    }
  return { width, height, data }
}

/** The head's part of the picture changed, on a copy. */
async function replaced(view: View, change: (head: Picture, view: View) => Promise<Picture>): Promise<Picture> {
  const [left, top, across, down] = headOf(view)
  const head = await change(part(view.picture, [left, top, across, down]), view)
  const data = view.picture.data.slice()
  for (let y = 0; y < down; y++)
    data.set(head.data.subarray(y * across * 4, (y + 1) * across * 4), ((top + y) * view.picture.width + left) * 4)
  return { ...view.picture, data }
}

/**
 * Photos: time and memory for 12 megapixels, many in a row, the page in Chromium, and peers beside us on the same photos.
 *   npm run bench -- faces [--many 500]
 */
import { spawnSync } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { hasPhotos } from '#tools/quality/media/photos.ts'
import { asSharp, face, landscape } from '../test/media/draw.ts'
import { benchPhotoPage } from './faces-browser.ts'
import { peersTable } from './faces-peers.ts'
import type { Run } from './faces-node.ts'
import { row, table, type Row } from './table.ts'

const [WIDTH, HEIGHT] = [4000, 3000]
const HEADS = 28

/** The tables, as text. */
export async function benchFaces(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'deelwijs-bench-'))
  try {
    const paths = await drawnPhotos(folder)
    const [before] = loadavg()
    const rows = [...inNode(paths), ...manyInNode(paths), ...(await benchPhotoPage(paths, Math.min(20, many())))]
    const peers = hasPhotos()
      ? await peersTable(folder)
      : 'Peers: not measured, the photos with known faces are not here.'
    return `${WIDTH} × ${HEIGHT} px, drawn, ${HEADS} heads, JPEG; ${cpus().length} cores, load before and after ${before?.toFixed(1) ?? ''} and ${loadavg()[0]?.toFixed(1) ?? ''}.\n\n${table(rows)}\n\n${peers}` // prettier-ignore
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

function many(): number {
  const at = process.argv.indexOf('--many')
  return at > 0 ? Number(process.argv[at + 1]) : 60
}

/** Three class photos, nobody's. */
async function drawnPhotos(folder: string): Promise<string[]> {
  const paths: string[] = []
  for (const seed of [0, 1, 2]) {
    const drawn = landscape(WIDTH, HEIGHT, seed)
    for (let i = 0; i < HEADS; i++)
      face(drawn, 300 + (i % 7) * 560, 450 + Math.floor(i / 7) * 680, 90 + ((i * 37 + seed * 11) % 160))
    const path = join(folder, `class-${seed}.jpg`)
    await writeFile(path, await asSharp(drawn).jpeg({ quality: 88 }).toBuffer())
    paths.push(path)
  }
  return paths
}

function inNode(paths: readonly string[]): Row[] {
  return ['native', 'wasm'].flatMap((runtime) =>
    ['yunet', 'bundled'].flatMap((model) => {
      const run = nodeRun(runtime, model, 5, paths)
      if (!run) return []
      const name = `Node, ${runtime}, ${model === 'yunet' ? 'YuNet' : 'bundled'}`
      return [
        row(`${name}: from file to safe file`, run.ms, 'ms'),
        row(`${name}: of that finding`, run.findMs, 'ms'),
        row(`${name}: processor time, all threads together`, run.cpuMs, 'ms'),
        row(`${name}: memory at most`, run.peak, 'MB'),
      ]
    }),
  )
}

function manyInNode(paths: readonly string[]): Row[] {
  const run = nodeRun('native', 'yunet', many(), paths) ?? nodeRun('wasm', 'bundled', many(), paths)
  if (!run) return []
  const [start = 0, middle = 0, end = 0] = run.held
  return [
    row(`Node: ${many()} photos in a row, memory after 5`, start, 'MB'),
    row('… halfway', middle, 'MB'),
    row('… at the end', end, 'MB'),
  ]
}

/** Null where that detector or runtime is not there. */
function nodeRun(runtime: string, model: string, count: number, paths: readonly string[]): Run | null {
  const script = ['bench/faces-node.ts', runtime, model, String(count), ...paths]
  const { stdout, status, stderr } = spawnSync(process.execPath, script, { encoding: 'utf8' })
  if (status === 0) return JSON.parse(stdout) as Run
  console.error(`${runtime}, ${model}: not measured: ${stderr.trim().split('\n').find((line) => line.includes('Error')) ?? ''}`) // prettier-ignore
  return null
}

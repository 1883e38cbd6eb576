/**
 * One way of finding faces, in a process of its own so that its memory is its own: ours, and peers from a folder they were
 * installed in. Prints what it found, as JSON.   node bench/faces-finders.ts <finder> [folder of peers]
 */
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import { basename, dirname, join, resolve } from 'node:path'
import { findFaces } from '#src/media/faces/find.ts'
import type { Box, Picture } from '#src/media/picture.ts'
import { openDetectors, type Runtime } from '#src/platform/media/detector.ts'
import { likeness } from '#tools/quality/media/faces.ts'
import { knownPhotos, measuredModels } from '#tools/quality/media/photos.ts'
import { classPhoto, SPOILT, type Photo } from '#tools/quality/media/spoilt.ts'
import { median } from './table.ts'

type Find = (picture: Picture) => Promise<readonly Box[]>

/** What a finder made of a set of photos. */
export interface Found {
  readonly name: string
  readonly faces: number
  readonly recall: number
  readonly precision: number
  /** Median of a photo. */
  readonly ms: number
}

export interface Outcome {
  readonly found: readonly Found[]
  /** Peak, MB. */
  readonly memory: number
}

const SETS = ['as they are', 'turned 90°', 'long side 640', 'masked']

async function ours(runtime: Runtime, bundledOnly: boolean): Promise<Find> {
  const { infer, models } = await openDetectors({ folder: measuredModels(), runtime, bundledOnly })
  if (!bundledOnly && !models.yunet) throw new Error('YuNet is not here')
  return async (picture) => (await findFaces(picture, infer, models)).map(({ box }) => box)
}

/** What we use of the peers' libraries; they are installed only for measuring, so their own types are not here. */
interface Tf {
  tensor(data: Uint8Array, shape: readonly number[], type: 'int32' | 'float32'): { dispose(): void }
  setBackend(name: string): Promise<unknown>
  ready(): Promise<unknown>
}
interface FaceApi {
  readonly tf: Tf
  readonly nets: { readonly ssdMobilenetv1: { loadFromDisk(folder: string): Promise<unknown> } }
  readonly SsdMobilenetv1Options: new (options: object) => object
  detectAllFaces(input: object, options: object): Promise<readonly { readonly box: Record<'x' | 'y' | 'width' | 'height', number> }[]> // prettier-ignore
}
interface Human {
  readonly tf: Tf
  load(): Promise<unknown>
  detect(input: object): Promise<{ readonly face: readonly { readonly box: Box }[] }>
}

async function faceApi(folder: string): Promise<Find> {
  const require = createRequire(join(resolve(folder), 'package.json'))
  const wasm = require(dirname(wasmFolder(folder))) as { setWasmPaths(path: string): void }
  wasm.setWasmPaths(`${wasmFolder(folder)}/`)
  const api = require(packaged(folder, '@vladmandic/face-api/dist/face-api.node-wasm.js')) as FaceApi
  await api.tf.setBackend('wasm')
  await api.tf.ready()
  await api.nets.ssdMobilenetv1.loadFromDisk(packaged(folder, '@vladmandic/face-api/model'))
  const options = new api.SsdMobilenetv1Options({ minConfidence: 0.3, maxResults: 500 })
  return async ({ data, width, height }) => {
    const input = api.tf.tensor(opaque(data), [height, width, 3], 'int32')
    const faces = await api.detectAllFaces(input, options)
    input.dispose()
    return faces.map(({ box }): Box => [box.x, box.y, box.width, box.height])
  }
}

async function human(folder: string): Promise<Find> {
  const require = createRequire(join(resolve(folder), 'package.json'))
  const { Human } = require(packaged(folder, '@vladmandic/human/dist/human.node-wasm.js')) as {
    Human: new (options: object) => Human
  }
  const off = { enabled: false }
  const detector = { maxDetected: 500, minConfidence: 0.3, rotation: false }
  const face = { enabled: true, detector, mesh: off, iris: off, emotion: off, description: off, antispoof: off, liveness: off } // prettier-ignore
  const library = new Human({
    backend: 'wasm',
    wasmPath: `${wasmFolder(folder)}/`,
    modelBasePath: await served(packaged(folder, '@vladmandic/human/models')),
    cacheSensitivity: 0,
    filter: off,
    gesture: off,
    face,
    body: off,
    hand: off,
    object: off,
  })
  await library.load()
  return async ({ data, width, height }) => {
    const input = library.tf.tensor(opaque(data), [1, height, width, 3], 'float32')
    const { face: faces } = await library.detect(input)
    input.dispose()
    return faces.map(({ box }) => box)
  }
}

const packaged = (folder: string, path: string): string => join(resolve(folder), 'node_modules', path)
const wasmFolder = (folder: string): string => packaged(folder, '@tensorflow/tfjs-backend-wasm/dist')

/** That library reads its models from an address only. */
async function served(folder: string): Promise<string> {
  const server = createServer((request, response) => {
    void readFile(join(folder, basename(request.url ?? '')))
      .then((bytes) => response.end(bytes))
      .catch(() => response.writeHead(404).end())
  })
  await new Promise<void>((done) => server.listen(0, 'localhost', done))
  server.unref()
  return `http://localhost:${(server.address() as AddressInfo).port}/`
}

function opaque(data: Uint8ClampedArray): Uint8Array {
  return Uint8Array.from(data.filter((_, i) => i % 4 !== 3))
}

async function measured(name: string, photos: readonly Photo[], find: Find): Promise<Found> {
  const times: number[] = []
  let [faces, hits, boxes, right] = [0, 0, 0, 0]
  for (const photo of photos) {
    const begun = performance.now()
    const found = await find(photo.picture)
    times.push(performance.now() - begun)
    faces += photo.faces.length
    boxes += found.length
    hits += photo.faces.filter((face) => found.some((box) => likeness(face, box) > 0.3)).length
    right += found.filter((box) => photo.faces.some((face) => likeness(face, box) > 0.3)).length
  }
  return { name, faces, recall: hits / faces, precision: right / Math.max(1, boxes), ms: median(times) }
}

const FINDERS: Readonly<Record<string, (folder: string) => Promise<Find>>> = {
  'Deelwijs, YuNet, native': () => ours('native', false),
  'Deelwijs, bundled, native': () => ours('native', true),
  'Deelwijs, YuNet, wasm': () => ours('wasm', false),
  'Deelwijs, bundled, wasm': () => ours('wasm', true),
  'face-api 1.7.15, SSD, wasm': faceApi,
  'human 3.3.6, BlazeFace, wasm': human,
}

/** Their names. */
export const finderNames = Object.keys(FINDERS)

if (import.meta.main) {
  const [name = '', folder = ''] = process.argv.slice(2)
  const open = FINDERS[name]
  if (!open) throw new Error(`no finder ${name}`)
  const find = await open(folder)
  const base = await knownPhotos()
  for (const { picture } of base) await find(picture)
  const found: Found[] = []
  for (const [set, spoil] of Object.entries(SPOILT))
    if (SETS.includes(set)) found.push(await measured(set, await Promise.all(base.map(spoil)), find))
  found.push(await measured('12 MP', [await classPhoto(base)], find))
  const outcome: Outcome = { found, memory: process.resourceUsage().maxRSS / 1000 }
  console.log(JSON.stringify(outcome))
  process.exit()
}

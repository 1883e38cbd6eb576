import { createHash } from 'node:crypto'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { MediaError } from '../../media/picture.ts'
import { getModels, modelsFolder, readModel, YUNET, type Model } from './models.ts'

const WEIGHTS = Buffer.alloc(200_000, 'weights ')

let folder = ''
let server: Server
let answer: RequestListener

beforeEach(async () => {
  folder = join(await mkdtemp(join(tmpdir(), 'models-')), 'models')
  answer = (_, response) => response.end(WEIGHTS)
  server = createServer((request, response) => answer(request, response))
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
})

afterEach(async () => {
  server.closeAllConnections()
  server.close()
  await rm(join(folder, '..'), { recursive: true })
})

function model(bytes: Uint8Array = WEIGHTS): Model {
  const { port } = server.address() as AddressInfo
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return { file: 'weights.onnx', address: `http://127.0.0.1:${port}/weights.onnx`, size: bytes.length, sha256 }
}

const inFolder = (): Promise<string[]> => readdir(folder).catch(() => [])

describe('fetching a model', () => {
  it('stores it whole, tells how far it is, and asks only once', async () => {
    let asked = 0
    answer = (_, response) => {
      asked += 1
      response.end(WEIGHTS)
    }
    const heard: number[] = []
    const path = await getModels(folder, (received, total) => heard.push(received / total), model())
    expect(await readFile(path)).toEqual(WEIGHTS)
    expect(heard.at(-1)).toBe(1)
    expect(heard).toEqual(heard.toSorted((a, b) => a - b))
    await getModels(folder, undefined, model())
    expect(asked).toBe(1)
    expect(await inFolder()).toEqual(['weights.onnx'])
  })

  it.each<[string, RequestListener, RegExp]>([
    ['another file of that size', (_, response) => response.end(Buffer.alloc(WEIGHTS.length, 'x')), /another file/],
    ['too little', (_, response) => response.end(WEIGHTS.subarray(0, 1000)), /another file/],
    ['too much', (_, response) => response.end(Buffer.concat([WEIGHTS, WEIGHTS])), /gives more than the 200000 bytes/],
    ['not found', (_, response) => response.writeHead(404).end('no'), /answered 404/],
    ['cut off', (_, response) => response.writeHead(200, { 'content-length': WEIGHTS.length }).write('we', () => response.destroy()), /can't be reached/], // prettier-ignore
  ])('refuses %s and stores nothing', async (_, listener, message) => {
    answer = listener
    await expect(getModels(folder, undefined, model())).rejects.toThrow(message)
    expect(await inFolder()).toEqual([])
  })

  it('says in one line that nobody answers', async () => {
    const wanted = model()
    await new Promise((done) => server.close(done))
    const failed = await getModels(folder, undefined, wanted).catch((error: unknown) => error)
    expect(failed).toBeInstanceOf(MediaError)
    expect((failed as Error).message).toMatch(/^127\.0\.0\.1:\d+ can't be reached; [^\n]+$/)
  })

  it('says when the folder can not be written to', async () => {
    const file = join(folder, '..', 'file')
    await writeFile(file, '')
    await expect(getModels(join(file, 'models'), undefined, model())).rejects.toThrow(/could not be written to/)
  })
})

describe('reading a model', () => {
  it('is nothing when it is not there', async () => {
    expect(await readModel(folder, model())).toBeNull()
  })

  it('refuses a file that was changed', async () => {
    const path = await getModels(folder, undefined, model())
    await writeFile(path, Buffer.concat([WEIGHTS.subarray(0, -1), Buffer.from('!')]))
    await expect(readModel(folder, model())).rejects.toThrow(/not the model that was measured/)
  })
})

it('looks where it is told, else in the data folder', () => {
  expect(modelsFolder({ DEELWIJS_MODELS: '/somewhere' })).toBe('/somewhere')
  expect(modelsFolder({ DEELWIJS_MODELS: '' })).toBe(join('data', 'models'))
  expect(modelsFolder({})).toBe(join('data', 'models'))
})

it('pins an address that does not move', () => {
  expect(YUNET.address).toMatch(/\/[0-9a-f]{40}\/onnx\/yunet_n_dynamic\.onnx$/)
})

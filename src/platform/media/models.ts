/**
 * Models that the project may not carry with it: YuNet is fetched once, on request, into the models folder. A model is only
 * used when it is, byte for byte, the one that was measured.
 */
import { createHash } from 'node:crypto'
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { MediaError } from '../../media/picture.ts'

/** A file of weights: what it is called in the folder, where it comes from, and what it must be. */
export interface Model {
  readonly file: string
  readonly address: string
  /** Bytes. */
  readonly size: number
  readonly sha256: string
}

/** YuNet-n with dynamic input; Apache-2.0. The address names a commit, so what stands there does not change. */
export const YUNET: Model = {
  file: 'yunet_n_dynamic.onnx',
  address:
    'https://raw.githubusercontent.com/ShiqiYu/libfacedetection.train/02246e79b1e976c83d1e135a85e0628120c93769/onnx/yunet_n_dynamic.onnx',
  size: 322_906,
  sha256: '104ee26c71d5c270ce79a6b3dced91c91013260d29a6bf18f9296c5b8c4c2b12',
}

const PATIENCE_MS = 60_000

/** Where models are: DEELWIJS_MODELS, else `models` in the data folder. */
export function modelsFolder(environment: Readonly<Record<string, string | undefined>> = process.env): string {
  const given = environment['DEELWIJS_MODELS']
  return given === undefined || given === '' ? join('data', 'models') : given
}

/** The model's bytes, or null when it isn't in the folder. Throws a MediaError when the file there is another one. */
export async function readModel(folder: string, model: Model = YUNET): Promise<Uint8Array | null> {
  const path = join(folder, model.file)
  const bytes = await readFile(path).catch((error: unknown) => {
    if (isMissing(error)) return null
    throw new MediaError(`${path}: could not be read`)
  })
  if (bytes && !isGenuine(bytes, model)) throw new MediaError(`${path}: is not the model that was measured; delete it and run "deelwijs models get"`) // prettier-ignore
  return bytes
}

/**
 * Fetches a model into the folder unless it is there, and gives its path. `progress` hears bytes received and in all.
 * It appears in the folder only when whole and right. Throws a MediaError with one line for the user.
 */
export async function getModels(
  folder: string,
  progress: (received: number, total: number) => void = () => undefined,
  model: Model = YUNET,
): Promise<string> {
  const path = join(folder, model.file)
  if (await readModel(folder, model)) return path
  const bytes = await download(model, progress)
  if (!isGenuine(bytes, model)) throw new MediaError(`${model.address} gave another file than the one that was measured; nothing was stored`) // prettier-ignore
  await store(folder, path, bytes)
  return path
}

async function download(model: Model, progress: (received: number, total: number) => void): Promise<Uint8Array> {
  const response = await fetch(model.address, { signal: AbortSignal.timeout(PATIENCE_MS) }).catch(() => {
    throw unreachable(model)
  })
  if (!response.ok || !response.body) {
    await response.body?.cancel()
    throw new MediaError(`${model.address} answered ${response.status}; the model was not fetched`)
  }
  const bytes = new Uint8Array(model.size)
  let received = 0
  try {
    for await (const piece of response.body) {
      if (received + piece.length > model.size) throw new MediaError(`${model.address} gives more than the ${model.size} bytes it should; nothing was stored`) // prettier-ignore
      bytes.set(piece, received)
      received += piece.length
      progress(received, model.size)
    }
  } catch (error) {
    throw error instanceof MediaError ? error : unreachable(model)
  }
  return bytes.subarray(0, received)
}

/** Beside its place first, then moved: a half-written model is never seen, and two at once do no harm. */
async function store(folder: string, path: string, bytes: Uint8Array): Promise<void> {
  const part = `${path}.${process.pid}.part`
  try {
    await mkdir(folder, { recursive: true })
    await writeFile(part, bytes)
    await rename(part, path)
  } catch {
    await rm(part, { force: true }).catch(() => undefined)
    throw new MediaError(`${folder}: could not be written to`)
  }
}

function unreachable(model: Model): MediaError {
  const { host } = new URL(model.address)
  return new MediaError(`${host} can't be reached; faces are found with the bundled detector until the model is there`)
}

/** Is it, byte for byte, the model? */
export function isGenuine(bytes: Uint8Array, model: Pick<Model, 'size' | 'sha256'>): boolean {
  return bytes.length === model.size && createHash('sha256').update(bytes).digest('hex') === model.sha256
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR')
}

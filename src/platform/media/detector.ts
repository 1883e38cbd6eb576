/**
 * Runs the face detectors in Node: with onnxruntime-node where its library is there, else with onnxruntime-web's
 * WebAssembly, which gives the same boxes, slower. Sessions are made once, on first use, and kept.
 */
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { InferenceSession, Tensor } from 'onnxruntime-web'
import { ULTRAFACE } from '../../media/faces/bundled-model.ts'
import { MediaError, type Infer } from '../../media/picture.ts'
import { isGenuine, modelsFolder, readModel } from './models.ts'

export interface Detectors {
  readonly infer: Infer
  /** Is the better detector there? What `findFaces` wants to know. */
  readonly models: { readonly yunet: boolean }
  readonly runtime: Runtime
  /** Frees what the sessions hold. */
  close(): Promise<void>
}

export type Runtime = 'native' | 'wasm'

export interface DetectorOptions {
  /** Folder of models; left out, where `modelsFolder` says. */
  readonly folder?: string
  /** Left out, native where it is there. */
  readonly runtime?: Runtime
  readonly threads?: number
  /** Leave YuNet alone even when it is there; for measuring. */
  readonly bundledOnly?: boolean
}

/** What both packages offer; onnxruntime-web has more. */
interface Ort {
  readonly InferenceSession: typeof InferenceSession
  readonly Tensor: typeof Tensor
}

/** Makes detectors ready. Throws a MediaError when a model is not the one that was measured, or none is there. */
export async function openDetectors(options: DetectorOptions = {}): Promise<Detectors> {
  const threads = options.threads ?? 2
  const { ort, runtime } = await loadOrt(options.runtime, threads)
  const better = options.bundledOnly ? null : await readModel(options.folder ?? modelsFolder())
  const weights = { yunet: better, ultraface: await readUltraface(options.folder ?? modelsFolder()) }
  const sessions = new Map<string, Promise<InferenceSession>>()
  const session = (model: 'yunet' | 'ultraface'): Promise<InferenceSession> => {
    const bytes = weights[model]
    if (!bytes) throw new MediaError(`the model ${model} is not there`)
    const known = sessions.get(model) ?? ort.InferenceSession.create(bytes, sessionOptions(threads))
    sessions.set(model, known)
    return known
  }
  return {
    infer: async (model, input) => run(ort, await session(model), input),
    models: { yunet: better !== null },
    runtime,
    async close() {
      for (const one of sessions.values()) await (await one).release()
      sessions.clear()
    },
  }
}

/** Without the arena, memory goes back after each picture instead of growing to the sum of the largest. */
function sessionOptions(threads: number): InferenceSession.SessionOptions {
  return { intraOpNumThreads: threads, interOpNumThreads: 1, enableCpuMemArena: false }
}

async function run(ort: Ort, session: InferenceSession, input: Parameters<Infer>[1]): ReturnType<Infer> {
  const { data, height, width } = input
  const tensor = new ort.Tensor('float32', data, [1, 3, height, width])
  const outputs = await session.run({ [session.inputNames[0] ?? 'input']: tensor })
  const copied = Object.entries(outputs).map(([name, output]) => [name, (output.data as Float32Array).slice()])
  for (const output of Object.values(outputs)) output.dispose()
  tensor.dispose()
  return Object.fromEntries(copied) as Record<string, Float32Array>
}

async function loadOrt(wanted: Runtime | undefined, threads: number): Promise<{ ort: Ort; runtime: Runtime }> {
  if (wanted !== 'wasm') {
    const native = await import('onnxruntime-node').catch(() => null)
    if (native) return { ort: native, runtime: 'native' }
    if (wanted === 'native') throw new MediaError('onnxruntime-node is not installed')
  }
  const web = await import('onnxruntime-web')
  web.env.wasm.numThreads = threads
  return { ort: web, runtime: 'wasm' }
}

/** From the models folder, else from the package that carries it. */
async function readUltraface(folder: string): Promise<Uint8Array> {
  const beside = await readFile(join(folder, ULTRAFACE.file)).catch(() => null)
  const bytes = beside ?? (await readFile(packagedUltraface()).catch(() => null))
  if (!bytes) throw new MediaError(`the bundled face detector (${ULTRAFACE.file}) is not there; install again`)
  if (!isGenuine(bytes, ULTRAFACE)) throw new MediaError(`${ULTRAFACE.file} is not the model that was measured`)
  return bytes
}

function packagedUltraface(): string {
  try {
    const found = createRequire(import.meta.url).resolve(`${ULTRAFACE.package}/package.json`)
    return join(dirname(found), 'model', ULTRAFACE.file)
  } catch {
    return join('model', ULTRAFACE.file)
  }
}

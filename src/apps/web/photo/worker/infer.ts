/** Runs the detectors in the browser. Everything comes from our own server; nothing is sent anywhere. */
import { env, InferenceSession, Tensor } from 'onnxruntime-web/wasm'
import ultraface from 'faceplugin-face-recognition-js/model/fr_detect.onnx?url'
import runtimeScript from 'onnxruntime-web/ort-wasm-simd-threaded.mjs?url'
import runtime from 'onnxruntime-web/ort-wasm-simd-threaded.wasm?url'
import type { Infer } from '../../../../media/picture.ts'

/** Only a server that was given this detector has it. */
const YUNET = '/models/yunet.onnx'
/** More threads than this make these small models no faster. */
const MOST_THREADS = 4

export interface Detectors {
  readonly infer: Infer
  readonly models: { readonly yunet: boolean }
}

let detectors: Promise<Detectors> | undefined

/** The detectors, loaded once. Rejects when they can't be had; the next call tries again. */
export function loadDetectors(): Promise<Detectors> {
  detectors ??= load().catch((error: unknown) => {
    detectors = undefined
    throw error
  })
  return detectors
}

async function load(): Promise<Detectors> {
  env.wasm.wasmPaths = {
    mjs: new URL(runtimeScript, self.location.href).href,
    wasm: new URL(runtime, self.location.href).href,
  }
  env.wasm.numThreads = self.crossOriginIsolated ? Math.min(MOST_THREADS, navigator.hardwareConcurrency) : 1
  const [small, large] = await Promise.all([fetched(ultraface), fetched(YUNET).catch(() => null)])
  if (!small) throw new Error('the face detector is not on the server')
  const sessions = {
    ultraface: await InferenceSession.create(small),
    yunet: large && (await InferenceSession.create(large)),
  }
  const infer: Infer = async (model, { data, height, width }) => {
    const session = sessions[model]
    if (!session) throw new Error(`no detector ${model}`)
    await breath()
    return run(session, new Tensor('float32', data, [1, 3, height, width]))
  }
  return { infer, models: { yunet: large !== null } }
}

async function run(session: InferenceSession, input: Tensor): Promise<Record<string, Float32Array>> {
  const [name = ''] = session.inputNames
  const outputs = await session.run({ [name]: input })
  return Object.fromEntries(
    Object.entries(outputs).flatMap(([key, { data }]) => (data instanceof Float32Array ? [[key, data]] : [])),
  )
}

/** Null when it isn't there. Rejects without a network. */
async function fetched(url: string): Promise<ArrayBuffer | null> {
  const response = await fetch(url)
  if (response.ok) return response.arrayBuffer()
  await response.body?.cancel() // or the request stays open
  return null
}

const { port1, port2 } = new MessageChannel()
port1.start()
port2.start()

/** Lets what was asked meanwhile go first: a run keeps this thread busy, and somebody may be waiting for a view. */
function breath(): Promise<void> {
  return new Promise((resolve) => {
    port2.addEventListener('message', () => resolve(), { once: true })
    port1.postMessage(null)
  })
}

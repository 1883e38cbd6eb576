/// <reference lib="webworker" />
/** Reads one picture after another, and finds what is somebody's in it. Its program and its Dutch come from our own server, when somebody asks for them. */
import dutch from '@tesseract.js-data/nld/4.0.0_best_int/nld.traineddata.gz?url'
import wasm from 'tesseract.js-core/tesseract-core-simd-lstm.wasm?url'
import { openReader, type PictureReader } from '../../../media/text/reader.ts'
import { textRegions } from '../../../media/text/regions.ts'
import type { FromTextWorker, ToTextWorker } from './text-messages.ts'

declare const self: DedicatedWorkerGlobalScope

let reader: Promise<PictureReader> | undefined

self.addEventListener('message', ({ data }: MessageEvent<ToTextWorker>) => {
  void read(data).then((answer) => self.postMessage(answer))
})

async function read({ picture, context }: ToTextWorker): Promise<FromTextWorker> {
  try {
    return { regions: textRegions((await (reader ??= open())).read(picture), context) }
  } catch {
    return { broken: true }
  }
}

async function open(): Promise<PictureReader> {
  const response = await fetch(dutch)
  if (!response.ok) throw new Error('the Dutch of the reader is not on the server')
  const data = await unpacked(new Uint8Array(await response.arrayBuffer()))
  return openReader([{ name: 'nld', data }], new URL(wasm, self.location.href).href)
}

/** A server may have had the browser unpack it already. */
async function unpacked(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))
  return new Uint8Array(await new Response(stream).arrayBuffer())
}

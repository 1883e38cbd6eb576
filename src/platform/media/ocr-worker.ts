/** Reads pictures, one after another, in a thread that can be ended from outside. Its data comes from our own packages. */
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { parentPort } from 'node:worker_threads'
import { gunzip } from 'node:zlib'
import type { Picture } from '../../media/picture.ts'
import { openReader } from '../../media/text/reader.ts'

const DUTCH = import.meta.resolve('@tesseract.js-data/nld/4.0.0_best_int/nld.traineddata.gz')

const data = await promisify(gunzip)(await readFile(fileURLToPath(DUTCH)))
const reader = await openReader([{ name: 'nld', data }])
parentPort?.on('message', (picture: Picture) => {
  parentPort?.postMessage(reader.read(picture))
})

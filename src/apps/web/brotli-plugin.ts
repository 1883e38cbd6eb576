/** Presses the built files once, when they are built, so that the server only has to send them. Runs in Node, within Vite. */
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { copyFile, mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants } from 'node:zlib'
import type { Plugin } from 'vite'

const compress = promisify(brotliCompress)
const PRESSED = /\.(?:js|mjs|css|svg|wasm|onnx|webmanifest)$/
/** Smaller files fit in a packet or two anyway. */
const LEAST_BYTES = 1000
/** Pressing the runtime of the detector takes most of a minute: what was pressed before is taken from here. */
const KEPT = 'node_modules/.cache/deelwijs/brotli'

/** A Vite plugin that puts `x.br` beside every `x` of the client that gains by it. */
export function brotli(folder = 'build/client'): Plugin {
  return {
    name: 'deelwijs-brotli',
    apply: 'build',
    applyToEnvironment: ({ name }) => name === 'client',
    closeBundle: { order: 'post', sequential: true, handler: () => pressAll(folder) },
  }
}

async function pressAll(folder: string): Promise<void> {
  await mkdir(KEPT, { recursive: true })
  const names = await readdir(folder, { recursive: true })
  await Promise.all(names.filter((name) => PRESSED.test(name)).map((name) => press(join(folder, name))))
}

async function press(path: string): Promise<void> {
  const bytes = await readFile(path)
  if (bytes.length < LEAST_BYTES) return
  const keptAt = join(KEPT, `${createHash('sha256').update(bytes).digest('hex')}.br`)
  if (!existsSync(keptAt)) await writeFile(keptAt, await compress(bytes, optionsFor(bytes)))
  await copyFile(keptAt, `${path}.br`)
}

function optionsFor(bytes: Uint8Array): Parameters<typeof compress>[1] {
  const { BROTLI_PARAM_QUALITY, BROTLI_PARAM_LGWIN, BROTLI_PARAM_SIZE_HINT, BROTLI_MAX_QUALITY } = constants
  return {
    params: {
      [BROTLI_PARAM_QUALITY]: BROTLI_MAX_QUALITY,
      [BROTLI_PARAM_LGWIN]: 24,
      [BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  }
}

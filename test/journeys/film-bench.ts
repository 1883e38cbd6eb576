/** The film worker in a real browser, without the pages around it: built, served and opened for tests and measuring. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium, type Page } from 'playwright-core'
import { build, defaultClientConditions } from 'vite'
import type { startFilm as StartFilm } from '#src/apps/web/film/engine.ts'
import { findChromium } from '#tools/chromium.ts'
import { FLAGS } from './browser.ts'

const TYPES: Readonly<Record<string, string>> = { '.html': 'text/html', '.js': 'text/javascript', '.mjs': 'text/javascript', '.wasm': 'application/wasm' } // prettier-ignore

export interface FilmBench {
  readonly page: Page
  /** Puts a film where the page can fetch it. */
  serve(name: string, path: string): void
  close(): Promise<void>
}

/** `models`: a folder that may hold YuNet; left out, the bundled detector works alone. */
export async function openFilmBench(models?: string): Promise<FilmBench> {
  const root = await mkdtemp(join(fileURLToPath(new URL('../../node_modules/.cache/', import.meta.url)), 'film-'))
  const engine = fileURLToPath(new URL('../../src/apps/web/film/engine.ts', import.meta.url))
  await writeFile(join(root, 'index.html'), '<!doctype html><script type="module" src="./main.ts"></script>')
  await writeFile(join(root, 'main.ts'), `import { startFilm } from ${JSON.stringify(engine)}\nObject.assign(globalThis, { startFilm })\n`) // prettier-ignore
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    resolve: { conditions: ['onnxruntime-web-use-extern-wasm', ...defaultClientConditions] },
    assetsInclude: ['**/*.onnx'],
    worker: { format: 'es' },
    build: { target: 'es2023', assetsInlineLimit: 0, outDir: join(root, 'out') },
  })
  const films = new Map<string, string>()
  const placeOf = (url: string): string | undefined =>
    url === '/models/yunet.onnx' ? models && join(models, 'yunet_n_dynamic.onnx') : (films.get(url) ?? join(root, 'out', url === '/' ? 'index.html' : url)) // prettier-ignore
  const server = createServer((request, response) => {
    const place = placeOf(request.url ?? '/')
    const headers = { 'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'require-corp', 'content-type': TYPES[extname(place ?? '')] ?? 'application/octet-stream' } // prettier-ignore
    void (place ? readFile(place) : Promise.reject(new Error('not here')))
      .then((bytes) => response.writeHead(200, headers).end(bytes))
      .catch(() => response.writeHead(404, headers).end())
  })
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve))
  const found = findChromium()
  if ('missing' in found) throw new Error(found.missing)
  const browser = await chromium.launch({ executablePath: found.path, args: FLAGS })
  const page = await browser.newPage()
  await page.goto(`http://localhost:${(server.address() as AddressInfo).port}/`)
  await page.waitForFunction(() => 'startFilm' in globalThis)
  return {
    page,
    serve: (name, path) => films.set(`/${name}`, path),
    async close() {
      await browser.close()
      server.close()
      await rm(root, { recursive: true, force: true })
    },
  }
}

export interface Outcome {
  readonly fault?: string
  readonly bytes?: string
  readonly type?: string
  readonly film?: { readonly frames: number; readonly seconds: number; readonly width: number; readonly height: number; readonly coveredFrames: number } // prettier-ignore
  readonly ms: number
  readonly parts: number
}

/** Makes a served film safe in the page. `stopAt`: stops it once it is this far. */
export function makeSafeIn(
  page: Page,
  name: string,
  options: { keep?: unknown[]; stopAt?: number } = {},
): Promise<Outcome> {
  return page.evaluate(inPage, { name, ...options })
}

async function inPage({ name, keep, stopAt }: { name: string; keep?: unknown[]; stopAt?: number }): Promise<Outcome> {
  const { startFilm } = globalThis as unknown as { startFilm: typeof StartFilm }
  const file = await (await fetch(`/${name}`)).blob()
  const begun = performance.now()
  let parts = 0
  const run = startFilm(file, {
    keep: (keep ?? []) as [],
    progress: (part) => {
      parts++
      if (stopAt !== undefined && part >= stopAt) run.stop()
    },
  })
  try {
    const { blob, ...film } = await run.film
    const ms = performance.now() - begun
    const bytes = new Uint8Array(await blob.arrayBuffer())
    let text = ''
    for (let i = 0; i < bytes.length; i += 32_768) text += String.fromCharCode(...bytes.subarray(i, i + 32_768))
    return { bytes: btoa(text), type: blob.type, film, ms, parts }
  } catch (error) {
    return { fault: (error as { fault: string }).fault, ms: performance.now() - begun, parts }
  }
}

/**
 * The same check in Chromium, through the page's own worker: time a message there and back, what a first visit loads, and
 * how long until the page answers.   npm run bench -- browser
 */
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { build } from '#tools/build.ts'
import { openStage } from '../test/journeys/browser.ts'
import { messages } from './check.ts'
import { row, type Row } from './table.ts'

const ASSETS = 'build/client/assets'

/** All rows of the table. Throws an Error when there is no browser or no build. */
export async function benchBrowser(): Promise<Row[]> {
  if (!build()) throw new Error('the pages could not be built')
  const worker = readdirSync(ASSETS).find((name) => /^worker-.*\.js$/.test(name)) ?? ''
  const stage = await openStage()
  try {
    const page = await stage.visit()
    const loaded: string[] = []
    page.on('response', (response) => loaded.push(new URL(response.url()).pathname))
    const begun = performance.now()
    await page.goto('/')
    await page.fill('#message', 'Wat een mooie dag op school!')
    await page.waitForSelector('.panel[aria-busy="false"] .advice')
    const answered = performance.now() - begun
    await page.waitForLoadState('networkidle')
    const times = await page.evaluate(timeWorker, { worker: `/assets/${worker}`, situations: messages(300, 1_000) })
    return [
      row('Chromium: check of 300 characters, to the worker and back', times, 'ms'),
      row('Chromium: first visit, until a message typed at once has its advice', answered, 'ms'),
      row('JavaScript of a first visit before the engine, gzip', firstLoad(loaded, worker) / 1000, 'kB'),
      row('engine and protocol, brotli', brotli(join(ASSETS, worker)) / 1000, 'kB'),
    ]
  } finally {
    await stage.close()
  }
}

/** Runs in the page. Median of the round trips, in ms. */
async function timeWorker({ worker, situations }: { worker: string; situations: unknown[] }): Promise<number> {
  const engine = new Worker(worker, { type: 'module' })
  const ask = (id: number, situation: unknown): Promise<void> =>
    new Promise((resolve) => {
      engine.onmessage = () => resolve()
      engine.postMessage({ id, situation, language: 'nl', now: '2026-11-23T11:00:00Z' })
    })
  for (const situation of situations.slice(0, 200)) await ask(0, situation)
  const times: number[] = []
  for (const situation of situations) {
    const begun = performance.now()
    await ask(1, situation)
    times.push(performance.now() - begun)
  }
  times.sort((a, b) => a - b)
  engine.terminate()
  return times[Math.floor(times.length / 2)] ?? NaN
}

function firstLoad(loaded: readonly string[], worker: string): number {
  const scripts = [...new Set(loaded)].filter(
    (path) => path.startsWith('/assets/') && path.endsWith('.js') && !path.endsWith(worker),
  )
  return scripts.reduce((sum, path) => sum + gzipSync(readFileSync(join('build/client', path)), { level: 9 }).length, 0)
}

function brotli(file: string): number {
  return brotliCompressSync(readFileSync(file), { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length
}

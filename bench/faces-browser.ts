/** The photo page in Chromium: what it weighs, how long a photo of 12 megapixels takes from choosing to seeing it, memory. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { YUNET } from '#src/platform/media/models.ts'
import { build } from '#tools/build.ts'
import { measuredModels } from '#tools/quality/media/photos.ts'
import { openStage, type Stage } from '../test/journeys/browser.ts'
import { median, row, type Row } from './table.ts'

const TIMES = 3
const PATIENCE = { timeout: 600_000 }

/** Rows for the bundled detector and for YuNet. Throws an Error when there is no browser or no build. */
export async function benchPhotoPage(paths: readonly string[], many: number): Promise<Row[]> {
  if (!build()) throw new Error('the pages could not be built')
  const stage = await openStage()
  try {
    return [
      ...(await weight(stage)),
      ...(await photos(stage, 'YuNet', paths)),
      ...(await photos(stage, 'bundled', paths)),
      ...(await inARow(stage, paths, many)),
    ]
  } finally {
    await stage.close()
  }
}

async function opened(stage: Stage, yunet: boolean): Promise<Page> {
  // Behind the service worker requests can't be answered from here.
  const page = await stage.visit({ serviceWorkers: 'block' })
  await page.route('**/models/yunet.onnx', (route) =>
    yunet ? route.fulfill({ path: join(measuredModels(), YUNET.file) }) : route.fulfill({ status: 404 }),
  )
  await page.goto('/foto', { waitUntil: 'networkidle' })
  return page
}

async function weight(stage: Stage): Promise<Row[]> {
  const page = await stage.visit({ serviceWorkers: 'block' })
  const sizes: Promise<{ path: string; size: number }>[] = []
  page.on('requestfinished', (request) => {
    const path = new URL(request.url()).pathname
    sizes.push(request.sizes().then(({ responseBodySize: size }) => ({ path, size })))
  })
  await page.goto('/foto', { waitUntil: 'networkidle' })
  const all = await Promise.all(sizes)
  const of = (pattern: RegExp): number => sum(all.filter(({ path }) => pattern.test(path)).map(({ size }) => size)) / 1000 // prettier-ignore
  return [
    row('page /foto on a first visit, ready to find faces, as sent (brotli)', of(/./), 'kB'),
    row('of that the detector’s runtime (wasm)', of(/\.wasm$/), 'kB'),
    row('of that the bundled detector', of(/\.onnx$/), 'kB'),
  ]
}

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0)

async function photos(stage: Stage, name: string, paths: readonly string[]): Promise<Row[]> {
  const page = await opened(stage, name === 'YuNet')
  const times: number[] = []
  for (let i = 0; i <= TIMES; i++) times.push(await shown(page, [paths[i % paths.length] ?? '']))
  const [, ...warm] = times
  const { peak } = await memoryOf(page)
  await page.context().close()
  return [
    row(`Chromium, ${name}: 12 MP from choosing to shown, covered`, median(warm), 'ms'),
    ...(peak > 0 ? [row(`Chromium, ${name}: memory of the page at most`, peak, 'MB')] : []),
  ]
}

/** Chooses photos and waits until the last is ready; ms. */
async function shown(page: Page, paths: readonly string[]): Promise<number> {
  const before = await page.locator('.small-drawing').count()
  const begun = performance.now()
  await page.setInputFiles('input[type=file]', [...paths])
  await page.waitForFunction((wanted) => document.querySelectorAll('.small-drawing').length >= wanted, before + paths.length, PATIENCE) // prettier-ignore
  return performance.now() - begun
}

async function inARow(stage: Stage, paths: readonly string[], many: number): Promise<Row[]> {
  const page = await opened(stage, false)
  const held: number[] = []
  for (let done = 0; done < many; done += 5) {
    await shown(
      page,
      Array.from({ length: Math.min(5, many - done) }, (_, i) => paths[i % paths.length] ?? ''),
    )
    held.push((await memoryOf(page)).now)
  }
  await page.context().close()
  const [first = 0, middle = 0, last = 0] = [held[0], held[Math.floor((held.length - 1) / 2)], held.at(-1)]
  return first === 0
    ? []
    : [
        row(`Chromium, bundled: ${many} photos of 12 MP added to one list, memory after 5`, first, 'MB'),
        row('… halfway', middle, 'MB'),
        row('… at the end', last, 'MB'),
      ]
}

/** MB of the page's process, now and at most; 0 where the system doesn't tell. */
async function memoryOf(page: Page): Promise<{ now: number; peak: number }> {
  const session = await page.context().browser()?.newBrowserCDPSession()
  if (!session) return { now: 0, peak: 0 }
  const { processInfo } = await session.send('SystemInfo.getProcessInfo')
  await session.detach()
  const all = processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => statusOf(id))
  return { now: Math.max(...all.map(({ now }) => now)), peak: Math.max(...all.map(({ peak }) => peak)) }
}

function statusOf(id: number): { now: number; peak: number } {
  try {
    const text = readFileSync(`/proc/${id}/status`, 'utf8')
    const figure = (name: string): number => Number(new RegExp(`${name}:\\s+(\\d+)`).exec(text)?.[1] ?? 0) / 1000
    return { now: figure('VmRSS'), peak: figure('VmHWM') }
  } catch {
    return { now: 0, peak: 0 }
  }
}

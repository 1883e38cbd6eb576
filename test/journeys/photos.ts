/** Photos for the journeys, drawn by code: nobody is in them. And what is done with them on the page. */
import { readFile } from 'node:fs/promises'
import sharp, { type OutputInfo } from 'sharp'
import type { Page } from 'playwright-core'
import { carrying, stuffed } from '../media/carrying.ts'
import { asSharp, face, landscape, type Drawn } from '../media/draw.ts'
import type { Stage } from './browser.ts'

/** Middle and width of each face of the class photo, in its pixels. */
export const FACES = [200, 460, 720, 980].map((x) => ({ x, y: 400, size: 110 }))
export const WIDTH = 1200
export const HEIGHT = 900

/** As Playwright takes a file. */
export interface GivenFile {
  readonly name: string
  readonly mimeType: string
  readonly buffer: Buffer
}

export function classPhoto(): Drawn {
  const drawn = landscape(WIDTH, HEIGHT)
  for (const { x, y, size } of FACES) face(drawn, x, y, size)
  return drawn
}

/** As a phone makes it: with place, camera, maker, and things hidden behind it. All of it is called SECRET. */
export async function phonePhoto(): Promise<GivenFile> {
  const jpeg = await carrying(asSharp(classPhoto())).jpeg({ quality: 90 }).toBuffer()
  return given('Jorrit Veldkamp.jpg', 'image/jpeg', stuffed(jpeg))
}

export async function photoAs(type: 'png' | 'webp' | 'avif' | 'tiff', drawn = classPhoto()): Promise<GivenFile> {
  return given(
    `a.${type}`,
    `image/${type}`,
    await asSharp(drawn)
      .toFormat(type, type === 'avif' ? { effort: 0 } : {})
      .toBuffer(),
  )
}

/** One face, found much sooner than four in a large photo. */
export function smallPhoto(): Drawn {
  const drawn = landscape(320, 240)
  face(drawn, 160, 110, 70)
  return drawn
}

/** A face that walks through five frames. */
export async function movingPhoto(): Promise<GivenFile> {
  const frames = [0, 1, 2, 3, 4].map((i) => {
    const drawn = landscape(320, 240, i)
    face(drawn, 110 + i * 6, 110, 60)
    return asSharp(drawn).png().toBuffer()
  })
  const delay = frames.map(() => 120)
  return given('a.gif', 'image/gif', await sharp(await Promise.all(frames), { join: { animated: true } }).gif({ delay }).toBuffer()) // prettier-ignore
}

export function given(name: string, mimeType: string, bytes: Uint8Array | string): GivenFile {
  return { name, mimeType, buffer: Buffer.from(bytes) }
}

/** Opens the photo page and waits until it listens and works offline. */
export async function openPhotos(stage: Stage, page: Page): Promise<void> {
  await page.goto(`${stage.origin}/foto`)
  await page.waitForSelector('.offline:not(:empty)', { timeout: 60_000 })
}

const benches = new WeakMap<Stage, Promise<Page>>()

/** The photo page with nothing on it, opened once on each stage: waking up takes seconds. */
export async function emptyBench(stage: Stage, viewport = { width: 1280, height: 720 }): Promise<Page> {
  const opened = benches.get(stage) ?? stage.visit().then((page) => openPhotos(stage, page).then(() => page))
  benches.set(stage, opened)
  const page = await opened
  await page.setViewportSize(viewport)
  if ((await page.locator('.strip').count()) > 0) await page.click('text=Wis alles')
  await page.waitForSelector('.drop')
  return page
}

/** Chooses files and waits until all have been looked at. */
export async function choose(page: Page, files: readonly GivenFile[]): Promise<void> {
  await page.setInputFiles('input[type=file]', [...files])
  await page.waitForSelector('.strip')
  await page.waitForSelector('.progress', { state: 'detached', timeout: 60_000 })
}

/** Chooses one photo and waits until it is shown. */
export async function show(page: Page, file: GivenFile): Promise<void> {
  await choose(page, [file])
  await page.waitForSelector('.stage-drawing')
}

/** Presses a button that downloads one file, and gives it. */
export async function downloaded(page: Page, act: () => Promise<void>): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent('download', { timeout: 60_000 }), act()])
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) }
}

export interface Pixels {
  readonly info: OutputInfo
  /** Red, green and blue of a pixel. */
  at(x: number, y: number): readonly [number, number, number]
}

export async function pixelsOf(bytes: Uint8Array): Promise<Pixels> {
  const { data, info } = await sharp(bytes).removeAlpha().raw().toBuffer({ resolveWithObject: true })
  const at = (x: number, y: number): readonly [number, number, number] => {
    const from = (Math.round(y) * info.width + Math.round(x)) * info.channels
    return [data[from] ?? 0, data[from + 1] ?? 0, data[from + 2] ?? 0]
  }
  return { info, at }
}

/** How many colours a face's middle has (of 512): a face has many, a cover a few. */
export function coloursIn(pixels: Pixels, { x, y, size }: (typeof FACES)[number]): number {
  const seen = new Set<number>()
  for (let dy = -size / 2; dy <= size / 2; dy += 2)
    for (let dx = -size / 3; dx <= size / 3; dx += 2) {
      const [red, green, blue] = pixels.at(x + dx, y + dy)
      seen.add(((red >> 5) << 6) | ((green >> 5) << 3) | (blue >> 5))
    }
  return seen.size
}

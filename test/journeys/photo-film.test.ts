/** Films on the photo page: chosen as photos are, covered with progress, played and taken along covered only. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { missingCommands } from '#tools/debian.ts'
import {
  boxAt,
  darkPart,
  ffmpeg,
  framesOf,
  makeFilm,
  probed,
  tagsOf,
  type FilmPlan,
  type Walk,
} from '../media/films.ts'
import { complaints, SCREENS } from './axe.ts'
import { openStage, type Stage } from './browser.ts'
import { choose, downloaded, emptyBench, given, openPhotos, photoAs, type GivenFile } from './photos.ts'

const left: Walk = (frame) => ({ x: 90 + frame, y: 110, size: 60 })
const right: Walk = (frame) => ({ x: 240 - frame, y: 130, size: 56 })
const PLAN: FilmPlan = { frames: 30, width: 320, height: 240, walks: [left, right] }
const PATIENCE = { timeout: 60_000 }

let folder = ''
let stage: Stage
let film: GivenFile

beforeAll(async () => {
  const missing = missingCommands()
  if (missing) throw new Error(missing)
  folder = await mkdtemp(join(tmpdir(), 'deelwijs-photo-film-'))
  const path = join(folder, 'Jorrit.mp4')
  const sound = ['-f', 'lavfi', '-i', 'sine=duration=1.25', '-c:a', 'aac']
  await makeFilm(path, PLAN, [...sound, '-c:v', 'libx264', '-preset', 'ultrafast', '-pix_fmt', 'yuv420p', '-metadata', 'title=SECRET']) // prettier-ignore
  film = given('Jorrit.mp4', 'video/mp4', await readFile(path))
  stage = await openStage()
}, 120_000)

afterAll(async () => {
  await stage.close()
  await rm(folder, { recursive: true, force: true })
})

async function chooseFilm(page: Page): Promise<void> {
  await choose(page, [film])
  await page.waitForSelector('.film-video', PATIENCE)
}

/** Downloads the film, and tells in how many frames each of the two shows. */
async function exposedIn(page: Page): Promise<{ name: string; exposed: number[]; path: string }> {
  const { name, bytes } = await downloaded(page, () => page.click('.take >> text=Download'))
  const path = join(folder, name)
  await writeFile(path, bytes)
  const frames = await framesOf(path, PLAN.width, PLAN.height)
  expect(frames).toHaveLength(PLAN.frames)
  const shows = (walk: Walk): number =>
    frames.filter((frame, i) => {
      const at = walk(i)
      return at !== null && darkPart(frame, boxAt(at)) > 0.005
    }).length
  return { name, path, exposed: [left, right].map(shows) }
}

test('from film to safe film: progress, a preview of the covered film, a download without sound or tags', async () => {
  const page = await stage.visit()
  const complaints: string[] = []
  page.on('console', (message) => message.text().includes('Policy') && complaints.push(message.text()))
  await openPhotos(stage, page)
  await page.setInputFiles('input[type=file]', [film])
  await page.waitForSelector('.progress >> text=/Deze film: \\d+0?%/', PATIENCE)
  await page.waitForSelector('.film-video', PATIENCE)
  expect(await page.locator('.small-show').getAttribute('aria-label')).toBe('Film 1: klaar om na te kijken')
  expect(await page.locator('.verdict').textContent()).toContain('In 30 van de 30 beelden')
  expect(await page.locator('.verdict').textContent()).toContain('Het geluid is eruit')
  await page.waitForSelector('.small-drawing')
  const plays = (): Promise<number> =>
    page.locator('.film-video').evaluate((video: HTMLVideoElement) => video.readyState)
  await expect.poll(plays).toBeGreaterThanOrEqual(2)
  const { name, path, exposed } = await exposedIn(page)
  expect(name).toMatch(/^film-afgedekt-1\.(?:mp4|webm)$/)
  expect(exposed).toEqual([0, 0])
  expect((await probed(path)).streams.map((one) => one.codec_type)).toEqual(['video'])
  expect(JSON.stringify(await tagsOf(path))).not.toContain('SECRET')
  expect(complaints).toEqual([])
}, 120_000)

test('by keyboard: one chosen face is shown through the whole film, and covered again', async () => {
  const page = await emptyBench(stage)
  await chooseFilm(page)
  await page.focus('.film-choose button')
  await page.keyboard.press('Enter')
  await page.waitForSelector('.film [aria-label="Gezicht 2 mag te zien zijn"]')
  const faces = await page.locator('.film .mark-button').evaluateAll((all: HTMLElement[]) => all.map((one) => one.offsetLeft)) // prettier-ignore
  expect(faces).toHaveLength(2)
  const which = (faces[0] ?? 0) < (faces[1] ?? 0) ? 1 : 2
  await page.focus(`[aria-label="Gezicht ${which} mag te zien zijn"]`)
  await page.keyboard.press('Space')
  await page.click('text=Maak de film met één gezicht te zien')
  await page.waitForSelector('text=Dek iedereen weer af', PATIENCE)
  const kept = (await exposedIn(page)).exposed
  expect(kept[0]).toBeGreaterThan(20)
  expect(kept[1]).toBe(0)
  await page.click('text=Dek iedereen weer af')
  await page.waitForSelector('text=Dek iedereen weer af', { state: 'detached' })
  await page.waitForSelector('.film-video', PATIENCE)
  expect((await exposedIn(page)).exposed).toEqual([0, 0])
}, 120_000)

test('another look makes the film anew, only when asked', async () => {
  const page = await stage.visit()
  await openPhotos(stage, page)
  await chooseFilm(page)
  await page.getByLabel('Blokjes').check()
  await page.click('text=Maak de film opnieuw')
  await page.waitForSelector('text=Maak de film opnieuw', { state: 'detached' })
  await page.waitForSelector('.film-video', PATIENCE)
  expect(await page.getByLabel('Blokjes').isChecked()).toBe(true)
  // Mosaic keeps some dark: what is seen is that it is another film, covered as far.
  expect(await page.locator('.verdict').textContent()).toContain('In 30 van de 30 beelden')
}, 120_000)

test('a film can be stopped and gone on with; photos beside it are done', async () => {
  const page = await emptyBench(stage)
  await page.setInputFiles('input[type=file]', [film, await photoAs('webp')])
  await page.waitForSelector('.progress >> text=/Deze film/', PATIENCE)
  await page.click('text=Stop')
  await page.waitForSelector('.progress >> text=Gestopt')
  expect(await page.locator('.film-video').count()).toBe(0)
  await page.click('text=Ga verder')
  await page.waitForSelector('.progress', { state: 'detached', timeout: 60_000 })
  expect(await page.locator('.small-photo--ready').count()).toBe(2)
}, 120_000)

test('a film that can’t be read, a sound, and a browser without films: one clear line each', async () => {
  const page = await emptyBench(stage)
  await ffmpeg('-f', 'lavfi', '-i', 'sine=duration=1', join(folder, 'stem.wav'))
  await choose(page, [
    given('a.mp4', 'video/mp4', film.buffer.subarray(0, film.buffer.length / 2)),
    given('b.wav', 'audio/wav', await readFile(join(folder, 'stem.wav'))),
  ])
  const lines = page.locator('.refusals li')
  expect(await lines.nth(0).textContent()).toMatch(/^Film 1\. .*(?:kapot|niet lezen)/)
  expect(await lines.nth(1).textContent()).toContain('deelwijs anonymise')
  const old = await stage.visit()
  await old.addInitScript('delete globalThis.VideoEncoder')
  await openPhotos(stage, old)
  await choose(old, [film])
  expect(await old.locator('.refusals li').textContent()).toContain('Deze browser kan geen films afdekken')
}, 120_000)

test.each(SCREENS)(
  'has no violations on a $screen screen, in both themes',
  async ({ widths }) => {
    const page = await emptyBench(stage, { width: widths[0], height: 800 })
    await chooseFilm(page)
    await page.click('text=Kies wie te zien mag zijn')
    await page.click('.film .mark-button >> nth=0')
    expect(await complaints(page, widths)).toEqual([])
  },
  120_000,
)

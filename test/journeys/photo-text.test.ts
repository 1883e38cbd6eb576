/** Names and numbers in a photo: looked for when asked, shown to be checked, covered when asked. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Page } from 'playwright-core'
import { violations } from './axe.ts'
import { openStage, type Stage } from './browser.ts'
import { downloaded, given, openPhotos, pixelsOf, show, type GivenFile } from './photos.ts'
import { asPng, factsIn } from '../media/writing.ts'
import { PRIVATE } from '../media/writings.ts'

const PATIENCE = { timeout: 100_000 }
let stage: Stage
let list: GivenFile
let facts = 0

beforeAll(async () => {
  const [writing] = PRIVATE
  if (!writing) throw new Error('no writing')
  facts = factsIn(writing).length
  list = given('Klassenlijst.png', 'image/png', await asPng(writing))
  stage = await openStage()
})
afterAll(() => stage.close())

async function read(page: Page): Promise<number> {
  await page.click('text=Zoek ook tekst')
  await page.waitForSelector('text=Dek alle tekst af', PATIENCE)
  return page.locator('[aria-label^="Tekst"][aria-label*="kijk dit na"]').count()
}

/** How much of a picture is ink: dark pixels, of all below its heading. */
async function ink(bytes: Uint8Array): Promise<number> {
  const pixels = await pixelsOf(bytes)
  const { info } = pixels
  let dark = 0
  for (let y = Math.round(info.height * 0.22); y < info.height; y++)
    for (let x = 0; x < info.width; x++) if (pixels.at(x, y).every((value) => value < 60)) dark++
  return dark
}

test('a class list: found when asked, covered one by one or all, and gone from what is downloaded', async () => {
  const page = await stage.visit()
  const requests: string[] = []
  const complaints: string[] = []
  page.context().on('request', (request) => requests.push(request.url()))
  page.on('console', (message) => message.text().includes('Policy') && complaints.push(message.text()))
  await openPhotos(stage, page)
  await show(page, list)
  expect(requests.filter((url) => /tesseract|traineddata|text-worker/.test(url))).toEqual([])
  const found = await read(page)
  expect(found).toBeGreaterThanOrEqual(facts * 0.8)
  expect(await violations(page)).toEqual([])
  expect(await ink((await downloaded(page, () => page.click('text=Download'))).bytes)).toBeGreaterThan(1000)
  await page.click('[aria-label="Tekst 1 (kijk dit na): te zien"]')
  await page.waitForSelector('[aria-label="Tekst 1: afgedekt"]')
  await page.click('text=Dek alle tekst af')
  expect(await page.locator('[aria-label^="Tekst"][aria-label$="afgedekt"]').count()).toBe(found)
  const { bytes } = await downloaded(page, () => page.click('text=Download'))
  expect(await ink(bytes)).toBeLessThan((await ink(list.buffer)) * 0.05)
  expect(requests.filter((url) => !url.startsWith(stage.origin) && !url.startsWith(`blob:${stage.origin}`))).toEqual([])
  expect(complaints).toEqual([])
}, 200_000)

test('reading can be stopped, and asked for again; once it was used it works offline', async () => {
  const own = await openStage()
  try {
    const page = await own.visit()
    await openPhotos(own, page)
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
    await show(page, list)
    await page.click('text=Zoek ook tekst')
    await page.click('.photo-card >> text=Stop')
    await page.waitForSelector('text=Zoek ook tekst')
    expect(await page.locator('[aria-label^="Tekst"]').count()).toBe(0)
    await read(page)
    await own.cut()
    await page.reload()
    await show(page, list)
    expect(await read(page)).toBeGreaterThanOrEqual(facts * 0.8)
  } finally {
    await own.close()
  }
}, 300_000)

import { afterAll, beforeAll, expect, test } from 'vitest'
import { openStage, type Stage } from './browser.ts'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage.close())

test('search, filter by role, and links to a clause', async () => {
  const page = await stage.visit()
  await page.goto('/protocol')
  const all = await page.locator('.clause').count()
  expect(all).toBeGreaterThan(30)
  await expect
    .poll(async () => {
      await page.fill('#words', 'whatsapp')
      return page.locator('.clause').count()
    })
    .toBeLessThan(all)
  expect(await page.locator('#W0').count()).toBe(1)
  await page.fill('#words', 'xyzzy')
  await page.waitForSelector('[role="status"]:has-text("Niets gevonden")')
  await page.fill('#words', '')
  await page.selectOption('#for-role', 'guardian')
  await page.locator('#B1').waitFor({ state: 'detached' })
  expect(await page.locator('#A2').count()).toBe(1)
  await page.evaluate(() => (location.hash = '#B1'))
  await page.locator('#B1').waitFor()
})

test('an address of a clause opens it in view', async () => {
  const page = await stage.visit({ viewport: { width: 1280, height: 800 } })
  await page.goto('/protocol#W5')
  await expect.poll(async () => (await page.locator('#W5').boundingBox())?.y ?? -1).toBeLessThan(200)
  expect(await page.locator('#W5 h3').textContent()).toContain('W5')
})

test('without JavaScript the whole protocol is there, and in print only the protocol', async () => {
  const page = await stage.visit({ javaScriptEnabled: false })
  await page.goto('/protocol')
  expect(await page.locator('.clause').count()).toBeGreaterThan(30)
  expect(await page.locator('.search').isVisible()).toBe(false)
  await page.emulateMedia({ media: 'print' })
  expect(await page.locator('.top nav').isVisible()).toBe(false)
  expect(await page.locator('#A2').isVisible()).toBe(true)
})

test('an address that is not there says so, with a way on', async () => {
  const page = await stage.visit()
  const response = await page.goto('/nergens')
  expect(response?.status()).toBe(404)
  expect(await page.locator('h1').textContent()).toBe('Deze pagina is er niet')
})

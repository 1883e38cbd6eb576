import { afterAll, beforeAll, expect, test } from 'vitest'
import { complaints, SCREENS } from './axe.ts'
import { openStage, type Stage } from './browser.ts'
import { choose, emptyBench, given, openPhotos, phonePhoto, show } from './photos.ts'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage.close())

test.each(SCREENS)(
  'the photo page has no violations on a $screen screen, in both themes and languages',
  async ({ widths }) => {
    const page = await stage.visit({ viewport: { width: widths[0], height: 800 } })
    await openPhotos(stage, page)
    expect(await complaints(page, widths)).toEqual([])
    await show(page, await phonePhoto())
    await choose(page, [given('a.pdf', 'application/pdf', '%PDF-1.7')])
    await page.click('.mark-button >> nth=0')
    await page.click('text=Snijd bij')
    await page.click('.tool:has-text("Vergelijk")')
    await page.waitForSelector('.stage-before')
    await page.click('text=De plek')
    await page.getByLabel('Blokjes').check()
    await page.click('.tool:has-text("Kwast")')
    expect(await complaints(page, widths)).toEqual([])
    await page.click('.language')
    await page.waitForSelector('html[lang="en"]')
    await page.click('.tool:has-text("Box")')
    await page.click('[aria-label="Larger"]')
    expect(await complaints(page, widths)).toEqual([])
  },
  120_000,
)

test('targets are at least 24 pixels', async () => {
  const page = await emptyBench(stage, { width: 360, height: 800 })
  await show(page, await phonePhoto())
  const boxes = await page.evaluate(() =>
    [...document.querySelectorAll('button, input:not([type=file]), nav a')].map((node) => {
      const { width, height } = (node.closest('label') ?? node).getBoundingClientRect()
      return { what: node.outerHTML.slice(0, 80), small: width < 24 || height < 24 }
    }),
  )
  expect(boxes.length).toBeGreaterThan(20)
  expect(boxes.filter(({ small }) => small)).toEqual([])
})

test('every state is said: the list, each face, and what changed', async () => {
  const page = await emptyBench(stage)
  await show(page, await phonePhoto())
  expect(await page.locator('.small-show').getAttribute('aria-label')).toBe('Foto 1: 4 gezichten afgedekt')
  expect(await page.locator('.small-show').getAttribute('aria-current')).toBe('true')
  await page.click('.mark-button >> nth=2')
  expect(await page.locator('.told-line[role=status]').textContent()).toBe('Gezicht 3 is nu te zien.')
  await page.waitForSelector('[aria-label="Foto 1: 3 gezichten afgedekt"]')
})

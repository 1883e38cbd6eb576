import { afterAll, beforeAll, expect, test } from 'vitest'
import { complaints, SCREENS, violations } from './axe.ts'
import { ask, openCheck, openStage, type Stage } from './browser.ts'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage.close())

const TEXTS = {
  findings: 'Bel Jorrit Veldkamp op 06-12345678 of mail naar jorrit.veldkamp@zeepost.nl.',
  care: 'Ik wil niet meer leven.',
  unread: 'Everyone is welcome at the party tomorrow, please bring your own drinks.',
}

test.each(SCREENS)('no violations on a $screen screen, in both themes and languages', async ({ widths }) => {
  const page = await stage.visit({ viewport: { width: widths[0], height: 800 } })
  await openCheck(page)
  for (const lang of ['nl', 'en']) {
    if (lang === 'en') await page.click('.language')
    await page.fill('#message', '')
    await page.waitForSelector('.examples')
    expect(await complaints(page, widths)).toEqual([])
    for (const text of Object.values(TEXTS)) {
      await ask(page, text)
      for (const details of await page.locator('details').all())
        await details.evaluate((node) => node.setAttribute('open', ''))
      expect(await complaints(page, widths)).toEqual([])
    }
  }
})

test.each(SCREENS)('the protocol has no violations on a $screen screen', async ({ widths }) => {
  const page = await stage.visit({ viewport: { width: widths[0], height: 800 } })
  await page.goto('/protocol#A5')
  expect(await complaints(page, widths)).toEqual([])
  await page.click('.language')
  await page.waitForSelector('html[lang="en"]')
  expect(await complaints(page, widths)).toEqual([])
})

test('the page without JavaScript has none either', async () => {
  const page = await stage.visit({ viewport: { width: 320, height: 800 }, javaScriptEnabled: false })
  await page.goto('/')
  await page.fill('#plain-text', TEXTS.findings)
  await page.click('.plain-form button')
  // The checker itself is a script, so it looks at the same document in a visit with scripts, where nothing else runs.
  const html = (await page.content()).replace(/<script[\s\S]*?<\/script>/g, '').replaceAll(/<\/?noscript>/g, '')
  const other = await stage.visit({ viewport: { width: 320, height: 800 } })
  await other.route('**/plain', (route) => route.fulfill({ contentType: 'text/html', body: html }))
  await other.goto('/plain')
  expect(await other.locator('.plain .finding').count()).toBeGreaterThan(0)
  expect(await violations(other, '.plain')).toEqual([])
})

test('targets are at least 24 pixels', async () => {
  const page = await stage.visit({ viewport: { width: 360, height: 800 } })
  await openCheck(page)
  await ask(page, TEXTS.findings)
  const small = await page.evaluate(() =>
    [...document.querySelectorAll('button, select, summary, input:not([type=file]), nav a')]
      .map((node) => ({
        what: node.outerHTML.slice(0, 80),
        box: (node.closest('label') ?? node).getBoundingClientRect(),
      }))
      .filter(({ box }) => box.width > 0 && (box.width < 24 || box.height < 24))
      .map(({ what }) => what),
  )
  expect(small).toEqual([])
})

import { afterAll, beforeAll, expect, test } from 'vitest'
import { openStage, type Stage } from './browser.ts'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage.close())

test('without JavaScript a form says that the text goes to the server, and gives the advice', async () => {
  const page = await stage.visit({ javaScriptEnabled: false })
  await page.goto('/')
  expect(await page.locator('#message').isVisible()).toBe(false)
  expect(await page.locator('.plain').textContent()).toContain('gaat je tekst naar de server van school')
  await page.selectOption('#plain-channel', 'facebook')
  await page.fill('#plain-text', 'Bel Jorrit Veldkamp op 06-12345678.')
  const [answer] = await Promise.all([
    page.waitForResponse((response) => response.request().method() === 'POST'),
    page.click('.plain-form button'),
  ])
  expect(answer.status()).toBe(200)
  expect(answer.headers()['cache-control']).toBe('no-store')
  expect(await page.locator('.verdict h3').textContent()).toBe('Bijna goed')
  expect(await page.locator('.finding a[href="/protocol#A2"]').count()).toBeGreaterThan(0)
  expect(await page.locator('.advice button').count()).toBe(0)
})

test('a call for help gets help there too', async () => {
  const page = await stage.visit({ javaScriptEnabled: false })
  await page.goto('/')
  await page.fill('#plain-text', 'Ik wil niet meer leven.')
  await page.click('.plain-form button')
  expect(await page.locator('.care').isVisible()).toBe(true)
  expect(await page.locator('.verdict').count()).toBe(0)
})

test('with JavaScript there is no form at all', async () => {
  const page = await stage.visit()
  await page.goto('/')
  expect(await page.locator('form').count()).toBe(0)
})

test('a post from another site is refused, and one that is too long', async () => {
  const headers = { origin: 'https://elders.example', 'content-type': 'application/x-www-form-urlencoded' }
  const foreign = await fetch(`${stage.origin}/?index`, { method: 'POST', headers, body: 'text=hoi' })
  expect(foreign.status).toBeGreaterThanOrEqual(400)
  const long = await fetch(`${stage.origin}/?index`, { method: 'POST', body: 'a'.repeat(3_300_000) }).catch(() => null)
  if (long) expect(long.status).toBe(413)
})

test('the language can be chosen with a link', async () => {
  const page = await stage.visit({ javaScriptEnabled: false })
  await page.goto('/')
  await page.click('text=English')
  expect(await page.getAttribute('html', 'lang')).toBe('en')
  await page.goto('/protocol')
  expect(await page.locator('h1').textContent()).toBe('Social media protocol')
})

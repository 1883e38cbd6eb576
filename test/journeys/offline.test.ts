import { expect, test } from 'vitest'
import { ask, openCheck, openStage } from './browser.ts'

test('after one visit the check and the protocol work while the server is gone', async () => {
  const stage = await openStage()
  try {
    const page = await stage.visit()
    await openCheck(page)
    await page.evaluate(async () => {
      await navigator.serviceWorker.ready
      if (!navigator.serviceWorker.controller)
        await new Promise((resolve) => navigator.serviceWorker.addEventListener('controllerchange', resolve))
    })
    await stage.cut()
    await openCheck(page)
    await ask(page, 'Bel Jorrit Veldkamp op 06-12345678.')
    expect(await page.locator('.finding').count()).toBeGreaterThan(0)
    await page.goto('/protocol#A2')
    expect(await page.locator('#A2').count()).toBe(1)
    const kept = await page.evaluate(async () => {
      const names = await caches.keys()
      const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()))
      return requests.flat().map((request) => new URL(request.url).pathname)
    })
    expect(
      kept.filter((path) => !/^\/(assets\/.*|foto|protocol|icon[-.\w]*|manifest\.webmanifest)?$/.test(path)),
    ).toEqual([])
  } finally {
    await stage.close()
  }
})

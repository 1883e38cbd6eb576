import { afterAll, beforeAll, expect, test } from 'vitest'
import { ask, openCheck, openStage, type Stage } from './browser.ts'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage.close())

const NUMBER = 'Wie rijdt er mee? Geef het door aan de moeder van Jorrit Veldkamp, 06-12345678.'

test('a message gets an advice with its clause; fixes, undo and copy', async () => {
  const page = await stage.visit({ permissions: ['clipboard-read', 'clipboard-write'] })
  await openCheck(page)
  await ask(page, NUMBER)
  expect(await page.locator('.verdict h3').textContent()).toBe('Bijna goed')
  expect(await page.locator('.paper-mirror mark', { hasText: '06-12345678' }).count()).toBe(1)
  const card = page.locator('.finding', { hasText: '06-12345678' })
  expect(await card.locator('.severity').textContent()).toContain('Pas dit aan')
  expect(await card.locator('a[href="/protocol#A2"]').count()).toBe(1)
  await card.locator('.fixes button').first().click()
  await page.waitForFunction(
    () => !document.querySelector<HTMLTextAreaElement>('#message')?.value.includes('06-12345678'),
  )
  await page.click('text=Ongedaan maken')
  expect(await page.inputValue('#message')).toBe(NUMBER)
  await page.waitForSelector('.panel[aria-busy="false"] .finding')
  await page.locator('.fixes button').first().click()
  await page.click('text=Kopieer de aangepaste tekst')
  await page.waitForSelector('.actions [role="status"]:has-text("gekopieerd")')
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(copied).toBe(await page.inputValue('#message'))
  expect(copied).not.toContain('06-12345678')
})

test('all fixes at once leave nothing to adjust, and undo brings the message back', async () => {
  const page = await stage.visit()
  await openCheck(page)
  await page.selectOption('select >> nth=0', 'guardian')
  const text = 'Bel Jorrit Veldkamp op 06-12345678 of mail naar jorrit.veldkamp@zeepost.nl.'
  await ask(page, text)
  await page.click('text=Pas alles toe')
  await page.waitForSelector('.verdict--share')
  expect(await page.inputValue('#message')).not.toMatch(/06-12345678|zeepost/)
  await page.click('text=Ongedaan maken')
  expect(await page.inputValue('#message')).toBe(text)
})

test('a proud message is fine, and hears so', async () => {
  const page = await stage.visit()
  await openCheck(page)
  await page.click('text=Een trots bericht')
  await page.waitForSelector('.verdict--share')
  expect(await page.locator('.verdict h3').textContent()).toBe('Dit kun je delen')
  expect(await page.locator('.compliment').count()).toBe(1)
  expect(await page.locator('.finding').count()).toBe(0)
  await expect.poll(() => page.locator('.panel > [aria-live="polite"]').textContent()).toContain('Dit kun je delen')
})

test('an open question comes first, and its answer decides', async () => {
  const page = await stage.visit()
  await openCheck(page)
  await page.check('text=Er gaat een foto, film of opname mee')
  await ask(page, 'Kijk eens hoe leuk het was vandaag op het plein!')
  await page.waitForSelector('.verdict--question')
  expect(await page.locator('.verdict--share').count()).toBe(0)
  const people = page.locator('.question', { hasText: 'mensen te zien' })
  await people.locator('button', { hasText: 'Nee' }).click()
  await people.waitFor({ state: 'detached' })
  expect(await page.locator('.answered').textContent()).toContain('mensen te zien')
  await page.locator('.answered button').first().click()
  await people.waitFor()
})

test('a call for help gets help, and no verdict', async () => {
  const page = await stage.visit()
  await openCheck(page)
  await ask(page, 'Ik wil niet meer leven.')
  await page.waitForSelector('.care')
  expect(await page.locator('.verdict, .finding, .notes, .question, mark').count()).toBe(0)
  expect(await page.locator('a[href="tel:08000113"]').count()).toBe(1)
  expect(await page.locator('.service', { hasText: '113' }).textContent()).toContain('Nu open')
  expect(await page.locator('.actions button').count()).toBe(0)
})

test('another language is never green', async () => {
  const page = await stage.visit()
  await openCheck(page)
  await ask(page, 'Everyone is welcome at the party tomorrow, please bring your own drinks.')
  await page.waitForSelector('.verdict--unread')
  expect(await page.locator('.verdict').textContent()).toContain('Ik lees alleen Nederlands')
})

test('a text that is too long is refused in words', async () => {
  const page = await stage.visit()
  await openCheck(page)
  await page.evaluate(() => {
    const field = document.querySelector<HTMLTextAreaElement>('#message')
    Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(field, 'hallo '.repeat(170_000))
    field?.dispatchEvent(new Event('input', { bubbles: true }))
  })
  await expect
    .poll(() => page.evaluate(() => document.querySelector('[role="alert"]')?.textContent ?? ''), { timeout: 15_000 })
    .toContain('te lang')
  expect(await page.locator('.advice').count()).toBe(0)
})

test('choices are remembered, the text is not', async () => {
  const page = await stage.visit()
  await openCheck(page)
  await page.selectOption('#channel', 'newsletter')
  await ask(page, NUMBER)
  const kept = await page.evaluate(
    () => [localStorage, sessionStorage].map((store) => JSON.stringify(Object.entries(store))).join() + document.cookie,
  )
  expect(kept).toContain('newsletter')
  expect(kept).not.toContain('Veldkamp')
  await page.reload()
  await expect.poll(() => page.inputValue('#channel')).toBe('newsletter')
  expect(await page.inputValue('#message')).toBe('')
})

test('the text never leaves, also not when a clause is looked up and the language changes', async () => {
  const page = await stage.visit()
  const sent: string[] = []
  page
    .context()
    .on('request', (request) =>
      sent.push(
        `${request.method()} ${request.url()} ${request.postData() ?? ''} ${JSON.stringify(request.headers())}`,
      ),
    )
  await openCheck(page)
  await ask(page, NUMBER)
  await page.locator('.finding-foot a').first().click()
  await page.waitForSelector('.clause')
  await page.click('text=English')
  await page.goBack()
  await page.waitForSelector('.finding')
  expect(await page.inputValue('#message')).toBe(NUMBER)
  expect(await page.locator('h1').textContent()).toBe('May I share this?')
  expect(sent.length).toBeGreaterThan(5)
  expect(sent.filter((line) => !line.startsWith('GET '))).toEqual([])
  for (const part of ['Veldkamp', '12345678', 'Wie%20rijdt'])
    expect(sent.filter((line) => line.includes(part))).toEqual([])
  expect(sent.filter((line) => !line.includes(stage.origin))).toEqual([])
})

test('everything can be done with the keyboard alone', async () => {
  const page = await stage.visit()
  await openCheck(page)
  const tabTo = async (wanted: string): Promise<void> => {
    for (let i = 0; i < 40; i++) {
      await page.keyboard.press('Tab')
      if (await page.evaluate((selector) => document.activeElement?.matches(selector) ?? false, wanted)) return
    }
    throw new Error(`no Tab leads to ${wanted}`)
  }
  await tabTo('.skip')
  await page.keyboard.press('Enter')
  await tabTo('#message')
  await page.keyboard.type(NUMBER)
  await page.waitForSelector('.panel[aria-busy="false"] .finding:has-text("06-12345678")')
  await tabTo('.fixes button')
  const outline = await page.evaluate(() =>
    document.activeElement ? getComputedStyle(document.activeElement).outlineStyle : 'none',
  )
  expect(outline).toBe('solid')
  await page.keyboard.press('Enter')
  await page.waitForFunction(
    () => !document.querySelector<HTMLTextAreaElement>('#message')?.value.includes('06-12345678'),
  )
  expect(await page.evaluate(() => document.activeElement?.tagName)).not.toBe('BODY')
})

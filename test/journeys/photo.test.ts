import { request as httpRequest, type IncomingMessage } from 'node:http'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openStage, type Stage } from './browser.ts'
import {
  choose,
  classPhoto,
  coloursIn,
  downloaded,
  emptyBench,
  FACES,
  given,
  HEIGHT,
  movingPhoto,
  openPhotos,
  phonePhoto,
  photoAs,
  pixelsOf,
  show,
  smallPhoto,
  WIDTH,
} from './photos.ts'
import { heicFile, QUARTERS } from '../media/heic.ts'
import { asSharp } from '../media/draw.ts'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage.close())

const PHONE = { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true }

test('on a phone, with the server gone after the first visit: from class photo to safe photo', async () => {
  const own = await openStage()
  try {
    const page = await own.visit(PHONE)
    await openPhotos(own, page)
    await own.cut()
    await page.reload()
    await show(page, await phonePhoto())
    expect(await page.locator('.mark-button--covered').count()).toBe(FACES.length)
    expect(await page.locator('.photo-panel h2').first().textContent()).toBe('4 gezichten afgedekt')
    expect(await page.locator('.stripped').textContent()).toContain('plaats waar de foto is gemaakt')
    const { name, bytes } = await downloaded(page, () => page.click('text=Download'))
    expect(name).toBe('foto-afgedekt-1.jpg')
    for (const trace of ['SECRET', 'Exif', 'http', 'ICC_PROFILE', 'Photoshop'])
      expect(bytes.includes(trace), trace).toBe(false)
    const safe = await pixelsOf(bytes)
    const original = await pixelsOf(await asSharp(classPhoto()).png().toBuffer())
    expect(safe.info).toMatchObject({ width: WIDTH, height: HEIGHT })
    for (const one of FACES) {
      // Pressing a cover as JPEG adds some colours along its lines.
      expect(coloursIn(original, one)).toBeGreaterThan(30)
      expect(coloursIn(safe, one)).toBeLessThan(20)
    }
    expect(await page.locator('.take [role=status]').textContent()).toContain('gezichten afgedekt')
  } finally {
    await own.close()
  }
})

test('nothing but GET requests to our own server, no complaint of the policy, and the page weighs at most 4 MB', async () => {
  const page = await stage.visit()
  const requests: string[] = []
  const complaints: string[] = []
  let weight = 0
  page.context().on('request', (request) => requests.push(`${request.method()} ${request.url()}`))
  page.on('console', (message) => message.text().includes('Policy') && complaints.push(message.text()))
  const sizes: Promise<void>[] = []
  page.on('requestfinished', (request) => {
    sizes.push(request.sizes().then(({ responseBodySize }) => void (weight += responseBodySize)))
  })
  await openPhotos(stage, page)
  await Promise.all(sizes)
  expect(weight).toBeGreaterThan(3_000_000)
  expect(weight).toBeLessThan(4_000_000)
  await show(page, await phonePhoto())
  await page.click('text=Vergelijk')
  await page.waitForSelector('.stage-before')
  await downloaded(page, () => page.click('text=Download'))
  expect(requests.length).toBeGreaterThan(10)
  const ours = [`GET ${stage.origin}/`, `GET blob:${stage.origin}/`]
  expect(requests.filter((line) => !ours.some((start) => line.startsWith(start)))).toEqual([])
  expect(complaints).toEqual([])
  const kept = await page.evaluate(() => JSON.stringify([localStorage, sessionStorage]) + document.cookie)
  expect(kept).not.toContain('Veldkamp')
})

test('whatever is drawn on the page, its faces are covered', async () => {
  const page = await stage.visit()
  await openPhotos(stage, page)
  await page.evaluate(watchDrawing, { faces: FACES, width: WIDTH })
  await show(page, await photoAs('png'))
  await page.waitForSelector('.small-drawing')
  const drawn = (): Promise<number[]> =>
    page.evaluate(() => (globalThis as { drawnColours?: number[] }).drawnColours ?? [])
  const colours = await drawn()
  // The photo and its small copy, four faces each; the original has more than thirty colours in each.
  expect(colours.length).toBeGreaterThanOrEqual(8)
  expect(Math.max(...colours)).toBeLessThan(20)
  // Only who asks to compare sees the original.
  await page.click('.tool:has-text("Vergelijk")')
  await page.waitForSelector('.stage-before')
  await expect.poll(async () => Math.max(...(await drawn()))).toBeGreaterThan(30)
  const { name, bytes } = await downloaded(page, () => page.click('text=Download'))
  expect(name).toBe('foto-afgedekt-1.png')
  const safe = await pixelsOf(bytes)
  for (const one of FACES) expect(coloursIn(safe, one)).toBeLessThan(12)
})

/** Runs in the page: looks at the faces in everything that is drawn from now on, and counts their colours. */
function watchDrawing({ faces, width }: { faces: typeof FACES; width: number }): void {
  const counts: number[] = []
  Object.assign(globalThis, { drawnColours: counts })
  const { prototype } = CanvasRenderingContext2D
  const draw = Reflect.get(prototype, 'drawImage') as (...given: unknown[]) => void
  prototype.drawImage = function (this: CanvasRenderingContext2D, ...given: unknown[]) {
    Reflect.apply(draw, this, given)
    const scale = this.canvas.width / width
    for (const { x, y, size } of faces) {
      const [left, top, side] = [(x - size / 3) * scale, (y - size / 2) * scale, size * scale]
      const { data } = this.getImageData(left, top, (side * 2) / 3, side)
      const seen = new Set<number>()
      for (let i = 0; i < data.length; i += 4)
        seen.add((((data[i] ?? 0) >> 5) << 6) | (((data[i + 1] ?? 0) >> 5) << 3) | ((data[i + 2] ?? 0) >> 5))
      counts.push(seen.size)
    }
  }
}

test('showing one person, and a crop to that person; taking it back', async () => {
  const page = await emptyBench(stage)
  await show(page, await photoAs('png'))
  await page.click('[aria-label="Gezicht 1: afgedekt"]')
  await page.waitForSelector('[aria-label="Gezicht 1: te zien"]')
  expect(await page.locator('.told-line').textContent()).toBe('Gezicht 1 is nu te zien.')
  await page.click('text=Snijd bij')
  await page.waitForSelector('.crop-shade')
  const { bytes } = await downloaded(page, () => page.click('text=Download'))
  const cropped = await pixelsOf(bytes)
  expect(cropped.info.width).toBeLessThan(WIDTH / 2)
  await page.click('text=Toon de hele foto weer')
  await page.click('[aria-label="Ongedaan maken"]')
  await page.click('[aria-label="Ongedaan maken"]')
  await page.click('[aria-label="Ongedaan maken"]')
  expect(await page.locator('.mark-button--covered').count()).toBe(FACES.length)
  expect(await page.getAttribute('[aria-label="Ongedaan maken"]', 'aria-disabled')).toBe('true')
})

test('a box and a stroke by pointer cover what they lie on', async () => {
  const page = await emptyBench(stage, { width: 1280, height: 1600 })
  await show(page, await photoAs('png'))
  const area = await page.locator('.stage').boundingBox()
  if (!area) throw new Error('no stage')
  const at = (x: number, y: number): [number, number] => [
    area.x + (x / WIDTH) * area.width,
    area.y + (y / HEIGHT) * area.height,
  ]
  const drag = async (from: [number, number], to: [number, number]): Promise<void> => {
    await page.mouse.move(...at(...from))
    await page.mouse.down()
    await page.mouse.move(...at(...to), { steps: 4 })
    await page.mouse.up()
  }
  await page.click('.tool:has-text("Vlak")')
  // The help pushed the photo down.
  Object.assign(area, await page.locator('.stage').boundingBox())
  await drag([100, 650], [300, 750])
  await page.click('.tool:has-text("Kwast")')
  Object.assign(area, await page.locator('.stage').boundingBox())
  await drag([500, 700], [900, 700])
  await page.click('.tool-help >> text=Klaar')
  const { bytes } = await downloaded(page, () => page.click('text=Download'))
  const safe = await pixelsOf(bytes)
  const colours = new Set([[150, 680], [200, 720], [280, 700], [520, 700], [700, 700], [880, 700]].map(([x = 0, y = 0]) => safe.at(x, y).join())) // prettier-ignore
  expect(colours.size).toBe(1)
  expect(colours).not.toContain(safe.at(400, 800).join())
})

test('wrong files each get one clear line, and the good one among them is done', async () => {
  const page = await emptyBench(stage)
  const broken = (await phonePhoto()).buffer.subarray(0, 900)
  await choose(page, [
    given('a.jpg', 'image/jpeg', '%PDF-1.7 1 0 obj'),
    given('b.jpg', 'image/jpeg', broken),
    given('c.png', 'image/png', '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'),
    given('d.jpg', 'image/jpeg', ''),
    await photoAs('webp'),
    given('e.png', 'image/png', 'zomaar wat'),
    given('f.png', 'image/png', hugePng()),
  ])
  const lines = await page.locator('.refusals li').allTextContents()
  expect(lines.map((line) => line.slice(0, 7))).toEqual([1, 2, 3, 4, 6, 7].map((number) => `Foto ${number}.`))
  for (const [i, word] of ['PDF', 'kapot', 'SVG', 'leeg', 'geen foto', 'te groot'].entries())
    expect(lines[i]).toContain(word)
  await page.waitForSelector('.stage-drawing')
  expect(await page.locator('.mark-button').count()).toBe(FACES.length)
})

test('a photo that was cut off near its end is refused, whatever kind it is', async () => {
  const page = await emptyBench(stage)
  const whole = [
    await photoAs('png'),
    await photoAs('webp'),
    await photoAs('avif'),
    await photoAs('tiff'),
    await movingPhoto(),
  ]
  const jpeg = await asSharp(classPhoto()).jpeg().toBuffer()
  const heic = heicFile(QUARTERS)
  const cut = [...whole.map(({ buffer }) => buffer), jpeg, Buffer.from(heic)].map((bytes) => bytes.subarray(0, bytes.length - 12)) // prettier-ignore
  await choose(page, cut.map((bytes) => given('a', '', bytes))) // prettier-ignore
  const lines = await page.locator('.refusals li').allTextContents()
  expect(lines).toHaveLength(cut.length)
  for (const line of lines) expect(line).toContain('kapot of niet compleet')
  expect(await page.locator('canvas').count()).toBe(0)
})

test('another look is seen in every small photo', async () => {
  const page = await emptyBench(stage)
  const small = smallPhoto()
  await choose(page, [await photoAs('webp', small), await photoAs('png', small), await photoAs('webp', small)])
  const drawn = (): Promise<string[]> =>
    page.locator('.small-drawing').evaluateAll((all: HTMLCanvasElement[]) => all.map((one) => one.toDataURL()))
  await expect.poll(async () => (await drawn()).length).toBe(3)
  const before = await drawn()
  await page.getByLabel('Blokjes').check()
  await expect.poll(async () => (await drawn()).filter((one, i) => one === before[i]).length).toBe(0)
  await page.getByLabel('Dicht').check()
  await expect.poll(drawn).toEqual(before)
})

/** A head that says 30,000 by 30,000 pixels, in a handful of bytes. */
function hugePng(): Uint8Array {
  const head = Buffer.from('89504e470d0a1a0a0000000d49484452000075300000753008060000000000000000', 'hex')
  return new Uint8Array(head)
}

test('every kind of photo comes out as a kind that opens everywhere; a moving one keeps moving', async () => {
  const page = await emptyBench(stage)
  const files = [
    await photoAs('avif', smallPhoto()),
    await photoAs('tiff', smallPhoto()),
    given('a.heic', 'image/heic', heicFile(QUARTERS)),
    await movingPhoto(),
  ]
  const wanted = ['jpeg', 'png', 'jpeg', 'gif']
  for (const [i, file] of files.entries()) {
    await show(page, file)
    const { bytes } = await downloaded(page, () => page.click('text=Download'))
    const { format, pages } = await sharp(bytes, { animated: true }).metadata()
    expect([file.name, format, pages ?? 1]).toEqual([file.name, wanted[i], format === 'gif' ? 5 : 1])
    await page.click('text=Wis alles')
  }
}, 120_000)

test('many photos: progress, stop, go on, and all downloads', async () => {
  const page = await emptyBench(stage)
  const photo = await photoAs('webp')
  await page.setInputFiles('input[type=file]', [photo, photo, photo, photo])
  await page.click('text=Stop')
  await page.waitForSelector('.progress >> text=Gestopt')
  await page.click('text=Ga verder')
  await page.waitForSelector('.progress', { state: 'detached', timeout: 60_000 })
  expect(await page.locator('.small-photo--ready').count()).toBe(4)
  const names: string[] = []
  page.on('download', (download) => names.push(download.suggestedFilename()))
  await page.click('text=Download alle 4')
  await page.waitForSelector('.take [role=status]:has-text("4 foto’s zijn gedownload")', { timeout: 60_000 })
  expect(names).toEqual([1, 2, 3, 4].map((number) => `foto-afgedekt-${number}.webp`))
})

test('everything can be done with the keyboard alone', async () => {
  const page = await stage.visit()
  await openPhotos(stage, page)
  const tabTo = async (wanted: string): Promise<void> => {
    for (let i = 0; i < 60; i++) {
      await page.keyboard.press('Tab')
      if (await page.evaluate((selector) => document.activeElement?.matches(selector) ?? false, wanted)) return
    }
    throw new Error(`no Tab leads to ${wanted}`)
  }
  const focused = (): Promise<string> => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '')
  // Asked for before the key: a chooser that opens before anybody listens is lost.
  const chooser = page.waitForEvent('filechooser')
  await tabTo('.drop button')
  await page.keyboard.press('Enter')
  await (await chooser).setFiles({ ...(await photoAs('png')) })
  await page.waitForSelector('.mark-button', { timeout: 60_000 })
  await tabTo('.mark-button')
  const reached = [await focused()]
  for (let i = 1; i < FACES.length; i++) {
    await page.keyboard.press('Tab')
    reached.push(await focused())
  }
  expect(reached).toEqual([1, 2, 3, 4].map((number) => `Gezicht ${number}: afgedekt`))
  await page.keyboard.press('Space')
  await expect.poll(focused).toBe('Gezicht 4: te zien')
  await page.keyboard.press('Enter')
  await expect.poll(focused).toBe('Gezicht 4: afgedekt')
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('Shift+Tab')
  for (let i = 0; i < 8 && !(await page.evaluate(() => document.activeElement?.textContent === 'Vlak')); i++)
    await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('Enter')
  await tabTo('.tool-help button')
  await page.keyboard.press('Enter')
  await expect.poll(focused).toBe('Vlak 1: afgedekt')
  const place = (): Promise<number[]> =>
    page
      .locator('[aria-label^="Vlak 1"]')
      .evaluate(({ offsetLeft, offsetWidth }: HTMLElement) => [offsetLeft, offsetWidth])
  const [left = 0, width = 0] = await place()
  for (let i = 0; i < 5; i++) await page.keyboard.press('ArrowRight')
  for (let i = 0; i < 5; i++) await page.keyboard.press('Shift+ArrowRight')
  const [movedTo = 0, grown = 0] = await place()
  expect(movedTo).toBeGreaterThan(left)
  expect(grown).toBeGreaterThan(width)
  await page.keyboard.press('Delete')
  expect(await page.locator('[aria-label^="Vlak"]').count()).toBe(0)
  expect(await page.evaluate(() => document.activeElement?.tagName)).not.toBe('BODY')
  await tabTo('.take button')
  const { name } = await downloaded(page, () => page.keyboard.press('Enter'))
  expect(name).toBe('foto-afgedekt-1.png')
})

test('shared from another app: the service worker takes it, the server refuses it unread', async () => {
  const page = await stage.visit()
  await openPhotos(stage, page)
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
  const photo = await photoAs('webp')
  await page.evaluate(
    (bytes) => {
      const form = document.createElement('form')
      form.method = 'post'
      form.enctype = 'multipart/form-data'
      form.action = '/delen'
      const field = document.createElement('input')
      field.type = 'file'
      field.name = 'files'
      const transfer = new DataTransfer()
      transfer.items.add(new File([new Uint8Array(bytes)], 'a.webp', { type: 'image/webp' }))
      field.files = transfer.files
      form.append(field)
      document.body.append(form)
      form.submit()
    },
    [...photo.buffer],
  )
  await page.waitForSelector('.stage-drawing', { timeout: 60_000 })
  await expect.poll(() => page.url()).toBe(`${stage.origin}/foto`)
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    const headers = { 'content-type': 'multipart/form-data; boundary=x', 'content-length': 10_000_000 }
    const sending = httpRequest(`${stage.origin}/delen`, { method: 'POST', headers })
    sending.on('response', resolve).on('error', reject)
    sending.write('--x')
  })
  expect(response.statusCode).toBe(405)
  expect(response.headers['content-type']).toBe('application/problem+json')
  response.destroy()
})

test('without JavaScript the page says why it needs it, and offers no form', async () => {
  const page = await stage.visit({ javaScriptEnabled: false })
  await page.goto('/foto')
  expect(await page.locator('.plain').textContent()).toContain('Foto’s verlaten je apparaat nooit')
  expect(await page.locator('.plain code').textContent()).toContain('anonymise')
  expect(await page.locator('form').count()).toBe(0)
  expect(await page.locator('input:visible').count()).toBe(0)
})

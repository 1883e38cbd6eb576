/** A real browser on the built pages, served on a port of their own. */
import { existsSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core'
import { createServer } from '#src/apps/server/server.ts'
import { protocolInForce } from '#src/platform/protocol-files.ts'
import { findChromium } from '#tools/chromium.ts'

export const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]
export const BUILD = fileURLToPath(new URL('../../build', import.meta.url))

export interface Stage {
  readonly origin: string
  /** A new visitor: empty storage, nothing cached. */
  visit(options?: BrowserContextOptions): Promise<Page>
  /** Cuts the line: the server is gone. */
  cut(): Promise<void>
  close(): Promise<void>
}

/** Serves the build and starts the browser. Throws when there is no build or no browser. */
export async function openStage(): Promise<Stage> {
  if (!existsSync(`${BUILD}/server/index.js`)) throw new Error('No build: run react-router build first')
  const app = await createServer({ protocol: await protocolInForce('2026-11-22'), build: BUILD })
  await app.listen({ port: 0, host: 'localhost' })
  const origin = `http://localhost:${(app.server.address() as AddressInfo).port}`
  const browser: Browser = await chromium.launch({ executablePath: browserPath(), args: FLAGS })
  return {
    origin,
    visit: async (options) => (await browser.newContext({ baseURL: origin, ...options })).newPage(),
    cut: async () => {
      app.server.closeAllConnections()
      await app.close()
    },
    close: async () => {
      await browser.close()
      await app.close()
    },
  }
}

export function browserPath(): string {
  const found = findChromium()
  if ('missing' in found) throw new Error(found.missing)
  return found.path
}

/** Opens the check and waits until it is awake. */
export async function openCheck(page: Page): Promise<void> {
  await page.goto('/')
  await page.waitForFunction(
    () =>
      document.querySelector('#message') !== null && Object.keys(document.querySelector('#message') ?? {}).length > 0,
  )
}

/** Types a message as a paste does, and waits for the advice about it. */
export async function ask(page: Page, text: string): Promise<void> {
  await page.fill('#message', text)
  await page.waitForSelector('.panel[aria-busy="false"] .advice')
  await page.waitForFunction(() => document.querySelector('.panel')?.getAttribute('aria-busy') === 'false')
}

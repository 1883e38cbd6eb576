/** A real browser on a server with schools: the demo's, or one that a test founds. Signs people in without asking. */
import { chromium, type BrowserContextOptions, type Page } from 'playwright-core'
import { openInstallation, type OpenInstallation } from '#src/apps/server/installation.ts'
import { createServer } from '#src/apps/server/server.ts'
import { signInUnproven } from '#src/features/account/set-up.ts'
import { freePort } from '#src/platform/free-port.ts'
import { protocolInForce } from '#src/platform/protocol-files.ts'
import { cookieNames, writeSessionCookie } from '#src/platform/sign-in/cookies.ts'
import type { SmtpSettings } from '#src/platform/mail/smtp.ts'
import { newToken } from '#src/platform/sign-in/tokens.ts'
import { newEmbedded } from '../contract/databases.ts'
import { browserPath, BUILD, FLAGS } from './browser.ts'

export interface SchoolStage {
  readonly origin: string
  readonly installation: OpenInstallation
  /** A new visitor, who is nobody yet. */
  visit(options?: BrowserContextOptions): Promise<Page>
  /** A browser in which somebody of a school is signed in. */
  visitAs(school: string, person: string, options?: BrowserContextOptions): Promise<Page>
  close(): Promise<void>
}

/** Serves the build with a database of its own, and starts the browser. */
export async function openSchoolStage(build = BUILD, smtp?: SmtpSettings): Promise<SchoolStage> {
  const place = await newEmbedded()
  const protocol = await protocolInForce('2026-11-22')
  const report = (error: unknown): void => {
    throw error
  }
  const port = await freePort()
  const origin = `http://localhost:${port}`
  const installation = await openInstallation({
    ...place.settings,
    origin,
    smtp,
    parameters: protocol.parameters,
    report,
  })
  const app = await createServer({ protocol, build, installation })
  await app.listen({ port, host: 'localhost' })
  const browser = await chromium.launch({ executablePath: browserPath(), args: FLAGS })
  return {
    origin,
    installation,
    visit: async (options) =>
      (await browser.newContext({ baseURL: origin, serviceWorkers: 'block', ...options })).newPage(),
    visitAs: async (school, person, options) => {
      const context = await browser.newContext({ baseURL: origin, serviceWorkers: 'block', ...options })
      const value = await sessionOf(installation, school, person)
      await context.addCookies([{ name: cookieNames(false).session, value, url: origin }])
      return context.newPage()
    },
    close: async () => {
      await browser.close()
      await app.close()
      await installation.close()
      await place.remove()
    },
  }
}

async function sessionOf({ accounts }: OpenInstallation, school: string, person: string): Promise<string> {
  const visitor = { browser: newToken(), address: '192.0.2.1', userAgent: '', session: null }
  const signedIn = await signInUnproven(accounts, visitor, school, person)
  if ('failure' in signedIn) throw new Error(signedIn.failure)
  return writeSessionCookie(signedIn.cookie)
}

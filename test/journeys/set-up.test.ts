/** A newcomer sets up a school, signs out, and gets in again in each way; sessions can be seen and ended. */
import type { BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { writeSettings } from '#src/features/account/settings.ts'
import { schoolPage } from '#src/features/school/queries.ts'
import { asSchool } from '#src/platform/database/database.ts'
import { startOidcPeer, type OidcPeer } from '../peers/oidc.ts'
import { startSmtpPeer, type SmtpPeer } from '../peers/smtp.ts'
import { complaints } from './axe.ts'
import { openSchoolStage, type SchoolStage } from './school-stage.ts'

const EMAIL = 'mirthe.zandbergen@wilgenroos.example'
const PASSWORD = 'vlinder kastanje dweil'

let stage: SchoolStage
let smtp: SmtpPeer
let oidc: OidcPeer
let code = ''
beforeAll(async () => {
  ;[smtp, oidc] = await Promise.all([startSmtpPeer(), startOidcPeer()])
  stage = await openSchoolStage(undefined, { url: smtp.url, from: 'Deelwijs <deelwijs@wilgenroos.example>' })
  code = stage.installation.setUp.code ?? ''
})
afterAll(async () => {
  await stage.close()
  await Promise.all([smtp.stop(), oidc.stop()])
})

/** The school that was set up. */
async function school(): Promise<string> {
  const { db } = stage.installation.services
  const [first] = await db.transaction(null, (tx) => tx.selectFrom('school').select('school_id').execute())
  return first?.school_id ?? ''
}

/** Asks for a link and opens it, in one browser. */
async function signInByMail(page: Page, email = EMAIL): Promise<void> {
  const before = smtp.received.length
  await page.goto('/inloggen')
  await page.fill('#mail', email)
  await page.click('#by-mail button')
  await page.waitForSelector('.done')
  await expect.poll(() => smtp.received.length).toBe(before + 1)
  await page.goto(/http:\S+/.exec(smtp.received.at(-1)?.text ?? '')?.[0] ?? '')
  await page.click('.choices-of-people button')
  await page.waitForURL('**/mijn')
}

async function signOut(page: Page): Promise<void> {
  await page.click('.inside button')
  await page.waitForURL(`${stage.origin}/`)
  await page.goto('/mijn')
  expect(new URL(page.url()).pathname).toBe('/inloggen')
}

/** A visitor whose browser has a device with passkeys. */
async function withPasskeys(options?: BrowserContextOptions): Promise<Page> {
  const page = await stage.visit(options)
  const device = await page.context().newCDPSession(page)
  await device.send('WebAuthn.enable')
  const traits = { protocol: 'ctap2', transport: 'internal', hasResidentKey: true, hasUserVerification: true, isUserVerified: true, automaticPresenceSimulation: true } as const // prettier-ignore
  await device.send('WebAuthn.addVirtualAuthenticator', { options: traits })
  return page
}

test('who has not got the code can’t set up the school, whatever is sent', async () => {
  const page = await stage.visit()
  await page.goto('/instellen')
  expect(await page.locator('[name=school]').count()).toBe(0)
  await page.goto('/instellen?code=raden')
  expect(await page.locator('.wrong').isVisible()).toBe(true)
  const form = { code: 'raden', school: 'Kaping', board: 'Kaping', sector: 'po', protocol: 'loket', givenName: 'K', familyName: 'K', email: 'k@k.example' } // prettier-ignore
  const answer = await fetch(`${stage.origin}/instellen`, { method: 'POST', redirect: 'manual', headers: { origin: stage.origin }, body: new URLSearchParams(form) }) // prettier-ignore
  expect([answer.status, answer.headers.get('set-cookie')]).toEqual([302, null])
  expect(await school()).toBe('')
})

test('a newcomer sets up a school; what was typed stays when something is wrong; then is signed in', async () => {
  const page = await stage.visit()
  await page.goto(`/instellen?code=${code}`)
  expect(await complaints(page, [360])).toEqual([])
  await page.fill('[name=school]', 'De Wilgenroos')
  await page.fill('[name=board]', 'Stichting Wilgenroos')
  await page.check('[name=sector][value=po]')
  await page.fill('[name=givenName]', 'Mirthe')
  await page.fill('[name=familyName]', 'Zandbergen')
  await page.fill('[name=email]', EMAIL)
  await page.fill('[name=brin]', 'geen')
  await page.click('text=Noem nu al andere mensen')
  await page.fill('[name="confidential.givenName"]', 'Otto')
  await page.fill('[name="confidential.familyName"]', 'Brandsma')
  await page.fill('[name="confidential.email"]', 'otto.brandsma@wilgenroos.example')
  await page.check('[name="channel.instagram"]')
  await page.selectOption('[name="channel.instagram.basis"]', 'consent')
  await page.click('.send button')
  await page.waitForSelector('#brin-wrong')
  expect(await page.inputValue('[name=school]')).toBe('De Wilgenroos')
  expect(await page.inputValue('[name="confidential.givenName"]')).toBe('Otto')
  expect(await page.inputValue('[name="channel.instagram.basis"]')).toBe('consent')
  await page.fill('[name=brin]', '12AB')
  await page.click('.send button')
  await page.waitForURL('**/instellen/klaar')
  expect(await page.locator('.inside-school').textContent()).toBe('De Wilgenroos')
  expect(await complaints(page, [360])).toEqual([])
  const made = await asSchool(stage.installation.services.db, { school: await school() }, schoolPage)
  expect(made.facts).toMatchObject({ name: 'De Wilgenroos', sector: 'po', brin: '12AB', protocol: 'loket' })
  expect(made.contacts.privacy.map(({ name }) => name)).toEqual(['Mirthe Zandbergen'])
  expect(made.contacts.confidential.map(({ name }) => name)).toEqual(['Otto Brandsma'])
  expect(made.contacts.bullying).toEqual([])
  expect(made.channels.find(({ kind }) => kind === 'instagram')).toMatchObject({ basis: 'consent', agreement: 'none' })
  await signOut(page)
  expect(made.channels.map(({ kind }) => kind).sort()).toEqual(['email', 'instagram', 'parent-app', 'website'])
  // Nobody sets it up a second time.
  await page.goto(`/instellen?code=${code}`)
  expect(new URL(page.url()).pathname).toBe('/inloggen')
})

test('signs in with a link by e-mail, makes a passkey, and signs in with that', async () => {
  const page = await withPasskeys()
  await signInByMail(page)
  await page.fill('#passkey-label', 'Telefoon van Mirthe')
  await page.click('.passkey button')
  await page.waitForSelector('#passkeys .rows li')
  expect(await page.textContent('#passkeys .rows')).toContain('Telefoon van Mirthe')
  expect(await complaints(page, [320])).toEqual([])
  await signOut(page)
  await page.click('.passkey button')
  await page.waitForURL('**/mijn')
  expect(await page.textContent('#sessions')).toContain('toegangssleutel')
  await page.click('#passkeys .rows button')
  await page.waitForSelector('#passkeys .rows li', { state: 'detached' })
})

test('signs in with the school’s own account', async () => {
  const { accounts } = stage.installation
  const id = await school()
  oidc.backTo(`${stage.origin}/account/oidc/${id}/back`)
  oidc.accounts.set('mirthe', { email: EMAIL, email_verified: true })
  const { issuer, clientId, clientSecret } = oidc
  await asSchool(accounts.db, { school: id }, (tx) =>
    writeSettings(tx, accounts.keys, id, {
      passwords: true,
      issuer: { issuer, clientId, clientSecret, isTrusted: false },
    }),
  )
  const page = await stage.visit()
  await page.goto('/inloggen')
  expect(await complaints(page, [360])).toEqual([])
  await page.click('#school-account a')
  await page.fill('[name=login]', 'mirthe')
  await page.fill('[name=password]', 'om het even')
  await page.click('button[type=submit]')
  await page.click('button[type=submit]') // agrees that the school gets to know who this is
  await page.waitForURL('**/mijn')
  expect(await page.textContent('#elsewhere')).toContain(new URL(issuer).host)
})

test('a password, where the school allows it; other sessions are seen and ended', async () => {
  const [phone, page] = await Promise.all([stage.visit(), stage.visit()])
  await signInByMail(phone)
  await signInByMail(page)
  await page.fill('#new-password', 'wilgenroos 2026')
  await page.click('#password button')
  await page.waitForSelector('.warning')
  await page.fill('#new-password', PASSWORD)
  await page.click('#password button')
  await page.waitForSelector('.done')
  // Whoever knew the old one is out everywhere.
  await phone.goto('/mijn')
  expect(new URL(phone.url()).pathname).toBe('/inloggen')
  await phone.click('summary')
  await phone.fill('#password-mail', EMAIL)
  await phone.fill('#password', PASSWORD)
  await phone.click('details button')
  await phone.waitForURL('**/mijn')
  await page.reload()
  expect(await page.locator('#sessions li').count()).toBe(2)
  await page.click('#sessions li button')
  await expect.poll(() => page.locator('#sessions li').count()).toBe(1)
  await phone.reload()
  expect(new URL(phone.url()).pathname).toBe('/inloggen')
})

test('without JavaScript: a link by e-mail, one’s account, and out again; an unknown address hears the same', async () => {
  const page = await stage.visit({ javaScriptEnabled: false })
  await page.goto('/inloggen')
  expect(await page.locator('.passkey').isVisible()).toBe(false)
  await page.fill('#mail', 'niemand@wilgenroos.example')
  await page.click('#by-mail button')
  expect(await page.textContent('.done')).toContain('Kijk in je mail')
  const before = smtp.received.length
  await signInByMail(page)
  expect(smtp.received.length).toBe(before + 1)
  await signOut(page)
})

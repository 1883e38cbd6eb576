import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { check } from '#src/check/check.ts'
import { situationSchema } from '#src/check/contract.ts'
import { ownPath } from '#src/features/account/http/web.ts'
import { lookAtLink } from '#src/features/account/link.ts'
import { signInLetter } from '#src/features/account/letters.ts'
import { asSchool } from '#src/platform/database/database.ts'
import { deliverDue } from '#src/platform/mail/outbox.ts'
import { openMailer } from '#src/platform/mail/smtp.ts'
import { protocolInForce } from '#src/platform/protocol-files.ts'
import { startSmtpPeer, type SmtpPeer } from '../peers/smtp.ts'
import { Browser, KEYS, messageOf, World } from './account-world.ts'
import { testDatabase } from './databases.ts'

const db = testDatabase()
let smtp: SmtpPeer
let world: World
let app: FastifyInstance
beforeAll(async () => {
  smtp = await startSmtpPeer()
})
afterAll(() => smtp.stop())
beforeEach(async () => {
  world = new World(db())
  app = await world.server()
  smtp.received.length = 0
})

/** Asks for a link, lets the mail go, and gives the link's own secret; null when no mail came. */
async function ask(
  browser: Browser,
  email: string,
  next = '/toestemming',
  school = world.school,
): Promise<string | null> {
  const answer = await browser.form('/account/link', { school, email, next, language: 'nl' })
  expect(answer.statusCode).toBe(303)
  const before = smtp.received.length
  await deliverAll()
  const mail = smtp.received[before]
  return mail ? new URL(/https:\S+/.exec(mail.text)?.[0] ?? '').searchParams.get('t') : null
}

async function deliverAll(): Promise<void> {
  const mailer = openMailer({ url: smtp.url, from: 'Deelwijs <deelwijs@school.example>' })
  while ((await deliverDue({ db: db(), mailer, key: KEYS.sealing, now: () => world.time })) > 0);
}

const open = (browser: Browser, t: string, more: Readonly<Record<string, string>> = {}): ReturnType<Browser['form']> =>
  browser.form('/account/link/open', { school: world.school, t, ...more })

test('a guardian signs in with a link, and lands where they were going', async () => {
  const mira = world.add('Mira Oduya', ['guardian'])
  const browser = new Browser(app)
  const t = await ask(browser, ' Mira.Oduya@Thuis.example ')
  expect(world.mails).toBe(1)
  const answer = await open(browser, t ?? '')
  expect(answer.headers.location).toBe('/toestemming')
  expect(answer.headers['cache-control']).toBe('no-store')
  expect(await browser.person()).toBe(mira.id)
  expect(await world.count('account')).toBe(1)
})

test('the mail holds a link and nothing personal', async () => {
  world.add('Mira Oduya', ['guardian'])
  await ask(new Browser(app), 'mira.oduya@thuis.example')
  const [mail] = smtp.received
  expect(mail?.headers.get('subject')).toBe('Inloggen bij Deelwijs')
  expect(`${mail?.text ?? ''}${mail?.html ?? ''}`).not.toMatch(/mira|oduya|thuis/i)
})

test('looking at a link does not use it up: mail programs look too', async () => {
  const mira = world.add('Mira Oduya', ['guardian'])
  const browser = new Browser(app)
  const name = (await ask(browser, mira.email)) ?? ''
  const visitor = {
    browser: browser.cookies.get('__Host-browser') ?? '',
    address: '192.0.2.1',
    userAgent: '',
    session: null,
  }
  for (let i = 0; i < 3; i++)
    expect(await lookAtLink(world.accounts, visitor, { school: world.school, name })).toMatchObject({
      choose: [{ id: mira.id }],
    })
  await open(browser, name)
  expect(await browser.person()).toBe(mira.id)
})

test('a link works once, also for two who open it at the same moment', async () => {
  world.add('Mira Oduya', ['guardian'])
  const browser = new Browser(app)
  const t = (await ask(browser, 'mira.oduya@thuis.example')) ?? ''
  const answers = await Promise.all([open(browser, t), open(browser, t), open(browser, t)])
  expect(answers.map(messageOf).sort()).toEqual(['link-gone', 'link-gone', null])
  expect(messageOf(await open(browser, t))).toBe('link-gone')
  expect(await world.count('session')).toBe(1)
})

test('after fifteen minutes it no longer works', async () => {
  world.add('Mira Oduya', ['guardian'])
  const browser = new Browser(app)
  const [early, late] = [await ask(browser, 'mira.oduya@thuis.example'), await ask(browser, 'mira.oduya@thuis.example')]
  world.later(14)
  expect(messageOf(await open(browser, early ?? ''))).toBeNull()
  world.later(1)
  expect(messageOf(await open(browser, late ?? ''))).toBe('link-gone')
})

test('in another browser it does not work, says so, and still works in its own', async () => {
  const mira = world.add('Mira Oduya', ['guardian'])
  const [own, other] = [new Browser(app), new Browser(app)]
  const t = (await ask(own, mira.email)) ?? ''
  expect(messageOf(await open(other, t))).toBe('other-browser')
  expect(await other.person()).toBeNull()
  await open(own, t)
  expect(await own.person()).toBe(mira.id)
})

test('a link that we never sent opens nothing', async () => {
  const browser = new Browser(app)
  await ask(browser, 'nobody@thuis.example')
  for (const t of ['', 'x', 'A'.repeat(43), "' or 1=1 --", '\u0000', '../../etc'])
    expect(messageOf(await open(browser, t))).toBe('link-gone')
  expect(await browser.person()).toBeNull()
})

test('a link of one school opens nothing at another', async () => {
  const mira = world.add('Mira Oduya', ['guardian'])
  world.add('Mira Oduya', ['teacher'], { school: world.otherSchool })
  const browser = new Browser(app)
  const t = (await ask(browser, mira.email)) ?? ''
  expect(messageOf(await browser.form('/account/link/open', { school: world.otherSchool, t }))).toBe('link-gone')
  expect(await browser.person()).toBeNull()
})

test('guardians who share an address say who they are; a child is not meant by it', async () => {
  const shared = { email: 'gezin@thuis.example' }
  const [mira, jon] = [world.add('Mira Oduya', ['guardian'], shared), world.add('Jon Oduya', ['guardian'], shared)]
  const child = world.add('Ties Oduya', ['pupil'], shared)
  const browser = new Browser(app)
  const t = (await ask(browser, shared.email)) ?? ''
  expect((await open(browser, t)).headers.location).toBe(`/inloggen/link?school=${world.school}&t=${t}&kies=1`)
  expect((await open(browser, t, { person: child.id })).headers.location).toContain('kies=1')
  expect(await browser.person()).toBeNull()
  await open(browser, t, { person: jon.id })
  expect(await browser.person()).toBe(jon.id)
  expect(messageOf(await open(browser, t, { person: mira.id }))).toBe('link-gone')
})

test('who left since then is told kindly', async () => {
  const mira = world.add('Mira Oduya', ['guardian'])
  const browser = new Browser(app)
  const t = (await ask(browser, mira.email)) ?? ''
  world.remove(mira)
  expect(messageOf(await open(browser, t))).toBe('unknown-person')
})

describe('nobody learns who is at the school', () => {
  test('known or unknown: the same answer, after the same time, with as much kept', { retry: 2 }, async () => {
    world.add('Mira Oduya', ['guardian'])
    const time = async (email: string): Promise<[number, string]> => {
      const [browser, started] = [new Browser(app), performance.now()]
      const answer = await browser.form('/account/link', { school: world.school, email, next: '/' })
      return [performance.now() - started, `${answer.statusCode} ${answer.headers.location ?? ''} ${answer.body}`]
    }
    // All at once, so that a busy machine is as busy for the one as for the other.
    const addresses = Array.from({ length: 8 }, (_, i) =>
      i % 2 === 0 ? 'mira.oduya@thuis.example' : `nobody${i}@thuis.example`,
    )
    const all = await Promise.all(addresses.map(time))
    const [known, unknown] = [all.filter((_, i) => i % 2 === 0), all.filter((_, i) => i % 2 === 1)]
    expect(new Set([...known, ...unknown].map(([, answer]) => answer)).size).toBe(1)
    const fastest = (all: typeof known): number => Math.min(...all.map(([ms]) => ms))
    expect(fastest(unknown)).toBeGreaterThanOrEqual(195)
    expect(Math.abs(fastest(known) - fastest(unknown))).toBeLessThan(100)
    expect(await world.count('challenge')).toBe(8)
    expect(await world.count('mail')).toBe(4)
  })

  test('five links an hour for one address; who asks sees no difference', async () => {
    world.add('Mira Oduya', ['guardian'])
    const form = { school: world.school, email: 'mira.oduya@thuis.example', next: '/' }
    const asks = Array.from({ length: 7 }, (_, i) => new Browser(app, `192.0.2.${i}`).form('/account/link', form))
    expect(new Set((await Promise.all(asks)).map(({ headers }) => headers.location)).size).toBe(1)
    expect(await world.count('mail')).toBe(5)
    world.later(61)
    expect(await ask(new Browser(app), 'mira.oduya@thuis.example')).not.toBeNull()
  })

  test('a network from which 120 links were asked has to wait', async () => {
    const asks = Array.from({ length: 120 }, (_, i) =>
      new Browser(app, '198.51.100.7').form('/account/link', {
        school: world.school,
        email: `n${i}@thuis.example`,
        next: '/',
      }),
    )
    expect((await Promise.all(asks)).map(messageOf)).toEqual(Array(120).fill(null))
    const form = { school: world.school, email: 'n@thuis.example', next: '/' }
    expect(messageOf(await new Browser(app, '198.51.100.7').form('/account/link', form))).toBe('too-many')
    expect(messageOf(await new Browser(app, '198.51.100.8').form('/account/link', form))).toBeNull()
  })
})

test('what is kept holds no secret and no address that can be read', async () => {
  world.add('Mira Oduya', ['guardian'])
  const browser = new Browser(app)
  const t = (await ask(browser, 'mira.oduya@thuis.example')) ?? ''
  const kept = await asSchool(db(), world, async (tx) => [
    await tx.selectFrom('challenge').selectAll().execute(),
    await tx.selectFrom('mail').selectAll().execute(),
    await tx.selectFrom('attempt').selectAll().execute(),
  ])
  const bytes = (_: string, value: unknown): unknown =>
    value instanceof Uint8Array ? Buffer.from(value).toString('latin1') : value
  const text = JSON.stringify(kept, bytes)
  for (const secret of [t, browser.cookies.get('__Host-browser') ?? '', 'mira', '192.0.2.10'])
    expect(text).not.toContain(secret)
})

test('where somebody was going is a place here, or the front page', async () => {
  const mira = world.add('Mira Oduya', ['guardian'])
  const browser = new Browser(app)
  const answer = await open(browser, (await ask(browser, mira.email, '//other.example/x')) ?? '')
  expect(answer.headers.location).toBe('/')
  for (const place of [
    'https://other.example',
    '/\\other.example',
    'javascript:alert(1)',
    '/a b',
    '/a\nb',
    '/é',
    undefined,
  ])
    expect(ownPath(place)).toBe('/')
  expect(ownPath('/toestemming?kind=1#boven')).toBe('/toestemming?kind=1#boven')
})

test.each(['geen adres', 'a@b', '', 'x'.repeat(300) + '@thuis.example', "a'; drop table mail;--@thuis.example"])(
  '%j is no address, and nothing is sent',
  async (email) => {
    const answer = await new Browser(app).form('/account/link', { school: world.school, email })
    expect(messageOf(answer)).toBe('no-address')
    expect(await world.count('mail')).toBe(0)
  },
)

test.each(['nl', 'en'] as const)('our own check finds nothing in the letter (%s)', async (language) => {
  const url = `https://deelwijs.school.example/inloggen/link?school=${world.school}&t=${'a1B2'.repeat(10)}xyz`
  const { subject, text } = signInLetter(language, 'Deelwijs', url, 15)
  const protocol = await protocolInForce('2026-03-02')
  const author = { role: 'leadership', onDuty: true }
  const situation = situationSchema.parse({ id: 'm', author, channel: 'email', schoolRelated: true, text: `${subject}\n\n${text}` }) // prettier-ignore
  const advice = check(situation, { protocol, now: '2026-03-02T08:00:00Z', language })
  expect(advice.findings).toEqual([])
  expect(advice.facts.map(({ kind }) => kind)).toEqual([])
})

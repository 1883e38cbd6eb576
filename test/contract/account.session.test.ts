import fc from 'fast-check'
import Fastify, { type FastifyInstance } from 'fastify'
import { beforeEach, describe, expect, test } from 'vitest'
import { endAccount, linkAccount } from '#src/features/account/identities.ts'
import type { Visitor } from '#src/features/account/model.ts'
import type { Role } from '#src/features/people/roles.ts'
import { beginSession, sessionsOf } from '#src/features/account/sessions.ts'
import { addAccounts } from '#src/features/account/http/routes.ts'
import { openSignInKeys } from '#src/features/account/secret.ts'
import { serviceOf } from '#src/platform/crypto/keys.ts'
import { asSchool, asSystem, type Database } from '#src/platform/database/database.ts'
import { newToken } from '#src/platform/sign-in/tokens.ts'
import { writeSessionCookie } from '#src/platform/sign-in/cookies.ts'
import { Browser, messageOf, World } from './account-world.ts'
import { testDatabase } from './databases.ts'

const db = testDatabase()
let world: World
let app: FastifyInstance
beforeEach(async () => {
  world = new World(db())
  app = await world.server()
})

const COOKIE = '__Host-session'
const visitor = (session: Visitor['session'] = null): Visitor => ({ browser: newToken(), address: '192.0.2.1', userAgent: 'Mozilla/5.0 (iPhone) Safari/1', session }) // prettier-ignore

/** Signs somebody in, as if they had proved who they are. */
async function signIn(person: ReturnType<World['add']>, browser = new Browser(app)): Promise<Browser> {
  const [school, token] = (browser.cookies.get(COOKIE) ?? '').split('.')
  const had = school !== undefined && token !== undefined ? { school, token } : null
  const { cookie } = await asSchool(db(), { school: person.school }, async (tx) => {
    await linkAccount(tx, person.school, person.id, 'email', world.time)
    return beginSession(tx, world.accounts, visitor(had), person.school, person, 'email')
  })
  browser.cookies.set(COOKIE, writeSessionCookie(cookie))
  return browser
}

describe('terms', () => {
  test.each<[Role[], number, number]>([
    [['guardian'], 14 * 24 * 60, 30 * 24 * 60],
    [['teacher'], 12 * 60, 7 * 24 * 60],
    [['pupil'], 60, 12 * 60],
    [['counsellor'], 60, 12 * 60],
    [['teacher', 'counsellor'], 60, 12 * 60],
    [['guardian', 'teacher'], 12 * 60, 7 * 24 * 60],
    [[], 60, 12 * 60],
  ])('%j: out after %i minutes of silence, and after %i anyway', async (roles, idle, longest) => {
    const person = world.add('Noa Brandt', roles)
    const silent = await signIn(person)
    world.later(idle)
    expect(await silent.person()).toBe(person.id)
    world.later(idle + 1)
    expect(await silent.person()).toBeNull()
    const busy = await signIn(person)
    for (let minutes = 0; minutes + idle / 2 < longest; minutes += idle / 2) {
      world.later(idle / 2)
      expect(await busy.person()).toBe(person.id)
    }
    world.later(idle / 2)
    expect(await busy.person()).toBeNull()
  })
})

test('a cookie that is forged, altered, empty, of another school or ended is nobody, and no error', async () => {
  const person = world.add('Noa Brandt', ['teacher'])
  const browser = await signIn(person)
  const right = browser.cookies.get(COOKIE) ?? ''
  const [school = '', token = ''] = right.split('.')
  const last = token.endsWith('A') ? 'B' : 'A'
  const wrong = [
    '',
    'x',
    `${school}.${newToken()}`,
    `${school}.${token.slice(0, -1)}${last}`,
    `${school.toUpperCase()}.${token}`,
    `${world.otherSchool}.${token}`,
    `${school}.`,
    `.${token}`,
    `${right}${right}`,
    "' or 1=1 --",
    '%00%ff',
    'é'.repeat(2000),
  ]
  for (const value of wrong) {
    browser.cookies.set(COOKIE, value)
    expect(await browser.person()).toBeNull()
  }
  browser.cookies.set(COOKIE, right)
  expect(await browser.person()).toBe(person.id)
})

test('the database keeps no secret that would let anybody in', async () => {
  const browser = await signIn(world.add('Noa Brandt', ['teacher']))
  const rows = await asSchool(db(), world, (tx) => tx.selectFrom('session').selectAll().execute())
  const token = (browser.cookies.get(COOKIE) ?? '').split('.')[1] ?? ''
  expect(JSON.stringify(rows)).not.toContain(token)
  expect(Buffer.from(rows[0]?.token_hash ?? [])).toHaveLength(32)
})

test('signing in gives a new secret and ends the old one: a slipped-in cookie is worth nothing', async () => {
  const [attacker, victim] = [world.add('Rik Stam', ['teacher']), world.add('Noa Brandt', ['teacher'])]
  const slipped = await signIn(attacker)
  const planted = slipped.cookies.get(COOKIE) ?? ''
  const browser = new Browser(app)
  browser.cookies.set(COOKIE, planted)
  await signIn(victim, browser)
  expect(browser.cookies.get(COOKIE)).not.toBe(planted)
  expect(await browser.person()).toBe(victim.id)
  expect(await slipped.person()).toBeNull()
})

test('signing out ends the session everywhere the cookie may have gone', async () => {
  const browser = await signIn(world.add('Noa Brandt', ['teacher']))
  const copy = new Browser(app)
  copy.cookies.set(COOKIE, browser.cookies.get(COOKIE) ?? '')
  const answer = await browser.form('/account/sign-out', {})
  expect(answer.statusCode).toBe(303)
  expect(browser.cookies.has(COOKIE)).toBe(false)
  expect(await copy.person()).toBeNull()
})

test('somebody sees their own sessions and ends one, or all others; never another person’s', async () => {
  const [noa, rik] = [world.add('Noa Brandt', ['teacher']), world.add('Rik Stam', ['teacher'])]
  const [laptop, phone, school, other] = [await signIn(noa), await signIn(noa), await signIn(noa), await signIn(rik)]
  const idOf = async (browser: Browser): Promise<string> => (await browser.get('/who')).json<{ id: string }>().id
  const session = (await laptop.get('/who')).json<Parameters<typeof sessionsOf>[1]>()
  const list = await sessionsOf(world.accounts, session)
  expect(list.map(({ id }) => id)).toEqual([await idOf(school), await idOf(phone), await idOf(laptop)])
  expect(list[0]).toMatchObject({ device: 'Safari, iPhone', method: 'email', person: noa.id })
  await laptop.form('/account/sessions/end', { id: await idOf(phone) })
  await laptop.form('/account/sessions/end', { id: await idOf(other) })
  expect([await laptop.person(), await phone.person(), await other.person()]).toEqual([noa.id, null, rik.id])
  await laptop.form('/account/sessions/end-others', {})
  expect([await laptop.person(), await school.person(), await other.person()]).toEqual([noa.id, null, rik.id])
})

test('whatever is sent to whichever route, it is never an error of ours, and nobody gets in', async () => {
  const person = world.add('Noa Brandt', ['teacher'])
  const quiet = await world.server()
  const paths: string[] = []
  const listing = Fastify()
  listing.addHook('onRoute', ({ url, method }) => {
    if (method === 'POST') paths.push(url)
  })
  await addAccounts(listing, world.accounts)
  const known = fc.constantFrom(
    world.school,
    world.otherSchool,
    person.id,
    person.email,
    '__proto__',
    "'; drop table session;--",
    '\u0000',
  )
  const value = fc.oneof(known, fc.string({ unit: 'binary', maxLength: 40 }), fc.integer(), fc.constant(null), fc.array(known, { maxLength: 2 })) // prettier-ignore
  const name = fc.constantFrom(
    'school',
    'email',
    'password',
    't',
    'person',
    'id',
    'next',
    'language',
    'passkey',
    'label',
  )
  const body = fc.dictionary(name, value)
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...paths),
      body,
      fc.boolean(),
      fc.boolean(),
      async (path, fields, isForm, isIn) => {
        const browser = new Browser(quiet, '203.0.113.50')
        if (isIn) await signIn(person, browser)
        const texts = Object.fromEntries(Object.entries(fields).map(([key, text]) => [key, String(text)]))
        const answer = await (isForm ? browser.form(path, texts) : browser.json(path, fields))
        expect(answer.statusCode).toBeLessThan(500)
        if (!isIn) expect(browser.cookies.has(COOKIE)).toBe(false)
      },
    ),
    { numRuns: 80, examples: [['/account/passkeys/remove', { id: '\u0000' }, true, true]] },
  )
})

test('who is not signed in is asked to, and nothing is done', async () => {
  const browser = new Browser(app)
  for (const path of [
    '/account/sign-out',
    '/account/sessions/end',
    '/account/password/set',
    '/account/passkeys/remove',
  ])
    expect(messageOf(await browser.form(path, { id: world.school }))).toBe('signed-out')
  const answer = await browser.json('/account/passkeys/options', {})
  expect([answer.statusCode, answer.json<{ failure: string }>().failure]).toEqual([401, 'signed-out'])
})

test('the account of who leaves ends, with all sessions; an identity that another school needs stays', async () => {
  const here = world.add('Noa Brandt', ['teacher'])
  const there = world.add('Noa Brandt', ['teacher'], { school: world.otherSchool })
  const browser = await signIn(here)
  const { identity } = (await browser.get('/who')).json<{ identity: string }>()
  await asSchool(db(), { school: there.school }, (tx) =>
    linkAccount(tx, there.school, there.id, 'oidc', world.time, identity),
  )
  const isKept = async (): Promise<boolean> =>
    (await asSystem(db(), (tx) => tx.selectFrom('identity').select('id').where('id', '=', identity).execute()))
      .length === 1
  await asSchool(db(), { school: here.school }, (tx) => endAccount(tx, here.id))
  expect([await browser.person(), await world.count('account'), await isKept()]).toEqual([null, 0, true])
  await asSchool(db(), { school: there.school }, (tx) => endAccount(tx, there.id))
  expect(await isKept()).toBe(false)
})

test('a person linked twice at the same moment has one account', async () => {
  const person = world.add('Noa Brandt', ['teacher'])
  const link = (): Promise<string> =>
    asSchool(db(), world, (tx) => linkAccount(tx, world.school, person.id, 'email', world.time))
  const identities = await Promise.all([link(), link(), link(), link()])
  expect(new Set(identities).size).toBe(1)
  expect(await world.count('account')).toBe(1)
})

describe('requests that another site may be behind', () => {
  test.each<[string, Record<string, string>, number]>([
    ['our own page', { 'sec-fetch-site': 'same-origin' }, 200],
    ['another site', { 'sec-fetch-site': 'cross-site', origin: 'https://other.example' }, 403],
    ['a neighbour', { 'sec-fetch-site': 'same-site', origin: 'https://blog.school.example' }, 403],
    ['an older browser on another site', { origin: 'https://other.example' }, 403],
  ])('%s: %s', async (_, headers, status) => {
    const answer = await app.inject({ method: 'POST', url: '/elsewhere', headers })
    expect(answer.statusCode).toBe(status)
  })

  test('they can’t sign anybody out, or in', async () => {
    const person = world.add('Noa Brandt', ['teacher'])
    const browser = await signIn(person)
    const foreign = { 'sec-fetch-site': 'cross-site' }
    for (const path of ['/account/sign-out', '/account/password', '/account/link/open'])
      expect((await browser.form(path, {}, foreign)).statusCode).toBe(403)
    expect(await browser.person()).toBe(person.id)
  })
})

test('cookies are kept to this host, away from scripts, and from requests of other sites', async () => {
  const answer = await new Browser(app).form('/account/link', { school: world.school, email: 'n@thuis.example' })
  expect(String(answer.headers['set-cookie'])).toMatch(
    /^__Host-browser=[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
  )
})

test('a request without our cookie does not ask the database; one with it asks once', async () => {
  const person = world.add('Noa Brandt', ['teacher'])
  const { cookies } = await signIn(person)
  let count = 0
  const counting: Database = { ...db(), transaction: (...args) => (count++, db().transaction(...args)) }
  const server = Fastify()
  const sessionOf = await addAccounts(server, { ...world.accounts, db: counting })
  server.get('/who', async (request) => [await sessionOf(request), await sessionOf(request)][1] ?? {})
  const browser = new Browser(server)
  expect([await browser.person(), count]).toEqual([null, 0])
  browser.cookies.set(COOKIE, cookies.get(COOKIE) ?? '')
  expect([await browser.person(), count]).toEqual([person.id, 1])
})

test('the secret of sign-in is made once and opens with its own master key only', async () => {
  const service = serviceOf({
    format: 'deelwijs-keys-1',
    current: 'aaaaaaaaaaaaaaaa',
    masters: { aaaaaaaaaaaaaaaa: Buffer.alloc(32, 1).toString('base64') },
    signing: 'MC4CAQAwBQYDK2VwBCIEIAABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhscHR4f',
  })
  const [one, two] = await Promise.all([openSignInKeys(db(), service), openSignInKeys(db(), service)])
  expect(one).toEqual(two)
  const other = serviceOf({
    format: 'deelwijs-keys-1',
    current: 'bbbbbbbbbbbbbbbb',
    masters: { bbbbbbbbbbbbbbbb: Buffer.alloc(32, 2).toString('base64') },
    signing: 'MC4CAQAwBQYDK2VwBCIEIAABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhscHR4f',
  })
  await expect(openSignInKeys(db(), other)).rejects.toThrow('keys')
})

import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { linkAccount } from '#src/features/account/identities.ts'
import type { SignInSettings } from '#src/features/account/settings.ts'
import { readSettings, writeSettings } from '#src/features/account/settings.ts'
import { beginSession } from '#src/features/account/sessions.ts'
import { ownPasskeys } from '#src/features/account/passkey.ts'
import type { Session } from '#src/features/account/model.ts'
import { asSchool, asSystem } from '#src/platform/database/database.ts'
import { nameFor, newToken } from '#src/platform/sign-in/tokens.ts'
import { writeSessionCookie } from '#src/platform/sign-in/cookies.ts'
import { Authenticator } from '../peers/authenticator.ts'
import { startOidcPeer, walkThrough, type OidcPeer } from '../peers/oidc.ts'
import { Browser, KEYS, messageOf, ORIGIN, World } from './account-world.ts'
import { testDatabase } from './databases.ts'

const db = testDatabase()
const COOKIE = '__Host-session'
let world: World
let app: FastifyInstance
beforeEach(async () => {
  world = new World(db())
  app = await world.server()
})

const settle = (settings: Partial<SignInSettings>, school = world.school): Promise<void> =>
  asSchool(db(), { school }, (tx) => writeSettings(tx, KEYS, school, { passwords: false, issuer: null, ...settings }))

/** Signs somebody in, as after a link by e-mail. */
async function signIn(person: ReturnType<World['add']>): Promise<Browser> {
  const visitor = { browser: newToken(), address: '192.0.2.1', userAgent: '', session: null }
  const { cookie } = await asSchool(db(), { school: person.school }, async (tx) => {
    await linkAccount(tx, person.school, person.id, 'email', world.time)
    return beginSession(tx, world.accounts, visitor, person.school, person, 'email')
  })
  const browser = new Browser(app)
  browser.cookies.set(COOKIE, writeSessionCookie(cookie))
  return browser
}

describe('the school’s own accounts', () => {
  let peer: OidcPeer
  beforeAll(async () => {
    peer = await startOidcPeer()
  })
  afterAll(() => peer.stop())
  beforeEach(async () => {
    peer.accounts.clear()
    peer.backTo(`${ORIGIN}/account/oidc/${world.school}/back`)
    await settle({ issuer: { ...peer, isTrusted: false } })
  })

  /** Goes to the provider, signs in there, and comes back. */
  async function come(browser: Browser, login: string): ReturnType<Browser['get']> {
    return browser.get(await walk(browser, login))
  }
  async function walk(browser: Browser, login: string, more = ''): Promise<string> {
    const start = await browser.get(`/account/oidc?school=${world.school}&next=/rooster${more}`)
    const back = await walkThrough(start.headers.location ?? '', login, ORIGIN)
    return back.pathname + back.search
  }

  test('a teacher with a checked address comes in, and lands where they were going', async () => {
    const noa = world.add('Noa Brandt', ['teacher'], { email: 'n.brandt@school.example' })
    peer.accounts.set('nbr', { email: 'N.Brandt@School.example', email_verified: true })
    const browser = new Browser(app)
    expect((await come(browser, 'nbr')).headers.location).toBe('/rooster')
    expect(await browser.person()).toBe(noa.id)
  })

  test('an address that was not checked is not believed, unless the school runs the accounts itself', async () => {
    const noa = world.add('Noa Brandt', ['teacher'], { email: 'n.brandt@school.example' })
    peer.accounts.set('nbr', { email: 'n.brandt@school.example', eckid: 'https://ketenid.example/1' })
    const browser = new Browser(app)
    expect(messageOf(await come(browser, 'nbr'))).toBe('unknown-person')
    expect([await browser.person(), await world.count('account')]).toEqual([null, 0])
    await settle({ issuer: { ...peer, isTrusted: true } })
    await come(browser, 'nbr')
    expect(await browser.person()).toBe(noa.id)
  })

  test('a pupil is known by ECK iD, whatever the address', async () => {
    const ties = world.add('Ties Oduya', ['pupil'], { eckId: 'https://ketenid.example/ties' })
    world.add('Mira Oduya', ['guardian'], { email: 'gezin@thuis.example' })
    peer.accounts.set('ties', { eckid: 'https://ketenid.example/ties', email: 'gezin@thuis.example' })
    await settle({ issuer: { ...peer, isTrusted: true } })
    const browser = new Browser(app)
    await come(browser, 'ties')
    expect(await browser.person()).toBe(ties.id)
  })

  test('who came before is known again when their address changed; a rotated key turns nobody away', async () => {
    const noa = world.add('Noa Brandt', ['teacher'], { email: 'n.brandt@school.example' })
    peer.accounts.set('nbr', { email: 'n.brandt@school.example', email_verified: true })
    await come(new Browser(app), 'nbr')
    peer.accounts.set('nbr', { email: 'n.stam@school.example', email_verified: true })
    peer.rotate()
    const browser = new Browser(app)
    await come(browser, 'nbr')
    expect(await browser.person()).toBe(noa.id)
    world.remove(noa)
    expect(messageOf(await come(new Browser(app), 'nbr'))).toBe('unknown-person')
  })

  test('who is not on the list is told kindly, and two with one address are sent to choose', async () => {
    peer.accounts.set('rik', { email: 'rik@school.example', email_verified: true })
    const browser = new Browser(app)
    expect(messageOf(await come(browser, 'rik'))).toBe('unknown-person')
    for (const name of ['Rik Stam', 'Rik Stam de Oude']) world.add(name, ['guardian'], { email: 'rik@school.example' })
    expect(messageOf(await come(browser, 'rik'))).toBe('several-people')
    expect(await browser.person()).toBeNull()
  })

  test('what comes back works once, in its own browser, at its own school, unaltered, in time', async () => {
    world.add('Noa Brandt', ['teacher'], { email: 'n.brandt@school.example' })
    peer.accounts.set('nbr', { email: 'n.brandt@school.example', email_verified: true })
    const browser = new Browser(app)
    const used = await walk(browser, 'nbr')
    await browser.get(used)
    expect(messageOf(await browser.get(used))).toBe('link-gone')
    const fresh = new Browser(app)
    const own = await walk(fresh, 'nbr')
    expect(messageOf(await new Browser(app).get(own))).toBe('other-browser')
    expect(messageOf(await fresh.get(own.replace(world.school, world.otherSchool)))).toBe('link-gone')
    expect(messageOf(await fresh.get(own.replace('state=', 'state=x')))).toBe('link-gone')
    expect(messageOf(await fresh.get(own.replace('code=', 'code=x')))).toBe('school-sign-in-invalid')
    expect(messageOf(await fresh.get(own))).toBe('link-gone')
    const late = await walk(fresh, 'nbr')
    world.later(11)
    expect(messageOf(await fresh.get(late))).toBe('link-gone')
    expect(await fresh.person()).toBeNull()
  })

  test('settings that changed meanwhile, or are not there, are no way in', async () => {
    const browser = new Browser(app)
    peer.accounts.set('nbr', { email: 'n.brandt@school.example', email_verified: true })
    const back = await walk(browser, 'nbr')
    await settle({ issuer: { ...peer, issuer: 'https://other.example', isTrusted: true } })
    expect(messageOf(await browser.get(back))).toBe('school-sign-in-off')
    await settle({ issuer: { ...peer, issuer: 'http://127.0.0.1:9', isTrusted: true } })
    expect(messageOf(await browser.get(`/account/oidc?school=${world.school}`))).toBe('school-sign-in-away')
    expect(messageOf(await browser.get(`/account/oidc?school=${world.otherSchool}`))).toBe('school-sign-in-off')
  })

  test('who stops there is told so; asking again asks there too', async () => {
    const browser = new Browser(app)
    const start = await browser.get(`/account/oidc?school=${world.school}&opnieuw=1`)
    const address = new URL(start.headers.location ?? '')
    expect(address.searchParams.get('prompt')).toBe('login')
    const query = new URLSearchParams({ error: 'access_denied', state: address.searchParams.get('state') ?? '', iss: peer.issuer }) // prettier-ignore
    const answer = await browser.get(`/account/oidc/${world.school}/back?${query.toString()}`)
    expect(messageOf(answer)).toBe('school-sign-in-stopped')
  })

  test('the client’s secret is kept sealed, and for its own school', async () => {
    const rows = await asSchool(db(), world, (tx) => tx.selectFrom('sign_in_settings').selectAll().execute())
    const sealed = rows[0]?.sealed_secret ?? new Uint8Array()
    expect(Buffer.from(sealed).toString('latin1')).not.toContain(peer.clientSecret)
    const read = await asSchool(db(), world, (tx) => readSettings(tx, KEYS, world.school))
    expect(read.issuer?.clientSecret).toBe(peer.clientSecret)
    const moved = asSchool(db(), { school: world.otherSchool }, async (tx) => {
      await tx
        .insertInto('sign_in_settings')
        .values({ ...rows[0], school_id: world.otherSchool } as never)
        .execute()
      return readSettings(tx, KEYS, world.otherSchool)
    })
    await expect(moved).rejects.toThrow('does not open')
  })
})

describe('passkeys', () => {
  /** Makes a passkey for who is signed in, on a device. */
  async function make(browser: Browser, device: Authenticator, label = 'Telefoon'): ReturnType<Browser['json']> {
    const options = (await browser.json('/account/passkeys/options', {})).json<Parameters<Authenticator['make']>[0]>()
    return browser.json('/account/passkeys', { passkey: device.make(options), label })
  }
  const ask = async (browser: Browser, school = world.school): Promise<{ challenge: string }> =>
    (await browser.json('/account/passkey/options', { school })).json()
  async function use(browser: Browser, device: Authenticator, school = world.school): ReturnType<Browser['json']> {
    return browser.json('/account/passkey', {
      school,
      passkey: device.use(await ask(browser, school)),
      next: '/rooster',
    })
  }
  const failureOf = (answer: Awaited<ReturnType<Browser['json']>>): string | undefined => answer.json<{ failure?: string }>().failure // prettier-ignore
  const own = async (browser: Browser): ReturnType<typeof ownPasskeys> =>
    ownPasskeys(world.accounts, (await browser.get('/who')).json<Session>())

  test.each([true, false])('is made, and signs in without a name (device counts: %s)', async (counts) => {
    const noa = world.add('Noa Brandt', ['teacher'])
    const [signedIn, device] = [await signIn(noa), new Authenticator(ORIGIN, counts)]
    expect((await make(signedIn, device)).statusCode).toBe(200)
    for (let i = 0; i < 3; i++) {
      const browser = new Browser(app)
      expect((await use(browser, device)).json()).toEqual({ next: '/rooster' })
      expect(await browser.person()).toBe(noa.id)
    }
    expect(await own(signedIn)).toMatchObject([{ label: 'Telefoon', usedAt: world.time }])
  })

  test('somebody has several, and takes one away; never another person’s', async () => {
    const [noa, rik] = [
      await signIn(world.add('Noa Brandt', ['teacher'])),
      await signIn(world.add('Rik Stam', ['teacher'])),
    ]
    const [phone, key] = [new Authenticator(ORIGIN, false), new Authenticator(ORIGIN, true)]
    await make(noa, phone)
    await make(noa, key, 'Sleutelbos')
    const [first] = await own(noa)
    await rik.form('/account/passkeys/remove', { id: first?.id ?? '' })
    expect(await own(noa)).toHaveLength(2)
    await noa.form('/account/passkeys/remove', { id: first?.id ?? '' })
    expect((await own(noa)).map(({ label }) => label)).toEqual(['Sleutelbos'])
    expect(failureOf(await use(new Browser(app), phone))).toBe('passkey-invalid')
    expect((await use(new Browser(app), key)).statusCode).toBe(200)
  })

  test('a copied device is found out by its counter', async () => {
    const device = new Authenticator(ORIGIN, true)
    await make(await signIn(world.add('Noa Brandt', ['teacher'])), device)
    for (let i = 0; i < 3; i++) await use(new Browser(app), device)
    device.turnBack()
    expect(failureOf(await use(new Browser(app), device))).toBe('passkey-invalid')
  })

  test('an answer works once, in its own browser, in time, for its own question, from our own site', async () => {
    const device = new Authenticator(ORIGIN, false)
    await make(await signIn(world.add('Noa Brandt', ['teacher'])), device)
    const browser = new Browser(app)
    const send = async (passkey: object, from = browser): Promise<string | undefined> =>
      failureOf(await from.json('/account/passkey', { school: world.school, passkey }))
    const used = device.use(await ask(browser))
    expect(await send(used)).toBeUndefined()
    expect(await send(used)).toBe('passkey-invalid')
    expect(await send(device.use(await ask(browser)), new Browser(app))).toBe('passkey-invalid')
    expect(await send(device.use({ challenge: newToken() }))).toBe('passkey-invalid')
    const late = device.use(await ask(browser))
    world.later(11)
    expect(await send(late)).toBe('passkey-invalid')
    const [one, two] = [device.use(await ask(browser)), device.use(await ask(browser))]
    expect(await send({ ...one, response: { ...one.response, signature: two.response.signature } })).toBe(
      'passkey-invalid',
    )
    const other = new Authenticator('https://other.example', false)
    other.make({ challenge: newToken(), user: { id: 'eA' } })
    expect(await send(other.use(await ask(browser)))).toBe('passkey-invalid')
  })

  test('a network that asks without end has to wait', async () => {
    const until = new Date(world.time.getTime() + 60_000)
    const name = nameFor(KEYS, 'begin-address', '203.0.113.77', world.time.toISOString().slice(0, 10))
    await asSystem(db(), (tx) => tx.insertInto('attempt').values({ name, count: 2_999, until }).execute())
    const ask = (): ReturnType<Browser['json']> => new Browser(app, '203.0.113.77').json('/account/passkey/options', { school: world.school }) // prettier-ignore
    expect([(await ask()).statusCode, (await ask()).statusCode]).toEqual([200, 429])
  })

  test('where its owner has no account it opens nothing, and says so', async () => {
    const device = new Authenticator(ORIGIN, false)
    await make(await signIn(world.add('Noa Brandt', ['teacher'])), device)
    expect(failureOf(await use(new Browser(app), device, world.otherSchool))).toBe('unknown-person')
  })

  test('who proved who they are a while ago has to prove it again before making or removing one', async () => {
    const browser = await signIn(world.add('Noa Brandt', ['teacher']))
    await make(browser, new Authenticator(ORIGIN, false))
    const [passkey] = await own(browser)
    world.later(11)
    const answer = await browser.json('/account/passkeys/options', {})
    expect([answer.statusCode, failureOf(answer)]).toEqual([403, 'prove-again'])
    expect(messageOf(await browser.form('/account/passkeys/remove', { id: passkey?.id ?? '' }))).toBe('prove-again')
    expect(await own(browser)).toHaveLength(1)
  })

  test('an answer to another person’s question, or made for another site, is not kept', async () => {
    const [noa, rik] = [
      await signIn(world.add('Noa Brandt', ['teacher'])),
      await signIn(world.add('Rik Stam', ['teacher'])),
    ]
    const options = (await noa.json('/account/passkeys/options', {})).json<Parameters<Authenticator['make']>[0]>()
    rik.cookies.set('__Host-browser', noa.cookies.get('__Host-browser') ?? '')
    const passkey = new Authenticator(ORIGIN, false).make(options)
    expect(failureOf(await rik.json('/account/passkeys', { passkey, label: 'x' }))).toBe('passkey-invalid')
    expect(failureOf(await make(noa, new Authenticator('https://other.example', false)))).toBe('passkey-invalid')
    expect(await own(noa)).toEqual([])
  })

  test.each([{}, { passkey: null }, { passkey: { id: 'x' } }, { passkey: 'x'.repeat(30_000) }, []])(
    'nonsense (%#) is refused without an error of ours',
    async (body) => {
      const answer = await new Browser(app).json('/account/passkey', body)
      expect(answer.statusCode).toBe(400)
    },
  )
})

describe('passwords', () => {
  const PASSWORD = 'zwemmen wolk lamp'
  const send = (
    browser: Browser,
    email: string,
    password: string,
    school = world.school,
  ): ReturnType<Browser['form']> => browser.form('/account/password', { school, email, password, next: '/rooster' })
  beforeEach(async () => {
    await settle({ passwords: true })
  })

  test('is set by who is signed in, and signs in', async () => {
    const noa = world.add('Noa Brandt', ['teacher'])
    const [first, second] = [await signIn(noa), await signIn(noa)]
    await first.form('/account/password/set', { password: PASSWORD })
    expect([await first.person(), await second.person()]).toEqual([noa.id, null])
    const browser = new Browser(app)
    expect((await send(browser, noa.email, PASSWORD)).headers.location).toBe('/rooster')
    expect(await browser.person()).toBe(noa.id)
    expect(messageOf(await send(new Browser(app), noa.email, PASSWORD, world.otherSchool))).toBe('passwords-off')
    await first.form('/account/password/remove', {})
    expect(messageOf(await send(new Browser(app), noa.email, PASSWORD))).toBe('password-wrong')
  })

  test('a weak one is refused, with what to do', async () => {
    const browser = await signIn(world.add('Noa Brandtsma', ['teacher']))
    const set = async (password: string): Promise<string | null> =>
      messageOf(await browser.form('/account/password/set', { password }))
    expect(await set('kort')).toBe('too-short')
    expect(await set('Welkom2026!!!!')).toBe('easily-guessed')
    expect(await set('noa.brandtsma.2026')).toBe('easily-guessed')
    expect(await set('x'.repeat(200))).toBe('too-long')
    world.later(11)
    expect(await set(PASSWORD)).toBe('prove-again')
  })

  test('a wrong one, an unknown address and one without a password get the same answer after as much work', async () => {
    const noa = world.add('Noa Brandt', ['teacher'])
    const rik = world.add('Rik Stam', ['teacher'])
    await (await signIn(noa)).form('/account/password/set', { password: PASSWORD })
    const time = async (email: string): Promise<number> => {
      const started = performance.now()
      for (let i = 0; i < 3; i++) expect(messageOf(await send(new Browser(app), email, 'another wrong one'))).toBe('password-wrong') // prettier-ignore
      return performance.now() - started
    }
    const times = [await time(noa.email), await time(rik.email), await time('nobody@thuis.example')]
    expect(Math.max(...times) / Math.min(...times)).toBeLessThan(3)
  })

  test('after ten wrong ones even the right one waits a quarter of an hour; other ways stay open', async () => {
    const noa = world.add('Noa Brandt', ['teacher'])
    const signedIn = await signIn(noa)
    await signedIn.form('/account/password/set', { password: PASSWORD })
    for (let i = 0; i < 10; i++) await send(new Browser(app, `192.0.2.${i}`), noa.email, 'another wrong one')
    expect(messageOf(await send(new Browser(app, '192.0.2.99'), noa.email, PASSWORD))).toBe('too-many')
    expect(await signedIn.person()).toBe(noa.id)
    world.later(16)
    expect(messageOf(await send(new Browser(app), noa.email, PASSWORD))).toBeNull()
  })

  test('the right one sets the count back, so that mistakes of weeks don’t add up', async () => {
    const noa = world.add('Noa Brandt', ['teacher'])
    await (await signIn(noa)).form('/account/password/set', { password: PASSWORD })
    for (let i = 0; i < 11; i++) expect(messageOf(await send(new Browser(app), noa.email, PASSWORD))).toBeNull()
  })

  test('one address that tries many accounts has to wait, whatever would come of it', async () => {
    await settle({ passwords: false })
    const attacker = new Browser(app, '203.0.113.9')
    const answers = []
    for (let i = 0; i < 61; i++) answers.push(messageOf(await send(attacker, `n${i}@thuis.example`, 'welkom')))
    expect(new Set(answers.slice(0, 60))).toEqual(new Set(['passwords-off']))
    expect(answers[60]).toBe('too-many')
  })

  test('one that was kept with older settings is kept anew', async () => {
    const noa = world.add('Noa Brandt', ['teacher'])
    const identity = (await (await signIn(noa)).get('/who')).json<Session>().identity
    const old = '$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc'
    const row = { identity_id: identity, line: old, changed_at: world.time }
    await asSystem(db(), (tx) => tx.insertInto('password').values(row).execute())
    expect(messageOf(await send(new Browser(app), noa.email, 'password'))).toBeNull()
    const kept = await asSystem(db(), (tx) => tx.selectFrom('password').select('line').where('identity_id', '=', identity).executeTakeFirst()) // prettier-ignore
    expect(kept?.line).toContain('m=19456')
    expect(messageOf(await send(new Browser(app), noa.email, 'password'))).toBeNull()
  })
})

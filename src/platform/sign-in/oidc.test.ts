import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startHostileIssuer, type HostileIssuer } from '../../../test/peers/hostile-issuer.ts'
import { startOidcPeer, walkThrough, type OidcPeer } from '../../../test/peers/oidc.ts'
import { beginOidc, finishOidc, issuerUrl, OidcError, type OidcSecrets } from './oidc.ts'

const BACK = 'http://127.0.0.1:1/account/oidc/back'

/** The reason of what goes wrong. */
async function reasonOf(work: Promise<unknown>): Promise<string> {
  const error = await work.then(
    () => new Error('nothing went wrong'),
    (thrown: unknown) => thrown,
  )
  if (!(error instanceof OidcError)) throw error
  return error.reason
}

describe('a real provider', () => {
  let peer: OidcPeer
  beforeAll(async () => {
    peer = await startOidcPeer(BACK)
    peer.accounts.set('anna', {
      email: 'anna@school.example',
      email_verified: true,
      eckid: 'https://ketenid.example/anna',
    })
    peer.accounts.set('bas', { email: 'bas@school.example' })
  })
  afterAll(() => peer.stop())

  test('says who came back, from its answer or from its user information', async () => {
    const { url, secrets } = await beginOidc(peer, BACK)
    expect(new URL(url).searchParams.get('code_challenge_method')).toBe('S256')
    const person = await finishOidc(peer, await walkThrough(url, 'anna', BACK), secrets)
    expect(person).toEqual({
      issuer: peer.issuer,
      subject: 'anna',
      email: 'anna@school.example',
      emailVerified: true,
      eckId: 'https://ketenid.example/anna',
    })
  })

  test('an address that the provider does not vouch for is told as such', async () => {
    const { url, secrets } = await beginOidc(peer, BACK)
    expect(await finishOidc(peer, await walkThrough(url, 'bas', BACK), secrets)).toMatchObject({
      email: 'bas@school.example',
      emailVerified: false,
      eckId: null,
    })
  })

  test('a key rotated while somebody is signing in turns nobody away', async () => {
    const first = await beginOidc(peer, BACK)
    await finishOidc(peer, await walkThrough(first.url, 'anna', BACK), first.secrets)
    const second = await beginOidc(peer, BACK)
    peer.rotate()
    const back = await walkThrough(second.url, 'anna', BACK)
    expect(await finishOidc(peer, back, second.secrets)).toMatchObject({ subject: 'anna' })
  })

  test('a code works once', async () => {
    const { url, secrets } = await beginOidc(peer, BACK)
    const back = await walkThrough(url, 'anna', BACK)
    await finishOidc(peer, back, secrets)
    expect(await reasonOf(finishOidc(peer, back, secrets))).toBe('invalid')
  })

  test.each<[string, (secrets: OidcSecrets) => OidcSecrets]>([
    ['state', (secrets) => ({ ...secrets, state: 'another' })],
    ['nonce', (secrets) => ({ ...secrets, nonce: 'another' })],
    ['verifier', (secrets) => ({ ...secrets, verifier: 'another-verifier-that-is-long-enough-to-be-one' })],
  ])('another %s is refused', async (_, change) => {
    const { url, secrets } = await beginOidc(peer, BACK)
    expect(await reasonOf(finishOidc(peer, await walkThrough(url, 'anna', BACK), change(secrets)))).toBe('invalid')
  })

  test('a wrong client secret is refused', async () => {
    const { url, secrets } = await beginOidc(peer, BACK)
    const wrong = { ...peer, clientSecret: 'wrong' }
    expect(await reasonOf(finishOidc(wrong, await walkThrough(url, 'anna', BACK), secrets))).toBe('invalid')
  })

  test('who stops at the provider is told so', async () => {
    const { secrets } = await beginOidc(peer, BACK)
    const back = new URL(`${BACK}?error=access_denied&state=${secrets.state}&iss=${encodeURIComponent(peer.issuer)}`)
    expect(await reasonOf(finishOidc(peer, back, secrets))).toBe('declined')
  })

  test('a step-up asks to sign in anew and gets a fresh proof', async () => {
    const { url, secrets } = await beginOidc(peer, BACK, 600)
    expect(new URL(url).searchParams.get('prompt')).toBe('login')
    expect(await finishOidc(peer, await walkThrough(url, 'anna', BACK), secrets)).toMatchObject({ subject: 'anna' })
  })
})

describe('an issuer that lies', () => {
  let hostile: HostileIssuer
  let nonce = ''
  beforeAll(async () => {
    hostile = await startHostileIssuer('school', () => nonce)
  })
  afterAll(() => hostile.stop())

  const seconds = Math.floor(Date.now() / 1000)
  test.each<[string, Parameters<HostileIssuer['lie']>[0]]>([
    ['another issuer', { claims: { iss: 'https://other.example' } }],
    ['meant for another', { claims: { aud: 'other' } }],
    ['another nonce', { claims: { nonce: 'other' } }],
    ['no nonce', { claims: { nonce: undefined } }],
    ['expired', { claims: { iat: seconds - 7200, exp: seconds - 3600 } }],
    ['nobody', { claims: { sub: undefined } }],
    ['a key that is not its own', { otherKey: true }],
    ['not signed at all', { header: { alg: 'none' } }],
    ['signed in a way that nobody agreed to', { header: { alg: 'HS256' } }],
  ])('%s: refused', async (_, lies) => {
    hostile.lie(lies)
    const settings = { issuer: hostile.issuer, clientId: 'school', clientSecret: 'secret' }
    const { secrets } = await beginOidc(settings, BACK)
    nonce = secrets.nonce
    const back = new URL(`${BACK}?code=any&state=${secrets.state}`)
    expect(await reasonOf(finishOidc(settings, back, secrets))).toBe('invalid')
  })

  test('what it says is believed when it all holds', async () => {
    hostile.lie({})
    const settings = { issuer: hostile.issuer, clientId: 'school', clientSecret: 'secret' }
    const { secrets } = await beginOidc(settings, BACK)
    nonce = secrets.nonce
    const person = await finishOidc(settings, new URL(`${BACK}?code=any&state=${secrets.state}`), secrets)
    expect(person).toMatchObject({ subject: 'anna', emailVerified: false })
  })

  test('a description that names another issuer is no description', async () => {
    const impostor = await startHostileIssuer('school', () => nonce)
    impostor.lie({ issuer: hostile.issuer })
    const settings = { issuer: impostor.issuer, clientId: 'school', clientSecret: 'secret' }
    expect(await reasonOf(beginOidc(settings, BACK))).toBe('unreachable')
    await impostor.stop()
  })
})

test('an issuer that does not answer is told apart', async () => {
  const settings = { issuer: 'http://127.0.0.1:9', clientId: 'school', clientSecret: 'secret' }
  expect(await reasonOf(beginOidc(settings, BACK))).toBe('unreachable')
})

test.each([
  ['https://login.school.example/tenant/v2.0', true],
  ['http://127.0.0.1:4000', true],
  ['http://login.school.example', false],
  ['https://name:word@login.school.example', false],
  ['https://login.school.example/?x=1', false],
  ['javascript:alert(1)', false],
  ['login.school.example', false],
])('%s as an issuer: %s', (text, fits) => {
  expect(issuerUrl(text) !== null).toBe(fits)
})

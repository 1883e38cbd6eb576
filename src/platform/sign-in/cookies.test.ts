import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cookieNames, cookieOptions, readSessionCookie, writeSessionCookie } from './cookies.ts'
import { isForeign, type Asking } from './foreign.ts'
import { newToken, signInKeys, nameFor } from './tokens.ts'

const SCHOOL = '0190b3a0-7c1e-7000-8000-000000000001'

test('what was written is read back', () => {
  const cookie = { school: SCHOOL, token: newToken() }
  expect(readSessionCookie(writeSessionCookie(cookie))).toEqual(cookie)
})

test('nothing else is read: any text, and any change of length, gives nobody', () => {
  const right = writeSessionCookie({ school: SCHOOL, token: newToken() })
  for (const wrong of [undefined, '', right.slice(1), `${right}a`, right.replace('.', ':'), `${right} `, `${right}\n`])
    expect(readSessionCookie(wrong)).toBeNull()
  fc.assert(fc.property(fc.string(), (text) => readSessionCookie(text) === null))
})

test('over https both cookies can be set by this host only', () => {
  expect(cookieNames(true)).toEqual({ session: '__Host-session', browser: '__Host-browser' })
  expect(cookieOptions(true)).toEqual({ path: '/', httpOnly: true, sameSite: 'lax', secure: true })
  expect(cookieOptions(false, 60)).toMatchObject({ secure: false, maxAge: 60 })
})

const OWN = 'https://deelwijs.school.example'
const post = { method: 'POST', fetchSite: undefined, origin: undefined, hasCookie: true }
test.each<[string, Asking, boolean]>([
  ['reading', { ...post, method: 'GET', fetchSite: 'cross-site' }, false],
  ['our own page', { ...post, fetchSite: 'same-origin', origin: OWN }, false],
  ['typed by the person', { ...post, fetchSite: 'none' }, false],
  ['another site', { ...post, fetchSite: 'cross-site', origin: 'https://other.example' }, true],
  ['a neighbour on the same domain', { ...post, fetchSite: 'same-site', origin: 'https://blog.school.example' }, true],
  ['an older browser, our page', { ...post, origin: OWN }, false],
  ['an older browser, another page', { ...post, origin: 'https://other.example' }, true],
  ['a page without a name', { ...post, origin: 'null' }, true],
  ['our name over plain http', { ...post, origin: OWN.replace('https', 'http') }, true],
  ['a program with our cookie', post, true],
  ['a program without', { ...post, hasCookie: false }, false],
  ['deleting from elsewhere', { ...post, method: 'DELETE', fetchSite: 'cross-site' }, true],
])('%s', (_, asking, foreign) => {
  expect(isForeign(asking, OWN)).toBe(foreign)
})

test('names are the same on one day and others tomorrow, per kind and secret', () => {
  const keys = signInKeys(new Uint8Array(32).fill(1))
  const other = signInKeys(new Uint8Array(32).fill(2))
  const name = (...args: Parameters<typeof nameFor>): string => Buffer.from(nameFor(...args)).toString('hex')
  const today = name(keys, 'address', '192.0.2.7', '2026-03-01')
  expect(name(keys, 'address', '192.0.2.7', '2026-03-01')).toBe(today)
  const others = [
    name(keys, 'address', '192.0.2.7', '2026-03-02'),
    name(keys, 'address', '192.0.2.8', '2026-03-01'),
    name(keys, 'account', '192.0.2.7', '2026-03-01'),
    name(other, 'address', '192.0.2.7', '2026-03-01'),
  ]
  expect(new Set([today, ...others]).size).toBe(5)
  expect(() => signInKeys(new Uint8Array(31))).toThrow('32 bytes')
})

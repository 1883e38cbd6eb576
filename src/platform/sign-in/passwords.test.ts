import fc from 'fast-check'
import { expect, test } from 'vitest'
import { hashPassword, isOutdated, verifyPassword, weakness } from './passwords.ts'

test.each([
  ['kort', 'too-short'],
  ['elf tekens!', 'too-short'],
  ['x'.repeat(200), 'too-long'],
  ['Welkom2024!!!!', 'easily-guessed'],
  ['Password123456789', 'easily-guessed'],
  ['P@ssw0rd2026', 'easily-guessed'],
  ['w3lk0mschool', 'easily-guessed'],
  ['abcdefghijkl', 'easily-guessed'],
  ['aaaaaaaaaaaaaaaa', 'easily-guessed'],
  ['1qaz2wsx3edc4rfv', 'easily-guessed'],
  ['qwertyqwertyqwerty', 'easily-guessed'],
  ['basisschool2025', 'easily-guessed'],
  ['Anouk.Zonneveld', 'easily-guessed'],
  ['x7#Kq9vL2mPw', null],
  ['zwemmen wolk lamp', null],
  ['kaasbroodje-varen', null],
  ['паровоз и чайник', null],
])('%s: %s', (password, expected) => {
  expect(weakness(password, ['Anouk Zonneveld', 'anouk@school.example'])).toBe(expected)
})

test('any text gets an answer, in time that grows no faster than it may', () => {
  const started = performance.now()
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 5000 }), fc.string(), (password, word) => {
      weakness(password, [word])
    }),
    { numRuns: 50 },
  )
  expect(performance.now() - started).toBeLessThan(10_000)
})

test('a password is kept as its settings, salt and hash, and known again', async () => {
  const line = await hashPassword('zwemmen wolk lamp')
  expect(line).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$[A-Za-z0-9+/]{22}\$[A-Za-z0-9+/]{43}$/)
  expect(await verifyPassword('zwemmen wolk lamp', line)).toBe(true)
  expect(await verifyPassword('zwemmen wolk lamq', line)).toBe(false)
  expect(await hashPassword('zwemmen wolk lamp')).not.toBe(line)
  expect(isOutdated(line)).toBe(false)
})

test('a line of another program with other settings is read, and is outdated', async () => {
  // argon2id of "password" with salt "somesalt", from the reference implementation's own tests.
  const line = '$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc'
  expect(await verifyPassword('password', line)).toBe(true)
  expect(isOutdated(line)).toBe(true)
})

test('the same letters typed as other code points are the same password', async () => {
  const line = await hashPassword('café aan de gracht')
  expect(await verifyPassword('cafe\u0301 aan de gracht', line)).toBe(true)
})

test('without a line, or with one that is damaged, the answer is no, after as much work', async () => {
  const line = await hashPassword('zwemmen wolk lamp')
  const time = async (kept: string | null): Promise<number> => {
    const started = performance.now()
    for (let i = 0; i < 5; i++) expect(await verifyPassword('another password', kept)).toBe(false)
    return performance.now() - started
  }
  const [known, unknown, damaged] = [await time(line), await time(null), await time('$argon2id$damaged')]
  expect(Math.max(known, unknown, damaged) / Math.min(known, unknown, damaged)).toBeLessThan(3)
})

import { expect, test } from 'vitest'
import { SetUpCode } from './set-up-code.ts'

test('of two who send the form at once, one sets up the school', async () => {
  const code = new SetUpCode(true)
  const given = code.code ?? ''
  let begun = 0
  const work = async (): Promise<number> => {
    await new Promise((resolve) => setTimeout(resolve, 5))
    return ++begun
  }
  expect(await Promise.all([code.use(given, work), code.use(given, work)])).toEqual([1, null])
  expect([code.code, code.fits(given)]).toEqual([null, false])
})

test('what failed can be tried again; another code opens nothing', async () => {
  const code = new SetUpCode(true)
  const given = code.code ?? ''
  await expect(code.use(given, () => Promise.reject(new Error('full')))).rejects.toThrow('full')
  expect(await code.use(`${given.slice(0, -1)}-`, () => Promise.resolve(1))).toBe(null)
  expect(await code.use(given, () => Promise.resolve(2))).toBe(2)
})

test('where there is a school there is no code', () => {
  const code = new SetUpCode(false)
  expect([code.code, code.fits(''), code.fits('null')]).toEqual([null, false, false])
})

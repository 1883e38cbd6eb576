import { existsSync, mkdirSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { lockFolder } from './database/lock.ts'
import { dropDemoFolder, isDemoFolder, markDemoFolder } from './demo-folder.ts'

const fresh = (): string => mkdtempSync(join(tmpdir(), 'deelwijs-test-'))

test('a demo is thrown away whole, and can begin anew', () => {
  const data = join(fresh(), 'demo-data')
  markDemoFolder(data)
  mkdirSync(join(data, 'database'))
  writeFileSync(join(data, 'database', 'page'), 'x')
  markDemoFolder(data)
  expect(isDemoFolder(data)).toBe(true)
  dropDemoFolder(data)
  expect(existsSync(data)).toBe(false)
  dropDemoFolder(data)
})

test('a folder with anything else becomes no demo and is never thrown away', () => {
  const data = fresh()
  writeFileSync(join(data, 'keep'), 'me')
  expect(() => markDemoFolder(data)).toThrow('another one')
  expect(() => dropDemoFolder(data)).toThrow('no demo')
  expect(readdirSync(data)).toEqual(['keep'])
})

test('a demo in which somebody works stays', () => {
  const data = fresh()
  markDemoFolder(data)
  writeFileSync(join(data, 'page'), 'x')
  const unlock = lockFolder(data)
  expect(() => dropDemoFolder(data)).toThrow('another Deelwijs')
  unlock()
  expect(readdirSync(data).sort()).toEqual(['demo', 'lock', 'page'])
  dropDemoFolder(data)
  expect(existsSync(data)).toBe(false)
})

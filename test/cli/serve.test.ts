/** The server as somebody starts it: what it says, what it refuses to work with, and how it ends. */
import { spawn, type ChildProcess } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newEmbedded, type Place } from '../contract/databases.ts'
import { deelwijs } from './command.ts'

let place: Place
let data = ''
let server: ChildProcess
const said: string[] = []

beforeAll(async () => {
  place = await newEmbedded()
  data = place.settings.data
  server = spawn(process.execPath, ['bin/command.ts', 'serve', '--port', '0', '--data', data], { stdio: ['ignore', 'pipe', 'inherit'] }) // prettier-ignore
  server.stdout?.on('data', (piece: Buffer) => said.push(piece.toString()))
})
afterAll(async () => {
  server.kill('SIGKILL')
  await place.remove()
})

test('says where it is, how durable the data are, that letters wait, and how to set up a school', async () => {
  await expect.poll(() => said.join(''), { timeout: 50_000 }).toContain('/instellen?code=')
  const lines = said.join('').trim().split('\n')
  const address = /^Deelwijs: (http:\/\/localhost:\d+)$/.exec(lines[0] ?? '')?.[1] ?? ''
  expect(lines[1]).toBe(`Data: embedded database in ${data}; a confirmed change survives a crash and a power cut, make back-ups for a lost disk`) // prettier-ignore
  expect(lines[2]).toContain('letters wait')
  expect(lines[3]).toMatch(new RegExp(`^Set up your school: ${address}/instellen\\?code=[\\w-]{43}$`))
  expect((await fetch(`${address}/readyz`)).status).toBe(200)
})

test('a second one in the same folder is refused in one line, and so is a reset of it', async () => {
  const { status, err } = await deelwijs('serve', '--port', '0', '--data', data)
  expect([status, err.trim().split('\n')]).toEqual([2, [expect.stringContaining('another Deelwijs is working in this folder')]]) // prettier-ignore
  const demo = await deelwijs('serve', '--port', '0', '--data', data, '--demo', '--reset')
  expect([demo.status, demo.err]).toEqual([2, expect.stringContaining('this is no demo')])
})

test('told to stop it ends with 0, and leaves nothing of the open door behind', async () => {
  const ended = new Promise((resolve) => server.once('exit', resolve))
  server.kill('SIGTERM')
  expect(await ended).toBe(0)
  expect(existsSync(join(data, 'back-up-door.json'))).toBe(false)
})

test('without the keys of the data it does not start, and makes no other ones', async () => {
  const keys = join(data, '..', 'keys')
  rmSync(keys, { recursive: true })
  const { status, err } = await deelwijs('serve', '--port', '0', '--data', data)
  expect([status, err]).toEqual([2, expect.stringContaining('the keys of this data are not there')])
  expect(existsSync(keys)).toBe(false)
})

test('damaged data, wrong mail settings and a wrong address are each one line', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'deelwijs-test-'))
  try {
    writeFileSync(join(folder, 'database'), 'no database')
    const damaged = await deelwijs('serve', '--port', '0', '--data', folder)
    expect([damaged.status, damaged.err.trim().split('\n').length]).toEqual([2, 1])
    const origin = await deelwijs('serve', '--origin', 'deelwijs.school.example')
    expect([origin.status, origin.err]).toEqual([2, expect.stringContaining('--origin')])
    const reset = await deelwijs('serve', '--reset')
    expect([reset.status, reset.err]).toEqual([2, expect.stringContaining('--reset goes with --demo')])
  } finally {
    rmSync(folder, { recursive: true })
  }
})

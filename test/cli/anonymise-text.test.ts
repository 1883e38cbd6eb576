/** `anonymise --text`, as a user runs it: what can be read of somebody is covered in what comes out. */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Box } from '#src/media/picture.ts'
import { asPng, inkCovered } from '../media/writing.ts'
import { HARMLESS, PRIVATE } from '../media/writings.ts'

const SLOW = 90_000
const folder = mkdtempSync(join(tmpdir(), 'deelwijs-text-'))
afterAll(() => rmSync(folder, { recursive: true }))
const list = PRIVATE[0]
const poster = HARMLESS[0]
if (!list || !poster) throw new Error('no pictures')

beforeAll(async () => {
  writeFileSync(join(folder, 'list.png'), await asPng(list))
  writeFileSync(join(folder, 'poster.png'), await asPng(poster))
})

function anonymise(...args: readonly string[]): { status: number | null; out: string; err: string } {
  const env = { ...process.env, DEELWIJS_MODELS: join(folder, 'no-models') }
  const { status, stdout, stderr } = spawnSync(process.execPath, ['bin/command.ts', 'anonymise', ...args], { encoding: 'utf8', env, cwd: process.cwd() }) // prettier-ignore
  return { status, out: stdout, err: stderr }
}

test('names, dates and numbers on a class list are covered; a poster stays as it is', { timeout: SLOW }, async () => {
  const out = join(folder, 'safe')
  const ran = anonymise(join(folder, 'list.png'), join(folder, 'poster.png'), '--out', out, '--text', '--json')
  expect(ran).toMatchObject({ status: 0 })
  const [first, second] = ran.out.trim().split('\n').map((line) => JSON.parse(line) as { texts: { box: Box }[] }) // prettier-ignore
  const boxes = first?.texts.map(({ box }) => box) ?? []
  expect(Math.min(...(await inkCovered(list, boxes)))).toBeGreaterThan(0.95)
  expect(second?.texts).toEqual([])
  // What was covered can't be read any more.
  const again = anonymise(join(out, 'list.png'), '--out', join(folder, 'again'), '--text', '--json')
  const left = (JSON.parse(again.out) as { texts: { box: Box }[] }).texts.map(({ box }) => box)
  expect(Math.max(...(await inkCovered(list, left)))).toBeLessThan(0.05)
})

test('is told in words; without --text nothing is read', { timeout: SLOW }, () => {
  const read = anonymise(join(folder, 'list.png'), '--out', join(folder, 'words'), '--text')
  expect(read.out).toMatch(/\d+ stukken tekst afgedekt/)
  const plain = anonymise(join(folder, 'list.png'), '--out', join(folder, 'plain'), '--json')
  expect(JSON.parse(plain.out)).not.toHaveProperty('texts')
  expect(readFileSync(join(folder, 'plain/list.png')).equals(readFileSync(join(folder, 'words/list.png')))).toBe(false)
})

test('asked together with --only-metadata: one clear line, nothing written', () => {
  const ran = anonymise(join(folder, 'list.png'), '--out', join(folder, 'none'), '--text', '--only-metadata')
  expect(ran.status).toBe(2)
  expect(ran.err).toContain('--text')
  expect(existsSync(join(folder, 'none'))).toBe(false)
})

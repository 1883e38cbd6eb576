/** `anonymise --text`, as a user runs it: what can be read of somebody is covered in what comes out. */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import type { Box } from '#src/media/picture.ts'
import { asPng, inkCovered } from '../media/writing.ts'
import { HARMLESS, PRIVATE } from '../media/writings.ts'
import { asProcess, deelwijs } from './command.ts'

const SLOW = 90_000
const folder = mkdtempSync(join(tmpdir(), 'deelwijs-text-'))
vi.stubEnv('DEELWIJS_MODELS', join(folder, 'no-models'))
afterAll(() => {
  vi.unstubAllEnvs()
  rmSync(folder, { recursive: true })
})
const list = PRIVATE[0]
const poster = HARMLESS[0]
if (!list || !poster) throw new Error('no pictures')

beforeAll(async () => {
  writeFileSync(join(folder, 'list.png'), await asPng(list))
  writeFileSync(join(folder, 'poster.png'), await asPng(poster))
})

test('names, dates and numbers on a class list are covered; a poster stays as it is', { timeout: SLOW }, async () => {
  const out = join(folder, 'safe')
  const ran = asProcess(['anonymise', join(folder, 'list.png'), join(folder, 'poster.png'), '--out', out, '--text', '--json']) // prettier-ignore
  expect(ran).toMatchObject({ status: 0 })
  const [first, second] = ran.out.trim().split('\n').map((line) => JSON.parse(line) as { texts: { box: Box }[] }) // prettier-ignore
  const boxes = first?.texts.map(({ box }) => box) ?? []
  expect(Math.min(...(await inkCovered(list, boxes)))).toBeGreaterThan(0.95)
  expect(second?.texts).toEqual([])
  // What was covered can't be read any more.
  const again = await deelwijs('anonymise', join(out, 'list.png'), '--out', join(folder, 'again'), '--text', '--json')
  const left = (JSON.parse(again.out) as { texts: { box: Box }[] }).texts.map(({ box }) => box)
  expect(Math.max(...(await inkCovered(list, left)))).toBeLessThan(0.05)
})

test('is told in words; without --text nothing is read', { timeout: SLOW }, async () => {
  const read = await deelwijs('anonymise', join(folder, 'list.png'), '--out', join(folder, 'words'), '--text')
  expect(read.out).toMatch(/\d+ stukken tekst afgedekt/)
  const plain = await deelwijs('anonymise', join(folder, 'list.png'), '--out', join(folder, 'plain'), '--json')
  expect(JSON.parse(plain.out)).not.toHaveProperty('texts')
  expect(readFileSync(join(folder, 'plain/list.png')).equals(readFileSync(join(folder, 'words/list.png')))).toBe(false)
})

test('asked together with --only-metadata: one clear line, nothing written', async () => {
  const ran = await deelwijs(
    'anonymise',
    join(folder, 'list.png'),
    '--out',
    join(folder, 'none'),
    '--text',
    '--only-metadata',
  )
  expect(ran.status).toBe(2)
  expect(ran.err).toContain('--text')
  expect(existsSync(join(folder, 'none'))).toBe(false)
})

import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { newEmbedded, type Place } from '../../../test/contract/databases.ts'
import { openDatabase } from './database.ts'
import { EmbeddedEngine, LIMITS } from './embedded.ts'
import type { Answer, Session } from './engine.ts'

let place: Place
let folder: string
let engine: EmbeddedEngine | undefined

beforeAll(async () => {
  place = await newEmbedded()
  folder = join(place.settings.data, 'database')
}, 60_000)
afterEach(async () => {
  await engine?.close()
  engine = undefined
})
afterAll(() => place.remove(), 60_000)

async function open(limits = LIMITS): Promise<EmbeddedEngine> {
  engine = await EmbeddedEngine.open(folder, limits)
  return engine
}

async function use<T>(on: EmbeddedEngine, work: (session: Session) => Promise<T>): Promise<T> {
  const session = await on.acquire()
  try {
    return await work(session)
  } finally {
    await session.release()
  }
}

const one = (on: EmbeddedEngine): Promise<Answer['rows']> =>
  use(on, async (session) => (await session.query('select 1 as one')).rows)

const FOREVER = 'select count(*) from generate_series(1, 1000000000000)'

test('200 blocks that fail half-way beside 200 transactions: none poisoned, none hanging', async () => {
  const on = await open()
  const block = (): Promise<void> => use(on, (session) => session.script('begin; create temp table t (a int); select 1 / 0; commit')) // prettier-ignore
  const work = (): Promise<string> =>
    use(on, async (session) => {
      await session.query('start transaction')
      await session.query('select 1')
      return (await session.query('commit')).command
    })
  const all = await Promise.allSettled(Array.from({ length: 400 }, (_, i) => (i % 2 === 0 ? block() : work())))
  const codes = all.flatMap((done) => (done.status === 'rejected' ? [(done.reason as { code: string }).code] : []))
  expect(codes).toEqual(Array.from({ length: 200 }, () => '22012'))
  expect(all.filter((done) => done.status === 'fulfilled' && done.value === 'COMMIT')).toHaveLength(200)
})

test('what a caller leaves open is rolled back before the next gets its turn', async () => {
  const on = await open()
  await use(on, (session) => session.script('create table if not exists left_over (a int)'))
  await use(on, (session) => session.script('begin; insert into left_over values (1)'))
  const { rows } = await use(on, (session) => session.query('select count(*) from left_over'))
  expect(rows).toEqual([{ count: 0 }])
})

test('when the thread is killed every waiting call is told, and the next one opens the database again', async () => {
  const on = await open()
  const busy = use(on, (session) => session.query(FOREVER)).catch((error: unknown) => error)
  const waiting = Array.from({ length: 200 }, () => one(on).catch((error: unknown) => error))
  setTimeout(() => void on.kill(), 100)
  for (const outcome of await Promise.all([busy, ...waiting])) expect(outcome).toMatchObject({ fault: 'stopped' })
  expect(await one(on)).toEqual([{ one: 1 }])
})

test('a statement past its limit is stopped; the database comes back with what was confirmed', async () => {
  const on = await open({ statement: 2_000, session: 10_000 })
  await use(on, (session) => session.script('create table if not exists kept (a int); insert into kept values (1)'))
  await expect(use(on, (session) => session.query(FOREVER))).rejects.toMatchObject({ fault: 'stopped' })
  const { rows } = await use(on, (session) => session.query('select count(*) > 0 as there from kept'))
  expect(rows).toEqual([{ there: true }])
})

test('a caller that keeps its turn too long loses it, and what it did', async () => {
  const on = await open({ statement: 5_000, session: 200 })
  const slow = await on.acquire()
  await slow.script('begin; create table never (a int)')
  await new Promise((later) => setTimeout(later, 400))
  await expect(slow.query('commit')).rejects.toMatchObject({ fault: 'too-slow' })
  await slow.release()
  const { rows } = await use(on, (session) => session.query(`select to_regclass('never') as made`))
  expect(rows).toEqual([{ made: null }])
})

test('after closing nothing runs any more', async () => {
  const on = await open()
  const waiting = one(on)
  await on.close()
  expect(await waiting).toEqual([{ one: 1 }])
  await expect(one(on)).rejects.toMatchObject({ fault: 'stopped' })
})

test('a second process is refused in one line, also while the first is only opening', async () => {
  const db = await openDatabase(place.settings)
  const script = `
    const { openDatabase } = await import('./src/platform/database/database.ts')
    await openDatabase({ data: process.argv[1] }).catch((error) => console.log(error.fault, error.message))`
  const second = spawnSync(process.execPath, ['--input-type=module', '-e', script, place.settings.data], { encoding: 'utf8' }) // prettier-ignore
  expect(second.stdout).toMatch(/^in-use .*another Deelwijs.*Nothing was changed\.\n$/)
  expect(second.stderr).toBe('')
  await expect(openDatabase(place.settings)).rejects.toMatchObject({ fault: 'in-use' })
  await db.close()
  await (await openDatabase(place.settings)).close()
})

test('a damaged database is not opened and not touched, and the line says what to do', async () => {
  const broken = await newEmbedded()
  const wal = join(broken.settings.data, 'database', 'global', 'pg_control')
  writeFileSync(wal, new Uint8Array(8192))
  const before = readdirSync(broken.settings.data, { recursive: true }).length
  await expect(openDatabase(broken.settings)).rejects.toMatchObject({
    fault: 'damaged',
    message: expect.stringContaining('restore the latest back-up') as string,
  })
  expect(readdirSync(broken.settings.data, { recursive: true })).toHaveLength(before)
  await broken.remove()
})

test('a database that was only half made is made again', async () => {
  const half = await newEmbedded()
  const database = join(half.settings.data, 'database')
  mkdirSync(`${database}.unfinished`)
  copyFileSync(join(database, 'PG_VERSION'), join(`${database}.unfinished`, 'PG_VERSION'))
  rmSync(database, { recursive: true })
  const db = await openDatabase(half.settings)
  await db.close()
  expect(readdirSync(half.settings.data).sort()).toEqual(['database', 'lock'])
  await half.remove()
}, 60_000)

test('copies to back up from go when reading breaks off, and at the next start when the program was killed', async () => {
  mkdirSync(`${folder}.copy-of-before`)
  const db = await openDatabase(place.settings)
  const dump = db.dump()
  await dump.next()
  const copies = (): string[] => readdirSync(place.settings.data).filter((name) => name.includes('copy'))
  expect(copies()).toHaveLength(1)
  expect(copies()).not.toContain('database.copy-of-before')
  await dump.return(undefined)
  expect(copies()).toEqual([])
  await db.close()
})

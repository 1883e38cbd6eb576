import { cpSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { DatabaseError, asSystem, openDatabase } from '#src/platform/database/database.ts'
import { newEmbedded, type Place } from '../contract/databases.ts'
import { SOUND, inspect } from './inspect.ts'
import { Disk, SmallDisk, after, mayMount, rounds, startWriter } from './stage.ts'

const LONG = 60 * 60_000
const mountable = mayMount()
let place: Place

beforeAll(async () => {
  place = await newEmbedded()
}, LONG)
afterAll(() => place.remove(), LONG)

/** Figures for docs/reliability.md. */
function tell(what: string, figures: Record<string, number>): void {
  if (process.env['FAULTS'] === 'many') console.log(`${what}: ${JSON.stringify(figures)}`)
}

test(
  'kill -9 while writing: all that was confirmed is there, once and whole',
  async () => {
    const { data } = place.settings
    const many = rounds(2, 60)
    let changes = 0
    for (let round = 0; round < many; round++) {
      const writer = startWriter(data)
      expect(await writer.ready).toMatch(/^READY/)
      await after(50 + Math.random() * 900)
      writer.process.kill('SIGKILL')
      await writer.ended
      const found = await inspect(data, writer.confirmed())
      expect(found).toMatchObject(SOUND)
      changes = found.last
    }
    tell('kill -9', { rounds: many, changes, lost: 0 })
  },
  LONG,
)

test.skipIf(!mountable)(
  'power cut while writing: all that was confirmed is on the disk',
  async () => {
    const disk = new Disk()
    const data = join(disk.mountPoint, 'data')
    const many = rounds(1, 30)
    let changes = 0
    try {
      for (let round = 0; round < many; round++) {
        disk.mount()
        if (round === 0) cpSync(place.settings.data, data, { recursive: true })
        if (round === 0) disk.sync()
        const writer = startWriter(data)
        expect(await writer.ready).toMatch(/^READY/)
        await after(100 + Math.random() * 1_500)
        disk.cutPower()
        writer.process.kill('SIGKILL')
        await writer.ended
        disk.unmount()
        disk.mount()
        const found = await inspect(data, writer.confirmed())
        expect(found).toMatchObject(SOUND)
        changes = found.last
        disk.unmount()
      }
    } finally {
      disk.remove()
    }
    tell('power cut', { rounds: many, changes, lost: 0 })
  },
  LONG,
)

test.skipIf(!mountable)(
  'power cut at the first start: the database is made again, or is there whole',
  async () => {
    const many = rounds(1, 20)
    for (let round = 0; round < many; round++) {
      const disk = new Disk()
      const data = join(disk.mountPoint, 'data')
      try {
        disk.mount()
        const writer = startWriter(data)
        const made = round % 2 === 0
        await (made ? writer.ready.then(() => after(300)) : after(Math.random() * 4_000))
        disk.cutPower()
        writer.process.kill('SIGKILL')
        await writer.ended
        disk.unmount()
        disk.mount()
        expect(await inspect(data, writer.confirmed())).toMatchObject(SOUND)
        disk.unmount()
      } finally {
        disk.remove()
      }
    }
    tell('power cut at the first start', { rounds: many, lost: 0 })
  },
  LONG,
)

test(
  'two processes: one works, the other is refused, nothing is hurt',
  async () => {
    const { data } = place.settings
    const many = rounds(1, 10)
    for (let round = 0; round < many; round++) {
      const writers = [startWriter(data), startWriter(data)]
      const first = await Promise.all(writers.map((writer) => writer.ready))
      expect(first.filter((line) => line === 'X in-use')).toHaveLength(1)
      expect(first.filter((line) => line.startsWith('READY'))).toHaveLength(1)
      await after(300)
      for (const writer of writers) writer.process.kill('SIGKILL')
      await Promise.all(writers.map((writer) => writer.ended))
      const confirmed = Math.max(...writers.map((writer) => writer.confirmed()))
      expect(await inspect(data, confirmed)).toMatchObject(SOUND)
    }
    tell('two processes', { rounds: many, lost: 0 })
  },
  LONG,
)

test.skipIf(!mountable)(
  'full disk: writing stops with its reason, and what was confirmed is there once there is room',
  async () => {
    const many = rounds(1, 3)
    for (let round = 0; round < many; round++) {
      const disk = new SmallDisk(64 + round)
      const data = join(disk.mountPoint, 'data')
      try {
        cpSync(place.settings.data, data, { recursive: true })
        const writer = startWriter(data)
        await writer.ended
        expect(writer.fault()).toMatch(/^(?:53100|full|stopped)$/)
        const cramped = await inspect(data, writer.confirmed()).catch((error: unknown) => error)
        if (cramped instanceof Error) expect(cramped).toMatchObject({ fault: 'full' })
        else expect(cramped).toMatchObject(SOUND)
        disk.grow(200)
        expect(await inspect(data, writer.confirmed())).toMatchObject(SOUND)
      } finally {
        disk.remove()
      }
    }
    tell('full disk', { rounds: many, lost: 0 })
  },
  LONG,
)

test(
  'the clock jumps back while writing: order, ids and what was confirmed stay',
  async () => {
    const { data } = place.settings
    const writer = startWriter(data, ['--import', './test/faults/clock-back.ts'])
    expect(await writer.ready).toMatch(/^READY/)
    await after(rounds(1_500, 20_000))
    writer.process.kill('SIGKILL')
    await writer.ended
    expect(writer.fault()).toBeNull()
    expect(await inspect(data, writer.confirmed())).toMatchObject(SOUND)
    tell('clock back', { changes: writer.confirmed(), lost: 0 })
  },
  LONG,
)

test(
  'a damaged file: refused with what to do, or what was hit is not in use; never other data',
  async () => {
    const { data } = place.settings
    const writer = startWriter(data)
    expect(await writer.ready).toMatch(/^READY/)
    await after(1_000)
    writer.process.kill('SIGKILL')
    await writer.ended
    const { last } = await inspect(data, writer.confirmed())
    const table = await fileOf(data, 'mail')
    const many = rounds(3, 40)
    let refused = 0
    for (let round = 0; round < many; round++) {
      const copy = `${data}-damaged`
      cpSync(data, copy, { recursive: true })
      // By turns a table that is read, the file that tells where the log begins, and anything at all.
      const must = round % 3 < 2
      const file = [table, 'global/pg_control'][round % 3] ?? anyFile(join(copy, 'database'))
      damage(join(copy, 'database', file), must)
      const outcome = await inspect(copy, last).catch((error: unknown) => error)
      rmSync(copy, { recursive: true })
      if (must || outcome instanceof Error) {
        expect(outcome).toBeInstanceOf(DatabaseError)
        expect(outcome).toMatchObject({ fault: 'damaged' })
        refused++
      } else expect(outcome).toMatchObject(SOUND)
    }
    tell('damaged file', { rounds: many, changes: last, refused, unhurt: many - refused, wrong: 0 })
  },
  LONG,
)

async function fileOf(data: string, table: string): Promise<string> {
  const db = await openDatabase({ data })
  const { rows } = await asSystem(db, (tx) =>
    sql<{ path: string }>`select pg_relation_filepath(${table}) as path`.execute(tx),
  )
  await db.close()
  return rows[0]?.path ?? ''
}

function anyFile(folder: string): string {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => {
    const found = statSync(join(folder, name))
    return found.isFile() && found.size > 200
  })
  return files[Math.floor(Math.random() * files.length)] ?? 'PG_VERSION'
}

/** Overwrites 100 bytes: among the first 200, which every file of importance uses, or anywhere. */
function damage(path: string, atStart: boolean): void {
  const bytes = readFileSync(path)
  const at = Math.floor(Math.random() * (atStart ? 100 : bytes.length - 100))
  bytes.fill(0xa5, at, at + 100)
  writeFileSync(path, bytes)
}

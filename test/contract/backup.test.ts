import { spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { askBackup, openBackupDoor } from '#src/platform/backup/door.ts'
import { checkBackup, readBackup, writeBackup, zipLines } from '#src/platform/backup/file.ts'
import { asSchool, asSystem, openDatabase, restoreDatabase, type Database } from '#src/platform/database/database.ts'
import { newId } from '#src/platform/ids.ts'
import { emptyPlaces, testDatabase } from './databases.ts'

const PASSPHRASE = 'vier groene fietsen'
const db = testDatabase()
const folder = mkdtempSync(join(tmpdir(), 'deelwijs-backup-'))
const file = join(folder, 'good.backup')
const schools = [newId(), newId()]

beforeAll(async () => {
  for (const school of schools) await fill(db(), school)
  await asSystem(db(), (tx) =>
    sql`insert into attempt (name, count, until) values (${new Uint8Array([0, 255])}, 3, '2026-11-30 12:00:00.123456+01')`.execute(
      tx,
    ),
  )
  await writeBackup(file, zipLines(db().dump()), PASSPHRASE)
}, 60_000)
afterAll(() => rmSync(folder, { recursive: true }))

/** Rows of a school with what is hard to carry: bytes, times, empty and odd text, nulls, arrays. */
async function fill(database: Database, school: string): Promise<void> {
  const bytes = new Uint8Array(randomBytes(100_000))
  await asSchool(database, { school }, async (tx) => {
    await sql`insert into record_chain values (${school}, ${newId()}, ${bytes.slice(0, 40)}, 0, ${bytes.slice(0, 32)})`.execute(
      tx,
    )
    for (const kind of ['', 'Noor "x" \\ d’Arc', 'NULL', '{a,b}', 'nieuwe\nregel', '☂️'])
      await sql`insert into mail (school_id, id, kind, sealed, state, attempts, problem, created_at, ends_at)
        values (${school}, ${newId()}, ${kind}, ${bytes}, 'waiting', 0, null, now(), '2027-01-01')`.execute(tx)
  })
}

async function collect(lines: AsyncIterable<string>): Promise<string[]> {
  const all: string[] = []
  for await (const line of lines) all.push(line)
  return all
}

const linesOf = (database: Database): Promise<string[]> => collect(database.dump())

test('what is restored is what was backed up, on either engine', async () => {
  const original = await linesOf(db())
  for (const place of await emptyPlaces()) {
    let seen: unknown
    await restoreDatabase(place.settings, readBackup(file, PASSPHRASE), async (restored) => {
      const [school = ''] = schools
      seen = (await asSchool(restored, { school }, (tx) => sql`select count(*) from mail`.execute(tx))).rows
    })
    expect(seen).toEqual([{ count: 6 }])
    const restored = await openDatabase(place.settings)
    expect(await linesOf(restored)).toEqual(original)
    await restored.close()
    await expect(restoreDatabase(place.settings, readBackup(file, PASSPHRASE), () => Promise.resolve())).rejects.toMatchObject({ fault: 'not-empty' }) // prettier-ignore
    await place.remove()
  }
}, 60_000)

test('a back-up is one moment and holds up nobody', async () => {
  const [school = ''] = schools
  const dump = db().dump()
  const first = await dump.next()
  await asSchool(db(), { school }, (tx) => sql`update mail set attempts = attempts + 1`.execute(tx))
  const later = (line: unknown): boolean => String(line).includes('"attempts\\":1')
  expect([first.value, ...(await collect(dump))].filter(later)).toEqual([])
  expect((await linesOf(db())).filter(later)).not.toEqual([])
})

test('another passphrase, and a byte too few, too many or changed: one line, and nothing is made', async () => {
  const good = readFileSync(file)
  const changed = (at: number): Buffer => Buffer.from(good.map((byte, i) => (i === at ? byte ^ 1 : byte)))
  const wrong: readonly [string, Buffer, RegExp][] = [
    ['empty', Buffer.alloc(0), /no back-up of Deelwijs/],
    ['other', Buffer.from('PK\u0003\u0004 something else, and long enough to be one'), /no back-up of Deelwijs/],
    ['head', changed(25), /passphrase is not that/],
    ['middle', changed(Math.floor(good.length / 2)), /changed or is damaged/],
    ['tail', changed(good.length - 1), /changed or is damaged/],
    ['cut', good.subarray(0, good.length - 20), /cut off/],
    ['cut-between', good.subarray(0, 42 + 4 + 256 * 1024 + 16), /cut off/],
    ['longer', Buffer.concat([good, Buffer.from('x')]), /something was added/],
  ]
  for (const [name, bytes, message] of wrong) {
    writeFileSync(join(folder, name), bytes)
    await expect(checkBackup(join(folder, name), PASSPHRASE), name).rejects.toThrow(message)
  }
  await expect(checkBackup(file, 'vijf groene fietsen')).rejects.toThrow(/passphrase is not that/)
  expect(await checkBackup(file, PASSPHRASE)).toBeGreaterThan(2)
})

test('when what follows a restore fails, an embedded database is not there', async () => {
  const [place] = await emptyPlaces()
  const settings = { data: place?.settings.data ?? '' }
  const failing = restoreDatabase(settings, readBackup(file, PASSPHRASE), () => Promise.reject(new Error('no keys')))
  await expect(failing).rejects.toThrow('no keys')
  expect(readdirSync(settings.data).filter((name) => name.startsWith('database'))).toEqual([])
  await place?.remove()
})

test('a server that has the folder gives its back-up to who can read its token, and to nobody else', async () => {
  const noted: string[] = []
  const close = await openBackupDoor(db(), folder, () => Promise.resolve(noted.push('before')))
  const viaServer = join(folder, 'server.backup')
  await writeBackup(viaServer, await askBackup(folder), PASSPHRASE)
  expect(await collect(readBackup(viaServer, PASSPHRASE))).toEqual(await linesOf(db()))
  expect(noted).toEqual(['before'])
  const door = join(folder, 'back-up-door.json')
  if (process.platform !== 'win32') expect(statSync(door).mode & 0o777).toBe(0o600)
  const { port } = JSON.parse(readFileSync(door, 'utf8')) as { port: number }
  expect((await fetch(`http://127.0.0.1:${port}/`)).status).toBe(403)
  expect((await fetch(`http://127.0.0.1:${port}/`, { headers: { authorization: 'Bearer x' } })).status).toBe(403)
  await close()
  expect(existsSync(door)).toBe(false)
  await expect(askBackup(folder)).rejects.toThrow(/gives no back-up/)
})

test('by hand: backup, and restore into a new folder; what is wrong is said in one line with status 2', async () => {
  const [place] = await emptyPlaces()
  const data = place?.settings.data ?? ''
  const run = (...args: readonly string[]): { status: number | null; out: string; err: string } => {
    const env = { ...process.env, DEELWIJS_PASSPHRASE: PASSPHRASE, DATABASE_URL: undefined }
    const done = spawnSync(process.execPath, ['bin/command.ts', ...args, '--data', data], { encoding: 'utf8', env })
    return { status: done.status, out: done.stdout, err: done.stderr }
  }
  expect(run('restore', file)).toMatchObject({ status: 0 })
  expect(run('restore', file)).toEqual({ status: 2, out: '', err: expect.stringMatching(/^deelwijs: .*has a database already.*\n$/) as string }) // prettier-ignore
  const again = join(folder, 'again.backup')
  expect(run('backup', again)).toMatchObject({ status: 0, err: '' })
  expect(await collect(readBackup(again, PASSPHRASE))).toEqual(await collect(readBackup(file, PASSPHRASE)))
  expect(run('backup', again)).toEqual({ status: 2, out: '', err: expect.stringMatching(/^deelwijs: .*is there already.*\n$/) as string }) // prettier-ignore
  const cut = join(folder, 'cut-short')
  writeFileSync(cut, readFileSync(file).subarray(0, -20))
  expect(run('restore', cut)).toMatchObject({ status: 2, err: expect.stringMatching(/^deelwijs: .*cut off.*\n$/) as string }) // prettier-ignore
  await place?.remove()
}, 60_000)

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { asSystem, openDatabase, type DatabaseSettings } from '#src/platform/database/database.ts'
import { emptyPlaces, newPlace, type Place } from './databases.ts'

const onServer = process.env['DATABASE_URL'] !== undefined
let place: Place

beforeAll(async () => {
  place = await newPlace()
}, 60_000)
afterAll(() => place.remove(), 60_000)

const open = async (settings: DatabaseSettings): Promise<string> => {
  const db = await openDatabase(settings)
  await db.close()
  return db.engine.line
}

test('opening again changes nothing, and the line says which engine it is', async () => {
  const applied = async (): Promise<unknown> => {
    const db = await openDatabase(place.settings)
    const { rows } = await asSystem(db, (tx) => sql`select * from migration order by name`.execute(tx))
    await db.close()
    return rows
  }
  expect(await applied()).toEqual(await applied())
  expect(await open(place.settings)).toMatch(onServer ? /^PostgreSQL server/ : /^embedded database in .*power cut/)
})

test('data of a newer program are refused, and migrations that were changed afterwards', async () => {
  await place.asOwner("insert into migration values ('9999_from_later', 'x')")
  await expect(open(place.settings)).rejects.toMatchObject({ fault: 'newer' })
  await place.asOwner("delete from migration where name = '9999_from_later'")
  await place.asOwner("update migration set hash = 'x' || hash where name = '0001_ground'")
  await expect(open(place.settings)).rejects.toMatchObject({ fault: 'altered' })
  await place.asOwner("update migration set hash = substr(hash, 2) where name = '0001_ground'")
  await open(place.settings)
})

test('a data folder that is no folder is refused in one line', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'deelwijs-opening-'))
  writeFileSync(join(folder, 'file'), '')
  await expect(open({ data: join(folder, 'file') })).rejects.toMatchObject({ fault: 'no-access' })
  await expect(open({ data: join(folder, 'file', 'deeper') })).rejects.toMatchObject({ fault: 'no-access' })
  rmSync(folder, { recursive: true })
})

test.runIf(onServer)(
  'a server: empty needs the owner, two may start at once, an owner may not be the program',
  async () => {
    const [, empty] = await emptyPlaces()
    const { data, url, ownerUrl } = empty?.settings ?? place.settings
    await expect(open({ data, url })).rejects.toMatchObject({ fault: 'outdated' })
    await Promise.all([open({ data, url, ownerUrl }), open({ data, url, ownerUrl })])
    await open({ data, url })
    await expect(open({ data, url: ownerUrl, ownerUrl })).rejects.toMatchObject({ fault: 'unsafe-role' })
    await empty?.remove()
  },
)

test('a server that does not answer is named without its password', async () => {
  const refused = await open({ data: 'none', url: 'postgres://someone:hidden-word@127.0.0.1:9/none' }).catch(String)
  expect(refused).toMatch(/can't be used \(ECONNREFUSED\)/)
  expect(refused).not.toContain('hidden-word')
})

import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openKeys } from '#src/platform/crypto/keys.ts'
import { asSchool, type Database, type Tx } from '#src/platform/database/database.ts'
import { newId, newSecretId } from '#src/platform/ids.ts'
import { Recorder } from '#src/record/recorder.ts'
import type { Place } from './databases.ts'
import { LIBRARY, failing, joined, libraryDatabase, renamed, tipped } from './library.ts'

let db: Database
let place: Place
let recorder: Recorder

beforeAll(async () => {
  ;({ db, place } = await libraryDatabase())
  recorder = new Recorder({
    keys: openKeys(`${place.settings.data}/keys`),
    types: LIBRARY,
    now: () => '2027-03-03T10:42:17.123Z',
  })
}, 60_000)
afterAll(async () => {
  await db.close()
  await place.remove()
})

async function names(tx: Tx): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`select name from test_reader order by name`.execute(tx)
  return rows.map(({ name }) => name)
}

async function chain(school: string): Promise<unknown[]> {
  const { rows } = await asSchool(db, { school }, (tx) =>
    sql`select sequence, stream_id as stream, type, hour from record_event order by sequence`.execute(tx),
  )
  return rows
}

test('events are recorded, applied and read again', async () => {
  const [school, reader] = [newId(), newId()]
  await asSchool(db, { school }, async (tx) => {
    await recorder.append(tx, [
      joined.in(reader, { name: 'Sanne Verloop' }),
      renamed.in(reader, { name: 'Sanne Oudijk' }),
    ])
    expect(await names(tx)).toEqual(['Sanne Oudijk'])
    const events = await recorder.read(tx, reader)
    expect(events?.map(({ type, payload, at }) => [type, payload, at.toISOString()])).toEqual([
      ['reader.joined', { name: 'Sanne Verloop' }, '2027-03-03T10:42:17.123Z'],
      ['reader.renamed', { name: 'Sanne Oudijk' }, '2027-03-03T10:42:17.123Z'],
    ])
  })
  const hour = new Date('2027-03-03T10:00:00Z')
  expect(await chain(school)).toEqual([
    { sequence: 1, stream: reader, type: 'reader.joined', hour },
    { sequence: 2, stream: reader, type: 'reader.renamed', hour },
  ])
})

test('of streams that must not be dated nothing keeps more than the hour', async () => {
  const [school, tip] = [newId(), newSecretId()]
  await asSchool(db, { school }, async (tx) => {
    await recorder.append(tx, [tipped.in(tip, { book: newId() })])
    const { rows } = await sql`select given from test_tip`.execute(tx)
    expect(rows).toEqual([{ given: new Date('2027-03-03T10:00:00Z') }])
    expect((await recorder.read(tx, tip))?.[0]?.at).toEqual(new Date('2027-03-03T10:00:00Z'))
  })
})

test('an event that can not be applied is not recorded either', async () => {
  const [school, reader] = [newId(), newId()]
  const work = (tx: Tx) => recorder.append(tx, [joined.in(reader, { name: 'Ilse' }), failing.in(reader, {})])
  await expect(asSchool(db, { school }, work)).rejects.toThrow('on purpose')
  expect(await chain(school)).toEqual([])
  expect(await asSchool(db, { school }, names)).toEqual([])
})

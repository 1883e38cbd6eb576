import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { asSchool, asSystem } from '#src/platform/database/database.ts'
import { newId } from '#src/platform/ids.ts'
import { testDatabase } from './databases.ts'

const db = testDatabase()

test('what comes out is the same on both engines', async () => {
  const { rows } = await asSystem(db(), (tx) =>
    sql`select 9007199254740991::bigint as fits, 9007199254740993::bigint as large, date '2026-03-29' as day,
          timestamptz '2026-03-29 03:00:00.25+02' as moment, timestamp '2026-03-29 02:30' as wall, '\\x00ff'::bytea as bytes,
          12.50::numeric as price, interval '1 month 2 days' as term, true as yes, null as nothing, 1.5::float8 as half,
          '{"a": [1, null]}'::jsonb as json, array['a"b', 'c,d', null, '', 'e\\f'] as words, array[1, 2] as numbers,
          array[[1, 2], [3, 4]] as table, '{}'::text[] as none, array['\\x01'::bytea] as pieces,
          ${'0190a4f0-0000-7000-8000-000000000001'}::uuid as id`.execute(tx),
  )
  expect(rows[0]).toEqual({
    fits: 9007199254740991,
    large: 9007199254740993n,
    day: '2026-03-29',
    moment: new Date('2026-03-29T01:00:00.250Z'),
    wall: '2026-03-29 02:30:00',
    bytes: new Uint8Array([0, 255]),
    price: '12.50',
    term: '1 mon 2 days',
    yes: true,
    nothing: null,
    half: 1.5,
    json: { a: [1, null] },
    words: ['a"b', 'c,d', null, '', 'e\\f'],
    numbers: [1, 2],
    table: [[1, 2], [3, 4]], // prettier-ignore
    none: [],
    pieces: [new Uint8Array([1])],
    id: '0190a4f0-0000-7000-8000-000000000001',
  })
})

test('inside there is one school, and one role that owns nothing', async () => {
  const school = newId()
  const inside = await asSchool(db(), { school }, (tx) =>
    sql`select current_school() as school, current_user::text as role`.execute(tx),
  )
  expect(inside.rows).toEqual([{ school, role: 'deelwijs_app' }])
  const outside = await asSystem(db(), (tx) => sql`select current_school() as school`.execute(tx))
  expect(outside.rows).toEqual([{ school: null }])
})

import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { SqlError, asSchool, asSystem, type Tx } from '#src/platform/database/database.ts'
import { newId } from '#src/platform/ids.ts'
import { testDatabase } from './databases.ts'

const db = testDatabase(`
  create table thing (
    school_id uuid not null,
    thing_id uuid not null,
    name text not null check (name <> 'forbidden'),
    primary key (school_id, thing_id)
  );
  create unique index thing_name on thing (school_id, name);
  select protect_tenant('thing');
`)

interface Thing {
  readonly school_id: string
  readonly name: string
}

const add = (tx: Tx, school: string, name: string): Promise<unknown> =>
  sql`insert into thing values (${school}, ${newId()}, ${name})`.execute(tx)

async function names(tx: Tx): Promise<string[]> {
  const { rows } = await sql<Thing>`select * from thing order by name`.execute(tx)
  return rows.map(({ name }) => name)
}

test('what comes out is the same on both engines', async () => {
  const { rows } = await asSystem(db(), (tx) =>
    sql`select 9007199254740991::bigint as fits, 9007199254740993::bigint as large, date '2026-03-29' as day,
          timestamptz '2026-03-29 03:00:00.25+02' as moment, timestamp '2026-03-29 02:30' as wall, '\\x00ff'::bytea as bytes,
          12.50::numeric as price, interval '1 month 2 days' as term, true as yes, null as nothing, 1.5::float8 as half,
          '{"a": [1, null]}'::jsonb as json, array['a"b', 'c,d', null, '', 'e\\f', 'NULL'] as words, array[1, 2] as numbers,
          array[[1, 2], [3, 4]] as grid, '{}'::text[] as none, array['\\x01'::bytea] as pieces,
          '0190a4f0-0000-7000-8000-000000000001'::uuid as id, array['2026-01-02'::date] as days`.execute(tx),
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
    words: ['a"b', 'c,d', null, '', 'e\\f', 'NULL'],
    numbers: [1, 2],
    grid: [[1, 2], [3, 4]], // prettier-ignore
    none: [],
    pieces: [new Uint8Array([1])],
    id: '0190a4f0-0000-7000-8000-000000000001',
    days: ['2026-01-02'],
  })
})

test('what goes in comes out', async () => {
  const words = ["Noor d'Arc", 'a"b\\c', '{x,y}', 'NULL', '', '=1+1', '☂️ ع', "'; drop table thing; --"]
  const bytes = new Uint8Array(300_000).map((_, i) => i % 256)
  const { rows } = await asSystem(db(), (tx) =>
    sql`select ${words}::text[] as words, ${bytes}::bytea as bytes, ${[bytes.slice(0, 2)]}::bytea[] as pieces,
          ${new Date(1234567890123)}::timestamptz as moment, ${12345678901234567890n}::numeric as large, ${true}::bool as yes,
          ${null}::text as nothing, ${JSON.stringify({ words })}::jsonb as json, ${[1, null]}::int[] as numbers`.execute(
      tx,
    ),
  )
  expect(rows[0]).toEqual({
    words,
    bytes,
    pieces: [bytes.slice(0, 2)],
    moment: new Date(1234567890123),
    large: '12345678901234567890',
    yes: true,
    nothing: null,
    json: { words },
    numbers: [1, null],
  })
})

test('inside there is one school, and a role that owns nothing', async () => {
  const school = newId()
  const inside = await asSchool(db(), { school }, (tx) =>
    sql`select current_school() as school, current_user::text as role`.execute(tx),
  )
  expect(inside.rows).toEqual([{ school, role: 'deelwijs_app' }])
  const outside = await asSystem(db(), (tx) => sql`select current_school() as school`.execute(tx))
  expect(outside.rows).toEqual([{ school: null }])
})

test('a school sees, changes and removes its own rows only, and nobody sees them outside', async () => {
  const [a, b] = [newId(), newId()]
  await asSchool(db(), { school: a }, (tx) => add(tx, a, 'of a'))
  await asSchool(db(), { school: b }, (tx) => add(tx, b, 'of b'))
  expect(await asSchool(db(), { school: a }, names)).toEqual(['of a'])
  expect(await asSchool(db(), { school: newId() }, names)).toEqual([])
  expect(await asSystem(db(), names)).toEqual([])
  await asSchool(db(), { school: a }, (tx) => sql`update thing set name = 'changed'`.execute(tx))
  await asSchool(db(), { school: a }, (tx) => sql`delete from thing where school_id = ${b}`.execute(tx))
  expect(await asSchool(db(), { school: b }, names)).toEqual(['of b'])
  const forged = asSchool(db(), { school: a }, (tx) => add(tx, b, 'forged'))
  await expect(forged).rejects.toMatchObject({ code: '42501' })
  const moved = asSchool(db(), { school: a }, (tx) => sql`update thing set school_id = ${b}`.execute(tx))
  await expect(moved).rejects.toMatchObject({ code: '42501' })
  expect(() => asSchool(db(), { school: "x' or true --" }, names)).toThrow(TypeError)
})

test('the program may not change tables, roles or their protection', async () => {
  for (const statement of [
    'create table mine (a int)',
    'alter table thing disable row level security',
    'drop table thing',
    'insert into migration (name, hash) values (1, 1)',
    'create role other',
  ]) {
    await expect(asSystem(db(), (tx) => sql.raw(statement).execute(tx))).rejects.toBeInstanceOf(SqlError)
  }
})

test('what throws inside is undone, and so is what follows a statement that failed', async () => {
  const school = newId()
  const thrown = asSchool(db(), { school }, async (tx) => {
    await add(tx, school, 'lost')
    throw new Error('changed my mind')
  })
  await expect(thrown).rejects.toThrow('changed my mind')
  const hidden = asSchool(db(), { school }, async (tx) => {
    await add(tx, school, 'lost')
    await add(tx, school, 'forbidden').catch(() => undefined)
  })
  await expect(hidden).rejects.toMatchObject({ fault: 'aborted' })
  expect(await asSchool(db(), { school }, names)).toEqual([])
})

test('errors tell the rule and never the value', async () => {
  const school = newId()
  await asSchool(db(), { school }, (tx) => add(tx, school, 'Noor'))
  const again = asSchool(db(), { school }, (tx) => add(tx, school, 'Noor'))
  await expect(again).rejects.toMatchObject({ code: '23505', table: 'thing', constraint: 'thing_name' })
  const wrong = asSchool(db(), { school }, (tx) => sql`select ${'Noor: "x"'}::uuid`.execute(tx))
  const told = asSchool(db(), { school }, (tx) => add(tx, school, 'Noor')).catch(String)
  for (const text of [await wrong.catch(String), await told]) expect(text).not.toContain('Noor')
  await expect(wrong).rejects.toMatchObject({ message: 'invalid input syntax for type uuid (22P02)' })
})

test('200 transactions beside 200 that fail: none poisoned, none hanging', async () => {
  const school = newId()
  const good = (i: number): Promise<unknown> => asSchool(db(), { school }, (tx) => add(tx, school, `good ${i}`))
  const bad = (i: number): Promise<unknown> =>
    asSchool(db(), { school }, async (tx) => {
      await add(tx, school, `bad ${i}`)
      await (i % 2 === 0 ? add(tx, school, 'forbidden') : sql.raw('selct 1').execute(tx))
    })
  const outcomes = await Promise.allSettled(Array.from({ length: 200 }, (_, i) => [good(i), bad(i)]).flat())
  expect(outcomes.filter(({ status }) => status === 'rejected')).toHaveLength(200)
  expect(await asSchool(db(), { school }, names)).toHaveLength(200)
})

test('rows come in pieces, and one can stop before the end', async () => {
  const read = (stopAt: number): Promise<number[]> =>
    asSystem(db(), async (tx) => {
      const got: number[] = []
      const query = tx.selectNoFrom(sql<number>`generate_series(1, ${2500}::int)`.as('n'))
      for await (const { n } of query.stream(100)) {
        got.push(n)
        if (n === stopAt) break
      }
      return got
    })
  expect(await read(0)).toEqual(Array.from({ length: 2500 }, (_, i) => i + 1))
  expect(await read(150)).toHaveLength(150)
})

test('a transaction inside a transaction is refused at once; after it one may follow', async () => {
  const inner = asSystem(db(), () => asSystem(db(), () => Promise.resolve(1)))
  await expect(inner).rejects.toThrow('pass its tx')
  await asSystem(db(), (tx) => sql`select 1`.execute(tx))
  expect(await asSystem(db(), () => Promise.resolve(2))).toBe(2)
})

test('after its end a transaction can no longer be used', async () => {
  const kept: Tx[] = []
  await asSystem(db(), (tx) => Promise.resolve(kept.push(tx)))
  for (const tx of kept) await expect(sql`select 1`.execute(tx)).rejects.toThrow()
  expect(kept).toHaveLength(1)
})

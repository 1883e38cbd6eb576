import { readFileSync } from 'node:fs'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { asSystem } from '#src/platform/database/database.ts'
import { testDatabase } from './databases.ts'

const db = testDatabase()

interface TableRow {
  readonly name: string
  readonly first_column: string | null
  readonly protected: boolean
  readonly guards: readonly string[]
}

interface KeyRow {
  readonly from_table: string
  readonly to_table: string
  readonly from_first: string
  readonly to_first: string
}

const globals = readFileSync('db/global-tables.txt', 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split(/\s+/)[0])

/** Tables of schools whose rows may be listed, not changed, outside a school; with why. */
const LISTED: Readonly<Record<string, string>> = {
  record_chain:
    'holds one row a school: from it comes the list of schools, for back-ups, verifying and new master keys',
  school: 'holds one row a school, without anybody in it: who signs in chooses a school, and a board has several',
}

/** Every table in public, the first column of its primary key, and what guards it. */
const tables = async (): Promise<readonly TableRow[]> =>
  (
    await asSystem(db(), (tx) =>
      sql<TableRow>`
        select c.relname::text as name, a.attname::text as first_column, c.relrowsecurity and c.relforcerowsecurity as protected,
               array(select distinct guard from pg_policy,
                       unnest(array[pg_get_expr(polqual, polrelid), pg_get_expr(polwithcheck, polrelid)]) guard
                      where polrelid = c.oid and guard is not null) as guards
          from pg_class c
          left join pg_index i on i.indrelid = c.oid and i.indisprimary
          left join pg_attribute a on a.attrelid = c.oid and a.attnum = i.indkey[0]
         where c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace
         order by 1`.execute(tx),
    )
  ).rows

test('a table is of a school, with school_id first in its primary key and rows protected, or it is listed with why', async () => {
  const found = await tables()
  expect(found.filter(({ name }) => globals.includes(name)).map(({ name }) => name)).toEqual([...globals].sort())
  for (const table of found.filter(({ name }) => !globals.includes(name)))
    expect(table).toEqual({
      name: table.name,
      first_column: 'school_id',
      protected: true,
      guards: [...(table.name in LISTED ? ['(current_school() IS NULL)'] : []), '(school_id = current_school())'],
    })
})

test('foreign keys between tables of schools begin with school_id on both sides', async () => {
  const { rows } = await asSystem(db(), (tx) =>
    sql<KeyRow>`
      select c.conrelid::regclass::text as from_table, c.confrelid::regclass::text as to_table,
             f.attname::text as from_first, t.attname::text as to_first
        from pg_constraint c
        join pg_attribute f on f.attrelid = c.conrelid and f.attnum = c.conkey[1]
        join pg_attribute t on t.attrelid = c.confrelid and t.attnum = c.confkey[1]
       where c.contype = 'f' and c.connamespace = 'public'::regnamespace`.execute(tx),
  )
  const between = rows.filter((key) => !globals.includes(key.from_table) && !globals.includes(key.to_table))
  for (const key of between) expect(key).toMatchObject({ from_first: 'school_id', to_first: 'school_id' })
  expect(rows.filter((key) => globals.includes(key.from_table) && !globals.includes(key.to_table))).toEqual([])
})

test('unique indexes of a school begin with school_id, and none is of a kind that can’t be distributed', async () => {
  const { rows } = await asSystem(db(), (tx) =>
    sql<{ table: string; index: string; first_column: string; kind: string; is_unique: boolean }>`
      select i.indrelid::regclass::text as table, i.indexrelid::regclass::text as index, a.attname::text as first_column,
             am.amname::text as kind, i.indisunique as is_unique
        from pg_index i
        join pg_class c on c.oid = i.indexrelid and c.relnamespace = 'public'::regnamespace
        join pg_am am on am.oid = c.relam
        left join pg_attribute a on a.attrelid = i.indrelid and a.attnum = i.indkey[0]`.execute(tx),
  )
  const ofSchools = rows.filter(({ table }) => !globals.includes(table))
  expect(ofSchools.filter(({ is_unique, first_column }) => is_unique && first_column !== 'school_id')).toEqual([])
  expect(rows.filter(({ kind }) => kind === 'gist' || kind === 'spgist')).toEqual([])
})

test('nothing counts in the database: ids are made in the program, so that a restored database goes on where it was', async () => {
  const { rows } = await asSystem(db(), (tx) =>
    sql`select relname from pg_class where relkind = 'S' and relnamespace = 'public'::regnamespace`.execute(tx),
  )
  expect(rows).toEqual([])
})

/** A small feature to try the record with: readers, books that they borrow, and tips that nobody must be able to date. */
import { sql } from 'kysely'
import pg from 'pg'
import { z } from 'zod'
import type { Database, DatabaseSettings, Tx } from '#src/platform/database/database.ts'
import { defineEvent, type StreamKind } from '#src/record/event.ts'

export const LIBRARY_TABLES = `
  create table test_reader (school_id uuid, reader_id uuid, name text, joined timestamptz, primary key (school_id, reader_id));
  create table test_book (school_id uuid, book_id uuid, title text, primary key (school_id, book_id));
  create table test_loan (school_id uuid, book_id uuid, reader_id uuid, primary key (school_id, book_id),
    foreign key (school_id, book_id) references test_book);
  create table test_tip (school_id uuid, tip_id uuid, book_id uuid, given timestamptz, primary key (school_id, tip_id));
  select protect_tenant('test_reader'), protect_tenant('test_book'), protect_tenant('test_loan'), protect_tenant('test_tip');`

/** What somebody does who owns the database, past all that the program may. */
export async function asOwner(db: Database, { ownerUrl }: DatabaseSettings, statements: string): Promise<void> {
  if (ownerUrl === undefined)
    return db.transaction(null, async (tx) => {
      await sql`reset role`.execute(tx)
      for (const statement of statements.split(';').filter((text) => text.trim() !== ''))
        await sql.raw(statement).execute(tx)
    })
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    await client.query(statements)
  } finally {
    await client.end()
  }
}

const ids = (streams: readonly string[]): ReturnType<typeof sql> => sql`any(${[...streams]}::uuid[])`

const READER: StreamKind = {
  name: 'reader',
  times: 'exact',
  tables: ['test_reader'],
  async forget(tx, streams) {
    await sql`delete from test_loan where reader_id = ${ids(streams)}`.execute(tx)
    await sql`delete from test_reader where reader_id = ${ids(streams)}`.execute(tx)
  },
}

const BOOK: StreamKind = {
  name: 'book',
  times: 'exact',
  tables: ['test_book', 'test_loan'],
  async forget(tx, streams) {
    await sql`delete from test_loan where book_id = ${ids(streams)}`.execute(tx)
    await sql`delete from test_book where book_id = ${ids(streams)}`.execute(tx)
    await sql`update test_tip set book_id = null where book_id = ${ids(streams)}`.execute(tx)
  },
}

const TIP: StreamKind = {
  name: 'tip',
  times: 'hour',
  tables: ['test_tip'],
  async forget(tx, streams) {
    await sql`delete from test_tip where tip_id = ${ids(streams)}`.execute(tx)
  },
}

export const joined = defineEvent({
  kind: READER,
  type: 'reader.joined',
  version: 1,
  schema: z.strictObject({ name: z.string().min(1) }),
  async apply(tx, events) {
    await sql`
      insert into test_reader (school_id, reader_id, name, joined)
      select current_school(), * from unnest(
        ${events.map(({ stream }) => stream)}::uuid[], ${events.map(({ payload }) => payload.name)}::text[],
        ${events.map(({ at }) => at)}::timestamptz[])`.execute(tx)
  },
})

export const renamed = defineEvent({
  kind: READER,
  type: 'reader.renamed',
  version: 1,
  schema: z.strictObject({ name: z.string().min(1) }),
  async apply(tx, events) {
    await sql`
      update test_reader set name = new.name
      from unnest(${events.map(({ stream }) => stream)}::uuid[], ${events.map(({ payload }) => payload.name)}::text[]) as new (id, name)
      where reader_id = new.id`.execute(tx)
  },
})

export const bought = defineEvent({
  kind: BOOK,
  type: 'book.bought',
  version: 1,
  schema: z.strictObject({ title: z.string() }),
  async apply(tx, events) {
    await sql`
      insert into test_book (school_id, book_id, title)
      select current_school(), * from unnest(
        ${events.map(({ stream }) => stream)}::uuid[], ${events.map(({ payload }) => payload.title)}::text[])`.execute(
      tx,
    )
  },
})

export const lent = defineEvent({
  kind: BOOK,
  type: 'book.lent',
  version: 1,
  schema: z.strictObject({ reader: z.uuid() }),
  async apply(tx, events) {
    for (const { stream, payload } of events) await lend(tx, stream, payload.reader)
  },
})

async function lend(tx: Tx, book: string, reader: string): Promise<void> {
  await sql`
    insert into test_loan (school_id, book_id, reader_id)
    select school_id, ${book}, reader_id from test_reader where reader_id = ${reader}
    on conflict (school_id, book_id) do update set reader_id = excluded.reader_id`.execute(tx)
}

export const tipped = defineEvent({
  kind: TIP,
  type: 'tip.given',
  version: 1,
  schema: z.strictObject({ book: z.uuid(), words: z.string().optional() }),
  async apply(tx, events) {
    for (const { stream, payload, at } of events)
      await sql`
        insert into test_tip (school_id, tip_id, book_id, given)
        values (current_school(), ${stream}, ${payload.book}, ${at})`.execute(tx)
  },
})

/** Refuses in the middle of its work. */
export const failing = defineEvent({
  kind: READER,
  type: 'reader.failed',
  version: 1,
  schema: z.strictObject({}),
  async apply(tx) {
    await sql`update test_reader set name = 'half done'`.execute(tx)
    throw new RangeError('on purpose')
  },
})

export const LIBRARY = [joined, renamed, bought, lent, tipped, failing]

/** The record's tables: the only statements that touch them. All run inside the transaction of one school. */
import { sql } from 'kysely'
import type { Tx } from '../platform/database/database.ts'
import type { Head, StoredEvent } from './chain.ts'
import type { Checkpoint } from './checkpoint.ts'

/** Rows that go into one statement, or come out of it: few round trips, and none of them large. */
const ROWS = 2_000

const BEFORE_ALL = '00000000-0000-0000-0000-000000000000'

export interface Chain extends Head {
  readonly school: string
  /** Stream of the record's own events. */
  readonly register: string
  /** Key of the school, wrapped by the master key. */
  readonly schoolKey: Uint8Array
}

export interface Stream {
  readonly id: string
  readonly kind: string
  /** Wrapped by the key of the school; null once the stream was erased. */
  readonly key: Uint8Array | null
}

/** The chain of the school, null before its first event. Locked, whoever comes next waits until the transaction ends. */
export async function readChain(tx: Tx, how: 'read' | 'lock'): Promise<Chain | null> {
  const { rows } = await sql<Chain>`
    select school_id as school, register_id as register, school_key as "schoolKey", sequence, hash
    from record_chain ${how === 'lock' ? sql`for update` : sql``}`.execute(tx)
  return rows[0] ?? null
}

/** Begins a chain; when somebody else just did, theirs stays. */
export async function insertChain(tx: Tx, chain: Chain): Promise<void> {
  await sql`
    insert into record_chain (school_id, register_id, school_key, sequence, hash)
    values (${chain.school}, ${chain.register}, ${chain.schoolKey}, ${chain.sequence}, ${chain.hash})
    on conflict do nothing`.execute(tx)
}

/** The school that the transaction is for. */
export async function schoolOf(tx: Tx): Promise<string> {
  const { rows } = await sql<{ school: string }>`select current_setting('deelwijs.school') as school`.execute(tx)
  return rows[0]?.school ?? ''
}

export async function replaceSchoolKey(tx: Tx, schoolKey: Uint8Array): Promise<void> {
  await sql`update record_chain set school_key = ${schoolKey}`.execute(tx)
}

/** Those of the streams that exist, by their id. */
export async function readStreams(tx: Tx, ids: readonly string[]): Promise<Map<string, Stream>> {
  const { rows } = await sql<Stream>`
    select stream_id as id, kind, stream_key as key from record_stream where stream_id = any(${[...ids]}::uuid[])`.execute(
    tx,
  )
  return new Map(rows.map((stream) => [stream.id, stream]))
}

/** The next streams in order of their ids, after one of them or null; empty at the end. */
export async function streamsAfter(tx: Tx, id: string | null): Promise<readonly Stream[]> {
  const { rows } = await sql<Stream>`
    select stream_id as id, kind, stream_key as key from record_stream
    where stream_id > ${id ?? BEFORE_ALL}::uuid order by stream_id limit ${ROWS}`.execute(tx)
  return rows
}

/** Puts other keys in the place of those that the streams have. */
export async function replaceKeys(tx: Tx, keys: ReadonlyMap<string, Uint8Array>): Promise<void> {
  await sql`
    update record_stream set stream_key = new.key
    from unnest(${[...keys.keys()]}::uuid[], ${[...keys.values()]}::bytea[]) as new (id, key)
    where stream_id = new.id`.execute(tx)
}

/** Destroys the keys of streams. */
export async function destroyKeys(tx: Tx, streams: readonly string[]): Promise<void> {
  await sql`update record_stream set stream_key = null where stream_id = any(${[...streams]}::uuid[])`.execute(tx)
}

/** The streams that were erased. */
export async function readErased(tx: Tx): Promise<string[]> {
  const { rows } = await sql<{
    id: string
  }>`select stream_id as id from record_stream where stream_key is null`.execute(tx)
  return rows.map(({ id }) => id)
}

/**
 * Adds new streams and events and moves the end of the chain, in as few statements as it takes. The streams stand in the
 * order in which the events first name them, so that no piece needs a stream of a later one.
 */
export async function insertEvents(tx: Tx, streams: readonly Stream[], events: readonly StoredEvent[]): Promise<void> {
  for (let i = 0; i < events.length; i += ROWS)
    await insertPiece(tx, streams.slice(i, i + ROWS), events.slice(i, i + ROWS))
}

async function insertPiece(tx: Tx, streams: readonly Stream[], events: readonly StoredEvent[]): Promise<void> {
  const head = events.at(-1)
  if (!head) return
  await sql`
    with new_streams as (
      insert into record_stream (school_id, stream_id, kind, stream_key)
      select ${head.school}::uuid, * from unnest(
        ${streams.map(({ id }) => id)}::uuid[], ${streams.map(({ kind }) => kind)}::text[],
        ${streams.map(({ key }) => key)}::bytea[])
    ), new_events as (
      insert into record_event (school_id, sequence, stream_id, type, version, hour, payload, hash)
      select ${head.school}::uuid, * from unnest(
        ${events.map(({ sequence }) => sequence)}::bigint[], ${events.map(({ stream }) => stream)}::uuid[],
        ${events.map(({ type }) => type)}::text[], ${events.map(({ version }) => version)}::smallint[],
        ${events.map(({ hour }) => hour)}::timestamptz[], ${events.map(({ payload }) => payload)}::bytea[],
        ${events.map(({ hash }) => hash)}::bytea[])
    )
    update record_chain set sequence = ${head.sequence}, hash = ${head.hash}`.execute(tx)
}

const EVENT = sql`school_id as school, sequence, stream_id as stream, type, version, hour, payload, hash`

/** The next events after a place in the chain; empty at its end. */
export async function eventsAfter(tx: Tx, sequence: number): Promise<readonly StoredEvent[]> {
  const { rows } = await sql<StoredEvent>`
    select ${EVENT} from record_event where sequence > ${sequence} order by sequence limit ${ROWS}`.execute(tx)
  return rows
}

/** The events of one stream, in order. */
export async function eventsOf(tx: Tx, stream: string): Promise<readonly StoredEvent[]> {
  const { rows } = await sql<StoredEvent>`
    select ${EVENT} from record_event where stream_id = ${stream} order by sequence`.execute(tx)
  return rows
}

/** The hashes of the events at these places. */
export async function hashesAt(tx: Tx, sequences: readonly number[]): Promise<ReadonlyMap<number, Uint8Array>> {
  const { rows } = await sql<Head>`
    select sequence, hash from record_event where sequence = any(${[...sequences]}::bigint[])`.execute(tx)
  return new Map(rows.map(({ sequence, hash }) => [sequence, hash]))
}

export async function insertCheckpoint(
  tx: Tx,
  { school, sequence, hash, time, key, signature }: Checkpoint,
): Promise<void> {
  await sql`
    insert into record_checkpoint (school_id, sequence, hash, time, public_key, signature)
    values (${school}, ${sequence}, ${hash}, ${time}, ${key}, ${signature}) on conflict do nothing`.execute(tx)
}

/** The checkpoints of the school, in order of the chain. */
export async function readCheckpoints(tx: Tx): Promise<readonly Checkpoint[]> {
  const { rows } = await sql<Checkpoint>`
    select school_id as school, sequence, hash, time, public_key as key, signature
    from record_checkpoint order by sequence`.execute(tx)
  return rows
}

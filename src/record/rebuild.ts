/** Makes the tables of a school again from nothing but its events. */
import { sql } from 'kysely'
import type { Tx } from '../platform/database/database.ts'
import type { StoredEvent } from './chain.ts'
import { RecordError } from './error.ts'
import { runsOf, type EventType, type RecordedEvent } from './event.ts'
import { openPayload } from './payload.ts'
import type { Recorder } from './recorder.ts'
import type { SchoolKey } from './school-keys.ts'
import * as store from './store.ts'

export interface Rebuilt {
  readonly events: number
  /** Tables that came out otherwise than they were. */
  readonly differing: readonly string[]
}

/**
 * Empties the tables that events fill and fills them again, in the transaction of one school; with an error nothing changes.
 * Events of erased streams are left out. Throws a RecordError `unknown-type` for what a newer program recorded.
 */
export async function rebuild(tx: Tx, recorder: Recorder, progress?: (events: number) => void): Promise<Rebuilt> {
  const chain = await store.readChain(tx, 'lock')
  if (!chain) return { events: 0, differing: [] }
  const tables = recorder.types.tables()
  const before = await digests(tx, tables)
  for (const table of tables.toReversed()) await sql`delete from ${sql.id(table)}`.execute(tx)
  const schoolKey = await recorder.schoolKeys.open(chain.school, chain.schoolKey)
  let sequence = 0
  for (;;) {
    const events = await store.eventsAfter(tx, sequence)
    if (events.length === 0) break
    for (const run of runsOf(await openAll(tx, recorder, schoolKey, events))) await run.type.apply(tx, run.events)
    sequence += events.length
    progress?.(events.length)
  }
  const after = await digests(tx, tables)
  return { events: sequence, differing: tables.filter((table) => before.get(table) !== after.get(table)) }
}

/** The events whose stream still has a key. */
async function openAll(
  tx: Tx,
  recorder: Recorder,
  schoolKey: SchoolKey,
  events: readonly StoredEvent[],
): Promise<{ type: EventType; event: RecordedEvent }[]> {
  const streams = await store.readStreams(tx, [...new Set(events.map(({ stream }) => stream))])
  return events.flatMap((event) => {
    const wrapped = streams.get(event.stream)?.key ?? null
    if (wrapped === null) return []
    const type = recorder.types.find(event.type, event.version)
    if (!type)
      throw new RecordError('unknown-type', `event ${event.sequence} is a ${event.type} (${event.version}), which this program doesn't know`) // prettier-ignore
    return [{ type, event: openPayload(schoolKey.openStream(event.stream, wrapped), event.payload, event) }]
  })
}

/** What tells two contents of a table apart, in whatever order its rows lie: their number and a sum of 128 bits. */
async function digests(tx: Tx, tables: readonly string[]): Promise<Map<string, string>> {
  const found = new Map<string, string>()
  for (const table of tables) {
    const { rows } = await sql<{ digest: string }>`
      select concat_ws(' ', count(*), sum(hashtextextended(t::text, 1)::numeric), sum(hashtextextended(t::text, 2)::numeric))
        as digest from ${sql.id(table)} t`.execute(tx)
    found.set(table, rows[0]?.digest ?? '')
  }
  return found
}

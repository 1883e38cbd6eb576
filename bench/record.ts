/**
 * How fast the record is written, verified and made again: on the embedded database, or with DATABASE_URL and DATABASE_OWNER_URL
 * on a server (`node tools/postgres.ts node bench/record.ts`). With a number it also verifies a record of so many events.
 */
import { join } from 'node:path'
import { now } from '#src/platform/clock.ts'
import { openKeys } from '#src/platform/crypto/keys.ts'
import { asSchool, openDatabase, type Database } from '#src/platform/database/database.ts'
import { newId } from '#src/platform/ids.ts'
import { auditSchool } from '#src/record/audit.ts'
import type { NewEvent } from '#src/record/event.ts'
import { rebuild } from '#src/record/rebuild.ts'
import { Recorder } from '#src/record/recorder.ts'
import { newPlace } from '../test/contract/databases.ts'
import { LIBRARY, LIBRARY_TABLES, asOwner, bought, joined, renamed } from '../test/contract/library.ts'
import { row, table, type Row } from './table.ts'

const SINGLE = 500
const STREAMS = 6_000

/** Rows for the engine that the environment says; `long` events are verified besides, in flat memory. */
export async function benchRecord(long = 0): Promise<Row[]> {
  const place = await newPlace()
  const db = await openDatabase(place.settings)
  try {
    await asOwner(db, place.settings, LIBRARY_TABLES)
    const recorder = new Recorder({ keys: openKeys(join(place.settings.data, 'keys')), types: LIBRARY, now })
    const name = db.engine.kind === 'embedded' ? 'embedded' : 'PostgreSQL'
    const rows = await measure(db, recorder)
    if (long > 0) rows.push(...(await measureLong(db, recorder, long)))
    return rows.map((one) => ({ ...one, name: `${name}: ${one.name}` }))
  } finally {
    await db.close()
    await place.remove()
  }
}

async function measure(db: Database, recorder: Recorder): Promise<Row[]> {
  const [school, busy] = [newId(), newId()]
  const add = (events: NewEvent[], to = school): Promise<unknown> =>
    asSchool(db, { school: to }, (tx) => recorder.append(tx, events))
  await add([joined.in(newId(), { name: 'Eerste' })], busy)
  const single = await seconds(async () => {
    for (let i = 0; i < SINGLE; i++) await add([joined.in(newId(), { name: `Lezer ${i}` })], busy)
  })
  const events = roster()
  const bulk = await seconds(() => add(events))
  const verified = await seconds(() => auditSchool(db, school, { recorder, outside: [], trusted: [] }))
  const rebuilt = await seconds(() => asSchool(db, { school }, (tx) => rebuild(tx, recorder)))
  return [
    row('one event a transaction', SINGLE / single, 'events/s'),
    row(
      `${events.length.toLocaleString('en')} events of ${STREAMS.toLocaleString('en')} new streams in one transaction`,
      bulk,
      's',
    ),
    row('that many at once', events.length / bulk, 'events/s'),
    row('verify', events.length / verified, 'events/s'),
    row('rebuild', events.length / rebuilt, 'events/s'),
  ]
}

/** What an import of a large school adds: 6,000 streams made, and three times something changed in half of them. */
function roster(): NewEvent[] {
  const [readers, books] = [STREAMS / 2, STREAMS / 2].map((count) => Array.from({ length: count }, newId))
  const rounds = [1, 2, 3].flatMap((round) =>
    (readers ?? []).map((reader) => renamed.in(reader, { name: `Naam ${round}` })),
  )
  return [
    ...(readers ?? []).map((reader, i) => joined.in(reader, { name: `Lezer ${i}` })),
    ...(books ?? []).map((book, i) => bought.in(book, { title: `Deel ${i}` })),
    ...rounds,
  ]
}

async function measureLong(db: Database, recorder: Recorder, count: number): Promise<Row[]> {
  const school = newId()
  const [part, length] = [5_000, 10]
  for (let i = 0; i < count; i += part) {
    const readers = Array.from({ length: part / length }, newId)
    const events = readers.map((reader, n) => joined.in(reader, { name: `Lezer ${i + n}` }))
    for (let n = 1; n < length; n++) events.push(...readers.map((reader) => renamed.in(reader, { name: `Naam ${n}` })))
    await asSchool(db, { school }, (tx) => recorder.append(tx, events))
  }
  const half: number[] = []
  let seen = 0
  const progress = (events: number): void => {
    if (seen < count / 2 && seen + events >= count / 2) half.push(process.memoryUsage.rss())
    seen += events
  }
  const verified = await seconds(() => auditSchool(db, school, { recorder, outside: [], trusted: [], progress }))
  const rss = process.memoryUsage.rss()
  return [
    row(`verify ${count.toLocaleString('en')} events`, verified, 's'),
    row('memory halfway', (half[0] ?? rss) / 1e6, 'MB'),
    row('memory at the end', rss / 1e6, 'MB'),
  ]
}

async function seconds(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now()
  await work()
  return (performance.now() - begun) / 1000
}

if (import.meta.main) console.log(table(await benchRecord(Number(process.argv[2] ?? 0))))

/** Everything that somebody can do to the record who owns the database and not the keys; verify has to see each. */
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { openKeys } from '#src/platform/crypto/keys.ts'
import { asSchool } from '#src/platform/database/database.ts'
import { newId } from '#src/platform/ids.ts'
import { auditSchool } from '#src/record/audit.ts'
import { START, hashOf, headerBytes, type StoredEvent } from '#src/record/chain.ts'
import { checkpointLine, readCheckpointLine, signCheckpoint, type Checkpoint } from '#src/record/checkpoint.ts'
import type { Finding } from '#src/record/verify.ts'
import { testLibrary } from './library-database.ts'
import { asOwner, bought, joined, lent } from './library.ts'

const library = testLibrary()

interface Kept {
  readonly school: string
  readonly reader: string
  /** The reader's key before it was destroyed, as the database writes it. */
  readonly key: string
  /** What was kept outside. */
  readonly checkpoint: Checkpoint
}

/** A school with ten events: a reader who borrows, is erased at the end, and a checkpoint of then. */
async function schoolWithRecord(): Promise<Kept> {
  const { db, recorder } = library()
  const [school, reader, other] = [newId(), newId(), newId()]
  const books = [newId(), newId(), newId()]
  const made = await asSchool(db, { school }, async (tx) => {
    await recorder.append(tx, [joined.in(reader, { name: 'Fleur' }), joined.in(other, { name: 'Otis' })])
    await recorder.append(tx, books.map((book, i) => bought.in(book, { title: `Deel ${i}` }))) // prettier-ignore
    await recorder.append(tx, books.map((book) => lent.in(book, { reader: other }))) // prettier-ignore
    const { rows } = await sql<{ key: string }>`
      select stream_key::text as key from record_stream where stream_id = ${reader}`.execute(tx)
    await recorder.erase(tx, [reader], { reason: 'on-request', by: null })
    await recorder.append(tx, [bought.in(newId(), { title: 'Slot' })])
    return { checkpoint: await recorder.checkpoint(tx), key: rows[0]?.key ?? '' }
  })
  const checkpoint = made.checkpoint && readCheckpointLine(checkpointLine(made.checkpoint))
  if (!checkpoint) throw new Error('no checkpoint, or its line is not read again')
  return { school, reader, checkpoint, key: made.key }
}

async function found({ school, checkpoint }: Kept, outside = true): Promise<readonly Finding[]> {
  const { db, recorder } = library()
  const settings = { recorder, outside: outside ? [checkpoint] : [], trusted: [checkpoint.key] }
  return (await auditSchool(db, school, settings)).findings
}

async function tamper(school: string, statements: string): Promise<void> {
  const { db, place } = library()
  await asOwner(db, place.settings, `select set_config('deelwijs.school', '${school}', true); ${statements}`)
}

const flip = (column: string): string => `${column} = set_byte(${column}, 20, get_byte(${column}, 20) # 1)`
const EVENT = 'school_id, stream_id, type, version, hour, payload, hash'

/** What is done (`$` is the school), and what is found. */
const TAMPERINGS: Readonly<Record<string, [statements: string, findings: Finding[]]>> = {
  'a byte of a sealed payload': [
    `update record_event set ${flip('payload')} where school_id = $ and sequence = 5`,
    [{ kind: 'changed', sequence: 5 }],
  ],
  'the type': [
    `update record_event set type = 'book.lost' where school_id = $ and sequence = 5`,
    [{ kind: 'changed', sequence: 5 }],
  ],
  'the version': [
    `update record_event set version = 2 where school_id = $ and sequence = 5`,
    [{ kind: 'changed', sequence: 5 }],
  ],
  'the time': [
    `update record_event set hour = hour + interval '1 hour' where school_id = $ and sequence = 5`,
    [{ kind: 'changed', sequence: 5 }],
  ],
  'the stream': [
    `update record_event set stream_id = (select stream_id from record_event where school_id = $ and sequence = 1)
     where school_id = $ and sequence = 5`,
    [{ kind: 'changed', sequence: 5 }],
  ],
  'a hash': [
    `update record_event set ${flip('hash')} where school_id = $ and sequence = 5`,
    [{ kind: 'changed', sequence: 5, until: 6 }],
  ],
  'an event removed': [
    `delete from record_event where school_id = $ and sequence = 5`,
    [{ kind: 'missing', sequence: 5, until: 5 }],
  ],
  'the first event removed': [
    `delete from record_event where school_id = $ and sequence = 1`,
    [{ kind: 'missing', sequence: 1, until: 1 }],
  ],
  'an event removed and the others moved up': [
    `delete from record_event where school_id = $ and sequence = 5;
     update record_event set sequence = -sequence where school_id = $ and sequence > 5;
     update record_event set sequence = -sequence - 1 where school_id = $ and sequence < 0`,
    [
      { kind: 'changed', sequence: 5, until: 9 },
      { kind: 'cut', sequence: 10, until: 10 },
      { kind: 'rewritten', sequence: 10 },
      { kind: 'rewritten', sequence: 10 },
    ],
  ],
  'two events swapped': [
    `update record_event set sequence = -5 where school_id = $ and sequence = 5;
     update record_event set sequence = 5 where school_id = $ and sequence = 7;
     update record_event set sequence = 7 where school_id = $ and sequence = -5`,
    [{ kind: 'changed', sequence: 5, until: 8 }],
  ],
  'an event added in the middle': [
    `update record_event set sequence = -sequence where school_id = $ and sequence >= 5;
     update record_event set sequence = -sequence + 1 where school_id = $ and sequence < 0;
     insert into record_event (sequence, ${EVENT}) select 5, ${EVENT} from record_event where school_id = $ and sequence = 4`,
    [
      { kind: 'changed', sequence: 5, until: 11 },
      { kind: 'added', sequence: 11, until: 11 },
      { kind: 'rewritten', sequence: 10 },
      { kind: 'rewritten', sequence: 10 },
    ],
  ],
  'an event added at the end': [
    `insert into record_event (sequence, ${EVENT}) select 11, ${EVENT} from record_event where school_id = $ and sequence = 10`,
    [
      { kind: 'changed', sequence: 11 },
      { kind: 'added', sequence: 11, until: 11 },
    ],
  ],
  'the tail removed': [
    `delete from record_event where school_id = $ and sequence > 8`,
    [
      { kind: 'cut', sequence: 9, until: 10 },
      { kind: 'rewritten', sequence: 10 },
      { kind: 'rewritten', sequence: 10 },
    ],
  ],
  'all events removed': [
    `delete from record_event where school_id = $`,
    [
      { kind: 'cut', sequence: 1, until: 10 },
      { kind: 'rewritten', sequence: 10 },
      { kind: 'rewritten', sequence: 10 },
    ],
  ],
  'a signature': [
    `update record_checkpoint set ${flip('signature')} where school_id = $`,
    [{ kind: 'forged', sequence: 10 }],
  ],
  'the hash in a checkpoint': [
    `update record_checkpoint set ${flip('hash')} where school_id = $`,
    [{ kind: 'forged', sequence: 10 }],
  ],
  'the place of a checkpoint': [
    `update record_checkpoint set sequence = 9 where school_id = $`,
    [{ kind: 'forged', sequence: 9 }],
  ],
}

test.each(Object.entries(TAMPERINGS))('seen: %s', async (_, [statements, findings]) => {
  const kept = await schoolWithRecord()
  expect(await found(kept)).toEqual([])
  await tamper(kept.school, statements.replaceAll('$', `'${kept.school}'`))
  expect(await found(kept)).toEqual(findings)
})

test('seen: the tail rolled back with the end and its checkpoints, against the checkpoint kept outside only', async () => {
  const kept = await schoolWithRecord()
  await tamper(
    kept.school,
    `delete from record_checkpoint where school_id = '${kept.school}';
     delete from record_event where school_id = '${kept.school}' and sequence > 9;
     update record_chain set (sequence, hash) =
       (select sequence, hash from record_event where school_id = '${kept.school}' and sequence = 9)
     where school_id = '${kept.school}'`,
  )
  expect(await found(kept, false)).toEqual([])
  expect(await found(kept)).toEqual([{ kind: 'rolled-back', sequence: 10 }])
})

test('seen: history written again with right hashes, against a checkpoint', async () => {
  const kept = await schoolWithRecord()
  await rewrite(kept.school)
  expect(await found(kept, false)).toEqual([{ kind: 'rewritten', sequence: 10 }]) // the one in the database tells too
  await tamper(kept.school, `delete from record_checkpoint where school_id = '${kept.school}'`)
  expect(await found(kept, false)).toEqual([])
  expect(await found(kept)).toEqual([{ kind: 'rewritten', sequence: 10 }])
})

/** Takes a byte of event 5 and makes all hashes after it fit. */
async function rewrite(school: string): Promise<void> {
  const { db } = library()
  await tamper(school, `update record_event set ${flip('payload')} where school_id = '${school}' and sequence = 5`)
  const { rows } = await asSchool(db, { school }, (tx) =>
    sql<StoredEvent>`select school_id as school, sequence, stream_id as stream, type, version, hour, payload, hash
      from record_event order by sequence`.execute(tx),
  )
  let hash = START.hash
  for (const event of rows) {
    hash = hashOf(hash, headerBytes(event), event.payload)
    const bytes = `'\\x${Buffer.from(hash).toString('hex')}'`
    await tamper(
      school,
      `update record_event set hash = ${bytes} where school_id = '${school}' and sequence = ${event.sequence}`,
    )
    await tamper(school, `update record_chain set hash = ${bytes} where school_id = '${school}'`)
  }
}

test('seen: a checkpoint signed with a key that is not ours', async () => {
  const { folder } = library()
  const kept = await schoolWithRecord()
  const { school } = kept
  const theirs = await signCheckpoint(openKeys(`${folder}-theirs`), school, kept.checkpoint, kept.checkpoint.time)
  const hex = (bytes: Uint8Array): string => `'\\x${Buffer.from(bytes).toString('hex')}'`
  await tamper(
    school,
    `update record_checkpoint set public_key = ${hex(theirs.key)}, signature = ${hex(theirs.signature)} where school_id = '${school}'`,
  )
  expect(await found(kept)).toEqual([{ kind: 'strange-key', sequence: 10 }])
})

test('seen: a key destroyed without an erasure, a key that opens nothing, and a key put back after an erasure', async () => {
  const kept = await schoolWithRecord()
  const { school, reader, key } = kept
  const setKey = (stream: string, value: string): Promise<void> =>
    tamper(
      school,
      `update record_stream set stream_key = ${value} where school_id = '${school}' and stream_id = '${stream}'`,
    )
  await setKey(reader, `'${key}'`)
  expect(await found(kept)).toEqual([{ kind: 'not-erased', sequence: 9, stream: reader }])
  await setKey(reader, 'null')
  expect(await found(kept)).toEqual([])
  const { rows } = await asSchool(library().db, { school }, (tx) =>
    sql<{ id: string }>`select stream_id as id from record_event where sequence = 3`.execute(tx),
  )
  const book = rows[0]?.id ?? ''
  for (const value of ['null', `'${key}'`]) {
    await setKey(book, value)
    expect(await found(kept)).toEqual([{ kind: 'key-lost', sequence: 0, stream: book }])
  }
})

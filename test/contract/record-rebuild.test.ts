/** Tables that are made again from the events equal those that were kept up to date, whatever was done and erased. */
import fc from 'fast-check'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { addErasures, readErasures } from '#src/platform/crypto/erasure-list.ts'
import { openKeys, readKeyring } from '#src/platform/crypto/keys.ts'
import { asSchool, type Tx } from '#src/platform/database/database.ts'
import { newId } from '#src/platform/ids.ts'
import { auditSchool } from '#src/record/audit.ts'
import { noteErasures, reapplyErasures } from '#src/record/erasures.ts'
import type { NewEvent } from '#src/record/event.ts'
import { rebuild } from '#src/record/rebuild.ts'
import { Recorder } from '#src/record/recorder.ts'
import { rotateKeys } from '#src/record/rotate.ts'
import { NOW, testLibrary } from './library-database.ts'
import { LIBRARY, asOwner, bought, joined, lent, renamed, tipped } from './library.ts'

const library = testLibrary()
const ROUNDS = Number(process.env['RECORD_ROUNDS'] ?? 15)
const TABLES = ['test_reader', 'test_book', 'test_loan', 'test_tip']

async function contents(tx: Tx): Promise<Record<string, unknown[]>> {
  const found: Record<string, unknown[]> = {}
  for (const table of TABLES) {
    const { rows } = await sql`select * from ${sql.id(table)} t order by t::text`.execute(tx)
    found[table] = rows
  }
  return found
}

/** One of a few readers, books and tips, so that actions meet each other. */
const which = fc.nat(3)
const action = fc.oneof(
  { weight: 3, arbitrary: fc.record({ do: fc.constant('rename' as const), reader: which, name: fc.string({ minLength: 1, maxLength: 20 }) }) }, // prettier-ignore
  { weight: 3, arbitrary: fc.record({ do: fc.constant('lend' as const), reader: which, book: which }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('tip' as const), book: which }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('erase-reader' as const), reader: which }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('erase-book' as const), book: which }) },
)
type Action = typeof action extends fc.Arbitrary<infer T> ? T : never

/** Does the actions, several events at a time, and leaves out what can't be done to something erased. */
async function act(tx: Tx, recorder: Recorder, actions: readonly Action[]): Promise<void> {
  const [readers, books] = [[0, 1, 2, 3].map(newId), [0, 1, 2, 3].map(newId)]
  const gone = new Set<string>()
  let waiting: NewEvent[] = [
    ...readers.map((reader, i) => joined.in(reader, { name: `Lezer ${i}` })),
    ...books.map((book, i) => bought.in(book, { title: `Boek ${i}` })),
  ]
  const add = (event: NewEvent): void => {
    if (!gone.has(event.stream)) waiting.push(event)
  }
  const erase = async (stream: string): Promise<void> => {
    await recorder.append(tx, waiting)
    waiting = []
    await recorder.erase(tx, [stream], { reason: 'tried', by: null })
    gone.add(stream)
  }
  for (const step of actions) {
    const [reader = '', book = ''] = [
      readers['reader' in step ? step.reader : 0],
      books['book' in step ? step.book : 0],
    ]
    if (step.do === 'rename') add(renamed.in(reader, { name: step.name.replaceAll('\0', '?') }))
    else if (step.do === 'lend') add(lent.in(book, { reader }))
    else if (step.do === 'tip') add(tipped.in(newId(), { book }))
    else await erase(step.do === 'erase-reader' ? reader : book)
  }
  await recorder.append(tx, waiting)
}

test(
  'rebuilt tables equal the live ones, and the chain holds',
  async () => {
    const { db, recorder } = library()
    await fc.assert(
      fc.asyncProperty(fc.array(action, { maxLength: 40 }), async (actions) => {
        const school = newId()
        await asSchool(db, { school }, (tx) => act(tx, recorder, actions))
        const live = await asSchool(db, { school }, contents)
        const { differing } = await asSchool(db, { school }, (tx) => rebuild(tx, recorder))
        expect(await asSchool(db, { school }, contents)).toEqual(live)
        expect(differing).toEqual([])
        const { findings } = await auditSchool(db, school, { recorder, outside: [], trusted: [] })
        expect(findings).toEqual([])
      }),
      { numRuns: ROUNDS },
    )
  },
  20_000 + ROUNDS * 1_000,
)

test('a record that is longer than a piece', async () => {
  const { db, recorder } = library()
  const school = newId()
  const books = Array.from({ length: 4_100 }, (_, i) => bought.in(newId(), { title: `Deel ${i}` }))
  await asSchool(db, { school }, (tx) => recorder.append(tx, books))
  expect(await asSchool(db, { school }, (tx) => rebuild(tx, recorder))).toEqual({ events: 4_100, differing: [] })
  const audit = await auditSchool(db, school, { recorder, outside: [], trusted: [] })
  expect(audit).toEqual({ school, events: 4_100, findings: [] })
  const { rows } = await asSchool(db, { school }, (tx) => sql`select sequence from record_checkpoint`.execute(tx))
  expect(rows).toEqual([{ sequence: 4_100 }])
})

test('a rebuild says which table was changed behind its back, and puts it right', async () => {
  const { db, recorder } = library()
  const school = newId()
  await asSchool(db, { school }, (tx) => recorder.append(tx, [joined.in(newId(), { name: 'Jet' }), bought.in(newId(), { title: 'Kou' })])) // prettier-ignore
  await asSchool(db, { school }, (tx) => sql`update test_book set title = 'Kou!'`.execute(tx))
  await asSchool(db, { school }, async (tx) => {
    expect(await rebuild(tx, recorder)).toEqual({ events: 2, differing: ['test_book'] })
    expect((await contents(tx))['test_book']).toMatchObject([{ title: 'Kou' }])
  })
})

test('a rebuild leaves other schools alone, and stops at a type that it does not know', async () => {
  const { db, recorder, folder } = library()
  const [mine, theirs] = [newId(), newId()]
  for (const school of [mine, theirs])
    await asSchool(db, { school }, (tx) => recorder.append(tx, [joined.in(newId(), { name: 'Sil' })]))
  const live = await asSchool(db, { school: theirs }, contents)
  await asSchool(db, { school: mine }, (tx) => rebuild(tx, recorder))
  expect(await asSchool(db, { school: theirs }, contents)).toEqual(live)
  const older = new Recorder({
    keys: openKeys(folder),
    types: LIBRARY.filter((type) => type !== joined),
    now: () => NOW,
  })
  await expect(asSchool(db, { school: mine }, (tx) => rebuild(tx, older))).rejects.toMatchObject({
    fault: 'unknown-type',
  })
  expect((await asSchool(db, { school: mine }, contents))['test_reader']).toHaveLength(1)
})

test('new keys open what the old ones did; with them nobody opens what an older back-up holds', async () => {
  const { db, place, folder } = library()
  const [school, reader] = [newId(), newId()]
  const before = new Recorder({ keys: openKeys(folder), types: LIBRARY, now: () => NOW })
  await asSchool(db, { school }, (tx) => before.append(tx, [joined.in(reader, { name: 'Fay' })]))
  const keysNow = `select school_key, stream_key from record_chain join record_stream using (school_id) where stream_id = '${reader}'`
  const old = await asSchool(db, { school }, (tx) => sql<OldKeys>`${sql.raw(keysNow)}`.execute(tx))
  const stale = new Recorder({ keys: openKeys(folder), types: LIBRARY, now: () => NOW })
  await rotateKeys(db, folder)
  expect(Object.keys(readKeyring(folder)?.masters ?? {})).toEqual([readKeyring(folder)?.current])
  const after = new Recorder({ keys: openKeys(folder), types: LIBRARY, now: () => NOW })
  const read = (recorder: Recorder) => asSchool(db, { school }, (tx) => recorder.read(tx, reader))
  expect(await read(after)).toMatchObject([{ payload: { name: 'Fay' } }])
  await expect(read(stale)).rejects.toThrow('not the one that belongs')
  expect((await auditSchool(db, school, { recorder: after, outside: [], trusted: [] })).findings).toEqual([])

  const hex = (bytes: Uint8Array | undefined): string => `'\\x${Buffer.from(bytes ?? []).toString('hex')}'`
  const mine = `select set_config('deelwijs.school', '${school}', true); update`
  const [{ school_key, stream_key } = {}] = old.rows
  await asOwner(db, place.settings, `${mine} record_stream set stream_key = ${hex(stream_key)} where stream_id = '${reader}'`) // prettier-ignore
  await expect(read(after)).rejects.toThrow('does not open with this key')
  await asOwner(db, place.settings, `${mine} record_chain set school_key = ${hex(school_key)} where school_id = '${school}'`) // prettier-ignore
  await expect(read(after)).rejects.toThrow('not the one that belongs')
})

interface OldKeys {
  readonly school_key: Uint8Array
  readonly stream_key: Uint8Array
}

test('what was erased is listed beside the keys once, and erased again in a back-up that is put back', async () => {
  const { db, folder } = library()
  const recorder = new Recorder({ keys: openKeys(folder), types: LIBRARY, now: () => NOW })
  const [school, reader, other] = [newId(), newId(), newId()]
  await asSchool(db, { school }, (tx) =>
    recorder.append(tx, [joined.in(reader, { name: 'Daan' }), joined.in(other, { name: 'Kim' })]),
  )
  await asSchool(db, { school }, (tx) => recorder.erase(tx, [reader], { reason: 'term-ended', by: null }))
  await noteErasures(db, folder)
  expect(await noteErasures(db, folder)).toBe(0)
  expect(readErasures(folder).filter((erasure) => erasure.school === school)).toEqual([{ school, stream: reader }])
  expect(await reapplyErasures(db, recorder, folder)).toBe(0)
  addErasures(folder, [
    { school, stream: other },
    { school, stream: newId() },
  ]) // erased since, and made since
  expect(await reapplyErasures(db, recorder, folder)).toBe(1)
  expect(await asSchool(db, { school }, (tx) => recorder.read(tx, other))).toBeNull()
})

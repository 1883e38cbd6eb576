import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { asSchool, type Tx } from '#src/platform/database/database.ts'
import { newId, newSecretId } from '#src/platform/ids.ts'
import { auditSchool } from '#src/record/audit.ts'
import { testLibrary } from './library-database.ts'
import { asOwner, bought, failing, joined, lent, renamed, tipped } from './library.ts'

const library = testLibrary()

function inSchool<T>(school: string, work: (tx: Tx) => Promise<T>): Promise<T> {
  return asSchool(library().db, { school }, work)
}

async function names(tx: Tx): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`select name from test_reader order by name`.execute(tx)
  return rows.map(({ name }) => name)
}

async function chain(school: string): Promise<unknown[]> {
  const { rows } = await inSchool(school, (tx) =>
    sql`select sequence, stream_id as stream, type, hour from record_event order by sequence`.execute(tx),
  )
  return rows
}

test('events are recorded, applied and read again', async () => {
  const { recorder } = library()
  const [school, reader] = [newId(), newId()]
  await inSchool(school, async (tx) => {
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
  const { recorder } = library()
  const [school, tip] = [newId(), newSecretId()]
  await inSchool(school, async (tx) => {
    await recorder.append(tx, [tipped.in(tip, { book: newId() })])
    const { rows } = await sql`select given from test_tip`.execute(tx)
    expect(rows).toEqual([{ given: new Date('2027-03-03T10:00:00Z') }])
    expect((await recorder.read(tx, tip))?.[0]?.at).toEqual(new Date('2027-03-03T10:00:00Z'))
  })
})

test('an event that can not be applied is not recorded either', async () => {
  const { recorder } = library()
  const [school, reader] = [newId(), newId()]
  const work = (tx: Tx) => recorder.append(tx, [joined.in(reader, { name: 'Ilse' }), failing.in(reader, {})])
  await expect(inSchool(school, work)).rejects.toThrow('on purpose')
  expect(await chain(school)).toEqual([])
  expect(await inSchool(school, names)).toEqual([])
})

test('what is refused is told without its content', async () => {
  const { recorder } = library()
  const [school, reader] = [newId(), newId()]
  await inSchool(school, (tx) => recorder.append(tx, [joined.in(reader, { name: 'Mees' })]))
  const refused = async (...events: Parameters<typeof recorder.append>[1]): Promise<unknown> =>
    inSchool(school, (tx) => recorder.append(tx, events)).catch((error: unknown) => error)
  const secret = { title: 'geheim', shelf: 'Noor' }
  expect(await refused(bought.in(newId(), secret))).toMatchObject({
    fault: 'invalid',
    message: 'book.bought: payload: unrecognized_keys',
  })
  expect(await refused(joined.in(newId(), { name: '' }))).toMatchObject({
    fault: 'invalid',
    message: 'reader.joined: name: too_small',
  })
  expect(await refused(bought.in(newId(), { title: 'x'.repeat(300_000) }))).toMatchObject({ fault: 'too-large' })
  expect(await refused(bought.in(reader, { title: 'Nacht' }))).toMatchObject({ fault: 'wrong-kind' })
  const both = newId()
  expect(await refused(bought.in(both, { title: 'Nacht' }), joined.in(both, { name: 'Ali' }))).toMatchObject({
    fault: 'wrong-kind',
  })
  expect(await chain(school)).toHaveLength(1)
})

test('a payload that is sealed does not show in the database', async () => {
  const { recorder } = library()
  const [school, reader] = [newId(), newId()]
  await inSchool(school, (tx) => recorder.append(tx, [joined.in(reader, { name: 'Wubbo' })]))
  const { rows } = await inSchool(school, (tx) =>
    sql<{ payload: Uint8Array }>`select payload from record_event`.execute(tx),
  )
  const payload = Buffer.from(rows[0]?.payload ?? [])
  expect(payload.length).toBe(128 + 28)
  expect(payload.includes('Wubbo')).toBe(false)
})

test('the program may add, and not change or take away', async () => {
  const { recorder } = library()
  const school = newId()
  await inSchool(school, async (tx) => {
    await recorder.append(tx, [joined.in(newId(), { name: 'Tess' })])
    await recorder.checkpoint(tx)
  })
  const forbidden = [
    'update record_event set sequence = 2',
    'delete from record_event',
    'truncate record_event',
    'update record_checkpoint set sequence = 2',
    'delete from record_checkpoint',
    'delete from record_stream',
    `update record_stream set kind = 'book'`,
    'delete from record_chain',
    'update record_chain set register_id = school_id',
  ]
  for (const statement of forbidden)
    await expect(
      inSchool(school, (tx) => sql.raw(statement).execute(tx)),
      statement,
    ).rejects.toMatchObject({ code: '42501' })
})

test('fifty at once, of one school and of two: no gap and nobody stuck', async () => {
  const { db, recorder } = library()
  const [one, two] = [newId(), newId()]
  const add = (school: string) =>
    inSchool(school, (tx) =>
      recorder.append(tx, [joined.in(newId(), { name: 'Bo' }), bought.in(newId(), { title: 'Zee' })]),
    )
  await Promise.all(Array.from({ length: 50 }, () => add(one)))
  await Promise.all(Array.from({ length: 50 }, (_, i) => add(i % 2 === 0 ? one : two)))
  const settings = { recorder, outside: [], trusted: [] }
  expect(await auditSchool(db, one, settings)).toEqual({ school: one, events: 150, findings: [] })
  expect(await auditSchool(db, two, settings)).toEqual({ school: two, events: 50, findings: [] })
})

test('what is erased can not be read or added to, and what points at it goes', async () => {
  const { db, recorder } = library()
  const [school, reader, book, person] = [newId(), newId(), newId(), newId()]
  await inSchool(school, (tx) =>
    recorder.append(tx, [
      joined.in(reader, { name: 'Roos' }),
      bought.in(book, { title: 'Wad' }),
      lent.in(book, { reader }),
    ]),
  )
  await inSchool(school, async (tx) => {
    await recorder.erase(tx, [reader], { reason: 'term-ended', by: person })
    await recorder.erase(tx, [reader], { reason: 'term-ended', by: person }) // again is nothing new
    expect(await names(tx)).toEqual([])
    expect((await sql`select 1 from test_loan`.execute(tx)).rows).toEqual([])
    expect(await recorder.read(tx, reader)).toBeNull()
    expect(await recorder.read(tx, book)).toHaveLength(2)
    await expect(recorder.append(tx, [renamed.in(reader, { name: 'Roos' })])).rejects.toMatchObject({ fault: 'erased' })
    await expect(recorder.erase(tx, [newId()], { reason: 'term-ended', by: null })).rejects.toMatchObject({
      fault: 'unknown-stream',
    })
  })
  const audit = await auditSchool(db, school, { recorder, outside: [], trusted: [] })
  expect(audit).toEqual({ school, events: 4, findings: [] })
})

test('one school sees nothing of another', async () => {
  const { recorder } = library()
  const [mine, theirs, reader] = [newId(), newId(), newId()]
  await inSchool(theirs, (tx) => recorder.append(tx, [joined.in(reader, { name: 'Guus' })]))
  await expect(inSchool(mine, (tx) => recorder.read(tx, reader))).rejects.toMatchObject({ fault: 'unknown-stream' })
  await inSchool(mine, (tx) => recorder.append(tx, [joined.in(reader, { name: 'Pien' })]))
  expect(await inSchool(theirs, names)).toEqual(['Guus'])
})

test('a key of one school or stream opens nothing of another', async () => {
  const { recorder, place, db } = library()
  const [school, one, two] = [newId(), newId(), newId()]
  await inSchool(school, (tx) =>
    recorder.append(tx, [joined.in(one, { name: 'Kees' }), joined.in(two, { name: 'Loes' })]),
  )
  await asOwner(
    db,
    place.settings,
    `select set_config('deelwijs.school', '${school}', true);
     update record_stream s set stream_key = (select stream_key from record_stream where school_id = s.school_id and stream_id = '${two}')
     where school_id = '${school}' and stream_id = '${one}'`,
  )
  await expect(inSchool(school, (tx) => recorder.read(tx, one))).rejects.toThrow('does not open with this key')
  expect(await inSchool(school, (tx) => recorder.read(tx, two))).toHaveLength(1)
})

/**
 * Writes until it is stopped: `node writer.ts DATA`. Says READY, then `A n` after each change that the database confirmed,
 * or `X fault` and ends. A change is two rows in two tables and a row that is changed, in one transaction.
 */
import { writeSync } from 'node:fs'
import { sql } from 'kysely'
import { DatabaseError, SqlError, asSchool, openDatabase, type Database } from '#src/platform/database/database.ts'
import { newId } from '#src/platform/ids.ts'
import { SCHOOL } from './inspect.ts'

const say = (line: string): unknown => writeSync(1, `${line}\n`)

async function write(db: Database, n: number): Promise<void> {
  await asSchool(db, { school: SCHOOL }, async (tx) => {
    const id = newId()
    await sql`insert into mail (school_id, id, kind, sealed, state, attempts, created_at, ends_at)
      values (${SCHOOL}, ${id}, ${`change ${n}`}, ${new Uint8Array(300 + (n % 900))}, 'waiting', ${n}, now(), now())`.execute(tx) // prettier-ignore
    await sql`insert into mail_due (school_id, mail_id, due_at) values (${SCHOOL}, ${id}, now())`.execute(tx)
    if (n % 7 === 0) await sql`update mail set problem = 'changed' where attempts = ${n - 3}`.execute(tx)
  })
}

async function run(): Promise<void> {
  const db = await openDatabase({ data: process.argv[2] ?? '' })
  const { rows } = await asSchool(db, { school: SCHOOL }, (tx) =>
    sql<{ last: number }>`select coalesce(max(attempts), 0) as last from mail`.execute(tx),
  )
  let n = rows[0]?.last ?? 0
  say(`READY ${n}`)
  for (;;) {
    await write(db, ++n)
    say(`A ${n}`)
  }
}

await run().catch((error: unknown) => {
  const why = error instanceof DatabaseError ? error.fault : error instanceof SqlError ? error.code : String(error)
  say(`X ${why}`)
  process.exit(1)
})

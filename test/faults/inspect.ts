/** Opens a database as the product does and looks whether all that was confirmed is there, once and whole. */
import { sql } from 'kysely'
import { asSchool, openDatabase } from '#src/platform/database/database.ts'

export const SCHOOL = '0190a4f0-0000-7000-8000-00000000fa17'

export interface Found {
  /** Confirmed changes that are not there. */
  readonly lost: number
  /** Changes before the last that are not there, or are there twice. */
  readonly holes: number
  /** Changes of which one row is there and the other is not. */
  readonly torn: number
  /** Rows that reading by index and reading through give differently. */
  readonly indexes: number
  readonly last: number
}

export const SOUND = { lost: 0, holes: 0, torn: 0, indexes: 0 }

/** Throws DatabaseError when it does not open. `confirmed` is the last change that the database confirmed. */
export async function inspect(data: string, confirmed: number): Promise<Found> {
  const db = await openDatabase({ data })
  try {
    return await asSchool(db, { school: SCHOOL }, async (tx) => {
      const one = async (query: string): Promise<number> => {
        const { rows } = await sql.raw<{ n: number }>(query).execute(tx)
        return rows[0]?.n ?? Number.NaN
      }
      const last = await one('select coalesce(max(attempts), 0)::int as n from mail')
      const count = await one('select count(*)::int as n from mail')
      const distinct = await one('select count(distinct attempts)::int as n from mail')
      const torn = await one('select count(*)::int as n from mail full join mail_due on mail.id = mail_id where id is null or mail_id is null') // prettier-ignore
      await sql`set local enable_seqscan = off`.execute(tx)
      const byIndex = await one(`select count(*)::int as n from mail where school_id = '${SCHOOL}' and kind <> ''`)
      return { lost: Math.max(0, confirmed - last), holes: last - distinct + count - distinct, torn, indexes: Math.abs(count - byIndex), last } // prettier-ignore
    })
  } finally {
    await db.close()
  }
}

/** Which identity is which person at a school. */
import { sql } from 'kysely'
import type { Tx } from '../../platform/database/database.ts'
import { newId } from '../../platform/ids.ts'

type LinkedBy = 'email' | 'oidc' | 'set-up'

/** The identity of a person at a school; null when nobody has signed in as them yet. */
export async function identityOf(tx: Tx, person: string): Promise<string | null> {
  const row = await tx.selectFrom('account').select('identity_id').where('person_id', '=', person).executeTakeFirst()
  return row?.identity_id ?? null
}

/** The people that an identity is at a school, longest linked first. */
export async function peopleOf(tx: Tx, identity: string): Promise<string[]> {
  const rows = await tx
    .selectFrom('account')
    .select('person_id')
    .where('identity_id', '=', identity)
    .orderBy('linked_at')
    .orderBy('person_id')
    .execute()
  return rows.map(({ person_id }) => person_id)
}

/**
 * Makes sure that somebody who proved to be a person has an account at the school, and gives its identity: the one that
 * it had, else `identity`, else a new one. Inside `asSchool`.
 */
export async function linkAccount(
  tx: Tx,
  school: string,
  person: string,
  linkedBy: LinkedBy,
  now: Date,
  identity: string | null = null,
): Promise<string> {
  const linked = await identityOf(tx, person)
  if (linked !== null) return linked
  const id = identity ?? newId()
  if (identity === null) await tx.insertInto('identity').values({ id, created_at: now }).execute()
  const row = { school_id: school, person_id: person, identity_id: id, linked_by: linkedBy, linked_at: now }
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('account')
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  if (numInsertedOrUpdatedRows === 1n) return id
  // Somebody was first, in another browser at the same moment.
  if (identity === null) await tx.deleteFrom('identity').where('id', '=', id).execute()
  return (await identityOf(tx, person)) ?? id
}

/**
 * Ends the account of a person who leaves, and all sessions with it; passkeys and password go too unless another school
 * needs them. Inside `asSchool`.
 */
export async function endAccount(tx: Tx, person: string): Promise<void> {
  const identity = await identityOf(tx, person)
  if (identity === null) return
  await tx.deleteFrom('account').where('person_id', '=', person).execute()
  await sql`select forget_identity(${identity}::uuid)`.execute(tx)
}

/** Sessions: somebody who is signed in, in one browser. In the database, so that they can be listed and ended. */
import type { Tx } from '../../platform/database/database.ts'
import { asSchool } from '../../platform/database/database.ts'
import { newId } from '../../platform/ids.ts'
import type { SessionCookie } from '../../platform/sign-in/cookies.ts'
import { hashToken, newToken } from '../../platform/sign-in/tokens.ts'
import { identityOf } from './identities.ts'
import { deviceOf, termsFor, type Accounts, type KnownPerson, type Method, type Session, type SignedIn, type Visitor } from './model.ts' // prettier-ignore

/** When it was last seen is noted once a minute, not at every request. */
const SEEN_EVERY_MS = 60_000

/**
 * Begins a session for a person with an account, under a new secret; the session that this browser had, ends. So a
 * secret that somebody slipped into the browser beforehand is worth nothing. Inside `asSchool`.
 */
export async function beginSession(
  tx: Tx,
  { now }: Accounts,
  visitor: Visitor,
  school: string,
  person: KnownPerson,
  method: Method,
): Promise<SignedIn> {
  const [time, token, terms] = [now(), newToken(), termsFor(person.roles)]
  const row = {
    school_id: school,
    token_hash: hashToken(token),
    id: newId(),
    person_id: person.id,
    method,
    device: deviceOf(visitor.userAgent),
    started_at: time,
    seen_at: time,
    idle_seconds: terms.idleSeconds,
    ends_at: new Date(time.getTime() + terms.longestSeconds * 1000),
  }
  await tx.deleteFrom('session').where('ends_at', '<=', time).execute()
  if (visitor.session?.school === school) await endByToken(tx, visitor.session.token)
  await tx.insertInto('session').values(row).execute()
  const session = sessionOf({ ...row, identity_id: (await identityOf(tx, person.id)) ?? '' })
  return { cookie: { school, token }, session, stays: terms.stays }
}

/** Who a cookie says is signed in; null for a cookie that is forged, ended, idle for too long, or of somebody who left. */
export async function currentSession(accounts: Accounts, cookie: SessionCookie | null): Promise<Session | null> {
  if (!cookie) return null
  const time = accounts.now()
  return asSchool(accounts.db, { school: cookie.school }, async (tx) => {
    const row = await tx
      .selectFrom('session')
      .innerJoin('account', (join) =>
        join.onRef('account.school_id', '=', 'session.school_id').onRef('account.person_id', '=', 'session.person_id'),
      )
      .selectAll('session')
      .select('account.identity_id')
      .where('session.token_hash', '=', hashToken(cookie.token))
      .where('session.ends_at', '>', time)
      .executeTakeFirst()
    if (!row) return null
    if (time.getTime() - row.seen_at.getTime() > row.idle_seconds * 1000) {
      await endByToken(tx, cookie.token)
      return null
    }
    if (time.getTime() - row.seen_at.getTime() >= SEEN_EVERY_MS)
      await tx.updateTable('session').set({ seen_at: time }).where('token_hash', '=', row.token_hash).execute()
    return sessionOf(row)
  })
}

/** The sessions of the person of a session, this one included, latest first. */
export async function sessionsOf({ db, now }: Accounts, session: Session): Promise<Session[]> {
  const rows = await asSchool(db, session, (tx) =>
    tx
      .selectFrom('session')
      .selectAll()
      .where('person_id', '=', session.person)
      .where('ends_at', '>', now())
      .orderBy('id', 'desc')
      .execute(),
  )
  const time = now().getTime()
  const isLive = (row: (typeof rows)[number]): boolean => time - row.seen_at.getTime() <= row.idle_seconds * 1000
  return rows.filter(isLive).map((row) => sessionOf({ ...row, identity_id: session.identity }))
}

/** Ends one of somebody's own sessions, here or on another device; another person's is left alone. */
export async function endSession({ db }: Accounts, session: Session, id: string): Promise<void> {
  await asSchool(db, session, (tx) =>
    tx.deleteFrom('session').where('id', '=', id).where('person_id', '=', session.person).execute(),
  )
}

/** Ends all sessions of a person except the one named. Inside `asSchool`. */
export async function endOtherSessions(tx: Tx, person: string, except: string | null): Promise<void> {
  const others = tx.deleteFrom('session').where('person_id', '=', person)
  await (except === null ? others : others.where('id', '!=', except)).execute()
}

async function endByToken(tx: Tx, token: string): Promise<void> {
  await tx.deleteFrom('session').where('token_hash', '=', hashToken(token)).execute()
}

interface SessionRow {
  readonly school_id: string
  readonly id: string
  readonly person_id: string
  readonly identity_id: string
  readonly method: Method
  readonly device: string
  readonly started_at: Date
  readonly seen_at: Date
  readonly ends_at: Date
}

function sessionOf(row: SessionRow): Session {
  return {
    school: row.school_id,
    id: row.id,
    person: row.person_id,
    identity: row.identity_id,
    method: row.method,
    device: row.device,
    startedAt: row.started_at,
    seenAt: row.seen_at,
    endsAt: row.ends_at,
  }
}

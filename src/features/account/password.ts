/** Passwords: only where the school allows them, for who can't sign in in another way. */
import { asSchool, asSystem } from '../../platform/database/database.ts'
import { hashPassword, isOutdated, verifyPassword, weakness } from '../../platform/sign-in/passwords.ts'
import { identityOf } from './identities.ts'
import { forgetTries, isWithin, LIMITS, networkOf } from './limits.ts'
import { isRecent, sameAddress, type Accounts, type Failed, type KnownPerson, type Session, type SignedIn, type Visitor } from './model.ts' // prettier-ignore
import { beginSession, endOtherSessions } from './sessions.ts'
import { readSettings } from './settings.ts'

export interface PasswordGiven {
  readonly school: string
  readonly email: string
  readonly password: string
}

/**
 * Signs in with address and password. An unknown address, one without a password and a wrong password get the same
 * answer after the same work. Past the limit even the right password is refused for a while; other ways stay open.
 */
export async function signInWithPassword(
  accounts: Accounts,
  visitor: Visitor,
  given: PasswordGiven,
): Promise<SignedIn | Failed> {
  const { school, password } = given
  const email = sameAddress(given.email)
  const who = `${school} ${email}`
  const isAllowed = await isWithin(accounts, LIMITS.passwordsFromAddress, networkOf(visitor.address))
  if (!isAllowed || !(await isWithin(accounts, LIMITS.passwordsOfOne, who))) return { failure: 'too-many' }
  const known = await candidates(accounts, school, email)
  if (!known) return { failure: 'passwords-off' }
  const right = await firstRight(known, password)
  if (!right) return { failure: 'password-wrong' }
  await forgetTries(accounts, LIMITS.passwordsOfOne, who)
  if (isOutdated(right.line)) await keepLine(accounts, right.identity, await hashPassword(password))
  return asSchool(accounts.db, { school }, (tx) =>
    beginSession(tx, accounts, visitor, school, right.person, 'password'),
  )
}

interface Candidate {
  readonly person: KnownPerson
  readonly identity: string
  readonly line: string
}

/** Who of the school with this address has a password; null where passwords are not used. */
async function candidates(accounts: Accounts, school: string, email: string): Promise<Candidate[] | null> {
  return asSchool(accounts.db, { school }, async (tx) => {
    if (!(await readSettings(tx, accounts.keys, school)).passwords) return null
    const found: Candidate[] = []
    for (const person of await accounts.people.byEmail(tx, email)) {
      const identity = await identityOf(tx, person.id)
      if (identity === null) continue
      const row = await tx.selectFrom('password').select('line').where('identity_id', '=', identity).executeTakeFirst()
      if (row) found.push({ person, identity, line: row.line })
    }
    return found
  })
}

/** Outside any transaction: it takes a while, on purpose. */
async function firstRight(known: readonly Candidate[], password: string): Promise<Candidate | null> {
  if (known.length === 0) await verifyPassword(password, null)
  for (const candidate of known) if (await verifyPassword(password, candidate.line)) return candidate
  return null
}

/**
 * Gives somebody who is signed in a password, or another one; their other sessions at this school end. `known` are words
 * that may not carry it: name, address, school.
 */
export async function setPassword(
  accounts: Accounts,
  session: Session,
  password: string,
  known: readonly string[],
): Promise<Failed | null> {
  if (!isRecent(session, accounts.now())) return { failure: 'prove-again' }
  const weak = weakness(password, known)
  if (weak) return { failure: weak }
  const { school } = session
  const { passwords } = await asSchool(accounts.db, { school }, (tx) => readSettings(tx, accounts.keys, school))
  if (!passwords) return { failure: 'passwords-off' }
  await keepLine(accounts, session.identity, await hashPassword(password))
  await asSchool(accounts.db, { school }, (tx) => endOtherSessions(tx, session.person, session.id))
  return null
}

/** Takes somebody's password away; passkeys and links remain. */
export async function removePassword({ db, now }: Accounts, session: Session): Promise<Failed | null> {
  if (!isRecent(session, now())) return { failure: 'prove-again' }
  await asSystem(db, (tx) => tx.deleteFrom('password').where('identity_id', '=', session.identity).execute())
  return null
}

async function keepLine({ db, now }: Accounts, identity: string, line: string): Promise<void> {
  const values = { line, changed_at: now() }
  await asSystem(db, (tx) =>
    tx
      .insertInto('password')
      .values({ identity_id: identity, ...values })
      .onConflict((conflict) => conflict.column('identity_id').doUpdateSet(values))
      .execute(),
  )
}

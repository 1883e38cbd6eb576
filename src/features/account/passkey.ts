/** Passkeys of an identity: making, using, naming and removing them. */
import { asSchool, asSystem, type Tx } from '../../platform/database/database.ts'
import { madePasskey, passkeyToMake, passkeyToUse, usedPasskey, type NewPasskey, type Passkey, type UsedPasskey } from '../../platform/sign-in/passkeys.ts' // prettier-ignore
import { keepChallenge, takeChallenge, type Challenge } from './challenges.ts'
import { peopleOf } from './identities.ts'
import { isWithin, LIMITS, networkOf } from './limits.ts'
import { isRecent, type Accounts, type Failed, type Session, type SignedIn, type Visitor } from './model.ts'
import { beginSession } from './sessions.ts'

const MINUTES = 10
const MOST = 20

export interface OwnPasskey {
  readonly id: string
  readonly label: string
  readonly backedUp: boolean
  readonly createdAt: Date
  readonly usedAt: Date | null
}

/** What the browser needs to make a passkey. `label` is what the device shows, such as the person's name. */
export async function beginPasskey(
  accounts: Accounts,
  visitor: Visitor,
  session: Session,
  label: string,
): Promise<Awaited<ReturnType<typeof passkeyToMake>> | Failed> {
  if (!isRecent(session, accounts.now())) return { failure: 'prove-again' }
  const have = await asSystem(accounts.db, (tx) => passkeysOf(tx, session.identity))
  if (have.length >= MOST) return { failure: 'too-many' }
  const options = await passkeyToMake(accounts.site, session.identity, label, have)
  await keep(accounts, visitor, session.school, 'passkey-make', options.challenge, { identity: session.identity })
  return options
}

/** Keeps the passkey that was made. */
export async function addPasskey(
  accounts: Accounts,
  visitor: Visitor,
  session: Session,
  made: NewPasskey,
  label: string,
): Promise<Failed | null> {
  const challenge = challengeIn(made.response.clientDataJSON)
  const asked = await take<{ identity: string }>(accounts, visitor, session.school, 'passkey-make', challenge)
  if ('failure' in asked) return asked
  if (asked.identity !== session.identity) return { failure: 'passkey-invalid' }
  const passkey = await madePasskey(accounts.site, made, challenge)
  if (!passkey) return { failure: 'passkey-invalid' }
  const { id, publicKey: public_key, counter, transports, backedUp: backed_up } = passkey
  const row = { id, public_key, counter, transports, backed_up, label, identity_id: session.identity }
  const { numInsertedOrUpdatedRows } = await asSystem(accounts.db, (tx) =>
    tx
      .insertInto('passkey')
      .values({ ...row, created_at: accounts.now(), used_at: null })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst(),
  )
  return numInsertedOrUpdatedRows === 1n ? null : { failure: 'passkey-invalid' }
}

/** The passkeys of somebody who is signed in, oldest first. */
export async function ownPasskeys({ db }: Accounts, session: Session): Promise<OwnPasskey[]> {
  const rows = await asSystem(db, (tx) =>
    tx
      .selectFrom('passkey')
      .select(['id', 'label', 'backed_up as backedUp', 'created_at as createdAt', 'used_at as usedAt'])
      .where('identity_id', '=', session.identity)
      .orderBy('created_at')
      .execute(),
  )
  return rows
}

/** Removes one of somebody's own passkeys. A link by e-mail always remains, so nobody locks themselves out. */
export async function removePasskey({ db, now }: Accounts, session: Session, id: string): Promise<Failed | null> {
  if (!isRecent(session, now())) return { failure: 'prove-again' }
  await asSystem(db, (tx) =>
    tx.deleteFrom('passkey').where('id', '=', id).where('identity_id', '=', session.identity).execute(),
  )
  return null
}

/** What the browser needs to sign in with a passkey. Asks nothing about who it is. */
export async function askForPasskey(
  accounts: Accounts,
  visitor: Visitor,
  school: string,
): Promise<Awaited<ReturnType<typeof passkeyToUse>> | Failed> {
  const isAllowed = await isWithin(accounts, LIMITS.beginningsFromAddress, networkOf(visitor.address))
  if (!isAllowed) return { failure: 'too-many' }
  const options = await passkeyToUse(accounts.site)
  await keep(accounts, visitor, school, 'passkey-use', options.challenge, {})
  return options
}

/** Signs in with a passkey at a school where its owner has an account. */
export async function signInWithPasskey(
  accounts: Accounts,
  visitor: Visitor,
  school: string,
  used: UsedPasskey,
): Promise<SignedIn | Failed> {
  if (!(await isWithin(accounts, LIMITS.proofsFromAddress, networkOf(visitor.address)))) return { failure: 'too-many' }
  const challenge = challengeIn(used.response.clientDataJSON)
  const asked = await take(accounts, visitor, school, 'passkey-use', challenge)
  if ('failure' in asked) return asked
  const identity = await proven(accounts, used, challenge)
  if (identity === null) return { failure: 'passkey-invalid' }
  return asSchool(accounts.db, { school }, async (tx) => {
    for (const id of await peopleOf(tx, identity)) {
      const person = await accounts.people.byId(tx, id)
      if (person) return beginSession(tx, accounts, visitor, school, person, 'passkey')
    }
    return { failure: 'unknown-person' }
  })
}

/** Whose passkey it is, when it was used rightly; its counter moves on in the same transaction. */
async function proven(accounts: Accounts, used: UsedPasskey, challenge: string): Promise<string | null> {
  return asSystem(accounts.db, async (tx) => {
    const row = await tx.selectFrom('passkey').selectAll().where('id', '=', used.id).forUpdate().executeTakeFirst()
    if (!row) return null
    const result = await usedPasskey(accounts.site, used, challenge, passkeyOf(row))
    if (!result) return null
    const change = { counter: result.counter, backed_up: result.backedUp, used_at: accounts.now() }
    await tx.updateTable('passkey').set(change).where('id', '=', used.id).execute()
    return row.identity_id
  })
}

async function passkeysOf(tx: Tx, identity: string): Promise<Passkey[]> {
  const rows = await tx.selectFrom('passkey').selectAll().where('identity_id', '=', identity).execute()
  return rows.map(passkeyOf)
}

function passkeyOf(row: {
  readonly id: string
  readonly public_key: Uint8Array
  readonly counter: number
  readonly transports: readonly string[]
  readonly backed_up: boolean
}): Passkey {
  const { id, public_key: publicKey, counter, transports, backed_up: backedUp } = row
  return { id, publicKey, counter, transports, backedUp }
}

type Kind = Extract<Challenge['kind'], `passkey-${string}`>

async function keep(
  accounts: Accounts,
  visitor: Visitor,
  school: string,
  kind: Kind,
  name: string,
  content: object,
): Promise<void> {
  const challenge = { school, kind, name, browser: visitor.browser }
  await asSchool(accounts.db, { school }, (tx) => keepChallenge(tx, accounts, challenge, content, MINUTES))
}

async function take<T extends object>(
  accounts: Accounts,
  visitor: Visitor,
  school: string,
  kind: Kind,
  name: string,
): Promise<T | Failed> {
  const challenge = { school, kind, name, browser: visitor.browser }
  const asked = await asSchool(accounts.db, { school }, (tx) => takeChallenge<T>(tx, accounts, challenge))
  return 'failure' in asked ? { failure: 'passkey-invalid' } : asked
}

/** The challenge that the browser says it answers; empty for what can't be read. It is only used to look ours up. */
function challengeIn(clientData: string): string {
  try {
    const { challenge } = JSON.parse(Buffer.from(clientData, 'base64url').toString()) as { challenge?: unknown }
    return typeof challenge === 'string' ? challenge : ''
  } catch {
    return ''
  }
}

/** What must be remembered between two steps of signing in: taken out once, in time, by the browser that began. */
import { seal, unseal } from '../../platform/crypto/seal.ts'
import type { Tx } from '../../platform/database/database.ts'
import { hashToken } from '../../platform/sign-in/tokens.ts'
import type { Accounts, Failed } from './model.ts'

export interface Challenge {
  readonly school: string
  readonly kind: 'email' | 'oidc' | 'passkey-make' | 'passkey-use'
  /** The secret that comes back; only its hash is kept. */
  readonly name: string
  /** Token of the browser that began. */
  readonly browser: string
}

/** Remembers `content` for some minutes, inside `asSchool`. */
export async function keepChallenge(
  tx: Tx,
  { keys, now }: Accounts,
  challenge: Challenge,
  content: object,
  minutes: number,
): Promise<void> {
  const { school, kind, name, browser } = challenge
  const time = now()
  const row = {
    school_id: school,
    name_hash: hashToken(name),
    kind,
    browser_hash: hashToken(browser),
    sealed: seal(keys.sealing, Buffer.from(JSON.stringify(content)), about(challenge)),
    ends_at: new Date(time.getTime() + minutes * 60_000),
  }
  await tx.deleteFrom('challenge').where('ends_at', '<=', time).execute()
  await tx.insertInto('challenge').values(row).execute()
}

/** What was remembered, left where it is. */
export async function readChallenge<T>(tx: Tx, accounts: Accounts, challenge: Challenge): Promise<T | Failed> {
  const row = await tx
    .selectFrom('challenge')
    .select(['sealed', 'browser_hash'])
    .where('name_hash', '=', hashToken(challenge.name))
    .where('kind', '=', challenge.kind)
    .where('ends_at', '>', accounts.now())
    .executeTakeFirst()
  if (!row) return { failure: 'link-gone' }
  if (Buffer.compare(row.browser_hash, hashToken(challenge.browser)) !== 0) return { failure: 'other-browser' }
  return JSON.parse(Buffer.from(unseal(accounts.keys.sealing, row.sealed, about(challenge))).toString()) as T
}

/** What was remembered, for the only time: of two who come at once, one gets it. */
export async function takeChallenge<T extends object>(
  tx: Tx,
  accounts: Accounts,
  challenge: Challenge,
): Promise<T | Failed> {
  const found = await readChallenge<T>(tx, accounts, challenge)
  if ('failure' in found) return found
  const gone = await tx.deleteFrom('challenge').where('name_hash', '=', hashToken(challenge.name)).executeTakeFirst()
  return gone.numDeletedRows === 1n ? found : { failure: 'link-gone' }
}

function about({ school, kind }: Challenge): Uint8Array {
  return Buffer.from(`challenge ${school} ${kind}`)
}

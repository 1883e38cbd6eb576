/** The secret of sign-in: made once, kept wrapped by the key that lies outside the database. */
import { randomBytes } from 'node:crypto'
import type { KeyService } from '../../platform/crypto/keys.ts'
import { asSystem, type Database } from '../../platform/database/database.ts'
import { signInKeys, type SignInKeys } from '../../platform/sign-in/tokens.ts'

const ABOUT = Buffer.from('sign-in secret')

/**
 * The keys of sign-in of this installation; makes the secret when there is none. Throws a KeyError when the master key that
 * wrapped it isn't here. Without it nobody can sign in by what was asked before, and nothing else is lost.
 */
export async function openSignInKeys(db: Database, keys: KeyService): Promise<SignInKeys> {
  const made = await keys.wrap(randomBytes(32), ABOUT)
  const { wrapped } = await asSystem(db, async (tx) => {
    await tx
      .insertInto('sign_in_secret')
      .values({ wrapped: made })
      .onConflict((conflict) => conflict.doNothing())
      .execute()
    return tx.selectFrom('sign_in_secret').select('wrapped').executeTakeFirstOrThrow()
  })
  return signInKeys(await keys.unwrap(wrapped, ABOUT))
}

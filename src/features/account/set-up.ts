/** Signing in without a proof, for who needs none: whoever just set up the school, and anybody where all people are made up. */
import { asSchool } from '../../platform/database/database.ts'
import { linkAccount } from './identities.ts'
import type { Accounts, Failed, SignedIn, Visitor } from './model.ts'
import { beginSession } from './sessions.ts'

/** Signs in as a person of a school. The caller has to know why that is right. */
export async function signInUnproven(
  accounts: Accounts,
  visitor: Visitor,
  school: string,
  person: string,
): Promise<SignedIn | Failed> {
  return asSchool(accounts.db, { school }, async (tx) => {
    const known = await accounts.people.byId(tx, person)
    if (!known) return { failure: 'unknown-person' }
    await linkAccount(tx, school, person, 'set-up', accounts.now())
    return beginSession(tx, accounts, visitor, school, known, 'set-up')
  })
}

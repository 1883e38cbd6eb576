/** Signing in with the account that the school gave, at the issuer that the school chose (OpenID Connect). */
import { asSchool, type Tx } from '../../platform/database/database.ts'
import { beginOidc, finishOidc, OidcError, type OidcPerson, type OidcSecrets } from '../../platform/sign-in/oidc.ts'
import { nameFor } from '../../platform/sign-in/tokens.ts'
import { keepChallenge, takeChallenge } from './challenges.ts'
import { linkAccount, peopleOf } from './identities.ts'
import { isWithin, LIMITS, networkOf } from './limits.ts'
import { meantBy, sameAddress, type Accounts, type Failed, type Failure, type KnownPerson, type SignedIn, type Visitor } from './model.ts' // prettier-ignore
import { beginSession } from './sessions.ts'
import { readSettings, type SchoolIssuer } from './settings.ts'

const MINUTES = 10
const FRESH_SECONDS = 60

const FAILURES: Readonly<Record<OidcError['reason'], Failure>> = {
  unreachable: 'school-sign-in-away',
  declined: 'school-sign-in-stopped',
  invalid: 'school-sign-in-invalid',
}

interface Leaving {
  readonly secrets: OidcSecrets
  readonly issuer: string
  readonly next: string
}

/** Where the browser has to go. `again` asks for a new proof from somebody who is signed in there already. */
export async function leaveForSchool(
  accounts: Accounts,
  visitor: Visitor,
  { school, next, again }: { readonly school: string; readonly next: string; readonly again: boolean },
): Promise<{ readonly url: string } | Failed> {
  const isAllowed = await isWithin(accounts, LIMITS.beginningsFromAddress, networkOf(visitor.address))
  if (!isAllowed) return { failure: 'too-many' }
  const { issuer } = await asSchool(accounts.db, { school }, (tx) => readSettings(tx, accounts.keys, school))
  if (!issuer) return { failure: 'school-sign-in-off' }
  try {
    const { url, secrets } = await beginOidc(issuer, backAddress(accounts, school), again ? FRESH_SECONDS : undefined)
    const challenge = { school, kind: 'oidc', name: secrets.state, browser: visitor.browser } as const
    const leaving: Leaving = { secrets, issuer: issuer.issuer, next }
    await asSchool(accounts.db, { school }, (tx) => keepChallenge(tx, accounts, challenge, leaving, MINUTES))
    return { url }
  } catch (error) {
    return failureOf(error)
  }
}

/** An address of its own for each school, so that what one issuer sends is never taken for another's. */
export function backAddress({ site }: Accounts, school: string): string {
  return `${site.origin}/account/oidc/${school}/back`
}

/** Signs in who comes back. `query` is what the issuer added to the address. */
export async function returnFromSchool(
  accounts: Accounts,
  visitor: Visitor,
  school: string,
  query: string,
): Promise<(SignedIn & { readonly next: string }) | Failed> {
  if (!(await isWithin(accounts, LIMITS.proofsFromAddress, networkOf(visitor.address)))) return { failure: 'too-many' }
  const callback = new URL(`${backAddress(accounts, school)}?${query}`)
  const name = callback.searchParams.get('state') ?? ''
  const begun = await asSchool(accounts.db, { school }, async (tx) => {
    const challenge = { school, kind: 'oidc', name, browser: visitor.browser } as const
    const leaving = await takeChallenge<Leaving>(tx, accounts, challenge)
    return { leaving, settings: await readSettings(tx, accounts.keys, school) }
  })
  const { leaving, settings } = begun
  if ('failure' in leaving) return leaving
  if (settings.issuer?.issuer !== leaving.issuer) return { failure: 'school-sign-in-off' }
  const { issuer } = settings
  try {
    const who = await finishOidc(issuer, callback, leaving.secrets)
    return await asSchool(accounts.db, { school }, async (tx) => {
      const signedIn = await signInAs(tx, accounts, visitor, school, issuer, who)
      return 'failure' in signedIn ? signedIn : { ...signedIn, next: leaving.next }
    })
  } catch (error) {
    return failureOf(error)
  }
}

function failureOf(error: unknown): Failed {
  if (error instanceof OidcError) return { failure: FAILURES[error.reason] }
  throw error
}

async function signInAs(
  tx: Tx,
  accounts: Accounts,
  visitor: Visitor,
  school: string,
  issuer: SchoolIssuer,
  who: OidcPerson,
): Promise<SignedIn | Failed> {
  const key = { issuer: who.issuer, subject: nameFor(accounts.keys, 'subject', who.subject) }
  const known = await tx
    .selectFrom('federated')
    .select('identity_id')
    .where('issuer', '=', key.issuer)
    .where('subject', '=', key.subject)
    .executeTakeFirst()
  const people = await meant(tx, accounts, issuer, who, known?.identity_id ?? null)
  const [person, ...others] = people
  if (!person) return { failure: 'unknown-person' }
  if (others.length > 0) return { failure: 'several-people' }
  const identity = await linkAccount(tx, school, person.id, 'oidc', accounts.now(), known?.identity_id)
  await tx
    .insertInto('federated')
    .values({ ...key, identity_id: identity })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  return beginSession(tx, accounts, visitor, school, person, 'oidc')
}

/** Who came here before is known by the issuer's own name for them; who is new by ECK iD, then by e-mail. */
async function meant(
  tx: Tx,
  { people }: Accounts,
  issuer: SchoolIssuer,
  who: OidcPerson,
  identity: string | null,
): Promise<readonly KnownPerson[]> {
  const linked = identity === null ? [] : await peopleOf(tx, identity)
  const before = await Promise.all(linked.map((person) => people.byId(tx, person)))
  const [first] = before.filter((person) => person !== null)
  if (first) return [first]
  if (who.eckId !== null && issuer.isTrusted) {
    const found = await people.byEckId(tx, who.eckId)
    if (found.length > 0) return found
  }
  if (who.email === null || !(who.emailVerified || issuer.isTrusted)) return []
  return meantBy(await people.byEmail(tx, sameAddress(who.email)))
}

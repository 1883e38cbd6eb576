/** What the pages about signing in and one's own account show. */
import { isSecure } from '../../../features/account/http/web.ts'
import { lookAtLink } from '../../../features/account/link.ts'
import { isRecent, type Method } from '../../../features/account/model.ts'
import { ownPasskeys } from '../../../features/account/passkey.ts'
import { sessionsOf } from '../../../features/account/sessions.ts'
import { readSettings } from '../../../features/account/settings.ts'
import { FAILURE_WORDS } from '../../../features/account/words.ts'
import { listSchools } from '../../../features/school/queries.ts'
import { asSchool, asSystem } from '../../../platform/database/database.ts'
import { isId } from '../../../platform/ids.ts'
import { cookieNames } from '../../../platform/sign-in/cookies.ts'
import { demoPeople, type DemoPerson } from '../demo.ts'
import type { PageRequest } from './page-services.ts'

export interface SignInPage {
  readonly schools: readonly { readonly id: string; readonly name: string }[]
  /** The school that was chosen, or the only one. */
  readonly school: string | null
  readonly passwords: boolean
  readonly schoolAccount: boolean
  /** Is there a mail server, so that a link arrives? */
  readonly hasMail: boolean
  /** On a server with made-up people: as whom one can look round. */
  readonly demo: readonly DemoPerson[]
}

export interface LinkPage {
  /** Who can sign in with the link. */
  readonly people: readonly { readonly id: string; readonly name: string }[]
  /** Why nobody can. */
  readonly problem: string | null
}

export interface OwnPage {
  readonly name: string
  readonly email: string | null
  /** Proved so short a while ago that ways to sign in can be changed. */
  readonly isRecent: boolean
  /** Whether the school allows passwords. */
  readonly passwords: boolean
  readonly hasPassword: boolean
  readonly passkeys: readonly { readonly id: string; readonly label: string; readonly madeAt: string; readonly usedAt: string | null }[] // prettier-ignore
  /** Accounts elsewhere with which this person signs in: the host of each. */
  readonly elsewhere: readonly string[]
  readonly sessions: readonly OwnSession[]
}

/** Times are ISO 8601. */
export interface OwnSession {
  readonly id: string
  readonly device: string
  readonly method: Method
  readonly startedAt: string
  readonly seenAt: string
  readonly isThis: boolean
}

export interface AccountServices {
  signIn(school: string | null): Promise<SignInPage>
  link(school: string, name: string): Promise<LinkPage>
  /** Null for who is not signed in. */
  own(): Promise<OwnPage | null>
  /** The sentence for a failure that stands in an address; null for anything else. */
  sentence(failure: string | null): string | null
}

export function accountServices(asked: PageRequest): AccountServices {
  return {
    signIn: (school) => signInPage(asked, school),
    link: (school, name) => linkPage(asked, school, name),
    own: () => ownPage(asked),
    sentence: (failure) => sentence(asked, failure),
  }
}

function sentence({ language }: PageRequest, failure: string | null): string | null {
  return failure !== null && Object.hasOwn(FAILURE_WORDS, failure)
    ? FAILURE_WORDS[failure as keyof typeof FAILURE_WORDS][language]
    : null
}

async function signInPage({ installation }: PageRequest, wanted: string | null): Promise<SignInPage> {
  const { accounts, hasMail, isDemo } = installation
  const { db, keys } = accounts
  const schools = (await listSchools(db)).map(({ id, name }) => ({ id, name }))
  const chosen = schools.length === 1 ? schools[0] : schools.find(({ id }) => id === wanted)
  const none = { schools, school: null, passwords: false, schoolAccount: false, hasMail, demo: [] }
  if (!chosen) return none
  return asSchool(db, { school: chosen.id }, async (tx) => {
    const { passwords, issuer } = await readSettings(tx, keys, chosen.id)
    const demo = isDemo ? await demoPeople(tx) : []
    return { ...none, school: chosen.id, passwords, schoolAccount: issuer !== null, demo }
  })
}

async function linkPage(asked: PageRequest, school: string, name: string): Promise<LinkPage> {
  if (!isId(school)) return { people: [], problem: sentence(asked, 'link-gone') }
  const { installation, request } = asked
  const names = cookieNames(isSecure(installation.accounts))
  const visitor = { browser: request.cookies[names.browser] ?? '', address: request.ip, userAgent: '', session: null }
  const found = await lookAtLink(installation.accounts, visitor, { school, name })
  if ('failure' in found) return { people: [], problem: sentence(asked, found.failure) }
  const people = found.choose.map((person) => ({ id: person.id, name: person.name }))
  return { people, problem: people.length === 0 ? sentence(asked, 'unknown-person') : null }
}

async function ownPage({ installation, request, sessionOf }: PageRequest): Promise<OwnPage | null> {
  const session = await sessionOf(request)
  if (!session) return null
  const { accounts } = installation
  const { db, keys, now } = accounts
  const [person, settings] = await asSchool(db, session, async (tx) => [
    await tx.selectFrom('person').select(['name', 'email']).where('person_id', '=', session.person).executeTakeFirst(),
    await readSettings(tx, keys, session.school),
  ])
  const passkeys = await ownPasskeys(accounts, session)
  return {
    name: person?.name ?? '',
    email: person?.email ?? null,
    isRecent: isRecent(session, now()),
    passwords: settings.passwords,
    ...(await otherWays(installation, session.identity)),
    passkeys: passkeys.map(({ id, label, createdAt, usedAt }) => ({ id, label, madeAt: createdAt.toISOString(), usedAt: usedAt?.toISOString() ?? null })), // prettier-ignore
    sessions: (await sessionsOf(accounts, session)).map(({ id, device, method, startedAt, seenAt }) => {
      return { id, device, method, startedAt: startedAt.toISOString(), seenAt: seenAt.toISOString(), isThis: id === session.id } // prettier-ignore
    }),
  }
}

function otherWays(
  { accounts }: PageRequest['installation'],
  identity: string,
): Promise<Pick<OwnPage, 'hasPassword' | 'elsewhere'>> {
  // prettier-ignore
  return asSystem(accounts.db, async (tx) => {
    const password = await tx.selectFrom('password').select('changed_at').where('identity_id', '=', identity).executeTakeFirst() // prettier-ignore
    const linked = await tx.selectFrom('federated').select('issuer').where('identity_id', '=', identity).execute()
    return { hasPassword: password !== undefined, elsewhere: linked.map(({ issuer }) => new URL(issuer).host) }
  })
}

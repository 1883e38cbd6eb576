/** Signing in with a link by e-mail: for guardians first of all, who have no account anywhere else. */
import { asSchool, type Tx } from '../../platform/database/database.ts'
import { queueMail } from '../../platform/mail/outbox.ts'
import { atLeast } from '../../platform/sign-in/pace.ts'
import { newToken } from '../../platform/sign-in/tokens.ts'
import { keepChallenge, readChallenge, takeChallenge } from './challenges.ts'
import { linkAccount } from './identities.ts'
import { signInLetter } from './letters.ts'
import { isWithin, LIMITS, networkOf } from './limits.ts'
import { meantBy, sameAddress, type Accounts, type Failed, type KnownPerson, type SignedIn, type Visitor } from './model.ts' // prettier-ignore
import { beginSession } from './sessions.ts'

const MINUTES = 15
/** Whoever asks gets an answer after this, known or not: what differs inside takes a few milliseconds. */
const ANSWER_MS = 200

interface Asked {
  readonly email: string
  /** Where the person was going. */
  readonly next: string
}

export interface LinkRequest extends Asked {
  readonly school: string
  readonly language: 'nl' | 'en'
}

/**
 * Sends a link to an address when somebody of the school has it. The answer is the same when nobody has, also when this
 * address was sent enough links already: who asks learns nothing about who is at the school.
 */
export async function requestLink(accounts: Accounts, visitor: Visitor, request: LinkRequest): Promise<Failed | null> {
  if (!(await isWithin(accounts, LIMITS.linksFromAddress, networkOf(visitor.address)))) return { failure: 'too-many' }
  return atLeast(ANSWER_MS, async () => {
    const { school, next } = request
    const email = sameAddress(request.email)
    const mayHaveMore = await isWithin(accounts, LIMITS.linksToOne, `${school} ${email}`)
    const isSent = await asSchool(accounts.db, { school }, async (tx) => {
      const name = newToken()
      const challenge = { school, kind: 'email', name, browser: visitor.browser } as const
      // For an unknown address it is kept as well, and nobody ever gets its name.
      await keepChallenge(tx, accounts, challenge, { email, next } satisfies Asked, MINUTES)
      const isKnown = (await accounts.people.byEmail(tx, email)).length > 0
      if (!isKnown || !mayHaveMore) return false
      await sendLink(tx, accounts, { ...request, email }, name)
      return true
    })
    if (isSent) accounts.onMail()
    return null
  })
}

async function sendLink(tx: Tx, accounts: Accounts, request: LinkRequest, name: string): Promise<void> {
  const { school, email, language } = request
  const url = new URL('/inloggen/link', accounts.site.origin)
  url.searchParams.set('school', school)
  url.searchParams.set('t', name)
  const letter = signInLetter(language, accounts.site.name, url.href, MINUTES)
  const endsAt = new Date(accounts.now().getTime() + MINUTES * 60_000)
  await queueMail(tx, { school, kind: 'sign-in-link', to: email, letter, endsAt }, accounts.keys.sealing, accounts.now()) // prettier-ignore
}

export interface LinkToOpen {
  readonly school: string
  /** The secret from the link. */
  readonly name: string
  /** Chosen among several people who share the address. */
  readonly person?: string | undefined
}

export interface WhoAreYou {
  readonly choose: readonly KnownPerson[]
}

/** Looks at a link without using it up: mail programs open links too. Gives who can sign in with it. */
export async function lookAtLink(accounts: Accounts, visitor: Visitor, link: LinkToOpen): Promise<WhoAreYou | Failed> {
  return asSchool(accounts.db, link, async (tx) => {
    const asked = await readChallenge<Asked>(tx, accounts, challengeOf(link, visitor))
    if ('failure' in asked) return asked
    return { choose: meantBy(await accounts.people.byEmail(tx, asked.email)) }
  })
}

/** Uses a link up and signs in. Who shares the address with others has to say who they are first; the link waits. */
export async function openLink(
  accounts: Accounts,
  visitor: Visitor,
  link: LinkToOpen,
): Promise<(SignedIn & { readonly next: string }) | WhoAreYou | Failed> {
  if (!(await isWithin(accounts, LIMITS.proofsFromAddress, networkOf(visitor.address)))) return { failure: 'too-many' }
  return asSchool(accounts.db, link, async (tx) => {
    const challenge = challengeOf(link, visitor)
    const asked = await readChallenge<Asked>(tx, accounts, challenge)
    if ('failure' in asked) return asked
    const people = meantBy(await accounts.people.byEmail(tx, asked.email))
    const person = people.length === 1 ? people[0] : people.find(({ id }) => id === link.person)
    if (!person) return people.length === 0 ? { failure: 'unknown-person' } : { choose: people }
    const taken = await takeChallenge<Asked>(tx, accounts, challenge)
    if ('failure' in taken) return taken
    await linkAccount(tx, link.school, person.id, 'email', accounts.now())
    return { ...(await beginSession(tx, accounts, visitor, link.school, person, 'email')), next: asked.next }
  })
}

function challengeOf({ school, name }: LinkToOpen, { browser }: Visitor): Parameters<typeof readChallenge>[2] {
  return { school, kind: 'email', name, browser }
}

/** Who signs in, for how long, and what can stand in the way. Pure. */
import type { Tx, Database } from '../../platform/database/database.ts'
import type { SessionCookie } from '../../platform/sign-in/cookies.ts'
import type { PasskeySite } from '../../platform/sign-in/passkeys.ts'
import type { SignInKeys } from '../../platform/sign-in/tokens.ts'
import type { Role } from '../people/roles.ts'

/** Somebody of a school, as sign-in needs to know them. */
export interface KnownPerson {
  readonly id: string
  readonly name: string
  readonly roles: readonly Role[]
}

/** Finds people of the school that a transaction is for; only those who are there now. Addresses come in lower case. */
export interface People {
  byEmail(tx: Tx, email: string): Promise<readonly KnownPerson[]>
  byEckId(tx: Tx, eckId: string): Promise<readonly KnownPerson[]>
  byId(tx: Tx, person: string): Promise<KnownPerson | null>
}

/** What sign-in works with. */
export interface Accounts {
  readonly db: Database
  readonly people: People
  readonly keys: SignInKeys
  readonly site: PasskeySite
  readonly now: () => Date
  /** Told when a mail was put into the outbox. */
  readonly onMail: () => void
}

export type Method = 'email' | 'oidc' | 'passkey' | 'password' | 'set-up'

/** Somebody who is signed in, in one browser. */
export interface Session {
  readonly school: string
  readonly id: string
  readonly person: string
  readonly identity: string
  readonly method: Method
  readonly device: string
  readonly startedAt: Date
  readonly seenAt: Date
  readonly endsAt: Date
}

/** The browser that asks: what it calls itself, the network it comes from, and our cookies in it. */
export interface Visitor {
  /** Token of the cookie that tells browsers apart; new for one that had none. */
  readonly browser: string
  readonly address: string
  readonly userAgent: string
  readonly session: SessionCookie | null
}

export interface SignedIn {
  readonly cookie: SessionCookie
  readonly session: Session
  /** Whether the cookie outlives the browser being closed, and then until `session.endsAt`. */
  readonly stays: boolean
}

/** Why somebody is not signed in, or something is not done. `words.ts` says each to people. */
export type Failure =
  | 'no-address'
  | 'too-many'
  | 'link-gone'
  | 'other-browser'
  | 'unknown-person'
  | 'several-people'
  | 'school-sign-in-off'
  | 'school-sign-in-away'
  | 'school-sign-in-stopped'
  | 'school-sign-in-invalid'
  | 'passkey-invalid'
  | 'password-wrong'
  | 'passwords-off'
  | 'too-short'
  | 'too-long'
  | 'easily-guessed'
  | 'prove-again'
  | 'signed-out'

export interface Failed {
  readonly failure: Failure
}

export interface Terms {
  /** Signed out when nothing was asked for so long. */
  readonly idleSeconds: number
  /** Signed out after this, whatever happens. */
  readonly longestSeconds: number
  /** Stays signed in when the browser is closed. */
  readonly stays: boolean
}

const MINUTE = 60
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** Shared computers of a school: pupils don't stay. Guardians come seldom, from their own phone. */
const SHORT: Terms = { idleSeconds: HOUR, longestSeconds: 12 * HOUR, stays: false }
const WORK: Terms = { idleSeconds: 12 * HOUR, longestSeconds: 7 * DAY, stays: true }
const HOME: Terms = { idleSeconds: 14 * DAY, longestSeconds: 30 * DAY, stays: true }

const TERMS: Readonly<Record<Role, Terms>> = {
  guardian: HOME,
  teacher: WORK,
  manager: WORK,
  communication: WORK,
  pupil: SHORT,
  leadership: SHORT,
  counsellor: SHORT,
  'privacy-officer': SHORT,
  'data-protection-officer': SHORT,
  administrator: SHORT,
  board: SHORT,
}

/** The strictest of the terms of somebody's roles; who has none gets the strictest there are. */
export function termsFor(roles: readonly Role[]): Terms {
  const all = roles.length === 0 ? [SHORT] : roles.map((role) => TERMS[role])
  return {
    idleSeconds: Math.min(...all.map(({ idleSeconds }) => idleSeconds)),
    longestSeconds: Math.min(...all.map(({ longestSeconds }) => longestSeconds)),
    stays: all.every(({ stays }) => stays),
  }
}

/** How long a proof of who one is counts for what is sensitive: files, settings, ways to sign in. */
const RECENT_SECONDS = 10 * MINUTE

/** Did this person prove who they are a short while ago? If not, ask again (step-up) before anything sensitive. */
export function isRecent(session: Session, now: Date): boolean {
  return now.getTime() - session.startedAt.getTime() <= RECENT_SECONDS * 1000
}

/** An address as it is compared: mail programs don't tell capitals apart. */
export function sameAddress(email: string): string {
  return email.trim().normalize('NFC').toLowerCase()
}

/**
 * Of the people who share an address, those who may be meant by it. A child's address in the roster is often that of a
 * guardian: the guardian is meant then.
 */
export function meantBy(people: readonly KnownPerson[]): readonly KnownPerson[] {
  const isPupil = ({ roles }: KnownPerson): boolean => roles.includes('pupil')
  const others = people.filter((person) => !isPupil(person))
  return others.length > 0 ? others : people
}

const BROWSERS = [
  [/Edg\//, 'Edge'],
  [/OPR\//, 'Opera'],
  [/SamsungBrowser\//, 'Samsung Internet'],
  [/Firefox\/|FxiOS\//, 'Firefox'],
  [/Chrome\/|CriOS\//, 'Chrome'],
  [/Safari\//, 'Safari'],
] as const
const SYSTEMS = [
  [/Android/, 'Android'],
  [/iPhone/, 'iPhone'],
  [/iPad/, 'iPad'],
  [/Windows/, 'Windows'],
  [/CrOS/, 'ChromeOS'],
  [/Mac OS X/, 'Mac'],
  [/Linux/, 'Linux'],
] as const

/** Browser and system in two words, by which people tell their own devices apart; nothing finer is kept. */
export function deviceOf(userAgent: string): string {
  const find = (names: readonly (readonly [RegExp, string])[]): string | undefined =>
    names.find(([pattern]) => pattern.test(userAgent))?.[1]
  return [find(BROWSERS), find(SYSTEMS)].filter((name) => name !== undefined).join(', ') || '?'
}

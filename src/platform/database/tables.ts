/**
 * The tables as queries see them: one interface each, in the order of their migrations. What comes out is the same on
 * both engines: bigint → number, or bigint when it doesn't fit; date → 'YYYY-MM-DD'; timestamptz → Date; bytea → Uint8Array;
 * numeric and interval → text; json → parsed. Into a json column goes JSON.stringify(value), for an array would become an array.
 */
import type { Generated } from 'kysely'
import type * as school from './school-tables.ts'

export interface MigrationTable {
  readonly name: string
  readonly hash: string
  readonly applied_at: Generated<Date>
}

export interface IdentityTable {
  readonly id: string
  readonly created_at: Date
}

export interface PasskeyTable {
  readonly id: string
  readonly identity_id: string
  readonly label: string
  readonly public_key: Uint8Array
  readonly counter: number
  readonly transports: readonly string[]
  readonly backed_up: boolean
  readonly created_at: Date
  readonly used_at: Date | null
}

export interface PasswordTable {
  readonly identity_id: string
  readonly line: string
  readonly changed_at: Date
}

export interface FederatedTable {
  readonly issuer: string
  readonly subject: Uint8Array
  readonly identity_id: string
}

export interface AttemptTable {
  readonly name: Uint8Array
  readonly count: number
  readonly until: Date
}

export interface SignInSecretTable {
  readonly one: Generated<boolean>
  readonly wrapped: Uint8Array
}

export interface AccountTable {
  readonly school_id: string
  readonly person_id: string
  readonly identity_id: string
  readonly linked_by: 'email' | 'oidc' | 'set-up'
  readonly linked_at: Date
}

export interface SessionTable {
  readonly school_id: string
  readonly token_hash: Uint8Array
  readonly id: string
  readonly person_id: string
  readonly method: 'email' | 'oidc' | 'passkey' | 'password' | 'set-up'
  readonly device: string
  readonly started_at: Date
  readonly seen_at: Date
  readonly idle_seconds: number
  readonly ends_at: Date
}

export interface ChallengeTable {
  readonly school_id: string
  readonly name_hash: Uint8Array
  readonly kind: 'email' | 'oidc' | 'passkey-make' | 'passkey-use'
  readonly browser_hash: Uint8Array
  readonly sealed: Uint8Array
  readonly ends_at: Date
}

export interface SignInSettingsTable {
  readonly school_id: string
  readonly passwords: boolean
  readonly issuer: string | null
  readonly client_id: string | null
  readonly sealed_secret: Uint8Array | null
  readonly trusted_issuer: boolean
}

export interface MailTable {
  readonly school_id: string
  readonly id: string
  readonly kind: string
  readonly sealed: Uint8Array | null
  readonly state: 'waiting' | 'sending' | 'sent' | 'failed' | 'expired'
  readonly attempts: number
  readonly problem: string | null
  readonly created_at: Date
  readonly ends_at: Date
  readonly settled_at: Date | null
}

export interface MailDueTable {
  readonly school_id: string
  readonly mail_id: string
  readonly due_at: Date
  readonly lease: string | null
  readonly leased_until: Date | null
}

export interface AccessRefusalTable {
  readonly school_id: string
  readonly refusal_id: string
  readonly person_id: string
  readonly action: string
  readonly refused_at: Date
}

export interface Tables {
  migration: MigrationTable
  identity: IdentityTable
  passkey: PasskeyTable
  password: PasswordTable
  federated: FederatedTable
  attempt: AttemptTable
  sign_in_secret: SignInSecretTable
  account: AccountTable
  session: SessionTable
  challenge: ChallengeTable
  sign_in_settings: SignInSettingsTable
  mail: MailTable
  mail_due: MailDueTable
  school: school.SchoolTable
  school_annex: school.SchoolAnnexTable
  school_channel: school.SchoolChannelTable
  school_contact: school.SchoolContactTable
  person: school.PersonTable
  guardianship: school.GuardianshipTable
  school_group: school.SchoolGroupTable
  group_member: school.GroupMemberTable
  roster_preview: school.RosterPreviewTable
  access_refusal: AccessRefusalTable
}

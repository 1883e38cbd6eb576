/** Which ways of signing in a school has. A link by e-mail and passkeys are always there. */
import { seal, unseal } from '../../platform/crypto/seal.ts'
import type { Tx } from '../../platform/database/database.ts'
import type { OidcSettings } from '../../platform/sign-in/oidc.ts'
import type { SignInKeys } from '../../platform/sign-in/tokens.ts'

export interface SchoolIssuer extends OidcSettings {
  /**
   * Whether the school itself runs the accounts there, so that an address or ECK iD is believed even where the issuer
   * does not say that it checked. Never for an issuer where anybody can make an account.
   */
  readonly isTrusted: boolean
}

export interface SignInSettings {
  readonly passwords: boolean
  readonly issuer: SchoolIssuer | null
}

/** The settings of a school, inside `asSchool`; until somebody chose, only links and passkeys. */
export async function readSettings(tx: Tx, keys: SignInKeys, school: string): Promise<SignInSettings> {
  const row = await tx.selectFrom('sign_in_settings').selectAll().executeTakeFirst()
  if (!row) return { passwords: false, issuer: null }
  const { issuer, client_id: clientId, sealed_secret: sealed } = row
  if (issuer === null || clientId === null || sealed === null) return { passwords: row.passwords, issuer: null }
  const clientSecret = Buffer.from(unseal(keys.sealing, sealed, about(school, issuer))).toString()
  return { passwords: row.passwords, issuer: { issuer, clientId, clientSecret, isTrusted: row.trusted_issuer } }
}

/** Puts other settings in place of those of a school, inside `asSchool`. The client's secret is kept sealed. */
export async function writeSettings(tx: Tx, keys: SignInKeys, school: string, settings: SignInSettings): Promise<void> {
  const { passwords, issuer } = settings
  const values = {
    passwords,
    issuer: issuer?.issuer ?? null,
    client_id: issuer?.clientId ?? null,
    sealed_secret: issuer && seal(keys.sealing, Buffer.from(issuer.clientSecret), about(school, issuer.issuer)),
    trusted_issuer: issuer?.isTrusted ?? false,
  }
  await tx
    .insertInto('sign_in_settings')
    .values({ school_id: school, ...values })
    .onConflict((conflict) => conflict.column('school_id').doUpdateSet(values))
    .execute()
}

function about(school: string, issuer: string): Uint8Array {
  return Buffer.from(`client secret ${school} ${issuer}`)
}

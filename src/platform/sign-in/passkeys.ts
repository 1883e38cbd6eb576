/**
 * Passkeys (WebAuthn), the protocol's part. A passkey is found by the device itself and asks for finger, face or code, so
 * it is two factors at once and needs no name typed.
 */
import {
  generateAuthenticationOptions,
  generateRegistrationOptions,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
  type AuthenticationResponseJSON,
  type PublicKeyCredentialCreationOptionsJSON,
  type PublicKeyCredentialRequestOptionsJSON,
  type RegistrationResponseJSON,
} from '@simplewebauthn/server'
import { COSEALG } from '@simplewebauthn/server/helpers'
import { z } from 'zod'

/** Where passkeys are valid: the address by which people come in. */
export interface PasskeySite {
  /** `https://deelwijs.school.example`, or `http://localhost:8080`. */
  readonly origin: string
  /** Shown by the device. */
  readonly name: string
}

export interface Passkey {
  /** base64url, as devices give it. */
  readonly id: string
  readonly publicKey: Uint8Array
  /** How often it was used as the device counts; 0 for ever when the device does not count. */
  readonly counter: number
  readonly transports: readonly string[]
  /** Kept in an account with a maker of devices, so that it survives the loss of one. */
  readonly backedUp: boolean
}

const base64url = z
  .string()
  .regex(/^[A-Za-z0-9_-]+$/)
  .max(20_000)
const outer = { id: base64url.max(1_400), rawId: base64url.max(1_400), type: z.literal('public-key') }
const rest = { authenticatorAttachment: z.string().optional(), clientExtensionResults: z.looseObject({}) }

/** What a browser sends after making a passkey. */
export const newPasskeySchema = z.object({
  ...outer,
  response: z.looseObject({
    clientDataJSON: base64url,
    attestationObject: base64url,
    transports: z.array(z.string().max(20)).max(10).optional(),
  }),
  ...rest,
})

/** What a browser sends after using one. */
export const usedPasskeySchema = z.object({
  ...outer,
  response: z.looseObject({
    clientDataJSON: base64url,
    authenticatorData: base64url,
    signature: base64url,
    userHandle: base64url.optional(),
  }),
  ...rest,
})

export type NewPasskey = z.infer<typeof newPasskeySchema>
export type UsedPasskey = z.infer<typeof usedPasskeySchema>

/** Those that devices have; the library would also look for newer ones, with a warning of Node's at each start. */
const ALGORITHMS = [COSEALG.EdDSA, COSEALG.ES256, COSEALG.RS256]

/** What the browser needs to make a passkey for an identity, without those that it has already. */
export async function passkeyToMake(
  site: PasskeySite,
  identity: string,
  label: string,
  have: readonly Passkey[],
): Promise<PublicKeyCredentialCreationOptionsJSON> {
  return generateRegistrationOptions({
    rpName: site.name,
    rpID: hostOf(site),
    userID: new TextEncoder().encode(identity),
    userName: label,
    userDisplayName: label,
    attestationType: 'none',
    excludeCredentials: have.map(({ id, transports }) => ({ id, transports: [...transports] })),
    supportedAlgorithmIDs: ALGORITHMS,
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  })
}

/** The passkey that was made, or null when what came back does not hold. */
export async function madePasskey(site: PasskeySite, made: NewPasskey, challenge: string): Promise<Passkey | null> {
  const result = await verifyRegistrationResponse({
    response: made as RegistrationResponseJSON,
    expectedChallenge: challenge,
    expectedOrigin: site.origin,
    expectedRPID: hostOf(site),
    supportedAlgorithmIDs: ALGORITHMS,
  }).catch(() => null)
  if (!result?.verified) return null
  const { credential, credentialBackedUp } = result.registrationInfo
  const { id, publicKey, counter, transports } = credential
  return { id, publicKey, counter, transports: transports ?? [], backedUp: credentialBackedUp }
}

/** What the browser needs to use a passkey; it finds by itself which ones belong here. */
export async function passkeyToUse(site: PasskeySite): Promise<PublicKeyCredentialRequestOptionsJSON> {
  return generateAuthenticationOptions({ rpID: hostOf(site), userVerification: 'required' })
}

/**
 * The passkey's new counter, or null when what came back does not hold. A counter that did not move on means that the
 * passkey was copied: refused too.
 */
export async function usedPasskey(
  site: PasskeySite,
  used: UsedPasskey,
  challenge: string,
  passkey: Passkey,
): Promise<{ readonly counter: number; readonly backedUp: boolean } | null> {
  const { id, counter, transports } = passkey
  const result = await verifyAuthenticationResponse({
    response: used as AuthenticationResponseJSON,
    expectedChallenge: challenge,
    expectedOrigin: site.origin,
    expectedRPID: hostOf(site),
    credential: { id, counter, publicKey: new Uint8Array(passkey.publicKey), transports: [...transports] },
  }).catch(() => null)
  if (!result?.verified) return null
  const { newCounter, credentialBackedUp } = result.authenticationInfo
  return { counter: newCounter, backedUp: credentialBackedUp }
}

function hostOf(site: PasskeySite): string {
  return new URL(site.origin).hostname
}

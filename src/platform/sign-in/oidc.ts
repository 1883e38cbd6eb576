/**
 * OpenID Connect, the protocol's part: code flow with PKCE, state and nonce, against the issuer that a school has chosen.
 * What is known of an issuer is kept ten minutes; its keys are fetched anew for each sign-in, so that a rotated key never
 * turns anybody away. The signature of the ID token is checked too, though it came straight from the issuer.
 */
import * as client from 'openid-client'

const SECONDS_TO_ANSWER = 10
const KEPT_MS = 10 * 60_000

export interface OidcSettings {
  readonly issuer: string
  readonly clientId: string
  readonly clientSecret: string
}

/** What must be remembered between leaving for the issuer and coming back; the browser never sees nonce and verifier. */
export interface OidcSecrets {
  readonly state: string
  readonly nonce: string
  readonly verifier: string
  /** Seconds since the person last proved who they are, at most; for a step-up. */
  readonly maxAge?: number | undefined
}

/** Who came back. `email` is as the issuer says; whether to believe it is another question. */
export interface OidcPerson {
  readonly issuer: string
  readonly subject: string
  readonly email: string | null
  readonly emailVerified: boolean
  /** The pupil's or teacher's key of the Dutch school chain, where the issuer gives it. */
  readonly eckId: string | null
}

/**
 * `unreachable`: no (sensible) answer from the issuer; `declined`: the person stopped there, or the issuer refused them;
 * `invalid`: what came back does not hold: state, nonce, signature, issuer, audience, time, or a code used before.
 */
export class OidcError extends Error {
  readonly reason: 'unreachable' | 'declined' | 'invalid'
  constructor(reason: OidcError['reason'], cause?: unknown) {
    super(`OpenID Connect: ${reason}`, { cause })
    this.name = 'OidcError'
    this.reason = reason
  }
}

/** An issuer is reached over https; plain http only on the machine itself, where tests run. Gives null when it won't do. */
export function issuerUrl(text: string): URL | null {
  const url = URL.canParse(text) ? new URL(text) : null
  if (url?.username !== '' || url.search !== '' || url.hash !== '') return null
  return url.protocol === 'https:' || isLoopback(url) ? url : null
}

/** Where to send the browser, and what to remember. Throws an OidcError (`unreachable`). */
export async function beginOidc(
  settings: OidcSettings,
  redirectUri: string,
  maxAge?: number,
): Promise<{ readonly url: string; readonly secrets: OidcSecrets }> {
  const config = await configurationOf(settings)
  const verifier = client.randomPKCECodeVerifier()
  const secrets = { state: client.randomState(), nonce: client.randomNonce(), verifier, maxAge }
  const url = client.buildAuthorizationUrl(config, {
    redirect_uri: redirectUri,
    scope: 'openid email profile',
    code_challenge: await client.calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
    state: secrets.state,
    nonce: secrets.nonce,
    ...(maxAge === undefined ? {} : { max_age: String(maxAge), prompt: 'login' }),
  })
  return { url: url.href, secrets }
}

/** Who it is that came back at `callback`, the whole address with its query. Throws an OidcError. */
export async function finishOidc(settings: OidcSettings, callback: URL, secrets: OidcSecrets): Promise<OidcPerson> {
  const config = await configurationOf(settings)
  try {
    const tokens = await client.authorizationCodeGrant(config, callback, {
      pkceCodeVerifier: secrets.verifier,
      expectedState: secrets.state,
      expectedNonce: secrets.nonce,
      idTokenExpected: true,
      ...(secrets.maxAge === undefined ? {} : { maxAge: secrets.maxAge }),
    })
    const claims = tokens.claims()
    if (!claims) throw new OidcError('invalid')
    const more = 'email' in claims || !config.serverMetadata().userinfo_endpoint
    const said = more ? claims : { ...claims, ...(await client.fetchUserInfo(config, tokens.access_token, claims.sub)) }
    return personOf(claims.iss, claims.sub, said)
  } catch (error) {
    throw inOurWords(error)
  }
}

function personOf(issuer: string, subject: string, said: Readonly<Record<string, unknown>>): OidcPerson {
  const text = (name: string): string | null => {
    const value = said[name]
    return typeof value === 'string' && value !== '' ? value : null
  }
  return { issuer, subject, email: text('email'), emailVerified: said['email_verified'] === true, eckId: text('eckid') }
}

const known = new Map<string, { readonly metadata: client.ServerMetadata; readonly until: number }>()

/** A new configuration each time: the library keeps an issuer's keys with it, five minutes long. */
async function configurationOf(settings: OidcSettings): Promise<client.Configuration> {
  const server = issuerUrl(settings.issuer)
  if (!server) throw new OidcError('unreachable')
  const metadata = await metadataOf(server, settings)
  const config = new client.Configuration(
    metadata,
    settings.clientId,
    settings.clientSecret,
    authentication(settings, metadata),
  )
  config.timeout = SECONDS_TO_ANSWER
  client.enableNonRepudiationChecks(config)
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- marked so to stand out; only for the machine itself
  if (isLoopback(server)) client.allowInsecureRequests(config)
  return config
}

async function metadataOf(server: URL, settings: OidcSettings): Promise<client.ServerMetadata> {
  const kept = known.get(server.href)
  if (kept && kept.until > performance.now()) return kept.metadata
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- as above
  const execute = isLoopback(server) ? [client.allowInsecureRequests] : []
  try {
    const options = { execute, timeout: SECONDS_TO_ANSWER }
    const found = await client.discovery(server, settings.clientId, undefined, client.None(), options)
    const metadata = { ...found.serverMetadata() }
    known.set(server.href, { metadata, until: performance.now() + KEPT_MS })
    return metadata
  } catch (error) {
    throw new OidcError('unreachable', error)
  }
}

/** Basic is what the standard takes for granted; some issuers only take the secret in the body. */
function authentication({ clientSecret }: OidcSettings, metadata: client.ServerMetadata): client.ClientAuth {
  const ways = metadata.token_endpoint_auth_methods_supported
  return !ways || ways.includes('client_secret_basic')
    ? client.ClientSecretBasic(clientSecret)
    : client.ClientSecretPost(clientSecret)
}

function isLoopback(url: URL): boolean {
  return url.protocol === 'http:' && ['127.0.0.1', '[::1]', 'localhost'].includes(url.hostname)
}

function inOurWords(error: unknown): OidcError {
  if (error instanceof OidcError) return error
  if (error instanceof client.AuthorizationResponseError) return new OidcError('declined', error)
  const isNetwork = error instanceof TypeError || (error instanceof Error && error.name === 'TimeoutError')
  return new OidcError(isNetwork ? 'unreachable' : 'invalid', error)
}

/** An issuer that can be told to lie: it signs whatever it is given, rightly or wrongly. */
import { generateKeyPairSync, sign, type KeyObject } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface Lies {
  /** Claims that differ from the right ones. */
  readonly claims?: Readonly<Record<string, unknown>>
  readonly header?: Readonly<Record<string, unknown>>
  /** Signs with a key that it does not publish. */
  readonly otherKey?: boolean
  /** What it calls itself in its own description. */
  readonly issuer?: string
}

export interface HostileIssuer {
  readonly issuer: string
  lie(lies: Lies): void
  stop(): Promise<void>
}

/** `nonceOf` tells which nonce the person's sign-in expects. */
export async function startHostileIssuer(clientId: string, nonceOf: () => string): Promise<HostileIssuer> {
  const published = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const other = generateKeyPairSync('rsa', { modulusLength: 2048 })
  let lies: Lies = {}
  const token = (): string => {
    const seconds = Math.floor(Date.now() / 1000)
    const right = {
      iss: issuer,
      sub: 'anna',
      aud: clientId,
      nonce: nonceOf(),
      iat: seconds,
      exp: seconds + 300,
      email: 'anna@school.example',
    }
    return jwt(
      { ...right, ...lies.claims },
      { alg: 'RS256', kid: 'one', ...lies.header },
      (lies.otherKey ? other : published).privateKey,
    )
  }
  const answers: Readonly<Record<string, () => object>> = {
    '/.well-known/openid-configuration': () => ({
      issuer: lies.issuer ?? issuer,
      authorization_endpoint: `${issuer}/authorize`,
      token_endpoint: `${issuer}/token`,
      jwks_uri: `${issuer}/keys`,
      id_token_signing_alg_values_supported: ['RS256'],
    }),
    '/keys': () => ({
      keys: [{ ...published.publicKey.export({ format: 'jwk' }), kid: 'one', use: 'sig', alg: 'RS256' }],
    }),
    '/token': () => ({ access_token: 'any', token_type: 'bearer', id_token: token() }),
  }
  const server = createServer((request, response) => {
    response.setHeader('content-type', 'application/json').end(JSON.stringify(answers[request.url ?? '']?.() ?? {}))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    issuer,
    lie: (told) => (lies = told),
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

function jwt(claims: object, header: Readonly<Record<string, unknown>>, key: KeyObject): string {
  const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url')
  const body = `${part(header)}.${part(claims)}`
  const signature = header['alg'] === 'none' ? '' : sign('RSA-SHA256', Buffer.from(body), key).toString('base64url')
  return `${body}.${signature}`
}

/** A real OpenID provider on the machine itself, and a browser of a few lines that walks through its pages. */
import { generateKeyPairSync } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Provider, type Configuration, type JWK } from 'oidc-provider'

export interface Account {
  readonly email?: string
  readonly email_verified?: boolean
  readonly eckid?: string
}

export interface OidcPeer {
  readonly issuer: string
  readonly clientId: string
  readonly clientSecret: string
  /** Signs with another key from now on. */
  rotate(): void
  /** Sends people back to another address from now on. */
  backTo(redirectUri: string): void
  /** Who can sign in there, by login name. */
  readonly accounts: Map<string, Account>
  stop(): Promise<void>
}

const CLIENT = { clientId: 'school', clientSecret: 'a-secret-for-tests-only-0123456789' }

/** Starts a provider that knows one client, which may come back at `redirectUri`. */
export async function startOidcPeer(redirectUri = 'http://127.0.0.1:1/'): Promise<OidcPeer> {
  const accounts = new Map<string, Account>()
  const server = createServer((request, response) => void handle(request, response))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const provider = (): ReturnType<Provider['callback']> =>
    new Provider(issuer, configuration(redirectUri, accounts)).callback()
  let handle = provider()
  return {
    issuer,
    ...CLIENT,
    accounts,
    rotate: () => (handle = provider()),
    backTo: (address) => {
      redirectUri = address
      handle = provider()
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

function configuration(redirectUri: string, accounts: ReadonlyMap<string, Account>): Configuration {
  return {
    clients: [
      {
        client_id: CLIENT.clientId,
        client_secret: CLIENT.clientSecret,
        redirect_uris: [redirectUri],
        response_types: ['code'],
        grant_types: ['authorization_code'],
      },
    ],
    cookies: { keys: ['a key for tests only'] },
    jwks: { keys: [newSigningKey()] },
    claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['eckid'] },
    pkce: { required: () => true },
    // Said, so that it gives no notice for each.
    ttl: { AccessToken: 600, AuthorizationCode: 60, Grant: 600, IdToken: 600, Interaction: 600, Session: 600 },
    findAccount: (_, id) => {
      const account = accounts.get(id)
      return account && { accountId: id, claims: () => ({ sub: id, ...account }) }
    },
  }
}

function newSigningKey(): JWK {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  return { ...privateKey.export({ format: 'jwk' }), use: 'sig', alg: 'RS256' }
}

/** Walks from the provider's first page, signing in and agreeing, and gives the address to which it sends back. */
export async function walkThrough(start: string, login: string, back: string): Promise<URL> {
  const visit = browser()
  let [address, answer] = [start, await visit(start)]
  for (let step = 0; step < 15; step++) {
    const location = answer.headers.get('location')
    if (location === null) {
      const page = await answer.text()
      const action = /action="([^"]+)"/.exec(page)?.[1]
      if (action === undefined) throw new Error(`no form at the provider (${answer.status})`)
      const prompt = /name="prompt" value="([^"]+)"/.exec(page)?.[1] ?? ''
      address = new URL(action, address).href
      answer = await visit(address, new URLSearchParams({ prompt, login, password: 'any' }))
      continue
    }
    const next = new URL(location, address)
    if (next.href.startsWith(back)) return next
    address = next.href
    answer = await visit(address)
  }
  throw new Error('the provider kept sending around')
}

function browser(): (address: string, form?: URLSearchParams) => Promise<Response> {
  const jar = new Map<string, string>()
  return async (address, form) => {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
    const request = form ? { method: 'POST', body: form } : {}
    const answer = await fetch(address, { redirect: 'manual', headers: { cookie }, ...request })
    for (const line of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? []
      jar.set(name, value)
    }
    return answer
  }
}

/** Adds sign-in to a server: its routes, who is signed in, and the refusal of what other sites make a browser send. */
import cookie from '@fastify/cookie'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { cookieNames, readSessionCookie } from '../../../platform/sign-in/cookies.ts'
import { isForeign } from '../../../platform/sign-in/foreign.ts'
import type { Accounts, Session } from '../model.ts'
import { currentSession } from '../sessions.ts'
import { addOwnRoutes } from './own-routes.ts'
import { addSignInRoutes } from './sign-in-routes.ts'
import { isSecure, takeForms } from './web.ts'

/** Who is signed in, as a request says; looked up once for each request, and only when somebody asks. */
export type SessionOf = (request: FastifyRequest) => Promise<Session | null>

/**
 * Adds sign-in; gives the function that says who a request is from. Add it before other routes: what it refuses as coming
 * from another site, it refuses for all that come after.
 */
export async function addAccounts(app: FastifyInstance, accounts: Accounts): Promise<SessionOf> {
  await app.register(cookie)
  const names = cookieNames(isSecure(accounts))
  addForeignGuard(app, accounts.site.origin, Object.values(names))
  const known = new WeakMap<FastifyRequest, Promise<Session | null>>()
  const sessionOf: SessionOf = (request) => {
    const before = known.get(request)
    if (before) return before
    const session = currentSession(accounts, readSessionCookie(request.cookies[names.session]))
    known.set(request, session)
    return session
  }
  await app.register((scope, _, done) => {
    takeForms(scope)
    addSignInRoutes(scope, accounts)
    addOwnRoutes(scope, accounts, sessionOf)
    done()
  })
  return sessionOf
}

/** Answers 403 to a request that changes something and that another site may be behind. */
function addForeignGuard(app: FastifyInstance, origin: string, cookies: readonly string[]): void {
  app.addHook('onRequest', (request, _, done) => {
    const asking = {
      method: request.method,
      fetchSite: request.headers['sec-fetch-site']?.toString(),
      origin: request.headers.origin,
      hasCookie: cookies.some((name) => request.cookies[name] !== undefined),
    }
    if (isForeign(asking, origin)) done(Object.assign(new Error('from another site'), { statusCode: 403 }))
    else done()
  })
}

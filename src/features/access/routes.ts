/** Holds every route of a server to the access table: one without a rule keeps the server from starting. */
import type { FastifyInstance, FastifyReply, FastifyRequest, RouteOptions } from 'fastify'
import type { SessionOf } from '../account/http/routes.ts'
import { goBack, sendFailure } from '../account/http/web.ts'
import { judge, judgeAnybody, type GateSettings, type Params, type Refusal, type Verdict } from './gate.ts'
import type { Actor, Thing } from './may.ts'
import { isAction, type Action } from './table.ts'

declare module 'fastify' {
  interface FastifyRequest {
    /** Who asks and for what, once the access table has allowed it; null on public routes. */
    access: { readonly actor: Actor | null; readonly thing: Thing | null } | null
  }
}

/** A route as the walk of the tests meets it. */
export interface RouteRule {
  readonly method: string
  readonly url: string
  /** An action of the table; `public` needs none; of `pages` each page has its own (src/apps/web/page-access.ts). */
  readonly rule: Action | 'public' | 'pages'
}

/**
 * Watches over the routes that are added to a server after this. Gives the list of them, complete once the server is ready,
 * which it does not become while a route has no rule or one that the table does not know.
 */
export function watchRoutes(app: FastifyInstance): readonly RouteRule[] {
  const added: RouteOptions[] = []
  const rules: RouteRule[] = []
  app.decorateRequest('access', null)
  app.addHook('onRoute', (route) => void added.push(route))
  app.addHook('onReady', (done) => {
    const wrong = added.filter(({ config }) => ruleNamed(config?.access) === null)
    rules.push(...added.flatMap(rulesOf))
    done(wrong.length === 0 ? undefined : new TypeError(`no rule of access that is known: ${wrong.map(nameOf).join(', ')}`)) // prettier-ignore
  })
  return rules
}

/** Refuses what the table does not allow, before anything of a body is read. Add it after sign-in. */
export function addGate(app: FastifyInstance, gate: GateSettings, sessionOf: SessionOf): void {
  app.addHook('onRequest', async (request, reply) => {
    const rule = ruleNamed(request.routeOptions.config.access)
    if (request.is404 || rule === 'public' || rule === 'pages') return undefined
    // Never so on a server that started; whatever has no rule, nobody may.
    if (rule === null) throw refused(403)
    const verdict = await judge(gate, rule, request.params as Params, () => sessionOf(request))
    if (verdict.refusal !== null) return refuse(request, reply, verdict.refusal)
    request.access = verdict
    return undefined
  })
}

/** For pages: judges one request by whatever action a page asks for. */
export type PageGate = (request: FastifyRequest) => (action: Action, params: Params) => Promise<Verdict>

export function pageGate(gate: GateSettings, sessionOf: SessionOf): PageGate {
  return (request) => (action, params) => judge(gate, action, params, () => sessionOf(request))
}

/** For a server without people: only what anybody may. */
export const closedPages: PageGate = () => (action) =>
  Promise.resolve(judgeAnybody(action) ?? { refusal: 'signed-out' })

/** Who asks, in a route that only people who are signed in can reach. */
export function actorOf(request: FastifyRequest): Actor {
  if (!request.access?.actor) throw new TypeError('this route is open to people who are not signed in')
  return request.access.actor
}

function refuse(request: FastifyRequest, reply: FastifyReply, refusal: Refusal): FastifyReply {
  if (refusal === 'role') throw refused(403)
  if (refusal === 'unseen') throw refused(404)
  if (refusal === 'too-many') {
    reply.header('retry-after', '60')
    throw refused(429)
  }
  const failed = { failure: refusal }
  if (!wantsPage(request)) return sendFailure(request, reply, failed)
  const next = request.method === 'GET' ? request.url : undefined
  return goBack(reply, '/inloggen', failed, { next })
}

/** A browser that shows the answer, rather than a script that reads it. */
function wantsPage({ headers }: FastifyRequest): boolean {
  return headers['sec-fetch-mode'] === 'navigate' || headers.accept?.includes('text/html') === true
}

function refused(statusCode: 403 | 404 | 429): Error {
  return Object.assign(new Error('refused'), { statusCode })
}

function ruleNamed(name: string | undefined): RouteRule['rule'] | null {
  if (name === 'public' || name === 'pages') return name
  return name !== undefined && isAction(name) ? name : null
}

function rulesOf(route: RouteOptions): RouteRule[] {
  const rule = ruleNamed(route.config?.access)
  return rule === null ? [] : [route.method].flat().map((method) => ({ method, url: route.url, rule }))
}

function nameOf({ method, url }: RouteOptions): string {
  return `${[method].flat().join('/')} ${url}`
}

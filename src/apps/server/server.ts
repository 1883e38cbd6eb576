/** The server: pages, the HTTP interface, and how it is doing. Wiring only. */
import Fastify, { LogController, type FastifyInstance, type FastifyServerOptions } from 'fastify'
import { check } from '../../check/check.ts'
import { requestPace } from '../../features/access/pace.ts'
import { refusalNotes } from '../../features/access/refusals.ts'
import {
  addGate,
  closedPages,
  pageGate,
  watchRoutes,
  type PageGate,
  type RouteRule,
} from '../../features/access/routes.ts'
import { addAccounts } from '../../features/account/http/routes.ts'
import type { Protocol } from '../../protocol/schema.ts'
import { addApi, type Checker } from './api.ts'
import { addDemo } from './demo.ts'
import { HeldSheets } from './held-sheets.ts'
import type { Installation } from './installation.ts'
import { addMetrics } from './metrics.ts'
import { addModels } from './models.ts'
import { addPages } from './pages.ts'
import { pageServices, type PageServicesOf } from './page-services/page-services.ts'
import { onError, problemOf, sendProblem } from './problem.ts'
import { addRecordRoutes } from './record-routes.ts'
import { addRosterUpload } from './roster-upload.ts'
import { addSecurity } from './security.ts'

declare module 'fastify' {
  interface FastifyInstance {
    /** Every route with its rule of access, once the server is ready. */
    accessRules: readonly RouteRule[]
  }
}

export interface ServerOptions {
  readonly protocol: Protocol
  /** Folder that the build left: `client/` and `server/`. Without it there are no pages, only the interface. */
  readonly build?: string | undefined
  /** Folder that may hold a better face detector for the photo page. */
  readonly models?: string | undefined
  /** Address by which people come in, such as `https://deelwijs.school.example`. */
  readonly publicOrigin?: string | undefined
  /** Behind a proxy that says who asks: its address or network, or true for any. */
  readonly trustProxy?: FastifyServerOptions['trustProxy']
  /** Schools and the people who sign in; without it there is only what anybody may do. */
  readonly installation?: Installation | undefined
  /** Where the log goes, a line of JSON each; without it there is none. */
  readonly log?: { write(line: string): void } | undefined
}

/** Makes a server that is ready to listen. It keeps nothing of what is checked, and logs no text, query or body. */
export async function createServer(options: ServerOptions): Promise<FastifyInstance> {
  const app = Fastify({
    logger: loggerTo(options.log),
    logController: new LogController({ disableRequestLogging: true }),
    trustProxy: options.trustProxy ?? false,
    bodyLimit: 1_048_576,
    routerOptions: { maxParamLength: 2_000 },
    forceCloseConnections: 'idle',
    return503OnClosing: false,
    frameworkErrors: (error, request, reply) => void onError(error, request, reply),
  })
  const checker: Checker = (situation, language) =>
    check(situation, { protocol: options.protocol, now: new Date().toISOString(), language })
  app.setErrorHandler(onError)
  app.setNotFoundHandler((_, reply) => sendProblem(reply, problemOf(404)))
  addLog(app)
  app.decorate('accessRules', watchRoutes(app))
  await addSecurity(app, options.publicOrigin?.startsWith('https:') ?? false)
  const { gate, school } = await addPeople(app, options.installation)
  addMetrics(app)
  addHealth(app)
  await addApi(app, checker)
  if (options.models !== undefined) addModels(app, options.models)
  if (options.build !== undefined)
    await addPages(app, { build: options.build, publicOrigin: options.publicOrigin, check: checker, gate, school })
  return app
}

/** Signing in, and the access table before all routes that come after; gives what judges pages, and what pages work with. */
async function addPeople(
  app: FastifyInstance,
  installation: Installation | undefined,
): Promise<{ readonly gate: PageGate; readonly school: PageServicesOf | null }> {
  if (!installation) return { gate: closedPages, school: null }
  const { accounts, services } = installation
  const sessionOf = await addAccounts(app, accounts)
  const gate = {
    db: accounts.db,
    now: accounts.now,
    isWithin: requestPace(accounts.now),
    onRefused: refusalNotes(accounts, services.recorder),
  }
  addGate(app, gate, sessionOf)
  if (installation.isDemo) await addDemo(app, installation)
  const sheets = new HeldSheets(accounts.now)
  await addRosterUpload(app, installation, sheets)
  await addRecordRoutes(app, installation)
  return { gate: pageGate(gate, sessionOf), school: pageServices(installation, sessionOf, sheets) }
}

/** Lines without machine, request or message: what is told is told by us. */
function loggerTo(stream: ServerOptions['log']): NonNullable<FastifyServerOptions['logger']> {
  if (!stream) return false
  const serializers = {
    req: () => ({}),
    res: () => ({}),
    err: (error: Error) => ({ type: error.name, message: '', stack: '' }),
  }
  return { level: 'info', stream, base: null, serializers }
}

/** One line for each answer: which route, not which address, for an address can hold what somebody typed. */
function addLog(app: FastifyInstance): void {
  app.addHook('onResponse', (request, reply, done) => {
    const { method, routeOptions } = request
    request.log.info(
      { method, route: routeOptions.url ?? 'none', status: reply.raw.statusCode, ms: Math.round(reply.elapsedTime) },
      'answered',
    )
    done()
  })
}

/** Alive, and ready for work: once it listens the protocol has been loaded. */
function addHealth(app: FastifyInstance): void {
  for (const url of ['/healthz', '/readyz']) {
    app.get(url, { config: { access: 'public' }, schema: { hide: true } }, (_, reply) =>
      reply.header('cache-control', 'no-store').send({ status: 'ok' }),
    )
  }
}

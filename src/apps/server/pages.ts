/** The pages: built files, and documents rendered by React Router. */
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import fastifyStatic from '@fastify/static'
import { createRequest, sendResponse } from '@remix-run/node-fetch-server'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { createRequestHandler, RouterContextProvider, type ServerBuild } from 'react-router'
import type { PageGate } from '../../features/access/routes.ts'
import type { Language } from '../../protocol/kinds.ts'
// Types only: the built bundle brings its own copy of the key, which is the one that counts.
import type { servicesContext } from '../web/services.ts'
import type { Checker } from './api.ts'
import type { PageServicesOf } from './page-services/page-services.ts'
import { kindOf, problemOf, sendProblem } from './problem.ts'

/** A form's text may be three bytes a character when it is encoded; a little over the longest text. */
const FORM_LIMIT = 3_200_000
const YEAR = 'public, max-age=31536000, immutable'

/**
 * The library for TIFF and moving pictures builds functions from text. It runs in a worker of its own, without a document;
 * these two scripts have a policy of their own, and every page keeps the strict one.
 */
const BUILDS_FUNCTIONS = /[\\/]assets[\\/]vips-(?:worker|es6)-[^\\/]*\.js(?:\.br)?$/
const OWN_POLICY =
  "default-src 'none'; script-src 'self' 'unsafe-eval' 'wasm-unsafe-eval'; worker-src 'self'; connect-src 'self'"

export interface PagesOptions {
  /** Folder with `client/` and `server/index.js`, as the build leaves it. */
  readonly build: string
  /** Address by which people come in, when it is not the one that the server hears. */
  readonly publicOrigin?: string | undefined
  readonly check: Checker
  /** Judges what each page asks for. */
  readonly gate: PageGate
  /** What pages about schools and accounts work with; null where there are none. */
  readonly school: PageServicesOf | null
}

type Handle = (request: FastifyRequest, reply: FastifyReply) => Promise<void>

/** Adds pages and files to a server. Throws when there is no build. */
export async function addPages(app: FastifyInstance, options: PagesOptions): Promise<void> {
  const handle = await renderer(options)
  await app.register(async (scope) => {
    // What the library keeps with each file stays.
    scope.addHook('onRoute', (file) => void (file.config = { ...file.config, access: 'public' }))
    await scope.register(fastifyStatic, {
      root: join(options.build, 'client'),
      wildcard: false,
      index: false,
      cacheControl: false,
      // The build left them pressed.
      preCompressed: true,
      globIgnore: ['**/*.br'],
      setHeaders,
    })
  })
  addShareTarget(app)
  await app.register((scope, _, done) => {
    scope.removeAllContentTypeParsers()
    scope.addContentTypeParser('*', (_request, _payload, parsed) => parsed(null))
    scope.addHook('onRequest', refuseLong)
    scope.all('/*', { config: { access: 'pages' }, schema: { hide: true } }, handle)
    done()
  })
}

/**
 * Where devices send what is shared with the app. Only the service worker answers there, on the device; what reaches the
 * server did so by mistake (no service worker yet), and is refused before any of it is read.
 */
function addShareTarget(app: FastifyInstance): void {
  const refuse = async (_: FastifyRequest, reply: FastifyReply): Promise<void> => {
    await sendProblem(reply.headers({ connection: 'close', allow: 'GET' }), problemOf(405))
  }
  app.post('/delen', { config: { access: 'public' }, schema: { hide: true }, onRequest: refuse }, () => undefined)
}

/** Built files have their content in their name, so they never change. */
function setHeaders(reply: FastifyReply, path: string): void {
  reply.header('cache-control', /[\\/]assets[\\/]/.test(path) ? YEAR : 'no-cache')
  if (BUILDS_FUNCTIONS.test(path)) reply.header('content-security-policy', OWN_POLICY)
}

/** The body goes to React Router as a stream, which has no limit of its own. */
async function refuseLong(request: FastifyRequest, reply: FastifyReply): Promise<void> {
  if (request.method === 'GET' || request.method === 'HEAD') return
  const length = Number(request.headers['content-length'] ?? NaN)
  if (Number.isNaN(length)) await sendProblem(reply, problemOf(411))
  else if (length > FORM_LIMIT) await sendProblem(reply.header('connection', 'close'), problemOf(413))
}

async function renderer({ build: folder, publicOrigin, check, gate, school }: PagesOptions): Promise<Handle> {
  const build = (await import(pathToFileURL(join(folder, 'server', 'index.js')).href)) as ServerBuild
  const { servicesContext: key } = build.entry.module as unknown as { servicesContext: typeof servicesContext }
  const render = createRequestHandler(build, 'production')
  const address =
    publicOrigin === undefined ? {} : { protocol: new URL(publicOrigin).protocol, host: new URL(publicOrigin).host }
  return async (request, reply) => {
    const language = languageOf(request, reply)
    const context = new RouterContextProvider()
    const report = (error: unknown): void => request.log.error(kindOf(error), 'page failed')
    const access = gate(request)
    const services = school?.(request, language) ?? null
    context.set(key, { language, nonce: reply.cspNonce.script, check, report, access, school: services })
    const response = await render(createRequest(request.raw, reply.raw, address), context)
    if (!isOpen(request)) response.headers.set('cache-control', 'no-store')
    reply.hijack()
    for (const [name, value] of Object.entries(reply.getHeaders()))
      if (value !== undefined) reply.raw.setHeader(name, value)
    await sendResponse(reply.raw, response)
  }
}

/** Pages that are the same for everybody, and may be kept offline. All others nobody may keep. */
const OPEN = ['/', '/foto', '/protocol']

function isOpen({ method, url }: FastifyRequest): boolean {
  return method === 'GET' && OPEN.includes(url.split('?')[0] ?? '')
}

/** As asked in the address (and then kept in a cookie), as kept before, or Dutch. */
function languageOf(request: FastifyRequest, reply: FastifyReply): Language {
  const asked = new URL(request.url, 'http://local').searchParams.get('language')
  if (asked === 'nl' || asked === 'en') {
    reply.header('set-cookie', `language=${asked}; Path=/; Max-Age=31536000; SameSite=Lax`)
    return asked
  }
  return /(?:^|;\s*)language=en(?:;|$)/.test(request.headers.cookie ?? '') ? 'en' : 'nl'
}

/** What the routes of sign-in share: who asks, cookies, forms, and answers that work without JavaScript. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { z } from 'zod'
import { cookieNames, cookieOptions, readSessionCookie, writeSessionCookie } from '../../../platform/sign-in/cookies.ts'
import { isToken, newToken } from '../../../platform/sign-in/tokens.ts'
import type { Accounts, Failed, Failure, SignedIn, Visitor } from '../model.ts'
import { FAILURE_WORDS } from '../words.ts'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Rule of the access table that holds for this route; `public` when anybody may ask. */
    access?: string
  }
}

/** Something that no page of ours sends. */
class BadRequest extends Error {
  readonly statusCode = 400
}

/** Is the place reached over https? Only then can cookies be kept to it. */
export function isSecure({ site }: Accounts): boolean {
  return site.origin.startsWith('https:')
}

/** Who asks. A browser that is new here gets its cookie with the answer. */
export function visitorOf(accounts: Accounts, request: FastifyRequest, reply: FastifyReply): Visitor {
  const names = cookieNames(isSecure(accounts))
  const had = request.cookies[names.browser] ?? ''
  const browser = isToken(had) ? had : newToken()
  if (browser !== had) reply.setCookie(names.browser, browser, cookieOptions(isSecure(accounts)))
  return {
    browser,
    address: request.ip,
    userAgent: request.headers['user-agent'] ?? '',
    session: readSessionCookie(request.cookies[names.session]),
  }
}

/** Gives the browser its new session. */
export function keepSignedIn(accounts: Accounts, reply: FastifyReply, { cookie, session, stays }: SignedIn): void {
  const seconds = Math.floor((session.endsAt.getTime() - accounts.now().getTime()) / 1000)
  const options = cookieOptions(isSecure(accounts), stays ? seconds : undefined)
  reply.setCookie(cookieNames(isSecure(accounts)).session, writeSessionCookie(cookie), options)
}

/** Takes the session out of the browser. */
export function forgetSignedIn(accounts: Accounts, reply: FastifyReply): void {
  reply.clearCookie(cookieNames(isSecure(accounts)).session, cookieOptions(isSecure(accounts)))
}

const FORM_LIMIT = 65_536

/** Lets the routes of a scope take forms; what they answer nobody may keep. */
export function takeForms(scope: FastifyInstance): void {
  scope.addHook('onSend', async (_, reply) => void reply.header('cache-control', 'no-store'))
  const limits = { parseAs: 'string', bodyLimit: FORM_LIMIT } as const
  scope.addContentTypeParser('application/x-www-form-urlencoded', limits, (_, body, parsed) =>
    parsed(null, Object.fromEntries(new URLSearchParams(typeof body === 'string' ? body : ''))),
  )
}

/** Reads what was sent. Throws BadRequest, which says nothing of it. */
export function read<T>(schema: z.ZodType<T>, sent: unknown): T {
  const result = schema.safeParse(sent)
  if (!result.success) throw new BadRequest('not what this address expects')
  return result.data
}

/** A place on this site, to go to afterwards; anything else becomes the front page. */
export function ownPath(text: string | undefined): string {
  return text !== undefined && text.length <= 500 && /^\/(?![/\\])[!-[\]-~]*$/.test(text) ? text : '/'
}

/** Sends the browser on; the page that it asks for next shows what happened. */
export function goTo(
  reply: FastifyReply,
  path: string,
  query: Readonly<Record<string, string | undefined>> = {},
): FastifyReply {
  const pairs = Object.entries(query).filter((pair): pair is [string, string] => pair[1] !== undefined)
  const search = new URLSearchParams(pairs).toString()
  return reply.redirect(search === '' ? path : `${path}?${search}`, 303)
}

/** The page `path` with, as `melding`, what went wrong. */
export function goBack(
  reply: FastifyReply,
  path: string,
  { failure }: Failed,
  query: Readonly<Record<string, string | undefined>> = {},
): FastifyReply {
  note(reply, failure)
  return goTo(reply, path, { ...query, melding: failure })
}

const STATUSES: Partial<Readonly<Record<Failure, number>>> = { 'too-many': 429, 'signed-out': 401, 'prove-again': 403 }

/** For scripts: problem details in the language of the page, with the failure's name. */
export function sendFailure(request: FastifyRequest, reply: FastifyReply, { failure }: Failed): FastifyReply {
  note(reply, failure)
  const status = STATUSES[failure] ?? 400
  const detail = FAILURE_WORDS[failure][languageOf(request)]
  const body = { type: 'about:blank', title: failure, status, detail, failure }
  return reply
    .code(status)
    .header('content-type', 'application/problem+json')
    .send(Buffer.from(JSON.stringify(body)))
}

/** For whoever watches over the server: what was refused, not to whom. */
function note(reply: FastifyReply, failure: Failure): void {
  reply.log.info({ failure }, 'sign-in refused')
}

/** The language that the pages keep in a cookie; Dutch without. */
function languageOf(request: FastifyRequest): 'nl' | 'en' {
  return request.cookies['language'] === 'en' ? 'en' : 'nl'
}

/** Signing in, in four ways. Forms get an answer that sends the browser on; passkeys, which need a script, JSON. */
import type { FastifyInstance, FastifyReply } from 'fastify'
import { z } from 'zod'
import { usedPasskeySchema } from '../../../platform/sign-in/passkeys.ts'
import { openLink, requestLink } from '../link.ts'
import type { Accounts, Failed, SignedIn } from '../model.ts'
import { askForPasskey, signInWithPasskey } from '../passkey.ts'
import { signInWithPassword } from '../password.ts'
import { leaveForSchool, returnFromSchool } from '../school-sign-in.ts'
import { goBack, goTo, keepSignedIn, ownPath, read, sendFailure, visitorOf } from './web.ts'

const PAGE = '/inloggen'
const ROUTE = { config: { access: 'public' }, schema: { hide: true } } as const

const school = z.uuid().toLowerCase()
const next = z.string().optional().transform(ownPath)
const email = z.string().trim().max(254).pipe(z.email())
const linkForm = z.object({ school, email, next, language: z.enum(['nl', 'en']).default('nl') })
const openForm = z.object({ school, t: z.string().max(100), person: z.uuid().optional() })
const passwordForm = z.object({ school, email, password: z.string().max(1_000), next })
const schoolParams = z.object({ school })
const schoolQuery = z.object({ school, next, opnieuw: z.literal('1').optional() })
const passkeyBody = z.object({ school, passkey: usedPasskeySchema, next })

export function addSignInRoutes(app: FastifyInstance, accounts: Accounts): void {
  addLink(app, accounts)
  addSchool(app, accounts)
  addPassword(app, accounts)
  addPasskey(app, accounts)
}

function addLink(app: FastifyInstance, accounts: Accounts): void {
  app.post('/account/link', ROUTE, async (request, reply) => {
    const form = linkForm.safeParse(request.body)
    // A typing error is no secret, and says nothing about who is at the school.
    if (!form.success) return goBack(reply, PAGE, { failure: 'no-address' })
    const failed = await requestLink(accounts, visitorOf(accounts, request, reply), form.data)
    const back = { school: form.data.school, next: form.data.next }
    return failed ? goBack(reply, PAGE, failed, back) : goTo(reply, PAGE, { ...back, verstuurd: '1' })
  })
  app.post('/account/link/open', ROUTE, async (request, reply) => {
    const { school, t, person } = read(openForm, request.body)
    const result = await openLink(accounts, visitorOf(accounts, request, reply), { school, name: t, person })
    if ('choose' in result) return goTo(reply, `${PAGE}/link`, { school, t, kies: '1' })
    return welcome(accounts, reply, result, { school })
  })
}

function addSchool(app: FastifyInstance, accounts: Accounts): void {
  // A GET, for browsers do not let a form's answer lead to another site; it changes nothing that matters.
  app.get('/account/oidc', ROUTE, async (request, reply) => {
    const { school, next, opnieuw } = read(schoolQuery, request.query)
    const asked = { school, next, again: opnieuw === '1' }
    const result = await leaveForSchool(accounts, visitorOf(accounts, request, reply), asked)
    return 'url' in result ? reply.redirect(result.url, 303) : goBack(reply, PAGE, result, { school, next })
  })
  app.get('/account/oidc/:school/back', ROUTE, async (request, reply) => {
    const { school } = read(schoolParams, request.params)
    const query = request.url.split('?')[1] ?? ''
    const result = await returnFromSchool(accounts, visitorOf(accounts, request, reply), school, query)
    return welcome(accounts, reply, result, { school })
  })
}

function addPassword(app: FastifyInstance, accounts: Accounts): void {
  app.post('/account/password', ROUTE, async (request, reply) => {
    const form = passwordForm.safeParse(request.body)
    if (!form.success) return goBack(reply, PAGE, { failure: 'no-address' })
    const { next, ...given } = form.data
    const result = await signInWithPassword(accounts, visitorOf(accounts, request, reply), given)
    return welcome(accounts, reply, 'failure' in result ? result : { ...result, next }, { school: given.school, next })
  })
}

function addPasskey(app: FastifyInstance, accounts: Accounts): void {
  app.post('/account/passkey/options', ROUTE, async (request, reply) => {
    const { school } = read(schoolParams, request.body)
    const result = await askForPasskey(accounts, visitorOf(accounts, request, reply), school)
    return 'failure' in result ? sendFailure(request, reply, result) : result
  })
  app.post('/account/passkey', ROUTE, async (request, reply) => {
    const { school, passkey, next } = read(passkeyBody, request.body)
    const result = await signInWithPasskey(accounts, visitorOf(accounts, request, reply), school, passkey)
    if ('failure' in result) return sendFailure(request, reply, result)
    keepSignedIn(accounts, reply, result)
    return { next }
  })
}

function welcome(
  accounts: Accounts,
  reply: FastifyReply,
  result: (SignedIn & { readonly next: string }) | Failed,
  back: Readonly<Record<string, string>>,
): FastifyReply {
  if ('failure' in result) return goBack(reply, PAGE, result, back)
  keepSignedIn(accounts, reply, result)
  return goTo(reply, result.next)
}

/** What somebody who is signed in does with their own account: sign out, sessions, passkeys, password. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { asSchool } from '../../../platform/database/database.ts'
import { newPasskeySchema } from '../../../platform/sign-in/passkeys.ts'
import type { Accounts, Failed, Session } from '../model.ts'
import { addPasskey, beginPasskey, removePasskey } from '../passkey.ts'
import { removePassword, setPassword } from '../password.ts'
import { endOtherSessions, endSession } from '../sessions.ts'
import type { SessionOf } from './routes.ts'
import { forgetSignedIn, goBack, goTo, read, sendFailure, visitorOf } from './web.ts'

const PAGE = '/mijn'
const SIGN_IN = '/inloggen'

const passkeyForm = z.object({
  id: z
    .string()
    .max(1_400)
    .regex(/^[\w-]+$/),
})
const sessionForm = z.object({ id: z.uuid().toLowerCase() })
const passwordForm = z.object({ password: z.string().max(1_000) })
const passkeyBody = z.object({
  passkey: newPasskeySchema,
  label: z
    .string()
    .trim()
    .min(1)
    .max(60)
    .regex(/^\P{C}+$/u),
})

type Work = (session: Session, request: FastifyRequest, reply: FastifyReply) => Promise<unknown>

export function addOwnRoutes(app: FastifyInstance, accounts: Accounts, sessionOf: SessionOf): void {
  const add = (
    path: string,
    access: string,
    signedOut: (request: FastifyRequest, reply: FastifyReply) => unknown,
    work: Work,
  ): void => {
    app.post(path, { config: { access }, schema: { hide: true } }, async (request, reply) => {
      const session = await sessionOf(request)
      return session ? work(session, request, reply) : signedOut(request, reply)
    })
  }
  const form = (path: string, access: string, work: Work): void => add(path, access, askToSignIn, work)
  const json = (path: string, access: string, work: Work): void => add(path, access, sayToSignIn, work)
  addSessions(form, accounts)
  addPasswords(form, accounts)
  addPasskeys(form, json, accounts)
}

type Add = (path: string, access: string, work: Work) => void

function addSessions(form: Add, accounts: Accounts): void {
  form('/account/sign-out', 'account.signOut', async (session, _, reply) => {
    await endSession(accounts, session, session.id)
    forgetSignedIn(accounts, reply)
    return goTo(reply, '/')
  })
  form('/account/sessions/end', 'account.sessions', async (session, request, reply) => {
    const { id } = read(sessionForm, request.body)
    await endSession(accounts, session, id)
    return goTo(reply, PAGE)
  })
  form('/account/sessions/end-others', 'account.sessions', async (session, _, reply) => {
    await asSchool(accounts.db, session, (tx) => endOtherSessions(tx, session.person, session.id))
    return goTo(reply, PAGE)
  })
}

function addPasswords(form: Add, accounts: Accounts): void {
  form('/account/password/set', 'account.password', async (session, request, reply) => {
    const { password } = read(passwordForm, request.body)
    const known = await asSchool(accounts.db, session, async (tx) => {
      const person = await accounts.people.byId(tx, session.person)
      const school = await tx.selectFrom('school').select('name').executeTakeFirst()
      return [person?.name ?? '', school?.name ?? '', accounts.site.name]
    })
    const failed = await setPassword(accounts, session, password, known)
    return failed ? refuse(reply, failed) : goTo(reply, PAGE, { klaar: 'wachtwoord' })
  })
  form('/account/password/remove', 'account.password', async (session, _, reply) => {
    const failed = await removePassword(accounts, session)
    return failed ? refuse(reply, failed) : goTo(reply, PAGE)
  })
}

function addPasskeys(form: Add, json: Add, accounts: Accounts): void {
  json('/account/passkeys/options', 'account.passkeys', async (session, request, reply) => {
    const person = await asSchool(accounts.db, session, (tx) => accounts.people.byId(tx, session.person))
    const label = person?.name ?? accounts.site.name
    const result = await beginPasskey(accounts, visitorOf(accounts, request, reply), session, label)
    return 'failure' in result ? sendFailure(request, reply, result) : result
  })
  json('/account/passkeys', 'account.passkeys', async (session, request, reply) => {
    const { passkey, label } = read(passkeyBody, request.body)
    const failed = await addPasskey(accounts, visitorOf(accounts, request, reply), session, passkey, label)
    return failed ? sendFailure(request, reply, failed) : { done: true }
  })
  form('/account/passkeys/remove', 'account.passkeys', async (session, request, reply) => {
    const failed = await removePasskey(accounts, session, read(passkeyForm, request.body).id)
    return failed ? refuse(reply, failed) : goTo(reply, PAGE)
  })
}

/** To whoever has to prove again who they are, the sign-in page; the rest is told where it was asked. */
function refuse(reply: FastifyReply, failed: Failed): FastifyReply {
  return failed.failure === 'prove-again' ? goBack(reply, SIGN_IN, failed, { next: PAGE }) : goBack(reply, PAGE, failed)
}

function askToSignIn(_: FastifyRequest, reply: FastifyReply): FastifyReply {
  return goBack(reply, SIGN_IN, { failure: 'signed-out' }, { next: PAGE })
}

function sayToSignIn(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  return sendFailure(request, reply, { failure: 'signed-out' })
}

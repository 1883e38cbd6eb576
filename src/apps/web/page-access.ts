/** Which rule of the access table holds for each page, and the guard that holds it before anything of a page is loaded. */
import { data, redirect, type MiddlewareFunction, type RouterContextProvider } from 'react-router'
import type { Action } from '../../features/access/table.ts'
import type { Params, Verdict } from '../../features/access/gate.ts'
import { servicesContext } from './services.ts'

interface PageAccess {
  /** To see the page. */
  readonly see: Action | 'public'
  /** To send its form. A form that does several things asks `requireAccess` for each. */
  readonly send?: Action | 'public'
}

/** All pages, by their path in routes.ts; a test holds both equal. */
export const PAGE_ACCESS: Readonly<Record<string, PageAccess>> = {
  '/': { see: 'check', send: 'check' },
  '/foto': { see: 'anonymise' },
  '/protocol': { see: 'protocol.read' },
  '/instellen': { see: 'public', send: 'public' },
  '/instellen/klaar': { see: 'school.settings' },
  '/inloggen': { see: 'public' },
  '/inloggen/link': { see: 'public' },
  '/mijn': { see: 'account.read' },
  '/beheer': { see: 'school.read' },
  '/beheer/mensen': { see: 'people.list' },
  '/beheer/mensen/nieuw': { see: 'people.change', send: 'people.change' },
  '/beheer/mensen/:person': { see: 'people.read', send: 'people.change' },
  '/beheer/mensen/:person/verwijderen': { see: 'people.erase', send: 'people.erase' },
  '/beheer/groepen': { see: 'group.read' },
  '/beheer/invoeren': { see: 'roster.preview' },
  '/beheer/invoeren/:preview': { see: 'roster.preview', send: 'roster.import' },
  '/beheer/invoeren/kolommen/:sheet': { see: 'roster.preview', send: 'roster.preview' },
  '/beheer/school': { see: 'school.settings' },
  '/beheer/school/:part': { see: 'school.change', send: 'school.change' },
  '/beheer/post': { see: 'mail.status' },
  '/beheer/vastlegging': { see: 'record.read', send: 'record.verify' },
  '/beheer/toegang': { see: 'access.read' },
  '/*': { see: 'public' },
}

type Context = Readonly<RouterContextProvider>

/** Runs before the loaders and actions of every page (root.tsx). A page that is not in the table answers nobody. */
export const guardPages: MiddlewareFunction<Response> = async ({ request, pattern, params, context }, next) => {
  const page = PAGE_ACCESS[`/${pattern.replace(/^\/+/, '')}`]
  const isSent = request.method !== 'GET' && request.method !== 'HEAD'
  const rule = isSent ? page?.send : page?.see
  if (rule === undefined) throw data(null, { status: isSent && page ? 405 : 403 })
  const allowed = rule === 'public' ? null : await requireAccess(context, rule, params, request)
  const response = await next()
  // What somebody sees because of who they are must not stay behind on a shared computer.
  if (allowed?.actor) response.headers.set('cache-control', 'no-store')
  return response
}

type Allowed = Extract<Verdict, { readonly refusal: null }>

/**
 * For loaders and actions: who asks and what it is about, once the table allows it. Otherwise throws what the person gets to see: the page
 * to sign in, 403 when their role never may, 404 when there is no such thing for them.
 */
export async function requireAccess(
  context: Context,
  action: Action,
  params: Params,
  request: Request,
): Promise<Allowed> {
  const verdict = await context.get(servicesContext).access(action, params)
  switch (verdict.refusal) {
    case null:
      return verdict
    case 'too-many':
      throw data(null, { status: 429, headers: { 'retry-after': '60' } })
    case 'role':
      throw data(null, { status: 403 })
    case 'unseen':
      throw data(null, { status: 404 })
    case 'signed-out':
    case 'prove-again':
      throw redirect(signInAddress(verdict.refusal, request))
  }
}

/** The page to sign in, and from there back to where somebody was going. */
function signInAddress(failure: 'signed-out' | 'prove-again', { method, url }: Request): string {
  const { pathname, search } = new URL(url)
  const query = new URLSearchParams({ melding: failure })
  if (method === 'GET') query.set('next', pathname.replace(/\.data$/, '') + search)
  return `/inloggen?${query.toString()}`
}

/** What the server lends to the pages. Pages import no platform: the server bundle would get copies of its own. */
import { createContext, data, type RouterContextProvider } from 'react-router'
import type { Params, Verdict } from '../../features/access/gate.ts'
import type { Action } from '../../features/access/table.ts'
import type { SchoolServices } from '../server/page-services/page-services.ts'
import type { Advice, Situation } from '../../check/contract.ts'
import type { Language } from '../../protocol/kinds.ts'

export interface Services {
  readonly language: Language
  /** Of the content security policy, for the scripts in this one document. */
  readonly nonce: string
  /** Only for browsers without JavaScript: the check, on the server. Keeps nothing. */
  check(situation: Situation, language: Language): Advice
  /** Judges by the access table what is asked for; use `requireAccess` (page-access.ts). */
  access(action: Action, params: Params): Promise<Verdict>
  /** Schools and the people who sign in; null on a server without them. Use `schoolIn`. */
  readonly school: SchoolServices | null
  /** Notes that a page failed; never what was in it. */
  report(error: unknown): void
}

export const servicesContext = createContext<Services>()

/** What pages about schools and people work with. On a server without them those pages are not there. */
export function schoolIn(context: Readonly<RouterContextProvider>): SchoolServices {
  const { school } = context.get(servicesContext)
  if (!school) throw data(null, { status: 404 })
  return school
}

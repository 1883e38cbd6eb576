/** What the server lends to the pages. Pages import no platform: the server bundle would get copies of its own. */
import { createContext } from 'react-router'
import type { Advice, Situation } from '../../check/contract.ts'
import type { Language } from '../../protocol/kinds.ts'

export interface Services {
  readonly language: Language
  /** Of the content security policy, for the scripts in this one document. */
  readonly nonce: string
  /** Only for browsers without JavaScript: the check, on the server. Keeps nothing. */
  check(situation: Situation, language: Language): Advice
  /** Notes that a page failed; never what was in it. */
  report(error: unknown): void
}

export const servicesContext = createContext<Services>()

/** Fills the places in the protocol's words: {manager}, {school}, {text}. */
import type { Language, Words } from '../protocol/kinds.ts'
import type { Protocol } from '../protocol/schema.ts'
import type { Situation } from './contract.ts'
import { THIS_SCHOOL, say } from './words.ts'

export interface Filling {
  readonly language: Language
  /** Whom this author asks: "je leidinggevende", "je juf, meester of mentor", "de school". */
  readonly manager: string
  readonly school: string
  /** The words that a finding is about. */
  readonly text?: string
}

/** The words that fit this author and school. */
export function wordsFor(situation: Situation, protocol: Protocol, language: Language): Filling {
  return {
    language,
    manager: say(protocol.head.roles[situation.author.role].manager, language),
    school: situation.context.schools[0] ?? say(THIS_SCHOOL, language),
  }
}

/** The words in the reader's language with their places filled. */
export function fill(words: Words, filling: Filling): string {
  return say(words, filling.language).replace(
    /\{(manager|school|text)\}/g,
    (_, name: 'manager' | 'school' | 'text') => filling[name] ?? '',
  )
}

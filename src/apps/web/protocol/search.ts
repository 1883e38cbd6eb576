/** Which clauses somebody is looking for. Pure. */
import type { Language, Role } from '../../../protocol/kinds.ts'
import type { ReadableClause } from '../protocol-data.ts'

export interface Wanted {
  readonly words: string
  readonly role: Role | ''
}

/** Clauses for a role that have all the words that were typed, in id, title, text or reason. */
export function clausesFor(
  clauses: readonly ReadableClause[],
  { words, role }: Wanted,
  language: Language,
): readonly ReadableClause[] {
  const sought = plain(words).split(/\s+/).filter(Boolean)
  return clauses.filter((clause) => {
    if (role !== '' && !clause.for.includes(role)) return false
    const { id, title, text, why } = clause
    const has = plain([id, title[language], text[language], why[language]].join(' '))
    return sought.every((word) => has.includes(word))
  })
}

/** Small letters without accents, so that "melding" finds "Melding" and "ideeen" finds "ideeën". */
function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}

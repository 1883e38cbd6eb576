/** The parts of a protocol that the pages need: no more than each of them shows or checks with. */
import type { Clause, Parameter, Protocol } from '../../protocol/schema.ts'

/** A clause as people read it. */
export type ReadableClause = Omit<Clause, 'rules'>

export interface Reading {
  readonly head: Protocol['head']
  readonly clauses: readonly ReadableClause[]
  readonly laws: readonly Parameter[]
}

export interface PagesData {
  readonly id: string
  readonly organisation: string
  readonly roles: Protocol['head']['roles']
  readonly questions: Protocol['head']['questions']
  readonly titles: Readonly<Record<string, Clause['title']>>
  readonly services: readonly Parameter[]
}

/** For the check: everything but the examples, which only the tests use. */
export function forWorker(protocol: Protocol): Protocol {
  const withoutExamples = (rule: Clause['rules'][number]): Clause['rules'][number] => ({
    ...rule,
    examples: { hits: [], misses: [] },
  })
  const clauses = protocol.clauses.map((clause) => ({ ...clause, rules: clause.rules.map(withoutExamples) }))
  return { ...protocol, clauses }
}

/** For the page with the whole protocol: texts and laws, no rules. */
export function forReading(protocol: Protocol): Reading {
  const clauses = protocol.clauses.map(({ id, title, text, why, for: whom, source, validFrom }) => ({
    id,
    title,
    text,
    why,
    for: whom,
    source,
    validFrom,
  }))
  return { head: protocol.head, clauses, laws: protocol.parameters.filter((p) => p.unit === 'law') }
}

/** For every page: names, titles to link to, and where to find help. */
export function forPages(protocol: Protocol): PagesData {
  return {
    id: protocol.head.id,
    organisation: protocol.head.organisation,
    roles: protocol.head.roles,
    questions: protocol.head.questions,
    titles: Object.fromEntries(protocol.clauses.map((clause) => [clause.id, clause.title])),
    services: protocol.parameters.filter((p) => p.unit === 'service'),
  }
}

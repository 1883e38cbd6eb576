/** The examples beside the recognisers, as labelled messages: what is written down as plain must be learnt as plain. */
import { situationSchema, type Situation } from '#src/check/contract.ts'
import { unmark } from '#src/check/marks.ts'
import { RECOGNISERS } from '#src/check/recognisers/index.ts'

/** A text of which only one thing is known: whether it is of a kind. */
export interface Taught {
  readonly situation: Situation
  readonly kind: string
  readonly positive: boolean
}

/** All examples of recognisers for the given kinds. */
export function taught(kinds: readonly string[]): Taught[] {
  return RECOGNISERS.filter(({ kind }) => kinds.includes(kind)).flatMap(({ kind, examples }) =>
    [examples.hits, examples.misses].flatMap((list, i) =>
      list.map((example) => {
        const { text, role, ...rest } = typeof example === 'string' ? { text: example, role: undefined } : example
        const situation = situationSchema.parse({ text: unmark(text).text, schoolRelated: true, ...(role ? { author: { role } } : {}), ...rest }) // prettier-ignore
        return { situation, kind, positive: i === 0 }
      }),
    ),
  )
}

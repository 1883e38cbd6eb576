/** The examples beside the recognisers and in the clauses, as labelled messages: what is written down as plain must be learnt as plain. */
import { situationSchema, type Situation } from '#src/check/contract.ts'
import { unmark } from '#src/check/marks.ts'
import { allVersionFolders, readProtocol } from '#src/platform/protocol-files.ts'
import type { Example } from '#src/protocol/schema.ts'
import { RECOGNISERS } from '#src/check/recognisers/index.ts'

/** A text of which only one thing is known: whether it is of a kind. */
export interface Taught {
  readonly situation: Situation
  readonly kind: string
  readonly positive: boolean
}

/** All examples of recognisers and of clauses for the given kinds. */
export async function taught(kinds: readonly string[]): Promise<Taught[]> {
  return [...ofRecognisers(kinds), ...(await ofClauses(kinds))]
}

function ofRecognisers(kinds: readonly string[]): Taught[] {
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

/** Examples of the rules that speak of one of the kinds: what a rule passes over with other words is not of its kind. */
async function ofClauses(kinds: readonly string[]): Promise<Taught[]> {
  const versions = await Promise.all((await allVersionFolders()).map((folder) => readProtocol(folder)))
  const rules = versions.flatMap(({ protocol }) => protocol?.clauses.flatMap((clause) => clause.rules) ?? [])
  return rules.flatMap(({ finding, care, examples }) => {
    const kind = finding?.kind ?? care
    if (kind === undefined || !kinds.includes(kind)) return []
    const hits = new Set(examples.hits.map(({ text }) => unmark(text).text))
    const misses = examples.misses.filter(({ text }) => !hits.has(unmark(text).text))
    return [...examples.hits, ...misses].map((example, i) => ({ situation: situationOf(example), kind, positive: i < examples.hits.length })) // prettier-ignore
  })
}

function situationOf({ text, role, onDuty, channel, schoolRelated, duringLesson }: Example): Situation {
  return situationSchema.parse({ text: unmark(text).text, author: { role, onDuty }, channel, schoolRelated, duringLesson }) // prettier-ignore
}

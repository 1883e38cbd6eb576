/** The project's own labelled messages: `protocol/corpus/<batch>.jsonl`, texts with `[[kind|words]]` marks. */
import { readdirSync, readFileSync } from 'node:fs'
import { z } from 'zod'
import type { SituationInput } from '#src/check/contract.ts'
import { CHANNELS, MESSAGE_KINDS, ROLES, SPAN_KINDS } from '#src/protocol/kinds.ts'

const line = z.strictObject({
  id: z.string().regex(/^[a-z]+-[a-z]-\d{3,4}$/),
  role: z.enum(ROLES),
  onDuty: z.boolean().nullable(),
  channel: z.enum(CHANNELS),
  schoolRelated: z.boolean().nullable(),
  duringLesson: z.boolean().nullable(),
  marked: z.string().min(1),
  labels: z.array(z.enum([...MESSAGE_KINDS, 'none'])),
})

export interface Labelled extends Omit<z.infer<typeof line>, 'marked'> {
  readonly text: string
  readonly spans: readonly { readonly start: number; readonly end: number; readonly kind: string }[]
}

const FOLDER = new URL('../protocol/corpus/', import.meta.url)
const MARK = /\[\[([a-z-]+)\|([^\]]*)\]\]/g

/** Names of the batches that are there. */
export function batches(): string[] {
  return readdirSync(FOLDER).filter((name) => name.endsWith('.jsonl')).map((name) => name.slice(0, -6)).sort() // prettier-ignore
}

/** The labelled messages of a batch. Throws an Error that names the line when one is wrong. */
export function readBatch(batch: string): Labelled[] {
  const lines = readFileSync(new URL(`${batch}.jsonl`, FOLDER), 'utf8').split('\n').filter((text) => text !== '') // prettier-ignore
  return lines.map((text, i) => {
    const result = line.safeParse(JSON.parse(text))
    if (!result.success)
      throw new Error(
        `${batch}.jsonl:${i + 1}: ${result.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`).join('; ')}`,
      )
    const { marked, ...rest } = result.data
    return { ...rest, ...unmarkKinds(marked, `${batch}.jsonl:${i + 1}`) }
  })
}

/** A labelled message as the product gets it; `names`: the roster that is known. */
export function situationOf(message: Labelled, names: readonly string[] = []): SituationInput {
  const { id, role, onDuty, channel, schoolRelated, duringLesson, text } = message
  return { id, author: { role, onDuty }, channel, schoolRelated, duringLesson, text, context: { names: [...names] } }
}

/** A marked text without its marks, and the places that were marked. Throws an Error that names `where` for a wrong mark. */
export function unmarkKinds(marked: string, where: string): Pick<Labelled, 'text' | 'spans'> {
  const kinds: readonly string[] = SPAN_KINDS
  const spans: Labelled['spans'][number][] = []
  let text = ''
  let at = 0
  for (const match of marked.matchAll(MARK)) {
    const [whole, kind = '', words = ''] = match
    if (!kinds.includes(kind)) throw new Error(`${where}: no span kind "${kind}"`)
    text += marked.slice(at, match.index)
    spans.push({ start: text.length, end: text.length + words.length, kind })
    text += words
    at = match.index + whole.length
  }
  text += marked.slice(at)
  if (text.includes('[[') || text.includes(']]')) throw new Error(`${where}: a mark is not closed`)
  return { text, spans }
}

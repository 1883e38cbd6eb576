import { describe, expect, test } from 'vitest'
import { SPAN_KINDS } from '../protocol/kinds.ts'
import { situationSchema } from './contract.ts'
import { observe, readText } from './recognise.ts'
import type { RecogniserExample } from './recogniser.ts'
import { unmark } from './marks.ts'
import { RECOGNISERS } from './recognisers/index.ts'

const SPANS: readonly string[] = SPAN_KINDS

function seenIn(example: RecogniserExample, kind: string): { spans: string[]; wanted: string[] } {
  const { text: marked, role, ...rest } = typeof example === 'string' ? { text: example, role: undefined } : example
  const { text, spans } = unmark(marked)
  const situation = situationSchema.parse({ text, schoolRelated: true, ...(role ? { author: { role } } : {}), ...rest })
  // what the rules say by themselves: what the model makes of it is measured on the corpus
  const { seen, failed } = observe(situation, readText(text), (_, spans) => spans)
  expect(failed).toEqual([])
  const facts = seen.filter((fact) => fact.kind === kind)
  return { spans: facts.map((fact) => `${fact.start}:${fact.end - fact.start}`).sort(), wanted: spans.sort() }
}

const text = (example: RecogniserExample): string => (typeof example === 'string' ? example : example.text)

describe.each(RECOGNISERS.map((recogniser) => [recogniser.kind, recogniser] as const))('%s', (kind, recogniser) => {
  test.each(recogniser.examples.hits.map((example) => [text(example), example] as const))('sees: %s', (_, example) => {
    const { spans, wanted } = seenIn(example, kind)
    if (SPANS.includes(kind)) expect(spans).toEqual(wanted)
    else expect(spans).not.toEqual([])
  })
  test.each(recogniser.examples.misses.map((example) => [text(example), example] as const))(
    'passes: %s',
    (_, example) => {
      expect(seenIn(example, kind).spans).toEqual([])
    },
  )
  test('has a hit and two near misses', () => {
    expect(recogniser.examples.hits.length).toBeGreaterThanOrEqual(1)
    expect(recogniser.examples.misses.length).toBeGreaterThanOrEqual(2)
  })
})

import { describe, expect, test } from 'vitest'
import { check } from '#src/check/check.ts'
import { situationSchema, type Advice } from '#src/check/contract.ts'
import { unmark } from '#src/check/marks.ts'
import { allVersionFolders, readProtocol } from '#src/platform/protocol-files.ts'
import type { Example, Rule } from '#src/protocol/schema.ts'

const NOON = '2026-11-23T11:00:00Z'

for (const folder of await allVersionFolders()) {
  const { protocol, problems } = await readProtocol(folder)

  // Thrown here and not in a test: no filter on names may hide it.
  if (!protocol) throw new Error(problems.map(({ file, line, message }) => `${file}:${line}: ${message}`).join('\n'))

  const advise = (example: Example): { advice: Advice; spans: readonly string[] } => {
    const { text, spans } = unmark(example.text)
    const situation = situationSchema.parse({
      text,
      author: { role: example.role, onDuty: example.onDuty },
      channel: example.channel,
      schoolRelated: example.schoolRelated,
      duringLesson: example.duringLesson,
      given: example.given,
      media: example.media ? [{ id: 'm1', kind: example.media, ...peopleOf(example) }] : [],
    })
    return { advice: check(situation, { protocol, now: NOON, language: 'nl' }), spans }
  }

  for (const clause of protocol.clauses) {
    describe.each(clause.rules.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
      test.each(rule.examples.hits.map((example) => [titleOf(example), example] as const))(
        'speaks: %s',
        (_title, example) => {
          const { advice, spans } = advise(example)
          expect(speaks(rule, advice), describeAdvice(advice)).toBe(true)
          if (rule.finding?.each === 'person') expect(regionsOf(rule, advice)).toEqual(regions(example.people ?? 0))
          if (spans.length > 0) expect(spansOf(rule, advice)).toEqual([...spans].sort())
          if (example.verdict) expect(advice.verdict, describeAdvice(advice)).toBe(example.verdict)
        },
      )
      test.each(rule.examples.misses.map((example) => [titleOf(example), example] as const))(
        'is silent: %s',
        (_title, example) => {
          const { advice } = advise(example)
          expect(speaks(rule, advice), describeAdvice(advice)).toBe(false)
          if (example.verdict) expect(advice.verdict, describeAdvice(advice)).toBe(example.verdict)
        },
      )
    })
  }
}

function titleOf(example: Example): string {
  return `${example.role} ${example.channel}: ${example.text}`
}

/** Did the rule do what it is for? */
function speaks(rule: Rule, advice: Advice): boolean {
  if (rule.finding) return advice.findings.some((finding) => finding.rule === rule.id)
  if (rule.care) return advice.care.some((care) => care.kind === rule.care)
  return rule.routes.some((route) => advice.routes.some((given) => isFilled(given.label, route.label.nl)))
}

/** Is it the protocol's label, with its places filled? */
function isFilled(given: string, label: string): boolean {
  const pieces = label.split(/\{\w+\}/)
  return given.startsWith(pieces[0] ?? '') && given.endsWith(pieces.at(-1) ?? '')
}

/** People of whom nothing is known, beside one another. */
function peopleOf({ people }: Example): { people?: { person: null; region: Region }[] } {
  return people === undefined ? {} : { people: regions(people).map((region) => ({ person: null, region })) }
}

type Region = [number, number, number, number]

function regions(count: number): Region[] {
  return Array.from({ length: count }, (_, i) => [20 * i, 0, 16, 16])
}

function regionsOf(rule: Rule, advice: Advice): (readonly number[])[] {
  return advice.findings.flatMap((finding) => (finding.rule === rule.id && finding.region ? [finding.region] : []))
}

function spansOf(rule: Rule, advice: Advice): string[] {
  return advice.findings.filter((finding) => finding.rule === rule.id).map((finding) => `${finding.offset ?? -1}:${finding.length ?? 0}`).sort() // prettier-ignore
}

function describeAdvice(advice: Advice): string {
  return `verdict ${advice.verdict}, findings ${advice.findings.map((finding) => finding.rule).join(' ')}, facts ${advice.facts.map((fact) => `${fact.kind}:${fact.text}`).join(' ')}, care ${advice.care.map((care) => care.kind).join(' ')}`
}

/** What a protocol is made of: clauses with rules, and dated parameters. One schema for loader, page, command line and docs. */
import { z } from 'zod'
import { ASKABLE, FACT_NAMES, GIVEN_FACTS, type FactName } from './facts.ts'
import { CARE_KINDS, CHANNELS, FIX_TYPES, MESSAGE_KINDS, ROLES, ROUTE_KINDS, SEVERITIES, SPAN_KINDS } from './kinds.ts'

const date = z.iso.date()
const GIVEN_NAMES = GIVEN_FACTS.map((name) => name.slice('given.'.length))
const PLACE = /\{[^}]*\}/g
const PLACES = new Set(['{manager}', '{school}', '{text}'])
const sentence = z
  .string()
  .min(1)
  .refine((text) => text !== '…', 'is still the scaffold’s "…"')
  .refine(
    (text) => (text.match(PLACE) ?? []).every((place) => PLACES.has(place)),
    'only {manager}, {school} and {text} can be filled in',
  )
const words = z.strictObject({ nl: sentence, en: sentence })

/**
 * A condition over named facts that are yes, no or unknown. `not` turns yes and no round and leaves unknown unknown;
 * `unless` demands knowledge: it holds as long as its condition is not known to be so (A5, W4).
 */
export type Condition =
  | FactName
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  | { readonly unless: Condition }

/** Every mistake in a condition, at its own place: a union would only say "invalid". */
const condition = z.custom<Condition>().superRefine((value, context) => {
  for (const { path, message } of conditionMistakes(value))
    context.addIssue({ code: 'custom', path: [...path], message })
})

interface Mistake {
  readonly path: readonly (string | number)[]
  readonly message: string
}

function conditionMistakes(value: unknown, path: readonly (string | number)[] = []): Mistake[] {
  if (typeof value === 'string') {
    const names: readonly string[] = FACT_NAMES
    return names.includes(value)
      ? []
      : [{ path, message: `there is no fact "${value}"; they stand in src/protocol/facts.ts` }]
  }
  const entries = typeof value === 'object' && value !== null ? Object.entries(value) : []
  const [operator, inner] = entries[0] ?? []
  if (entries.length !== 1 || operator === undefined)
    return [{ path, message: 'expected the name of a fact, or one of all, any, not, unless' }]
  if (operator === 'not' || operator === 'unless') return conditionMistakes(inner, [...path, operator])
  if (operator !== 'all' && operator !== 'any')
    return [{ path, message: `expected all, any, not or unless instead of "${operator}"` }]
  if (!Array.isArray(inner) || inner.length === 0)
    return [{ path: [...path, operator], message: `${operator} needs a list of conditions` }]
  return inner.flatMap((part: unknown, i) => conditionMistakes(part, [...path, operator, i]))
}

const fix = z.strictObject({
  type: z.enum(FIX_TYPES),
  label: words,
  /** For append: what is added. For replace: what stands in place; without it a neutral word for the kind. */
  text: words.optional(),
  /** For move: where the text belongs. */
  to: z.enum(CHANNELS).optional(),
})

const finding = z.strictObject({
  /** Kind of the finding; free for notes. With `about` each finding takes the kind of its fact. */
  kind: z.union([z.enum(MESSAGE_KINDS), z.string().regex(/^[a-z]+(-[a-z]+)*$/)]).optional(),
  /** One finding for each fact of these kinds, at its place. */
  about: z
    .array(z.enum([...SPAN_KINDS, 'suspicious-link']))
    .min(1)
    .optional(),
  /**
   * `person`: one finding for each person in what goes with the message, at their place, or for each medium that nobody
   * looked at. `medium`: one for each medium. When there is none: one for the whole message.
   */
  each: z.enum(['person', 'medium']).optional(),
  severity: z.enum(SEVERITIES),
  message: words,
  fixes: z.array(fix).default([]),
})

const route = z.strictObject({ kind: z.enum(ROUTE_KINDS), label: words })

/** A situation in which the rule must (hit) or must not (miss) speak. `[[…]]` in the text marks the span of a finding. */
const example = z.strictObject({
  text: z.string().refine((text) => text.split('[[').length === text.split(']]').length, 'a mark [[…]] is not closed'),
  role: z.enum(ROLES).default('staff'),
  channel: z.enum(CHANNELS).default('instagram'),
  onDuty: z.boolean().nullable().default(null),
  schoolRelated: z.boolean().nullable().default(true),
  duringLesson: z.boolean().nullable().default(false),
  given: z.partialRecord(z.enum(GIVEN_NAMES), z.boolean().nullable()).default({}),
  /** An image, film or sound that goes with it. */
  media: z.enum(['image', 'video', 'audio']).optional(),
  /** How many people are in it. Left out: nobody looked. */
  people: z.int().min(0).max(100).optional(),
  verdict: z.enum(['share', 'adjust', 'consult', 'stop', 'none']).optional(),
})

const rule = z
  .strictObject({
    id: z
      .string()
      .regex(/^[A-Z]\d[a-z0-9-]*$/, 'starts with the clause id, then small letters and dashes: A2-personal-data'),
    /** Whom the rule speaks to; without it everybody the clause is for. */
    for: z.array(z.enum(ROLES)).min(1).optional(),
    /** `school`: only where the protocol applies (D2). `always`: also outside it (threats, scams, images, help). */
    scope: z.enum(['school', 'always']).default('school'),
    when: condition,
    /** Rules whose findings on the same place this one replaces: the special goes before the general. */
    insteadOf: z.array(z.string()).default([]),
    finding: finding.optional(),
    care: z.enum(CARE_KINDS).optional(),
    routes: z.array(route).default([]),
    examples: z.strictObject({
      hits: z.array(example).min(1, 'a rule needs a hit'),
      misses: z.array(example).min(2, 'a rule needs two near misses at least'),
    }),
  })
  .refine((r) => r.finding !== undefined || r.care !== undefined || r.routes.length > 0, {
    message: 'a rule does something: finding, care or routes',
  })

const source = z.strictObject({
  /** Chapter and number in the school's own document. */
  paragraph: z.string().min(1),
  law: z.array(z.strictObject({ law: z.string().min(1), article: z.string().min(1) })).default([]),
})

export const clauseSchema = z.strictObject({
  id: z.string().regex(/^[A-Z]\d+$/),
  title: words,
  text: words,
  why: words,
  for: z.array(z.enum(ROLES)).min(1),
  source,
  validFrom: date,
  rules: z.array(rule).min(1),
})

export const protocolSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+\/[a-z0-9-]+$/),
  organisation: z.string().min(1),
  title: words,
  validFrom: date,
  source: z.string().min(1),
  mission: words.optional(),
  /** How the product names people for each role: whom to ask, and the place of the school. */
  roles: z.record(z.enum(ROLES), z.strictObject({ name: words, manager: words })),
  /** Questions for facts that only a person knows. */
  questions: z.record(z.enum(ASKABLE), words),
  /** Chapters in reading order, with the first letter of their clause ids. */
  chapters: z.array(z.strictObject({ letter: z.string().length(1), title: words })).min(1),
})

const parameterValue = z.strictObject({
  from: date,
  value: z.union([z.number(), z.string(), z.record(z.string(), z.unknown())]),
  source: z.string().min(1),
  url: z.url().optional(),
  /** V: read in the source; V2: in a secondary source; V-old: in an older version of the law; R: recalled, to be checked. */
  confidence: z.enum(['V', 'V2', 'V-old', 'R']),
  checked: date,
})

export const parameterSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9/-]+$/),
  title: words,
  unit: z.enum(['years', 'months', 'weeks', 'days', 'hours', 'persons', 'service', 'law', 'percent']),
  values: z.array(parameterValue).min(1),
})

/** Hours in Europe/Amsterdam: days 1 (Monday) to 7, from and until in whole or half hours ("11:00"). */
const opening = z.strictObject({
  days: z.array(z.int().min(1).max(7)).min(1),
  from: z.string().regex(/^\d\d:\d\d$/),
  until: z.string().regex(/^\d\d:\d\d$/),
})

export const serviceSchema = z.strictObject({
  name: z.string().min(1),
  phone: z.string().optional(),
  site: z.url().optional(),
  what: words,
  hours: z.union([z.literal('always'), z.literal('unknown'), z.array(opening).min(1)]),
  for: z.array(z.enum(CARE_KINDS)).default([]),
})

export type Clause = z.infer<typeof clauseSchema>
export type Rule = Clause['rules'][number]
export type Example = Rule['examples']['hits'][number]
export type ProtocolHead = z.infer<typeof protocolSchema>
export type Parameter = z.infer<typeof parameterSchema>
export type Service = z.infer<typeof serviceSchema>

export interface Protocol {
  readonly head: ProtocolHead
  readonly clauses: readonly Clause[]
  readonly parameters: readonly Parameter[]
}

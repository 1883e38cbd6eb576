/** Situation in, advice out: the shapes that page, command line, HTTP and outside scripts speak. Source: the contract. */
import { z } from 'zod'
import { CARE_KINDS, CHANNELS, FIX_TYPES, ROLES, ROUTE_KINDS, SEVERITIES, VERDICTS } from '../protocol/kinds.ts'

/** Longest text that is checked, in UTF-16 code units; longer is refused in one clear line. */
export const MAX_TEXT = 1_000_000

const tri = z.boolean().nullable().default(null)
const strings = z.array(z.string().max(200)).max(20_000).default([])
const box = z.tuple([z.int(), z.int(), z.int(), z.int()])

export const contextSchema = z.strictObject({
  /** Names of the school's people: a roster. */
  names: strings,
  /** How the school is called. */
  schools: strings,
  /** Public numbers, mailboxes and accounts of the school. */
  ownNumbers: strings,
  /** The school's own public channels. */
  channels: strings,
})

const given = z.strictObject({
  lessonPermission: tri,
  consent: tri,
  channelAgreement: tri,
  managerAgreed: tri,
  reported: tri,
  heard: tri,
})

const medium = z.strictObject({
  id: z.string().max(200),
  kind: z.enum(['image', 'video', 'audio']),
  people: z
    .array(z.strictObject({ person: z.string().max(200).nullable(), region: box }))
    .max(5_000)
    .optional(),
})

export const situationSchema = z.strictObject({
  id: z.string().max(200).optional(),
  author: z.strictObject({ role: z.enum(ROLES).default('other'), onDuty: tri }).prefault({}),
  channel: z.enum(CHANNELS).default('other'),
  schoolRelated: tri,
  duringLesson: tri,
  text: z.string().max(MAX_TEXT),
  given: given.prefault({}),
  context: contextSchema.prefault({}),
  media: z.array(medium).max(1_000).default([]),
})

export const fixSchema = z.object({
  type: z.enum(FIX_TYPES),
  label: z.string(),
  replacement: z.string().optional(),
  to: z.enum(CHANNELS).optional(),
})

export const findingSchema = z.object({
  clause: z.string(),
  rule: z.string(),
  kind: z.string(),
  severity: z.enum(SEVERITIES),
  offset: z.int().optional(),
  length: z.int().optional(),
  media: z.string().optional(),
  region: box.optional(),
  message: z.string(),
  because: z.array(z.string()),
  fixes: z.array(fixSchema),
})

export const factSchema = z.object({ kind: z.string(), offset: z.int(), length: z.int(), text: z.string() })

export const adviceSchema = z.object({
  id: z.string().optional(),
  protocol: z.string(),
  engine: z.string(),
  verdict: z.enum(VERDICTS),
  atMost: z.enum(VERDICTS),
  applies: z.boolean().nullable(),
  findings: z.array(findingSchema),
  facts: z.array(factSchema),
  questions: z.array(z.object({ about: z.string(), text: z.string() })),
  care: z.array(
    z.object({
      kind: z.enum(CARE_KINDS),
      services: z.array(z.object({ id: z.string(), open: z.boolean().nullable() })),
    }),
  ),
  routes: z.array(z.object({ kind: z.enum(ROUTE_KINDS), label: z.string() })),
  unknown: z.array(z.string()),
  errors: z.array(z.string()),
})

export type Situation = z.output<typeof situationSchema>
export type SituationInput = z.input<typeof situationSchema>
export type Context = z.output<typeof contextSchema>
export type Advice = z.infer<typeof adviceSchema>
export type Finding = z.infer<typeof findingSchema>
export type Fact = z.infer<typeof factSchema>
export type Fix = z.infer<typeof fixSchema>

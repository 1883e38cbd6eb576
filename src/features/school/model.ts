/** A school: to which board it belongs, which channels it uses, who is there for what. Pure. */
import { z } from 'zod'
import { CHANNELS } from '../../protocol/kinds.ts'
import { brinOf, isoDate, nameFault, tidy } from '../../roster/fields.ts'

export const SECTORS = ['po', 'vo', 'mbo'] as const

/** Languages of what guardians and pupils get to read. */
export const SCHOOL_LANGUAGES = ['nl', 'en', 'tr', 'ar', 'pl', 'uk'] as const

const name = z
  .string()
  .min(1)
  .refine((value) => tidy(value) === value && nameFault(value) === null)
const line = z
  .string()
  .max(2_000)
  .refine((value) => value.isWellFormed() && !value.includes('\0'))
const prose = line.max(20_000).min(1)

export const schoolSchema = z.strictObject({
  board: z.strictObject({ id: z.uuid(), name }),
  name,
  sector: z.enum(SECTORS),
  brin: z
    .string()
    .refine((value) => brinOf(value) === value)
    .nullable(),
  languages: z.array(z.enum(SCHOOL_LANGUAGES)).min(1),
  /** The protocol of the board: a folder's name, `organisation` or `organisation/version`. */
  protocol: z.string().regex(/^[a-z0-9-]+(?:\/[a-z0-9-]+)?$/),
})
export type SchoolFacts = z.infer<typeof schoolSchema>

/** Grounds of AVG art. 6(1) on which a channel is used; `unknown` until somebody has looked. */
export const BASES = ['consent', 'contract', 'legal-obligation', 'public-task', 'legitimate-interest', 'unknown'] as const // prettier-ignore

/**
 * What is agreed with who runs the channel. Schools may use social media only with clear agreements with the platform
 * (AP, 13 June 2024). `impossible`: it offers none, such as WhatsApp; `own`: the school runs it itself.
 */
export const AGREEMENTS = ['signed', 'in-progress', 'none', 'impossible', 'own'] as const

export const channelSchema = z.strictObject({
  kind: z.enum(CHANNELS),
  name,
  /** Official business of the school goes through it: sick notes, leave, decisions. */
  formal: z.boolean(),
  basis: z.enum(BASES),
  agreement: z.enum(AGREEMENTS),
  note: line,
})
export type ChannelFacts = z.infer<typeof channelSchema>

/** What people are there for. One coordinator against bullying is a duty (WPO art. 4c, WVO 2020 art. 3.40). */
export const DUTIES = ['sharing', 'reports', 'bullying', 'confidential', 'privacy', 'breach'] as const
export type Duty = (typeof DUTIES)[number]

/** A text that a school adds to the protocol of its board. English may be missing. */
export const annexSchema = z.strictObject({
  clause: z
    .string()
    .regex(/^[A-Z]\d+$/)
    .nullable(),
  title: z.strictObject({ nl: name, en: name.nullable() }),
  text: z.strictObject({ nl: prose, en: prose.nullable() }),
  validFrom: z.string().refine((value) => isoDate(value) === value),
})
export type Annex = z.infer<typeof annexSchema>

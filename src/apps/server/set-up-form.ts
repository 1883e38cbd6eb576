/** What somebody filled in on the set-up page, as a school that can begin, or what is wrong with it. Pure. */
import { z } from 'zod'
import type { Adult, Founding } from '../../features/school/found.ts'
import { channelSchema, schoolSchema, DUTIES, type ChannelFacts, type Duty } from '../../features/school/model.ts'
import { CHANNELS } from '../../protocol/kinds.ts'
import { brinOf, emailOf, nameFault, tidy } from '../../roster/fields.ts'

/** What is wrong with a field: nothing in it, or something that can't be there. */
export type SetUpProblem = 'missing' | 'name' | 'email' | 'brin' | 'choice'
/** By the name of the field. */
export type SetUpProblems = Readonly<Record<string, SetUpProblem>>

type Form = Readonly<Record<string, string>>

/**
 * Fields: board, school, brin, sector, protocol; givenName, prefix, familyName, email of the administrator; the same of
 * whoever is there for a duty, as `privacy.givenName`; of each channel `channel.website` (ticked), and `channel.website.name`, `.basis`,
 * `.agreement`, `.formal` (ticked). A duty for which nobody is named falls to the administrator, where that can be.
 */
export function foundingOf(
  form: Form,
  protocols: readonly string[],
): { readonly founding: Founding | null; readonly problems: SetUpProblems } {
  const problems: Record<string, SetUpProblem> = {}
  const field = (name: string): string => tidy(form[name] ?? '')
  const wrong = (name: string, problem: SetUpProblem | null): void => {
    if (problem) problems[name] ??= problem
  }
  wrong('board', requiredName(field('board')))
  wrong('school', requiredName(field('school')))
  if (field('brin') !== '' && brinOf(field('brin')) === null) wrong('brin', 'brin')
  const sector = schoolSchema.shape.sector.safeParse(field('sector'))
  if (!sector.success) wrong('sector', 'choice')
  if (!protocols.includes(field('protocol'))) wrong('protocol', 'choice')
  const administrator = adultIn(field, wrong, '')
  const contacts = DUTIES.flatMap((duty) => contactIn(field, wrong, duty, administrator))
  const channels = CHANNELS.flatMap((kind) => channelIn(form, field, wrong, kind))
  if (Object.keys(problems).length > 0 || !sector.success) return { founding: null, problems }
  const school = {
    name: field('school'),
    sector: sector.data,
    brin: brinOf(field('brin')),
    languages: ['nl' as const],
    protocol: field('protocol'),
  }
  return { founding: { board: { name: field('board') }, school, administrator, contacts, channels }, problems }
}

type Field = (name: string) => string
type Wrong = (name: string, problem: SetUpProblem | null) => void

function requiredName(value: string): SetUpProblem | null {
  return value === '' ? 'missing' : optionalName(value)
}

function optionalName(value: string): SetUpProblem | null {
  return nameFault(value) === null ? null : 'name'
}

function adultIn(field: Field, wrong: Wrong, before: string): Adult {
  const [givenName, prefix, familyName, email] = ['givenName', 'prefix', 'familyName', 'email'].map((name) => field(before + name)) as [string, string, string, string] // prettier-ignore
  wrong(`${before}givenName`, requiredName(givenName))
  wrong(`${before}prefix`, optionalName(prefix))
  wrong(`${before}familyName`, requiredName(familyName))
  wrong(`${before}email`, email === '' ? 'missing' : emailOf(email) === null ? 'email' : null)
  return { givenName, prefix, familyName, email: email.toLowerCase() }
}

/** Nobody looks after these by just having set up a program: for them somebody has to be chosen. */
const CHOSEN: readonly Duty[] = ['bullying', 'confidential']

function contactIn(field: Field, wrong: Wrong, duty: Duty, administrator: Adult): Founding['contacts'] {
  const isNamed = ['givenName', 'prefix', 'familyName', 'email'].some((name) => field(`${duty}.${name}`) !== '')
  if (isNamed) return [{ duty, ...adultIn(field, wrong, `${duty}.`) }]
  return CHOSEN.includes(duty) ? [] : [{ duty, ...administrator }]
}

function channelIn(form: Form, field: Field, wrong: Wrong, kind: ChannelFacts['kind']): ChannelFacts[] {
  const own = `channel.${kind}`
  if (form[own] === undefined) return []
  const name = field(`${own}.name`)
  wrong(`${own}.name`, requiredName(name))
  const basis = z.enum(channelSchema.shape.basis.options).safeParse(field(`${own}.basis`))
  const agreement = z.enum(channelSchema.shape.agreement.options).safeParse(field(`${own}.agreement`))
  if (!basis.success) wrong(`${own}.basis`, 'choice')
  if (!agreement.success) wrong(`${own}.agreement`, 'choice')
  if (!basis.success || !agreement.success) return []
  return [{ kind, name, formal: form[`${own}.formal`] !== undefined, basis: basis.data, agreement: agreement.data, note: '' }] // prettier-ignore
}

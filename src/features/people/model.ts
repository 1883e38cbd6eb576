/** People of a school: what is known of one, how the name is said, how long somebody who left is kept. Pure. */
import { z } from 'zod'
import type { Parameter } from '../../protocol/schema.ts'
import { valueOn } from '../../protocol/versions.ts'
import { emailOf, isoDate, keyOf, nameFault, tidy } from '../../roster/fields.ts'
import { KINDS, type Kind } from '../../roster/roster.ts'
import { GIVEN_ROLES } from './roles.ts'

/** A name or a part of one; '' when it is not given. */
const name = z.string().refine((value) => tidy(value) === value && nameFault(value) === null)
const key = z.string().refine((value) => keyOf(value) === value)
export const dayField = z.string().refine((value) => isoDate(value) === value)
const ROSTER_ROLES = ['teacher', 'leadership', 'counsellor'] as const
const kinds = z
  .array(z.enum(KINDS))
  .min(1)
  .refine((all) => new Set(all).size === all.length)

/** All that is known of a person, as events carry it. Names live nowhere else than in the person's own stream. */
export const detailsSchema = z
  .strictObject({
    kinds,
    key: key.nullable(),
    eckId: key.nullable(),
    givenName: name,
    initials: name,
    prefix: name,
    familyName: name,
    email: z
      .string()
      .refine((value) => emailOf(value) === value)
      .nullable(),
    birthDate: dayField.nullable(),
    /** Roles that a roster told. */
    roles: z.array(z.enum(ROSTER_ROLES)),
    /** Keys of schools or locations, as the roster has them. */
    schools: z.array(key).max(100),
    fromRoster: z.boolean(),
  })
  .refine(({ givenName, initials, familyName }) => givenName !== '' || initials !== '' || familyName !== '')
export type Details = z.infer<typeof detailsSchema>

/** What somebody types to add a person by hand. */
export interface PersonForm {
  readonly kinds: readonly Kind[]
  readonly givenName: string
  readonly prefix?: string | undefined
  readonly familyName: string
  readonly email?: string | undefined
  readonly birthDate?: string | undefined
}

/** The details of a form; names and address tidied. They still have to pass `detailsSchema`. */
export function detailsOf(form: PersonForm): Details {
  const email = tidy(form.email ?? '').toLowerCase()
  return {
    kinds: [...form.kinds],
    key: null,
    eckId: null,
    givenName: tidy(form.givenName),
    initials: '',
    prefix: tidy(form.prefix ?? ''),
    familyName: tidy(form.familyName),
    email: email === '' ? null : email,
    birthDate: form.birthDate === undefined || form.birthDate === '' ? null : form.birthDate,
    roles: [],
    schools: [],
    fromRoster: false,
  }
}

/** How somebody is called: "Sanne van den Berg". */
export function nameOf({
  givenName,
  initials,
  prefix,
  familyName,
}: Pick<Details, 'givenName' | 'initials' | 'prefix' | 'familyName'>): string {
  return [givenName || initials, prefix, familyName].filter((part) => part !== '').join(' ')
}

export const givenRolesSchema = z.array(z.enum(GIVEN_ROLES)).refine((all) => new Set(all).size === all.length)

/** Which term keeps whom: protocol/parameters/retention. A guardian is in the pupil's file. */
const TERM: Readonly<Record<Kind, string>> = {
  pupil: 'retention/pupil-file',
  guardian: 'retention/pupil-file',
  staff: 'retention/staff-file',
  other: 'retention/staff-file',
}

/** The last day that somebody is kept who left on a day; of several kinds the longest. Throws when a term has no value then. */
export function keptUntil(parameters: readonly Parameter[], kinds: readonly Kind[], leftOn: string): string {
  const ends = kinds.map((kind) => {
    const parameter = parameters.find(({ id }) => id === TERM[kind])
    const value = parameter && valueOn(parameter, leftOn)?.value
    if (typeof value !== 'number') throw new TypeError(`no term ${TERM[kind]} on ${leftOn}`)
    return yearsLater(leftOn, value)
  })
  return ends.sort().at(-1) ?? leftOn
}

/** The same day so many years later; 29 February becomes 1 March where there is none, so that nobody goes too early. */
function yearsLater(day: string, years: number): string {
  const year = String(Number(day.slice(0, 4)) + years).padStart(4, '0')
  return isoDate(`${year}${day.slice(4)}`) ?? `${year}-03-01`
}

/** The managers of somebody, upwards: does setting this one make a circle? */
export function makesCircle(managers: ReadonlyMap<string, string>, person: string, manager: string): boolean {
  for (let at: string | undefined = manager; at !== undefined; at = managers.get(at)) if (at === person) return true
  return false
}

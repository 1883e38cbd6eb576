/** What people may be to a school. Pure. */
import type { Kind } from '../../roster/roster.ts'

/** Roles that are given by hand; those that open files of others come from nowhere else. */
export const GIVEN_ROLES = [
  'teacher',
  'leadership',
  'counsellor',
  'communication',
  'privacy-officer',
  'data-protection-officer',
  'administrator',
  'board',
] as const
export type GivenRole = (typeof GIVEN_ROLES)[number]

/** All roles; the first three follow from what somebody is: a pupil, a guardian, somebody who manages others. */
export type Role = 'pupil' | 'guardian' | 'manager' | GivenRole

interface RoleFacts {
  readonly kinds: readonly Kind[]
  readonly rosterRoles: readonly string[]
  readonly givenRoles: readonly string[]
  readonly manages: boolean
}

/** The roles of somebody who is at the school now, each once, in a fixed order. */
export function rolesFrom({ kinds, rosterRoles, givenRoles, manages }: RoleFacts): readonly Role[] {
  const told = new Set([...rosterRoles, ...givenRoles])
  return [
    ...(kinds.includes('pupil') ? (['pupil'] as const) : []),
    ...(kinds.includes('guardian') ? (['guardian'] as const) : []),
    ...(manages ? (['manager'] as const) : []),
    ...GIVEN_ROLES.filter((role) => told.has(role)),
  ]
}

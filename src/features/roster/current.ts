/** The school as it is now, in the shape that a roster is held against. */
import type { Tx } from '../../platform/database/database.ts'
import type { Current, CurrentGroup, CurrentPerson } from '../../roster/compare.ts'
import type { Details } from '../people/model.ts'
import { detailsFrom } from '../people/queries.ts'

export interface State {
  readonly current: Current
  /** Everybody's details by id, also of who left. */
  readonly details: ReadonlyMap<string, Details>
  /** Those who left; in `current` they can be found again, and can't be gone once more. */
  readonly left: ReadonlySet<string>
}

/** Reads people, groups and guardianships of the school, in a fixed order. */
export async function readState(tx: Tx): Promise<State> {
  const school = await tx.selectFrom('school').select('brin').executeTakeFirst()
  const rows = await tx.selectFrom('person').selectAll().orderBy('person_id').execute()
  const details = new Map(rows.map((row) => [row.person_id, detailsFrom(row)]))
  const left = new Set(rows.filter((row) => row.left_on !== null).map((row) => row.person_id))
  const managers = new Map(rows.map((row) => [row.person_id, row.manager_id]))
  // No file takes an administrator away: a wrong one would lock everybody out.
  const fixed = new Set(rows.filter((row) => row.given_roles.includes('administrator')).map((row) => row.person_id))
  const people = [...details].map(([id, known]): CurrentPerson => {
    const isLeft = left.has(id)
    return {
      ...known,
      id,
      manager: managers.get(id) ?? null,
      isKept: isLeft || fixed.has(id),
      // Who left and has no key is not found again by the name alone.
      key: isLeft ? (known.key ?? `left ${id}`) : known.key,
    }
  })
  const guardianships = await tx
    .selectFrom('guardianship')
    .select(['guardian_id as guardian', 'pupil_id as pupil', 'authority'])
    .orderBy('pupil_id')
    .orderBy('guardian_id')
    .execute()
  return {
    current: {
      brins: school?.brin === undefined || school.brin === null ? [] : [school.brin],
      people: withoutDoubles(people, left),
      groups: await readGroups(tx),
      guardianships,
    },
    details,
    left,
  }
}

/** Who left gives way to somebody who is here and has the same key or ECK iD. */
function withoutDoubles(people: readonly CurrentPerson[], left: ReadonlySet<string>): CurrentPerson[] {
  const handles = ({ kinds, key, eckId }: CurrentPerson): string[] => [
    ...(eckId === null ? [] : [eckId]),
    ...(key === null ? [] : kinds.map((kind) => `${kind} ${key}`)),
  ]
  const here = new Set(people.filter(({ id }) => !left.has(id)).flatMap(handles))
  return people.filter((person) => !left.has(person.id) || !handles(person).some((handle) => here.has(handle)))
}

async function readGroups(tx: Tx): Promise<CurrentGroup[]> {
  const groups = await tx.selectFrom('school_group').selectAll().orderBy('group_id').execute()
  const members = await tx.selectFrom('group_member').selectAll().orderBy('group_id').orderBy('person_id').execute()
  const byGroup = Map.groupBy(members, (member) => member.group_id)
  return groups.map((group) => {
    const those = byGroup.get(group.group_id) ?? []
    const part = (wanted: string): string[] => those.filter((one) => one.part === wanted).map((one) => one.person_id)
    const { group_id: id, key, name, school_year: schoolYear, year, kind, location: school } = group
    return { id, key, name, schoolYear, year, kind, school, pupils: part('pupil'), teachers: part('teacher') }
  })
}

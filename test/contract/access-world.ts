/** Schools put straight into the tables by a plan, for the tests of access. */
import { asSchool, type Database } from '#src/platform/database/database.ts'
import { newId } from '#src/platform/ids.ts'

export interface PersonPlan {
  readonly kinds: readonly ('pupil' | 'guardian' | 'staff' | 'other')[]
  readonly roles: readonly string[]
  readonly manager: number | null
  readonly leftOn: string | null
}

export interface SchoolPlan {
  readonly people: readonly PersonPlan[]
  readonly groups: readonly (string | null)[]
  readonly members: readonly { group: number; person: number; part: 'pupil' | 'teacher' }[]
  readonly guardianships: readonly { pupil: number; guardian: number; authority: 'yes' | 'no' | 'shared' | 'unknown' }[]
}

export interface Made {
  readonly school: string
  readonly people: readonly string[]
  readonly groups: readonly string[]
}

/** Puts a school into the tables; what its plan says of people or groups that it hasn't got is left out. */
export async function makeSchool(db: Database, plan: SchoolPlan, board: string): Promise<Made> {
  const school = newId()
  const people = plan.people.map(() => newId())
  const groups = plan.groups.map(() => newId())
  await asSchool(db, { school }, async (tx) => {
    await tx.insertInto('school').values(schoolRow(school, board)).execute()
    const rows = plan.people.map((person, i) =>
      personRow(school, people[i] ?? '', person, people[person.manager ?? -1]),
    )
    await tx.insertInto('person').values(rows).execute()
    await tx.insertInto('school_group').values(groups.map((id, i) => groupRow(school, id, plan.groups[i] ?? null))).execute() // prettier-ignore
    for (const { group, person, part } of plan.members) {
      const [group_id, person_id] = [groups[group], people[person]]
      if (group_id === undefined || person_id === undefined) continue
      await tx.insertInto('group_member').values({ school_id: school, group_id, person_id, part }).execute()
    }
    for (const { pupil, guardian, authority } of plan.guardianships) {
      const [pupil_id, guardian_id] = [people[pupil], people[guardian]]
      if (pupil_id === undefined || guardian_id === undefined) continue
      await tx.insertInto('guardianship').values({ school_id: school, pupil_id, guardian_id, authority }).execute()
    }
  })
  return { school, people, groups }
}

function schoolRow(school: string, board: string) {
  const texts = { board_name: 'Stichting Rietkraag', name: 'De Rietkraag', protocol: 'loket' }
  return { school_id: school, board_id: board, ...texts, sector: 'po' as const, brin: null, languages: ['nl'], founded_at: new Date() } // prettier-ignore
}

function personRow(school: string, id: string, { kinds, roles, leftOn }: PersonPlan, manager: string | undefined) {
  const names = { given_name: 'Ties', initials: '', prefix: '', family_name: 'Dobber', name: 'Ties Dobber' }
  const unknown = { key: null, eck_id: null, email: null, birth_date: null, erase_after: null, locations: [], roster_roles: [] } // prettier-ignore
  const known = { given_roles: roles, manager_id: manager ?? null, from_roster: false, left_on: leftOn }
  return { school_id: school, person_id: id, kinds, ...names, ...unknown, ...known }
}

function groupRow(school: string, id: string, year: string | null) {
  return { school_id: school, group_id: id, key: id, name: '4b', school_year: year, year: null, kind: 'class' as const, location: null } // prettier-ignore
}

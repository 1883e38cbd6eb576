/** What scopes depend on, as the tables have it. All of it of the school that the transaction is for. */
import { sql } from 'kysely'
import { asSystem, type Database, type Tx } from '../../platform/database/database.ts'
import { schoolYearOf } from '../../roster/fields.ts'
import { rolesFrom } from '../people/roles.ts'
import type { Actor, Thing } from './may.ts'

const MANAGED = sql<string[]>`array(
  select led.person_id from person led where led.school_id = person.school_id and led.manager_id = person.person_id and led.left_on is null)`
/** Authority that is not known never counts as authority. */
const CHILDREN = sql<string[]>`array(
  select pupil_id from guardianship g
  where g.school_id = person.school_id and g.guardian_id = person.person_id and authority in ('yes', 'shared'))`
/** Groups of this school year and later. In summer, until new groups are there, those of the newest year count on. */
const taughtOn = (today: string) => sql<string[]>`array(
  select m.group_id from group_member m join school_group g on g.school_id = m.school_id and g.group_id = m.group_id
  where m.school_id = person.school_id and m.person_id = person.person_id and m.part = 'teacher' and (g.school_year is null
    or g.school_year >= least(${schoolYearOf(today)}, (select max(y.school_year) from school_group y where y.school_id = person.school_id))))`
const PUPIL_IN = sql<string[]>`array(
  select group_id from group_member m
  where m.school_id = person.school_id and m.person_id = person.person_id and m.part = 'pupil')`

/** Somebody who is at the school; null for who left or never was there. `today` is YYYY-MM-DD. */
export async function readActor(tx: Tx, person: string, today: string): Promise<Actor | null> {
  const row = await tx
    .selectFrom('person')
    .innerJoin('school', 'school.school_id', 'person.school_id')
    .select(['person.school_id', 'board_id', 'kinds', 'roster_roles', 'given_roles'])
    .select([MANAGED.as('manages'), CHILDREN.as('children'), taughtOn(today).as('groups')])
    .where('person_id', '=', person)
    .where('left_on', 'is', null)
    .executeTakeFirst()
  if (!row) return null
  const { kinds, roster_roles: rosterRoles, given_roles: givenRoles, manages, children, groups } = row
  const roles = rolesFrom({ kinds, rosterRoles, givenRoles, manages: manages.length > 0 })
  return { school: row.school_id, board: row.board_id, person, roles, children, groups, manages }
}

/** A person of the school, also one who left and is still kept. */
export async function readPerson(tx: Tx, id: string): Promise<Thing | null> {
  const person = await tx
    .selectFrom('person')
    .select(['school_id as school', 'person_id as id', PUPIL_IN.as('groups')])
    .where('person_id', '=', id)
    .executeTakeFirst()
  return person ? { kind: 'person', ...person } : null
}

export async function readGroup(tx: Tx, id: string): Promise<Thing | null> {
  const group = await tx.selectFrom('school_group').select('school_id').where('group_id', '=', id).executeTakeFirst()
  return group ? { kind: 'group', school: group.school_id, id } : null
}

/** The school that the transaction is for. */
export async function readSchool(tx: Tx): Promise<Thing | null> {
  const school = await tx.selectFrom('school').select(['school_id', 'board_id']).executeTakeFirst()
  return school ? { kind: 'school', school: school.school_id, board: school.board_id } : null
}

/** Everything that this server holds. */
export async function readInstallation(db: Database): Promise<Thing> {
  const schools = await asSystem(db, (tx) => tx.selectFrom('school').select('school_id').execute())
  return { kind: 'installation', schools: schools.map(({ school_id }) => school_id) }
}

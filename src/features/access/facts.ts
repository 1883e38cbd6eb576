/** What scopes depend on, as the tables have it. All of it of the school that the transaction is for. */
import { sql } from 'kysely'
import { asSystem, type Database, type Tx } from '../../platform/database/database.ts'
import { schoolYearOf } from '../../roster/fields.ts'
import { rolesFrom } from '../people/roles.ts'
import type { Actor, Thing } from './may.ts'

/** Somebody who is at the school; null for who left or never was there. `today` is YYYY-MM-DD. */
export async function readActor(tx: Tx, person: string, today: string): Promise<Actor | null> {
  const row = await tx
    .selectFrom('person')
    .innerJoin('school', 'school.school_id', 'person.school_id')
    .select(['person.school_id', 'board_id', 'kinds', 'roster_roles', 'given_roles'])
    .where('person_id', '=', person)
    .where('left_on', 'is', null)
    .executeTakeFirst()
  if (!row) return null
  const manages = await readManaged(tx, person)
  const roles = rolesFrom({
    kinds: row.kinds,
    rosterRoles: row.roster_roles,
    givenRoles: row.given_roles,
    manages: manages.length > 0,
  })
  return {
    school: row.school_id,
    board: row.board_id,
    person,
    roles,
    children: roles.includes('guardian') ? await readChildren(tx, person) : [],
    groups: roles.includes('teacher') ? await readTaught(tx, person, today) : [],
    manages,
  }
}

async function readManaged(tx: Tx, person: string): Promise<string[]> {
  const rows = await tx
    .selectFrom('person')
    .select('person_id')
    .where('manager_id', '=', person)
    .where('left_on', 'is', null)
    .execute()
  return rows.map(({ person_id }) => person_id)
}

/** Authority that is not known never counts as authority. */
async function readChildren(tx: Tx, guardian: string): Promise<string[]> {
  const rows = await tx
    .selectFrom('guardianship')
    .select('pupil_id')
    .where('guardian_id', '=', guardian)
    .where('authority', 'in', ['yes', 'shared'])
    .execute()
  return rows.map(({ pupil_id }) => pupil_id)
}

/** Groups of this school year and the next. In summer, until new groups are there, those of the newest year count on. */
async function readTaught(tx: Tx, teacher: string, today: string): Promise<string[]> {
  const rows = await tx
    .selectFrom('group_member')
    .innerJoin('school_group', (join) =>
      join
        .onRef('school_group.school_id', '=', 'group_member.school_id')
        .onRef('school_group.group_id', '=', 'group_member.group_id'),
    )
    .select('group_member.group_id')
    .where('person_id', '=', teacher)
    .where('part', '=', 'teacher')
    .where((where) =>
      where.or([
        where('school_year', 'is', null),
        where('school_year', '>=', sql<string>`least(${schoolYearOf(today)}, (select max(school_year) from school_group))`), // prettier-ignore
      ]),
    )
    .execute()
  return rows.map(({ group_id }) => group_id)
}

/** A person of the school, also one who left and is still kept. */
export async function readPerson(tx: Tx, id: string): Promise<Thing | null> {
  const person = await tx.selectFrom('person').select('school_id').where('person_id', '=', id).executeTakeFirst()
  if (!person) return null
  const groups = await tx
    .selectFrom('group_member')
    .select('group_id')
    .where('person_id', '=', id)
    .where('part', '=', 'pupil')
    .execute()
  return { kind: 'person', school: person.school_id, id, groups: groups.map(({ group_id }) => group_id) }
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

/** What is known of the people of the school that a transaction is for. */
import { sql, type Expression, type SqlBool } from 'kysely'
import type { Tables, Tx } from '../../platform/database/database.ts'
import type { Authority, Kind } from '../../roster/roster.ts'
import type { Details } from './model.ts'
import { rolesFrom, type Role } from './roles.ts'

type PersonRow = Tables['person']

/** Somebody, as lists and sign-in need them. */
export interface ListedPerson {
  readonly id: string
  readonly name: string
  readonly kinds: readonly Kind[]
  /** Empty for who has left. */
  readonly roles: readonly Role[]
  readonly email: string | null
  /** Day on which somebody left; null for who is here. */
  readonly leftOn: string | null
}

const LISTED = ['person_id', 'name', 'kinds', 'roster_roles', 'given_roles', 'email', 'left_on'] as const
/** Manages somebody who is here. */
const manages = sql<boolean>`exists (
  select from person led where led.school_id = person.school_id and led.manager_id = person.person_id and led.left_on is null)`

type ListedRow = Pick<PersonRow, (typeof LISTED)[number]> & { readonly manages: boolean }

function listed(row: ListedRow): ListedPerson {
  const { kinds, roster_roles: rosterRoles, given_roles: givenRoles, manages } = row
  const roles = row.left_on === null ? rolesFrom({ kinds, rosterRoles, givenRoles, manages }) : []
  return { id: row.person_id, name: row.name, kinds, roles, email: row.email, leftOn: row.left_on }
}

const people = (tx: Tx) => tx.selectFrom('person').select([...LISTED, manages.as('manages')])

/** Everybody who is here now with an address, in lower case. Parents may share one, and a child may have theirs. */
export async function peopleByEmail(tx: Tx, email: string): Promise<readonly ListedPerson[]> {
  return (await people(tx).where('email', '=', email).where('left_on', 'is', null).execute()).map(listed)
}

/** Whoever is here now with an ECK iD; one, unless the roster is wrong. */
export async function peopleByEckId(tx: Tx, eckId: string): Promise<readonly ListedPerson[]> {
  return (await people(tx).where('eck_id', '=', eckId).where('left_on', 'is', null).execute()).map(listed)
}

/** Somebody who is here now; null for who left or was never here. */
export async function personHere(tx: Tx, person: string): Promise<ListedPerson | null> {
  const row = await people(tx).where('person_id', '=', person).where('left_on', 'is', null).executeTakeFirst()
  return row ? listed(row) : null
}

/** The roles that somebody has now; none for who left. */
export async function rolesOf(tx: Tx, person: string): Promise<readonly Role[]> {
  return (await personHere(tx, person))?.roles ?? []
}

/** Names by id. Who isn't in it was erased: a page says "verwijderde persoon". */
export async function namesOf(tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map()
  const rows = await tx.selectFrom('person').select(['person_id', 'name']).where('person_id', 'in', ids).execute()
  return new Map(rows.map((row) => [row.person_id, row.name]))
}

export interface PeopleFilter {
  readonly kind?: Kind | undefined
  /** Part of a name, in any case. */
  readonly search?: string | undefined
  readonly group?: string | undefined
  /** Also those who left. */
  readonly withLeft?: boolean | undefined
  /** The last one of the page before. */
  readonly after?: string | undefined
  readonly limit: number
  /** Who may be seen, on the table `person`. */
  readonly visible?: Expression<SqlBool> | undefined
}

/** A page of people by family name. */
export async function listPeople(tx: Tx, filter: PeopleFilter): Promise<readonly ListedPerson[]> {
  const { kind, search, group, after, visible } = filter
  let query = people(tx).orderBy('family_name').orderBy('given_name').orderBy('person_id').limit(filter.limit)
  if (filter.withLeft !== true) query = query.where('left_on', 'is', null)
  if (visible) query = query.where(visible)
  if (kind) query = query.where(sql<boolean>`${kind} = any(kinds)`)
  if (search !== undefined && search !== '') query = query.where(sql<boolean>`position(lower(${search}) in lower(name)) > 0`) // prettier-ignore
  if (group !== undefined)
    query = query.where('person_id', 'in', (inner) => inner.selectFrom('group_member').select('group_member.person_id').where('group_id', '=', group)) // prettier-ignore
  if (after !== undefined)
    query = query.where(sql<boolean>`(family_name, given_name, person_id) > (
      select p.family_name, p.given_name, p.person_id from person p where p.person_id = ${after})`)
  return (await query.execute()).map(listed)
}

export interface Linked {
  readonly id: string
  readonly name: string
  readonly authority: Authority
  readonly leftOn: string | null
}

export interface PersonPage extends ListedPerson {
  readonly details: Details
  readonly givenRoles: readonly string[]
  readonly manager: { readonly id: string; readonly name: string } | null
  readonly managed: readonly { readonly id: string; readonly name: string }[]
  readonly guardians: readonly Linked[]
  readonly children: readonly Linked[]
  readonly groups: readonly { readonly id: string; readonly name: string; readonly schoolYear: string | null; readonly part: 'pupil' | 'teacher' }[] // prettier-ignore
  /** The last day that somebody who left is kept. */
  readonly eraseAfter: string | null
}

/** All that is known of somebody, also of who left; null when there is no such person. */
export async function personPage(tx: Tx, person: string): Promise<PersonPage | null> {
  const row = await people(tx).selectAll().where('person_id', '=', person).executeTakeFirst()
  if (!row) return null
  const manager = row.manager_id === null ? null : await nameOne(tx, row.manager_id)
  const managed = await tx
    .selectFrom('person')
    .select(['person_id as id', 'name'])
    .where('manager_id', '=', person)
    .where('left_on', 'is', null)
    .orderBy('family_name')
    .execute()
  return {
    ...listed(row),
    details: detailsFrom(row),
    givenRoles: row.given_roles,
    manager,
    managed,
    guardians: await linked(tx, 'pupil_id', 'guardian_id', person),
    children: await linked(tx, 'guardian_id', 'pupil_id', person),
    groups: await groupsOf(tx, person),
    eraseAfter: row.erase_after,
  }
}

/** The details of a row, as events carry them. */
export function detailsFrom(row: PersonRow): Details {
  return {
    kinds: [...row.kinds],
    key: row.key,
    eckId: row.eck_id,
    givenName: row.given_name,
    initials: row.initials,
    prefix: row.prefix,
    familyName: row.family_name,
    email: row.email,
    birthDate: row.birth_date,
    roles: row.roster_roles as Details['roles'],
    schools: [...row.locations],
    fromRoster: row.from_roster,
  }
}

async function nameOne(tx: Tx, id: string): Promise<{ id: string; name: string } | null> {
  const name = (await namesOf(tx, [id])).get(id)
  return name === undefined ? null : { id, name }
}

type Side = 'pupil_id' | 'guardian_id'

/** The people at the other side of somebody's guardianships. */
async function linked(tx: Tx, mine: Side, theirs: Side, person: string): Promise<readonly Linked[]> {
  return tx
    .selectFrom('guardianship')
    .innerJoin('person', (join) =>
      join
        .onRef('person.school_id', '=', 'guardianship.school_id')
        .onRef('person.person_id', '=', `guardianship.${theirs}`),
    )
    .select(['person.person_id as id', 'person.name', 'guardianship.authority', 'person.left_on as leftOn'])
    .where(`guardianship.${mine}`, '=', person)
    .orderBy('person.family_name')
    .orderBy('person.person_id')
    .execute()
}

async function groupsOf(tx: Tx, person: string): Promise<PersonPage['groups']> {
  return tx
    .selectFrom('group_member')
    .innerJoin(
      'school_group',
      (join) =>
      join.onRef('school_group.school_id', '=', 'group_member.school_id').onRef('school_group.group_id', '=', 'group_member.group_id'), // prettier-ignore
    )
    .select([
      'school_group.group_id as id',
      'school_group.name',
      'school_group.school_year as schoolYear',
      'group_member.part',
    ]) // prettier-ignore
    .where('group_member.person_id', '=', person)
    .orderBy('school_group.school_year', 'desc')
    .orderBy('school_group.name')
    .orderBy('group_member.part')
    .execute()
}

export interface ListedGroup {
  readonly id: string
  readonly key: string
  readonly name: string
  readonly schoolYear: string | null
  readonly year: string | null
  readonly kind: 'class' | 'course'
  readonly pupils: number
  readonly teachers: number
}

/** The groups of a school year, or of all, with how many are in each. */
export async function listGroups(tx: Tx, schoolYear?: string): Promise<readonly ListedGroup[]> {
  const count = (part: string) => sql<number>`count(*) filter (where group_member.part = ${part})`
  let query = tx
    .selectFrom('school_group')
    .leftJoin(
      'group_member',
      (join) =>
      join.onRef('group_member.school_id', '=', 'school_group.school_id').onRef('group_member.group_id', '=', 'school_group.group_id'), // prettier-ignore
    )
    .select(['school_group.group_id as id', 'key', 'name', 'school_year as schoolYear', 'year', 'kind'])
    .select([count('pupil').as('pupils'), count('teacher').as('teachers')])
    .groupBy(['school_group.school_id', 'school_group.group_id'])
    .orderBy('school_year', 'desc')
    .orderBy('name')
    .orderBy('id')
  if (schoolYear !== undefined) query = query.where('school_year', '=', schoolYear)
  return query.execute()
}

/** How many people of each kind are here. */
export async function countPeople(tx: Tx): Promise<Readonly<Record<Kind, number>>> {
  const { rows } = await sql<{ kind: Kind; count: number }>`
    select kind, count(*) as count from person, unnest(kinds) as kind where left_on is null group by kind`.execute(tx)
  const counts = { pupil: 0, guardian: 0, staff: 0, other: 0 }
  for (const { kind, count } of rows) counts[kind] = count
  return counts
}

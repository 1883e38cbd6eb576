/** What is done to people by hand. Each is one transaction; what is refused throws a PeopleError and changes nothing. */
import { asSchool, type Actor, type Tx } from '../../platform/database/database.ts'
import { dutchDay } from '../../platform/clock.ts'
import { newId } from '../../platform/ids.ts'
import { noteErasures } from '../../record/erasures.ts'
import type { NewEvent } from '../../record/event.ts'
import type { Authority } from '../../roster/roster.ts'
import { endAccount } from '../account/identities.ts'
import { lockSchool } from '../school/queries.ts'
import type { Services } from '../services.ts'
import { PeopleError } from './error.ts'
import {
  guardiansSet,
  managerSet,
  personAdded,
  personChanged,
  personLeft,
  personReturned,
  rolesGiven,
} from './events.ts'
import { detailsOf, detailsSchema, keptUntil, makesCircle, type Details, type PersonForm } from './model.ts'
import { detailsFrom } from './queries.ts'
import type { GivenRole } from './roles.ts'

/** Runs one change of a school: nobody else changes it meanwhile, so what was looked at still holds. */
async function change<T>(
  { db, recorder }: Services,
  actor: Pick<Actor, 'school'>,
  work: (tx: Tx) => Promise<{ readonly events: readonly NewEvent[]; readonly gives: T }>,
): Promise<T> {
  return asSchool(db, actor, async (tx) => {
    await lockSchool(tx)
    const { events, gives } = await work(tx)
    await recorder.append(tx, events)
    return gives
  })
}

/** Adds somebody who is in no roster. Gives the id. Throws `invalid` with the fields. */
export async function addPerson(services: Services, actor: Actor, form: PersonForm): Promise<string> {
  const details = checkedDetails(detailsOf(form))
  const person = newId()
  const events = [personAdded.in(person, { details, by: actor.person })]
  return change(services, actor, () => Promise.resolve({ events, gives: person }))
}

/** The details, when they hold. Throws a PeopleError `invalid` that names the fields. */
export function checkedDetails(details: Details): Details {
  const parsed = detailsSchema.safeParse(details)
  if (parsed.success) return parsed.data
  const fields = parsed.error.issues.map(({ path }) => (path.length === 0 ? 'name' : String(path[0])))
  throw new PeopleError('invalid', [...new Set(fields)])
}

/** Changes what the form holds; key, ECK iD and what else only a roster tells stay. A later roster may change it again. */
export async function changePerson(services: Services, actor: Actor, person: string, form: PersonForm): Promise<void> {
  await change(services, actor, async (tx) => {
    const row = await found(tx, person)
    const { kinds, givenName, prefix, familyName, email, birthDate } = detailsOf(form)
    if (kinds.includes('pupil') && row.given_roles.length > 0) throw new PeopleError('not-for-pupils')
    const typed = { kinds, givenName, prefix, familyName, email, birthDate }
    const details = checkedDetails({ ...detailsFrom(row), ...typed })
    return { events: [personChanged.in(person, { details, by: actor.person })], gives: undefined }
  })
}

/** Sets the roles that somebody has by hand, all of them. */
export async function giveRoles(
  services: Services,
  actor: Actor,
  person: string,
  roles: readonly GivenRole[],
): Promise<void> {
  await change(services, actor, async (tx) => {
    const row = await found(tx, person)
    if (row.left_on !== null) throw new PeopleError('no-person')
    if (roles.length > 0 && row.kinds.includes('pupil')) throw new PeopleError('not-for-pupils')
    if (!roles.includes('administrator')) await keepAdministrator(tx, [person])
    return { events: [rolesGiven.in(person, { roles: [...new Set(roles)], by: actor.person })], gives: undefined }
  })
}

/** Says whom somebody asks; null for nobody. Throws `circle`. */
export async function setManager(
  services: Services,
  actor: Actor,
  person: string,
  manager: string | null,
): Promise<void> {
  await change(services, actor, async (tx) => {
    await found(tx, person)
    if (manager !== null) {
      if ((await found(tx, manager)).left_on !== null) throw new PeopleError('no-person')
      if (makesCircle(await managersOf(tx), person, manager)) throw new PeopleError('circle')
    }
    return { events: [managerSet.in(person, { manager, by: actor.person })], gives: undefined }
  })
}

/** Who asks whom, of everybody. */
async function managersOf(tx: Tx): Promise<Map<string, string>> {
  const rows = await tx.selectFrom('person').select(['person_id', 'manager_id']).where('manager_id', 'is not', null).execute() // prettier-ignore
  return new Map(rows.map((row) => [row.person_id, row.manager_id ?? '']))
}

/** Says which authority a guardian has over a pupil; null takes the guardianship away. */
export async function setGuardian(
  services: Services,
  actor: Actor,
  pupil: string,
  guardian: string,
  authority: Authority | null,
): Promise<void> {
  await change(services, actor, async (tx) => {
    if (!(await found(tx, pupil)).kinds.includes('pupil')) throw new PeopleError('not-a-pupil')
    if (!(await found(tx, guardian)).kinds.includes('guardian')) throw new PeopleError('not-a-guardian')
    const guardians = authority === null ? [] : [{ guardian, authority }]
    const gone = authority === null ? [guardian] : []
    return { events: [guardiansSet.in(pupil, { guardians, gone, by: actor.person })], gives: undefined }
  })
}

/** Somebody is no longer at the school: the account ends now, the rest is kept until the term. */
export async function markLeft(services: Services, actor: Actor, person: string): Promise<void> {
  await change(services, actor, async (tx) => {
    const row = await found(tx, person)
    if (row.left_on !== null) return { events: [], gives: undefined }
    await keepAdministrator(tx, [person])
    await endAccounts(tx, [person])
    return { events: [leaving(services, actor, { id: person, kinds: row.kinds })], gives: undefined }
  })
}

/** The event that somebody leaves today. */
export function leaving(
  services: Pick<Services, 'now' | 'parameters'>,
  actor: Actor,
  { id, kinds }: { readonly id: string; readonly kinds: Details['kinds'] | readonly Details['kinds'][number][] },
): NewEvent {
  const on = dutchDay(services.now())
  return personLeft.in(id, { on, until: keptUntil(services.parameters, kinds, on), by: actor.person })
}

/** Somebody who left is back. */
export async function markReturned(services: Services, actor: Actor, person: string): Promise<void> {
  await change(services, actor, async (tx) => {
    const here = (await found(tx, person)).left_on === null
    return { events: here ? [] : [personReturned.in(person, { by: actor.person })], gives: undefined }
  })
}

/** Ends the accounts of people: sessions, and passkeys that no other school needs. */
export async function endAccounts(tx: Tx, people: readonly string[]): Promise<void> {
  if (people.length === 0) return
  const rows = await tx.selectFrom('account').select('person_id').where('person_id', 'in', people).execute()
  for (const { person_id: person } of rows) await endAccount(tx, person)
}

/** Does away with a person for good: what is known of them can't be read any more, here and in the record. */
export async function erasePerson(services: Services, actor: Actor, person: string): Promise<void> {
  await asSchool(services.db, actor, async (tx) => {
    await lockSchool(tx)
    await found(tx, person)
    await keepAdministrator(tx, [person])
    await erase(services, tx, [person], 'asked', actor.person)
  })
  await noteErasures(services.db, services.keys)
}

/** Erases everybody of a school whose term has ended. To be called every day. Gives how many. */
export async function eraseDue(services: Services, school: string): Promise<number> {
  const count = await asSchool(services.db, { school }, async (tx) => {
    await lockSchool(tx)
    const today = dutchDay(services.now())
    const rows = await tx.selectFrom('person').select('person_id').where('erase_after', '<', today).execute()
    const people = rows.map(({ person_id }) => person_id)
    await erase(services, tx, people, 'term-ended', null)
    return people.length
  })
  if (count > 0) await noteErasures(services.db, services.keys)
  return count
}

async function erase(
  { recorder }: Services,
  tx: Tx,
  people: readonly string[],
  reason: 'asked' | 'term-ended',
  by: string | null,
): Promise<void> {
  await endAccounts(tx, people)
  await recorder.erase(tx, people, { reason, by })
}

async function found(tx: Tx, person: string) {
  const row = await tx.selectFrom('person').selectAll().where('person_id', '=', person).executeTakeFirst()
  if (!row) throw new PeopleError('no-person')
  return row
}

/** Throws `last-administrator` when nobody could look after the school without these people. */
async function keepAdministrator(tx: Tx, without: readonly string[]): Promise<void> {
  const rows = await tx
    .selectFrom('person')
    .select(['person_id', 'given_roles'])
    .where('left_on', 'is', null)
    .where((where) => where.eb(where.val('administrator'), '=', where.fn.any('given_roles')))
    .execute()
  const ids = rows.map(({ person_id }) => person_id)
  if (ids.some((id) => without.includes(id)) && ids.every((id) => without.includes(id)))
    throw new PeopleError('last-administrator')
}

/** What the pages about people and groups show and do. Whoever asks has been let in by the access table; lists show what it allows. */
import { PeopleError } from '../../../features/people/error.ts'
import {
  addPerson,
  changePerson,
  erasePerson,
  giveRoles,
  markLeft,
  markReturned,
  setGuardian,
  setManager,
} from '../../../features/people/actions.ts'
import {
  listGroups,
  listPeople,
  personPage,
  type Linked,
  type ListedGroup,
  type ListedPerson,
  type PersonPage,
} from '../../../features/people/queries.ts'
import { GIVEN_ROLES, type GivenRole } from '../../../features/people/roles.ts'
import { may, rulesFor, type Actor } from '../../../features/access/may.ts'
import { readPerson } from '../../../features/access/facts.ts'
import { visibleGroups, visiblePeople } from '../../../features/access/visible.ts'
import { asSchool, type Tx } from '../../../platform/database/database.ts'
import { isId } from '../../../platform/ids.ts'
import type { Words } from '../../../protocol/kinds.ts'
import { KINDS, type Authority, type Kind } from '../../../roster/roster.ts'
import type { PageRequest } from './page-services.ts'

/** As they stand in an address; whatever makes no sense is left out. */
export interface PeopleWanted {
  readonly search: string
  readonly kind: string
  readonly group: string
  readonly withLeft: boolean
  readonly after: string
}

export interface PeopleList {
  readonly people: readonly ListedPerson[]
  /** The last one, when there are more. */
  readonly next: string | null
  readonly groups: readonly ListedGroup[]
  readonly mayAdd: boolean
}

export interface Choice {
  readonly id: string
  readonly name: string
}

/** What can be typed of somebody. */
export interface PersonFields {
  readonly kinds: readonly Kind[]
  readonly givenName: string
  readonly prefix: string
  readonly familyName: string
  readonly email: string
  /** YYYY-MM-DD, or empty. */
  readonly birthDate: string
}

export interface PersonView {
  readonly person: Omit<PersonPage, 'details'>
  readonly form: PersonFields
  readonly isOwn: boolean
  readonly mayChange: boolean
  readonly mayErase: boolean
  /** Staff who can be somebody's manager; only for who may change. */
  readonly managers: readonly Choice[]
  readonly givenRoles: readonly string[]
  readonly rolesToGive: readonly GivenRole[]
}

/** Done, or why not: the words for it and the fields that are wrong. */
export type Outcome<T = undefined> =
  { readonly done: T } | { readonly problem: Words; readonly fields: readonly string[] }

export interface PeopleServices {
  list(actor: Actor, wanted: PeopleWanted): Promise<PeopleList>
  groups(actor: Actor): Promise<readonly ListedGroup[]>
  person(actor: Actor, id: string): Promise<PersonView | null>
  add(actor: Actor, form: PersonFields): Promise<Outcome<string>>
  change(actor: Actor, id: string, form: PersonFields): Promise<Outcome>
  giveRoles(actor: Actor, id: string, roles: readonly string[]): Promise<Outcome>
  setManager(actor: Actor, id: string, manager: string): Promise<Outcome>
  /** Null as authority takes the guardianship away. */
  setGuardian(actor: Actor, pupil: string, guardian: string, authority: string | null): Promise<Outcome>
  /** Guardians with this in their name, or with this address. */
  findGuardians(actor: Actor, search: string): Promise<readonly Choice[]>
  left(actor: Actor, id: string): Promise<Outcome>
  returned(actor: Actor, id: string): Promise<Outcome>
  erase(actor: Actor, id: string): Promise<Outcome>
}

const PAGE = 50
const MOST_MANAGERS = 1_000
const MOST_CHOICES = 20
const AUTHORITIES: readonly Authority[] = ['yes', 'no', 'shared', 'unknown']

export function peopleServices({ installation }: PageRequest): PeopleServices {
  const { services } = installation
  const inside = <T>(actor: Actor, work: (tx: Tx) => Promise<T>): Promise<T> => asSchool(services.db, actor, work)
  const idOf = (text: string): string => (isId(text) ? text : gone())
  return {
    list: (actor, wanted) => inside(actor, (tx) => list(tx, actor, wanted)),
    groups: (actor) => inside(actor, (tx) => groupsFor(tx, actor)),
    person: (actor, id) => inside(actor, (tx) => view(tx, actor, id)),
    add: (actor, form) => outcome(() => addPerson(services, actor, form)),
    change: (actor, id, form) => done(() => changePerson(services, actor, id, form)),
    giveRoles: (actor, id, roles) =>
      done(() => giveRoles(services, actor, id, GIVEN_ROLES.filter((role) => roles.includes(role)))), // prettier-ignore
    setManager: (actor, id, manager) =>
      done(async () => setManager(services, actor, id, manager === '' ? null : idOf(manager))),
    setGuardian: (actor, pupil, guardian, told) =>
      done(async () => setGuardian(services, actor, pupil, idOf(guardian), told === null ? null : authorityOf(told))),
    findGuardians: (actor, search) => inside(actor, (tx) => findGuardians(tx, actor, search)),
    left: (actor, id) => done(() => markLeft(services, actor, id)),
    returned: (actor, id) => done(() => markReturned(services, actor, id)),
    erase: (actor, id) => done(() => erasePerson(services, actor, id)),
  }
}

function gone(): never {
  throw new PeopleError('no-person')
}

function authorityOf(told: string): Authority {
  return AUTHORITIES.find((one) => one === told) ?? 'unknown'
}

/** Does something; what the school's rules refuse becomes words for who asked. */
export async function outcome<T>(work: () => Promise<T>): Promise<Outcome<T>> {
  try {
    return { done: await work() }
  } catch (error) {
    if (error instanceof PeopleError) return { problem: error.words, fields: error.fields }
    throw error
  }
}

/** The same, for what gives nothing of use. */
export async function done(work: () => Promise<unknown>): Promise<Outcome> {
  return outcome(async () => {
    await work()
    return undefined
  })
}

async function list(tx: Tx, actor: Actor, wanted: PeopleWanted): Promise<PeopleList> {
  const { search, kind, group, withLeft, after } = wanted
  const found = await listPeople(tx, {
    limit: PAGE + 1,
    visible: visiblePeople(actor, 'people.list'),
    search: search.trim().slice(0, 200).replaceAll('\0', ''),
    kind: KINDS.find((one) => one === kind),
    group: isId(group) ? group : undefined,
    after: isId(after) ? after : undefined,
    withLeft,
  })
  const people = found.slice(0, PAGE)
  const next = found.length > PAGE ? (people.at(-1)?.id ?? null) : null
  return { people, next, groups: await groupsFor(tx, actor), mayAdd: isAllowed(actor, 'people.change') }
}

function isAllowed(actor: Actor, action: 'people.change' | 'people.erase'): boolean {
  return rulesFor(actor, action).length > 0
}

/** The groups that somebody may look into, the newest school year first. */
async function groupsFor(tx: Tx, actor: Actor): Promise<readonly ListedGroup[]> {
  if (rulesFor(actor, 'group.read').length === 0) return []
  const rows = await tx.selectFrom('school_group').select('group_id').where(visibleGroups(actor, 'group.read')).execute() // prettier-ignore
  const seen = new Set(rows.map((row) => row.group_id))
  return (await listGroups(tx)).filter(({ id }) => seen.has(id))
}

async function view(tx: Tx, actor: Actor, id: string): Promise<PersonView | null> {
  const [page, thing] = [await personPage(tx, id), await readPerson(tx, id)]
  if (!page || !thing) return null
  const { details, ...person } = page
  const mayChange = may(actor, 'people.change', thing)
  const seen = await visibleAmong(tx, actor, [...page.guardians, ...page.children, ...page.managed])
  const those = <T extends Choice>(all: readonly T[]): T[] => all.filter((one) => seen.has(one.id))
  const { kinds, givenName, prefix, familyName } = details
  return {
    person: { ...person, guardians: those(page.guardians), children: those(page.children), managed: those(page.managed) }, // prettier-ignore
    form: { kinds, givenName, prefix, familyName, email: details.email ?? '', birthDate: details.birthDate ?? '' },
    isOwn: id === actor.person,
    mayChange,
    mayErase: may(actor, 'people.erase', thing),
    managers: mayChange ? await managersFor(tx, id) : [],
    givenRoles: page.givenRoles,
    rolesToGive: mayChange ? GIVEN_ROLES : [],
  }
}

/** Of others on somebody's page only those are shown whom this actor may see. */
async function visibleAmong(tx: Tx, actor: Actor, people: readonly (Choice | Linked)[]): Promise<ReadonlySet<string>> {
  if (people.length === 0) return new Set()
  const rows = await tx
    .selectFrom('person')
    .select('person_id')
    .where(visiblePeople(actor, 'people.read'))
    .where(
      'person_id',
      'in',
      people.map(({ id }) => id),
    ) // prettier-ignore
    .execute()
  return new Set(rows.map((row) => row.person_id))
}

async function managersFor(tx: Tx, id: string): Promise<readonly Choice[]> {
  const staff = await listPeople(tx, { kind: 'staff', limit: MOST_MANAGERS })
  return staff.filter((one) => one.id !== id).map(({ id: other, name }) => ({ id: other, name }))
}

async function findGuardians(tx: Tx, actor: Actor, text: string): Promise<readonly Choice[]> {
  const search = text.trim().slice(0, 200).replaceAll('\0', '')
  if (search === '') return []
  const kind: Kind = 'guardian'
  const visible = visiblePeople(actor, 'people.list')
  const byName = await listPeople(tx, { kind, search, visible, limit: MOST_CHOICES })
  const rows = await tx
    .selectFrom('person')
    .select(['person_id as id', 'name'])
    .where(visible)
    .where('left_on', 'is', null)
    .where('email', '=', search.toLowerCase())
    .execute()
  const all = [...rows, ...byName.map(({ id, name }) => ({ id, name }))]
  return [...new Map(all.map((one) => [one.id, one])).values()].slice(0, MOST_CHOICES)
}

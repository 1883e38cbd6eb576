/** From what a roster would change to the events that change it. Pure: ids come from outside. */
import type { CurrentGroup, Preview } from '../../roster/compare.ts'
import { withoutCycles } from '../../roster/managers.ts'
import type { Group, Person } from '../../roster/roster.ts'
import type { NewEvent } from '../../record/event.ts'
import {
  GUARDIANS_IN_EVENT,
  MEMBERS_IN_EVENT,
  groupClosed,
  groupDescribed,
  guardiansSet,
  managerSet,
  membersMoved,
  personAdded,
  personChanged,
  personReturned,
} from '../people/events.ts'
import type { Details } from '../people/model.ts'
import type { State } from './current.ts'

export interface PlanSettings {
  readonly by: string | null
  readonly newId: () => string
  /** The event that somebody leaves. */
  readonly leaving: (person: { readonly id: string; readonly kinds: Details['kinds'] }) => NewEvent
}

export interface Plan {
  readonly events: readonly NewEvent[]
  readonly left: readonly string[]
  readonly returned: readonly string[]
}

/** What has to be recorded so that the school becomes what the preview shows; nothing when that is so already. */
export function planImport(state: State, preview: Preview, settings: PlanSettings): Plan {
  const ids = new Map(preview.known)
  for (const { ref } of preview.people.added) ids.set(ref, settings.newId())
  const idOf = (ref: string): string => ids.get(ref) ?? missing(ref)
  const returned = [...new Set(preview.known.values())].filter((id) => state.left.has(id)).sort()
  const events = [
    ...returned.map((id) => personReturned.in(id, { by: settings.by })),
    ...peopleEvents(state, preview, idOf, settings),
    ...managerEvents(state, preview, idOf, settings),
    ...guardianEvents(preview, idOf, settings),
    ...groupEvents(state, preview, idOf, settings),
    ...preview.people.gone.map((person) => settings.leaving({ id: person.id, kinds: [...person.kinds] })),
  ]
  return { events, left: preview.people.gone.map(({ id }) => id), returned }
}

type IdOf = (ref: string) => string

function missing(what: string): never {
  throw new TypeError(`the roster refers to ${what === '' ? 'nobody' : 'somebody'} who is not in it`)
}

function peopleEvents(state: State, { people }: Preview, idOf: IdOf, { by }: PlanSettings): NewEvent[] {
  const added = people.added.map((person) => personAdded.in(idOf(person.ref), { details: detailsOf(person), by }))
  const changed = people.changed.flatMap(({ id, person, changes }) => {
    const fields = changes.map(({ field }) => field).filter((field) => field !== 'manager')
    const before = state.details.get(id)
    if (fields.length === 0 || !before) return []
    return [personChanged.in(id, { details: changedDetails(before, person, new Set(fields)), by })]
  })
  return [...added, ...changed]
}

function detailsOf(person: Person): Details {
  const { kinds, key, eckId, givenName, initials, prefix, familyName, email, birthDate, roles, schools } = person
  const names = { givenName, initials, prefix, familyName }
  return { ...names, kinds: [...kinds], key, eckId, email, birthDate, roles: [...roles], schools: [...schools], fromRoster: true } // prettier-ignore
}

/** Kinds only grow: that a teacher is a guardian too, another file told. Who was added by hand stays so, and is never gone. */
function changedDetails(before: Details, person: Person, fields: ReadonlySet<string>): Details {
  const told = Object.entries(detailsOf(person)).filter(([field]) => fields.has(field))
  const kinds = [...before.kinds, ...person.kinds.filter((kind) => !before.kinds.includes(kind))]
  return { ...before, ...(Object.fromEntries(told) as Partial<Details>), kinds }
}

/** A link that would close a circle, with links that were there, is left out. */
function managerEvents(state: State, { people }: Preview, idOf: IdOf, { by }: PlanSettings): NewEvent[] {
  const before = new Map(state.current.people.map(({ id, manager }) => [id, manager]))
  const told = [
    ...people.added.map((person) => ({ id: idOf(person.ref), person })),
    ...people.changed.filter(({ changes }) => changes.some(({ field }) => field === 'manager')),
  ].map(({ id, person }) => [id, person.manager === null ? null : idOf(person.manager)] as const)
  const after = new Map([...before, ...told].filter((link): link is [string, string] => link[1] !== null))
  const { cyclic } = withoutCycles(after)
  const closing = new Set(cyclic)
  return told.flatMap(([id, to]) => {
    const manager = closing.has(id) ? null : to
    return manager === (before.get(id) ?? null) ? [] : [managerSet.in(id, { manager, by })]
  })
}

/** Of each pupil who has become a guardian, or with other authority, and who is none any more. */
function guardianEvents({ guardianships }: Preview, idOf: IdOf, { by }: PlanSettings): NewEvent[] {
  const set = [...guardianships.added, ...guardianships.changed].map(({ pupil, guardian, authority }) => ({
    pupil: idOf(pupil),
    link: { guardian: idOf(guardian), authority },
  }))
  const setOf = Map.groupBy(set, ({ pupil }) => pupil)
  const goneOf = Map.groupBy(guardianships.gone, ({ pupil }) => pupil)
  return [...new Set([...setOf.keys(), ...goneOf.keys()])].flatMap((pupil) => {
    const guardians = (setOf.get(pupil) ?? []).map(({ link }) => link)
    const gone = (goneOf.get(pupil) ?? []).map(({ guardian }) => guardian)
    return pieces(Math.max(guardians.length, gone.length), GUARDIANS_IN_EVENT, (from, to) =>
      guardiansSet.in(pupil, { guardians: guardians.slice(from, to), gone: gone.slice(from, to), by }),
    )
  })
}

function groupEvents(state: State, { groups }: Preview, idOf: IdOf, { by, newId }: PlanSettings): NewEvent[] {
  const before = new Map(state.current.groups.map((group) => [group.id, group]))
  const made = groups.added.map((group) => ({ id: newId(), group, old: undefined }))
  const changed = groups.changed.map(({ id, group }) => ({ id, group, old: before.get(id) }))
  return [
    ...groups.gone.map(({ id }) => groupClosed.in(id, { by })),
    ...[...made, ...changed].flatMap(({ id, group, old }) => [
      ...(old && sameFacts(old, group) ? [] : [groupDescribed.in(id, { ...factsOf(group), by })]),
      ...moves(id, old, group, idOf, by),
    ]),
  ]
}

function factsOf({ key, name, schoolYear, year, kind, school: location }: Omit<Group, 'ref'>) {
  return { key, name, schoolYear, year, kind, location }
}

function sameFacts(old: CurrentGroup, group: Group): boolean {
  return JSON.stringify(factsOf(old)) === JSON.stringify(factsOf(group))
}

function moves(id: string, old: CurrentGroup | undefined, group: Group, idOf: IdOf, by: string | null): NewEvent[] {
  const [pupils, teachers] = [group.pupils.map(idOf), group.teachers.map(idOf)]
  const all = [
    ...difference(pupils, old?.pupils).map((person) => ['pupilsIn', person] as const),
    ...difference(old?.pupils, pupils).map((person) => ['pupilsOut', person] as const),
    ...difference(teachers, old?.teachers).map((person) => ['teachersIn', person] as const),
    ...difference(old?.teachers, teachers).map((person) => ['teachersOut', person] as const),
  ]
  return pieces(all.length, MEMBERS_IN_EVENT, (from, to) => {
    const piece = all.slice(from, to)
    const of = (way: string): string[] => piece.filter(([one]) => one === way).map(([, person]) => person)
    const moved = { pupilsIn: of('pupilsIn'), pupilsOut: of('pupilsOut') }
    return membersMoved.in(id, { ...moved, teachersIn: of('teachersIn'), teachersOut: of('teachersOut'), by })
  })
}

function difference(from: readonly string[] = [], without: readonly string[] = []): string[] {
  return [...new Set(from).difference(new Set(without))]
}

function pieces(length: number, size: number, make: (from: number, to: number) => NewEvent): NewEvent[] {
  return Array.from({ length: Math.ceil(length / size) }, (_, i) => make(i * size, (i + 1) * size))
}

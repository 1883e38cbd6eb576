/**
 * What a roster would change: pure, so that the preview and the import say the same. Nothing is ever removed here;
 * people who are no longer in the file are named as gone, and a person decides.
 */
import { matchPeople } from './match.ts'
import { schoolYearOf } from './fields.ts'
import {
  KINDS,
  PERSON_FIELDS,
  type Group,
  type Guardianship,
  type Kind,
  type Person,
  type PersonField,
  type ReadOptions,
  type Roster,
} from './roster.ts'

/** A person as the school knows it now; `manager` is an id here. */
export interface CurrentPerson extends Omit<Person, 'ref' | 'line' | 'omitted'> {
  readonly id: string
  /** Only people who came with a roster can be gone from one. */
  readonly fromRoster: boolean
  /** Not even then: has left already, or may not be taken away by a file. */
  readonly isKept?: boolean
}

/** A group as the school knows it now; its people are ids. */
export interface CurrentGroup extends Omit<Group, 'ref'> {
  readonly id: string
}

export interface Current {
  readonly brins: readonly string[]
  readonly people: readonly CurrentPerson[]
  readonly groups: readonly CurrentGroup[]
  readonly guardianships: readonly Guardianship[]
}

export const NOBODY: Current = { brins: [], people: [], groups: [], guardianships: [] }

export interface Change {
  readonly field: PersonField | 'manager'
  readonly from: CurrentPerson[PersonField | 'manager']
  /** Of a manager the ref in the roster. */
  readonly to: Person[PersonField | 'manager']
}

/** Something that has to be confirmed before an import goes on. */
export type Confirmation =
  | { readonly about: 'many-gone'; readonly kind: Kind; readonly gone: number; readonly of: number }
  | { readonly about: 'school-year'; readonly schoolYear: string; readonly expected: string }
  | { readonly about: 'other-school'; readonly brin: string }

export interface Preview {
  /** Ids of the people of the roster who are known, by ref. */
  readonly known: ReadonlyMap<string, string>
  readonly people: {
    readonly added: readonly Person[]
    readonly changed: readonly { readonly id: string; readonly person: Person; readonly changes: readonly Change[] }[]
    readonly gone: readonly CurrentPerson[]
    readonly unchanged: number
  }
  readonly groups: {
    readonly added: readonly Group[]
    readonly changed: readonly { readonly id: string; readonly group: Group }[]
    readonly gone: readonly CurrentGroup[]
    readonly unchanged: number
  }
  /** Who has authority over whom, by refs of the roster; `gone` by ids. */
  readonly guardianships: {
    readonly added: readonly Guardianship[]
    readonly changed: readonly Guardianship[]
    readonly gone: readonly Guardianship[]
    readonly unchanged: number
  }
  readonly confirm: readonly Confirmation[]
}

/** Above this share of people gone, of any kind, it is rather the wrong file. */
const MOST_GONE = 0.2

/** Holds a roster against what is known. Linear in their sizes. */
export function compare(current: Current, roster: Roster, options: ReadOptions): Preview {
  const matched = matchPeople(current.people, roster.people)
  const known = new Map([...matched].map(([ref, person]) => [ref, person.id]))
  const people = comparePeople(current, roster, matched, known)
  return {
    known,
    people,
    groups: compareGroups(current.groups, roster, known),
    guardianships: compareGuardianships(current, roster, known),
    confirm: [...manyGone(current, people.gone), ...otherYear(roster, options), ...otherSchool(current, roster)],
  }
}

function comparePeople(
  current: Current,
  roster: Roster,
  matched: ReadonlyMap<string, CurrentPerson>,
  known: ReadonlyMap<string, string>,
): Preview['people'] {
  const told = toldFields(roster.people)
  const added: Person[] = []
  const changed: Preview['people']['changed'][number][] = []
  let unchanged = 0
  for (const person of roster.people) {
    const before = matched.get(person.ref)
    const changes = before ? changesOf(before, person, told, known) : []
    if (!before) added.push(person)
    else if (changes.length > 0) changed.push({ id: before.id, person, changes })
    else unchanged++
  }
  return { added, changed, gone: goneFrom(current, roster, new Set(known.values())), unchanged }
}

/** Fields of which the file speaks, per kind: what no line has is not told, and stays as it is. */
function toldFields(people: readonly Person[]): ReadonlySet<string> {
  const told = new Set<string>()
  for (const person of people)
    for (const field of [...PERSON_FIELDS, 'manager'] as const)
      if (!isEmpty(person[field])) for (const kind of person.kinds) told.add(`${kind} ${field}`)
  return told
}

function isEmpty(value: Person[PersonField | 'manager']): boolean {
  return value === null || value.length === 0
}

function changesOf(
  before: CurrentPerson,
  person: Person,
  told: ReadonlySet<string>,
  known: ReadonlyMap<string, string>,
): Change[] {
  const changes: Change[] = []
  for (const field of [...PERSON_FIELDS, 'manager'] as const) {
    if (field !== 'manager' && person.omitted.includes(field)) continue
    if (!person.kinds.some((kind) => told.has(`${kind} ${field}`))) continue
    const [from, to] = [before[field], person[field]]
    const target = field === 'manager' && typeof to === 'string' ? (known.get(to) ?? `new ${to}`) : to
    // Kinds only grow: that a teacher is a guardian too, another file told.
    if (field === 'kinds' && person.kinds.every((kind) => before.kinds.includes(kind))) continue
    if (!sameValue(from, target)) changes.push({ field, from, to })
  }
  return changes
}

function sameValue(a: Change['from'], b: Change['to']): boolean {
  if (typeof a === 'string' || typeof b === 'string' || a === null || b === null) return a === b
  return sameSet(a, b)
}

function sameSet(a: readonly string[], b: readonly string[]): boolean {
  const set = new Set(a)
  return set.size === new Set(b).size && b.every((one) => set.has(one))
}

/** People of a kind that the file has, who came with a roster, and who are in it nowhere, not even on a rejected line. */
function goneFrom(current: Current, roster: Roster, seen: ReadonlySet<string>): CurrentPerson[] {
  const kinds = new Set(roster.people.flatMap((person) => person.kinds))
  const spared = new Set(roster.rejected.flatMap(({ who }) => (who ? handles(who) : [])))
  return current.people.filter(
    (person) =>
      canBeGone(person) &&
      !seen.has(person.id) &&
      person.kinds.every((kind) => kinds.has(kind)) &&
      !handles(person).some((handle) => spared.has(handle)),
  )
}

function canBeGone({ fromRoster, isKept = false }: CurrentPerson): boolean {
  return fromRoster && !isKept
}

function handles({ kinds, key, eckId, email }: Pick<Person, 'kinds' | 'key' | 'eckId' | 'email'>): string[] {
  const keys = key === null ? [] : kinds.map((kind) => `${kind} ${key}`)
  return [...keys, ...(eckId === null ? [] : [eckId]), ...(email === null ? [] : [email])]
}

function compareGroups(
  current: readonly CurrentGroup[],
  roster: Roster,
  known: ReadonlyMap<string, string>,
): Preview['groups'] {
  const before = new Map(current.map((group) => [yearKey(group), group]))
  const added: Group[] = []
  const changed: { id: string; group: Group }[] = []
  const years = new Set<string | null>()
  const seen = new Set<string>()
  for (const group of roster.groups) {
    years.add(group.schoolYear)
    const old = before.get(yearKey(group))
    if (!old) added.push(group)
    else if (!sameGroup(old, group, known)) changed.push({ id: old.id, group })
    if (old) seen.add(old.id)
  }
  const gone = current.filter((group) => years.has(group.schoolYear) && !seen.has(group.id))
  return { added, changed, gone, unchanged: roster.groups.length - added.length - changed.length }
}

function yearKey({ schoolYear, key }: Pick<Group, 'schoolYear' | 'key'>): string {
  return `${schoolYear ?? ''} ${key}`
}

function sameGroup(old: CurrentGroup, group: Group, known: ReadonlyMap<string, string>): boolean {
  const ids = (refs: readonly string[]): string[] => refs.map((ref) => known.get(ref) ?? `new ${ref}`)
  const plain = (['name', 'year', 'kind', 'school'] as const).every((field) => old[field] === group[field])
  return plain && sameSet(old.pupils, ids(group.pupils)) && sameSet(old.teachers, ids(group.teachers))
}

/** An authority that the file doesn't know never replaces one that the school knows. */
function compareGuardianships(
  current: Current,
  roster: Roster,
  known: ReadonlyMap<string, string>,
): Preview['guardianships'] {
  const linkKey = (guardian: string, pupil: string): string => `${guardian} ${pupil}`
  const before = new Map(current.guardianships.map((link) => [linkKey(link.guardian, link.pupil), link.authority]))
  const seen = new Set<string>()
  const [added, changed]: [Guardianship[], Guardianship[]] = [[], []]
  for (const link of roster.guardianships) {
    const key = linkKey(known.get(link.guardian) ?? '', known.get(link.pupil) ?? '')
    const old = before.get(key)
    seen.add(key)
    if (old === undefined) added.push(link)
    else if (link.authority !== 'unknown' && link.authority !== old) changed.push(link)
  }
  const pupils = new Set(roster.guardianships.map((link) => known.get(link.pupil)))
  const rostered = new Set(current.people.filter((person) => person.fromRoster).map((person) => person.id))
  const gone = current.guardianships.filter(
    ({ guardian, pupil }) => pupils.has(pupil) && rostered.has(guardian) && !seen.has(linkKey(guardian, pupil)),
  )
  return { added, changed, gone, unchanged: roster.guardianships.length - added.length - changed.length }
}

function manyGone(current: Current, gone: readonly CurrentPerson[]): Confirmation[] {
  return KINDS.flatMap((kind) => {
    const ofKind = (person: CurrentPerson): boolean => canBeGone(person) && person.kinds.includes(kind)
    const [count, all] = [gone.filter(ofKind).length, current.people.filter(ofKind).length]
    return count > all * MOST_GONE ? [{ about: 'many-gone', kind, gone: count, of: all }] : []
  })
}

/** The next school year may be read before it begins: from May. */
function otherYear({ schoolYear }: Roster, { today }: ReadOptions): Confirmation[] {
  const expected = schoolYearOf(today)
  const soon = schoolYearOf(`${today.slice(0, 4)}-08-01`)
  const next = today.slice(5) >= '05-01' ? soon : expected
  if (schoolYear === null || schoolYear === expected || schoolYear === next) return []
  return [{ about: 'school-year', schoolYear, expected }]
}

function otherSchool({ brins }: Current, { schools }: Roster): Confirmation[] {
  const ours = new Set(brins.map((brin) => brin.slice(0, 4)))
  const theirs = schools.map(({ brin }) => brin).filter((brin) => brin !== null)
  if (ours.size === 0 || theirs.length === 0 || theirs.some((brin) => ours.has(brin.slice(0, 4)))) return []
  return [{ about: 'other-school', brin: theirs[0] ?? '' }]
}

/**
 * Gathers what a reader finds into a roster. Every reader goes through here, so that names, keys, dates, addresses and
 * references are judged in one place, whatever the file.
 */
import { withoutCitizenNumbers } from './citizen-numbers.ts'
import { emailOf, isoDate, keyOf, nameFault, tidy } from './fields.ts'
import { LIMITS } from './limits.ts'
import { withoutCycles } from './managers.ts'
import { RosterError, type RejectReason, type RemarkReason } from './reasons.ts'
import { togetherByEmail } from './same-person.ts'
import type {
  Authority,
  Format,
  Group,
  Guardianship,
  Kind,
  Person,
  PersonField,
  ReadOptions,
  Rejection,
  Remark,
  Roster,
  School,
  StaffRole,
} from './roster.ts'
import { familyParts } from './name.ts'

/** A person as the file has it; texts are raw. */
export interface FoundPerson {
  readonly line: number
  readonly kinds: readonly Kind[]
  readonly key: string
  readonly eckId?: string | undefined
  readonly givenName?: string | undefined
  readonly initials?: string | undefined
  readonly prefix?: string | undefined
  readonly familyName?: string | undefined
  readonly email?: string | undefined
  readonly birthDate?: string | undefined
  readonly roles?: readonly StaffRole[]
  readonly schools?: readonly string[]
}

export interface FoundGroup {
  readonly line: number
  readonly key: string
  readonly name: string
  readonly kind: Group['kind']
  readonly year?: string | null
  readonly schoolYear: string | null
  readonly school?: string | null
}

interface Place {
  readonly group: string
  readonly person: string
  readonly as: 'pupils' | 'teachers'
  readonly line: number
}

export class RosterBuilder {
  readonly #format: Format
  readonly #options: ReadOptions
  readonly #people = new Map<string, Person>()
  readonly #eckIds = new Set<string>()
  readonly #groups = new Map<string, Omit<Group, 'pupils' | 'teachers'>>()
  readonly #places: Place[] = []
  readonly #guardianships = new Map<string, Guardianship>()
  readonly #managers = new Map<string, { manager: string; line: number }>()
  readonly #schools = new Map<string, School>()
  readonly #rejected: Rejection[] = []
  readonly #remarks: Remark[] = []
  #numbersLeftOut = 0
  #left = 0
  /** What is being read, when a roster has more files than one. */
  file: string | null = null
  version: string | null = null
  schoolYear: string | null = null

  constructor(format: Format, options: ReadOptions) {
    this.#format = format
    this.#options = options
  }

  /** Adds a person; gives the ref, or null when the line is rejected. `ref` must be free: see `has`. */
  person(found: FoundPerson, ref: string): string | null {
    const names = namesOf(found)
    const who = { kinds: found.kinds, key: keyOf(found.key), eckId: eckIdOf(found), email: emailOf(found.email ?? '') }
    const fault =
      namesFault(names) ??
      (found.key !== '' && who.key === null ? 'bad-key' : null) ??
      (this.#people.has(ref) ? 'duplicate-key' : null) ??
      (who.eckId !== null && this.#eckIds.has(who.eckId) ? 'duplicate-eck-id' : null)
    if (fault !== null) return this.reject(found.line, fault, who)
    if (this.#people.size >= LIMITS.people) throw new RosterError('too-large', found.line)
    if (who.eckId !== null) this.#eckIds.add(who.eckId)
    const omitted: PersonField[] = []
    const birthDate = this.#birthDate(found, omitted)
    if (who.email === null && tidy(found.email ?? '') !== '') this.#omit(found.line, 'bad-email', 'email', omitted)
    if (who.eckId === null && tidy(found.eckId ?? '') !== '') this.#omit(found.line, 'bad-eck-id', 'eckId', omitted)
    if (found.kinds.includes('pupil') && found.kinds.length > 1) this.remark(found.line, 'two-roles')
    const { line, roles = [] } = found
    const schools = [...new Set((found.schools ?? []).flatMap((key) => keyOf(key) ?? []))].slice(0, LIMITS.schools)
    this.#people.set(ref, { ref, line, ...who, ...names, birthDate, roles, schools, manager: null, omitted })
    return ref
  }

  has(ref: string): boolean {
    return this.#people.has(ref)
  }

  /** Adds a group; gives its ref, or null when the line is rejected. */
  group(found: FoundGroup, ref: string): string | null {
    const [key, name] = [keyOf(found.key), tidy(found.name)]
    const fault = (name === '' ? 'no-name' : nameFault(name)) ?? (this.#groups.has(ref) ? 'duplicate-group' : null)
    if (fault !== null || key === null) return this.reject(found.line, fault ?? 'bad-key')
    if (this.#groups.size >= LIMITS.people) throw new RosterError('too-large', found.line)
    const { kind, schoolYear } = found
    const [year, school] = [keyOf(found.year ?? ''), keyOf(found.school ?? '')]
    this.#groups.set(ref, { ref, key, name, kind, schoolYear, year, school })
    return ref
  }

  hasGroup(ref: string): boolean {
    return this.#groups.has(ref)
  }

  /** Puts a person into a group; whether the group is there is looked at in the end. */
  place(place: Place): void {
    if (this.#places.length >= LIMITS.places) throw new RosterError('too-large', place.line)
    this.#places.push(place)
  }

  guardianship(guardian: string, pupil: string, authority: Authority): void {
    const key = `${guardian}\n${pupil}`
    const known = this.#guardianships.get(key)
    if (known === undefined || known.authority === 'unknown')
      this.#guardianships.set(key, { guardian, pupil, authority })
  }

  manager(person: string, manager: string, line: number): void {
    this.#managers.set(person, { manager, line })
  }

  school(school: School): void {
    this.#schools.set(school.key, school)
  }

  reject(line: number, reason: RejectReason, who: Rejection['who'] = null): null {
    if (this.#rejected.push({ file: this.file, line, reason, who }) > LIMITS.rejected)
      throw new RosterError('too-large', line)
    return null
  }

  remark(line: number, reason: RemarkReason): void {
    this.#remarks.push({ file: this.file, line, reason })
  }

  /** A citizen number stood here and was not read. */
  leaveNumberOut(count = 1): void {
    this.#numbersLeftOut += count
  }

  /** Somebody who, as the file says, is no longer here. */
  leave(): void {
    this.#left++
  }

  /** The roster; the builder is done then. */
  finish(): Roster {
    const people = this.#withManagers([...this.#people.values()])
    const parts = { people, groups: this.#filledGroups(), guardianships: [...this.#guardianships.values()] }
    const hidden = withoutCitizenNumbers(parts, this.#rejected)
    const together = togetherByEmail(hidden.parts)
    if (hidden.count > 0) this.remark(hidden.line, 'key-is-citizen-number')
    this.#remarkSharedEmail(together.people)
    const inOrder = (a: Remark | Rejection, b: Remark | Rejection): number => a.line - b.line
    return {
      format: this.#format,
      version: this.version,
      schoolYear: this.schoolYear,
      schools: [...this.#schools.values()],
      ...together,
      rejected: hidden.rejected.toSorted(inOrder),
      remarks: this.#remarks.sort(inOrder),
      numbersLeftOut: this.#numbersLeftOut + hidden.count,
      left: this.#left,
    }
  }

  #birthDate(found: FoundPerson, omitted: PersonField[]): string | null {
    if (tidy(found.birthDate ?? '') === '') return null
    const day = isoDate(found.birthDate ?? '')
    if (day !== null && day <= this.#options.today) return day
    this.#omit(found.line, day === null ? 'bad-date' : 'date-in-future', 'birthDate', omitted)
    return null
  }

  #omit(line: number, reason: RemarkReason, field: PersonField, omitted: PersonField[]): void {
    this.remark(line, reason)
    omitted.push(field)
  }

  #withManagers(people: readonly Person[]): Person[] {
    const known = new Map<string, string>()
    for (const [person, { manager, line }] of this.#managers) {
      if (this.#people.has(manager)) known.set(person, manager)
      else this.remark(line, 'unknown-manager')
    }
    const { managers, cyclic } = withoutCycles(known)
    for (const person of cyclic) this.remark(this.#managers.get(person)?.line ?? 0, 'manager-cycle')
    return people.map((person) => ({ ...person, manager: managers.get(person.ref) ?? null }))
  }

  #filledGroups(): Group[] {
    const members = new Map<string, { pupils: Set<string>; teachers: Set<string> }>()
    for (const ref of this.#groups.keys()) members.set(ref, { pupils: new Set(), teachers: new Set() })
    for (const { group, person, as, line } of this.#places) {
      const place = members.get(group)
      if (place) place[as].add(person)
      else this.remark(line, 'unknown-group')
    }
    return [...this.#groups.values()].map((group) => {
      const { pupils = [], teachers = [] } = members.get(group.ref) ?? {}
      return { ...group, pupils: [...pupils], teachers: [...teachers] }
    })
  }

  #remarkSharedEmail(people: readonly Person[]): void {
    const seen = new Set<string>()
    for (const { email, line } of people) {
      if (email === null) continue
      if (seen.has(email)) this.remark(line, 'shared-email')
      seen.add(email)
    }
  }
}

type Names = Pick<Person, 'givenName' | 'initials' | 'prefix' | 'familyName'>

function namesOf({ givenName = '', initials = '', prefix = '', familyName = '' }: FoundPerson): Names {
  return { givenName: tidy(givenName), initials: tidy(initials), ...familyParts(tidy(prefix), tidy(familyName)) }
}

function namesFault(names: Names): RejectReason | null {
  if (names.givenName === '' && names.familyName === '') return 'no-name'
  return (
    Object.values<string>({ ...names })
      .map(nameFault)
      .find((fault) => fault !== null) ?? null
  )
}

function eckIdOf({ eckId = '' }: FoundPerson): string | null {
  return keyOf(eckId)
}

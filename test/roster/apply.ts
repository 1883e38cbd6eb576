/** What an import does with a preview, on plain data: for tests of the comparison. */
import type { Current, CurrentGroup, CurrentPerson, Preview } from '../../src/roster/compare.ts'
import type { Guardianship, Person, Roster } from '../../src/roster/roster.ts'

/** What is known after the import; people who are gone stay, as they do in the product. */
export function imported(current: Current, roster: Roster, preview: Preview): Current {
  let made = current.people.length + current.groups.length
  const ids = new Map(preview.known)
  for (const { ref } of preview.people.added) ids.set(ref, `id${made++}`)
  const idOf = (ref: string): string => ids.get(ref) ?? ref
  const added = preview.people.added.map((person) => toCurrent(person, idOf))
  const changed = new Map(
    preview.people.changed.map(({ id, changes }) => [
      id,
      Object.fromEntries(changes.map(({ field, to }) => [field, field === 'manager' && to ? idOf(String(to)) : to])),
    ]),
  )
  const people = current.people.map((person): CurrentPerson => ({ ...person, ...changed.get(person.id) }))
  const group = (
    { ref, pupils, teachers, ...rest }: Roster['groups'][number],
    id = `id-${ref}-${made++}`,
  ): CurrentGroup => ({
    ...rest,
    id,
    pupils: pupils.map(idOf),
    teachers: teachers.map(idOf),
  })
  const replaced = new Map(preview.groups.changed.map((one) => [one.id, group(one.group, one.id)]))
  const link = ({ guardian, pupil, authority }: Guardianship): Guardianship => ({
    guardian: idOf(guardian),
    pupil: idOf(pupil),
    authority,
  })
  const fresh = [...preview.guardianships.added, ...preview.guardianships.changed].map(link)
  const isFresh = (one: Guardianship): boolean =>
    [...fresh, ...preview.guardianships.gone].some((two) => two.guardian === one.guardian && two.pupil === one.pupil)
  return {
    brins: roster.schools.map(({ brin }) => brin).filter((brin) => brin !== null),
    people: [...people, ...added],
    groups: [
      ...current.groups.map((one) => replaced.get(one.id) ?? one),
      ...preview.groups.added.map((one) => group(one)),
    ],
    guardianships: [...current.guardianships.filter((one) => !isFresh(one)), ...fresh],
  }
}

function toCurrent(person: Person, idOf: (ref: string) => string): CurrentPerson {
  const manager = person.manager === null ? null : idOf(person.manager)
  return { ...person, id: idOf(person.ref), fromRoster: true, manager }
}

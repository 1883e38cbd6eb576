/** Who of a roster is who of the school: by ECK iD, by key, by address and name, by name and date of birth. */
import type { CurrentPerson } from './compare.ts'
import type { Person } from './roster.ts'

type Handle = (person: Pick<Person, keyof Person & keyof CurrentPerson>) => readonly string[]

/** From the surest to the least sure. What two people share tells nothing and is passed over. */
const HANDLES: readonly Handle[] = [
  ({ eckId }) => (eckId === null ? [] : [eckId]),
  ({ key, kinds }) => (key === null ? [] : kinds.map((kind) => `${kind} ${key}`)),
  (person) => (person.email === null ? [] : [`${person.email} ${nameOf(person)}`]),
  (person) => (person.birthDate === null ? [] : [`${person.birthDate} ${nameOf(person)}`]),
  // Without anything else a name must do, as long as the other side has no key that says otherwise.
  (person) => (person.key === null ? person.kinds.map((kind) => `${kind} ${nameOf(person)}`) : []),
]

/** For each ref the person who is known; nobody is matched twice. */
export function matchPeople(
  current: readonly CurrentPerson[],
  people: readonly Person[],
): ReadonlyMap<string, CurrentPerson> {
  const matched = new Map<string, CurrentPerson>()
  const taken = new Set<string>()
  for (const handle of HANDLES) {
    const before = onlyOnes(
      current.filter(({ id }) => !taken.has(id)),
      handle,
    )
    const now = onlyOnes(
      people.filter(({ ref }) => !matched.has(ref)),
      handle,
    )
    for (const [value, person] of now) {
      const known = before.get(value)
      if (!known || taken.has(known.id) || matched.has(person.ref) || contradicts(known, person)) continue
      matched.set(person.ref, known)
      taken.add(known.id)
    }
  }
  return matched
}

/** Different ECK iDs are different people, whatever else is the same. */
function contradicts(known: CurrentPerson, person: Person): boolean {
  return known.eckId !== null && person.eckId !== null && known.eckId !== person.eckId
}

function onlyOnes<T extends Parameters<Handle>[0]>(people: readonly T[], handle: Handle): Map<string, T> {
  const found = new Map<string, T>()
  const shared = new Set<string>()
  for (const person of people) {
    for (const value of handle(person)) {
      if (found.has(value)) shared.add(value)
      found.set(value, person)
    }
  }
  for (const value of shared) found.delete(value)
  return found
}

function nameOf({ givenName, initials, prefix, familyName }: Parameters<Handle>[0]): string {
  return [givenName || initials, prefix, familyName].join(' ').toLowerCase()
}

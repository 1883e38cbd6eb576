/** One person who stands in a file twice: a teacher with a child at the school is on the staff and a guardian. */
import type { Parts, Person } from './roster.ts'

/**
 * Joins staff with guardians who have the same e-mail address and the same names; the address alone isn't enough, as
 * parents share one. The one on the staff stays, because its key is the surest.
 */
export function togetherByEmail({ people, groups, guardianships }: Parts): Parts {
  const joined = new Map<string, string>()
  const staff = new Map(
    people
      .filter((person) => person.kinds.includes('staff') && person.email !== null)
      .map((one) => [sameness(one), one]),
  )
  for (const person of people) {
    const same = person.kinds.length === 1 && person.kinds[0] === 'guardian' ? staff.get(sameness(person)) : undefined
    if (same) joined.set(person.ref, same.ref)
  }
  if (joined.size === 0) return { people, groups, guardianships }
  const both = new Set(joined.values())
  return {
    people: people
      .filter(({ ref }) => !joined.has(ref))
      .map((person) => (both.has(person.ref) ? { ...person, kinds: ['staff', 'guardian'] } : person)),
    groups,
    guardianships: guardianships.map((link) => ({ ...link, guardian: joined.get(link.guardian) ?? link.guardian })),
  }
}

function sameness({ email, givenName, prefix, familyName }: Person): string {
  return email === null ? '' : [email, givenName, prefix, familyName].join('\n').toLowerCase()
}

/** Keys that are citizen numbers in disguise: a school may not use those for this, so they are not kept. */
import { couldBeCitizenNumber } from './fields.ts'
import type { Identity, Parts, Person, Rejection } from './roster.ts'

interface Hidden {
  readonly parts: Parts
  readonly rejected: readonly Rejection[]
  readonly count: number
  /** Where the first stood. */
  readonly line: number
}

/**
 * Takes such keys away where nearly all keys of a kind of people pass the test; of other numbers one in eleven does.
 * Nothing that refers to them keeps them either.
 */
export function withoutCitizenNumbers(
  { people, groups, guardianships }: Parts,
  rejected: readonly Rejection[],
): Hidden {
  const guilty = guiltyKinds(people)
  const isGuilty = ({ kinds, key }: Pick<Identity, 'kinds' | 'key'>): boolean =>
    key !== null && /^\d{8,9}$/.test(key) && kinds.some((kind) => guilty.has(kind))
  const hidden = people.filter(isGuilty)
  const refs = new Map(hidden.map((person, i) => [person.ref, `${person.kinds.join('-')}:without-key-${i + 1}`]))
  const refOf = (ref: string): string => refs.get(ref) ?? ref
  const parts: Parts = {
    people: people.map((person) => ({
      ...person,
      ...(refs.has(person.ref) ? { key: null, omitted: [...person.omitted, 'key'] } : {}),
      ref: refOf(person.ref),
      manager: person.manager === null ? null : refOf(person.manager),
    })),
    groups: groups.map((group) => ({
      ...group,
      pupils: group.pupils.map(refOf),
      teachers: group.teachers.map(refOf),
    })),
    guardianships: guardianships.map((link) => ({
      ...link,
      guardian: refOf(link.guardian),
      pupil: refOf(link.pupil),
    })),
  }
  return {
    parts: hidden.length === 0 ? { people, groups, guardianships } : parts,
    rejected: rejected.map((one) => (one.who && isGuilty(one.who) ? { ...one, who: { ...one.who, key: null } } : one)),
    count: hidden.length,
    line: hidden[0]?.line ?? 0,
  }
}

function guiltyKinds(people: readonly Person[]): ReadonlySet<string> {
  const keyed = people.flatMap(({ kinds, key }) => (key === null ? [] : kinds.map((kind) => ({ kind, key }))))
  const kinds = [...Map.groupBy(keyed, ({ kind }) => kind)]
  return new Set(kinds.filter(([, those]) => areCitizenNumbers(those.map(({ key }) => key))).map(([kind]) => kind))
}

function areCitizenNumbers(keys: readonly string[]): boolean {
  return keys.filter(couldBeCitizenNumber).length >= keys.length * 0.9
}

import { array, assert as check, asyncProperty, constantFrom, integer, property, record, tuple } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { imported } from '../../test/roster/apply.ts'
import { edexmlOf, oneRosterOf, partsOf, sheetOf, sourceOf } from '../../test/roster/write.ts'
import { compare, NOBODY, type Current } from './compare.ts'
import { readEdexml } from './edexml.ts'
import { fictitiousSchool } from './fiction.ts'
import { readOneRoster } from './oneroster.ts'
import type { Person, Roster } from './roster.ts'
import { readSheet } from './sheet.ts'

const TODAY = { today: '2026-11-30' }
const schoolOf = (seed: number, pupils: number, staff: number): Roster =>
  fictitiousSchool({ seed, pupils, staff, ...TODAY, domain: 'school.example' })
const school = schoolOf(1, 60, 10)
const after = (roster: Roster, current = NOBODY): Current => imported(current, roster, compare(current, roster, TODAY))
const known = after(school)

/** Nothing new, nothing changed, nobody gone, nothing to confirm. */
const QUIET = {
  people: { added: [], changed: [], gone: [] },
  groups: { added: [], changed: [], gone: [] },
  guardianships: { added: [], changed: [], gone: [] },
  confirm: [],
}

const withPeople = (change: (person: Person, i: number) => Person | null): Roster => ({
  ...school,
  people: school.people.map(change).filter((person) => person !== null),
})
const firstPupil = school.people[0]?.ref
const changesOf = (roster: Roster): unknown =>
  compare(known, roster, TODAY).people.changed.map(({ changes }) => changes.map(({ field, to }) => [field, to]))

test('without anybody everything is new', () => {
  const { people, groups, guardianships } = compare(NOBODY, school, TODAY)
  expect([people.added.length, groups.added.length, guardianships.added.length]).toEqual([
    school.people.length,
    school.groups.length,
    school.guardianships.length,
  ])
})

test('importing twice changes nothing, for any school, in any format', async () => {
  const formats = {
    edexml: (roster: Roster) => readEdexml(sourceOf(edexmlOf(roster)), TODAY),
    oneroster: (roster: Roster) => readOneRoster(partsOf(oneRosterOf(roster)), TODAY),
    csv: (roster: Roster) => readSheet(sourceOf(sheetOf(roster)), TODAY),
  }
  const rounds = tuple(
    integer(),
    integer({ min: 1, max: 40 }),
    integer({ min: 0, max: 12 }),
    constantFrom('edexml', 'oneroster', 'csv' as const),
  )
  await check(
    asyncProperty(rounds, async ([seed, pupils, staff, format]) => {
      const roster = await formats[format](schoolOf(seed, pupils, staff))
      expect(compare(after(roster), roster, TODAY)).toMatchObject(QUIET)
    }),
    { numRuns: 40 },
  )
})

test('whatever changes, after the import the same file changes nothing', () => {
  const edit = record({ at: integer({ min: 0, max: 59 }), what: constantFrom('gone', 'name', 'email', 'group', 'key') })
  check(
    property(array(edit, { maxLength: 8 }), (edits) => {
      const roster = edits.reduce((all, { at, what }) => edited(all, at, what), school)
      expect(compare(after(roster, known), roster, TODAY)).toMatchObject({
        ...QUIET,
        people: { added: [], changed: [] },
        confirm: expect.anything() as unknown,
      })
    }),
    { numRuns: 60 },
  )
})

function edited(roster: Roster, at: number, what: 'gone' | 'name' | 'email' | 'group' | 'key'): Roster {
  const target = roster.people[at % roster.people.length]
  if (!target) return roster
  const change = (fields: Partial<Person>): Roster => ({
    ...roster,
    people: roster.people.map((person) => (person === target ? { ...person, ...fields } : person)),
  })
  if (what === 'name') return change({ givenName: `${target.givenName}a` })
  if (what === 'email') return change({ email: `nieuw${at}@post.example` })
  if (what === 'key') return change({ key: `nieuw${at}` })
  const without = (refs: readonly string[]): string[] => refs.filter((ref) => ref !== target.ref)
  const groups = roster.groups.map((group) => ({
    ...group,
    pupils: without(group.pupils),
    teachers: without(group.teachers),
  }))
  if (what === 'group') return { ...roster, groups }
  const guardianships = roster.guardianships.filter(({ guardian, pupil }) => ![guardian, pupil].includes(target.ref))
  const people = roster.people
    .filter((person) => person !== target)
    .map((one) => ({ ...one, manager: one.manager === target.ref ? null : one.manager }))
  return { ...roster, groups, guardianships, people }
}

describe('people', () => {
  test('are known by ECK iD, key, address or date of birth, when something else changed', () => {
    const marriedStaff = withPeople((one) =>
      one.kinds[0] === 'staff' ? { ...one, key: `x${one.key}`, familyName: 'Nieuwnaam' } : one,
    )
    expect(compare(known, marriedStaff, TODAY).people).toMatchObject({ added: [], gone: [], changed: { length: 10 } })
    const otherKeys = withPeople((one) => ({ ...one, eckId: null, key: `x${one.key}` }))
    expect(compare(known, otherKeys, TODAY).people).toMatchObject({ added: [], gone: [] })
  })

  test('with another ECK iD are others, under the same key', () => {
    const other = withPeople((one) => (one.ref === firstPupil ? { ...one, eckId: 'https://eck.example/ander' } : one))
    expect(compare(known, other, TODAY).people).toMatchObject({ added: { length: 1 }, gone: { length: 1 } })
  })

  test('changes are told field by field', () => {
    const one = withPeople((person) =>
      person.ref === firstPupil ? { ...person, givenName: 'Nieuw', email: 'n@post.example' } : person,
    )
    expect(changesOf(one)).toEqual([
      [
        ['givenName', 'Nieuw'],
        ['email', 'n@post.example'],
      ],
    ])
  })

  test('what a file does not tell, or tells wrong, stays as it is', () => {
    expect(changesOf(withPeople((one) => ({ ...one, birthDate: null, manager: null, roles: [] })))).toEqual([])
    const wrong = withPeople((one) =>
      one.ref === firstPupil ? { ...one, birthDate: null, omitted: ['birthDate'] } : one,
    )
    expect(changesOf(wrong)).toEqual([])
    const emptied = withPeople((one) => (one.ref === firstPupil ? { ...one, birthDate: null } : one))
    expect(changesOf(emptied)).toEqual([[['birthDate', null]]])
  })

  test('are not gone when the file has nobody of their kind, when they stand on a rejected line, or were added by hand', () => {
    const pupilsOnly = withPeople((one) => (one.kinds[0] === 'pupil' ? one : null))
    expect(compare(known, pupilsOnly, TODAY).people.gone).toEqual([])
    const without = withPeople((one) => (one.ref === firstPupil ? null : one))
    expect(compare(known, without, TODAY).people.gone.map(({ key }) => key)).toEqual(['40001'])
    const who = { kinds: ['pupil' as const], key: '40001', eckId: null, email: null }
    const rejected = { ...without, rejected: [{ file: null, line: 3, reason: 'name-too-long' as const, who }] }
    expect(compare(known, rejected, TODAY).people.gone).toEqual([])
    const byHand = { ...known, people: known.people.map((one) => ({ ...one, fromRoster: one.key !== '40001' })) }
    expect(compare(byHand, without, TODAY).people.gone).toEqual([])
  })
})

describe('asks for confirmation', () => {
  const keeping = (count: number, kind: string): Roster => {
    let kept = 0
    return withPeople((one) => (one.kinds[0] !== kind || kept++ < count ? one : null))
  }
  test('when more than a fifth of a kind would go, not at a fifth', () => {
    expect(compare(known, keeping(48, 'pupil'), TODAY).confirm).toEqual([])
    expect(compare(known, keeping(47, 'pupil'), TODAY).confirm).toEqual([
      { about: 'many-gone', kind: 'pupil', gone: 13, of: 60 },
    ])
    expect(compare(known, keeping(7, 'staff'), TODAY).confirm).toEqual([
      { about: 'many-gone', kind: 'staff', gone: 3, of: 10 },
    ])
  })

  test.each([
    ['2026-11-30', '2026-2027', false],
    ['2026-11-30', '2027-2028', true],
    ['2027-05-01', '2027-2028', false],
    ['2027-04-30', '2027-2028', true],
    ['2027-07-31', '2026-2027', false],
    ['2027-08-01', '2026-2027', true],
  ])('on %s for school year %s: %s', (today, schoolYear, asks) => {
    const { confirm } = compare(NOBODY, { ...school, schoolYear }, { today })
    expect(confirm.map(({ about }) => about)).toEqual(asks ? ['school-year'] : [])
  })

  test('for another school', () => {
    const other = { ...school, schools: [{ key: '98ZZ', brin: '98ZZ', name: '' }] }
    expect(compare(known, other, TODAY).confirm).toEqual([{ about: 'other-school', brin: '98ZZ' }])
    expect(compare({ ...known, brins: ['98ZZ01'] }, other, TODAY).confirm).toEqual([])
  })
})

test('a known authority is replaced by another, never by none', () => {
  const told = (authority: 'unknown' | 'no'): Roster => ({
    ...school,
    guardianships: school.guardianships.map((link) => ({ ...link, authority })),
  })
  expect(compare(known, told('unknown'), TODAY).guardianships).toMatchObject({ changed: [], gone: [] })
  expect(compare(known, told('no'), TODAY).guardianships.changed.length).toBeGreaterThan(50)
})

test('a guardian is gone from a pupil only when the file names others of that pupil, and never one added by hand', () => {
  const [link] = school.guardianships.filter(({ pupil, guardian }) =>
    school.guardianships.some((other) => other.pupil === pupil && other.guardian !== guardian),
  )
  const without = (gone: (one: typeof link) => boolean): Roster => ({
    ...school,
    guardianships: school.guardianships.filter((one) => !gone(one)),
  })
  const one = without((other) => other === link)
  expect(compare(known, one, TODAY).guardianships.gone).toHaveLength(1)
  expect(
    compare(
      known,
      without((other) => other?.pupil === link?.pupil),
      TODAY,
    ).guardianships.gone,
  ).toEqual([])
  const byHand = { ...known, people: known.people.map((person) => ({ ...person, fromRoster: false })) }
  expect(compare(byHand, one, TODAY).guardianships.gone).toEqual([])
})

test('that a teacher is a guardian too stays known when a file tells of teachers only', () => {
  const both = known.people.map((one) => ({ ...one, kinds: [...new Set([...one.kinds, 'guardian' as const])] }))
  expect(compare({ ...known, people: both }, school, TODAY).people.changed).toEqual([])
})

test('of two people who can’t be told apart nobody is taken for the other', () => {
  const twins = withPeople((one, i) =>
    i < 2 ? { ...one, givenName: 'Jo', prefix: '', familyName: 'Roos', birthDate: '2012-01-01' } : one,
  )
  const nameless = { ...twins, people: twins.people.map((one) => ({ ...one, key: null, eckId: null })) }
  expect(compare(after(twins), nameless, TODAY).people).toMatchObject({ added: { length: 2 }, gone: { length: 2 } })
})

test('groups of another year stay; one that is not in the file any more is gone', () => {
  const next = {
    ...school,
    schoolYear: '2027-2028',
    groups: school.groups.map((group) => ({ ...group, schoolYear: '2027-2028' })),
  }
  expect(compare(known, next, TODAY).groups).toMatchObject({ added: { length: school.groups.length }, gone: [] })
  expect(compare(known, { ...school, groups: school.groups.slice(1) }, TODAY).groups.gone).toHaveLength(1)
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readActor, readGroup, readInstallation, readPerson, readSchool } from '#src/features/access/facts.ts'
import { may, type Thing } from '#src/features/access/may.ts'
import type { Action } from '#src/features/access/table.ts'
import { visibleGroups, visiblePeople } from '#src/features/access/visible.ts'
import { GIVEN_ROLES } from '#src/features/people/roles.ts'
import { asSchool, type Tx } from '#src/platform/database/database.ts'
import { newId } from '#src/platform/ids.ts'
import { makeSchool, type Made, type PersonPlan, type SchoolPlan } from './access-world.ts'
import { testDatabase } from './databases.ts'

const db = testDatabase()
const TODAY = '2026-11-20'

const index = fc.nat(7)
const anySchool: fc.Arbitrary<SchoolPlan> = fc.record({
  people: fc.array(
    fc.record({
      kinds: fc.subarray(['pupil', 'guardian', 'staff', 'other'] as const, { minLength: 1 }),
      roles: fc.subarray([...GIVEN_ROLES], { maxLength: 2 }),
      manager: fc.option(index),
      leftOn: fc.option(fc.constant('2026-09-01'), { freq: 6 }),
    }),
    { minLength: 3, maxLength: 8 },
  ),
  groups: fc.array(fc.constantFrom(null, '2025-2026', '2026-2027', '2027-2028'), { minLength: 1, maxLength: 4 }),
  members: fc.uniqueArray(
    fc.record({ group: fc.nat(3), person: index, part: fc.constantFrom('pupil' as const, 'teacher' as const) }),
    { maxLength: 14, selector: ({ group, person, part }) => `${group} ${person} ${part}` },
  ),
  guardianships: fc.uniqueArray(
    fc.record({ pupil: index, guardian: index, authority: fc.constantFrom('yes', 'no', 'shared', 'unknown') }),
    { maxLength: 8, selector: ({ pupil, guardian }) => `${pupil} ${guardian}` },
  ),
})

/** Two teachers and two pupils in one group, a guardian of one of them, a team: each scope has somebody in it and somebody out. */
const FULL: SchoolPlan = {
  people: [
    { kinds: ['staff'], roles: ['teacher'], manager: null, leftOn: null },
    { kinds: ['staff'], roles: ['teacher'], manager: 0, leftOn: null },
    { kinds: ['pupil'], roles: [], manager: null, leftOn: null },
    { kinds: ['pupil'], roles: [], manager: null, leftOn: '2026-09-01' },
    { kinds: ['guardian'], roles: [], manager: null, leftOn: null },
    { kinds: ['staff'], roles: ['counsellor'], manager: 0, leftOn: '2026-09-01' },
  ],
  groups: ['2026-2027', '2025-2026'],
  members: [
    { group: 0, person: 0, part: 'teacher' },
    { group: 0, person: 1, part: 'teacher' },
    { group: 0, person: 2, part: 'pupil' },
    { group: 1, person: 1, part: 'teacher' },
    { group: 1, person: 3, part: 'pupil' },
  ],
  guardianships: [{ pupil: 2, guardian: 4, authority: 'shared' }],
}

const PERSON_ACTIONS = ['people.list', 'people.read', 'people.change', 'people.erase'] as const

/** What somebody may, as the list says it and as `may` says it of one thing after another. */
async function bothWays(tx: Tx, { people, groups }: Made, person: string) {
  const actor = await readActor(tx, person, TODAY)
  if (!actor) return null
  const allowed = async (
    ids: readonly string[],
    read: (tx: Tx, id: string) => Promise<Thing | null>,
    action: Action,
  ) => {
    const found: string[] = []
    for (const id of ids) {
      const thing = await read(tx, id)
      if (thing && may(actor, action, thing)) found.push(id)
    }
    return found.sort()
  }
  const [listed, filtered]: string[][][] = [[], []]
  for (const action of PERSON_ACTIONS) {
    const rows = await tx.selectFrom('person').select('person_id').where(visiblePeople(actor, action)).execute()
    listed?.push(rows.map(({ person_id }) => person_id).sort())
    filtered?.push(await allowed(people, readPerson, action))
  }
  const rows = await tx
    .selectFrom('school_group')
    .select('group_id')
    .where(visibleGroups(actor, 'group.read'))
    .execute()
  listed?.push(rows.map(({ group_id }) => group_id).sort())
  filtered?.push(await allowed(groups, readGroup, 'group.read'))
  return { listed, filtered, actor }
}

test('in random schools everybody’s lists hold exactly what they may see one by one, and nothing of another school', async () => {
  let seen = 0
  await fc.assert(
    fc.asyncProperty(anySchool, anySchool, async (plan, otherPlan) => {
      const board = newId()
      const [own, other] = [await makeSchool(db(), plan, board), await makeSchool(db(), otherPlan, board)]
      const things = await asSchool(db(), other, (tx) => Promise.all([...other.people.map((id) => readPerson(tx, id)), ...other.groups.map((id) => readGroup(tx, id))])) // prettier-ignore
      for (const person of own.people) {
        const both = await asSchool(db(), own, (tx) => bothWays(tx, own, person))
        if (!both) continue
        expect(both.listed).toEqual(both.filtered)
        seen += both.filtered?.flat().length ?? 0
        for (const thing of things)
          for (const action of [...PERSON_ACTIONS, 'group.read'] as const)
            expect(thing && may(both.actor, action, thing)).toBe(false)
        for (const id of [...other.people, ...other.groups])
          expect(await asSchool(db(), own, async (tx) => (await readPerson(tx, id)) ?? readGroup(tx, id))).toBeNull()
      }
    }),
    { numRuns: 7, examples: [[FULL, FULL]] },
  )
  expect(seen).toBeGreaterThan(5)
}, 60_000)

describe('facts', () => {
  const staff: PersonPlan = { kinds: ['staff'], roles: ['teacher'], manager: null, leftOn: null }
  const plan = (groups: SchoolPlan['groups']): SchoolPlan => ({
    people: [staff, { ...staff, kinds: ['pupil'], roles: [] }, { ...staff, kinds: ['guardian'], roles: [] }],
    groups,
    members: groups.flatMap((_, group) => [{ group, person: 0, part: 'teacher' as const }, { group, person: 1, part: 'pupil' as const }]), // prettier-ignore
    guardianships: [],
  })
  const taughtOn = async (groups: SchoolPlan['groups'], today: string): Promise<(string | null)[]> => {
    const made = await makeSchool(db(), plan(groups), newId())
    const actor = await asSchool(db(), made, (tx) => readActor(tx, made.people[0] ?? '', today))
    return (actor?.groups ?? []).map((id) => groups[made.groups.indexOf(id)] ?? null).sort()
  }

  test('a teacher’s groups are those of this school year and the next; in summer the newest go on until there are new ones', async () => {
    expect(await taughtOn(['2025-2026', '2026-2027'], '2026-11-20')).toEqual(['2026-2027'])
    expect(await taughtOn(['2025-2026', '2026-2027'], '2026-07-31')).toEqual(['2025-2026', '2026-2027'])
    expect(await taughtOn(['2024-2025', '2025-2026'], '2026-08-01')).toEqual(['2025-2026'])
    expect(await taughtOn([null], '2026-08-01')).toEqual([null])
  })

  test.each([
    ['yes', true],
    ['shared', true],
    ['no', false],
    ['unknown', false],
  ] as const)('authority %s: sees the child: %s', async (authority, sees) => {
    const made = await makeSchool(
      db(),
      { ...plan([null]), guardianships: [{ pupil: 1, guardian: 2, authority }] },
      newId(),
    )
    const [, pupil = '', guardian = ''] = made.people
    const allowed = await asSchool(db(), made, async (tx) => {
      const [actor, thing] = [await readActor(tx, guardian, TODAY), await readPerson(tx, pupil)]
      return actor && thing && may(actor, 'people.read', thing)
    })
    expect(allowed).toBe(sees)
  })

  test('who left acts no more; a board and an installation are told by their schools', async () => {
    const board = newId()
    const gone = { ...staff, leftOn: '2026-09-01' }
    const made = await makeSchool(db(), { ...plan([null]), people: [gone, gone, gone] }, board)
    expect(await asSchool(db(), made, (tx) => readActor(tx, made.people[0] ?? '', TODAY))).toBeNull()
    expect(await asSchool(db(), made, readSchool)).toEqual({ kind: 'school', school: made.school, board })
    expect(await asSchool(db(), { school: newId() }, readSchool)).toBeNull()
    const everything = await readInstallation(db())
    expect(everything.kind === 'installation' && everything.schools.includes(made.school)).toBe(true)
  })
})

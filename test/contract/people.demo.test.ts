/** The demo shows everything: each role, contact persons for each duty, two schools of one board. */
import { expect, test } from 'vitest'
import { countPeople, listGroups, listPeople } from '#src/features/people/queries.ts'
import { fillDemo } from '#src/features/school/demo.ts'
import { schoolPage } from '#src/features/school/queries.ts'
import { GIVEN_ROLES } from '#src/features/people/roles.ts'
import { schoolWorld } from './school-world.ts'

const world = schoolWorld()

test('the demo fills two schools of one board with people in every role', async () => {
  const begun = performance.now()
  const [large = '', small = ''] = await fillDemo(world())
  expect(performance.now() - begun).toBeLessThan(15_000)
  const pages = await Promise.all([large, small].map((school) => world().inside({ school }, schoolPage)))
  expect(pages[0]?.facts.board).toEqual(pages[1]?.facts.board)
  expect(pages.map(({ annexes }) => annexes.length)).toEqual([0, 1])
  for (const page of pages) {
    expect(Object.values(page.contacts).filter((people) => people.length === 0)).toEqual([])
    expect(page.channels.length).toBeGreaterThan(3)
    const roles = await world().inside({ school: page.id }, async (tx) => (await listPeople(tx, { limit: 1_000 })).flatMap((person) => person.roles)) // prettier-ignore
    expect(new Set(roles)).toEqual(new Set(['pupil', 'guardian', 'manager', ...GIVEN_ROLES]))
    expect(await world().faults({ school: page.id })).toEqual([])
  }
  expect(await world().inside({ school: large }, countPeople)).toMatchObject({ pupil: 240, staff: 46, other: 2 })
  expect(await world().inside({ school: small }, (tx) => listGroups(tx))).not.toEqual([])
}, 60_000)

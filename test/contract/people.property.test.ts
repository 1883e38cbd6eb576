/** Random schools, random actions: nothing crosses, importing twice is once, rebuilt tables are the live ones, the chain holds. */
import fc from 'fast-check'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { erasePerson, markLeft, setGuardian, setManager } from '#src/features/people/actions.ts'
import { PeopleError } from '#src/features/people/error.ts'
import { answerTo, importRoster, lookAtRoster } from '#src/features/roster/actions.ts'
import { asSystem, type Actor } from '#src/platform/database/database.ts'
import { fictitiousSchool } from '#src/roster/fiction.ts'
import type { Roster } from '#src/roster/roster.ts'
import { FOUNDING, schoolWorld } from './school-world.ts'

const world = schoolWorld()
const ROUNDS = Number(process.env['PEOPLE_ROUNDS'] ?? 3)
const SCHOOLS = 2

const school = fc.nat(SCHOOLS - 1)
const action = fc.oneof(
  fc.record({ do: fc.constant('import' as const), school, seed: fc.nat(3), pupils: fc.integer({ min: 1, max: 9 }) }),
  fc.record({ do: fc.constantFrom('manager' as const, 'guardian' as const), school, one: fc.nat(30), other: fc.nat(30), of: school }), // prettier-ignore
  fc.record({ do: fc.constantFrom('erase' as const, 'left' as const), school, one: fc.nat(30), of: school }),
)
type Action = typeof action extends fc.Arbitrary<infer T> ? T : never

/** Everybody of a school has its mark in the name, and addresses and keys are the same at both. */
function rosterOf(mark: number, seed: number, pupils: number): Roster {
  const roster = fictitiousSchool({ seed, pupils, staff: 6, today: '2026-11-20', domain: 'zelfde.example' })
  return { ...roster, people: roster.people.map((one) => ({ ...one, familyName: `${one.familyName} S${mark}` })) }
}

async function idsOf(actor: Actor): Promise<string[]> {
  const rows = await world().inside(actor, (tx) => tx.selectFrom('person').select('person_id').orderBy('family_name').orderBy('person_id').execute()) // prettier-ignore
  return rows.map(({ person_id }) => person_id)
}

async function act(actors: readonly Actor[], step: Action): Promise<void> {
  const actor = at(actors, step.school)
  if (step.do === 'import') {
    const roster = rosterOf(step.school, step.seed, step.pupils)
    const answers = (await lookAtRoster(world(), actor, roster)).changes.confirm.map(answerTo)
    await importRoster(world(), actor, roster, answers)
    expect(await importRoster(world(), actor, roster)).toMatchObject({ events: 0 })
    return
  }
  const theirs = await idsOf(at(actors, step.of))
  const pick = (n: number): string => at(theirs, n % theirs.length)
  const mine = await idsOf(actor)
  const work = {
    manager: () => setManager(world(), actor, at(mine, step.one % mine.length), pick('other' in step ? step.other : 0)), // prettier-ignore
    guardian: () => setGuardian(world(), actor, pick(step.one), pick('other' in step ? step.other : 0), 'yes'),
    erase: () => erasePerson(world(), actor, pick(step.one)),
    left: () => markLeft(world(), actor, pick(step.one)),
  }[step.do]
  const fault = await work().then(
    () => null,
    (error: unknown) => (error instanceof PeopleError ? error.fault : Promise.reject(error as Error)),
  )
  if (step.school !== step.of) expect(fault).toBe('no-person')
}

function at<T>(all: readonly T[], i: number): T {
  const one = all[i]
  if (one === undefined) throw new RangeError('nothing there')
  return one
}

/** References of a school that lead to nobody of that school, and names with another school's mark. */
async function strays(actor: Actor, mark: number): Promise<unknown[]> {
  return world().inside(actor, async (tx) => {
    const { rows } = await sql`
      with refs as (
        select manager_id as id from person where manager_id is not null
        union all select pupil_id from guardianship union all select guardian_id from guardianship
        union all select person_id from group_member union all select person_id from school_contact)
      select id::text from refs where id not in (select person_id from person)
      union all select name from person where name like '% S_' and name not like ${`% S${mark}`}`.execute(tx)
    return rows
  })
}

test(
  'nothing crosses between schools, whatever is done, and the record tells all of it',
  async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(action, { minLength: 4, maxLength: 14 }), async (steps) => {
        const actors = await Promise.all(Array.from({ length: SCHOOLS }, () => world().found({ school: { ...FOUNDING.school, brin: null } }))) // prettier-ignore
        for (const step of steps) await act(actors, step)
        for (const [mark, actor] of actors.entries()) {
          expect(await strays(actor, mark)).toEqual([])
          expect(await world().faults(actor)).toEqual([])
        }
        for (const table of ['person', 'guardianship', 'school_group', 'group_member', 'roster_preview'] as const)
          expect(await asSystem(world().db, (tx) => tx.selectFrom(table).select('school_id').execute())).toEqual([])
      }),
      { numRuns: ROUNDS },
    )
  },
  60_000 + ROUNDS * 5_000,
)

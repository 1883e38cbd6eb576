/** What a server does every day of its own accord. */
import { expect, test } from 'vitest'
import { keepUp, startUpkeep } from '#src/apps/server/upkeep.ts'
import { addPerson, markLeft } from '#src/features/people/actions.ts'
import { readCheckpoints } from '#src/record/store.ts'
import { schoolWorld } from './school-world.ts'

const world = schoolWorld()

test('who is past their term is erased, what has ended is cleared away, the record is signed once for each end', async () => {
  const actor = await world().found()
  const pupil = await addPerson(world(), actor, { kinds: ['pupil'], givenName: 'Joost', familyName: 'Aalbers' })
  await markLeft(world(), actor, pupil)
  await world().inside(actor, (tx) =>
    tx
      .insertInto('challenge')
      .values({
        school_id: actor.school,
        name_hash: new Uint8Array(32),
        kind: 'email',
        browser_hash: new Uint8Array(32),
        sealed: new Uint8Array(1),
        ends_at: new Date('2026-11-20T09:30:00Z'),
      })
      .execute(),
  )
  const here = (): Promise<readonly unknown[]> =>
    world().inside(actor, (tx) => tx.selectFrom('person').select('person_id').where('person_id', '=', pupil).execute())
  const left = (): Promise<number> =>
    world().inside(actor, async (tx) => (await tx.selectFrom('challenge').select('kind').execute()).length)
  const signed = (): Promise<number> => world().inside(actor, async (tx) => (await readCheckpoints(tx)).length)
  await keepUp(world())
  expect([(await here()).length, await left(), await signed()]).toEqual([1, 1, 1])
  await keepUp(world())
  expect(await signed()).toBe(1)
  world().time = new Date('2028-11-21T09:15:00Z') // two years later (retention/pupil-file)
  await keepUp(world())
  expect([(await here()).length, await left(), await signed()]).toEqual([0, 0, 2])
  expect(await world().faults(actor)).toEqual([])
})

test('a day on which it fails is told, and does not end the program', async () => {
  const told: unknown[] = []
  const { recorder, keys, now, parameters, db } = world()
  const broken = {
    recorder,
    keys,
    now,
    parameters,
    db: { ...db, transaction: () => Promise.reject(new Error('full')) },
  }
  await startUpkeep(broken, (error) => void told.push(error))()
  expect(told).toEqual([new Error('full')])
})

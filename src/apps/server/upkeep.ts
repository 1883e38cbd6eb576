/** What has to be done every day of its own accord: erase what is past its term, clear away what has ended, sign the record. */
import { eraseDue } from '../../features/people/actions.ts'
import { listSchools } from '../../features/school/queries.ts'
import type { Services } from '../../features/services.ts'
import { dutchDay } from '../../platform/clock.ts'
import { asSchool } from '../../platform/database/database.ts'

const LOOK_EVERY_MS = 15 * 60_000

/**
 * Does it now, and then on each new day in the Netherlands. A day on which it failed is tried again a little later; `report`
 * is told. Gives the function that ends it, after what is being done.
 */
export function startUpkeep(services: Services, report: (error: unknown) => void): () => Promise<void> {
  let [done, working] = ['', Promise.resolve()]
  const look = async (): Promise<void> => {
    const today = dutchDay(services.now())
    if (today === done) return
    await keepUp(services).then(() => (done = today), report)
  }
  const timer = setInterval(() => void (working = working.then(look)), LOOK_EVERY_MS).unref()
  working = look()
  return () => {
    clearInterval(timer)
    return working
  }
}

/** One day's work for all schools. */
export async function keepUp(services: Services): Promise<void> {
  for (const { id: school } of await listSchools(services.db)) {
    await eraseDue(services, school)
    await clearAway(services, school)
    await asSchool(services.db, { school }, (tx) => services.recorder.checkpoint(tx))
  }
}

/** Sessions, steps of signing in and previews that have ended; they no longer do anything. */
async function clearAway({ db, now }: Services, school: string): Promise<void> {
  const time = now()
  await asSchool(db, { school }, async (tx) => {
    for (const table of ['session', 'challenge', 'roster_preview'] as const)
      await tx.deleteFrom(table).where('ends_at', '<=', time).execute()
  })
}

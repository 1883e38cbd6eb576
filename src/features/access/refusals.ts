/** What was refused to somebody who was signed in: an event, so that who keeps watch can see it and nobody can take it out. */
import { sql } from 'kysely'
import { z } from 'zod'
import { dutchDay } from '../../platform/clock.ts'
import { asSchool, type Tx } from '../../platform/database/database.ts'
import { newId } from '../../platform/ids.ts'
import { defineEvent, type StreamKind } from '../../record/event.ts'
import type { Recorder } from '../../record/recorder.ts'
import type { Accounts } from '../account/model.ts'
import type { GateSettings } from './gate.ts'

type OnRefused = GateSettings['onRefused']

/** A refusal is a stream of its own, so that it can be erased when its term is over. */
const REFUSAL: StreamKind = {
  name: 'refusal',
  times: 'exact',
  tables: ['access_refusal'],
  async forget(tx, streams) {
    await tx
      .deleteFrom('access_refusal')
      .where('refusal_id', '=', sql<string>`any(${[...streams]}::uuid[])`)
      .execute()
  },
}

export const refused = defineEvent({
  kind: REFUSAL,
  type: 'refusal.noted',
  version: 1,
  // Not an enum of today's actions: what was recorded must still be read when an action has another name.
  schema: z.strictObject({ person: z.uuid(), action: z.string() }),
  async apply(tx, events) {
    const rows = events.map(({ school, stream, at, payload: { person, action } }) => ({
      school_id: school,
      refusal_id: stream,
      person_id: person,
      action,
      refused_at: at,
    }))
    await tx.insertInto('access_refusal').values(rows).execute()
  },
})

/**
 * Gives the function that notes a refusal in the record of the school of who asked: once a day for each person and action,
 * enough to see it, too little to fill the record with.
 */
export function refusalNotes({ db, now }: Pick<Accounts, 'db' | 'now'>, recorder: Recorder): OnRefused {
  const noted = new Set<string>()
  let day = ''
  return async ({ school, person }, action) => {
    const [today, refusal] = [dutchDay(now()), `${school} ${person} ${action}`]
    if (today !== day) noted.clear()
    day = today
    if (noted.has(refusal)) return
    noted.add(refusal)
    await asSchool(db, { school }, (tx) => recorder.append(tx, [refused.in(newId(), { person, action })]))
  }
}

export interface RefusalNoted {
  readonly person: string
  readonly action: string
  readonly at: Date
}

/** The latest refusals of the school, newest first. */
export async function recentRefusals(tx: Tx, most = 100): Promise<readonly RefusalNoted[]> {
  return tx
    .selectFrom('access_refusal')
    .select(['person_id as person', 'action', 'refused_at as at'])
    .orderBy('refused_at', 'desc')
    .limit(most)
    .execute()
}

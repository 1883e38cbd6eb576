/** Keeps the list of erasures beside the keys in step with the record, both ways. */
import { addErasures, readErasures } from '../platform/crypto/erasure-list.ts'
import { asSchool, type Database } from '../platform/database/database.ts'
import { recordedSchools } from './audit.ts'
import type { Recorder } from './recorder.ts'
import * as store from './store.ts'

/**
 * Adds what was erased to the list in the folder of the keys; what stands there already is left out. To be called after an
 * erasure, at the start, and before a back-up. Gives how many were added.
 */
export async function noteErasures(db: Database, folder: string): Promise<number> {
  const listed = new Set(readErasures(folder).map(({ stream }) => stream))
  let added = 0
  for (const { school } of await recordedSchools(db)) {
    const erased = await asSchool(db, { school }, store.readErased)
    const missing = erased.filter((stream) => !listed.has(stream)).map((stream) => ({ school, stream }))
    addErasures(folder, missing)
    added += missing.length
  }
  return added
}

/** After a restore: erases again what was erased since the back-up was made. Gives how many streams that were. */
export async function reapplyErasures(db: Database, recorder: Recorder, folder: string): Promise<number> {
  let again = 0
  for (const [school, erasures] of Map.groupBy(readErasures(folder), (erasure) => erasure.school)) {
    again += await asSchool(db, { school }, async (tx) => {
      const known = await store.readStreams(tx, erasures.map(({ stream }) => stream)) // prettier-ignore
      const living = [...known.values()].filter(({ key }) => key !== null).map(({ id }) => id)
      await recorder.erase(tx, living, { reason: 'erased-before', by: null })
      return living.length
    })
  }
  return again
}

/** A database with the library's tables, for the tests of a file. */
import { join } from 'node:path'
import { afterAll, beforeAll } from 'vitest'
import { openKeys } from '#src/platform/crypto/keys.ts'
import { openDatabase, type Database } from '#src/platform/database/database.ts'
import { Recorder } from '#src/record/recorder.ts'
import { newPlace, type Place } from './databases.ts'
import { LIBRARY, LIBRARY_TABLES, asOwner } from './library.ts'

export interface Library {
  readonly db: Database
  readonly place: Place
  /** Folder of the keys. */
  readonly folder: string
  readonly recorder: Recorder
}

export const NOW = '2027-03-03T10:42:17.123Z'

/** Opens it before the tests and removes it after them; gives the function that gives it. */
export function testLibrary(): () => Library {
  let library: Library | undefined
  beforeAll(async () => {
    const place = await newPlace()
    const db = await openDatabase(place.settings)
    await asOwner(db, place.settings, LIBRARY_TABLES)
    const folder = join(place.settings.data, 'keys')
    library = { db, place, folder, recorder: new Recorder({ keys: openKeys(folder), types: LIBRARY, now: () => NOW }) }
  }, 60_000)
  afterAll(async () => {
    await library?.db.close()
    await library?.place.remove()
  }, 60_000)
  return () => {
    if (!library) throw new Error('the library is there in tests only')
    return library
  }
}

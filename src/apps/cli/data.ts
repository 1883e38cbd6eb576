/** Commands that work on the data of a school: opens what is there, and makes nothing. */
import { existsSync } from 'node:fs'
import { PeopleError } from '../../features/people/error.ts'
import { listSchools } from '../../features/school/queries.ts'
import type { Services } from '../../features/services.ts'
import { now } from '../../platform/clock.ts'
import { keysFolder, openKeys } from '../../platform/crypto/keys.ts'
import { DatabaseError, openDatabase, type Database } from '../../platform/database/database.ts'
import { readParameters } from '../../platform/protocol-files.ts'
import { RecordError } from '../../record/error.ts'
import { Recorder } from '../../record/recorder.ts'
import { EVENT_TYPES } from '../event-types.ts'
import { UsageError } from './io.ts'

/** Opens the database of a data folder for some work. What database, record or school refuse is said in one line. */
export async function withDatabase<T>(data: string, work: (db: Database) => Promise<T>): Promise<T> {
  const url = process.env['DATABASE_URL']
  if (url === undefined && !existsSync(data)) throw new UsageError(`${data}: there is no such folder; see --data`)
  try {
    const db = await openDatabase({ data, url })
    try {
      return await work(db)
    } finally {
      await db.close()
    }
  } catch (error) {
    if ([DatabaseError, RecordError, PeopleError].some((known) => error instanceof known))
      throw new UsageError(error instanceof Error ? error.message : '')
    throw error
  }
}

/** The same for one school; `wanted` is its id or its name, and may be left out where there is only one. */
export async function withSchool<T>(
  data: string,
  wanted: string | undefined,
  work: (services: Services, school: string) => Promise<T>,
): Promise<T> {
  return withDatabase(data, async (db) => {
    const school = await chosen(db, wanted)
    const keys = keysFolder(data)
    const recorder = new Recorder({ keys: openKeys(keys), types: EVENT_TYPES, now })
    const parameters = await readParameters()
    return work({ db, recorder, keys, now: () => new Date(now()), parameters }, school)
  })
}

async function chosen(db: Database, wanted: string | undefined): Promise<string> {
  const schools = await listSchools(db)
  const those = schools.filter(({ id, name }) => wanted === undefined || id === wanted || name === wanted)
  const [only] = those
  if (only && those.length === 1) return only.id
  if (schools.length === 0) throw new UsageError('there is no school here yet; start Deelwijs and set one up')
  const names = schools.map(({ id, name }) => `${name} (${id})`).join(', ')
  throw new UsageError(`--school: which one? ${names}`)
}

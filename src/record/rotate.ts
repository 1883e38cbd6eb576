/** A new master key: the key of each school is wrapped anew, the streams and events stay as they are. */
import {
  openKeys,
  readKeyring,
  serviceOf,
  withNewMaster,
  withoutOldMasters,
  writeKeyring,
} from '../platform/crypto/keys.ts'
import { asSchool, type Database } from '../platform/database/database.ts'
import { recordedSchools } from './audit.ts'
import { rewrap } from './school-keys.ts'
import * as store from './store.ts'

/**
 * Makes a new master key in a folder and does away with the old ones once nothing is wrapped with them. Broken off halfway,
 * both keys are there; doing it again finishes it. No other program may write meanwhile. Gives the number of schools.
 */
export async function rotateMaster(db: Database, folder: string): Promise<number> {
  openKeys(folder)
  const keyring = readKeyring(folder)
  if (!keyring) throw new TypeError('the keys that were just opened are gone')
  const both = withNewMaster(keyring)
  writeKeyring(folder, both)
  const service = serviceOf(both)
  const schools = await recordedSchools(db)
  for (const { school } of schools)
    await asSchool(db, { school }, async (tx) => {
      const chain = await store.readChain(tx, 'lock')
      if (chain) await store.replaceSchoolKey(tx, await rewrap(service, school, chain.schoolKey))
    })
  writeKeyring(folder, withoutOldMasters(both))
  return schools.length
}

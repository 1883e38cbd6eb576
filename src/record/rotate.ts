/** New keys at the top: a new master key and a new key for each school; streams keep theirs, events stay as they are. */
import {
  openKeys,
  readKeyring,
  serviceOf,
  withNewMaster,
  withoutOldMasters,
  writeKeyring,
} from '../platform/crypto/keys.ts'
import { asSchool, type Database, type Tx } from '../platform/database/database.ts'
import { recordedSchools } from './audit.ts'
import { SchoolKeys } from './school-keys.ts'
import * as store from './store.ts'

/**
 * Makes new keys in a folder and does away with the old master key once nothing is wrapped with it. From then on nobody opens
 * with the folder what lies in older back-ups, erased streams among it. Broken off halfway both master keys are there; doing it
 * again finishes it. No other program may write meanwhile. Gives the number of schools.
 */
export async function rotateKeys(db: Database, folder: string): Promise<number> {
  openKeys(folder)
  const keyring = readKeyring(folder)
  if (!keyring) throw new TypeError('the keys that were just opened are gone')
  const both = withNewMaster(keyring)
  writeKeyring(folder, both)
  const schoolKeys = new SchoolKeys(serviceOf(both))
  const schools = await recordedSchools(db)
  for (const { school } of schools) await asSchool(db, { school }, (tx) => rotateSchool(tx, schoolKeys), 'long')
  writeKeyring(folder, withoutOldMasters(both))
  return schools.length
}

async function rotateSchool(tx: Tx, schoolKeys: SchoolKeys): Promise<void> {
  const chain = await store.readChain(tx, 'lock')
  if (!chain) return
  const wrapped = await schoolKeys.wrapNew(chain.school)
  const [from, to] = [
    await schoolKeys.open(chain.school, chain.schoolKey),
    await schoolKeys.open(chain.school, wrapped),
  ]
  let streams = await store.streamsAfter(tx, null)
  while (streams.length > 0) {
    const keys = new Map<string, Uint8Array>()
    for (const { id, key } of streams) if (key !== null) keys.set(id, to.wrapStream(id, from.openStream(id, key)))
    await store.replaceKeys(tx, keys)
    streams = await store.streamsAfter(tx, streams.at(-1)?.id ?? null)
  }
  await store.replaceSchoolKey(tx, wrapped)
}

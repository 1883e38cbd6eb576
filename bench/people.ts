/**
 * How long a roster takes from preview to written, with guardians: on the embedded database, or with DATABASE_URL and
 * DATABASE_OWNER_URL on a server (`node tools/postgres.ts node bench/people.ts [pupils] [staff]`).
 */
import { join } from 'node:path'
import { EVENT_TYPES } from '../src/apps/event-types.ts'
import { importRoster, previewRoster, takePreview } from '../src/features/roster/actions.ts'
import { foundSchool } from '../src/features/school/found.ts'
import { now } from '../src/platform/clock.ts'
import { openKeys } from '../src/platform/crypto/keys.ts'
import { openDatabase } from '../src/platform/database/database.ts'
import { readParameters } from '../src/platform/protocol-files.ts'
import { Recorder } from '../src/record/recorder.ts'
import { fictitiousSchool } from '../src/roster/fiction.ts'
import { newPlace } from '../test/contract/databases.ts'

const [pupils = 2_000, staff = 180] = process.argv.slice(2).map(Number)
const today = now().slice(0, 10)
const place = await newPlace()
const db = await openDatabase(place.settings)
try {
  const keys = join(place.settings.data, 'keys')
  const recorder = new Recorder({ keys: openKeys(keys), types: EVENT_TYPES, now })
  const services = { db, recorder, keys, now: () => new Date(), parameters: await readParameters() }
  const { school, administrator: person } = await foundSchool(services, {
    board: { name: 'Stichting Meting' },
    school: { name: 'De Meting', sector: 'vo', brin: null, languages: ['nl'], protocol: 'loket' },
    administrator: { givenName: 'Jo', familyName: 'Meter', email: 'jo@meting.example' },
    contacts: [],
    channels: [],
  })
  const actor = { school, person }
  const roster = fictitiousSchool({ seed: 1, pupils, staff, today, domain: 'meting.example' })
  const { id } = await timed('preview', () => previewRoster(services, actor, roster))
  const taken = await timed('written', () => takePreview(services, actor, id))
  await timed('once more, nothing changes', () => importRoster(services, actor, roster))
  console.log(`${db.engine.kind}: ${roster.people.length} people, ${roster.guardianships.length} guardianships, ${taken.events} events`) // prettier-ignore
} finally {
  await db.close()
  await place.remove()
}

/** Says time on the clock, and of all processors together: on a busy machine the second tells more. */
async function timed<T>(what: string, work: () => Promise<T>): Promise<T> {
  const [begun, used] = [performance.now(), process.cpuUsage()]
  const done = await work()
  const { user, system } = process.cpuUsage(used)
  const clock = ((performance.now() - begun) / 1000).toFixed(2)
  console.log(`${what}: ${clock} s, ${((user + system) / 1e6).toFixed(2)} s of processor`)
  return done
}

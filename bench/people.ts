/**
 * How long a roster takes from preview to written, with guardians, on the engine that the run is for: embedded in a new
 * folder, or with DATABASE_URL and DATABASE_OWNER_URL on a server (that has to be empty).
 * `node bench/people.ts [pupils] [staff]`
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
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

const [pupils = 2_000, staff = 180] = process.argv.slice(2).map(Number)
const today = now().slice(0, 10)
const data = mkdtempSync(join(tmpdir(), 'deelwijs-bench-'))
const { DATABASE_URL: url, DATABASE_OWNER_URL: ownerUrl } = process.env
const db = await openDatabase({ data, url, ownerUrl })
try {
  const keys = join(data, 'keys')
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
  rmSync(data, { recursive: true, force: true })
}

async function timed<T>(what: string, work: () => Promise<T>): Promise<T> {
  const begun = performance.now()
  const done = await work()
  console.log(`${what}: ${((performance.now() - begun) / 1000).toFixed(2)} s`)
  return done
}

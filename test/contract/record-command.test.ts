/** `deelwijs record` on a data folder, as somebody in charge uses it. */
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { now } from '#src/platform/clock.ts'
import { keysFolder, openKeys } from '#src/platform/crypto/keys.ts'
import { asSchool, openDatabase } from '#src/platform/database/database.ts'
import { newId } from '#src/platform/ids.ts'
import { Recorder } from '#src/record/recorder.ts'
import { deelwijs } from '../cli/command.ts'
import { newEmbedded, type Place } from './databases.ts'
import { LIBRARY, LIBRARY_TABLES, asOwner, bought } from './library.ts'

const school = newId()
let place: Place
let data: string
const server = process.env['DATABASE_URL']

beforeAll(async () => {
  delete process.env['DATABASE_URL']
  place = await newEmbedded()
  data = join(place.settings.data, 'data')
  const folder = place.settings.data
  mkdirSync(data)
  renameSync(join(folder, 'database'), join(data, 'database'))
  const db = await openDatabase({ data })
  await asOwner(db, { data }, LIBRARY_TABLES)
  const recorder = new Recorder({ keys: openKeys(keysFolder(data)), types: LIBRARY, now })
  await asSchool(
    db,
    { school },
    (tx) =>
    recorder.append(tx, ['Wad', 'Zee', 'Duin'].map((title) => bought.in(newId(), { title }))), // prettier-ignore
  )
  await db.close()
}, 60_000)
afterAll(async () => {
  if (server !== undefined) process.env['DATABASE_URL'] = server
  await place.remove()
})

function record(...args: string[]): ReturnType<typeof deelwijs> {
  return deelwijs('record', ...args, '--data', data)
}

test('a sound record: 0; a byte changed and the end rolled back: 1, and what', async () => {
  const checkpoints = join(place.settings.data, 'checkpoints.jsonl')
  const { status, out } = await record('checkpoint')
  expect(status).toBe(0)
  writeFileSync(checkpoints, out)
  expect(await record('verify', '--checkpoint', checkpoints)).toEqual({
    status: 0,
    out: `${school}: 3 gebeurtenissen, in orde\n`,
    err: '',
  })
  const db = await openDatabase({ data })
  await asOwner(
    db,
    { data },
    `update record_event set payload = set_byte(payload, 3, get_byte(payload, 3) # 1) where sequence = 2;
     delete from record_checkpoint; delete from record_event where sequence = 3;
     update record_chain set (sequence, hash) = (select sequence, hash from record_event where sequence = 2)`,
  )
  await db.close()
  const { status: found, out: json } = await record('verify', '--json', '--checkpoint', checkpoints)
  expect(found).toBe(1)
  expect(JSON.parse(json)).toEqual({
    school,
    events: 2,
    findings: [
      { kind: 'changed', sequence: 2 },
      { kind: 'rolled-back', sequence: 3 },
    ],
  })
})

test('wrong use is one line and makes nothing', async () => {
  expect(await deelwijs('record', 'verify', '--data', join(data, 'nowhere'))).toMatchObject({
    status: 2,
    err: `deelwijs: ${join(data, 'nowhere')}: there is no such folder; see --data\n`,
  })
  const notes = join(place.settings.data, 'notes.txt')
  writeFileSync(notes, 'boodschappen\n')
  expect(await record('verify', '--checkpoint', notes)).toMatchObject({ status: 2, err: `deelwijs: ${notes} line 1: is no checkpoint\n` }) // prettier-ignore
  const db = await openDatabase({ data })
  expect((await record('verify')).status).toBe(2)
  await db.close()
})

test('keys into a recovery file and back', async () => {
  process.env['DEELWIJS_PASSPHRASE'] = 'drie fietsen in de regen'
  const [file, folder] = [join(place.settings.data, 'recovery.json'), keysFolder(data)]
  expect((await record('recovery', file)).status).toBe(0)
  expect((await record('recovery', file)).err).toContain('is there already')
  const before = readFileSync(join(folder, 'keyring.json'), 'utf8')
  expect((await record('recover', file)).err).toContain('has keys already')
  renameSync(folder, `${folder}-away`)
  process.env['DEELWIJS_PASSPHRASE'] = 'drie fietsen in de zon'
  expect(await record('recover', file)).toMatchObject({ status: 2 })
  process.env['DEELWIJS_PASSPHRASE'] = 'drie fietsen in de regen'
  expect((await record('recover', file)).status).toBe(0)
  expect(readFileSync(join(folder, 'keyring.json'), 'utf8')).toBe(before)
  delete process.env['DEELWIJS_PASSPHRASE']
  expect((await record('rotate')).out).toContain('(schools: 1)')
  expect(readFileSync(join(folder, 'keyring.json'), 'utf8')).not.toBe(before)
})

/** `deelwijs record`: looks after the tamper-evident record and its keys. */
import { existsSync } from 'node:fs'
import type { Language } from '../../protocol/kinds.ts'
import { now } from '../../platform/clock.ts'
import { keysFolder, openKeys, readKeyring, writeKeyring } from '../../platform/crypto/keys.ts'
import { writeNewPrivately } from '../../platform/crypto/private-file.ts'
import { lockKeyring, unlockKeyring } from '../../platform/crypto/recovery.ts'
import { asSchool, type Tx } from '../../platform/database/database.ts'
import { readLines, readText } from '../../platform/input.ts'
import { auditSchool, recordedSchools } from '../../record/audit.ts'
import { checkpointLine, readCheckpointLine, type Checkpoint } from '../../record/checkpoint.ts'
import { rebuild } from '../../record/rebuild.ts'
import { Recorder } from '../../record/recorder.ts'
import { rotateKeys } from '../../record/rotate.ts'
import { EVENT_TYPES } from '../event-types.ts'
import { withDatabase } from './data.ts'
import { UsageError, type Io, type Status } from './io.ts'
import { askPassphrase } from './passphrase.ts'
import { startProgress } from './progress.ts'
import { NO_RECORD, UNTRUSTED, auditWords } from './record-words.ts'

export interface RecordArgs {
  readonly data: string
  readonly language: Language
}

export interface VerifyArgs extends RecordArgs {
  /** File with checkpoints that were kept outside. */
  readonly checkpoint?: string
  readonly json?: boolean
}

const MAX_LINE = 2_000

/** Verifies the record of every school; 1 when something is wrong with one. */
export async function runVerify(args: VerifyArgs, io: Io): Promise<Status> {
  const outside = args.checkpoint === undefined ? [] : await readCheckpoints(args.checkpoint)
  return withDatabase<Status>(args.data, async (db) => {
    const keyring = readKeyring(keysFolder(args.data))
    const recorder = keyring ? recorderOf(args.data) : null
    const trusted = [...(recorder ? [openKeys(keysFolder(args.data)).publicKey] : []), ...outside.map(({ key }) => key)]
    const recorded = await recordedSchools(db)
    const lost = outside.filter(({ school }) => !recorded.some((one) => one.school === school))
    const schools = new Map([...lost.map(({ school }) => ({ school, events: 0 })), ...recorded].map((one) => [one.school, one.events])) // prettier-ignore
    let status: Status = 0
    for (const [school, events] of schools) {
      const progress = startProgress(school, events)
      const mine = outside.filter((checkpoint) => checkpoint.school === school)
      const settings = { recorder, trusted, outside: mine, progress: (seen: number) => progress.add(seen) }
      const audit = await auditSchool(db, school, settings).finally(() => progress.stop())
      await io.out(args.json === true ? `${JSON.stringify(audit)}\n` : `${auditWords(audit, args.language)}\n`)
      if (audit.findings.length > 0) status = 1
    }
    if (schools.size === 0 && args.json !== true) await io.out(`${NO_RECORD[args.language]}\n`)
    if (schools.size > 0 && trusted.length === 0) io.err(UNTRUSTED[args.language])
    return status
  })
}

async function readCheckpoints(path: string): Promise<Checkpoint[]> {
  const found: Checkpoint[] = []
  let n = 0
  for await (const line of readLines(path, MAX_LINE)) {
    n++
    if (line.trim() === '') continue
    const checkpoint = readCheckpointLine(line)
    if (!checkpoint) throw new UsageError(`${path} line ${n}: is no checkpoint`)
    found.push(checkpoint)
  }
  if (found.length === 0) throw new UsageError(`${path}: holds no checkpoint`)
  return found
}

/** Signs the end of every school's record and prints the checkpoints, to be kept outside. */
export async function runCheckpoint(args: RecordArgs, io: Io): Promise<Status> {
  return withDatabase<Status>(args.data, async (db) => {
    const recorder = recorderOf(args.data)
    for (const { school } of await recordedSchools(db)) {
      const checkpoint = await asSchool(db, { school }, (tx) => recorder.checkpoint(tx))
      if (checkpoint) await io.out(`${checkpointLine(checkpoint)}\n`)
    }
    return 0
  })
}

/** Makes all tables again from the events; 1 when one came out otherwise than it was. */
export async function runRebuild(args: RecordArgs, io: Io): Promise<Status> {
  return withDatabase<Status>(args.data, async (db) => {
    const recorder = recorderOf(args.data)
    let status: Status = 0
    for (const { school, events: total } of await recordedSchools(db)) {
      const progress = startProgress(school, total)
      const work = (tx: Tx): ReturnType<typeof rebuild> => rebuild(tx, recorder, (done) => progress.add(done))
      const { events, differing } = await asSchool(db, { school }, work, 'long').finally(() => progress.stop())
      if (differing.length > 0) status = 1
      const told =
        differing.length === 0 ? 'the tables are as they were' : `came out otherwise: ${differing.join(', ')}`
      await io.out(`${school}: ${events} events, ${told}\n`)
    }
    return status
  })
}

/** Makes a new master key and new keys for all schools. */
export async function runRotate(args: RecordArgs, io: Io): Promise<Status> {
  return withDatabase<Status>(args.data, async (db) => {
    const schools = await rotateKeys(db, keysFolder(args.data))
    await io.out(
      `new keys in ${keysFolder(args.data)} (schools: ${schools}); make a new back-up and a new recovery file now, these keys don't open the older ones\n`,
    )
    return 0
  })
}

/** Writes the keys, locked with a passphrase, into a new file. */
export async function runRecovery(args: RecordArgs, file: string, io: Io): Promise<Status> {
  const keyring = readKeyring(keysFolder(args.data))
  if (!keyring) throw new UsageError(`${keysFolder(args.data)}: there are no keys yet; start Deelwijs once`)
  if (existsSync(file)) throw new UsageError(`${file}: is there already; choose another name`)
  writeNewPrivately(file, lockKeyring(keyring, await askPassphrase('twice')))
  await io.out(`${file}: keep it elsewhere than the back-ups, and the passphrase elsewhere than the file\n`)
  return 0
}

/** Puts the keys of a recovery file back. */
export async function runRecover(args: RecordArgs, file: string, io: Io): Promise<Status> {
  const folder = keysFolder(args.data)
  const text = await readText(file, 100_000)
  if (readKeyring(folder)) throw new UsageError(`${folder}: has keys already; move that folder away first`)
  writeKeyring(folder, unlockKeyring(text, await askPassphrase('once')))
  await io.out(`${folder}: the keys are back\n`)
  return 0
}

function recorderOf(data: string): Recorder {
  return new Recorder({ keys: openKeys(keysFolder(data)), types: EVENT_TYPES, now })
}

/** `deelwijs backup` and `deelwijs restore`: everything in the database in one file, locked with a passphrase. */
import { existsSync } from 'node:fs'
import { now } from '../../platform/clock.ts'
import { askBackup } from '../../platform/backup/door.ts'
import { checkBackup, readBackup, writeBackup, zipLines } from '../../platform/backup/file.ts'
import { keysFolder, openKeys, readKeyring } from '../../platform/crypto/keys.ts'
import {
  DatabaseError,
  openDatabase,
  restoreDatabase,
  type Database,
  type DatabaseSettings,
} from '../../platform/database/database.ts'
import { noteErasures, reapplyErasures } from '../../record/erasures.ts'
import { Recorder } from '../../record/recorder.ts'
import { EVENT_TYPES } from '../event-types.ts'
import { UsageError, type Io, type Status } from './io.ts'
import { askPassphrase } from './passphrase.ts'
import { startProgress, type Progress } from './progress.ts'

export interface BackupArgs {
  readonly data: string
}

/** Writes a back-up into a new file; of a server that runs too, through that server. */
export async function runBackup(args: BackupArgs, file: string, io: Io): Promise<Status> {
  return inWords(async () => {
    const settings = settingsOf(args)
    if (settings.url === undefined && !existsSync(args.data))
      throw new UsageError(`${args.data}: there is no such folder; see --data`)
    if (existsSync(file)) throw new UsageError(`${file}: is there already; choose another name`)
    const passphrase = await askPassphrase('twice')
    await withLines(settings, (zipped) => writeBackup(file, zipped, passphrase))
    await io.out(`${file}: the back-up is whole. Without the keys it opens no case: keep ${keysFolder(args.data)} apart from it, see deelwijs record recovery\n`) // prettier-ignore
    return 0
  })
}

/** Opens the database, or asks the server that has it open. */
async function withLines(
  settings: DatabaseSettings,
  use: (zipped: AsyncIterable<Uint8Array>) => Promise<void>,
): Promise<void> {
  const db = await openDatabase(settings).catch((error: unknown) => {
    if (error instanceof DatabaseError && error.fault === 'in-use') return null
    throw error
  })
  if (!db) return use(await askBackup(settings.data))
  try {
    await noteErasures(db, keysFolder(settings.data))
    await use(zipLines(db.dump()))
  } finally {
    await db.close()
  }
}

/** Puts a back-up into a new database, embedded or, with DATABASE_URL and DATABASE_OWNER_URL, on a server. */
export async function runRestore(args: BackupArgs, file: string, io: Io): Promise<Status> {
  return inWords(async () => {
    const passphrase = await askPassphrase('once')
    const progress = startProgress(file, await checkBackup(file, passphrase))
    let erased = 0
    await restoreDatabase(settingsOf(args), counted(readBackup(file, passphrase), progress), async (db) => {
      erased = await eraseAgain(db, args.data)
    }).finally(() => progress.stop())
    await io.out(`${file}: restored; ${erased} streams that were erased since were erased again\n`)
    if (!readKeyring(keysFolder(args.data)))
      io.err(`${keysFolder(args.data)}: there are no keys, so cases can't be opened; see deelwijs record recover`)
    return 0
  })
}

async function* counted(lines: AsyncIterable<string>, progress: Progress): AsyncGenerator<string> {
  for await (const line of lines) {
    progress.add(1)
    yield line
  }
}

async function eraseAgain(db: Database, data: string): Promise<number> {
  const folder = keysFolder(data)
  if (!readKeyring(folder)) return 0
  return reapplyErasures(db, new Recorder({ keys: openKeys(folder), types: EVENT_TYPES, now }), folder)
}

function settingsOf({ data }: BackupArgs): DatabaseSettings {
  return { data, url: process.env['DATABASE_URL'], ownerUrl: process.env['DATABASE_OWNER_URL'] }
}

async function inWords(work: () => Promise<Status>): Promise<Status> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof DatabaseError) throw new UsageError(error.message)
    throw error
  }
}

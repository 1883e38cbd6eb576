/** Everything that a server with people works with, opened together and closed together. */
import { openSignInKeys } from '../../features/account/secret.ts'
import type { Accounts, People } from '../../features/account/model.ts'
import { peopleByEckId, peopleByEmail, personHere } from '../../features/people/queries.ts'
import { fillDemo } from '../../features/school/demo.ts'
import { listSchools } from '../../features/school/queries.ts'
import type { Services } from '../../features/services.ts'
import { openBackupDoor } from '../../platform/backup/door.ts'
import { now } from '../../platform/clock.ts'
import { KeyError, keysFolder, openKeys, readKeyring, type KeyService } from '../../platform/crypto/keys.ts'
import { asSystem, openDatabase, type Database, type DatabaseSettings } from '../../platform/database/database.ts'
import { MailError, openMailer, type Mailer, type SmtpSettings } from '../../platform/mail/smtp.ts'
import { startMailWorker } from '../../platform/mail/worker.ts'
import type { Parameter } from '../../protocol/schema.ts'
import { noteErasures } from '../../record/erasures.ts'
import { Recorder } from '../../record/recorder.ts'
import { EVENT_TYPES } from '../event-types.ts'
import { isDemoFolder } from '../../platform/demo-folder.ts'
import { SetUpCode } from './set-up-code.ts'
import { startUpkeep } from './upkeep.ts'

export interface Installation {
  readonly services: Services
  readonly accounts: Accounts
  /** Is there a mail server? Without one letters wait in the outbox. */
  readonly hasMail: boolean
  /** Only made-up people: anybody may sign in as any of them. */
  readonly isDemo: boolean
  /** What lets somebody set up the first school. */
  readonly setUp: SetUpCode
}

export interface InstallationSettings extends DatabaseSettings {
  /** Address by which people come in, such as `https://deelwijs.school.example`. */
  readonly origin: string
  readonly smtp?: SmtpSettings | undefined
  readonly parameters: readonly Parameter[]
  /** Told of what failed behind the scenes; it is tried again. */
  readonly report: (error: unknown) => void
}

export interface OpenInstallation extends Installation {
  /** One line that says which engine has the data, and how durable it is. */
  readonly line: string
  /** Ends the work behind the scenes, after what is being done now, and closes the database. */
  close(): Promise<void>
}

/**
 * Opens database, record, accounts, outbox and daily work. Throws DatabaseError, KeyError, or TypeError for mail settings
 * that can't be right; each message says what to do, and nothing is left open.
 */
export async function openInstallation(settings: InstallationSettings): Promise<OpenInstallation> {
  const mailer = settings.smtp && !isDemoFolder(settings.data) ? openMailer(settings.smtp) : NO_SERVER
  const db = await openDatabase(settings)
  try {
    return await around(db, settings, mailer)
  } catch (error) {
    await db.close()
    throw error
  }
}

async function around(db: Database, settings: InstallationSettings, mailer: Mailer): Promise<OpenInstallation> {
  const { data, origin, parameters, report } = settings
  const folder = keysFolder(data)
  const keys = await keysOf(db, folder, data)
  const time = (): Date => new Date(now())
  const recorder = new Recorder({ keys, types: EVENT_TYPES, now })
  const services: Services = { db, recorder, keys: folder, now: time, parameters }
  const signIn = await openSignInKeys(db, keys)
  await noteErasures(db, folder)
  const isDemo = isDemoFolder(data)
  const isFresh = (await listSchools(db)).length === 0
  if (isFresh && isDemo) await fillDemo(services)
  const closeDoor =
    db.engine.kind === 'embedded' ? await openBackupDoor(db, data, () => noteErasures(db, folder)) : null
  const worker = startMailWorker({ db, mailer, key: signIn.sealing, now: time }, report)
  const endUpkeep = startUpkeep(services, report)
  const site = { origin, name: 'Deelwijs' }
  return {
    services,
    accounts: { db, people: PEOPLE, keys: signIn, site, now: time, onMail: () => worker.wake() },
    hasMail: settings.smtp !== undefined,
    isDemo,
    setUp: new SetUpCode(isFresh && !isDemo),
    line: db.engine.line,
    close: async () => {
      await Promise.all([worker.stop(), endUpkeep(), closeDoor?.()])
      await db.close()
    },
  }
}

/** Makes keys for a new database only: other keys than those of the data would open nothing of it. */
async function keysOf(db: Database, folder: string, data: string): Promise<KeyService> {
  const isUsed = await asSystem(db, (tx) => tx.selectFrom('sign_in_secret').select('one').executeTakeFirst())
  if (isUsed && !readKeyring(folder))
    throw new KeyError(
      `${folder}: the keys of this data are not there. Put that folder back, or use the recovery file: deelwijs record recover FILE --data ${data}. Nothing was changed.`,
    )
  return openKeys(folder)
}

/** Letters wait, with the reason where administrators see it, until their time is over or there is a server. */
const NO_SERVER: Mailer = { send: () => Promise.reject(new MailError('no-server', false)) }

const PEOPLE: People = { byEmail: peopleByEmail, byEckId: peopleByEckId, byId: personHere }

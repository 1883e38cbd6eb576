/** The database: opens either engine, brings the tables up to date, and has two doors: for one school, and for no school. */
import { AsyncLocalStorage } from 'node:async_hooks'
import { existsSync, renameSync, rmSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { Kysely, sql, type Transaction } from 'kysely'
import { isId } from '../ids.ts'
import { dialectOf } from './driver.ts'
import { dump, load } from './dump.ts'
import { syncPath } from './sync.ts'
import { EmbeddedEngine, removeCopies } from './embedded.ts'
import { inSession, type Engine, type Session } from './engine.ts'
import { DatabaseError } from './errors.ts'
import { lockFolder } from './lock.ts'
import { checkMigrated, migrate } from './migrate.ts'
import { PostgresEngine } from './postgres.ts'
import { checkRole, letIn } from './roles.ts'
import type { Tables } from './tables.ts'

export { DatabaseError, SqlError } from './errors.ts'
export type { Tables } from './tables.ts'

/** A transaction on the tables; the only thing to query with. */
export type Tx = Transaction<Tables>

/** Who acts, for which school. */
export interface Actor {
  readonly school: string
  readonly person: string | null
}

export interface DatabaseSettings {
  /** Folder of everything of a small school; made when it isn't there. */
  readonly data: string
  /** Server to use instead of the embedded database, with a role that owns nothing. */
  readonly url?: string | undefined
  /** The same server with the role that owns the tables: migrations are run with it, and nothing else. */
  readonly ownerUrl?: string | undefined
}

/** `short`, the default, is undone after a minute; `long` is for what goes through everything while nobody needs an answer. */
export type Length = 'short' | 'long'

export interface Database {
  /** Which engine, and one line for the start-up that says how durable it is. */
  readonly engine: { readonly kind: Engine['kind']; readonly line: string }
  /** Runs work in one transaction for a school, or for none. Use asSchool and asSystem. */
  transaction<T>(school: string | null, work: (tx: Tx) => Promise<T>, length?: Length): Promise<T>
  /** One moment of everything, as lines of text that `restoreDatabase` takes. Others wait only while an embedded one is copied. */
  dump(): AsyncGenerator<string>
  close(): Promise<void>
}

/**
 * Opens the database of a data folder, or a server's, and brings its tables up to date.
 * Throws DatabaseError, whose message says what to do; nothing is changed then.
 */
export async function openDatabase(settings: DatabaseSettings): Promise<Database> {
  const url = settings.url
  return url === undefined ? openEmbedded(settings.data) : openServer(url, settings.ownerUrl)
}

async function openEmbedded(data: string): Promise<Database> {
  const folder = resolve(data)
  const unlock = lockFolder(folder)
  try {
    removeCopies(join(folder, 'database'))
    const engine = await EmbeddedEngine.open(join(folder, 'database'))
    await orClose(engine, () => migrate(engine))
    const line = `embedded database in ${folder}; a confirmed change survives a crash and a power cut, make back-ups for a lost disk`
    return databaseOf(engine, line, unlock)
  } catch (error) {
    unlock()
    throw error
  }
}

async function openServer(url: string, ownerUrl: string | undefined): Promise<Database> {
  if (ownerUrl !== undefined)
    await asOwner(ownerUrl, async (owner) => {
      await migrate(owner)
      await letIn(owner, url)
    })
  const engine = await PostgresEngine.open(url)
  await orClose(engine, async () => {
    await checkMigrated(engine)
    await checkRole(engine)
  })
  return databaseOf(
    engine,
    'PostgreSQL server; how durable it is and its back-ups are up to the server',
    () => undefined,
  )
}

async function asOwner(ownerUrl: string, work: (owner: Engine) => Promise<void>): Promise<void> {
  const owner = await PostgresEngine.open(ownerUrl)
  try {
    await work(owner)
  } finally {
    await owner.close()
  }
}

/**
 * Puts a dump into a new database, runs `after` on it, and only then is it there: when anything throws, nothing is. On a
 * server the rows stay when `after` throws. Throws DatabaseError `not-empty` where there is something already.
 */
export async function restoreDatabase(
  settings: DatabaseSettings,
  lines: AsyncIterable<string>,
  after: (db: Database) => Promise<void>,
): Promise<void> {
  const { data, url, ownerUrl } = settings
  if (url === undefined) return restoreEmbedded(resolve(data), lines, after)
  if (ownerUrl === undefined)
    throw new DatabaseError(
      'outdated',
      'restoring makes tables: give the role that will own them in DATABASE_OWNER_URL',
    )
  await asOwner(ownerUrl, (owner) => inSession(owner, HOURS, (session) => load(session, lines)))
  const db = await openServer(url, ownerUrl)
  await after(db).finally(() => db.close())
}

async function restoreEmbedded(
  data: string,
  lines: AsyncIterable<string>,
  after: (db: Database) => Promise<void>,
): Promise<void> {
  const folder = join(data, 'database')
  if (existsSync(folder))
    throw new DatabaseError('not-empty', `${data}: has a database already. Give another folder with --data. Nothing was changed.`) // prettier-ignore
  const unlock = lockFolder(data)
  const unfinished = `${folder}.restoring`
  try {
    rmSync(unfinished, { recursive: true, force: true })
    const engine = await EmbeddedEngine.open(unfinished)
    await orClose(engine, async () => {
      await inSession(engine, HOURS, (session) => load(session, lines))
      await after(databaseOf(engine, '', () => undefined))
    })
    await engine.close()
    renameSync(unfinished, folder)
    syncPath(dirname(folder))
  } finally {
    rmSync(unfinished, { recursive: true, force: true })
    unlock()
  }
}

async function orClose(engine: Engine, work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch (error) {
    await engine.close()
    throw error
  }
}

/** For what reads or writes everything. */
const HOURS = 24 * 60 * 60_000

/** Set while a transaction is open around what runs: another one inside would wait for the first for ever. */
const around = new AsyncLocalStorage<{ open: boolean }>()

function databaseOf(engine: Engine, line: string, unlock: () => void): Database {
  const patient = { acquire: () => engine.acquire(HOURS) }
  const kysely = {
    short: new Kysely<Tables>({ dialect: dialectOf(engine) }),
    long: new Kysely<Tables>({ dialect: dialectOf(patient) }),
  }
  return {
    engine: { kind: engine.kind, line },
    async transaction(school, work, length = 'short') {
      if (around.getStore()?.open === true)
        throw new TypeError('a transaction is open already; pass its tx instead of opening another')
      const state = { open: true }
      return around.run(state, () =>
        kysely[length]
          .transaction()
          .execute(async (tx) => {
            await sql`select set_config('role', 'deelwijs_app', true), set_config('deelwijs.school', ${school ?? ''}, true)`.execute(tx) // prettier-ignore
            return work(tx)
          })
          .finally(() => {
            state.open = false
          }),
      )
    },
    async *dump() {
      const frozen = await engine.frozen()
      try {
        const session = await frozen.acquire(HOURS)
        yield* releasing(session, dump(session))
      } finally {
        await frozen.close()
      }
    },
    async close() {
      await engine.close()
      unlock()
    },
  }
}

async function* releasing(session: Session, lines: AsyncIterable<string>): AsyncGenerator<string> {
  try {
    yield* lines
  } finally {
    await session.release()
  }
}

/** One transaction in which only the rows of a school exist: the only door to its tables. What throws inside is undone. */
export function asSchool<T>(
  db: Database,
  actor: Pick<Actor, 'school'>,
  work: (tx: Tx) => Promise<T>,
  length?: Length,
): Promise<T> {
  if (!isId(actor.school)) throw new TypeError('that is no id of a school')
  return db.transaction(actor.school, work, length)
}

/** One transaction on the global tables (db/global-tables.txt); the tables of schools look empty in it. */
export function asSystem<T>(db: Database, work: (tx: Tx) => Promise<T>): Promise<T> {
  return db.transaction(null, work)
}

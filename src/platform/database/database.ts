/** The database: opens either engine, brings the tables up to date, and has two doors: for one school, and for no school. */
import { AsyncLocalStorage } from 'node:async_hooks'
import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { Kysely, sql, type Transaction } from 'kysely'
import { isId } from '../ids.ts'
import { dialectOf } from './driver.ts'
import { EmbeddedEngine } from './embedded.ts'
import type { Engine } from './engine.ts'
import { lockFolder } from './lock.ts'
import { checkMigrated, migrate } from './migrate.ts'
import { PostgresEngine } from './postgres.ts'
import { checkRole, letIn } from './roles.ts'
import type { Tables } from './tables.ts'

export { DatabaseError, SqlError, type DatabaseFault } from './errors.ts'
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

export interface Database {
  /** Which engine, and one line for the start-up that says how durable it is. */
  readonly engine: { readonly kind: Engine['kind']; readonly line: string }
  /** Runs work in one transaction for a school, or for none. Use asSchool and asSystem. */
  transaction<T>(school: string | null, work: (tx: Tx) => Promise<T>): Promise<T>
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
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const unlock = lockFolder(folder)
  try {
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
  if (ownerUrl !== undefined) {
    const owner = await PostgresEngine.open(ownerUrl)
    try {
      await migrate(owner)
      await letIn(owner, url)
    } finally {
      await owner.close()
    }
  }
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

async function orClose(engine: Engine, work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch (error) {
    await engine.close()
    throw error
  }
}

/** Set while a transaction is open around what runs: another one inside would wait for the first for ever. */
const around = new AsyncLocalStorage<{ open: boolean }>()

function databaseOf(engine: Engine, line: string, unlock: () => void): Database {
  const kysely = new Kysely<Tables>({ dialect: dialectOf(engine) })
  return {
    engine: { kind: engine.kind, line },
    async transaction(school, work) {
      if (around.getStore()?.open === true)
        throw new TypeError('a transaction is open already; pass its tx instead of opening another')
      const state = { open: true }
      return around.run(state, () =>
        kysely
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
    async close() {
      await engine.close()
      unlock()
    },
  }
}

/** One transaction in which only the rows of a school exist: the only door to its tables. What throws inside is undone. */
export function asSchool<T>(db: Database, actor: Pick<Actor, 'school'>, work: (tx: Tx) => Promise<T>): Promise<T> {
  if (!isId(actor.school)) throw new TypeError('that is no id of a school')
  return db.transaction(actor.school, work)
}

/** One transaction on the global tables (db/global-tables.txt); the tables of schools look empty in it. */
export function asSystem<T>(db: Database, work: (tx: Tx) => Promise<T>): Promise<T> {
  return db.transaction(null, work)
}

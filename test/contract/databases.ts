/**
 * A database of its own for a test file, migrated, on whichever engine the run is for: embedded, or with DATABASE_URL and
 * DATABASE_OWNER_URL on a server (`npm run test:postgres`). The embedded one is a copy of one that is made once and kept.
 */
import { createHash } from 'node:crypto'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll } from 'vitest'
import { openDatabase, type Database, type DatabaseSettings } from '#src/platform/database/database.ts'
import { EmbeddedEngine } from '#src/platform/database/embedded.ts'

const CACHE = 'node_modules/.cache/deelwijs'

/**
 * Opens a database before the tests of a file and removes it after them; gives the function that gives it.
 * `tables` is SQL for tables of the test's own, run as the owner.
 */
export function testDatabase(tables?: string): () => Database {
  let place: Place | undefined
  let database: Database | undefined
  beforeAll(async () => {
    place = await newPlace()
    if (tables !== undefined) await place.asOwner(tables)
    database = await openDatabase(place.settings)
  }, 60_000)
  afterAll(async () => {
    await database?.close()
    await place?.remove()
  }, 60_000)
  return () => {
    if (!database) throw new Error('the database is there in tests only')
    return database
  }
}

export interface Place {
  readonly settings: DatabaseSettings
  /** Runs statements as the owner of the tables, while nothing has it open. */
  asOwner(statements: string): Promise<void>
  /** Does away with it; close what is open first. */
  remove(): Promise<void>
}

/** A new migrated place for a database, that nothing has open yet. */
export async function newPlace(): Promise<Place> {
  const { DATABASE_URL: url, DATABASE_OWNER_URL: ownerUrl } = process.env
  return url !== undefined && ownerUrl !== undefined ? newOnServer(url, ownerUrl) : newEmbedded()
}

/** A new embedded database, also when the run is for a server. */
export async function newEmbedded(): Promise<Place> {
  const data = newFolder()
  cpSync(await template(), data, { recursive: true })
  return embeddedAt(data)
}

/** A data folder in a folder of its own, where its keys go too. */
function newFolder(): string {
  const data = join(mkdtempSync(join(tmpdir(), 'deelwijs-test-')), 'data')
  mkdirSync(data)
  return data
}

function embeddedAt(data: string): Place {
  return {
    settings: { data },
    asOwner: (statements) => asEmbeddedOwner(data, statements),
    remove: () => {
      rmSync(dirname(data), { recursive: true, force: true, maxRetries: 3 })
      return Promise.resolve()
    },
  }
}

/** Places with nothing in them yet, to restore into: embedded, and on the server that the run is for. */
export async function emptyPlaces(): Promise<Place[]> {
  const data = newFolder()
  const { DATABASE_URL: url, DATABASE_OWNER_URL: ownerUrl } = process.env
  const onServer = url !== undefined && ownerUrl !== undefined ? [await emptyOnServer(url, ownerUrl)] : []
  return [embeddedAt(data), ...onServer]
}

async function newOnServer(url: string, ownerUrl: string): Promise<Place> {
  const place = await emptyOnServer(url, ownerUrl)
  await (await openDatabase(place.settings)).close()
  return place
}

async function emptyOnServer(url: string, ownerUrl: string): Promise<Place> {
  const name = `test_${createHash('sha256').update(`${process.pid} ${performance.now()} ${Math.random()}`).digest('hex').slice(0, 16)}` // prettier-ignore
  await asOwner(ownerUrl, `create database ${name}`)
  const data = newFolder()
  const settings = { data, url: withDatabase(url, name), ownerUrl: withDatabase(ownerUrl, name) }
  return {
    settings,
    asOwner: (statements) => asOwner(settings.ownerUrl, statements),
    remove: async () => {
      await asOwner(ownerUrl, `drop database if exists ${name} with (force)`)
      rmSync(dirname(data), { recursive: true, force: true })
    },
  }
}

async function asEmbeddedOwner(data: string, statements: string): Promise<void> {
  const engine = await EmbeddedEngine.open(join(data, 'database'))
  const session = await engine.acquire()
  try {
    await session.script(statements)
  } finally {
    await session.release()
    await engine.close()
  }
}

async function asOwner(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}

function withDatabase(url: string, name: string): string {
  const changed = new URL(url)
  changed.pathname = `/${name}`
  return changed.href
}

/** Data folder to copy; made anew when a migration or the engine changed. */
async function template(): Promise<string> {
  const hash = createHash('sha256').update(readFileSync('node_modules/@electric-sql/pglite/package.json'))
  for (const file of readdirSync('db/migrations').sort()) hash.update(readFileSync(`db/migrations/${file}`))
  const folder = `${CACHE}/database-${hash.digest('hex').slice(0, 16)}`
  if (existsSync(folder)) return folder
  mkdirSync(CACHE, { recursive: true })
  const fresh = mkdtempSync(`${CACHE}/database-new-`)
  await (await openDatabase({ data: fresh })).close()
  try {
    renameSync(fresh, folder)
  } catch {
    rmSync(fresh, { recursive: true }) // another run was first
  }
  return folder
}

/** Brings the tables up to date: plain SQL files, forward only, all that are missing in one transaction. */
import { createHash } from 'node:crypto'
import { readFileSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { DatabaseError } from './errors.ts'
import { inSession, type Engine, type Session } from './engine.ts'

const FOLDER = fileURLToPath(new URL('../../../db/migrations', import.meta.url))
const PATIENCE = 10 * 60_000
/** Two programs that start at once on one server take turns; any number will do. */
const LOCK = 5_718_223

/** A migration that was applied: its file's name, and what stood in it. */
export interface Applied {
  readonly name: string
  readonly hash: string
}

interface Migration extends Applied {
  readonly sql: string
}

/** All migrations that come with the program, in order. */
function migrations(): Migration[] {
  const names = readdirSync(FOLDER).filter((file) => file.endsWith('.sql'))
  return names.sort().map((file) => {
    const sql = readFileSync(`${FOLDER}/${file}`, 'utf8')
    return { name: file.slice(0, -4), sql, hash: createHash('sha256').update(sql).digest('hex') }
  })
}

/** Applies what is missing. Throws DatabaseError `newer` or `altered`, and SqlError when a migration fails: nothing changes. */
export async function migrate(engine: Engine): Promise<void> {
  await inSession(engine, PATIENCE, async (session) => {
    await session.query('start transaction')
    await applyMigrations(session)
    await session.query('commit')
  })
}

/** Inside the caller's transaction applies what is missing, of all or of those that are named. Throws like `migrate`. */
export async function applyMigrations(session: Session, names?: readonly string[]): Promise<void> {
  await session.query(`select pg_advisory_xact_lock(${LOCK})`)
  await session.query(
    'create table if not exists migration (name text primary key, hash text not null, applied_at timestamptz not null default now())',
  )
  for (const { name, sql, hash } of missing(await appliedMigrations(session))) {
    if (names?.includes(name) === false) continue
    await session.script(sql)
    await session.query('insert into migration (name, hash) values ($1, $2)', [name, hash])
  }
}

/** Throws DatabaseError `outdated` when migrations are missing. For a role that may not run them. */
export async function checkMigrated(engine: Engine): Promise<void> {
  await inSession(engine, PATIENCE, async (session) => {
    const { rows } = await session.query(`select to_regclass('migration') is not null as made`)
    if (rows[0]?.['made'] === true && missing(await appliedMigrations(session)).length === 0) return
    throw new DatabaseError(
      'outdated',
      'the tables are older than the program. Start once with DATABASE_OWNER_URL, the role that owns the tables. Nothing was changed.',
    )
  })
}

/** What was applied, in order. */
export async function appliedMigrations(session: Session): Promise<readonly Applied[]> {
  const { rows } = await session.query('select name, hash from migration order by name')
  return rows.map((row) => ({ name: String(row['name']), hash: String(row['hash']) }))
}

/** Which of ours are not among these. Throws DatabaseError `newer` or `altered`. */
export function missing(applied: readonly Applied[]): readonly Migration[] {
  const ours = migrations()
  for (const { name, hash } of applied) {
    const mine = ours.find((migration) => migration.name === name)
    if (!mine)
      throw new DatabaseError('newer', `the data were made by a newer Deelwijs (${name}). Install that one. Nothing was changed.`) // prettier-ignore
    if (mine.hash !== hash)
      throw new DatabaseError('altered', `migration ${name} was changed after it was applied. Put the file back as it was; new changes go into a new file.`) // prettier-ignore
  }
  return ours.filter(({ name }) => !applied.some((one) => one.name === name))
}

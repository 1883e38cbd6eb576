/** Brings the tables up to date: plain SQL files, forward only, all that are missing in one transaction. */
import { createHash } from 'node:crypto'
import { readFileSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { DatabaseError } from './errors.ts'
import type { Engine, Session } from './engine.ts'

const FOLDER = fileURLToPath(new URL('../../../db/migrations', import.meta.url))
const PATIENCE = 10 * 60_000
/** Two programs that start at once on one server take turns; any number will do. */
const LOCK = 5_718_223

interface Migration {
  readonly name: string
  readonly sql: string
  readonly hash: string
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
  await inSession(engine, async (session) => {
    await session.query('start transaction')
    await session.query(`select pg_advisory_xact_lock(${LOCK})`)
    await session.query(
      'create table if not exists migration (name text primary key, hash text not null, applied_at timestamptz not null default now())',
    )
    for (const { name, sql, hash } of await missing(session)) {
      await session.script(sql)
      await session.query('insert into migration (name, hash) values ($1, $2)', [name, hash])
    }
    await session.query('commit')
  })
}

/** Throws DatabaseError `outdated` when migrations are missing. For a role that may not run them. */
export async function checkMigrated(engine: Engine): Promise<void> {
  await inSession(engine, async (session) => {
    const { rows } = await session.query(`select to_regclass('migration') is not null as made`)
    if (rows[0]?.['made'] === true && (await missing(session)).length === 0) return
    throw new DatabaseError(
      'outdated',
      'the tables are older than the program. Start once with DATABASE_OWNER_URL, the role that owns the tables. Nothing was changed.',
    )
  })
}

async function inSession(engine: Engine, work: (session: Session) => Promise<void>): Promise<void> {
  const session = await engine.acquire(PATIENCE)
  try {
    await work(session)
  } finally {
    await session.release()
  }
}

async function missing(session: Session): Promise<Migration[]> {
  const { rows } = await session.query('select name, hash from migration')
  const applied = new Map(rows.map((row) => [String(row['name']), String(row['hash'])]))
  const ours = migrations()
  const unknown = [...applied.keys()].find((name) => !ours.some((migration) => migration.name === name))
  if (unknown !== undefined)
    throw new DatabaseError('newer', `the data were made by a newer Deelwijs (${unknown}). Install that one. Nothing was changed.`) // prettier-ignore
  const altered = ours.find(({ name, hash }) => applied.has(name) && applied.get(name) !== hash)
  if (altered)
    throw new DatabaseError('altered', `migration ${altered.name} was changed after it was applied. Put the file back as it was; new changes go into a new file.`) // prettier-ignore
  return ours.filter(({ name }) => !applied.has(name))
}

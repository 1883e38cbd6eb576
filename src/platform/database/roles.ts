/** Who may do what on a server: the owner makes tables, the program only uses them, under row-level security. */
import { DatabaseError, SqlError } from './errors.ts'
import type { Engine } from './engine.ts'

/** Lets the role of the program's address use the tables. Run as owner. */
export async function letIn(owner: Engine, url: string): Promise<void> {
  const role = decodeURIComponent(new URL(url).username)
  if (role === '') return
  const session = await owner.acquire()
  try {
    await session.query('start transaction')
    const { rows } = await session.query(`select pg_has_role($1, 'deelwijs_app', 'member') as in`, [role])
    if (rows[0]?.['in'] !== true) await session.query(`grant deelwijs_app to "${role.replaceAll('"', '""')}"`)
    await session.query('commit')
  } catch (error) {
    // Roles belong to the whole server: another program, on another database of it, did the same at the same moment.
    if (!(error instanceof SqlError && error.code === '23505')) throw error
  } finally {
    await session.release()
  }
}

/** Throws DatabaseError `unsafe-role` when row-level security would not hold for the role that is logged in. */
export async function checkRole(engine: Engine): Promise<void> {
  const session = await engine.acquire()
  try {
    const { rows } = await session.query(
      `select rolsuper or rolbypassrls or exists (select from pg_class where relowner = r.oid) as unsafe
         from pg_roles r where rolname = current_user`,
    )
    if (rows[0]?.['unsafe'] === false) return
  } finally {
    await session.release()
  }
  throw new DatabaseError(
    'unsafe-role',
    'DATABASE_URL logs in as a role that owns tables or passes row-level security. Give it a role that owns nothing, and the owner in DATABASE_OWNER_URL.',
  )
}

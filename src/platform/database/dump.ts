/**
 * Everything in the tables as lines of text, and back, for either engine: table by table in the order in which they refer to
 * each other, rows as the database itself writes them to JSON, so that nothing passes through numbers or dates of ours.
 */
import { DatabaseError } from './errors.ts'
import type { Session } from './engine.ts'
import { appliedMigrations, applyMigrations, missing, type Applied } from './migrate.ts'

interface DumpedTable {
  readonly name: string
  readonly columns: readonly string[]
  /** Has rows of schools, so they are read and written one school at a time. */
  readonly tenant: boolean
  /** Rows refer to rows of the same table, so those of a school are written in one statement. */
  readonly whole: boolean
}

interface Head {
  readonly format: 1
  readonly migrations: readonly Applied[]
  readonly tables: readonly DumpedTable[]
}

interface Rows {
  readonly table: string
  readonly school: string | null
  /** Each the text of a JSON object. */
  readonly rows: readonly string[]
}

interface End {
  readonly end: number
}

/** Bytes of text that a line is aimed at, however large the rows are. */
const AIM = 2_000_000

/** One moment of the whole database, as lines of JSON. The session is used for as long as it lasts. */
export async function* dump(session: Session): AsyncGenerator<string> {
  await session.query('start transaction isolation level repeatable read read only')
  const tables = inOrder(await readTables(session))
  const head: Head = { format: 1, migrations: await appliedMigrations(session), tables }
  yield JSON.stringify(head)
  await session.query(`select set_config('role', 'deelwijs_app', true)`)
  const schools = await readSchools(session)
  let count = 0
  for (const table of tables) {
    for (const school of table.tenant ? schools : [null]) {
      await workFor(session, school)
      for await (const rows of readRows(session, table)) {
        count += rows.length
        const line: Rows = { table: table.name, school, rows }
        yield JSON.stringify(line)
      }
    }
  }
  const end: End = { end: count }
  yield JSON.stringify(end)
  await session.query('commit')
}

/** A school is there when it has a record: nothing is written for one without. */
async function readSchools(session: Session): Promise<string[]> {
  await workFor(session, null)
  const { rows } = await session.query('select school_id from record_chain order by school_id')
  return rows.map((row) => String(row['school_id']))
}

async function workFor(session: Session, school: string | null): Promise<void> {
  await session.query(`select set_config('deelwijs.school', $1, true)`, [school ?? ''])
}

async function* readRows(session: Session, table: DumpedTable): AsyncGenerator<string[]> {
  await session.query(`declare dumped no scroll cursor for select to_json(t)::text as row from ${name(table.name)} t`)
  let size = 16
  for (;;) {
    const { rows } = await session.query(`fetch ${table.whole ? 'all' : size} from dumped`)
    const texts = rows.map((row) => String(row['row']))
    if (texts.length > 0) yield texts
    if (table.whole || texts.length < size) break
    const bytes = texts.reduce((sum, text) => sum + text.length, 0)
    size = Math.min(2_000, Math.max(1, Math.floor((AIM * size) / bytes)))
  }
  await session.query('close dumped')
}

/**
 * Puts a dump into an empty database, inside one transaction: its own migrations, its rows, then the migrations that came
 * later. Throws DatabaseError when the dump is newer than the program, or `not-empty`; nothing is changed then.
 */
export async function load(session: Session, lines: AsyncIterable<string>): Promise<void> {
  await session.query('start transaction')
  await checkEmpty(session)
  let tables = new Map<string, DumpedTable>()
  let count = 0
  let whole = false
  for await (const line of lines) {
    const part = JSON.parse(line) as Head | Rows | End
    if ('format' in part) {
      missing(part.migrations) // throws when there are some that we don't have
      await applyMigrations(session, part.migrations.map(({ name }) => name)) // prettier-ignore
      tables = new Map(part.tables.map((table) => [table.name, table]))
    } else if ('rows' in part) {
      await writeRows(session, tables.get(part.table), part)
      count += part.rows.length
    } else whole = part.end === count
  }
  if (!whole) throw new DatabaseError('damaged', 'the back-up does not hold what it says; it was not restored')
  await applyMigrations(session)
  await session.query('commit')
}

async function checkEmpty(session: Session): Promise<void> {
  const { rows } = await session.query(
    `select exists (select from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')) as used`,
  )
  if (rows[0]?.['used'] === false) return
  throw new DatabaseError('not-empty', 'there are tables in that database already. Give a new, empty one. Nothing was changed.') // prettier-ignore
}

async function writeRows(session: Session, table: DumpedTable | undefined, { school, rows }: Rows): Promise<void> {
  if (!table) throw new DatabaseError('damaged', 'the back-up has rows of a table that it does not name')
  const columns = table.columns.map(name).join(', ')
  await workFor(session, school)
  await session.query(
    `insert into ${name(table.name)} (${columns})
     select ${columns} from json_populate_recordset(null::${name(table.name)}, $1::json)`,
    [`[${rows.join(',')}]`],
  )
}

function name(identifier: string): string {
  return `"${identifier.replaceAll('"', '""')}"`
}

interface FoundTable extends DumpedTable {
  /** Tables that its rows point at. */
  readonly needs: readonly string[]
}

/** All tables of ours but the list of migrations; columns that the database makes itself are left out. */
async function readTables(session: Session): Promise<FoundTable[]> {
  const { rows } = await session.query(`
    select c.relname::text as name, c.relrowsecurity as tenant,
           array(select attname::text from pg_attribute
                  where attrelid = c.oid and attnum > 0 and not attisdropped and attgenerated = '' order by attnum) as columns,
           array(select distinct f.relname::text from pg_constraint k join pg_class f on f.oid = k.confrelid
                  where k.conrelid = c.oid and k.contype = 'f') as needs
      from pg_class c
     where c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace and c.relname <> 'migration'
     order by 1`)
  return (rows as unknown as Omit<FoundTable, 'whole'>[]).map((table) => ({
    ...table,
    whole: table.needs.includes(table.name),
  }))
}

/** Tables after the tables that they point at. */
function inOrder(found: readonly FoundTable[]): DumpedTable[] {
  const done: FoundTable[] = []
  let waiting = [...found]
  while (waiting.length > 0) {
    const ready = waiting.filter((table) =>
      table.needs.every((needed) => needed === table.name || done.some((one) => one.name === needed)),
    )
    if (ready.length === 0) throw new TypeError(`tables point at each other: ${waiting.map((t) => t.name).join(', ')}`)
    done.push(...ready)
    waiting = waiting.filter((table) => !ready.includes(table))
  }
  return done.map(({ name, columns, tenant, whole }) => ({ name, columns, tenant, whole }))
}

/**
 * The rules of the database, as functions that a test calls: one room touches the engines, migrations go one way, and a table
 * is of a school unless it is listed. What the migrations make together is held by test/contract/schema.test.ts.
 */
import { readFileSync, readdirSync } from 'node:fs'

const ROOM = 'src/platform/database/'
const ENGINES = /from '(?:pg|@electric-sql\/pglite)(?:\/[^']*)?'/
/** Who is not of the platform comes in through database.ts. */
const INNER = /from '[^']*\/database\/(?!database\.ts')[^']+'/

/** What is wrong with how a file of src reaches the database. */
export function untidyReach(file: string, text: string): string[] {
  if (file.startsWith(ROOM)) return []
  return text.split('\n').flatMap((line, i) => {
    if (ENGINES.test(line)) return [`${file}:${i + 1}: only ${ROOM} touches an engine`]
    const inner = !file.startsWith('src/platform/') && INNER.test(line)
    return inner ? [`${file}:${i + 1}: imports from ${ROOM} other than database.ts`] : []
  })
}

export interface Migrations {
  /** Text by name of file, such as 0001_ground.sql. */
  readonly files: Readonly<Record<string, string>>
  /** Name of the newest, without .sql, so that two that were made side by side clash. */
  readonly head: string
  /** Lines of db/global-tables.txt. */
  readonly globals: readonly string[]
}

/** Those of the project. */
export function readMigrations(): Migrations {
  const names = readdirSync('db/migrations').filter((name) => name !== 'HEAD')
  return {
    files: Object.fromEntries(names.sort().map((name) => [name, readFileSync(`db/migrations/${name}`, 'utf8')])),
    head: readFileSync('db/migrations/HEAD', 'utf8').trim(),
    globals: readFileSync('db/global-tables.txt', 'utf8').split('\n'),
  }
}

/** What is wrong with migrations. */
export function untidyMigrations({ files, head, globals }: Migrations): string[] {
  const names = Object.keys(files).sort()
  const numbers = names.map((name) => name.slice(0, 4))
  const listed = globals.filter((line) => line !== '' && !line.startsWith('#')).map((line) => line.split(/\s+/))
  const global = listed.map(([name = '']) => name)
  return [
    ...names
      .filter((name) => !/^\d{4}_[a-z0-9_]+\.sql$/.test(name))
      .map((name) => `${name}: call it 0001_what_it_makes.sql`),
    ...names
      .filter((_, i) => numbers.indexOf(numbers[i] ?? '') !== i)
      .map((name) => `${name}: another has this number`),
    ...(head === names.at(-1)?.slice(0, -4) ? [] : [`HEAD: names ${head}, and not the newest`]),
    ...listed.filter((words) => words.length < 3).map(([name = '']) => `global-tables.txt: ${name} has no reason`),
    ...Object.entries(files).flatMap(([name, text]) => untidyTables(name, text, global)),
  ]
}

function untidyTables(file: string, text: string, global: readonly string[]): string[] {
  const sql = text.replace(/--.*$/gm, '')
  return [...sql.matchAll(/create table (?:if not exists )?(\w+) \((.*?)\n\);/gs)].flatMap(
    ([, table = '', body = '']) => {
      if (global.includes(table)) return []
      const keys = [...body.matchAll(/(primary|foreign) key \((\w+)/g)]
      const single = /^\s*school_id uuid[^\n]*primary key/m.test(body)
      const guarded = sql.includes(`protect_tenant('${table}')`)
      return [
        ...(single || keys.some(([, kind]) => kind === 'primary') ? [] : [`${file}: ${table} has no primary key`]),
        ...keys.filter(([, , first]) => first !== 'school_id').map(([, kind = '']) => `${file}: school_id is not first in a ${kind} key of ${table}`), // prettier-ignore
        ...(guarded ? [] : [`${file}: ${table} is not protected, nor listed in db/global-tables.txt`]),
      ]
    },
  )
}

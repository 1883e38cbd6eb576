/**
 * `npm run test:postgres`: starts a PostgreSQL server that is thrown away afterwards, runs the contract suite on it, stops it.
 * With arguments it runs those as a command instead, with DATABASE_URL and DATABASE_OWNER_URL set.
 */
import { spawnSync, type SpawnSyncReturns } from 'node:child_process'
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { freePort } from '#src/platform/free-port.ts'
import { installDebian } from './debian.ts'

const DEBIAN = '/usr/lib/postgresql'
/** Nobody else can reach the server, and it is gone in minutes. */
const PASSWORD = 'only-for-tests'

/** Folder of the server's commands, newest version first, or null; on a build machine Debian's server is installed. */
export function serverCommands(): string | null {
  if (!existsSync(DEBIAN)) installDebian(['postgresql'])
  const versions = existsSync(DEBIAN) ? readdirSync(DEBIAN).map(Number) : []
  const newest = Math.max(0, ...versions)
  return newest >= 15 ? join(DEBIAN, String(newest), 'bin') : null
}

/** The server refuses to run as root; then it runs as the user that its package made. */
function asServerUser(command: string, args: readonly string[]): SpawnSyncReturns<string> {
  const root = process.getuid?.() === 0
  const [name, words] = root ? ['setpriv', ['--reuid=postgres', '--regid=postgres', '--clear-groups', command, ...args]] : [command, args] // prettier-ignore
  const done = spawnSync(name, words, { encoding: 'utf8', cwd: '/', stdio: ['ignore', 'pipe', 'pipe'] })
  if (done.status !== 0) throw new Error(`${command}: ${done.stderr}`)
  return done
}

function idOf(user: string): number {
  return Number(spawnSync('id', ['-u', user], { encoding: 'utf8' }).stdout)
}

interface Server {
  readonly url: string
  readonly ownerUrl: string
  stop(): void
}

/** Starts a server on loopback with an owner that makes tables and a program that owns nothing. */
async function startServer(): Promise<Server> {
  const bin = serverCommands()
  if (bin === null) throw new Error('not here: postgresql, 15 or newer (Debian: apt-get install postgresql)')
  const folder = mkdtempSync(join(tmpdir(), 'deelwijs-postgres-'))
  if (process.getuid?.() === 0) chownSync(folder, idOf('postgres'), -1)
  const data = join(folder, 'data')
  const port = await freePort('127.0.0.1')
  const remove = (): void => rmSync(folder, { recursive: true, force: true })
  try {
    asServerUser(join(bin, 'initdb'), ['-D', data, '-U', 'admin', '--auth=trust', '--encoding=UTF8', '--no-sync'])
    writeFileSync(join(data, 'postgresql.auto.conf'), settings(folder, port), { mode: 0o644 })
    asServerUser(join(bin, 'pg_ctl'), ['-D', data, '-l', join(folder, 'log'), '-w', '-t', '60', 'start'])
    await makeRoles(port)
  } catch (error) {
    remove()
    throw error
  }
  const stop = (): void => {
    asServerUser(join(bin, 'pg_ctl'), ['-D', data, '-m', 'immediate', 'stop'])
    remove()
  }
  const as = (role: string): string => `postgres://${role}:${PASSWORD}@127.0.0.1:${port}/postgres`
  return { url: as('program'), ownerUrl: as('owner'), stop }
}

/** A server to throw away needs not survive a power cut. */
function settings(folder: string, port: number): string {
  const lines = [`port = ${port}`, `listen_addresses = '127.0.0.1'`, `unix_socket_directories = '${folder}'`, 'fsync = off', 'autovacuum = off', 'max_connections = 200'] // prettier-ignore
  return `${lines.join('\n')}\n`
}

async function makeRoles(port: number): Promise<void> {
  const admin = new pg.Client({ host: '127.0.0.1', port, user: 'admin', database: 'postgres' })
  await admin.connect()
  await admin.query(`create role owner login createdb createrole password '${PASSWORD}'`)
  await admin.query(`create role program login password '${PASSWORD}'`)
  // To drop the database of a test while its last connection is still closing.
  await admin.query('grant pg_signal_backend to owner')
  await admin.end()
}

if (process.argv[1] === import.meta.filename) {
  const server = await startServer()
  try {
    const [command = 'vitest', ...args] =
      process.argv.length > 2 ? process.argv.slice(2) : ['vitest', 'run', 'test/contract']
    const env = { ...process.env, DATABASE_URL: server.url, DATABASE_OWNER_URL: server.ownerUrl }
    process.exitCode = spawnSync(command, args, { stdio: 'inherit', env }).status ?? 1
  } finally {
    server.stop()
  }
}

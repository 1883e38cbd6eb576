/** PostgreSQL as an engine: a pool of connections that log in as a role that owns nothing. */
import pg from 'pg'
import { DatabaseError, SqlError, fieldsOf } from './errors.ts'
import type { Answer, Engine, Session } from './engine.ts'
import { LIMITS } from './embedded.ts'
import { parserOf, toWire } from './types.ts'

const SETTINGS = [
  'timezone=UTC',
  'search_path=public',
  `statement_timeout=${LIMITS.statement}`,
  `idle_in_transaction_session_timeout=${LIMITS.session}`,
]

export class PostgresEngine implements Engine {
  readonly kind = 'postgres'
  readonly #pool: pg.Pool
  readonly #url: string

  /** Connects. Throws DatabaseError `unreachable`. */
  static async open(url: string): Promise<PostgresEngine> {
    const engine = new PostgresEngine(url)
    try {
      await (await engine.acquire()).release()
      return engine
    } catch (error) {
      await engine.close()
      const why = error instanceof Error && 'code' in error ? String(error.code) : 'no answer'
      throw new DatabaseError('unreachable', `the database server can't be used (${why}); see DATABASE_URL`, {
        cause: error,
      })
    }
  }

  private constructor(url: string) {
    this.#url = url
    this.#pool = new pg.Pool({
      connectionString: url,
      max: 10,
      connectionTimeoutMillis: 10_000,
      options: SETTINGS.map((setting) => `-c ${setting}`).join(' '),
      types: { getTypeParser: ((type: number) => parserOf(type)) as typeof pg.types.getTypeParser },
    })
    this.#pool.on('error', () => undefined) // an idle connection that ends is replaced by the pool
  }

  async acquire(limit?: number): Promise<Session> {
    const client = await this.#pool.connect()
    const lease = new Lease(client, limit ?? LIMITS.session)
    if (limit !== undefined) await lease.allow(limit)
    return lease
  }

  /** Readers hold up nobody on a server; its own connections are for who reads long. */
  frozen(): Promise<Engine> {
    return PostgresEngine.open(this.#url)
  }

  async close(): Promise<void> {
    if (!this.#pool.ended) await this.#pool.end()
  }
}

class Lease implements Session {
  readonly #client: pg.PoolClient
  readonly #timer: NodeJS.Timeout
  #changed = false
  #over: DatabaseError | null = null

  constructor(client: pg.PoolClient, limit: number) {
    this.#client = client
    this.#timer = setTimeout(
      () => this.#end(true, new DatabaseError('too-slow', 'a transaction took too long and was undone')),
      limit,
    )
  }

  /** Statements may take this long, until the session is given back. */
  async allow(milliseconds: number): Promise<void> {
    this.#changed = true
    await this.query(`set statement_timeout = ${milliseconds}`)
    await this.query(`set idle_in_transaction_session_timeout = ${milliseconds}`)
  }

  async query(sql: string, params: readonly unknown[] = []): Promise<Answer> {
    const { rows, rowCount, command } = await this.#run(sql, params.map(toWire))
    const changes = command === 'INSERT' || command === 'UPDATE' || command === 'DELETE' || command === 'MERGE'
    return { rows, command, affected: changes ? (rowCount ?? 0) : 0 }
  }

  async script(sql: string): Promise<void> {
    await this.#run(sql)
  }

  async release(): Promise<void> {
    if (this.#over) return
    const tidy = [
      ...(this.#client.getTransactionStatus() === 'I' ? [] : ['rollback']),
      ...(this.#changed ? ['reset all'] : []),
    ]
    try {
      for (const sql of tidy) await this.#client.query(sql)
      this.#end(false, new DatabaseError('stopped', 'this session has been given back'))
    } catch {
      this.#end(true, new DatabaseError('stopped', 'the connection was lost'))
    }
  }

  async #run(sql: string, params?: (string | Uint8Array | null)[]): Promise<pg.QueryResult<Record<string, unknown>>> {
    this.#check()
    try {
      return await this.#client.query(sql, params)
    } catch (error) {
      this.#check()
      throw told(error)
    }
  }

  #check(): void {
    if (this.#over) throw this.#over
  }

  #end(broken: boolean, reason: DatabaseError): void {
    if (this.#over) return
    this.#over = reason
    clearTimeout(this.#timer)
    this.#client.release(broken)
  }
}

/** Errors in the words of both engines; what is no refusal of a statement is a lost connection. */
function told(error: unknown): Error {
  const fields = fieldsOf(error)
  const lost = !fields || /^(?:08|57P0)/.test(fields.code)
  if (lost) return new DatabaseError('stopped', 'the connection with the database was lost', { cause: error })
  return new SqlError(fields)
}

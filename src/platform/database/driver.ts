/** Kysely over an engine: transactions with isolation level, and rows in pieces, the same on both. */
import {
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type QueryResult,
  type TransactionSettings,
} from 'kysely'
import { DatabaseError } from './errors.ts'
import type { Engine, Session } from './engine.ts'

/** The dialect for an engine; the engine is not closed by it. */
export function dialectOf(engine: Pick<Engine, 'acquire'>): Dialect {
  return {
    createAdapter: () => new PostgresAdapter(),
    createQueryCompiler: () => new PostgresQueryCompiler(),
    createIntrospector: (db) => new PostgresIntrospector(db),
    createDriver: () => new EngineDriver(engine),
  }
}

class EngineDriver implements Driver {
  readonly #engine: Pick<Engine, 'acquire'>
  constructor(engine: Pick<Engine, 'acquire'>) {
    this.#engine = engine
  }
  async init(): Promise<void> {
    // the engine is open already
  }
  async destroy(): Promise<void> {
    // whoever opened the engine closes it
  }
  async acquireConnection(): Promise<Connection> {
    return new Connection(await this.#engine.acquire())
  }
  async releaseConnection(connection: Connection): Promise<void> {
    await connection.session.release()
  }
  async beginTransaction(connection: Connection, settings: TransactionSettings): Promise<void> {
    const level = settings.isolationLevel ? ` isolation level ${settings.isolationLevel}` : ''
    await connection.session.query(`start transaction${level} ${settings.accessMode ?? ''}`)
  }
  async commitTransaction(connection: Connection): Promise<void> {
    const { command } = await connection.session.query('commit')
    if (command === 'ROLLBACK') throw new DatabaseError('aborted', 'a statement had failed, so nothing was written')
  }
  /** A session that ended was rolled back by its end; the first error is the one to tell. */
  async rollbackTransaction(connection: Connection): Promise<void> {
    await connection.session.query('rollback').catch((error: unknown) => {
      if (!(error instanceof DatabaseError)) throw error
    })
  }
}

class Connection implements DatabaseConnection {
  readonly session: Session
  constructor(session: Session) {
    this.session = session
  }
  async executeQuery<R>(compiled: CompiledQuery): Promise<QueryResult<R>> {
    const { rows, affected } = await this.session.query(compiled.sql, compiled.parameters)
    return { rows: rows as R[], numAffectedRows: BigInt(affected) }
  }
  /** Through a cursor, so only inside a transaction; one at a time. */
  async *streamQuery<R>(compiled: CompiledQuery, chunkSize: number): AsyncIterableIterator<QueryResult<R>> {
    await this.session.query(`declare rows_in_pieces no scroll cursor for ${compiled.sql}`, compiled.parameters)
    try {
      for (;;) {
        const { rows } = await this.session.query(`fetch ${chunkSize} from rows_in_pieces`)
        if (rows.length > 0) yield { rows: rows as R[] }
        if (rows.length < chunkSize) break
      }
    } finally {
      await this.session.query('close rows_in_pieces').catch(() => undefined) // gone already when the transaction failed
    }
  }
}

/** What an engine must do; the driver for queries and everything above it know no more than this. */

export interface Answer {
  readonly rows: readonly Record<string, unknown>[]
  /** Rows that were inserted, updated or deleted. */
  readonly affected: number
  /** First word of the command tag, such as SELECT or COMMIT. */
  readonly command: string
}

/** One connection, for one caller at a time. After `release` it may not be used. */
export interface Session {
  /** One statement with parameters. Throws SqlError or DatabaseError. */
  query(sql: string, params?: readonly unknown[]): Promise<Answer>
  /** Several statements without parameters, as one. Throws SqlError or DatabaseError. */
  script(sql: string): Promise<void>
  /** Gives the connection back; what was still open is rolled back before the next caller gets it. */
  release(): Promise<void>
}

export interface Engine {
  readonly kind: 'embedded' | 'postgres'
  /** Waits for its turn. A session that is kept longer than `limit` milliseconds is rolled back and ends. */
  acquire(limit?: number): Promise<Session>
  /** An engine to read one moment of everything from, for as long as that takes, without holding up others. */
  frozen(): Promise<Engine>
  close(): Promise<void>
}

/** Runs work in one session of at most `limit` milliseconds and gives the session back. */
export async function inSession<T>(engine: Engine, limit: number, work: (session: Session) => Promise<T>): Promise<T> {
  const session = await engine.acquire(limit)
  try {
    return await work(session)
  } finally {
    await session.release()
  }
}

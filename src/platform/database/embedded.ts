/**
 * The embedded engine: one connection, in a thread that is the only door to it. Callers take turns; what one leaves open
 * is rolled back before the next. After a kill the waiting callers are told, and the next caller opens it again.
 */
import { DatabaseError } from './errors.ts'
import type { Answer, Engine, Session } from './engine.ts'
import { Thread, stopped } from './thread.ts'
import { Turns } from './turns.ts'

export interface Limits {
  /** Milliseconds that one statement may take. */
  readonly statement: number
  /** Milliseconds that a session may be kept. */
  readonly session: number
}

export const LIMITS: Limits = { statement: 30_000, session: 60_000 }

const MINUTE = 60_000
/** Nothing does this by itself in a single process: no autovacuum, no checkpoints. */
const UPKEEP = [
  { every: 5 * MINUTE, statement: 'checkpoint' },
  { every: 360 * MINUTE, statement: 'vacuum (analyze)' },
] as const

export class EmbeddedEngine implements Engine {
  readonly kind = 'embedded'
  readonly #folder: string
  readonly #limits: Limits
  readonly #turns = new Turns()
  readonly #upkeep: readonly NodeJS.Timeout[]
  #thread: Promise<Thread> | null = null
  #closed = false

  /** Opens the database in a folder; it is made when it isn't there. Throws DatabaseError. */
  static async open(folder: string, limits = LIMITS): Promise<EmbeddedEngine> {
    const engine = new EmbeddedEngine(folder, limits)
    try {
      await engine.#open()
      return engine
    } catch (error) {
      await engine.close()
      throw error
    }
  }

  private constructor(folder: string, limits: Limits) {
    this.#folder = folder
    this.#limits = limits
    this.#upkeep = UPKEEP.map(({ every, statement }) =>
      setInterval(() => void this.run(statement).catch(() => undefined), every).unref(),
    )
  }

  async acquire(limit?: number): Promise<Session> {
    if (this.#closed) throw stopped()
    const leave = await this.#turns.enter()
    try {
      const thread = await this.#open()
      const limits = limit === undefined ? this.#limits : { statement: limit, session: limit }
      return new Lease(thread, limits, leave)
    } catch (error) {
      leave()
      throw error
    }
  }

  /** One statement of upkeep, outside a transaction. */
  async run(statement: string): Promise<void> {
    const session = await this.acquire(10 * MINUTE)
    try {
      await session.query(statement)
    } finally {
      await session.release()
    }
  }

  /** Ends the thread at once: every call that waits is told that the database was stopped. */
  async kill(): Promise<void> {
    await (await this.#thread)?.kill()
  }

  async close(): Promise<void> {
    if (this.#closed) return
    this.#upkeep.forEach(clearInterval)
    const leave = await this.#turns.enter().catch(() => () => undefined)
    this.#closed = true
    this.#turns.refuse(stopped())
    const thread = await this.#thread?.catch(() => null)
    await thread?.close(this.#limits.session)
    leave()
  }

  #open(): Promise<Thread> {
    this.#thread ??= this.#start()
    return this.#thread
  }

  async #start(): Promise<Thread> {
    try {
      const thread = await Thread.open(this.#folder)
      void thread.ended.then(() => this.#onEnd())
      return thread
    } catch (error) {
      this.#thread = null
      throw error
    }
  }

  #onEnd(): void {
    this.#thread = null
    this.#turns.refuse(stopped())
  }
}

class Lease implements Session {
  readonly #thread: Thread
  readonly #limits: Limits
  readonly #leave: () => void
  readonly #timer: NodeJS.Timeout
  /** Something may still be open: a transaction, or a statement that failed. */
  #open = false
  #over: DatabaseError | null = null

  constructor(thread: Thread, limits: Limits, leave: () => void) {
    this.#thread = thread
    this.#limits = limits
    this.#leave = leave
    this.#timer = setTimeout(() => void this.#expire(), limits.session)
  }

  query(sql: string, params: readonly unknown[] = []): Promise<Answer> {
    return this.#run(sql, params)
  }

  async script(sql: string): Promise<void> {
    this.#open = true
    await this.#run(sql, null)
  }

  async release(): Promise<void> {
    await this.#end(new DatabaseError('stopped', 'this session has been given back'))
  }

  async #run(sql: string, params: readonly unknown[] | null): Promise<Answer> {
    if (this.#over) throw this.#over
    try {
      const answer = await this.#thread.query(sql, params, this.#limits.statement)
      if (answer.command === 'BEGIN' || answer.command === 'START') this.#open = true
      if (answer.command === 'COMMIT' || (answer.command === 'ROLLBACK' && !/\bto\b/i.test(sql))) this.#open = false
      return answer
    } catch (error) {
      this.#open = true
      throw error
    }
  }

  /** Idle: the caller is slow, so only its work is undone. Busy: the statement can't be stopped but with its thread. */
  async #expire(): Promise<void> {
    if (this.#thread.busy) await this.#thread.kill()
    await this.#end(new DatabaseError('too-slow', 'a transaction took too long and was undone'))
  }

  async #end(reason: DatabaseError): Promise<void> {
    if (this.#over) return
    this.#over = reason
    clearTimeout(this.#timer)
    try {
      if (this.#open) await this.#thread.query('rollback', [], this.#limits.statement)
    } catch {
      await this.#thread.kill() // what can't be rolled back is not handed on
    } finally {
      this.#leave()
    }
  }
}

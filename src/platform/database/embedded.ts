/**
 * The embedded engine: one connection, in a thread that is the only door to it. Callers take turns; what one leaves open
 * is rolled back before the next. After a kill the waiting callers are told, and the next caller opens it again.
 */
import { randomUUID } from 'node:crypto'
import { constants, readdirSync, rmSync } from 'node:fs'
import { cp, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { DatabaseError } from './errors.ts'
import { inSession, type Answer, type Engine, type Session } from './engine.ts'
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

/** Copies have this in their names. */
const COPY = '.copy-'

/** Does away with copies that a program left when it was killed; for who has the lock of the data folder. */
export function removeCopies(folder: string): void {
  for (const name of readdirSync(dirname(folder)))
    if (name.startsWith(`${basename(folder)}${COPY}`)) rmSync(join(dirname(folder), name), { recursive: true })
}

export class EmbeddedEngine implements Engine {
  readonly kind = 'embedded'
  readonly #folder: string
  readonly #limits: Limits
  readonly #turns = new Turns()
  readonly #upkeep: readonly NodeJS.Timeout[]
  #thread: Thread | null = null
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
      setInterval(() => void this.#keepUp(statement).catch(() => undefined), every).unref(),
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

  /** Another engine, on a copy of the folder: the one connection is free again once the copy is made. */
  async frozen(): Promise<Engine> {
    const copy = `${this.#folder}${COPY}${randomUUID()}`
    const remove = (): Promise<void> => rm(copy, { recursive: true, force: true })
    try {
      await inSession(this, 10 * MINUTE, async (session) => {
        await session.query('checkpoint')
        await cp(this.#folder, copy, { recursive: true, mode: constants.COPYFILE_FICLONE })
      })
      const engine = await EmbeddedEngine.open(copy, this.#limits)
      const close = (): Promise<void> => engine.close().finally(remove)
      return { kind: this.kind, acquire: (limit) => engine.acquire(limit), frozen: () => engine.frozen(), close }
    } catch (error) {
      await remove()
      throw error
    }
  }

  /** Ends the thread at once: every call that waits is told that the database was stopped. */
  async kill(): Promise<void> {
    await this.#thread?.kill()
  }

  async close(): Promise<void> {
    if (this.#closed) return
    this.#upkeep.forEach(clearInterval)
    const leave = await this.#turns.enter().catch(() => null)
    if (!leave) return this.close() // killed meanwhile; somebody may be opening it again
    this.#closed = true
    this.#turns.refuse(stopped())
    await this.#thread?.close(this.#limits.session)
    leave()
  }

  async #keepUp(statement: string): Promise<void> {
    await inSession(this, 10 * MINUTE, (session) => session.query(statement))
  }

  /** For who has the turn. Two threads in one folder would ruin it, so the old one must have ended whole. */
  async #open(): Promise<Thread> {
    if (this.#thread?.dead === false) return this.#thread
    await this.#thread?.ended
    this.#thread = await Thread.open(this.#folder, () => this.#turns.refuse(stopped()))
    return this.#thread
  }
}

class Lease implements Session {
  readonly #thread: Thread
  readonly #limits: Limits
  readonly #leave: () => void
  readonly #timer: NodeJS.Timeout
  #over: DatabaseError | null = null

  constructor(thread: Thread, limits: Limits, leave: () => void) {
    this.#thread = thread
    this.#limits = limits
    this.#leave = leave
    this.#timer = setTimeout(() => void this.#expire(), limits.session)
  }

  async query(sql: string, params: readonly unknown[] = []): Promise<Answer> {
    if (this.#over) throw this.#over
    return this.#thread.query(sql, params, this.#limits.statement)
  }

  async script(sql: string): Promise<void> {
    if (this.#over) throw this.#over
    await this.#thread.query(sql, null, this.#limits.statement)
  }

  async release(): Promise<void> {
    await this.#end(new DatabaseError('stopped', 'this session has been given back'))
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
      if (this.#thread.open) await this.#thread.query('rollback', [], this.#limits.statement)
    } catch {
      await this.#thread.kill() // what can't be rolled back is not handed on
    } finally {
      this.#leave()
    }
  }
}

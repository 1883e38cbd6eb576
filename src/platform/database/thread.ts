/** The thread of the embedded database seen from outside: calls with a time limit, and a kill switch. */
import { Worker } from 'node:worker_threads'
import { DatabaseError, SqlError } from './errors.ts'
import type { Answer } from './engine.ts'
import type { Message, Reply } from './embedded-thread.ts'
import { toWire } from './types.ts'

interface Call {
  readonly resolve: (answer: Answer) => void
  readonly reject: (error: Error) => void
  readonly timer: NodeJS.Timeout
}

/** Said to every call that was waiting when the thread ended. */
export function stopped(): DatabaseError {
  return new DatabaseError('stopped', 'the database was stopped; what was not yet confirmed has not been written')
}

/** A page, an index, a row or a file is not as it was written: data_corrupted, index_corrupted, internal, no such file. */
const DAMAGED = /^(?:XX00[012]|58P01)$/

function damaged(told: string): DatabaseError {
  return new DatabaseError(
    'damaged',
    'the database in the data folder is damaged. Stop, keep that folder as it is, and restore the latest back-up into a new one: deelwijs restore FILE --data NEW',
    { cause: new Error(told) },
  )
}

function cantOpen(told: string): DatabaseError {
  if (!/No space left|ENOSPC|EDQUOT/.test(told)) return damaged(told)
  return new DatabaseError(
    'full',
    'the disk is full, so the database does not open. Make room and start again. Nothing was lost.',
    { cause: new Error(told) },
  )
}

export class Thread {
  readonly #worker: Worker
  readonly #calls = new Map<number, Call>()
  readonly #onDeath: () => void
  #last = 0
  #alive = true
  #open = false
  /** Resolves when the thread has ended, however. */
  readonly ended: Promise<void>

  /** Opens the database in a folder. Throws DatabaseError `full` or `damaged`. `onDeath` is called once, before any call is told. */
  static async open(folder: string, onDeath: () => void): Promise<Thread> {
    const thread = new Thread(folder, onDeath)
    await thread.#opened()
    return thread
  }

  private constructor(folder: string, onDeath: () => void) {
    this.#onDeath = onDeath
    this.#worker = new Worker(new URL('./embedded-thread.ts', import.meta.url), { workerData: folder })
    this.#worker.on('message', (reply: Reply) => this.#settle(reply))
    this.ended = new Promise((resolve) => {
      this.#worker.on('error', () => undefined) // an `exit` follows
      this.#worker.on('exit', () => {
        this.#fail()
        resolve()
      })
    })
  }

  /** No more calls; it may still be ending. */
  get dead(): boolean {
    return !this.#alive
  }

  get busy(): boolean {
    return this.#calls.size > 0
  }

  /** A transaction is open, or has failed and waits for its end. */
  get open(): boolean {
    return this.#open
  }

  /** Runs one statement with parameters, or with null several without. Past the limit the thread is killed. */
  query(sql: string, params: readonly unknown[] | null, limit: number): Promise<Answer> {
    return this.#call({ id: ++this.#last, sql, params: params?.map(toWire) ?? null }, limit)
  }

  async close(limit: number): Promise<void> {
    await this.#call({ id: ++this.#last, close: true }, limit).catch(() => undefined)
    await this.kill()
  }

  /** Ends the thread, whatever it is doing. The database recovers when it is opened again, as after a power cut. */
  async kill(): Promise<void> {
    this.#fail()
    await this.#worker.terminate()
  }

  async #opened(): Promise<void> {
    const reply = await new Promise<Reply | null>((resolve) => {
      this.#worker.once('message', resolve)
      void this.ended.then(() => resolve(null))
    })
    const failed = reply && 'failed' in reply ? reply.failed : 'it ended'
    if (failed === null) return
    await this.kill()
    throw cantOpen(failed)
  }

  #call(message: Message, limit: number): Promise<Answer> {
    if (!this.#alive) return Promise.reject(stopped())
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => void this.kill(), limit)
      this.#calls.set(message.id, { resolve, reject, timer })
      this.#worker.postMessage(message)
    })
  }

  #settle(reply: Reply): void {
    const call = this.#calls.get(reply.id)
    if (!call || !('result' in reply)) return
    this.#calls.delete(reply.id)
    clearTimeout(call.timer)
    this.#open = reply.open
    if ('rows' in reply.result) call.resolve(reply.result)
    else call.reject(DAMAGED.test(reply.result.code) ? damaged(reply.result.message) : new SqlError(reply.result))
  }

  #fail(): void {
    if (!this.#alive) return
    this.#alive = false
    this.#onDeath()
    for (const { reject, timer } of this.#calls.values()) {
      clearTimeout(timer)
      reject(stopped())
    }
    this.#calls.clear()
  }
}

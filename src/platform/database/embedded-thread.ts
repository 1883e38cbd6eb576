/** Runs in a thread of its own and holds the embedded database: one message in, one answer out, in order. */
import { parentPort, workerData } from 'node:worker_threads'
import type { PGliteInterface } from '@electric-sql/pglite'
import type { Answer } from './engine.ts'
import { openDurable } from './durable.ts'
import { fieldsOf, type SqlFields } from './errors.ts'
import { PARSED_TYPES, parserOf } from './types.ts'

/** `params` null: several statements without parameters. `close`: the last message. */
export type Message =
  | { readonly id: number; readonly sql: string; readonly params: readonly (string | Uint8Array | null)[] | null }
  | { readonly id: number; readonly close: true }

export type Reply =
  | { readonly id: number; readonly answer: Answer }
  | { readonly id: number; readonly refused: SqlFields }
  | { readonly id: 0; readonly failed: string | null }

const NOTHING: Answer = { rows: [], affected: 0, command: '' }
/** Dates and times without zone stay text. */
const parsers = Object.fromEntries([1082, 1114, ...PARSED_TYPES].map((type) => [type, parserOf(type)]))
const serializers = { 17: (bytes: unknown) => bytes as string }

const say = (reply: Reply): void => parentPort?.postMessage(reply)

async function answer(database: PGliteInterface, message: Message): Promise<Answer> {
  if ('close' in message) {
    await database.close()
    return NOTHING
  }
  if (message.params === null) {
    await database.exec(message.sql)
    return NOTHING
  }
  const { rows, ...done } = await database.query(message.sql, [...message.params], { parsers, serializers })
  const { affectedRows = 0, command = '' } = done as { affectedRows?: number; command?: string }
  return { rows: rows as Answer['rows'], affected: affectedRows, command }
}

/** What is no refusal by the database is the end of this thread: its memory can't be trusted any more. */
async function handle(database: PGliteInterface, message: Message): Promise<void> {
  try {
    say({ id: message.id, answer: await answer(database, message) })
  } catch (error) {
    const refused = fieldsOf(error)
    if (!refused) throw error
    say({ id: message.id, refused })
  }
}

try {
  const database = await openDurable(workerData as string)
  parentPort?.on('message', (message: Message) => void handle(database, message))
  say({ id: 0, failed: null })
} catch (error) {
  say({ id: 0, failed: error instanceof Error ? `${error.name}: ${error.message}` : String(error) })
}

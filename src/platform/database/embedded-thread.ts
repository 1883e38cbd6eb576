/** Runs in a thread of its own and holds the embedded database: one message in, one answer out, in order. */
import { parentPort, workerData } from 'node:worker_threads'
import { openDurable } from './durable.ts'
import { runStatement, type Outcome, type Wire } from './wire.ts'

/** `params` null: several statements without parameters. `close`: the last message. */
export type Message =
  | { readonly id: number; readonly sql: string; readonly params: readonly Wire[] | null }
  | { readonly id: number; readonly close: true }

export type Reply = ({ readonly id: number } & Outcome) | { readonly id: 0; readonly failed: string | null }

const CLOSED: Outcome = { result: { rows: [], affected: 0, command: '' }, open: false }

/** What the engine says while it opens. */
const lines: string[] = []

const say = (reply: Reply): void => parentPort?.postMessage(reply)

/** What throws here is no refusal by the database: it ends this thread, for its memory can't be trusted any more. */
async function serve(folder: string): Promise<void> {
  const database = await openDurable(folder, (line) => lines.push(line))
  lines.length = 0
  let last = Promise.resolve()
  const handle = async (message: Message): Promise<void> => {
    if ('close' in message) await database.close()
    const outcome = 'close' in message ? CLOSED : await runStatement(database, message.sql, message.params)
    say({ id: message.id, ...outcome })
  }
  parentPort?.on('message', (message: Message) => {
    last = last.then(() => handle(message))
  })
  say({ id: 0, failed: null })
}

try {
  await serve(workerData as string)
} catch (error) {
  say({ id: 0, failed: [...lines, String(error)].join('\n') })
}

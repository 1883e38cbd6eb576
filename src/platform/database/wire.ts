/**
 * Statements to the embedded database and back, in PostgreSQL's own protocol. A statement with parameters goes in one piece
 * (PGlite's `query` takes five, and three times as long), and the end of each answer tells whether a transaction is open.
 */
import { protocol, type PGliteInterface } from '@electric-sql/pglite'
import type { Answer } from './engine.ts'
import { fieldsOf, type SqlFields } from './errors.ts'
import { parserOf } from './types.ts'

export type Wire = string | Uint8Array | null

export interface Outcome {
  /** What came back, or why it was refused. */
  readonly result: Answer | SqlFields
  /** A transaction is open, or has failed and waits for its end. */
  readonly open: boolean
}

const { serialize } = protocol

/** Runs one statement with parameters, or with null several without. Throws only when the engine itself is broken. */
export async function runStatement(
  database: PGliteInterface,
  sql: string,
  params: readonly Wire[] | null,
): Promise<Outcome> {
  const request = params === null ? serialize.query(sql) : asOne(sql, params)
  const { messages } = await database.execProtocol(request, { syncToFs: false, throwOnError: false })
  return outcomeOf(messages as readonly BackMessage[])
}

function asOne(sql: string, values: readonly Wire[]): Uint8Array {
  return Buffer.concat([
    serialize.parse({ text: sql }),
    serialize.bind({ values: [...values] }),
    serialize.describe({ type: 'P' }),
    serialize.execute({}),
    serialize.sync(),
  ])
}

/** The messages that matter, with what is read of them. */
type BackMessage =
  | { readonly name: 'rowDescription'; readonly fields: readonly { name: string; dataTypeID: number }[] }
  | { readonly name: 'dataRow'; readonly fields: readonly (string | null)[] }
  | { readonly name: 'commandComplete'; readonly text: string }
  | { readonly name: 'readyForQuery'; readonly status: string }
  | { readonly name: 'error' | 'parseComplete' }

function outcomeOf(messages: readonly BackMessage[]): Outcome {
  let read: (fields: readonly (string | null)[]) => Record<string, unknown> = () => ({})
  const rows: Record<string, unknown>[] = []
  let tag = ''
  let refused: SqlFields | null = null
  let open = true
  for (const message of messages) {
    if (message.name === 'rowDescription') read = rowReader(message.fields)
    else if (message.name === 'dataRow') rows.push(read(message.fields))
    else if (message.name === 'commandComplete') tag = message.text
    else if (message.name === 'readyForQuery') open = message.status !== 'I'
    else if (message.name === 'error') refused ??= refusal(message)
  }
  return { result: refused ?? { rows, ...counted(tag) }, open }
}

function rowReader(
  columns: readonly { name: string; dataTypeID: number }[],
): (fields: readonly (string | null)[]) => Record<string, unknown> {
  const readers = columns.map(({ name, dataTypeID }) => ({ name, parse: parserOf(dataTypeID) }))
  return (fields) =>
    Object.fromEntries(
      readers.map(({ name, parse }, i) => {
        const text = fields[i] ?? null
        return [name, text === null ? null : parse(text)]
      }),
    )
}

const CHANGES = ['INSERT', 'UPDATE', 'DELETE', 'MERGE']

/** From a command tag such as `INSERT 0 5`. */
function counted(tag: string): { command: string; affected: number } {
  const [command = '', ...rest] = tag.split(' ')
  return { command, affected: CHANGES.includes(command) ? Number(rest.at(-1)) : 0 }
}

/** A fatal error ends the engine, so it is thrown. */
function refusal(message: unknown): SqlFields {
  const fields = fieldsOf(message)
  const { severity } = message as { severity?: string }
  if (!fields || severity === 'FATAL' || severity === 'PANIC') throw new Error('the engine gave up')
  return fields
}

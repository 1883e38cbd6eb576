/** What can go wrong with a database, in words that can be shown and logged: never with content of a row. */

export type DatabaseFault =
  | 'in-use' // another process has the folder
  | 'no-access' // the folder can't be written to
  | 'damaged' // it does not open
  | 'full' // the disk is
  | 'newer' // made by a newer version of the program
  | 'altered' // a migration that was applied has been changed
  | 'outdated' // migrations are missing and nobody may run them
  | 'unsafe-role' // the program would pass row-level security
  | 'unreachable' // no server there, or it refuses us
  | 'stopped' // the engine was stopped while this was waiting
  | 'too-slow' // a transaction took longer than it may
  | 'aborted' // commit was asked of a transaction that had failed
  | 'not-empty' // a back-up was to be restored where something is already

/** A database that can't be used as asked; the message is one line for people and says what to do. */
export class DatabaseError extends Error {
  readonly fault: DatabaseFault
  constructor(fault: DatabaseFault, message: string, options?: ErrorOptions) {
    super(message, options)
    this.fault = fault
  }
}

/** What an engine tells of a statement that failed, as plain data. */
export interface SqlFields {
  readonly code: string
  readonly message: string
  readonly schema?: string | undefined
  readonly table?: string | undefined
  readonly column?: string | undefined
  readonly constraint?: string | undefined
}

/** A statement that the database refused. Holds the SQLSTATE and names from the schema, and no values. */
export class SqlError extends Error {
  readonly code: string
  readonly table: string | undefined
  readonly column: string | undefined
  readonly constraint: string | undefined
  constructor(fields: SqlFields) {
    super(`${withoutValues(fields)} (${fields.code})`)
    this.code = fields.code
    this.table = fields.table
    this.column = fields.column
    this.constraint = fields.constraint
  }
}

/** Data errors (class 22) quote the value; everything from the first quote or colon goes. */
function withoutValues({ code, message }: SqlFields): string {
  return code.startsWith('22') ? (message.split(/[:"]/)[0] ?? '').trim() : message
}

/** The plain data of whatever an engine threw. */
export function fieldsOf(error: unknown): SqlFields | null {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return null
  if (!/^[0-9A-Z]{5}$/.test(error.code)) return null
  const { schema, table, column, constraint } = error as unknown as Record<string, string | undefined>
  return { code: error.code, message: error.message, schema, table, column, constraint }
}

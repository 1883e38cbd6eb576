/**
 * The tables as queries see them: one interface each, in the order of their migrations. What comes out is the same on
 * both engines: bigint → number, or bigint when it doesn't fit; date → 'YYYY-MM-DD'; timestamptz → Date; bytea → Uint8Array;
 * numeric and interval → text; json → parsed. Into a json column goes JSON.stringify(value), for an array would become an array.
 */
import type { Generated } from 'kysely'

export interface MigrationTable {
  readonly name: string
  readonly hash: string
  readonly applied_at: Generated<Date>
}

export interface Tables {
  migration: MigrationTable
}

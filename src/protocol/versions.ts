/** Which version of a protocol, and which value of a parameter, holds on a date. Dates are ISO days: "2024-06-01". */
import type { Parameter, Protocol } from './schema.ts'

/** The version in force on a date: the newest that has begun; undefined when none has. */
export function inForce(versions: readonly Protocol[], date: string): Protocol | undefined {
  const begun = versions.filter((version) => version.head.validFrom <= date)
  const newest = begun.sort((a, b) => (a.head.validFrom < b.head.validFrom ? 1 : -1))[0]
  return newest && { ...newest, clauses: newest.clauses.filter((clause) => clause.validFrom <= date) }
}

/** The value of a parameter on a date, or undefined when it had not begun. */
export function valueOn(parameter: Parameter, date: string): Parameter['values'][number] | undefined {
  return parameter.values.filter((value) => value.from <= date).at(-1)
}

export interface ClauseChange {
  readonly id: string
  readonly change: 'added' | 'removed' | 'changed'
  /** For a changed clause: the fields that differ, and rules as `rules.A2-name`. */
  readonly fields: readonly string[]
}

/** What differs between two versions, clause by clause, in the order of the newer. */
export function compareVersions(older: Protocol, newer: Protocol): readonly ClauseChange[] {
  const before = new Map(older.clauses.map((clause) => [clause.id, clause]))
  const after = new Set(newer.clauses.map((clause) => clause.id))
  const changes: ClauseChange[] = newer.clauses.flatMap((clause): ClauseChange[] => {
    const old = before.get(clause.id)
    if (!old) return [{ id: clause.id, change: 'added', fields: [] }]
    const fields = [...changedFields(old, clause, ['rules']), ...changedRules(old.rules, clause.rules)]
    return fields.length > 0 ? [{ id: clause.id, change: 'changed', fields }] : []
  })
  const removed = older.clauses.filter((clause) => !after.has(clause.id))
  return [...changes, ...removed.map((clause): ClauseChange => ({ id: clause.id, change: 'removed', fields: [] }))]
}

function changedFields<T extends object>(old: T, now: T, skip: readonly string[] = []): string[] {
  const keys = new Set([...Object.keys(old), ...Object.keys(now)]).difference(new Set(skip))
  const of = (thing: T, key: string): string => JSON.stringify([(thing as Record<string, unknown>)[key]])
  return [...keys].filter((key) => of(old, key) !== of(now, key))
}

function changedRules(old: readonly { id: string }[], now: readonly { id: string }[]): string[] {
  const before = new Map(old.map((rule) => [rule.id, JSON.stringify(rule)]))
  const after = new Map(now.map((rule) => [rule.id, JSON.stringify(rule)]))
  const ids = new Set([...after.keys(), ...before.keys()])
  return [...ids].filter((id) => before.get(id) !== after.get(id)).map((id) => `rules.${id}`)
}

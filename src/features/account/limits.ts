/** How often something may be tried, counted without keeping who tried it. */
import { isIPv6 } from 'node:net'
import { sql } from 'kysely'
import { asSystem } from '../../platform/database/database.ts'
import { nameFor } from '../../platform/sign-in/tokens.ts'
import type { Accounts } from './model.ts'

export interface Limit {
  readonly kind: string
  readonly most: number
  readonly minutes: number
}

/** A school's people often share one network address, all at the first lesson, so those limits are wide; what can be guessed at has a narrow one. */
export const LIMITS = {
  linksToOne: { kind: 'link', most: 5, minutes: 60 },
  linksFromAddress: { kind: 'link-address', most: 120, minutes: 60 },
  passwordsOfOne: { kind: 'password', most: 10, minutes: 15 },
  passwordsFromAddress: { kind: 'password-address', most: 60, minutes: 15 },
  beginningsFromAddress: { kind: 'begin-address', most: 3_000, minutes: 15 },
  proofsFromAddress: { kind: 'proof-address', most: 3_000, minutes: 15 },
} as const satisfies Readonly<Record<string, Limit>>

/** Counts one more try by `who`, in a transaction of its own; true while it is within the limit. */
export async function isWithin({ db, keys, now }: Accounts, limit: Limit, who: string): Promise<boolean> {
  const time = now()
  const name = nameFor(keys, limit.kind, who, time.toISOString().slice(0, 10))
  const until = new Date(time.getTime() + limit.minutes * 60_000)
  const { count } = await asSystem(db, async (tx) => {
    await tx.deleteFrom('attempt').where('until', '<=', time).execute()
    return tx
      .insertInto('attempt')
      .values({ name, count: 1, until })
      .onConflict((conflict) => conflict.column('name').doUpdateSet({ count: sql`attempt.count + 1` }))
      .returning('count')
      .executeTakeFirstOrThrow()
  })
  return count <= limit.most
}

/** Forgets the tries of somebody who turned out to be right. */
export async function forgetTries({ db, keys, now }: Accounts, limit: Limit, who: string): Promise<void> {
  const name = nameFor(keys, limit.kind, who, now().toISOString().slice(0, 10))
  await asSystem(db, (tx) => tx.deleteFrom('attempt').where('name', '=', name).execute())
}

/** The network of an address: of IPv6 the first half, for one household or school has all of the rest. */
export function networkOf(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1]
  if (mapped !== undefined) return mapped
  if (!isIPv6(address)) return address
  const [head = '', tail] = (address.split('%')[0] ?? '').toLowerCase().split('::')
  const before = head === '' ? [] : head.split(':')
  const after = tail === undefined || tail === '' ? [] : tail.split(':')
  const zeros = tail === undefined ? [] : Array<string>(Math.max(0, 8 - before.length - after.length)).fill('0')
  const groups = [...before, ...zeros, ...after].slice(0, 4)
  return groups.map((group) => group.replace(/^0+(?=.)/, '')).join(':')
}

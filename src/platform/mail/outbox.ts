/**
 * The outbox. A mail is written in the same transaction as its cause, so it exists exactly when its cause does; a worker
 * hands it over later. To whom and what are sealed until then, and gone afterwards.
 *
 * Never lost: what is due stays due until the server has taken it, refused it for good, or its time is over. Never twice,
 * with one exception that no outbox can rule out: when the connection or the process ends between the server's "taken" and
 * our note of it. The mail then goes again with the same Message-ID, by which receivers can tell.
 */
import { sql } from 'kysely'
import { seal, unseal } from '../crypto/seal.ts'
import { asSchool, asSystem, type Database, type Tx } from '../database/database.ts'
import { newId } from '../ids.ts'
import type { Letter } from './letter.ts'
import { LONGEST_HANDOVER_MS, MailError, type Mailer, type Message } from './smtp.ts'

export interface MailToSend {
  readonly school: string
  /** Which letter this is, for administrators, such as `sign-in-link`. */
  readonly kind: string
  readonly to: string
  readonly letter: Letter
  /** After this it is of no use any more and is not sent. */
  readonly endsAt: Date
}

/** What an administrator sees of a mail: no address, no words. */
export interface MailStatus {
  readonly id: string
  readonly kind: string
  readonly state: 'waiting' | 'sending' | 'sent' | 'failed' | 'expired'
  readonly attempts: number
  readonly problem: string | null
  readonly createdAt: Date
  readonly settledAt: Date | null
}

const KEPT_DAYS = 30
/** Longer than a handover can take: nobody else takes up a mail that is still being handed over. */
const LEASE_MS = 2 * LONGEST_HANDOVER_MS
const AT_ONCE = 10
const MINUTE = 60_000
/** Minutes to wait after each failure; the last one again and again until the mail's time is over. */
const BACK_OFF = [1, 2, 5, 15, 60, 240]

/** Puts a mail into the outbox, inside `asSchool`; it goes when the transaction holds. Gives its id. */
export async function queueMail(tx: Tx, mail: MailToSend, key: Uint8Array, now: Date): Promise<string> {
  const { school, kind, to, letter, endsAt } = mail
  const id = newId()
  const sealed = seal(key, Buffer.from(JSON.stringify({ to, ...letter })), about(school, id))
  const old = new Date(now.getTime() - KEPT_DAYS * 24 * 60 * MINUTE)
  await tx.deleteFrom('mail').where('settled_at', '<', old).execute()
  const row = { school_id: school, id, kind, sealed, created_at: now, ends_at: endsAt }
  await tx.insertInto('mail').values({ ...row, state: 'waiting', attempts: 0, problem: null, settled_at: null }).execute() // prettier-ignore
  await tx.insertInto('mail_due').values({ school_id: school, mail_id: id, due_at: now, lease: null, leased_until: null }).execute() // prettier-ignore
  return id
}

/** The latest mails of a school, newest first, inside `asSchool`. */
export async function mailStatus(tx: Tx, limit: number): Promise<MailStatus[]> {
  const rows = await tx
    .selectFrom('mail')
    .select(['id', 'kind', 'state', 'attempts', 'problem', 'created_at', 'settled_at'])
    .orderBy('id', 'desc')
    .limit(limit)
    .execute()
  return rows.map(({ created_at, settled_at, ...row }) => ({ ...row, createdAt: created_at, settledAt: settled_at }))
}

export interface Outbox {
  readonly db: Database
  readonly mailer: Mailer
  /** Key with which mails were sealed. */
  readonly key: Uint8Array
  readonly now: () => Date
}

/** Hands over what is due now, some at once. Gives how many were taken up; 0 means that nothing is due. */
export async function deliverDue(outbox: Outbox): Promise<number> {
  const lease = newId()
  const claimed = await asSystem(outbox.db, (tx) => claim(tx, lease, outbox.now()))
  await Promise.all(claimed.map((due) => deliver(outbox, due, lease)))
  return claimed.length
}

interface Due {
  readonly school_id: string
  readonly mail_id: string
}

/** Several workers may ask at once: each gets other rows, and nobody waits. */
async function claim(tx: Tx, lease: string, now: Date): Promise<Due[]> {
  const due = tx
    .selectFrom('mail_due')
    .select(['school_id', 'mail_id'])
    .where('due_at', '<=', now)
    .where((where) => where.or([where('leased_until', 'is', null), where('leased_until', '<', now)]))
    .orderBy('due_at')
    .limit(AT_ONCE)
    .forUpdate()
    .skipLocked()
  return tx
    .updateTable('mail_due')
    .set({ lease, leased_until: new Date(now.getTime() + LEASE_MS) })
    .where(sql<boolean>`(school_id, mail_id) in ${due}`)
    .returning(['school_id', 'mail_id'])
    .execute()
}

async function deliver(outbox: Outbox, due: Due, lease: string): Promise<void> {
  const { db, mailer, now } = outbox
  const mail = await asSchool(db, { school: due.school_id }, (tx) => takeUp(tx, outbox, due, lease))
  if (!mail) return
  const outcome = await mailer.send(mail.message).then(
    () => ({ state: 'sent', problem: null }) as const,
    (error: unknown) => failureOf(error),
  )
  await asSchool(db, { school: due.school_id }, (tx) =>
    outcome.state === 'waiting'
      ? putBack(tx, due, lease, outcome.problem, nextTry(now(), mail.attempts))
      : settle(tx, due, lease, outcome.state, outcome.problem, now()),
  )
}

/** Notes that it is being sent before it is, so that a crash leaves a trace. Null when it is no longer to go. */
async function takeUp(
  tx: Tx,
  outbox: Outbox,
  due: Due,
  lease: string,
): Promise<{ message: Message; attempts: number } | null> {
  const now = outbox.now()
  const row = await tx
    .updateTable('mail')
    .set((set) => ({ state: 'sending', attempts: set('attempts', '+', 1) }))
    .where('id', '=', due.mail_id)
    .where('ends_at', '>', now)
    .where('sealed', 'is not', null)
    .returning(['sealed', 'attempts'])
    .executeTakeFirst()
  if (!row?.sealed) {
    await settle(tx, due, lease, 'expired', null, now)
    return null
  }
  const plain = unseal(outbox.key, row.sealed, about(due.school_id, due.mail_id))
  const message = JSON.parse(Buffer.from(plain).toString()) as Omit<Message, 'id'>
  return { message: { ...message, id: due.mail_id }, attempts: row.attempts }
}

/** Only whoever holds the lease may say how it ended. */
async function settle(
  tx: Tx,
  due: Due,
  lease: string,
  state: 'sent' | 'failed' | 'expired',
  problem: string | null,
  now: Date,
): Promise<void> {
  const { numDeletedRows } = await tx.deleteFrom('mail_due').where('mail_id', '=', due.mail_id).where('lease', '=', lease).executeTakeFirst() // prettier-ignore
  if (numDeletedRows === 0n) return
  const end = { state, sealed: null, settled_at: now, ...(problem === null ? {} : { problem }) }
  await tx.updateTable('mail').set(end).where('id', '=', due.mail_id).execute()
}

async function putBack(tx: Tx, due: Due, lease: string, problem: string, dueAt: Date): Promise<void> {
  const { numUpdatedRows } = await tx
    .updateTable('mail_due')
    .set({ due_at: dueAt, lease: null, leased_until: null })
    .where('mail_id', '=', due.mail_id)
    .where('lease', '=', lease)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) return
  await tx.updateTable('mail').set({ state: 'waiting', problem }).where('id', '=', due.mail_id).execute()
}

function failureOf(error: unknown): { readonly state: 'waiting' | 'failed'; readonly problem: string } {
  if (!(error instanceof MailError)) throw error
  return { state: error.isFinal ? 'failed' : 'waiting', problem: error.code }
}

function nextTry(now: Date, attempts: number): Date {
  const minutes = BACK_OFF[Math.min(attempts, BACK_OFF.length) - 1] ?? 1
  return new Date(now.getTime() + minutes * MINUTE)
}

/** A sealed mail opens only in its own place. */
function about(school: string, id: string): Uint8Array {
  return Buffer.from(`mail ${school} ${id}`)
}

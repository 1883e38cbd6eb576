/** A roster comes in: first a preview that changes nothing, then what was seen is what is written, in one transaction. */
import { createHash } from 'node:crypto'
import { gunzipSync, gzipSync } from 'node:zlib'
import { dutchDay } from '../../platform/clock.ts'
import { asSchool, type Actor, type Tx } from '../../platform/database/database.ts'
import { newId } from '../../platform/ids.ts'
import { compare, type Confirmation, type Preview } from '../../roster/compare.ts'
import type { Roster } from '../../roster/roster.ts'
import { endAccounts, leaving } from '../people/actions.ts'
import { PeopleError } from '../people/error.ts'
import { rosterTaken } from '../school/events.ts'
import { lockSchool } from '../school/queries.ts'
import type { Services } from '../services.ts'
import { readState, type State } from './current.ts'
import { planImport } from './plan.ts'

const HOUR = 3_600_000

export interface RosterPreview {
  readonly id: string
  readonly endsAt: Date
  readonly roster: Roster
  /** What would change. `confirm` names what has to be confirmed: see `answerTo`. */
  readonly changes: Preview
  /** People who had left and are back. */
  readonly returned: number
}

/** What was taken in. */
export interface Taken {
  /** Events that were recorded; 0 when everything was so already. */
  readonly events: number
  readonly added: number
  readonly changed: number
  readonly left: number
  readonly returned: number
}

/** What has to be typed to confirm: how many would go, which school year, which school. */
export function answerTo(confirmation: Confirmation): string {
  if (confirmation.about === 'many-gone') return String(confirmation.gone)
  return confirmation.about === 'school-year' ? confirmation.schoolYear : confirmation.brin
}

/** Holds a roster against the school; nothing is changed or kept. Throws a PeopleError `no-school`. */
export async function lookAtRoster(
  services: Services,
  actor: Actor,
  roster: Roster,
): Promise<Pick<RosterPreview, 'changes' | 'returned'>> {
  return asSchool(services.db, actor, async (tx) => {
    await lockSchool(tx)
    return look(tx, services, roster)
  })
}

async function look(
  tx: Tx,
  { now }: Services,
  roster: Roster,
): Promise<Pick<RosterPreview, 'changes' | 'returned'> & { readonly state: State }> {
  const state = await readState(tx)
  const changes = compare(state.current, roster, { today: dutchDay(now()) })
  return { state, changes, returned: new Set([...changes.known.values()].filter((id) => state.left.has(id))).size }
}

/** Holds a roster against the school and keeps it for an hour; nothing is changed. Throws a PeopleError `no-school`. */
export async function previewRoster(services: Services, actor: Actor, roster: Roster): Promise<RosterPreview> {
  const now = services.now()
  const endsAt = new Date(now.getTime() + HOUR)
  const id = newId()
  return asSchool(services.db, actor, async (tx) => {
    await lockSchool(tx)
    const { changes, returned } = await look(tx, services, roster)
    await tx.deleteFrom('roster_preview').where('ends_at', '<=', now).execute()
    await tx
      .insertInto('roster_preview')
      .values({
        school_id: actor.school,
        preview_id: id,
        person_id: actor.person,
        roster: gzipSync(JSON.stringify(roster)),
        digest: digestOf(changes),
        ends_at: endsAt,
      })
      .execute()
    return { id, endsAt, roster, changes, returned }
  })
}

/** The preview again, as it is now; for a page that is loaded anew. Throws `no-preview`. */
export async function readPreview(services: Services, actor: Actor, id: string): Promise<RosterPreview> {
  return asSchool(services.db, actor, async (tx) => {
    const { roster, endsAt } = await keptRoster(tx, services, actor, id)
    const { changes, returned } = await look(tx, services, roster)
    return { id, endsAt, roster, changes, returned }
  })
}

/**
 * Takes in a roster that was looked at. `answers` are what was typed to confirm. One transaction: all of it or nothing.
 * Throws a PeopleError: `no-preview`, `changed-since` when it would not do what was shown, `unconfirmed`.
 */
export async function takePreview(
  services: Services,
  actor: Actor,
  id: string,
  answers: readonly string[] = [],
): Promise<Taken> {
  return alone(services, actor, async (tx) => {
    const { roster, digest } = await keptRoster(tx, services, actor, id)
    const taken = await take(tx, services, actor, roster, { answers, digest })
    await tx.deleteFrom('roster_preview').where('preview_id', '=', id).execute()
    return taken
  })
}

/** Takes in a roster at once, as `takePreview` does. Throws `no-school` or `unconfirmed`. */
export async function importRoster(
  services: Services,
  actor: Actor,
  roster: Roster,
  answers: readonly string[] = [],
): Promise<Taken> {
  return alone(services, actor, (tx) => take(tx, services, actor, roster, { answers, digest: null }))
}

/** In a transaction that may take long, in which nobody else changes who belongs to the school. */
function alone<T>({ db }: Services, actor: Actor, work: (tx: Tx) => Promise<T>): Promise<T> {
  const locked = async (tx: Tx): Promise<T> => {
    await lockSchool(tx)
    return work(tx)
  }
  return asSchool(db, actor, locked, 'long')
}

interface Agreed {
  readonly answers: readonly string[]
  /** Of the changes that were shown; null when none were. */
  readonly digest: Uint8Array | null
}

async function take(
  tx: Tx,
  services: Services,
  actor: Actor,
  roster: Roster,
  { answers, digest }: Agreed,
): Promise<Taken> {
  const { state, changes } = await look(tx, services, roster)
  if (digest !== null && !digestOf(changes).equals(digest)) throw new PeopleError('changed-since')
  if (!changes.confirm.every((one) => answers.includes(answerTo(one)))) throw new PeopleError('unconfirmed')
  const { events, left, returned } = planImport(state, changes, {
    by: actor.person,
    newId,
    leaving: (person) => leaving(services, actor, person),
  })
  const counts = {
    added: changes.people.added.length,
    changed: changes.people.changed.length,
    left: left.length,
    returned: returned.length,
  }
  if (events.length === 0) return { events: 0, ...counts }
  const { format, rejected } = roster
  const about = rosterTaken.in(actor.school, { format, rejected: rejected.length, ...counts, by: actor.person })
  await endAccounts(tx, left)
  await services.recorder.append(tx, [...events, about])
  return { events: events.length, ...counts }
}

interface Kept {
  readonly roster: Roster
  readonly digest: Uint8Array
  readonly endsAt: Date
}

/** Only for who read it in. */
async function keptRoster(tx: Tx, { now }: Services, { person }: Actor, id: string): Promise<Kept> {
  const row = await tx
    .selectFrom('roster_preview')
    .select(['roster', 'digest', 'ends_at'])
    .where('preview_id', '=', id)
    .where('person_id', 'is not distinct from', person)
    .where('ends_at', '>', now())
    .executeTakeFirst()
  if (!row) throw new PeopleError('no-preview')
  return { roster: JSON.parse(gunzipSync(row.roster).toString()) as Roster, digest: row.digest, endsAt: row.ends_at }
}

/** Tells two sets of changes apart. */
function digestOf({ known, people, groups, guardianships }: Preview): Buffer {
  return createHash('sha256').update(JSON.stringify([[...known], people, groups, guardianships])).digest() // prettier-ignore
}

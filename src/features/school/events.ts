/** What happens to a school as a whole. Its stream has the id of the school. */
import { sql } from 'kysely'
import { z } from 'zod'
import type { Tx } from '../../platform/database/database.ts'
import { defineEvent, type RecordedEvent, type StreamKind } from '../../record/event.ts'
import { dayField } from '../people/model.ts'
import { DUTIES, annexSchema, channelSchema, schoolSchema, type SchoolFacts } from './model.ts'

const SCHOOL: StreamKind = {
  name: 'school',
  times: 'exact',
  tables: ['school', 'school_annex', 'school_channel', 'school_contact'],
  async forget(tx) {
    for (const table of SCHOOL.tables.toReversed()) await sql`delete from ${sql.id(table)}`.execute(tx)
  },
}

const by = z.uuid().nullable()
const described = z.strictObject({ school: schoolSchema, by })

export const schoolFounded = defineEvent({
  kind: SCHOOL,
  type: 'school.founded',
  version: 1,
  schema: described,
  async apply(tx, events) {
    for (const { school, at, payload } of events)
      await tx
        .insertInto('school')
        .values({ school_id: school, founded_at: at, ...columnsOf(payload.school) })
        .execute()
  },
})

/** Carries all facts, also those that stayed. */
export const schoolChanged = defineEvent({
  kind: SCHOOL,
  type: 'school.changed',
  version: 1,
  schema: described,
  async apply(tx, events) {
    for (const { school, payload } of events)
      await tx.updateTable('school').set(columnsOf(payload.school)).where('school_id', '=', school).execute()
  },
})

function columnsOf({ board, ...facts }: SchoolFacts): object & {
  board_id: string
  board_name: string
} & Omit<SchoolFacts, 'board'> {
  return { board_id: board.id, board_name: board.name, ...facts }
}

export const channelSet = defineEvent({
  kind: SCHOOL,
  type: 'school.channel-set',
  version: 1,
  schema: z.strictObject({ id: z.uuid(), channel: channelSchema, by }),
  async apply(tx, events) {
    for (const { school, payload } of events)
      await tx
        .insertInto('school_channel')
        .values({ school_id: school, channel_id: payload.id, ...payload.channel })
        .onConflict((again) => again.columns(['school_id', 'channel_id']).doUpdateSet(payload.channel))
        .execute()
  },
})

export const channelEnded = defineEvent({
  kind: SCHOOL,
  type: 'school.channel-ended',
  version: 1,
  schema: z.strictObject({ id: z.uuid(), by }),
  async apply(tx, events) {
    for (const { payload } of events)
      await tx.deleteFrom('school_channel').where('channel_id', '=', payload.id).execute()
  },
})

/** Who is there for a duty, all of them. */
export const contactsSet = defineEvent({
  kind: SCHOOL,
  type: 'school.contacts-set',
  version: 1,
  schema: z.strictObject({ duty: z.enum(DUTIES), people: z.array(z.uuid()).max(20), by }),
  async apply(tx, events) {
    for (const event of events) await setContacts(tx, event)
  },
})

async function setContacts(
  tx: Tx,
  { school, payload: { duty, people } }: RecordedEvent<{ duty: string; people: string[]; by: string | null }>,
): Promise<void> {
  await tx.deleteFrom('school_contact').where('duty', '=', duty).execute()
  const rows = people.map((person) => ({ school_id: school, duty, person_id: person }))
  if (rows.length > 0) await tx.insertInto('school_contact').values(rows).onConflict((again) => again.doNothing()).execute() // prettier-ignore
}

export const annexAdded = defineEvent({
  kind: SCHOOL,
  type: 'school.annex-added',
  version: 1,
  schema: z.strictObject({ id: z.uuid(), annex: annexSchema, by }),
  async apply(tx, events) {
    for (const { school, payload } of events) {
      const { clause, title, text, validFrom } = payload.annex
      await tx
        .insertInto('school_annex')
        .values({
          school_id: school,
          annex_id: payload.id,
          clause,
          title_nl: title.nl,
          title_en: title.en,
          text_nl: text.nl,
          text_en: text.en,
          valid_from: validFrom,
          valid_until: null,
        })
        .execute()
    }
  },
})

/** An annex holds up to and including a day; a changed one is a new one. */
export const annexEnded = defineEvent({
  kind: SCHOOL,
  type: 'school.annex-ended',
  version: 1,
  schema: z.strictObject({ id: z.uuid(), until: dayField, by }),
  async apply(tx, events) {
    for (const { payload } of events)
      await tx.updateTable('school_annex').set({ valid_until: payload.until }).where('annex_id', '=', payload.id).execute() // prettier-ignore
  },
})

/** A roster was taken in: how many events it made, and of what kind of file. The people stand in their own streams. */
export const rosterTaken = defineEvent({
  kind: SCHOOL,
  type: 'school.roster-taken',
  version: 1,
  schema: z.strictObject({
    format: z.string().max(40),
    added: z.int(),
    changed: z.int(),
    left: z.int(),
    returned: z.int(),
    rejected: z.int(),
    by,
  }),
  apply: () => Promise.resolve(),
})

export const SCHOOL_EVENTS = [
  schoolFounded,
  schoolChanged,
  channelSet,
  channelEnded,
  contactsSet,
  annexAdded,
  annexEnded,
  rosterTaken,
]

/** What happens to people and groups, and what it does to the tables. One stream a person, one a group. */
import { sql, type RawBuilder } from 'kysely'
import { z } from 'zod'
import type { Tx } from '../../platform/database/database.ts'
import { defineEvent, type Json, type RecordedEvent, type StreamKind } from '../../record/event.ts'
import { dayField, detailsSchema, givenRolesSchema, nameOf, type Details } from './model.ts'

/** Ids as an array of the database. */
const anyOf = (ids: readonly string[]): RawBuilder<string> => sql`any(${[...ids]}::uuid[])`

const PERSON: StreamKind = {
  name: 'person',
  times: 'exact',
  tables: ['person', 'guardianship'],
  async forget(tx, people) {
    const those = anyOf(people)
    await sql`delete from guardianship where pupil_id = ${those} or guardian_id = ${those}`.execute(tx)
    await sql`delete from group_member where person_id = ${those}`.execute(tx)
    await sql`delete from school_contact where person_id = ${those}`.execute(tx)
    await sql`update person set manager_id = null where manager_id = ${those}`.execute(tx)
    await sql`delete from person where person_id = ${those}`.execute(tx)
  },
}

const GROUP: StreamKind = {
  name: 'group',
  times: 'exact',
  tables: ['school_group', 'group_member'],
  async forget(tx, groups) {
    await sql`delete from school_group where group_id = ${anyOf(groups)}`.execute(tx)
  },
}

/** Who did it; null when it was the program. */
const by = z.uuid().nullable()
const described = z.strictObject({ details: detailsSchema, by })
type Described = z.infer<typeof described>

export const personAdded = defineEvent({ kind: PERSON, type: 'person.added', version: 1, schema: described, apply: describe }) // prettier-ignore

/** Carries all details, also those that stayed. */
export const personChanged = defineEvent({ kind: PERSON, type: 'person.changed', version: 1, schema: described, apply: describe }) // prettier-ignore

async function describe(tx: Tx, events: readonly RecordedEvent<Described>[]): Promise<void> {
  const rows = events.map(({ stream, payload: { details } }) => rowOf(stream, details))
  await sql`
    insert into person (school_id, person_id, kinds, key, eck_id, given_name, initials, prefix, family_name, name, email,
                        birth_date, locations, roster_roles, given_roles, from_roster)
    select current_school(), r.person_id, r.kinds, r.key, r.eck_id, r.given_name, r.initials, r.prefix, r.family_name,
           r.name, r.email, r.birth_date, r.locations, r.roster_roles, '{}', r.from_roster
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(
      person_id uuid, kinds text[], key text, eck_id text, given_name text, initials text, prefix text, family_name text,
      name text, email text, birth_date date, locations text[], roster_roles text[], from_roster boolean)
    on conflict (school_id, person_id) do update set
      kinds = excluded.kinds, key = excluded.key, eck_id = excluded.eck_id, given_name = excluded.given_name,
      initials = excluded.initials, prefix = excluded.prefix, family_name = excluded.family_name, name = excluded.name,
      email = excluded.email, birth_date = excluded.birth_date, locations = excluded.locations,
      roster_roles = excluded.roster_roles, from_roster = excluded.from_roster`.execute(tx)
}

function rowOf(person: string, details: Details): Record<string, Json> {
  return {
    person_id: person,
    kinds: details.kinds,
    key: details.key,
    eck_id: details.eckId,
    given_name: details.givenName,
    initials: details.initials,
    prefix: details.prefix,
    family_name: details.familyName,
    name: nameOf(details),
    email: details.email,
    birth_date: details.birthDate,
    locations: details.schools,
    roster_roles: details.roles,
    from_roster: details.fromRoster,
  }
}

/** The roles that somebody has by hand, all of them. */
export const rolesGiven = defineEvent({
  kind: PERSON,
  type: 'person.roles-given',
  version: 1,
  schema: z.strictObject({ roles: givenRolesSchema, by }),
  async apply(tx, events) {
    for (const { stream, payload } of events)
      await tx.updateTable('person').set({ given_roles: payload.roles }).where('person_id', '=', stream).execute()
  },
})

/** Whom somebody asks; null for nobody. */
export const managerSet = defineEvent({
  kind: PERSON,
  type: 'person.manager-set',
  version: 1,
  schema: z.strictObject({ manager: z.uuid().nullable(), by }),
  async apply(tx, events) {
    await sql`
      update person set manager_id = new.manager
      from unnest(${events.map(({ stream }) => stream)}::uuid[], ${events.map(({ payload }) => payload.manager)}::uuid[])
        as new (person, manager)
      where person_id = new.person`.execute(tx)
  },
})

const authority = z.enum(['yes', 'no', 'shared', 'unknown'])
/** How many guardians one event names; more go into a next one. */
export const GUARDIANS_IN_EVENT = 200

/** In the stream of the pupil: guardians who were added or whose authority changed, and those who are none any more. */
export const guardiansSet = defineEvent({
  kind: PERSON,
  type: 'person.guardians-set',
  version: 1,
  schema: z.strictObject({
    guardians: z.array(z.strictObject({ guardian: z.uuid(), authority })).max(GUARDIANS_IN_EVENT),
    gone: z.array(z.uuid()).max(GUARDIANS_IN_EVENT),
    by,
  }),
  async apply(tx, events) {
    const gone = events.flatMap(({ stream, payload }) => payload.gone.map((guardian) => ({ pupil: stream, guardian })))
    const set = events.flatMap(({ stream, payload }) => payload.guardians.map((link) => ({ pupil: stream, ...link })))
    if (gone.length > 0)
      await sql`
        delete from guardianship using jsonb_to_recordset(${JSON.stringify(gone)}::jsonb) as g(pupil uuid, guardian uuid)
        where pupil_id = g.pupil and guardian_id = g.guardian`.execute(tx)
    await sql`
      insert into guardianship (school_id, pupil_id, guardian_id, authority)
      select current_school(), * from jsonb_to_recordset(${JSON.stringify(set)}::jsonb)
        as g(pupil uuid, guardian uuid, authority text)
      on conflict (school_id, pupil_id, guardian_id) do update set authority = excluded.authority`.execute(tx)
  },
})

/** Somebody is no longer at the school, and is kept up to and including a day. */
export const personLeft = defineEvent({
  kind: PERSON,
  type: 'person.left',
  version: 1,
  schema: z.strictObject({ on: dayField, until: dayField, by }),
  async apply(tx, events) {
    const rows = events.map(({ stream, payload: { on, until } }) => ({ person: stream, left_on: on, until }))
    await sql`
      update person set left_on = l.left_on, erase_after = l.until
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as l(person uuid, left_on date, until date)
      where person_id = l.person`.execute(tx)
  },
})

export const personReturned = defineEvent({
  kind: PERSON,
  type: 'person.returned',
  version: 1,
  schema: z.strictObject({ by }),
  async apply(tx, events) {
    const those = anyOf(events.map(({ stream }) => stream))
    await sql`update person set left_on = null, erase_after = null where person_id = ${those}`.execute(tx)
  },
})

const text = z.string().min(1).max(256)

/** A group is made, or described anew. */
export const groupDescribed = defineEvent({
  kind: GROUP,
  type: 'group.described',
  version: 1,
  schema: z.strictObject({
    key: text,
    name: text,
    schoolYear: text.nullable(),
    year: text.nullable(),
    kind: z.enum(['class', 'course']),
    location: text.nullable(),
    by,
  }),
  async apply(tx, events) {
    const rows = events.map(({ stream, payload }) => ({
      group_id: stream,
      ...payload,
      school_year: payload.schoolYear,
    }))
    await sql`
      insert into school_group (school_id, group_id, key, name, school_year, year, kind, location)
      select current_school(), * from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
        as g(group_id uuid, key text, name text, school_year text, year text, kind text, location text)
      on conflict (school_id, group_id) do update set key = excluded.key, name = excluded.name,
        school_year = excluded.school_year, year = excluded.year, kind = excluded.kind, location = excluded.location`.execute(
      tx,
    )
  },
})

/** How many people one event about members names; more go into a next one. */
export const MEMBERS_IN_EVENT = 5_000
const people = z.array(z.uuid())

/** People come into a group or go out of it. */
export const membersMoved = defineEvent({
  kind: GROUP,
  type: 'group.members-moved',
  version: 1,
  schema: z
    .strictObject({ pupilsIn: people, pupilsOut: people, teachersIn: people, teachersOut: people, by })
    .refine((moved) => moved.pupilsIn.length + moved.pupilsOut.length + moved.teachersIn.length + moved.teachersOut.length <= MEMBERS_IN_EVENT), // prettier-ignore
  async apply(tx, events) {
    const rows = (pick: 'In' | 'Out'): string =>
      JSON.stringify(
        events.flatMap(({ stream, payload }) => [
          ...payload[`pupils${pick}`].map((person) => ({ group_id: stream, person, part: 'pupil' })),
          ...payload[`teachers${pick}`].map((person) => ({ group_id: stream, person, part: 'teacher' })),
        ]),
      )
    await sql`
      delete from group_member m using jsonb_to_recordset(${rows('Out')}::jsonb) as g(group_id uuid, person uuid, part text)
      where m.group_id = g.group_id and m.person_id = g.person and m.part = g.part`.execute(tx)
    await sql`
      insert into group_member (school_id, group_id, person_id, part)
      select current_school(), * from jsonb_to_recordset(${rows('In')}::jsonb) as g(group_id uuid, person uuid, part text)
      on conflict do nothing`.execute(tx)
  },
})

/** The group is no longer there; what it was stays in the record. */
export const groupClosed = defineEvent({
  kind: GROUP,
  type: 'group.closed',
  version: 1,
  schema: z.strictObject({ by }),
  async apply(tx, events) {
    await sql`delete from school_group where group_id = ${anyOf(events.map(({ stream }) => stream))}`.execute(tx)
  },
})

export const PEOPLE_EVENTS = [
  personAdded,
  personChanged,
  rolesGiven,
  managerSet,
  guardiansSet,
  personLeft,
  personReturned,
  groupDescribed,
  membersMoved,
  groupClosed,
]

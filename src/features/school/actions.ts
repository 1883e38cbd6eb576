/** What a school sets up. Each is one transaction; what is refused throws a PeopleError and changes nothing. */
import type { ZodType } from 'zod'
import { asSchool, type Actor, type Tx } from '../../platform/database/database.ts'
import { newId } from '../../platform/ids.ts'
import type { Json, NewEvent } from '../../record/event.ts'
import { PeopleError } from '../people/error.ts'
import type { Services } from '../services.ts'
import { annexAdded, annexEnded, channelEnded, channelSet, contactsSet, schoolChanged } from './events.ts'
import { annexSchema, channelSchema, schoolSchema, type Annex, type ChannelFacts, type Duty, type SchoolFacts } from './model.ts' // prettier-ignore
import { lockSchool } from './queries.ts'

async function record(
  { db, recorder }: Services,
  actor: Actor,
  work: (tx: Tx, facts: SchoolFacts) => Promise<NewEvent>,
): Promise<void> {
  // prettier-ignore
  await asSchool(db, actor, async (tx) => {
    const { facts } = await lockSchool(tx)
    await recorder.append(tx, [await work(tx, facts)])
  })
}

/** What passes a schema. Throws a PeopleError `invalid` that names the fields. */
export function checked<T extends Json>(schema: ZodType<T>, value: T): T {
  const parsed = schema.safeParse(value)
  if (parsed.success) return parsed.data
  throw new PeopleError('invalid', [...new Set(parsed.error.issues.map(({ path }) => path.join('.')))])
}

/** Changes facts of the school; what isn't given stays. */
export async function changeSchool(services: Services, actor: Actor, facts: Partial<SchoolFacts>): Promise<void> {
  await record(services, actor, (_tx, before) => {
    const school = checked(schoolSchema, { ...before, ...facts })
    return Promise.resolve(schoolChanged.in(actor.school, { school, by: actor.person }))
  })
}

/** Adds a channel, or with the id of one changes it. Gives the id. */
export async function setChannel(
  services: Services,
  actor: Actor,
  channel: ChannelFacts,
  id = newId(),
): Promise<string> {
  const payload = { id, channel: checked(channelSchema, channel), by: actor.person }
  await record(services, actor, () => Promise.resolve(channelSet.in(actor.school, payload)))
  return id
}

export async function endChannel(services: Services, actor: Actor, id: string): Promise<void> {
  await record(services, actor, () => Promise.resolve(channelEnded.in(actor.school, { id, by: actor.person })))
}

/** Says who is there for a duty, all of them. Throws `no-person` when one isn't here. */
export async function setContacts(
  services: Services,
  actor: Actor,
  duty: Duty,
  people: readonly string[],
): Promise<void> {
  await record(services, actor, async (tx) => {
    const here = await tx.selectFrom('person').select(['person_id', 'left_on', 'kinds']).where('person_id', 'in', [...people, actor.school]).execute() // prettier-ignore
    const grown = here.filter(({ left_on, kinds }) => left_on === null && !kinds.includes('pupil'))
    if (!people.every((id) => grown.some(({ person_id }) => person_id === id))) throw new PeopleError('no-person')
    return contactsSet.in(actor.school, { duty, people: [...new Set(people)], by: actor.person })
  })
}

/** Adds a text of this school to the protocol of its board. Gives the id. */
export async function addAnnex(services: Services, actor: Actor, annex: Annex): Promise<string> {
  const payload = { id: newId(), annex: checked(annexSchema, annex), by: actor.person }
  await record(services, actor, () => Promise.resolve(annexAdded.in(actor.school, payload)))
  return payload.id
}

/** An annex holds up to and including a day. A changed text is a new annex: what was agreed stays readable. */
export async function endAnnex(services: Services, actor: Actor, id: string, until: string): Promise<void> {
  await record(services, actor, () => Promise.resolve(annexEnded.in(actor.school, { id, until, by: actor.person })))
}

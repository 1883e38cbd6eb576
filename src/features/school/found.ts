/** A school begins: what the set-up page asks, in one call and one transaction. */
import { asSchool } from '../../platform/database/database.ts'
import { newId } from '../../platform/ids.ts'
import type { NewEvent } from '../../record/event.ts'
import { checkedDetails } from '../people/actions.ts'
import { PeopleError } from '../people/error.ts'
import { personAdded, rolesGiven } from '../people/events.ts'
import { detailsOf, type PersonForm } from '../people/model.ts'
import type { Services } from '../services.ts'
import { checked } from './actions.ts'
import { annexAdded, channelSet, contactsSet, schoolFounded } from './events.ts'
import { DUTIES, annexSchema, channelSchema, schoolSchema, type Annex, type ChannelFacts, type Duty, type SchoolFacts } from './model.ts' // prettier-ignore
import { listSchools } from './queries.ts'

/** Somebody as the set-up page asks for them; grown up, and with an address to sign in with. */
export type Adult = Omit<PersonForm, 'kinds' | 'birthDate'> & { readonly email: string }

export interface Founding {
  /** `id` when the board has a school here already. */
  readonly board: { readonly id?: string | undefined; readonly name: string }
  readonly school: Omit<SchoolFacts, 'board'>
  readonly administrator: Adult
  /** Contact persons; who has the address of another or of the administrator is the same person. */
  readonly contacts: readonly (Adult & { readonly duty: Duty })[]
  readonly channels: readonly ChannelFacts[]
  readonly annexes?: readonly Annex[]
}

/** Ids of what was made. */
export interface Founded {
  readonly school: string
  readonly board: string
  readonly administrator: string
}

/**
 * Founds a school. With `first` only when there is none yet: for the set-up page, which everybody can reach until then.
 * Throws a PeopleError: `founded`, or `invalid` with the fields; nothing is stored then.
 */
export async function foundSchool(
  services: Services,
  founding: Founding,
  { first = false }: { first?: boolean } = {},
): Promise<Founded> {
  if (first && (await listSchools(services.db)).length > 0) throw new PeopleError('founded')
  const [school, board] = [newId(), founding.board.id ?? newId()]
  const adults = adultsOf(founding)
  const events = [
    schoolEvent(school, board, founding),
    ...peopleEvents(adults),
    ...setUpEvents(school, founding, adults),
  ]
  await asSchool(services.db, { school }, (tx) => services.recorder.append(tx, events))
  return { school, board, administrator: idOf(adults, founding.administrator) }
}

/** The people who are named, once each, by address. */
function adultsOf({ administrator, contacts }: Founding): ReadonlyMap<string, { id: string; form: Adult }> {
  const adults = new Map<string, { id: string; form: Adult }>()
  for (const form of [administrator, ...contacts])
    if (!adults.has(addressOf(form))) adults.set(addressOf(form), { id: newId(), form })
  return adults
}

function addressOf({ email }: Adult): string {
  return email.trim().toLowerCase()
}

function idOf(adults: ReturnType<typeof adultsOf>, form: Adult): string {
  return adults.get(addressOf(form))?.id ?? ''
}

function schoolEvent(school: string, id: string, { board, school: facts }: Founding): NewEvent {
  const whole = { ...facts, board: { id, name: board.name.trim() } }
  return schoolFounded.in(school, { school: checked(schoolSchema, whole), by: null })
}

function peopleEvents(adults: ReturnType<typeof adultsOf>): NewEvent[] {
  const [administrator] = adults.values()
  const added = [...adults.values()].map(({ id, form }) => {
    if (form.email.trim() === '') throw new PeopleError('invalid', ['email'])
    const details = checkedDetails(detailsOf({ ...form, birthDate: undefined, kinds: ['staff'] }))
    return personAdded.in(id, { details, by: null })
  })
  return [...added, rolesGiven.in(administrator?.id ?? '', { roles: ['administrator'], by: null })]
}

function setUpEvents(school: string, founding: Founding, adults: ReturnType<typeof adultsOf>): NewEvent[] {
  const { contacts, channels, annexes = [] } = founding
  return [
    ...DUTIES.flatMap((duty) => {
      const those = contacts.filter((contact) => contact.duty === duty).map((contact) => idOf(adults, contact))
      return those.length === 0 ? [] : [contactsSet.in(school, { duty, people: [...new Set(those)], by: null })]
    }),
    ...channels.map((channel) =>
      channelSet.in(school, { id: newId(), channel: checked(channelSchema, channel), by: null }),
    ),
    ...annexes.map((annex) => annexAdded.in(school, { id: newId(), annex: checked(annexSchema, annex), by: null })),
  ]
}

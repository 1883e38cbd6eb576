/** From a situation and what recognisers saw to a value for every fact that rules may name. */
import { UNKNOWN, YES, placeOf, valueOf, type FactValues } from '../protocol/condition.ts'
import { FACT_NAMES, GIVEN_FACTS } from '../protocol/facts.ts'
import { MESSAGE_KINDS, SOCIAL_CHANNELS, SPAN_KINDS, type Channel, type Tri } from '../protocol/kinds.ts'
import type { Situation } from './contract.ts'
import type { Seen } from './recogniser.ts'

const SCHOOL_OWN: ReadonlySet<Channel> = new Set(['website', 'newsletter', 'parent-app'])
const OFFICIAL: ReadonlySet<Channel> = new Set(['email', 'phone', 'parent-app'])

/** Is this about school? As the author says, else as the text or the channel shows, else unknown. */
export function schoolRelated(situation: Situation, seen: readonly Seen[]): Tri {
  if (situation.schoolRelated !== null) return situation.schoolRelated
  const shows =
    SCHOOL_OWN.has(situation.channel) ||
    seen.some((fact) => fact.kind === 'about-school' || fact.kind === 'pupil-named')
  return shows ? true : null
}

/** The values of all facts. Kinds that were not seen are "no"; when the text could not be read they are unknown. */
export function bindFacts(situation: Situation, seen: readonly Seen[], readable: boolean): FactValues {
  const facts = new Uint8Array(FACT_NAMES.length)
  const set = (name: (typeof FACT_NAMES)[number], value: number): void => {
    facts[placeOf(name)] = value
  }
  if (!readable) for (const kind of [...SPAN_KINDS, ...MESSAGE_KINDS]) set(kind, UNKNOWN)
  for (const fact of seen) if (fact.kind !== 'suspicious-link' || readable) set(fact.kind, YES)
  const { role, onDuty } = situation.author
  set(`role.${role}`, YES)
  set('role.employee', valueOf(role === 'staff' || role === 'leadership'))
  set('author.onDuty', valueOf(onDuty))
  set('schoolRelated', valueOf(schoolRelated(situation, seen)))
  set('duringLesson', valueOf(situation.duringLesson))
  bindChannel(situation.channel, set)
  for (const name of GIVEN_FACTS) set(name, valueOf(situation.given[name.slice(6) as keyof Situation['given']]))
  set('media.present', valueOf(situation.media.length > 0))
  set('media.people', valueOf(peopleIn(situation)))
  return facts
}

function bindChannel(channel: Channel, set: (name: (typeof FACT_NAMES)[number], value: number) => void): void {
  const known = channel !== 'other'
  const is = (value: boolean): number => (known ? valueOf(value) : UNKNOWN)
  set(`channel.${channel}`, YES)
  set('channel.social', is(SOCIAL_CHANNELS.has(channel)))
  set('channel.public', is(SOCIAL_CHANNELS.has(channel) || channel === 'website' || channel === 'newsletter'))
  set('channel.whatsapp', is(channel === 'whatsapp-group' || channel === 'whatsapp-direct'))
  set('channel.official', is(OFFICIAL.has(channel)))
}

/** Are there people in what goes with it? Unknown as long as nobody looked. */
function peopleIn(situation: Situation): Tri {
  if (situation.media.length === 0) return false
  if (situation.media.some((medium) => (medium.people?.length ?? 0) > 0)) return true
  return situation.media.every((medium) => medium.people !== undefined) ? false : null
}

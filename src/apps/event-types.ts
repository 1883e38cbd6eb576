/** The types of events of all features, parents before children: what the record can be read and rebuilt with. */
import { refused } from '../features/access/refusals.ts'
import { PEOPLE_EVENTS } from '../features/people/events.ts'
import { SCHOOL_EVENTS } from '../features/school/events.ts'
import type { EventType } from '../record/event.ts'

export const EVENT_TYPES: readonly EventType[] = [...SCHOOL_EVENTS, ...PEOPLE_EVENTS, refused]

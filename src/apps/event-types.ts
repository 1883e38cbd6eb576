/** The types of events of all features, parents before children: what the record can be read and rebuilt with. */
import type { EventType } from '../record/event.ts'

export const EVENT_TYPES: readonly EventType[] = []

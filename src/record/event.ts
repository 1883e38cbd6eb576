/** How a feature declares what it records: kinds of streams, and types of events with what they do to the tables. */
import type { ZodType } from 'zod'
import type { Tx } from '../platform/database/database.ts'

export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json | undefined }

/** A kind of stream, such as a person or a case. A stream is what is erased as one. */
export interface StreamKind {
  readonly name: string
  /** `hour`: only the hour of its events is kept anywhere, so that nobody learns who was there at that minute. */
  readonly times: 'exact' | 'hour'
  /** Tables that its events fill, parents before children. A rebuild empties and fills them again. */
  readonly tables: readonly string[]
  /**
   * Removes the rows of erased streams, and the rows of others that must not point at them any more. A rebuild calls it too,
   * after leaving out the streams' own events, so it may not count on rows being there.
   */
  forget(tx: Tx, streams: readonly string[]): Promise<void>
}

/** An event as `apply` and readers get it. */
export interface RecordedEvent<P extends Json = Json> {
  readonly school: string
  readonly sequence: number
  readonly stream: string
  readonly type: string
  /** When it was recorded, UTC; of a stream with `times: 'hour'` the hour. */
  readonly at: Date
  readonly payload: P
}

export interface EventType<P extends Json = Json> {
  readonly kind: StreamKind
  /** `<stream>.<what happened>`, in kebab case. */
  readonly type: string
  readonly version: number
  readonly schema: ZodType<P>
  /**
   * Writes what happened into the tables, from nothing but the events: no clock, no chance. It gets many at once, in order; each
   * stream at most once in a call. Another stream that an event points at may have been erased: a row must then not be needed.
   */
  apply(tx: Tx, events: readonly RecordedEvent<P>[]): Promise<void>
  /** An event of this type, to be appended. */
  in(stream: string, payload: P): NewEvent
}

/** An event that is not in the record yet. */
export interface NewEvent {
  readonly type: EventType
  readonly stream: string
  readonly payload: Json
}

/** Declares a type of event. To change its schema declare a next `version` beside it; the older one stays, for what was recorded. */
export function defineEvent<P extends Json>(type: Omit<EventType<P>, 'in'>): EventType<P> {
  const defined: EventType<P> = {
    ...type,
    in: (stream, payload) => ({ type: defined, stream, payload }),
  }
  return Object.freeze(defined)
}

/** All types that a program knows. Throws when two have the same name and version. */
export class EventTypes {
  readonly #types = new Map<string, EventType>()
  constructor(types: readonly EventType[]) {
    for (const type of types) {
      const key = `${type.type}@${type.version}`
      if (this.#types.has(key)) throw new TypeError(`two event types are called ${key}`)
      this.#types.set(key, type)
    }
  }
  find(type: string, version: number): EventType | undefined {
    return this.#types.get(`${type}@${version}`)
  }
  kindNamed(name: string): StreamKind | undefined {
    return this.#types.values().find(({ kind }) => kind.name === name)?.kind
  }
  /** The tables of all kinds, parents before children. */
  tables(): readonly string[] {
    return [...new Set(this.#types.values().flatMap(({ kind }) => kind.tables))]
  }
}

export interface Run {
  readonly type: EventType
  readonly events: RecordedEvent[]
}

/** Splits into stretches of one type in which no stream comes twice: what `apply` gets in one call. */
export function runsOf(items: readonly { readonly type: EventType; readonly event: RecordedEvent }[]): Run[] {
  const runs: Run[] = []
  const streams = new Set<string>()
  for (const { type, event } of items) {
    if (runs.at(-1)?.type !== type || streams.has(event.stream)) {
      runs.push({ type, events: [] })
      streams.clear()
    }
    runs.at(-1)?.events.push(event)
    streams.add(event.stream)
  }
  return runs
}

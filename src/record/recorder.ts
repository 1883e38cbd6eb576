/** The only way to write: events go into the record and, in the same transaction, into the tables that answer queries. */
import type { KeyService } from '../platform/crypto/keys.ts'
import { newKey } from '../platform/crypto/seal.ts'
import type { Tx } from '../platform/database/database.ts'
import { newSecretId } from '../platform/ids.ts'
import { START, hashOf, headerBytes, type EventHeader, type Head, type StoredEvent } from './chain.ts'
import { signCheckpoint, type Checkpoint } from './checkpoint.ts'
import { RecordError } from './error.ts'
import { EventTypes, runsOf, type EventType, type NewEvent, type RecordedEvent } from './event.ts'
import { hourOf, openPayload, payloadText, readText, sealPayload } from './payload.ts'
import { erasedEvent, type Erased } from './register.ts'
import { SchoolKeys, type SchoolKey } from './school-keys.ts'
import * as store from './store.ts'

/** A checkpoint is signed whenever the chain passes a multiple of this. */
const CHECKPOINT_EVERY = 1_000

export interface RecorderSettings {
  readonly keys: KeyService
  /** The types of all features. */
  readonly types: readonly EventType[]
  /** The time, ISO 8601. */
  readonly now: () => string
}

/** Why a stream is erased: a word such as `term-ended`, and who asked for it, null when it was the program. */
export type ErasureReason = Pick<Erased, 'reason' | 'by'>

/** Writes and reads the record of whichever school a transaction (asSchool) is for. */
export class Recorder {
  readonly types: EventTypes
  readonly schoolKeys: SchoolKeys
  readonly #keys: KeyService
  readonly #now: () => string
  readonly #erased: EventType<Erased>

  constructor({ keys, types, now }: RecorderSettings) {
    this.#erased = erasedEvent((name) => this.types.kindNamed(name))
    this.types = new EventTypes([...types, this.#erased])
    this.schoolKeys = new SchoolKeys(keys)
    this.#keys = keys
    this.#now = now
  }

  /**
   * Adds events, in this order, and applies them to the tables. All of them, or with the transaction none.
   * Throws a RecordError: `invalid` or `too-large` payload, stream `erased` or of another kind.
   */
  async append(tx: Tx, events: readonly NewEvent[]): Promise<readonly RecordedEvent[]> {
    if (events.length === 0) return []
    const at = new Date(this.#now())
    const texts = events.map(({ type, payload }) => payloadText(this.#known(type), payload, at))
    const chain = await this.#lock(tx)
    const { keys, fresh } = await this.#keysFor(tx, chain, events)
    const stored: StoredEvent[] = []
    const recorded = events.map(({ type, stream }, i) => {
      const [text, key] = [given(texts[i]), given(keys.get(stream))]
      const header = headerAfter(stored.at(-1) ?? chain, chain.school, stream, type, at)
      stored.push(sealed(stored.at(-1) ?? chain, header, text, key))
      return { type, event: readText(text, header) }
    })
    await store.insertEvents(tx, fresh, stored)
    const head = given(stored.at(-1))
    if (passed(chain.sequence, head.sequence)) await this.#sign(tx, chain.school, head)
    for (const run of runsOf(recorded)) await run.type.apply(tx, run.events)
    return recorded.map(({ event }) => event)
  }

  /**
   * Erases streams: destroys their keys, removes their rows, and records that it was done. Those that were erased
   * before are left alone. Call `noteErasures` once the transaction is over. Throws a RecordError `unknown-stream`.
   */
  async erase(tx: Tx, streams: readonly string[], reason: ErasureReason): Promise<void> {
    if (streams.length === 0) return
    const chain = await this.#lock(tx)
    const found = await store.readStreams(tx, streams)
    const asked = [...new Set(streams)].map((id) => found.get(id))
    if (asked.some((stream) => !stream || stream.id === chain.register)) throw unknownStream()
    const living = asked.filter((stream) => stream !== undefined && stream.key !== null).map(given)
    for (const [kind, some] of Map.groupBy(living, (stream) => stream.kind)) {
      const ids = some.map(({ id }) => id)
      await store.destroyKeys(tx, ids)
      await this.append(tx, [this.#erased.in(chain.register, { kind, streams: ids, ...reason })])
    }
  }

  /** The events of a stream, opened, in order; null when it was erased. Throws a RecordError `unknown-stream`. */
  async read(tx: Tx, stream: string): Promise<readonly RecordedEvent[] | null> {
    const chain = await store.readChain(tx, 'read')
    const found = (await store.readStreams(tx, [stream])).get(stream)
    if (!chain || !found) throw unknownStream()
    if (found.key === null) return null
    const key = (await this.schoolKeys.open(chain.school, chain.schoolKey)).openStream(stream, found.key)
    return (await store.eventsOf(tx, stream)).map((event) => openPayload(key, event.payload, event))
  }

  /** The streams that were erased according to the record, each with the number of that event. */
  async erasures(tx: Tx, chain: store.Chain): Promise<ReadonlyMap<string, number>> {
    const known = (await store.readStreams(tx, [chain.register])).has(chain.register)
    const events = known ? await this.read(tx, chain.register) : []
    return new Map(
      (events ?? []).flatMap(({ payload, sequence }) =>
        (payload as Erased).streams.map((stream) => [stream, sequence]),
      ),
    )
  }

  /** Signs the end of the school's chain as it is now; null when it has no events. */
  async checkpoint(tx: Tx): Promise<Checkpoint | null> {
    const chain = await store.readChain(tx, 'lock')
    return chain && chain.sequence > 0 ? this.#sign(tx, chain.school, chain) : null
  }

  async #sign(tx: Tx, school: string, head: Head): Promise<Checkpoint> {
    const checkpoint = await signCheckpoint(this.#keys, school, head, hourOf(new Date(this.#now())))
    await store.insertCheckpoint(tx, checkpoint)
    return checkpoint
  }

  /** Only what this program can read again may be written. */
  #known(type: EventType): EventType {
    if (this.types.find(type.type, type.version) === type) return type
    throw new TypeError(`${type.type} is not among the types of this recorder`)
  }

  async #lock(tx: Tx): Promise<store.Chain> {
    const chain = await store.readChain(tx, 'lock')
    if (chain) return chain
    const school = await store.schoolOf(tx)
    const schoolKey = await this.schoolKeys.wrapNew(school)
    await store.insertChain(tx, { school, register: newSecretId(), schoolKey, ...START })
    return given(await store.readChain(tx, 'lock'))
  }

  /** The keys of the events' streams, opened; `fresh` are streams that are new, in the order in which they come. */
  async #keysFor(
    tx: Tx,
    chain: store.Chain,
    events: readonly NewEvent[],
  ): Promise<{ keys: ReadonlyMap<string, Uint8Array>; fresh: readonly store.Stream[] }> {
    const schoolKey = await this.schoolKeys.open(chain.school, chain.schoolKey)
    const kinds = kindsOf(events)
    const found = await store.readStreams(tx, [...kinds.keys()])
    const keys = new Map<string, Uint8Array>()
    const fresh: store.Stream[] = []
    for (const [id, kind] of kinds) {
      const stream = found.get(id)
      const key = stream ? opened(stream, kind, schoolKey) : newKey()
      if (!stream) fresh.push({ id, kind, key: schoolKey.wrapStream(id, key) })
      keys.set(id, key)
    }
    return { keys, fresh }
  }
}

/** Each stream once, with the kind that its events say. Throws when they say two. */
function kindsOf(events: readonly NewEvent[]): Map<string, string> {
  const kinds = new Map<string, string>()
  for (const { stream, type } of events) {
    if ((kinds.get(stream) ?? type.kind.name) !== type.kind.name) throw wrongKind(type.kind.name)
    kinds.set(stream, type.kind.name)
  }
  return kinds
}

function opened(stream: store.Stream, kind: string, schoolKey: SchoolKey): Uint8Array {
  if (stream.kind !== kind) throw wrongKind(kind)
  if (stream.key === null) throw new RecordError('erased', `this ${kind} was erased; nothing can be added`)
  return schoolKey.openStream(stream.id, stream.key)
}

function headerAfter(head: Head, school: string, stream: string, type: EventType, at: Date): EventHeader {
  return { school, sequence: head.sequence + 1, stream, type: type.type, version: type.version, hour: hourOf(at) }
}

function sealed(head: Head, header: EventHeader, text: Uint8Array, key: Uint8Array): StoredEvent {
  const payload = sealPayload(key, text, header)
  return { ...header, payload, hash: hashOf(head.hash, headerBytes(header), payload) }
}

function passed(before: number, after: number): boolean {
  return Math.floor(before / CHECKPOINT_EVERY) < Math.floor(after / CHECKPOINT_EVERY)
}

function wrongKind(kind: string): RecordError {
  return new RecordError('wrong-kind', `this stream is no ${kind}`)
}

function unknownStream(): RecordError {
  return new RecordError('unknown-stream', 'there is no such stream in this school')
}

/** What is there by construction; if not, the program is wrong. */
function given<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw new TypeError('nothing where there must be something')
  return value
}

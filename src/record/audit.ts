/** Verifies the record of one school in a database, in pieces, while the program goes on. */
import { asSchool, asSystem, type Database, type Tx } from '../platform/database/database.ts'
import { sql } from 'kysely'
import { SealError } from '../platform/crypto/seal.ts'
import type { Checkpoint } from './checkpoint.ts'
import type { Recorder } from './recorder.ts'
import * as store from './store.ts'
import { ChainCheck, checkCheckpoints, checkErasures, type Finding } from './verify.ts'

export interface AuditSettings {
  /** Opens the record's own events, to see which streams were erased; null where there are no keys. */
  readonly recorder: Recorder | null
  /** Checkpoints of this school that were kept outside. */
  readonly outside: readonly Checkpoint[]
  /** Public keys that are known to be ours; when there are none, every key will do. */
  readonly trusted: readonly Uint8Array[]
  /** Told how many events were looked at since the last time. */
  readonly progress?: (events: number) => void
}

export interface Audit {
  readonly school: string
  readonly events: number
  readonly findings: readonly Finding[]
}

/** The schools that have a record, and how many events each has. */
export async function recordedSchools(db: Database): Promise<readonly { school: string; events: number }[]> {
  const { rows } = await asSystem(db, (tx) =>
    sql<{ school: string; events: number }>`
      select school_id as school, sequence as events from record_chain order by school_id`.execute(tx),
  )
  return rows
}

/** Verifies a school's record; memory stays the same whatever its length. */
export async function auditSchool(db: Database, school: string, settings: AuditSettings): Promise<Audit> {
  const check = new ChainCheck()
  const walk = async (tx: Tx): Promise<boolean> => {
    const events = await store.eventsAfter(tx, check.sequence)
    for (const event of events) check.add(event)
    settings.progress?.(events.length)
    return events.length > 0
  }
  while (await asSchool(db, { school }, walk));
  const findings = await asSchool(db, { school }, async (tx) => {
    const head = await store.readChain(tx, 'lock') // now nobody adds, so that the end is the end
    if (!head) return checkCheckpoints(settings.outside, { sequence: 0, hash: new Uint8Array(32) }, new Map(), [])
    while (await walk(tx));
    check.end(head)
    const checkpoints = [...(await store.readCheckpoints(tx)), ...settings.outside]
    const hashes = await store.hashesAt(tx, [...new Set(checkpoints.map(({ sequence }) => sequence))])
    return checkCheckpoints(checkpoints, head, hashes, settings.trusted)
  })
  const broken = check.findings.length > 0 // then the erasures in it can't be relied on
  const keys = settings.recorder && !broken ? await checkKeys(db, school, settings.recorder) : []
  return { school, events: check.sequence, findings: [...check.findings, ...findings, ...keys] }
}

/** Opens every key, in pieces, and holds those that are gone against the erasures that were recorded. */
async function checkKeys(db: Database, school: string, recorder: Recorder): Promise<Finding[]> {
  const gone: string[] = []
  const lost: Finding[] = []
  let after: string | null = null
  do after = await asSchool(db, { school }, (tx) => checkSome(tx, recorder, after, gone, lost))
  while (after !== null)
  return asSchool(db, { school }, async (tx) => {
    const chain = await store.readChain(tx, 'read')
    if (!chain || lost.some(({ stream }) => stream === chain.register)) return lost
    const erased = await recorder.erasures(tx, chain)
    const now = await store.readStreams(tx, [...erased.keys()]) // some may have been erased since they were looked at
    const erasedNow = [...now.values()].filter(({ key }) => key === null).map(({ id }) => id)
    return [...lost, ...checkErasures([...new Set([...gone, ...erasedNow])], erased)]
  })
}

/** The next streams: which have no key, and whose key opens nothing. Gives the last one, null at the end. */
async function checkSome(
  tx: Tx,
  recorder: Recorder,
  after: string | null,
  gone: string[],
  lost: Finding[],
): Promise<string | null> {
  const chain = await store.readChain(tx, 'read')
  if (!chain) return null
  const streams = await store.streamsAfter(tx, after)
  const schoolKey = await recorder.schoolKeys.open(chain.school, chain.schoolKey)
  for (const { id, key } of streams)
    if (key === null) gone.push(id)
    else if (!opens(() => schoolKey.openStream(id, key))) lost.push({ kind: 'key-lost', sequence: 0, stream: id })
  return streams.at(-1)?.id ?? null
}

function opens(open: () => Uint8Array): boolean {
  try {
    return open().length > 0
  } catch (error) {
    if (error instanceof SealError) return false
    throw error
  }
}

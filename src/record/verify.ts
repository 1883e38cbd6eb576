/**
 * Is the record what was recorded? Pure: gets events, the head and checkpoints, and needs no key, so it also works for
 * streams that were erased. What it can't see: events that were added by whoever had the program's own keys.
 */
import { headerBytes, hashOf, sameBytes, START, type Head, type StoredEvent } from './chain.ts'
import { isSigned, type Checkpoint } from './checkpoint.ts'

export type FindingKind =
  | 'changed' // the event, or its place, is not what was recorded
  | 'missing' // events that were there are gone
  | 'double' // a number comes twice
  | 'cut' // the chain ends before the end that was recorded
  | 'added' // the chain goes on after the end that was recorded
  | 'rewritten' // a checkpoint tells another history
  | 'rolled-back' // a checkpoint lies after the end
  | 'forged' // a checkpoint's signature is wrong
  | 'strange-key' // a checkpoint was signed with a key that isn't ours
  | 'key-lost' // a stream's key is gone or opens nothing, and no erasure was recorded
  | 'not-erased' // an erasure was recorded, and the key is still there

export interface Finding {
  readonly kind: FindingKind
  /** Where in the chain; of several in a row the first. */
  readonly sequence: number
  /** The last of several in a row. */
  readonly until?: number
  /** The stream, where a finding is about one. */
  readonly stream?: string
}

/** Findings that are kept; one wrong place early on can be followed by any number. */
const MOST = 100

/** Walks along a chain, one event after the other, and holds no more than the findings. */
export class ChainCheck {
  readonly findings: Finding[] = []
  #last: Head = START

  /** How far it got. */
  get sequence(): number {
    return this.#last.sequence
  }

  add(event: StoredEvent): void {
    const { sequence, hash } = this.#last
    if (event.sequence <= sequence) this.#find({ kind: 'double', sequence: event.sequence })
    else if (event.sequence > sequence + 1)
      this.#find({ kind: 'missing', sequence: sequence + 1, until: event.sequence - 1 })
    else if (!sameBytes(hashOf(hash, headerBytes(event), event.payload), event.hash))
      this.#find({ kind: 'changed', sequence: event.sequence })
    this.#last = { sequence: Math.max(sequence, event.sequence), hash: event.hash }
  }

  /** Compares the last event with the end that was recorded. */
  end(head: Head): void {
    const { sequence, hash } = this.#last
    if (sequence < head.sequence) this.#find({ kind: 'cut', sequence: sequence + 1, until: head.sequence })
    else if (sequence > head.sequence) this.#find({ kind: 'added', sequence: head.sequence + 1, until: sequence })
    else if (!sameBytes(hash, head.hash)) this.#find({ kind: 'changed', sequence })
  }

  #find(finding: Finding): void {
    const before = this.findings.at(-1)
    const follows = before?.kind === finding.kind && finding.sequence <= (before.until ?? before.sequence) + 1
    if (follows) this.findings[this.findings.length - 1] = { ...before, until: finding.until ?? finding.sequence }
    else if (this.findings.length < MOST) this.findings.push(finding)
  }
}

/**
 * Holds checkpoints against the chain. `hashes` has those of the events that checkpoints are about; `trusted` are public keys that
 * are known to be ours, and when it is empty every key will do.
 */
export function checkCheckpoints(
  checkpoints: readonly Checkpoint[],
  head: Head,
  hashes: ReadonlyMap<number, Uint8Array>,
  trusted: readonly Uint8Array[],
): Finding[] {
  return checkpoints.flatMap((checkpoint) => {
    const kind = faultOf(checkpoint, head, hashes.get(checkpoint.sequence), trusted)
    return kind === null ? [] : [{ kind, sequence: checkpoint.sequence }]
  })
}

function faultOf(
  checkpoint: Checkpoint,
  head: Head,
  hash: Uint8Array | undefined,
  trusted: readonly Uint8Array[],
): FindingKind | null {
  if (!isSigned(checkpoint)) return 'forged'
  if (trusted.length > 0 && !trusted.some((key) => sameBytes(key, checkpoint.key))) return 'strange-key'
  if (checkpoint.sequence > head.sequence) return 'rolled-back'
  return hash && sameBytes(hash, checkpoint.hash) ? null : 'rewritten'
}

/** Holds the streams without a key against the erasures that were recorded. */
export function checkErasures(withoutKey: readonly string[], erased: ReadonlyMap<string, number>): Finding[] {
  const gone = new Set(withoutKey)
  const lost = withoutKey.filter((stream) => !erased.has(stream))
  const kept = [...erased].filter(([stream]) => !gone.has(stream))
  return [
    ...lost.map((stream): Finding => ({ kind: 'key-lost', sequence: 0, stream })),
    ...kept.map(([stream, sequence]): Finding => ({ kind: 'not-erased', sequence, stream })),
  ]
}

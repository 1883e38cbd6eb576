/** What use cases that write to a school work with. */
import type { Database } from '../platform/database/database.ts'
import type { Parameter } from '../protocol/schema.ts'
import type { Recorder } from '../record/recorder.ts'

export interface Services {
  readonly db: Database
  readonly recorder: Recorder
  /** Folder of the keys, with the list of erasures beside them. */
  readonly keys: string
  readonly now: () => Date
  /** Terms of law and practice (protocol/parameters). */
  readonly parameters: readonly Parameter[]
}

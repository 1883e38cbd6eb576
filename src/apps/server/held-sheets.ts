/** Sheets that were sent and whose columns may still have to be pointed out: in memory only, for half an hour. */
import { newSecretId } from '../../platform/ids.ts'
import type { Row } from '../../roster/csv.ts'
import type { Kind } from '../../roster/roster.ts'

const HALF_HOUR = 1_800_000
const MOST_SHEETS = 10
/** Longer ones are not held: who sends them gets the columns right in the file. */
const MOST_ROWS = 50_000

export interface HeldSheet {
  readonly rows: readonly Row[]
  /** Whom the lines are about, as far as somebody said. */
  readonly kind: Kind | undefined
}

interface Owner {
  readonly school: string
  readonly person: string
}

export class HeldSheets {
  readonly #held = new Map<string, { readonly sheet: HeldSheet; readonly owner: Owner; readonly endsAt: number }>()
  readonly #now: () => Date
  constructor(now: () => Date) {
    this.#now = now
  }

  /** Holds a sheet for who sent it, in place of an earlier one. Gives its id; null when it is too long. */
  hold({ school, person }: Owner, sheet: HeldSheet): string | null {
    if (sheet.rows.length > MOST_ROWS) return null
    const now = this.#now().getTime()
    for (const [id, { owner, endsAt }] of this.#held)
      if (endsAt <= now || (owner.school === school && owner.person === person)) this.#held.delete(id)
    const [oldest] = this.#held.keys()
    if (oldest !== undefined && this.#held.size >= MOST_SHEETS) this.#held.delete(oldest)
    const id = newSecretId()
    this.#held.set(id, { sheet, owner: { school, person }, endsAt: now + HALF_HOUR })
    return id
  }

  /** Only for who sent it; null when it is gone. */
  read({ school, person }: Owner, id: string): HeldSheet | null {
    const found = this.#held.get(id)
    if (found?.owner.school !== school || found.owner.person !== person) return null
    return found.endsAt <= this.#now().getTime() ? null : found.sheet
  }
}

/** What the pages show that take in a roster: what would change, which columns a sheet has, and what was taken in. */
import { previewRoster, readPreview, takePreview, type RosterPreview, type Taken } from '../../../features/roster/actions.ts' // prettier-ignore
import type { Actor } from '../../../features/access/may.ts'
import { nameOf } from '../../../features/people/model.ts'
import { dutchDay } from '../../../platform/clock.ts'
import { isId } from '../../../platform/ids.ts'
import type { Words } from '../../../protocol/kinds.ts'
import { columnOf } from '../../../roster/columns.ts'
import type { Confirmation, Preview } from '../../../roster/compare.ts'
import { rejectWords, remarkWords, RosterError } from '../../../roster/reasons.ts'
import { KINDS, type Format, type Kind, type Rejection, type Remark } from '../../../roster/roster.ts'
import { headingsIn, readRows } from '../../../roster/sheet.ts'
import type { HeldSheets } from '../held-sheets.ts'
import { uploadFaultWords } from '../roster-upload.ts'
import { outcome, type Outcome } from './people.ts'
import type { PageRequest } from './page-services.ts'

/** How much of each list is shown; the counts are of all. */
const SHOWN = 100
const LINES = 30

export interface Named {
  readonly name: string
  readonly kinds: readonly Kind[]
}

type Field = Preview['people']['changed'][number]['changes'][number]['field']

export interface ChangedPerson extends Named {
  readonly id: string
  /** Null where the value is no text that a person can compare. */
  readonly changes: readonly { readonly field: Field; readonly from: string | null; readonly to: string | null }[]
}

/** The first of a list, and how many there are. */
export interface Shown<T> {
  readonly count: number
  readonly first: readonly T[]
}

/** Lines that have one reason in common; at most so many are named. */
export interface Reason {
  readonly words: Words
  readonly file: string | null
  readonly lines: readonly number[]
  readonly count: number
}

export interface PreviewView {
  readonly format: Format
  readonly version: string | null
  readonly schoolYear: string | null
  readonly schools: readonly string[]
  readonly added: Shown<Named>
  readonly changed: Shown<ChangedPerson>
  readonly gone: Shown<Named & { readonly id: string }>
  readonly unchanged: number
  readonly returned: number
  readonly groups: { readonly added: Shown<string>; readonly changed: Shown<string>; readonly gone: Shown<string>; readonly unchanged: number } // prettier-ignore
  readonly guardianships: { readonly added: number; readonly changed: number; readonly gone: number }
  readonly confirm: readonly Confirmation[]
  readonly rejected: readonly Reason[]
  readonly remarks: readonly Reason[]
  readonly numbersLeftOut: number
  readonly leftInFile: number
  readonly isNothing: boolean
}

export interface ColumnsView {
  readonly headings: readonly string[]
  /** Field → heading, as guessed. */
  readonly guessed: Readonly<Record<string, string>>
  readonly kind: Kind | ''
}

export interface ImportServices {
  /** What a fault in the address says; null for what is none. */
  fault(name: string): Words | null
  /** Null when the preview is gone. */
  preview(actor: Actor, id: string): Promise<PreviewView | null>
  take(actor: Actor, id: string, answers: readonly string[]): Promise<Outcome<Taken>>
  /** Null when the sheet is gone. */
  columns(actor: Actor, sheet: string): ColumnsView | null
  /** Reads a sheet again, with the columns that were pointed out; gives the id of the preview. */
  readWith(
    actor: Actor,
    sheet: string,
    columns: Readonly<Record<string, string>>,
    kind: string,
  ): Promise<Outcome<string>>
}

export function importServices({ installation }: PageRequest, sheets: HeldSheets): ImportServices {
  const { services } = installation
  return {
    fault: uploadFaultWords,
    preview: async (actor, id) => {
      if (!isId(id)) return null
      const found = await outcome(() => readPreview(services, actor, id))
      return 'done' in found ? viewOf(found.done) : null
    },
    take: (actor, id, answers) => outcome(() => takePreview(services, actor, id, answers)),
    columns: (actor, id) => {
      const sheet = sheets.read(actor, id)
      return sheet && { ...columnsOf(headingsIn(sheet.rows)), kind: sheet.kind ?? '' }
    },
    readWith: async (actor, id, columns, told) => {
      const sheet = sheets.read(actor, id)
      if (!sheet) return { problem: SHEET_GONE, fields: [] }
      const kind = KINDS.find((one) => one === told)
      try {
        const options = { today: dutchDay(services.now()), columns, ...(kind ? { kind } : {}) }
        return { done: (await previewRoster(services, actor, readRows(sheet.rows, options))).id }
      } catch (error) {
        if (error instanceof RosterError) return { problem: NO_NAMES, fields: ['familyName'] }
        throw error
      }
    },
  }
}

const SHEET_GONE: Words = {
  nl: 'Dit bestand bewaren we niet langer dan een half uur. Kies het opnieuw bij Inlezen.',
  en: 'We keep this file no longer than half an hour. Choose it again under Import.',
}
const NO_NAMES: Words = {
  nl: 'Zo kan ik geen namen vinden. Kies in elk geval de kolom met de achternaam, of die met de hele naam.',
  en: 'No names can be found this way. Choose at least the column with the family name, or with the whole name.',
}

function columnsOf(headings: readonly string[]): Pick<ColumnsView, 'headings' | 'guessed'> {
  const guessed: Record<string, string> = {}
  for (const heading of headings) {
    const column = columnOf(heading)
    if (column !== null) guessed[column] ??= heading
  }
  return { headings, guessed }
}

function viewOf({ roster, changes, returned }: RosterPreview): PreviewView {
  const { people, groups, guardianships } = changes
  const counts = [people.added, people.changed, people.gone, groups.added, groups.changed, groups.gone]
  const links = { added: guardianships.added.length, changed: guardianships.changed.length, gone: guardianships.gone.length } // prettier-ignore
  const named = (group: { readonly name: string }): string => group.name
  return {
    format: roster.format,
    version: roster.version,
    schoolYear: roster.schoolYear,
    schools: roster.schools.slice(0, 5).map(({ name, brin, key }) => name || (brin ?? key)),
    added: shown(people.added, (person) => ({ name: nameOf(person), kinds: person.kinds })),
    changed: shown(people.changed, changedOf),
    gone: shown(people.gone, (person) => ({ id: person.id, name: nameOf(person), kinds: person.kinds })),
    unchanged: people.unchanged,
    returned,
    groups: {
      added: shown(groups.added, named),
      changed: shown(groups.changed, ({ group }) => group.name),
      gone: shown(groups.gone, named),
      unchanged: groups.unchanged,
    },
    guardianships: links,
    confirm: changes.confirm,
    rejected: reasonsOf(roster.rejected, ({ reason }) => rejectWords(reason)),
    remarks: reasonsOf(roster.remarks, ({ reason }) => remarkWords(reason)),
    numbersLeftOut: roster.numbersLeftOut,
    leftInFile: roster.left,
    isNothing: returned + links.added + links.changed + links.gone === 0 && counts.every((list) => list.length === 0),
  }
}

function shown<T, U>(all: readonly T[], tell: (one: T) => U): Shown<U> {
  return { count: all.length, first: all.slice(0, SHOWN).map(tell) }
}

/** Values that people read are shown; of codes and of who manages whom only that they change. */
const READABLE: readonly Field[] = ['givenName', 'initials', 'prefix', 'familyName', 'email', 'birthDate']

function changedOf({ id, person, changes }: Preview['people']['changed'][number]): ChangedPerson {
  const text = (field: Field, value: unknown): string | null =>
    READABLE.includes(field) ? (typeof value === 'string' ? value : '') : null
  return {
    id,
    name: nameOf(person),
    kinds: person.kinds,
    changes: changes.map(({ field, from, to }) => ({ field, from: text(field, from), to: text(field, to) })),
  }
}

function reasonsOf<T extends Rejection | Remark>(found: readonly T[], words: (one: T) => Words): Reason[] {
  return [...Map.groupBy(found, ({ file, reason }) => `${file ?? ''} ${reason}`).values()].flatMap((those) => {
    const [first] = those
    if (!first) return []
    return [{ words: words(first), file: first.file, lines: those.slice(0, LINES).map(({ line }) => line), count: those.length }] // prettier-ignore
  })
}

/** What kind of file it is, from its first bytes and, for a zip, the names in it. */
import { head } from './decode.ts'
import { readEdexml } from './edexml.ts'
import { ONEROSTER_PARTS, readOneRoster } from './oneroster.ts'
import { RosterError } from './reasons.ts'
import type { Row } from './csv.ts'
import type { Format, ReadOptions, Roster, Source } from './roster.ts'
import { readRows, rowsOf, type SheetOptions } from './sheet.ts'
import { readWorkbook, WORKBOOK_PARTS } from './workbook.ts'

/** Entries of a zip that any reader looks at. */
export function isRosterPart(name: string): boolean {
  return ONEROSTER_PARTS.test(name) || WORKBOOK_PARTS.test(name)
}

/** What a file holds: a roster, or the rows of a sheet, of which somebody may still have to say what the columns are. */
export type Opened = { readonly roster: Roster } | { readonly rows: readonly Row[] }

/** Reads a plain file as the format told, or as the one that it looks like. Throws a RosterError. */
export async function readRosterFile(source: Source, format: Format | null, options: SheetOptions): Promise<Roster> {
  return rosterIn(await openRosterFile(source, format, options), options)
}

/** The same, with a sheet left as rows. */
export async function openRosterFile(source: Source, format: Format | null, options: ReadOptions): Promise<Opened> {
  const guessed = format ?? (await guess(source))
  if (guessed === 'oneroster') throw new RosterError('not-a-roster')
  return guessed === 'edexml' ? { roster: await readEdexml(source, options) } : { rows: await rowsOf(source) }
}

function rosterIn(opened: Opened, options: SheetOptions): Roster {
  return 'roster' in opened ? opened.roster : readRows(opened.rows, options)
}

/** Reads the parts of a zip (see `isRosterPart`): an Excel workbook or OneRoster. Throws a RosterError. */
export async function readRosterZip(
  parts: readonly Source[],
  format: Format | null,
  options: SheetOptions,
): Promise<Roster> {
  return rosterIn(await openRosterZip(parts, format, options), options)
}

/** The same, with a workbook left as the rows of its first sheet. */
export async function openRosterZip(
  parts: readonly Source[],
  format: Format | null,
  options: ReadOptions,
): Promise<Opened> {
  const workbook = parts.some(({ name }) => name === 'xl/workbook.xml')
  if (parts.length === 0 || format === 'edexml' || (format === 'oneroster' && workbook))
    throw new RosterError('not-a-roster')
  return workbook ? { rows: await readWorkbook(parts) } : { roster: await readOneRoster(parts, options) }
}

async function guess(source: Source): Promise<Format> {
  const bytes = await head(source, 256)
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf && bytes[2] === 0x11) throw new RosterError('old-excel')
  if (bytes.length === 0) throw new RosterError('empty')
  const text = new TextDecoder('windows-1252').decode(bytes)
  return /^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)?[\s\u0000]*</.test(text) ? 'edexml' : 'csv'
}

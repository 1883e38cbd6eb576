/** `deelwijs roster`: reads a roster of any kind and says what it would change. */
import { FileError, fileSource, type FileFault } from '../../platform/files.ts'
import { isZip, withZipEntries } from '../../platform/zip.ts'
import type { Language, Words } from '../../protocol/kinds.ts'
import { compare, type Current, type Preview } from '../../roster/compare.ts'
import { isRosterPart, readRosterFile, readRosterZip } from '../../roster/format.ts'
import { RosterError } from '../../roster/reasons.ts'
import type { Format, Kind, Roster } from '../../roster/roster.ts'
import type { SheetOptions } from '../../roster/sheet.ts'
import { harmless } from './harmless.ts'
import type { Io, Status } from './io.ts'
import { rosterJson, rosterLines } from './show-roster.ts'

export interface RosterArgs {
  readonly file: string
  readonly format?: Format
  readonly json?: boolean
  /** Field → heading, for sheets. */
  readonly columns: Readonly<Record<string, string>>
  /** Whom the lines of a sheet are about. */
  readonly kind?: Kind
  readonly language: Language
  /** The day it is, YYYY-MM-DD. */
  readonly today: string
}

/** Past this the file is unpacked to more than any school has. */
const ZIP = { size: 256 * 1024 ** 2, ratio: 200, small: 16 * 1024 ** 2, entries: 2_000, texts: 0 }

/**
 * Reads the file and holds it against `current`. Nothing is stored. Gives 0, or 2 with one line on standard error when
 * the file can't be read as a roster.
 */
export async function runRoster(args: RosterArgs, current: Current, io: Io): Promise<Status> {
  let roster: Roster
  try {
    roster = await readRoster(args.file, args)
  } catch (error) {
    const why = explain(error, args.language)
    if (why === null) throw error
    io.err(harmless(`${args.file}: ${why}`))
    return 2
  }
  const preview = compare(current, roster, args)
  await io.out(args.json ? `${rosterJson(roster, preview)}\n` : show(roster, preview, args.language))
  return 0
}

/** Reads a roster from a file: EDEXML, a OneRoster zip, CSV or Excel. Throws a RosterError or a FileError. */
async function readRoster(path: string, args: Omit<RosterArgs, 'json' | 'file'>): Promise<Roster> {
  const source = await fileSource(path)
  const { today, columns, kind, format = null } = args
  const options: SheetOptions = { today, columns, ...(kind ? { kind } : {}) }
  if (!(await isZip(path))) return readRosterFile(source, format, options)
  return withZipEntries(path, isRosterPart, (parts) => readRosterZip(parts, format, options), ZIP)
}

function show(roster: Roster, preview: Preview, language: Language): string {
  return `${rosterLines(roster, preview, language).join('\n')}\n`
}

function explain(error: unknown, language: Language): string | null {
  if (error instanceof RosterError) return error.words(language)
  return error instanceof FileError ? FAULTS[error.fault][language] : null
}

const FAULTS: Readonly<Record<FileFault, Words>> = {
  missing: { nl: 'dit bestand is er niet', en: 'there is no such file' },
  'not-a-file': { nl: 'dit is geen bestand', en: 'this is not a file' },
  'no-access': { nl: 'dit bestand kon ik niet lezen', en: 'this file could not be read' },
  'not-text': { nl: 'dit is geen tekst', en: 'this is no text' },
  'bad-zip': { nl: 'deze zip is beschadigd; exporteer opnieuw', en: 'this zip is damaged; export it again' },
  'locked-zip': {
    nl: 'deze zip heeft een wachtwoord; pak hem eerst zelf uit',
    en: 'this zip has a password; unpack it first',
  },
  'empty-zip': {
    nl: 'in deze zip zit geen OneRoster en geen Excel-blad',
    en: 'this zip holds no OneRoster and no Excel sheet',
  },
  'too-large': { nl: 'deze zip bevat te veel bestanden', en: 'this zip holds too many files' },
  bomb: {
    nl: 'deze zip pakt uit tot verdacht veel; ik lees hem niet',
    en: 'this zip unpacks to suspiciously much; it is not read',
  },
}

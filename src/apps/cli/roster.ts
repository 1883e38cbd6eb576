/** `deelwijs roster`: reads a roster of any kind and says what it would change. */
import { FileError, fileSource, type FileFault } from '../../platform/files.ts'
import { isZip, withZipEntries } from '../../platform/zip.ts'
import type { Language, Words } from '../../protocol/kinds.ts'
import { answerTo, importRoster, lookAtRoster } from '../../features/roster/actions.ts'
import { NOBODY, compare, type Preview } from '../../roster/compare.ts'
import { isRosterPart, readRosterFile, readRosterZip } from '../../roster/format.ts'
import { RosterError } from '../../roster/reasons.ts'
import type { Format, Kind, Roster } from '../../roster/roster.ts'
import type { SheetOptions } from '../../roster/sheet.ts'
import { harmless } from './harmless.ts'
import { withSchool } from './data.ts'
import { UsageError, type Io, type Status } from './io.ts'
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
  /** Folder with the data of a school; without it the roster is held against nobody, and nothing is stored. */
  readonly data?: string
  /** Id or name; may be left out where there is one. */
  readonly school?: string
  readonly dryRun?: boolean
  /** What was typed to confirm. */
  readonly confirm: readonly string[]
}

/** Past this the file is unpacked to more than any school has. */
const ZIP = { size: 256 * 1024 ** 2, ratio: 200, small: 16 * 1024 ** 2, entries: 2_000, texts: 0 }

/**
 * Reads the file and says what it would change; with a data folder takes it in, unless it is a dry run. Gives 0, or 2 with
 * one line on standard error when the file can't be read as a roster, or something must be confirmed first.
 */
export async function runRoster(args: RosterArgs, io: Io): Promise<Status> {
  let roster: Roster
  try {
    roster = await readRoster(args.file, args)
  } catch (error) {
    const why = explain(error, args.language)
    if (why === null) throw error
    io.err(harmless(`${args.file}: ${why}`))
    return 2
  }
  const { changes, events, unconfirmed } = await takeIn(args, roster)
  await io.out(
    args.json
      ? `${rosterJson(roster, changes, events)}\n`
      : `${rosterLines(roster, changes, args.language, events).join('\n')}\n`,
  )
  if (unconfirmed.length === 0) return 0
  throw new UsageError(`${args.file}: nothing was stored; if this is right, add ${unconfirmed.map((answer) => `--confirm ${answer}`).join(' ')}`) // prettier-ignore
}

interface Outcome {
  readonly changes: Preview
  /** How many were recorded; null when nothing was to be. */
  readonly events: number | null
  /** What still has to be typed. */
  readonly unconfirmed: readonly string[]
}

async function takeIn(args: RosterArgs, roster: Roster): Promise<Outcome> {
  const { data, dryRun = false, confirm } = args
  if (data === undefined) return { changes: compare(NOBODY, roster, args), events: null, unconfirmed: [] }
  return withSchool(data, args.school, async (services, school) => {
    const actor = { school, person: null }
    const { changes } = await lookAtRoster(services, actor, roster)
    const unconfirmed = dryRun ? [] : changes.confirm.map(answerTo).filter((answer) => !confirm.includes(answer))
    if (dryRun || unconfirmed.length > 0) return { changes, events: null, unconfirmed }
    const { events } = await importRoster(services, actor, roster, confirm)
    return { changes, events, unconfirmed }
  })
}

/** Reads a roster from a file: EDEXML, a OneRoster zip, CSV or Excel. Throws a RosterError or a FileError. */
async function readRoster(path: string, args: RosterArgs): Promise<Roster> {
  const source = await fileSource(path)
  const { today, columns, kind, format = null } = args
  const options: SheetOptions = { today, columns, ...(kind ? { kind } : {}) }
  if (!(await isZip(path))) return readRosterFile(source, format, options)
  return withZipEntries(path, isRosterPart, (parts) => readRosterZip(parts, format, options), ZIP)
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

/** `deelwijs roster`, wired. */
import { Option, type Command } from 'commander'
import { dutchDay, now } from '../../platform/clock.ts'
import { FORMATS, KINDS, type Format, type Kind } from '../../roster/roster.ts'
import type { Language } from '../../protocol/kinds.ts'
import { UsageError, type Io, type Status } from './io.ts'

interface RosterOptions {
  format?: Format
  json?: boolean
  column: Record<string, string>
  kind?: Kind
  language: Language
  data?: string
  school?: string
  dryRun?: boolean
  confirm: string[]
}

export function addRoster(program: Command, io: Io, done: (status: Status) => void): void {
  program
    .command('roster <file>')
    .description(
      'reads a roster (EDEXML, OneRoster, CSV or Excel), says what it changes, and takes it in where --data says',
    )
    .addOption(new Option('--format <format>', 'what it is; seen from the file otherwise').choices([...FORMATS]))
    .option('--data <folder>', 'the folder with the data; without it nothing is stored')
    .option('--school <name>', 'name or id of the school; needed where there are several')
    .option('--dry-run', 'only say what would change')
    .option('--confirm <answer>', 'what is asked before an import that looks wrong; may be repeated', more, [])
    .option('--json', 'all of it, as JSON')
    .option('--column <field=heading>', 'of a sheet: which column holds what; may be repeated', columnOption, {})
    .addOption(new Option('--kind <kind>', 'of a sheet: whom its lines are about').choices([...KINDS]))
    .addOption(new Option('--language <language>', 'language of what is told').choices(['nl', 'en']).default('nl'))
    .addHelpText(
      'after',
      `
Examples:
  deelwijs roster export.xml --data data --dry-run
  deelwijs roster export.xml --data data
  deelwijs roster oneroster.zip --json
  deelwijs roster klassenlijst.xlsx --column achternaam=Familie --column klas="Groep nu"`,
    )
    .action(async (file: string, options: RosterOptions) => {
      const { runRoster } = await import('./roster.ts')
      const { column: columns, ...rest } = options
      done(await runRoster({ ...rest, file, columns, today: dutchDay(new Date(now())) }, io))
    })
}

/** `--column field=heading`, said as often as needed. Throws a UsageError. */
function columnOption(value: string, before: Readonly<Record<string, string>>): Record<string, string> {
  const at = value.indexOf('=')
  if (at < 1) throw new UsageError('--column: expected field=heading, such as achternaam=Naam')
  return { ...before, [value.slice(0, at)]: value.slice(at + 1) }
}

function more(value: string, before: readonly string[]): string[] {
  return [...before, value]
}

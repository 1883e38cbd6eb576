/** `deelwijs roster`, wired. */
import { Option, type Command } from 'commander'
import { now } from '../../platform/clock.ts'
import { NOBODY } from '../../roster/compare.ts'
import { FORMATS, KINDS, type Format, type Kind } from '../../roster/roster.ts'
import type { Language } from '../../protocol/kinds.ts'
import { UsageError, type Io, type Status } from './io.ts'

interface RosterOptions {
  format?: Format
  json?: boolean
  column: Record<string, string>
  kind?: Kind
  language: Language
}

export function addRoster(program: Command, io: Io, done: (status: Status) => void): void {
  program
    .command('roster <file>')
    .description('reads a roster (EDEXML, OneRoster, CSV or Excel) and says what it would change')
    .addOption(new Option('--format <format>', 'what it is; seen from the file otherwise').choices([...FORMATS]))
    .option('--dry-run', 'only say what would change (it never does more than that)')
    .option('--json', 'all of it, as JSON')
    .option('--column <field=heading>', 'of a sheet: which column holds what; may be repeated', columnOption, {})
    .addOption(new Option('--kind <kind>', 'of a sheet: whom its lines are about').choices([...KINDS]))
    .addOption(new Option('--language <language>', 'language of what is told').choices(['nl', 'en']).default('nl'))
    .addHelpText(
      'after',
      `
Examples:
  deelwijs roster export.xml --dry-run
  deelwijs roster oneroster.zip --json
  deelwijs roster klassenlijst.xlsx --column achternaam=Familie --column klas="Groep nu"`,
    )
    .action(async (file: string, options: RosterOptions) => {
      const { runRoster } = await import('./roster.ts')
      const { column: columns, ...rest } = options
      done(await runRoster({ ...rest, file, columns, today: now().slice(0, 10) }, NOBODY, io))
    })
}

/** `--column field=heading`, said as often as needed. Throws a UsageError. */
function columnOption(value: string, before: Readonly<Record<string, string>>): Record<string, string> {
  const at = value.indexOf('=')
  if (at < 1) throw new UsageError('--column: expected field=heading, such as achternaam=Naam')
  return { ...before, [value.slice(0, at)]: value.slice(at + 1) }
}

/** Wires `deelwijs backup` and `deelwijs restore`; what they do is loaded when it is asked for. */
import type { Command } from 'commander'
import type { BackupArgs } from './backup.ts'
import type { Io, Status } from './io.ts'

/** Adds both commands; `done` gets the status to end with. */
export function addBackup(program: Command, io: Io, done: (status: Status) => void): void {
  program
    .command('backup <file>')
    .description('everything in the database in one file, locked with a passphrase; also while Deelwijs runs')
    .option('--data <folder>', 'the folder with the data', 'data')
    .addHelpText(
      'after',
      '\nThe passphrase is asked, or read from DEELWIJS_PASSPHRASE.\n\nExample:\n  deelwijs backup /media/usb/deelwijs-2026-11-30.backup',
    )
    .action(async (file: string, args: BackupArgs) => done(await (await load()).runBackup(args, file, io)))
  program
    .command('restore <file>')
    .description('puts a back-up into a new folder, or into an empty database of DATABASE_URL')
    .option('--data <folder>', 'the new folder for the data', 'data')
    .addHelpText('after', '\nExample:\n  deelwijs restore /media/usb/deelwijs-2026-11-30.backup --data data')
    .action(async (file: string, args: BackupArgs) => done(await (await load()).runRestore(args, file, io)))
}

function load(): Promise<typeof import('./backup.ts')> {
  return import('./backup.ts')
}

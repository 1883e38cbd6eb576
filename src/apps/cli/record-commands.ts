/** Wires `deelwijs record …`; what it does is loaded when it is asked for. */
import { Option, type Command } from 'commander'
import type { Io, Status } from './io.ts'
import type { RecordArgs, VerifyArgs } from './record.ts'

/** Adds the command and its parts; `done` gets the status to end with. */
export function addRecord(program: Command, io: Io, done: (status: Status) => void): void {
  const record = program.command('record').description('the tamper-evident record and its keys')
  common(record.command('verify'))
    .description('looks whether anything was changed, removed, swapped or added')
    .option('--checkpoint <file>', 'checkpoints that were kept outside')
    .option('--json', 'a line of JSON for each school')
    .addHelpText(
      'after',
      '\nExamples:\n  deelwijs record verify --data data\n  deelwijs record verify --checkpoint /media/usb/checkpoints.jsonl',
    )
    .action(async (args: VerifyArgs) => done(await (await load()).runVerify(args, io)))
  common(record.command('checkpoint'))
    .description('signs the end of the record and prints it, to be kept outside')
    .addHelpText('after', '\nExample:\n  deelwijs record checkpoint >> /media/usb/checkpoints.jsonl')
    .action(async (args: RecordArgs) => done(await (await load()).runCheckpoint(args, io)))
  common(record.command('rebuild'))
    .description('makes all tables again from the events, and says whether they came out as they were')
    .action(async (args: RecordArgs) => done(await (await load()).runRebuild(args, io)))
  common(record.command('rotate'))
    .description('makes new keys, so that older back-ups can no longer be opened with them; stop Deelwijs first')
    .action(async (args: RecordArgs) => done(await (await load()).runRotate(args, io)))
  common(record.command('recovery <file>'))
    .description('writes the keys into a new file, locked with a passphrase')
    .action(async (file: string, args: RecordArgs) => done(await (await load()).runRecovery(args, file, io)))
  common(record.command('recover <file>'))
    .description('puts the keys of such a file back')
    .action(async (file: string, args: RecordArgs) => done(await (await load()).runRecover(args, file, io)))
}

function load(): Promise<typeof import('./record.ts')> {
  return import('./record.ts')
}

function common(command: Command): Command {
  return command
    .option('--data <folder>', 'the folder with the data', 'data')
    .addOption(new Option('--language <language>', 'language of what is told').choices(['nl', 'en']).default('nl'))
}

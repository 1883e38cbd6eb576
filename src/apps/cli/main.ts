/** The command line: wires words typed to commands. Every failure is one line on standard error and status 2. */
import { Command, CommanderError, Option } from 'commander'
import { ENGINE, type CheckOptions } from '../../check/check.ts'
import { CHANNELS, ROLES, type Language } from '../../protocol/kinds.ts'
import { MediaError, type Style } from '../../media/picture.ts'
import { DEFAULT_ORGANISATION, ProtocolError, protocolInForce } from '../../platform/protocol-files.ts'
import { InputError } from '../../platform/files.ts'
import { now } from '../../platform/clock.ts'
import { runChat, type ChatArgs } from './chat.ts'
import { runBatch, runCheck, runFix } from './check.ts'
import { UsageError, processIo, type Io, type Status } from './io.ts'
import { diffProtocols, lintProtocol, showProtocol } from './protocol.ts'
import { startProgress } from './progress.ts'
import { addBackup } from './backup-commands.ts'
import { addRecord } from './record-commands.ts'
import { addRoster } from './roster-commands.ts'
import { addServe } from './serve-commands.ts'
import { situationFrom, type SituationOptions } from './situation.ts'

interface CommonOptions {
  protocol: string
  date?: string
  language: Language
}

/** Runs the command line; gives the status to end with. Never throws for what a user typed. */
export async function main(args: readonly string[], io: Io = processIo): Promise<Status> {
  let status: Status = 0
  const program = build(io, (done) => (status = done))
  try {
    await program.parseAsync(args, { from: 'user' })
    return status
  } catch (error) {
    return failed(error, io)
  }
}

function failed(error: unknown, io: Io): Status {
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return 0
    if (error.code !== 'commander.help') io.err(error.message.replace(/^error: /, 'deelwijs: ').split('\n')[0] ?? '')
    return 2
  }
  if ([UsageError, InputError, ProtocolError, MediaError].some((known) => error instanceof known)) {
    io.err(`deelwijs: ${error instanceof Error ? error.message : ''}`)
    return 2
  }
  throw error
}

type Done = (status: Status) => void

function build(io: Io, done: Done): Command {
  const program = new Command('deelwijs')
    .description('Ask before you share: holds a text against your school’s social media protocol.')
    .version(ENGINE)
    .exitOverride()
    .configureOutput({ writeOut: (text) => void io.out(text), writeErr: () => undefined })
    .showHelpAfterError(false)
  addCheck(program, io, done)
  addFix(program, io, done)
  addChat(program, io, done)
  addAnonymise(program, io, done)
  addModels(program, io)
  addProtocol(program, io, done)
  addRecord(program, io, done)
  addBackup(program, io, done)
  addRoster(program, io, done)
  addServe(program, io, done)
  return program
}

function common(command: Command): Command {
  return command
    .option('--protocol <name>', 'organisation, organisation/version, or a folder', DEFAULT_ORGANISATION)
    .option('--date <day>', 'the day to check on, as 2026-11-22 (default today)')
    .addOption(new Option('--language <language>', 'language of the advice').choices(['nl', 'en']).default('nl'))
}

function aboutAuthor(command: Command): Command {
  return command
    .addOption(new Option('--role <role>', 'who shares it').choices([...ROLES]))
    .option('--on-duty', 'during work')
    .option('--off-duty', 'outside work')
    .addOption(new Option('--channel <channel>', 'where it is shared').choices([...CHANNELS]))
    .option('--school-related', 'it is about school')
    .option('--not-school-related', 'it has nothing to do with school')
    .option('--during-lesson', 'it is shared during a lesson')
    .addOption(new Option('--media <kind>', 'what goes with it').choices(['image', 'video', 'audio']))
    .option('--context <file>', 'JSON with names, schools, ownNumbers and channels')
}

async function checkOptions(options: CommonOptions): Promise<CheckOptions> {
  const moment = options.date === undefined ? now() : noonOf(options.date)
  return {
    protocol: await protocolInForce(moment.slice(0, 10), options.protocol),
    now: moment,
    language: options.language,
  }
}

function noonOf(day: string): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || Number.isNaN(Date.parse(day)))
    throw new UsageError(`--date: expected a day such as 2026-11-22`)
  return `${day}T12:00:00Z`
}

function addCheck(program: Command, io: Io, done: Done): void {
  common(aboutAuthor(program.command('check [text]')))
    .description('advice on one text, or on a file of situations')
    .option('--json', 'the advice as JSON')
    .option('--batch <file>', 'a situation a line in, an advice a line out ("-" for standard input)')
    .option('--out <file>', 'where the advices of a batch go')
    .addHelpText(
      'after',
      `
Examples:
  deelwijs check "Wat een mooie musical was dit!" --role staff --off-duty --channel linkedin
  deelwijs check - --role pupil --channel whatsapp-group < message.txt
  deelwijs check --batch situations.jsonl --out advices.jsonl`,
    )
    .action(
      async (
        text: string | undefined,
        options: CommonOptions & SituationOptions & { json?: boolean; batch?: string; out?: string },
      ) => {
        const how = await checkOptions(options)
        if (options.batch === undefined) {
          if (options.out !== undefined) throw new UsageError('--out goes with --batch')
          done(await runCheck(await situationFrom(text, options), how, options.json ?? false, io))
          return
        }
        if (text !== undefined) throw new UsageError('give a text or --batch, not both')
        const { out, context } = options
        done(await runBatch(options.batch, { ...how, ...(out ? { out } : {}), ...(context ? { context } : {}) }, io))
      },
    )
}

function addFix(program: Command, io: Io, done: Done): void {
  common(aboutAuthor(program.command('fix [text]')))
    .description('applies the safe fixes and prints the new text')
    .option('--dry-run', 'only say what would change')
    .addHelpText(
      'after',
      '\nExample:\n  deelwijs fix "Bel Noor op 06-12345678" --role staff --channel instagram --school-related',
    )
    .action(async (text: string | undefined, options: CommonOptions & SituationOptions & { dryRun?: boolean }) => {
      done(await runFix(await situationFrom(text, options), await checkOptions(options), options.dryRun ?? false, io))
    })
}

function addProtocol(program: Command, io: Io, done: Done): void {
  const protocol = program.command('protocol').description('the protocol as data')
  common(protocol.command('show [clause]'))
    .description('the clauses, or one of them')
    .option('--json', 'as JSON')
    .action(async (clause: string | undefined, options: CommonOptions & { json?: boolean }) => {
      const how = await checkOptions(options)
      done(await showProtocol(how.protocol, clause, options.language, options.json ?? false, io))
    })
  protocol
    .command('lint [name]')
    .description('says what is wrong, with file and line')
    .action(async (name: string | undefined) => {
      done(await lintProtocol(name, io))
    })
  protocol
    .command('diff <older> <newer>')
    .description('what differs between two versions')
    .action(async (older: string, newer: string) => {
      done(await diffProtocols(older, newer, now().slice(0, 10), io))
    })
}

function addChat(program: Command, io: Io, done: Done): void {
  common(program.command('chat <export>'))
    .description('what stands in a WhatsApp export (.txt or .zip), names masked')
    .option('--json', 'an advice a message, as JSON lines')
    .option('--summary', 'only the summary')
    .option('--names', 'show names and numbers as they stand')
    .addOption(new Option('--role <role>', 'who the writers are').choices([...ROLES]))
    .option('--context <file>', 'JSON with names, schools, ownNumbers and channels')
    .addHelpText(
      'after',
      '\nExamples:\n  deelwijs chat "WhatsApp-chat met Groep 6.zip" --summary\n  deelwijs chat _chat.txt --role guardian --json > advices.jsonl',
    )
    .action(async (file: string, options: CommonOptions & Omit<ChatArgs, 'file'>) => {
      done(await runChat({ ...options, file }, await checkOptions(options), io))
    })
}

interface AnonymiseOptions {
  out: string
  json?: boolean
  style: Style
  keep: string[]
  mute: string[]
  sound: 'mute' | 'distort' | 'keep'
  onlyMetadata?: boolean
  text?: boolean
  context?: string
  language: Language
}

function addAnonymise(program: Command, io: Io, done: Done): void {
  program
    .command('anonymise <in...>')
    .description('covers faces and takes out what files carry beside the picture; originals stay as they are')
    .requiredOption('--out <folder>', 'where the safe copies go, under the same names')
    .option('--json', 'a line of JSON for each file')
    .addOption(
      new Option('--style <style>', 'fill covers whole; mosaic and blur are weaker')
        .choices(['fill', 'mosaic', 'blur'])
        .default('fill'),
    )
    .option(
      '--keep <x,y,w,h>',
      'a face that stays visible, in pixels of the upright picture; may be repeated',
      more,
      [],
    )
    .option('--text', 'of pictures: names, numbers and the like that can be read are covered too')
    .option('--context <file>', 'for --text: JSON with names, schools, ownNumbers and channels')
    .option('--only-metadata', 'leave faces; only take out what stands beside the picture')
    .addOption(
      new Option('--sound <what>', 'of films: mute; distort is weaker; keep leaves voices')
        .choices(['mute', 'distort', 'keep'])
        .default('mute'),
    )
    .option('--mute <from-to>', 'of recordings: seconds that become silent; may be repeated', more, [])
    .addOption(new Option('--language <language>', 'language of what is told').choices(['nl', 'en']).default('nl'))
    .addHelpText(
      'after',
      `
Examples:
  deelwijs anonymise class-photo.jpg --out safe
  deelwijs anonymise photos/ --out safe --json
  deelwijs anonymise team.heic --out safe --keep 812,240,190,220
  deelwijs anonymise class-list.png --out safe --text
  deelwijs anonymise interview.mp3 --out safe --mute 3-7.5 --mute 60-64`,
    )
    .action(async (inputs: string[], options: AnonymiseOptions) => {
      const { parseBox, parseStretch, runAnonymise } = await import('./anonymise.ts')
      const [keep, mute] = [options.keep.map(parseBox), options.mute.map(parseStretch)]
      done(await runAnonymise({ ...options, inputs, keep, mute }, io))
    })
}

function more(value: string, before: string[]): string[] {
  return [...before, value]
}

function addModels(program: Command, io: Io): void {
  program
    .command('models')
    .description('the better face detector')
    .command('get')
    .description('fetches the better face detector once (0.3 MB), into DEELWIJS_MODELS or data/models')
    .action(async () => {
      const { getModels, modelsFolder, YUNET } = await import('../../platform/media/models.ts')
      const progress = startProgress(YUNET.file, YUNET.size)
      let before = 0
      const path = await getModels(modelsFolder(), (received) => {
        progress.add(received - before)
        before = received
      }).finally(() => progress.stop())
      await io.out(`${path}\n`)
    })
}

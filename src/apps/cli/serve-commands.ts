/** Wires `deelwijs serve`; what it does is loaded when it is asked for. */
import type { Command } from 'commander'
import { DEFAULT_ORGANISATION } from '../../platform/protocol-files.ts'
import type { SmtpSettings } from '../../platform/mail/smtp.ts'
import type { ServeOptions } from '../server/serve.ts'
import { UsageError, type Io, type Status } from './io.ts'

interface ServeArgs {
  readonly port: string
  readonly host: string
  readonly origin?: string
  readonly trustProxy?: string
  readonly protocol: string
  readonly data?: string
  readonly demo?: boolean
  readonly reset?: boolean
}

const DATA = 'data'
const DEMO_DATA = 'demo/data'

/** Adds the command. It goes on until the process is told to stop. */
export function addServe(program: Command, io: Io, done: (status: Status) => void): void {
  program
    .command('serve')
    .description('serves the pages and the HTTP interface on this machine')
    .option('--port <port>', 'port', '8080')
    .option('--host <host>', 'address to listen on', 'localhost')
    .option('--origin <origin>', 'how people reach it from outside, such as https://deelwijs.school.nl')
    .option('--trust-proxy <address>', 'a proxy in front that says who asks: its address or network, such as 127.0.0.1')
    .option('--protocol <name>', 'organisation, organisation/version, or a folder', DEFAULT_ORGANISATION)
    .option('--data <folder>', `folder with the data; the keys lie in a folder keys beside it (default "${DATA}")`)
    .option('--demo', `two made-up schools to try everything out on, in a folder of their own (default "${DEMO_DATA}")`)
    .option('--reset', 'with --demo: throw away what was tried out, and begin anew')
    .addHelpText(
      'after',
      `
Settings that hold secrets come from the environment:
  DEELWIJS_SMTP_URL     mail server, such as smtps://name:word@mail.school.nl
  DEELWIJS_MAIL_FROM    who mail comes from, such as "Deelwijs <deelwijs@school.nl>"
  DEELWIJS_KEYS         another folder for the keys
  DATABASE_URL          a PostgreSQL server instead of the database in the folder
  DATABASE_OWNER_URL    the role there that owns the tables, to bring them up to date`,
    )
    .action(async (args: ServeArgs) => {
      await start(args, io)
      done(0)
    })
}

async function start(args: ServeArgs, io: Io): Promise<void> {
  const { port: text, host, origin, protocol, demo = false, reset = false } = args
  const port = Number(text)
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new UsageError('--port: expected a number from 0 to 65535')
  if (origin !== undefined && (!URL.canParse(origin) || new URL(origin).origin !== origin))
    throw new UsageError('--origin: expected an address without a path, such as https://deelwijs.school.nl')
  if (reset && !demo) throw new UsageError('--reset goes with --demo; a real school is never thrown away like that')
  const data = args.data ?? (demo ? DEMO_DATA : DATA)
  const { serve } = await import('../server/serve.ts')
  await serve({
    ...{ port, host, protocol, data },
    ...(demo ? { demo: { reset } } : outside(process.env)),
    publicOrigin: origin,
    trustProxy: args.trustProxy,
    say: (line) => void io.out(`${line}\n`),
    warn: (line) => io.err(`deelwijs: ${line}`),
  }).catch((error: unknown) => {
    throw new UsageError(explain(error, port))
  })
}

/** What is not in the folder. The made-up schools have nothing outside it: no letter goes to an address that may exist. */
function outside(environment: NodeJS.ProcessEnv): Pick<ServeOptions, 'url' | 'ownerUrl' | 'smtp'> {
  const { DATABASE_URL: url, DATABASE_OWNER_URL: ownerUrl } = environment
  return { url, ownerUrl, smtp: smtpFrom(environment) }
}

function smtpFrom({ DEELWIJS_SMTP_URL: url, DEELWIJS_MAIL_FROM: from }: NodeJS.ProcessEnv): SmtpSettings | undefined {
  if (url === undefined || url === '') return undefined
  if (from === undefined || from === '')
    throw new UsageError('DEELWIJS_MAIL_FROM: say who mail comes from, such as "Deelwijs <deelwijs@school.nl>"')
  if (!URL.canParse(url)) throw new UsageError('DEELWIJS_SMTP_URL: expected an address such as smtps://name:word@mail.school.nl') // prettier-ignore
  return { url, from }
}

function explain(error: unknown, port: number): string {
  if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')
    return `port ${port} is in use; choose another with --port`
  return error instanceof Error ? error.message : String(error)
}

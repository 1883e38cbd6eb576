/** Serves Deelwijs until it is told to stop: for `deelwijs serve` and `npm start`. */
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { now } from '../../platform/clock.ts'
import { freePort } from '../../platform/free-port.ts'
import type { SmtpSettings } from '../../platform/mail/smtp.ts'
import { modelsFolder } from '../../platform/media/models.ts'
import { protocolInForce } from '../../platform/protocol-files.ts'
import { prepareDemo } from './demo.ts'
import { openInstallation, type OpenInstallation } from './installation.ts'
import { kindOf } from './problem.ts'
import { createServer, type ServerOptions } from './server.ts'

const BUILD = fileURLToPath(new URL('../../../build', import.meta.url))

export interface ServeOptions {
  readonly port: number
  readonly host?: string
  readonly publicOrigin?: string | undefined
  readonly trustProxy?: string | undefined
  /** Name of the protocol; without it the one that comes with the project. */
  readonly protocol?: string | undefined
  /** Folder of the data; the keys lie in `keys` beside it. */
  readonly data: string
  /** A PostgreSQL server instead of the embedded database, and its owner's role for migrations. */
  readonly url?: string | undefined
  readonly ownerUrl?: string | undefined
  readonly smtp?: SmtpSettings | undefined
  /** The folder is for made-up people; `reset` begins anew. */
  readonly demo?: { readonly reset: boolean } | undefined
  /** Says a line to whoever starts it: where the pages are, and what they should know. */
  readonly say: (line: string) => void
  /** Says a line about something that failed behind the scenes; never its content. */
  readonly warn: (line: string) => void
  readonly log?: ServerOptions['log']
}

/**
 * Starts, says the address, and gives it with a way to stop. SIGTERM and SIGINT stop it too: requests that are being
 * answered are finished first. Throws when there is no build, the protocol is wrong, the port is taken, or the data can't be
 * used as they are; nothing stays open then.
 */
export async function serve(options: ServeOptions): Promise<{ readonly address: string; stop(): Promise<void> }> {
  if (!existsSync(`${BUILD}/server/index.js`)) throw new Error('The pages have not been built yet. Run: npm start')
  const protocol = await protocolInForce(now().slice(0, 10), options.protocol)
  const host = options.host ?? 'localhost'
  // Letters and passkeys name the address, so it has to be known before anybody can ask.
  const port = options.port === 0 ? await freePort(host) : options.port
  const address = options.publicOrigin ?? `http://${ANY_HOST.includes(host) ? 'localhost' : host}:${port}`
  const report = (error: unknown): void => options.warn(`failed behind the scenes, and is tried again: ${JSON.stringify(kindOf(error))}`) // prettier-ignore
  if (options.demo) prepareDemo(options.data, options.demo.reset)
  const installation = await openInstallation({ ...options, origin: address, parameters: protocol.parameters, report })
  const { publicOrigin, trustProxy, log } = options
  const whole = { protocol, build: BUILD, models: modelsFolder(), publicOrigin, trustProxy, log, installation }
  const app = await createServer(whole)
    .then(async (created) => {
      await created.listen({ port, host })
      return created
    })
    .catch(async (error: unknown) => {
      await installation.close()
      throw error
    })
  const stop = async (): Promise<void> => {
    process.off('SIGTERM', onSignal).off('SIGINT', onSignal)
    await app.close()
    await installation.close()
  }
  const onSignal = (): void => void stop()
  process.on('SIGTERM', onSignal).on('SIGINT', onSignal)
  for (const line of welcome(address, host, publicOrigin, installation)) options.say(line)
  return { address, stop }
}

const ANY_HOST = ['0.0.0.0', '::']
const OWN_MACHINE = ['localhost', '127.0.0.1', '[::1]']

/** What somebody who starts a server should know. */
function* welcome(
  address: string,
  host: string,
  publicOrigin: string | undefined,
  { line, hasMail, isDemo, setUp }: OpenInstallation,
): Generator<string> {
  yield `Deelwijs: ${address}`
  yield `Data: ${line}`
  if (isDemo) yield `Demo: everybody is made up; sign in as anybody at ${address}/inloggen`
  else if (!hasMail)
    yield 'Mail: there is no mail server, so letters wait. Give one in DEELWIJS_SMTP_URL and DEELWIJS_MAIL_FROM'
  if (ANY_HOST.includes(host) && publicOrigin === undefined)
    yield 'Address: people come in by another address than this one; give it with --origin, or links in letters and passkeys will not work'
  const { protocol, hostname } = new URL(address)
  if (protocol === 'http:' && !OWN_MACHINE.includes(hostname))
    yield 'Address: over plain http anybody on the way can read along, and passkeys and offline use do not work; put https before it'
  if (setUp.code !== null) yield `Set up your school: ${address}/instellen?code=${setUp.code}`
}

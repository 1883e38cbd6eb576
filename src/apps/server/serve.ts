/** Serves Deelwijs until it is told to stop: for `deelwijs serve` and `npm start`. */
import { existsSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { now } from '../../platform/clock.ts'
import { modelsFolder } from '../../platform/media/models.ts'
import { protocolInForce } from '../../platform/protocol-files.ts'
import { createServer, type ServerOptions } from './server.ts'

const BUILD = fileURLToPath(new URL('../../../build', import.meta.url))

export interface ServeOptions {
  readonly port: number
  readonly host?: string
  readonly publicOrigin?: string | undefined
  readonly trustProxy?: ServerOptions['trustProxy']
  /** Name of the protocol; without it the one that comes with the project. */
  readonly protocol?: string | undefined
  /** The one line that says where the pages are. */
  readonly say: (line: string) => void
  readonly log?: ServerOptions['log']
}

/**
 * Starts, says the address in one line, and gives the address and a way to stop. SIGTERM and SIGINT stop it too: requests
 * that are being answered are finished first. Throws when there is no build, the protocol is wrong, or the port is taken.
 */
export async function serve(options: ServeOptions): Promise<{ readonly address: string; stop(): Promise<void> }> {
  if (!existsSync(`${BUILD}/server/index.js`)) throw new Error('The pages have not been built yet. Run: npm start')
  const protocol = await protocolInForce(now().slice(0, 10), options.protocol)
  const { publicOrigin, trustProxy, log } = options
  const models = modelsFolder()
  const app = await createServer({ protocol, build: BUILD, models, publicOrigin, trustProxy, log })
  await app.listen({ port: options.port, host: options.host ?? 'localhost' })
  const { port } = app.server.address() as AddressInfo
  const address = publicOrigin ?? `http://${options.host ?? 'localhost'}:${port}`
  const stop = async (): Promise<void> => {
    process.off('SIGTERM', onSignal).off('SIGINT', onSignal)
    await app.close()
  }
  const onSignal = (): void => void stop()
  process.on('SIGTERM', onSignal).on('SIGINT', onSignal)
  options.say(`Deelwijs: ${address}`)
  return { address, stop }
}

import { createServer, type AddressInfo } from 'node:net'

/** A port of this machine that nothing listens on, for who has to know the address before the server starts. */
export async function freePort(host = 'localhost'): Promise<number> {
  const probe = createServer()
  await new Promise<void>((resolve, reject) => {
    probe.once('error', reject)
    probe.listen(0, host, resolve)
  })
  const { port } = probe.address() as AddressInfo
  await new Promise((closed) => probe.close(closed))
  return port
}

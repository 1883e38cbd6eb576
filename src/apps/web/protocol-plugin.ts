/** Brings the protocol to pages and worker as data, when they are built. Runs in Node, within Vite. */
import type { Plugin } from 'vite'
import type { Protocol } from '../../protocol/schema.ts'
import { protocolInForce } from '../../platform/protocol-files.ts'
import { forPages, forReading, forWorker } from './protocol-data.ts'

/** What a page can import, and how it is made from the whole protocol. */
const VIEWS: Record<string, (protocol: Protocol) => unknown> = {
  'virtual:protocol': forWorker,
  'virtual:protocol/reading': forReading,
  'virtual:protocol/pages': forPages,
}

/** A Vite plugin for `virtual:protocol…`, with the version in force on the day of the build. The build fails, in words, when the protocol has a mistake. */
export function protocolData(today = new Date().toISOString().slice(0, 10)): Plugin {
  let loaded: Promise<Protocol> | undefined
  return {
    name: 'deelwijs-protocol',
    resolveId: (id) => (id in VIEWS ? `\0${id}` : undefined),
    async load(id) {
      const view = id.startsWith('\0') ? VIEWS[id.slice(1)] : undefined
      if (!view) return
      loaded ??= protocolInForce(today)
      const json = JSON.stringify(JSON.stringify(view(await loaded)))
      return `export default JSON.parse(${json})`
    },
  }
}

/**
 * PGlite as it survives a power cut. As shipped it does not: it starts with fsync off, and its file layer has none.
 * All three parts are needed: a file layer that syncs, a start with fsync on, and a first boot that is synced whole.
 */
import { existsSync, fsyncSync, renameSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import { PGlite, type PGliteInterface } from '@electric-sql/pglite'
import { NodeFS } from '@electric-sql/pglite/nodefs'
import { syncPath, syncTree } from './sync.ts'

const START = [
  ...PGlite.defaultStartParams.filter((parameter) => parameter !== '-F'),
  ...['-c', 'fsync=on', '-c', 'wal_sync_method=fsync', '-c', 'full_page_writes=on'],
  ...['-c', 'max_wal_size=96MB', '-c', 'min_wal_size=32MB'],
]

/** What Emscripten's file layer gives its stream operations: the node, and the real file when it is open. */
interface Stream {
  readonly nfd?: number
  readonly node: unknown
}
interface NodeFsLayer {
  readonly stream_ops: { fsync?: (stream: Stream) => number }
  realPath(node: unknown): string
}

class SyncingFS extends NodeFS {
  override async init(...args: Parameters<NodeFS['init']>): ReturnType<NodeFS['init']> {
    const { emscriptenOpts } = await super.init(...args)
    const addSync = (module: unknown): void => {
      const layer = (module as { NODEFS: NodeFsLayer }).NODEFS
      layer.stream_ops.fsync = (stream) => {
        if (stream.nfd === undefined) syncPath(layer.realPath(stream.node))
        else fsyncSync(stream.nfd)
        return 0
      }
    }
    return { emscriptenOpts: { ...emscriptenOpts, preRun: [...(emscriptenOpts.preRun ?? []), addSync] } }
  }
}

/**
 * Opens the database in a folder, and makes it first when there is none. A folder is there whole or not at all.
 * What the engine says meanwhile goes to `told`; what it throws when it can't open says little.
 */
export async function openDurable(folder: string, told: (line: string) => void): Promise<PGliteInterface> {
  if (!existsSync(folder)) await make(folder)
  const onStderr = (line: string): boolean => {
    told(line)
    return false
  }
  return PGlite.create({ fs: new SyncingFS(folder), dataDir: folder, startParams: START, onStderr })
}

async function make(folder: string): Promise<void> {
  const unfinished = `${folder}.unfinished`
  rmSync(unfinished, { recursive: true, force: true })
  const database = await PGlite.create(unfinished) // need not sync: a power cut now leaves nothing that would be opened
  await database.exec('checkpoint')
  await database.close()
  syncTree(unfinished)
  renameSync(unfinished, folder)
  syncPath(dirname(folder))
}

/** Small files that only their owner may read, written so that a crash leaves the old one or the new one, whole. */
import { closeSync, fsyncSync, openSync, renameSync, writeSync } from 'node:fs'
import { dirname } from 'node:path'

/** Writes a file that only its owner may read (mode 0600), in place of the one that was there. */
export function writePrivately(path: string, text: string): void {
  const part = `${path}.part`
  writeSynced(part, 'w', text)
  renameSync(part, path)
  syncFolder(path)
}

/** Adds to the end of a file that only its owner may read; makes it when it isn't there. */
export function appendPrivately(path: string, text: string): void {
  writeSynced(path, 'a', text)
  syncFolder(path)
}

/** Writes a new file that only its owner may read. Throws EEXIST when there is one. */
export function writeNewPrivately(path: string, text: string): void {
  writeSynced(path, 'wx', text)
  syncFolder(path)
}

function writeSynced(path: string, flags: 'w' | 'a' | 'wx', text: string): void {
  const file = openSync(path, flags, 0o600)
  try {
    writeSync(file, text)
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}

/** So that the name is there after a power cut too. Windows can't and needn't. */
function syncFolder(path: string): void {
  if (process.platform === 'win32') return
  const folder = openSync(dirname(path), 'r')
  try {
    fsyncSync(folder)
  } finally {
    closeSync(folder)
  }
}

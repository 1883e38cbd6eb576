/** Builds the pages when something they are made of changed. A stamp is written only after a whole build. */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const SOURCES = ['src', 'protocol', 'package-lock.json', 'vite.config.ts', 'react-router.config.ts']
const STAMP = 'build/stamp'

/** One hash over all files that the pages are made of. */
function sourceHash(): string {
  const hash = createHash('sha256')
  const add = (path: string): void => {
    hash.update(path).update(readFileSync(path))
  }
  for (const source of SOURCES) {
    if (!source.includes('.')) {
      for (const entry of readdirSync(source, { recursive: true, withFileTypes: true }).sort((a, b) =>
        join(a.parentPath, a.name) < join(b.parentPath, b.name) ? -1 : 1,
      )) {
        if (entry.isFile() && !entry.name.includes('.test.')) add(join(entry.parentPath, entry.name))
      }
    } else add(source)
  }
  return hash.digest('hex')
}

/** Builds if needed; gives whether the pages stand now. Says what it does. */
export function build(): boolean {
  const wanted = sourceHash()
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === wanted) return true
  process.stderr.write('deelwijs: building the pages (once; about half a minute)…\n')
  rmSync('build', { recursive: true, force: true })
  const done = spawnSync('react-router', ['build'], { encoding: 'utf8', shell: process.platform === 'win32' })
  if (done.status !== 0) {
    process.stderr.write(`${done.stdout}${done.stderr}\ndeelwijs: building did not work; nothing was started.\n`)
    return false
  }
  writeFileSync(STAMP, wanted)
  return true
}

if (import.meta.main) process.exitCode = build() ? 0 : 1

/** A data folder that holds nothing but made-up people says so in a file, so that nothing else is ever thrown away. */
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { lockFolder } from './database/lock.ts'
import { InputError } from './files.ts'

const MARK = 'demo'

/** Is this the data folder of a demo? */
export function isDemoFolder(data: string): boolean {
  return existsSync(join(data, MARK))
}

/** Makes a data folder one of a demo. Throws an InputError when there is anything else in it. */
export function markDemoFolder(data: string): void {
  if (isDemoFolder(data)) return
  mkdirSync(data, { recursive: true, mode: 0o700 })
  if (readdirSync(data).length > 0)
    throw new InputError(`${data}: there is something in this folder already, so it can’t become a demo. Give another one with --data. Nothing was changed.`) // prettier-ignore
  writeFileSync(join(data, MARK), 'Made-up people only. A demo that is begun anew throws away this whole folder.\n')
}

/** Throws away a demo. Throws an InputError when the folder is none, and a DatabaseError while somebody works in it. */
export function dropDemoFolder(data: string): void {
  if (!existsSync(data)) return
  if (!isDemoFolder(data)) throw new InputError(`${data}: this is no demo, so it stays as it is. Nothing was changed.`)
  const unlock = lockFolder(data)
  try {
    // The mark goes last: what is half thrown away can be thrown away again.
    for (const name of readdirSync(data).filter((name) => name !== MARK && !name.startsWith('lock')))
      rmSync(join(data, name), { recursive: true })
  } finally {
    unlock()
  }
  rmSync(data, { recursive: true })
}

/** One process a data folder. The kernel frees the lock however the process ends. */
import { mkdirSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { join } from 'node:path'
import { DatabaseError } from './errors.ts'

/** SQLITE_BUSY: somebody has it. */
const BUSY = 5

/**
 * Makes a folder if it isn't there and takes it for this process; gives the function that gives it back.
 * Throws DatabaseError `in-use` or `no-access`.
 */
export function lockFolder(folder: string): () => void {
  let file: DatabaseSync | undefined
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    file = new DatabaseSync(join(folder, 'lock'))
    file.exec('pragma locking_mode = exclusive; begin exclusive')
  } catch (error) {
    file?.close()
    throw refusal(folder, error)
  }
  return () => file.close()
}

function refusal(folder: string, cause: unknown): DatabaseError {
  if (cause instanceof Error && 'errcode' in cause && cause.errcode === BUSY)
    return new DatabaseError(
      'in-use',
      `${folder}: another Deelwijs is working in this folder. Stop that one first, or give another folder with --data. Nothing was changed.`,
      { cause },
    )
  return new DatabaseError(
    'no-access',
    `${folder}: can't be used as a data folder; is it a folder that this user may write to, on a disk with room? Nothing was changed.`,
    { cause },
  )
}

/** One process a data folder. The kernel frees the lock however the process ends. */
import { DatabaseSync } from 'node:sqlite'
import { join } from 'node:path'
import { DatabaseError } from './errors.ts'

/** Takes the folder for this process; gives the function that gives it back. Throws DatabaseError `in-use`. */
export function lockFolder(folder: string): () => void {
  const file = new DatabaseSync(join(folder, 'lock'))
  try {
    file.exec('pragma locking_mode = exclusive; begin exclusive')
  } catch (error) {
    file.close()
    throw new DatabaseError(
      'in-use',
      `${folder}: another Deelwijs is working in this folder. Stop that one first, or give another folder with --data. Nothing was changed.`,
      { cause: error },
    )
  }
  return () => file.close()
}

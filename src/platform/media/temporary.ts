import { randomBytes } from 'node:crypto'
import { rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'

/** Lets `make` write to a name of its own beside `output`; it gets its name when it is whole, and is gone when not. */
export async function withTemporary<T>(output: string, make: (path: string) => Promise<T>): Promise<T> {
  const path = join(dirname(output), `.${basename(output)}.${randomBytes(6).toString('hex')}.part`)
  try {
    const result = await make(path)
    await rename(path, output)
    return result
  } catch (error) {
    await rm(path, { force: true })
    throw error
  }
}

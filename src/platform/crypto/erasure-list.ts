/** What was erased, in a list beside the keys and outside back-ups, so that a restored back-up is erased again. */
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { appendPrivately } from './private-file.ts'
import { KeyError } from './keys.ts'

const lineSchema = z.strictObject({ school: z.uuid(), stream: z.uuid() })
/** A stream of a school; both are random ids. */
export type Erasure = Readonly<z.infer<typeof lineSchema>>

const FILE = 'erased.jsonl'

/** Reads the list; empty when there is none. Throws a KeyError that names a line that can't be read. */
export function readErasures(folder: string): Erasure[] {
  const path = join(folder, FILE)
  if (!existsSync(path)) return []
  return readFileSync(path, 'utf8')
    .split('\n')
    .flatMap((line, i) => (isWhole(line) ? [readLine(line, `${path} line ${i + 1}`)] : []))
}

/** What a crash cut off is no line: at the next start it is added again. */
function isWhole(line: string): boolean {
  return line.endsWith('}')
}

function readLine(line: string, where: string): Erasure {
  try {
    return lineSchema.parse(JSON.parse(line))
  } catch {
    throw new KeyError(`${where}: is no erasure; put the line right or take it out`)
  }
}

/** Adds to the list. */
export function addErasures(folder: string, erasures: readonly Erasure[]): void {
  if (erasures.length === 0) return
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  appendPrivately(join(folder, FILE), `\n${erasures.map((erasure) => JSON.stringify(erasure)).join('\n')}\n`)
}

/** Files that are given by name or by folder, and the folder that outcomes go into. */
import { createHash, type Hash } from 'node:crypto'
import { createReadStream, type Stats } from 'node:fs'
import { appendFile, mkdir, readFile, readdir, realpath, rename, rm, rmdir, stat } from 'node:fs/promises'
import { basename, dirname, extname, join, relative, resolve, sep } from 'node:path'
import { faultOf } from '../files.ts'

/** A file to read, and the path in the outcome folder that it asks for. */
export interface Job {
  readonly path: string
  readonly target: string
}

/** What systems leave in folders of photos; nobody means it. */
const NOT_MEANT = /^(?:\.|Thumbs\.db$|desktop\.ini$)/i

/**
 * All files of the inputs, sorted: a folder gives those in it, under the same relative paths (under its own name when there
 * are more inputs); hidden files and `out` itself are passed over; links to folders are not followed. Throws a FileError
 * for an input that isn't there.
 */
export async function jobsOf(inputs: readonly string[], out: string): Promise<Job[]> {
  const away = await real(out)
  const jobs: Job[] = []
  for (const input of inputs) {
    const info = await stat(input).catch((error: unknown) => {
      throw faultOf(error, input)
    })
    if (!info.isDirectory()) jobs.push({ path: input, target: basename(input) })
    else
      for (const path of await under(input, away)) jobs.push({ path, target: targetOf(path, input, inputs.length > 1) })
  }
  return jobs
}

function targetOf(path: string, folder: string, named: boolean): string {
  const inside = relative(folder, path)
  return named ? join(basename(resolve(folder)), inside) : inside
}

async function under(folder: string, away: string): Promise<string[]> {
  if ((await real(folder)) === away) return []
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: unknown) => {
    throw faultOf(error, folder)
  })
  const found: string[] = []
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name)
    if (NOT_MEANT.test(entry.name)) continue
    if (entry.isDirectory()) found.push(...(await under(path, away)))
    else if (entry.isFile() || (entry.isSymbolicLink() && (await stat(path).catch(() => null))?.isFile()))
      found.push(path)
  }
  return found
}

/** Where a path really leads; as far as it exists. */
async function real(path: string): Promise<string> {
  return realpath(path).catch(() => resolve(path))
}

/** The first input that writing into `out` would touch, or null: an outcome must never take an original's place. */
export async function endangered(inputs: readonly string[], jobs: readonly Job[], out: string): Promise<string | null> {
  const folder = await real(out)
  for (const input of inputs) if ((await real(input)) === folder) return input
  const originals = new Set<string>()
  for (const { path } of jobs) originals.add(await identity(path))
  for (const { path, target } of jobs) {
    const there = await identity(join(out, target))
    if (there !== '' && originals.has(there)) return path
  }
  return null
}

/** The same file under whatever name; '' when there is none. */
async function identity(path: string): Promise<string> {
  const info = await stat(path, { bigint: true }).catch(() => null)
  return info ? `${info.dev}:${info.ino}` : ''
}

/** Gives outcomes their names: the ending says what is inside, and no two outcomes share a name. */
export class Names {
  readonly #asked: ReadonlyMap<string, string>
  readonly #given = new Map<string, string>()

  constructor(jobs: readonly Job[]) {
    this.#asked = new Map(jobs.map(({ path, target }) => [target.toLowerCase(), path]))
  }

  /** A path in the outcome folder with one of these endings; null when another file has taken that name. */
  name({ path, target }: Job, endings: readonly string[]): string | null {
    const fits = endings.includes(extname(target).toLowerCase())
    const fresh = fits ? target : target.slice(0, target.length - extname(target).length) + (endings[0] ?? '')
    const asked = this.#asked.get(fresh.toLowerCase())
    const name = fits || asked === undefined || asked === path ? fresh : target + (endings[0] ?? '')
    const key = name.toLowerCase()
    if ((this.#given.get(key) ?? path) !== path) return null
    this.#given.set(key, path)
    return name
  }
}

/** A mark of a file's content and of what is to be done with it; it can't be turned back into either. */
export async function fingerprint(content: Uint8Array | string, settings: unknown): Promise<string> {
  const hash = createHash('sha256').update(JSON.stringify(settings))
  if (typeof content === 'string') await pour(content, hash)
  else hash.update(content)
  return hash.digest('hex')
}

async function pour(path: string, hash: Hash): Promise<void> {
  for await (const piece of createReadStream(path)) hash.update(piece as Uint8Array)
}

/** What a line of the ledger says: this outcome came from an input with this mark, and what was told of it. */
export interface Entry<Report> {
  readonly name: string
  readonly from: string
  readonly size: number
  readonly report: Report
}

const LEDGER = '.deelwijs.jsonl'

/**
 * The outcome folder. It remembers what it holds, so that a run that was broken off goes on where it stopped, and a file
 * that is not ours is never written over. It is made when the first outcome comes.
 */
export class OutcomeFolder<Report> {
  readonly path: string
  readonly #entries = new Map<string, Entry<Report>>()

  constructor(path: string) {
    this.path = path
  }

  /** Reads what is there; a line that is broken (the machine stopped) is passed over. */
  async open(): Promise<this> {
    const text = await readFile(join(this.path, LEDGER), 'utf8').catch(() => '')
    for (const line of text.split('\n')) {
      const entry = parsed<Report>(line)
      if (entry) this.#entries.set(entry.name, entry)
    }
    return this
  }

  /** What was told of this outcome, when it is there, whole, and from the same input; else null. */
  async finished(name: string, from: string): Promise<Report | null> {
    const entry = this.#entries.get(name)
    if (entry?.from !== from) return null
    return (await this.#at(name))?.size === entry.size ? entry.report : null
  }

  /** Does a file stand there that we did not make. */
  async isForeign(name: string): Promise<boolean> {
    return !this.#entries.has(name) && (await this.#at(name)) !== null
  }

  /**
   * Puts an outcome in place at once and whole: `make` writes it under another name first, and gives what is told of it.
   * Leaves nothing behind when that fails.
   */
  async put(name: string, from: string, make: (path: string) => Promise<Report>): Promise<Report> {
    const path = join(this.path, name)
    const part = join(dirname(path), `.${basename(path, extname(path))}.deelwijs-part${extname(path)}`)
    const made = await mkdir(dirname(path), { recursive: true })
    try {
      const report = await make(part)
      const entry: Entry<Report> = { name, from, size: (await stat(part)).size, report }
      // Told first: a file that stands there untold would be taken for someone else's.
      await appendFile(join(this.path, LEDGER), `${JSON.stringify(entry)}\n`)
      await rename(part, path)
      this.#entries.set(name, entry)
      return report
    } catch (error) {
      await rm(part, { force: true })
      // A folder that was made for nothing goes again; one that holds something stays.
      if (made !== undefined) await rmdir(dirname(path)).catch(() => undefined)
      throw error
    }
  }

  async #at(name: string): Promise<Stats | null> {
    return stat(join(this.path, name)).catch(() => null)
  }
}

function parsed<Report>(line: string): Entry<Report> | null {
  try {
    const entry = JSON.parse(line) as Entry<Report> | null
    return typeof entry?.name === 'string' && !entry.name.split(sep).includes('..') ? entry : null
  } catch {
    return null
  }
}

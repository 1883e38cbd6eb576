/** Reads protocols from disk: `protocol/<organisation>/<version>/` beside `protocol/parameters/`. */
import { readdir, readFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { loadParameters, loadProtocol, type Problem, type SourceFile } from '../protocol/load.ts'
import type { Parameter, Protocol } from '../protocol/schema.ts'
import { inForce } from '../protocol/versions.ts'

/** The protocols that come with the project. */
const PROTOCOL_ROOT = fileURLToPath(new URL('../../protocol/', import.meta.url))
/** The protocol that is used when none is named. */
export const DEFAULT_ORGANISATION = 'loket'
/** Folders beside the organisations. */
const NO_ORGANISATION = ['parameters', 'corpus']

/** A protocol that could not be loaded; `problems` say where and why, `message` is the first of them with the count. */
export class ProtocolError extends Error {
  readonly problems: readonly Problem[]
  constructor(problems: readonly Problem[]) {
    const first = problems[0]
    const more = problems.length > 1 ? ` (and ${problems.length - 1} more)` : ''
    super(first ? `${first.file}:${first.line}: ${first.message}${more}` : 'no protocol')
    this.problems = problems
  }
}

/** Loads one version from its folder, with the problems found. Throws an Error when the folder can't be read. */
export async function readProtocol(folder: string, root = PROTOCOL_ROOT): Promise<ReturnType<typeof loadProtocol>> {
  const head = await yamlFile(join(folder, 'protocol.yaml'), root)
  const clauses = await yamlFiles(join(folder, 'clauses'), root)
  const parameters = await yamlFiles(join(root, 'parameters'), root)
  const loaded = loadProtocol({ head, clauses, parameters })
  const wanted = relative(root, folder).split(sep).join('/')
  const id = loaded.protocol?.head.id
  if (id === undefined || id === wanted || wanted.startsWith('..')) return loaded
  return {
    protocol: undefined,
    problems: [{ file: head.path, line: 1, message: `id: is "${id}", but its folder is ${wanted}` }],
  }
}

/** The dated values of law and practice. Throws a ProtocolError when one is not right. */
export async function readParameters(root = PROTOCOL_ROOT): Promise<readonly Parameter[]> {
  const { parameters, problems } = loadParameters(await yamlFiles(join(root, 'parameters'), root))
  if (problems.length > 0) throw new ProtocolError(problems)
  return parameters
}

/** The folders of all versions of all organisations under the root. */
export async function allVersionFolders(root = PROTOCOL_ROOT): Promise<string[]> {
  const entries = await readdir(root, { withFileTypes: true })
  const names = entries
    .filter((entry) => entry.isDirectory() && !NO_ORGANISATION.includes(entry.name))
    .map((entry) => entry.name)
  return (await Promise.all(names.map((name) => versionFolders(name, root)))).flat()
}

/**
 * The protocol to check with: `name` is `organisation`, `organisation/version`, or a folder of one's own; without a
 * version the one in force on `date` (ISO day). Throws a ProtocolError when it is not there or not right.
 */
export async function protocolInForce(
  date: string,
  name = DEFAULT_ORGANISATION,
  root = PROTOCOL_ROOT,
): Promise<Protocol> {
  const folders = await versionFolders(name, root)
  const versions: Protocol[] = []
  for (const folder of folders) {
    const { protocol, problems } = await readProtocol(folder, root)
    if (!protocol) throw new ProtocolError(problems)
    versions.push(protocol)
  }
  const found = inForce(versions, date)
  if (found) return found
  throw new ProtocolError([
    { file: name, line: 1, message: versions.length > 0 ? `no version in force on ${date}` : 'no such protocol' },
  ])
}

/** Folders that hold a version: one for `organisation/version` or a path, all of them for an organisation. */
export async function versionFolders(name: string, root = PROTOCOL_ROOT): Promise<string[]> {
  for (const folder of [join(root, name), name]) {
    const entries = await readdir(folder, { withFileTypes: true }).catch(() => [])
    if (entries.some((entry) => entry.name === 'protocol.yaml')) return [folder]
    const versions = entries.filter((entry) => entry.isDirectory()).map((entry) => join(folder, entry.name))
    if (versions.length > 0) return versions.sort()
  }
  return []
}

async function yamlFiles(folder: string, root: string): Promise<SourceFile[]> {
  const names = await readdir(folder, { recursive: true })
  const yaml = names.filter((name) => name.endsWith('.yaml')).sort()
  return Promise.all(yaml.map((name) => yamlFile(join(folder, name), root)))
}

async function yamlFile(path: string, root: string): Promise<SourceFile> {
  const shown = relative(root, path).startsWith('..') ? path : relative(root, path)
  return { path: shown.split(sep).join('/'), text: await readFile(path, 'utf8') }
}

/** `deelwijs protocol show|lint|diff`: the protocol as data. */
import { allVersionFolders, protocolInForce, readProtocol, versionFolders } from '../../platform/protocol-files.ts'
import type { Language } from '../../protocol/kinds.ts'
import type { Clause, Protocol } from '../../protocol/schema.ts'
import { compareVersions } from '../../protocol/versions.ts'
import { UsageError, type Io, type Status } from './io.ts'

/** Shows the whole protocol, or one clause with its rules. */
export async function showProtocol(
  protocol: Protocol,
  id: string | undefined,
  language: Language,
  json: boolean,
  io: Io,
): Promise<Status> {
  const clauses =
    id === undefined ? protocol.clauses : protocol.clauses.filter((clause) => clause.id === id.toUpperCase())
  if (clauses.length === 0)
    throw new UsageError(
      `there is no clause ${id ?? ''}; they are ${protocol.clauses.map((clause) => clause.id).join(' ')}`,
    )
  if (json) await io.out(`${JSON.stringify(id === undefined ? protocol : clauses[0], null, 2)}\n`)
  else if (id === undefined) await io.out(overview(protocol, language))
  else for (const clause of clauses) await io.out(clauseText(clause, language))
  return 0
}

function overview({ head, clauses }: Protocol, language: Language): string {
  const chapters = head.chapters.map((chapter) => {
    const own = clauses.filter((clause) => clause.id.startsWith(chapter.letter))
    return [chapter.title[language], ...own.map((clause) => `  ${clause.id.padEnd(3)} ${clause.title[language]}`)].join(
      '\n',
    )
  })
  return `${head.title[language]} – ${head.organisation}, ${head.validFrom}\n\n${chapters.join('\n\n')}\n`
}

function clauseText(clause: Clause, language: Language): string {
  const law = clause.source.law.map(({ law, article }) => `${law} ${article}`).join(', ')
  return [
    `${clause.id} ${clause.title[language]}`,
    '',
    clause.text[language].trim(),
    '',
    clause.why[language].trim(),
    '',
    `${clause.for.join(', ')} · ${clause.source.paragraph}${law ? ` · ${law}` : ''} · ${clause.validFrom}`,
    ...clause.rules.map((rule) => `  ${rule.id}: ${rule.finding?.severity ?? rule.care ?? 'routes'}`),
    '',
  ].join('\n')
}

/** Says what is wrong in a protocol, or in all of them, each with file, line and what was expected. */
export async function lintProtocol(name: string | undefined, io: Io): Promise<Status> {
  const folders = await (name === undefined ? allVersionFolders() : versionFolders(name))
  if (folders.length === 0)
    throw new UsageError(`${name ?? 'protocol'}: no protocol there; expected a folder with protocol.yaml`)
  let status: Status = 0
  for (const folder of folders) {
    const { protocol, problems } = await readProtocol(folder)
    for (const problem of problems) await io.out(`${problem.file}:${problem.line}: ${problem.message}\n`)
    if (problems.length > 0) status = 1
    else await io.out(`${protocol?.head.id ?? folder}: ${protocol?.clauses.length ?? 0} clauses, nothing wrong\n`)
  }
  return status
}

/** Tells what differs between two versions. */
export async function diffProtocols(older: string, newer: string, date: string, io: Io): Promise<Status> {
  const changes = compareVersions(await protocolInForce(date, older), await protocolInForce(date, newer))
  for (const { id, change, fields } of changes)
    await io.out(`${id.padEnd(3)} ${change}${fields.length > 0 ? `: ${fields.join(', ')}` : ''}\n`)
  if (changes.length === 0) await io.out('no difference\n')
  return changes.length > 0 ? 1 : 0
}

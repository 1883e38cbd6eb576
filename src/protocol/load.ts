/** From files to a protocol: parses, validates, and says of every mistake in which file and line it is and what was expected. */
import { LineCounter, parseDocument, type Document } from 'yaml'
import type { z } from 'zod'
import { conditionFacts } from './condition.ts'
import { SEVERITIES } from './kinds.ts'
import { clauseSchema, parameterSchema, protocolSchema, serviceSchema } from './schema.ts'
import type { Clause, Parameter, Protocol, ProtocolHead } from './schema.ts'

/** A file of a protocol: `path` is told in problems, `text` is its YAML. */
export interface SourceFile {
  readonly path: string
  readonly text: string
}

/** What is wrong, and where: `line` from 1. */
export interface Problem {
  readonly file: string
  readonly line: number
  readonly message: string
}

export interface ProtocolFiles {
  readonly head: SourceFile
  readonly clauses: readonly SourceFile[]
  readonly parameters: readonly SourceFile[]
}

/** A parsed file that can tell on which line a value stands. */
interface Parsed<T> {
  readonly file: SourceFile
  readonly value: T | undefined
  lineOf(path: readonly PropertyKey[]): number
}

/** Loads a protocol. Gives the protocol when nothing is wrong, else every problem found. Never throws on bad files. */
export function loadProtocol(files: ProtocolFiles): { protocol: Protocol | undefined; problems: readonly Problem[] } {
  const problems: Problem[] = []
  const head = parse(files.head, protocolSchema, problems)
  const clauses = files.clauses.map((file) => parse(file, clauseSchema, problems))
  const { parameters, problems: wrong } = loadParameters(files.parameters)
  problems.push(...wrong)
  const laws = new Set(parameters.flatMap((p) => (p.unit === 'law' ? [p.id.replace(/^laws\//, '')] : [])))
  for (const clause of clauses) checkClause(clause, head.value, laws, problems)
  checkTogether(clauses, problems)
  if (problems.length > 0 || !head.value) return { protocol: undefined, problems }
  const order = head.value.chapters.map((chapter) => chapter.letter).join('')
  const protocol: Protocol = {
    head: head.value,
    clauses: present(clauses).sort((a, b) => place(a.id, order) - place(b.id, order)),
    parameters,
  }
  return { protocol, problems }
}

/** Loads the dated values alone; they belong to no protocol. Gives them, and every problem found. */
export function loadParameters(files: readonly SourceFile[]): {
  parameters: readonly Parameter[]
  problems: readonly Problem[]
} {
  const problems: Problem[] = []
  const parameters = files.map((file) => parse(file, parameterSchema, problems))
  for (const parameter of parameters) checkParameter(parameter, problems)
  return { parameters: present(parameters), problems }
}

function present<T>(parsed: readonly Parsed<T>[]): T[] {
  return parsed.flatMap((p) => (p.value === undefined ? [] : [p.value]))
}

function place(id: string, chapters: string): number {
  return chapters.indexOf(id.charAt(0)) * 1000 + Number(id.slice(1))
}

function parse<T>(file: SourceFile, schema: z.ZodType<T>, problems: Problem[]): Parsed<T> {
  const counter = new LineCounter()
  const document = parseDocument(file.text, { lineCounter: counter, prettyErrors: false })
  const lineOf = (path: readonly PropertyKey[]): number => lineIn(document, counter, path)
  for (const error of document.errors.slice(0, 1)) {
    problems.push({
      file: file.path,
      line: counter.linePos(error.pos[0]).line,
      message: `no valid YAML: ${error.message}`,
    })
  }
  if (document.errors.length > 0) return { file, value: undefined, lineOf }
  const result = schema.safeParse(document.toJS({ maxAliasCount: 100 }))
  if (result.success) return { file, value: result.data, lineOf }
  for (const issue of result.error.issues) {
    problems.push({
      file: file.path,
      line: lineOf(issue.path),
      message: `${issue.path.join('.') || 'file'}: ${explain(issue)}`,
    })
  }
  return { file, value: undefined, lineOf }
}

function explain(issue: z.core.$ZodIssue): string {
  if (issue.code === 'unrecognized_keys') return `unknown field ${issue.keys.map((key) => `"${key}"`).join(', ')}`
  return issue.message
}

/** Line of the deepest value of a path that is there. */
function lineIn(document: Document, counter: LineCounter, path: readonly PropertyKey[]): number {
  for (let depth = path.length; depth > 0; depth--) {
    const node: unknown = document.getIn(path.slice(0, depth), true)
    if (hasRange(node)) return counter.linePos(node.range[0]).line
  }
  return 1
}

function hasRange(node: unknown): node is { range: [number, number, number] } {
  return typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range)
}

function checkParameter(parsed: Parsed<Parameter>, problems: Problem[]): void {
  const { value } = parsed
  if (!value) return
  const tell = (path: readonly PropertyKey[], message: string): void => {
    problems.push({ file: parsed.file.path, line: parsed.lineOf(path), message })
  }
  if (!parsed.file.path.endsWith(`${value.id}.yaml`))
    tell(['id'], `id: is "${value.id}", so the file must be ${value.id}.yaml`)
  value.values.forEach((dated, i) => {
    const before = value.values[i - 1]
    if (before && before.from >= dated.from)
      tell(['values', i, 'from'], 'values: stand in order of their date, the oldest first')
    if (value.unit !== 'service') return
    const service = serviceSchema.safeParse(dated.value)
    if (service.success) return
    for (const issue of service.error.issues)
      tell(['values', i, 'value', ...issue.path], `service: ${issue.path.join('.')}: ${explain(issue)}`)
  })
}

function checkClause(
  parsed: Parsed<Clause>,
  head: ProtocolHead | undefined,
  laws: ReadonlySet<string>,
  problems: Problem[],
): void {
  const { value } = parsed
  if (!value) return
  const tell = (path: readonly PropertyKey[], message: string): void => {
    problems.push({ file: parsed.file.path, line: parsed.lineOf(path), message })
  }
  const name = parsed.file.path.split('/').at(-1) ?? ''
  if (!name.startsWith(`${value.id}-`))
    tell(['id'], `id: is "${value.id}", so the file's name must begin with "${value.id}-"`)
  if (head && !head.chapters.some((chapter) => chapter.letter === value.id.charAt(0))) {
    tell(['id'], `id: no chapter with the letter ${value.id.charAt(0)} in protocol.yaml`)
  }
  value.source.law.forEach((law, i) => {
    if (!laws.has(law.law)) tell(['source', 'law', i, 'law'], `law: "${law.law}" has no file in parameters/laws/`)
  })
  value.rules.forEach((rule, i) => {
    checkRule(value, i, (path, message) => tell(['rules', i, ...path], `rule ${rule.id}: ${message}`))
  })
}

function checkRule(clause: Clause, index: number, tell: (path: readonly PropertyKey[], message: string) => void): void {
  const rule = clause.rules[index]
  if (!rule) return
  if (!rule.id.startsWith(clause.id)) tell(['id'], `its id must begin with ${clause.id}`)
  for (const role of rule.for ?? [])
    if (!clause.for.includes(role)) tell(['for'], `speaks to ${role}, but the clause is not for them`)
  const { finding } = rule
  if (!finding) return
  if (!finding.kind && !finding.about)
    tell(['finding'], 'a finding needs a kind, or about: the kinds of fact that it marks')
  for (const kind of finding.about ?? []) {
    if (!conditionFacts(rule.when).has(kind))
      tell(['finding', 'about'], `is about ${kind}, which its condition does not name`)
  }
  finding.fixes.forEach((fix, i) => {
    if (fix.type === 'append' && !fix.text) tell(['finding', 'fixes', i], 'a fix that appends needs a text')
    if (fix.type === 'move' && !fix.to) tell(['finding', 'fixes', i], 'a fix that moves needs the channel to move to')
  })
}

/** What only shows when all clauses are seen together: ids used twice, replaced rules that are not there or graver. */
function checkTogether(clauses: readonly Parsed<Clause>[], problems: Problem[]): void {
  const rules = new Map(present(clauses).flatMap((clause) => clause.rules.map((rule) => [rule.id, rule] as const)))
  const ids = new Set<string>()
  for (const parsed of clauses) {
    const tell = (path: readonly PropertyKey[], message: string): void => {
      problems.push({ file: parsed.file.path, line: parsed.lineOf(path), message })
    }
    for (const [path, id] of idsOf(parsed.value)) {
      if (ids.has(id)) tell(path, `id: "${id}" is used twice`)
      ids.add(id)
    }
    parsed.value?.rules.forEach((rule, i) => {
      rule.insteadOf.forEach((other, k) => {
        const replaced = rules.get(other)
        if (!replaced) tell(['rules', i, 'insteadOf', k], `insteadOf: there is no rule "${other}"`)
        else if (gravity(rule) < gravity(replaced))
          tell(['rules', i, 'insteadOf', k], `insteadOf: "${other}" is graver; a rule can't soften another`)
      })
    })
  }
}

function gravity(rule: Clause['rules'][number]): number {
  return rule.finding ? SEVERITIES.indexOf(rule.finding.severity) : -1
}

function idsOf(clause: Clause | undefined): [readonly PropertyKey[], string][] {
  if (!clause) return []
  return [
    [['id'], clause.id],
    ...clause.rules.map((rule, i): [readonly PropertyKey[], string] => [['rules', i, 'id'], rule.id]),
  ]
}

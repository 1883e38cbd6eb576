/** The rules of the repository, as functions that a test calls. An exception carries its reason; the list only shrinks. */
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import ts from 'typescript'

/** Rooms, and what each may import. A room that is not named may import any. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  protocol: ['protocol'],
  check: ['check', 'protocol'],
  chat: ['chat', 'check', 'protocol'],
  media: ['media', 'check', 'protocol'],
  roster: ['roster', 'protocol'],
  platform: ['platform', 'media', 'protocol'],
  record: ['record', 'platform'],
  'apps/web': ['apps/web', 'media', 'check', 'protocol'],
}

/** Of these rooms only types, which are gone when the program runs. */
const MAY_NAME: Readonly<Record<string, readonly string[]>> = { 'apps/web': ['features', 'apps/server'] }

/** Rooms without input or output: no clock, no chance, no network, nothing that differs between engines. */
const PURE = ['protocol', 'check', 'chat', 'media', 'roster']
const IMPURE: readonly [RegExp, string][] = [
  [/\bDate\.now\b|new Date\(\s*\)/, 'looks at the clock'],
  [/\bMath\.random\b|\bcrypto\./, 'uses chance'],
  [/\bfetch\(|\bXMLHttpRequest\b|\bWebSocket\b/, 'uses the network'],
  [/\bprocess\.|\bconsole\./, 'uses the process'],
  [/\bIntl\.|\.toLocale|\.localeCompare\b|Math\.(?:exp|log|tanh|pow)\b/, 'differs between engines'],
]

/** Longest function, in lines; longer ones stand in EXCEPTIONS with their reason and may not grow. */
const MOST_LINES = 70
const EXCEPTIONS: Readonly<Record<string, { lines: number; reason: string }>> = {}

export interface Untidy {
  readonly file: string
  readonly line: number
  readonly message: string
}

/** All TypeScript files of src, with their paths from the project's root. */
function sources(): string[] {
  const names = readdirSync('src', { recursive: true, encoding: 'utf8' })
  return names.filter((name) => /\.tsx?$/.test(name) && !name.includes('.test.')).map((name) => join('src', name))
}

/** Everything that is untidy now. */
export function untidy(): Untidy[] {
  return sources().flatMap((file) => {
    const text = readFileSync(file, 'utf8')
    const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true)
    return [...imports(file, source), ...impure(file, text), ...tooLong(file, source), ...unfinished(file, text)]
  })
}

/** The room of a file: its folder under src, or under src/apps. */
function roomOf(file: string): string {
  const [first = '', second = ''] = relative('src', file).split('/')
  return first === 'apps' ? `apps/${second}` : first
}

function imports(file: string, source: ts.SourceFile): Untidy[] {
  const room = roomOf(file)
  const allowed = MAY_IMPORT[room]
  return importsOf(source).flatMap(({ name, line, isType }) => {
    const target = name.startsWith('.') ? relative('.', resolve(dirname(file), name)) : name.replace(/^#src\//, 'src/')
    if (PURE.includes(room) && name.startsWith('node:'))
      return [{ file, line, message: `${room} is pure and may not import ${name}` }]
    if (!target.startsWith('src/') || !allowed || isBuildTime(file)) return []
    if (isType && MAY_NAME[room]?.includes(roomOf(target)) === true) return []
    return allowed.includes(roomOf(target))
      ? []
      : [{ file, line, message: `${room} may not import ${roomOf(target)} (${name})` }]
  })
}

/** Runs while the pages are built, in Node, and is no part of them. */
function isBuildTime(file: string): boolean {
  return file.endsWith('-plugin.ts')
}

function importsOf(source: ts.SourceFile): { name: string; line: number; isType: boolean }[] {
  return source.statements.flatMap((statement) => {
    if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) return []
    const { moduleSpecifier } = statement
    if (!moduleSpecifier || !ts.isStringLiteral(moduleSpecifier)) return []
    const isType = ts.isExportDeclaration(statement)
      ? statement.isTypeOnly
      : statement.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword
    return [{ name: moduleSpecifier.text, line: lineOf(source, statement), isType }]
  })
}

function impure(file: string, text: string): Untidy[] {
  if (!PURE.includes(roomOf(file))) return []
  return text.split('\n').flatMap((line, i) => {
    if (/^\s*(?:\/?\*|\/\/)/.test(line)) return []
    return IMPURE.filter(([pattern]) => pattern.test(line)).map(([, message]) => ({
      file,
      line: i + 1,
      message: `${message}; pass it in from platform`,
    }))
  })
}

function tooLong(file: string, source: ts.SourceFile): Untidy[] {
  const found: Untidy[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isFunctionLike(node) && 'body' in node && node.body) {
      const lines = lineOf(source, node, true) - lineOf(source, node) + 1
      const name = `${file}#${node.name?.getText(source) ?? 'anonymous'}`
      const most = EXCEPTIONS[name]?.lines ?? MOST_LINES
      if (lines > most)
        found.push({ file, line: lineOf(source, node), message: `${name} has ${lines} lines, at most ${most}` })
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}

function lineOf(source: ts.SourceFile, node: ts.Node, end = false): number {
  return source.getLineAndCharacterOfPosition(end ? node.getEnd() : node.getStart(source)).line + 1
}

function unfinished(file: string, text: string): Untidy[] {
  return text
    .split('\n')
    .flatMap((line, i) =>
      /\b(?:TODO|FIXME|XXX)\b/.test(line) ? [{ file, line: i + 1, message: 'says itself that it is unfinished' }] : [],
    )
}

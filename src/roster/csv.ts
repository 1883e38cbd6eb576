/** Comma-separated values and their kin, as a stream of rows with the line where each begins (RFC 4180). */
import { CsvError, parse } from 'csv-parse'
import { LIMITS } from './limits.ts'
import { RosterError } from './reasons.ts'

export interface Row {
  readonly line: number
  readonly cells: readonly string[]
}

const SEPARATORS = [',', ';', '\t', '|'] as const
type Separator = (typeof SEPARATORS)[number]

interface Parsed {
  readonly record: readonly string[]
  readonly info: { readonly lines: number }
}

/** Rows of a text, empty ones left out. Throws a RosterError for quotes that don't close and for too much. */
export async function* readCsv(text: AsyncIterable<string>, separator: Separator): AsyncGenerator<Row> {
  const parser = parse({
    delimiter: separator,
    info: true,
    relax_column_count: true,
    record_delimiter: ['\r\n', '\n', '\r'],
    skip_empty_lines: true,
    max_record_size: LIMITS.field * 16,
  })
  let failure: unknown = null
  let rows = 0
  parser.on('error', (error) => (failure = error))
  const taken = (): Row[] => {
    const found: Row[] = []
    for (let parsed = next(parser); parsed !== null; parsed = next(parser)) found.push(rowOf(parsed))
    if ((rows += found.length) > LIMITS.rows) throw new RosterError('too-large')
    return found
  }
  try {
    for await (const piece of text) {
      parser.write(piece)
      yield* taken()
      if (parser.errored !== null) throw asFault(parser.errored)
    }
    parser.end()
    for await (const parsed of parser as AsyncIterable<Parsed>) yield rowOf(parsed)
  } catch (error) {
    throw asFault(failure ?? error)
  } finally {
    parser.destroy()
  }
}

function next(parser: { read(): unknown }): Parsed | null {
  return parser.read() as Parsed | null
}

/** The parser tells the line where a row ends; fields over several lines are counted back. */
function rowOf({ record, info }: Parsed): Row {
  const inside = record.reduce((sum, cell) => sum + (cell.match(/\r\n|\n|\r/g)?.length ?? 0), 0)
  return { line: Math.max(1, info.lines - inside), cells: record.slice(0, LIMITS.columns) }
}

function asFault(error: unknown): unknown {
  if (!(error instanceof CsvError)) return error
  const line = typeof error['lines'] === 'number' ? error['lines'] : 0
  return new RosterError(error.code === 'CSV_MAX_RECORD_SIZE' ? 'too-large' : 'broken-csv', line)
}

/** The separator that the first line with any has most of, outside quotes. Excel's `sep=;` is believed. */
export function guessSeparator(beginning: string): Separator {
  for (const line of beginning.split(/\r\n|\n|\r/)) {
    const told = /^"?sep=(.)"?$/i.exec(line)?.[1]
    const bare = line.replace(/"[^"]*"/g, '')
    const counts = SEPARATORS.map((separator) => [separator, bare.split(separator).length - 1] as const)
    const best = counts.reduce((most, one) => (one[1] > most[1] ? one : most))
    const known = SEPARATORS.find((separator) => separator === told)
    if (known !== undefined) return known
    if (best[1] > 0) return best[0]
  }
  return ','
}

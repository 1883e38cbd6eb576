/**
 * The rows of an Excel workbook (.xlsx), read as a stream from the parts of its zip. Formulas are never run: the value
 * that Excel kept is read, and where there is none the cell is the formula's text. Where a cell says it stands is believed
 * only within our limits, so a cell in the last row and column costs nothing.
 */
import type { Row } from './csv.ts'
import { decodeXml } from './decode.ts'
import { LIMITS } from './limits.ts'
import { RosterError } from './reasons.ts'
import type { Source } from './roster.ts'
import { readXml, type Element, type XmlHandler } from './xml.ts'

/** Parts of the zip that are read; the first sheet that has rows is the roster. */
export const WORKBOOK_PARTS = /^xl\/(?:workbook|sharedStrings|styles|worksheets\/sheet\d{1,3})\.xml$/

interface Reading {
  readonly strings: readonly string[]
  /** For each style of a cell, is it a date. */
  readonly dates: readonly boolean[]
  readonly since1904: boolean
}

/** Rows of the first sheet that has any. Throws a RosterError for what is no workbook. */
export async function readWorkbook(parts: readonly Source[]): Promise<Row[]> {
  const byName = new Map(parts.map((part) => [part.name, part]))
  if (!byName.has('xl/workbook.xml')) throw new RosterError('broken-workbook')
  const reading: Reading = {
    strings: await readPart(byName.get('xl/sharedStrings.xml'), new SharedStrings()),
    dates: await readPart(byName.get('xl/styles.xml'), new Styles()),
    since1904: await readPart(byName.get('xl/workbook.xml'), new Workbook()),
  }
  const sheets = parts.filter(({ name }) => name.includes('worksheets/'))
  for (const sheet of sheets.sort((a, b) => numberOf(a) - numberOf(b))) {
    const rows = await readPart(sheet, new Sheet(reading))
    if (rows.length > 0) return rows
  }
  throw new RosterError('empty')
}

function numberOf({ name }: Source): number {
  return Number(/(\d+)\.xml$/.exec(name)?.[1] ?? 0)
}

interface PartReader<T> extends XmlHandler {
  readonly result: T
}

async function readPart<T>(part: Source | undefined, reader: PartReader<T>): Promise<T> {
  try {
    if (part) await readXml(decodeXml(part), reader)
  } catch (error) {
    const ours = error instanceof RosterError && error.fault !== 'too-large'
    throw ours ? new RosterError('broken-workbook', 0, part?.name) : error
  }
  return reader.result
}

class SharedStrings implements PartReader<string[]> {
  readonly result: string[] = []
  #open: string[] = []
  #text = ''

  open({ name }: Element): void {
    this.#open.push(name)
    if (name === 'si') this.#text = ''
  }

  /** Text in parts (`r`) is joined; how it is pronounced (`rPh`) is left out. */
  close(text: string): void {
    const name = this.#open.pop()
    if (name === 't' && !this.#open.includes('rPh')) this.#text += text
    if (name === 'si') this.result.push(this.#text)
    if (this.result.length > LIMITS.rows) throw new RosterError('too-large')
  }
}

/** Number formats of Excel that show a day (ECMA-376 part 1, 18.8.30). */
const DATE_FORMATS = new Set([14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 34, 35, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58])

class Styles implements PartReader<boolean[]> {
  readonly result: boolean[] = []
  readonly #custom = new Map<string, boolean>()
  #inCells = false

  open({ name, attribute }: Element): void {
    if (name === 'cellXfs') this.#inCells = true
    const id = attribute('numFmtId') ?? '0'
    if (name === 'numFmt') this.#custom.set(id, showsDay(attribute('formatCode') ?? ''))
    if (name === 'xf' && this.#inCells) this.result.push(this.#custom.get(id) ?? DATE_FORMATS.has(Number(id)))
  }

  close(): void {
    // Styles are attributes only; the next list of styles begins with its own name.
  }
}

function showsDay(format: string): boolean {
  return /[dy]/i.test(format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, ''))
}

class Workbook implements PartReader<boolean> {
  result = false
  open({ name, attribute }: Element): void {
    if (name === 'workbookPr') this.result = ['1', 'true'].includes(attribute('date1904') ?? '')
  }

  close(): void {
    // Only the attributes count.
  }
}

class Sheet implements PartReader<Row[]> {
  readonly result: Row[] = []
  readonly #reading: Reading
  readonly #open: string[] = []
  #line = 0
  #cells: string[] = []
  #column = 0
  #type = 'n'
  #style = 0
  #value = ''
  #formula = ''

  constructor(reading: Reading) {
    this.#reading = reading
  }

  open({ name, attribute }: Element): void {
    this.#open.push(name)
    if (name === 'row') this.#beginRow(Number(attribute('r')))
    if (name === 'c') this.#beginCell(attribute)
  }

  close(text: string): void {
    const name = this.#open.pop()
    if (name === 'v' || (name === 't' && this.#open.includes('is') && !this.#open.includes('rPh'))) this.#value += text
    if (name === 'f') this.#formula = text
    if (name === 'c') this.#endCell()
    if (name === 'row' && this.#cells.some((cell) => cell !== '')) {
      if (this.result.push({ line: this.#line, cells: this.#cells }) > LIMITS.rows) throw new RosterError('too-large')
    }
  }

  #beginRow(told: number): void {
    this.#line = Number.isInteger(told) && told > this.#line ? told : this.#line + 1
    this.#cells = []
    this.#column = -1
  }

  #beginCell(attribute: Element['attribute']): void {
    this.#column = columnOf(attribute('r') ?? '') ?? this.#column + 1
    this.#type = attribute('t') ?? 'n'
    this.#style = Number(attribute('s') ?? 0)
    this.#value = ''
    this.#formula = ''
  }

  #endCell(): void {
    if (this.#column >= LIMITS.columns) return
    while (this.#cells.length < this.#column) this.#cells.push('')
    this.#cells[this.#column] = this.#text()
  }

  #text(): string {
    const { strings, dates, since1904 } = this.#reading
    if (this.#value === '') return this.#formula === '' ? '' : `=${this.#formula}`
    if (this.#type === 's') return strings[Number(this.#value)] ?? ''
    if (this.#type === 'e') return ''
    if (this.#type === 'd') return this.#value.slice(0, 10)
    if (this.#type !== 'n') return this.#value
    const number = Number(this.#value)
    if (dates[this.#style] === true) return dayOfSerial(number, since1904)
    return Number.isSafeInteger(number) ? String(number) : this.#value
  }
}

/** Column of a cell such as AB12, from 0. */
function columnOf(reference: string): number | null {
  const letters = /^[A-Z]{1,3}(?=\d)/.exec(reference)?.[0]
  return letters === undefined
    ? null
    : Array.from(letters).reduce((n, letter) => n * 26 + letter.charCodeAt(0) - 64, 0) - 1
}

/** Excel counts days from the last of 1899, with a 29 February 1900 that never was, or from 1904. */
function dayOfSerial(serial: number, since1904: boolean): string {
  const days = Math.floor(serial) + (since1904 ? 1462 : 0)
  if (!(days > 60 && days < 2_958_466)) return ''
  return new Date((days - 25_569) * 86_400_000).toISOString().slice(0, 10)
}

/** People from the rows of a sheet, whatever program it came from: a line for a person, guardians on the line of their pupil. */
import { RosterBuilder } from './builder.ts'
import { GUARDIANS, guessColumns, isNumberHeading, pointedOut, type Column, type GuardianColumn } from './columns.ts'
import { guessSeparator, readCsv, type Row } from './csv.ts'
import { decodeSheet } from './decode.ts'
import { dutchDate, emailOf, keyOf, schoolYearOf, tidy } from './fields.ts'
import { nameParts } from './name.ts'
import { RosterError } from './reasons.ts'
import type { Authority, Kind, ReadOptions, Roster, Source, StaffRole } from './roster.ts'

export interface SheetOptions extends ReadOptions {
  /** Field → heading of its column, for what isn't guessed right. */
  readonly columns?: Readonly<Record<string, string>>
  /** Whom the lines are about, when no column tells; guessed from the headings otherwise. */
  readonly kind?: Kind
}

/** Rows among which the headings are looked for. */
const HEADING_ROWS = 20

/** Reads a text with separators. Throws a RosterError when it is no such text or has no names. */
export async function readSheet(source: Source, options: SheetOptions): Promise<Roster> {
  return readRows(await rowsOf(source), options)
}

/** The rows of a text with separators. Throws a RosterError when it is no such text. */
export async function rowsOf(source: Source): Promise<Row[]> {
  let beginning = ''
  for await (const piece of decodeSheet(source)) {
    beginning += piece
    if (beginning.length > 4_096) break
  }
  const rows: Row[] = []
  for await (const row of readCsv(decodeSheet(source), guessSeparator(beginning))) rows.push(row)
  return rows
}

/** Reads rows of which one of the first is the headings. Throws a RosterError when no name can be found. */
export function readRows(rows: readonly Row[], options: SheetOptions): Roster {
  return new SheetReader(rows, options).read()
}

/** Headings to choose columns from, of rows in which they may not be recognised: the fullest of the first rows. */
export function headingsIn(rows: readonly Row[]): string[] {
  const full = ({ cells }: Row): string[] => cells.map(tidy).filter((cell) => cell !== '' && !isNumberHeading(cell))
  const [fullest] = rows.slice(0, HEADING_ROWS).map(full).sort((a, b) => b.length - a.length) // prettier-ignore
  return [...new Set(fullest)]
}

class SheetReader {
  readonly #rows: readonly Row[]
  readonly #builder: RosterBuilder
  readonly #headings: readonly string[]
  readonly #first: number
  readonly #at: ReadonlyMap<Column, number>
  readonly #kind: Kind
  readonly #schoolYear: string

  constructor(rows: readonly Row[], options: SheetOptions) {
    this.#rows = rows
    this.#builder = new RosterBuilder('csv', options)
    this.#schoolYear = schoolYearOf(options.today)
    const told = pointedOut(options.columns ?? {})
    const first = rows.slice(0, HEADING_ROWS).findIndex(({ cells }) => hasName(allColumns(cells, told).keys()))
    if (first < 0) throw new RosterError(rows.length === 0 ? 'empty' : 'no-columns', rows[0]?.line, 'achternaam')
    this.#headings = rows[first]?.cells.map(tidy) ?? []
    this.#first = first + 1
    const columns = allColumns(this.#headings, told)
    this.#at = new Map([...columns].map(([column, heading]) => [column, this.#place(heading, rows[first]?.line ?? 0)]))
    this.#kind = options.kind ?? kindOfHeadings(this.#headings)
  }

  read(): Roster {
    const numbers = this.#headings.flatMap((heading, i) => (isNumberHeading(heading) ? [i] : []))
    for (const { line, cells } of this.#rows.slice(this.#first)) {
      this.#builder.leaveNumberOut(numbers.filter((i) => tidy(cells[i] ?? '') !== '').length)
      if (cells.length > this.#headings.length && cells.slice(this.#headings.length).some((cell) => cell.trim() !== ''))
        this.#builder.reject(line, 'wrong-columns')
      else this.#line(line, cells)
    }
    return this.#builder.finish()
  }

  #place(heading: string, line: number): number {
    const place = this.#headings.findIndex((one) => one.toLowerCase() === tidy(heading).toLowerCase())
    if (place < 0) throw new RosterError('no-columns', line, tidy(heading).slice(0, 40))
    if (isNumberHeading(heading)) throw new RosterError('no-columns', line, 'bsn')
    return place
  }

  #line(line: number, cells: readonly string[]): void {
    const get = (column: Column): string => {
      const at = this.#at.get(column)
      return at === undefined ? '' : tidy(cells[at] ?? '')
    }
    const told = get('kind')
    const kind = told === '' ? this.#kind : kindOf(told)
    if (kind === null) {
      this.#builder.reject(line, 'unknown-kind')
      return
    }
    const ref = this.#person(line, kind, get)
    if (ref === null) return
    this.#groups(line, kind, ref, get)
    if (get('manager') !== '') this.#builder.manager(ref, this.#refOf('staff', get('manager')), line)
    if (kind === 'pupil') for (const number of GUARDIANS) this.#guardian(line, ref, number, get)
  }

  /** A pupil may have a line for each guardian: a line that says the same again adds its guardians only. */
  #person(line: number, kind: Kind, get: (column: Column) => string): string | null {
    const names = namesFrom(get, '')
    const key = get('key')
    const birthDate = dutchDate(get('birthDate')) ?? get('birthDate')
    const same = [names.givenName, names.prefix, names.familyName, birthDate].join(' ').toLowerCase()
    const ref = key === '' ? `${kind}:${same} ${get('group')}`.slice(0, 900) : this.#refOf(kind, key)
    if (this.#builder.has(ref) && this.#sameness.get(ref) === same) {
      if (GUARDIANS.some((n) => this.#hasGuardian(n, get))) return ref
      return this.#builder.reject(line, 'duplicate-person')
    }
    const roles = kind === 'staff' ? rolesOf(get('role')) : []
    const school = keyOf(get('school'))
    const found = { line, kinds: [kind], key, eckId: get('eckId'), ...names, email: get('email'), birthDate, roles }
    const added = this.#builder.person({ ...found, schools: school === null ? [] : [school] }, ref)
    if (added !== null) this.#sameness.set(added, same)
    return added
  }
  readonly #sameness = new Map<string, string>()

  #groups(line: number, kind: Kind, person: string, get: (column: Column) => string): void {
    const as = kind === 'pupil' ? 'pupils' : kind === 'staff' ? 'teachers' : null
    if (as === null) return
    // Staff may have several, written after one another.
    const names = kind === 'pupil' ? [get('group')] : get('group').split(/[,;/|]/)
    for (const name of names.map(tidy).filter((one) => one !== '')) {
      const group = `group:${name.toLowerCase()}`
      const year = kind === 'pupil' && get('year') !== '' ? get('year').slice(0, 20) : null
      const found = { line, key: name, name, kind: 'class', year, schoolYear: this.#schoolYear } as const
      if (!this.#builder.hasGroup(group) && this.#builder.group(found, group) === null) continue
      this.#builder.place({ group, person, as, line })
    }
  }

  #hasGuardian(number: (typeof GUARDIANS)[number], get: (column: Column) => string): boolean {
    return (['name', 'familyName', 'givenName', 'email'] as const).some((one) => get(`guardian${number}.${one}`) !== '')
  }

  /** A guardian of two pupils is one person: by key, else by address and name, else by name, for this family only. */
  #guardian(line: number, pupil: string, number: (typeof GUARDIANS)[number], get: (column: Column) => string): void {
    if (!this.#hasGuardian(number, get)) return
    const of = (column: GuardianColumn): string => get(`guardian${number}.${column}`)
    const names = namesFrom(get, `guardian${number}.`)
    const email = emailOf(of('email')) ?? ''
    const name = [names.givenName, names.initials, names.prefix, names.familyName].join(' ').toLowerCase()
    const ref =
      of('key') === '' ? `guardian:${email === '' ? pupil : email} ${name}` : this.#refOf('guardian', of('key'))
    const authority = authorityOf(of('authority'))
    if (authority === null) this.#builder.remark(line, 'unknown-authority')
    const found = { line, kinds: ['guardian'], key: of('key'), ...names, email: of('email') } as const
    if (this.#builder.has(ref) || this.#builder.person(found, ref) !== null)
      this.#builder.guardianship(ref, pupil, authority ?? 'unknown')
    else this.#builder.remark(line, 'guardian-unreadable')
  }

  #refOf(kind: Kind, key: string): string {
    return `${kind}:${key}`
  }
}

function allColumns(headings: readonly string[], told: ReadonlyMap<Column, string>): Map<Column, string> {
  const named = new Set([...told.values()].map((heading) => heading.toLowerCase()))
  const guessed = guessColumns(headings.filter((heading) => !named.has(tidy(heading).toLowerCase())))
  const present = headings.some((heading) => named.has(tidy(heading).toLowerCase()))
  return new Map([...guessed, ...(present ? told : [])])
}

function hasName(columns: Iterable<Column>): boolean {
  const names: ReadonlySet<Column> = new Set<Column>(['name', 'familyName', 'givenName'])
  return [...columns].some((column) => names.has(column))
}

type Names = Record<'givenName' | 'initials' | 'prefix' | 'familyName', string>

function namesFrom(get: (column: Column) => string, before: '' | `guardian${(typeof GUARDIANS)[number]}.`): Names {
  const whole = nameParts(get(`${before}name`))
  const of = (part: keyof Names): string => {
    const own = get(`${before}${part}`)
    return own === '' ? whole[part] : own
  }
  // With a family name in a column of its own, the column "name" is the name that is called.
  if (get(`${before}familyName`) !== '' && get(`${before}givenName`) === '')
    return { ...partsOf(of), givenName: get(`${before}name`) }
  return partsOf(of)
}

function partsOf(of: (part: keyof Names) => string): Names {
  return { givenName: of('givenName'), initials: of('initials'), prefix: of('prefix'), familyName: of('familyName') }
}

function kindOfHeadings(headings: readonly string[]): Kind {
  const all = headings.join(' ').toLowerCase()
  if (/leerling|pupil|student|leerjaar|ouder|verzorger|guardian|parent/.test(all)) return 'pupil'
  return /functie|personeel|medewerker|docent|staff|employee|leidinggevende|manager/.test(all) ? 'staff' : 'pupil'
}

const KIND_WORDS: readonly (readonly [Kind, RegExp])[] = [
  ['pupil', /^(?:leerling|student|pupil|deelnemer|ll)$/],
  ['guardian', /^(?:ouder|verzorger|ouder of verzorger|ouder\/verzorger|voogd|parent|guardian)$/],
  ['staff', /^(?:medewerker|docent|leraar|leerkracht|personeel|staff|teacher|employee|oop|op)$/],
  ['other', /^(?:overig|overige|anders|vrijwilliger|other|volunteer)$/],
]

function kindOf(word: string): Kind | null {
  return KIND_WORDS.find(([, pattern]) => pattern.test(word.toLowerCase()))?.[0] ?? null
}

const ROLE_WORDS: readonly (readonly [StaffRole, RegExp])[] = [
  ['leadership', /direct(?:eur|rice)|rector|schoolleid|teamleid|locatieleid|afdelingsleid|principal|head ?teacher/],
  ['counsellor', /intern(?:e)? begeleid|\bib('er)?\b|vertrouwens|zorgco|decaan|counsell?or|maatschappelijk|orthopeda/],
  ['teacher', /leraar|lerares|leerkracht|docent|mentor|teacher|vakleer/],
]

function rolesOf(work: string): StaffRole[] {
  return ROLE_WORDS.filter(([, pattern]) => pattern.test(work.toLowerCase())).map(([role]) => role)
}

const AUTHORITY_WORDS: readonly (readonly [Authority, RegExp])[] = [
  ['unknown', /^(?:|\?|onbekend|unknown)$/],
  ['yes', /^(?:ja|j|yes|y|1|true|waar|x|volledig|alleen|full|sole)$/],
  ['no', /^(?:nee|neen|n|no|0|false|onwaar|geen|none)$/],
  ['shared', /^(?:gedeeld|gezamenlijk|samen|beiden?|shared|joint|both)$/],
]

function authorityOf(word: string): Authority | null {
  return AUTHORITY_WORDS.find(([, pattern]) => pattern.test(word.toLowerCase()))?.[0] ?? null
}

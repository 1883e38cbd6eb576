/**
 * OneRoster 1.1 and 1.2 as a zip of CSV files (1EdTech): orgs, sessions, users, classes, enrolments, dates of birth, and
 * in 1.2 the roles. User names and passwords (userProfiles, users.password) are never read.
 */
import { RosterBuilder } from './builder.ts'
import { readCsv } from './csv.ts'
import { decodeSheet } from './decode.ts'
import { brinOf, isoDate, keyOf, schoolYearOf } from './fields.ts'
import { RosterError } from './reasons.ts'
import type { Kind, ReadOptions, Roster, Source, StaffRole } from './roster.ts'

/** Files of the zip that are read, in whatever folder they lie. */
export const ONEROSTER_PARTS =
  /^(?:[^/]+\/)?(?:manifest|orgs|academicSessions|users|roles|demographics|classes|enrollments)\.csv$/i

/** Roles of both versions. */
const KINDS: Readonly<Record<string, { kind: Kind; role?: StaffRole }>> = {
  student: { kind: 'pupil' },
  parent: { kind: 'guardian' },
  guardian: { kind: 'guardian' },
  relative: { kind: 'other' },
  teacher: { kind: 'staff', role: 'teacher' },
  principal: { kind: 'staff', role: 'leadership' },
  counselor: { kind: 'staff', role: 'counsellor' },
  administrator: { kind: 'staff' },
  siteadministrator: { kind: 'staff' },
  districtadministrator: { kind: 'staff' },
  systemadministrator: { kind: 'staff' },
  aide: { kind: 'staff' },
  proctor: { kind: 'staff' },
}

/** Reads the files of a zip. Throws a RosterError when a file or column is missing that the standard requires. */
export async function readOneRoster(parts: readonly Source[], options: ReadOptions): Promise<Roster> {
  const reader = new OneRosterReader(parts, options)
  return reader.read()
}

/** One line of a file: its columns by name. */
interface Line {
  readonly line: number
  get(column: string): string
}

class OneRosterReader {
  readonly #parts: ReadonlyMap<string, Source>
  readonly #options: ReadOptions
  readonly #builder: RosterBuilder
  readonly #yearOfSession = new Map<string, string>()
  readonly #birthDates = new Map<string, string>()
  readonly #roles = new Map<string, { role: string; org: string }[]>()
  readonly #people = new Map<string, readonly Kind[]>()
  readonly #agents: { person: string; agent: string; line: number }[] = []
  readonly #rejectedUsers = new Set<string>()

  constructor(parts: readonly Source[], options: ReadOptions) {
    this.#parts = new Map(parts.map((part) => [part.name.replace(/^.*\//, '').toLowerCase(), part]))
    this.#options = options
    this.#builder = new RosterBuilder('oneroster', options)
  }

  async read(): Promise<Roster> {
    await this.#manifest()
    await this.#each('orgs', ['sourcedId', 'name', 'type'], (line) => this.#org(line))
    await this.#each('academicSessions', ['sourcedId'], (line) => this.#session(line), false)
    await this.#each('demographics', ['sourcedId'], (line) => this.#demographics(line), false)
    await this.#each('roles', ['userSourcedId', 'role'], (line) => this.#role(line), false)
    await this.#each('users', ['sourcedId', 'givenName', 'familyName'], (line) => this.#user(line))
    await this.#each('classes', ['sourcedId', 'title'], (line) => this.#class(line))
    const enrolled = ['classSourcedId', 'userSourcedId', 'role']
    await this.#each('enrollments', enrolled, (line) => this.#enrolment(line))
    this.#builder.file = 'users.csv'
    this.#linkAgents()
    if (this.#people.size === 0) throw new RosterError('empty', 0, 'users.csv')
    this.#builder.schoolYear = [...this.#yearOfSession.values()].sort().at(-1) ?? null
    return this.#builder.finish()
  }

  /** Version, and whether everything is in the zip: a file with changes only would make all others seem gone. */
  async #manifest(): Promise<void> {
    await this.#each('manifest', ['propertyName', 'value'], (line) => {
      const [name, value] = [line.get('propertyname'), line.get('value')]
      if (name === 'oneroster.version') {
        if (!/^1\.[012](?:\.\d)?$/.test(value)) throw new RosterError('unknown-version', line.line, 'manifest.csv')
        this.#builder.version = value
      }
      if (/^file\.(?:users|classes|enrollments)$/.test(name) && value.toLowerCase() === 'delta')
        throw new RosterError('delta', line.line, `${name.slice(5)}.csv`)
    })
  }

  async #each(file: string, required: readonly string[], take: (line: Line) => void, mandatory = true): Promise<void> {
    const part = this.#parts.get(`${file.toLowerCase()}.csv`)
    if (!part) {
      if (mandatory) throw new RosterError('incomplete', 0, `${file}.csv`)
      return
    }
    this.#builder.file = `${file}.csv`
    let columns: ReadonlyMap<string, number> | null = null
    for await (const { line, cells } of inFile(file, readCsv(decodeSheet(part), ','))) {
      if (columns === null) columns = columnsOf(cells, required, file)
      else if (cells.length > columns.size) this.#builder.reject(line, 'wrong-columns')
      else take(lineOf(line, cells, columns))
    }
    if (columns === null && mandatory) throw new RosterError('incomplete', 0, `${file}.csv`)
  }

  #org(line: Line): void {
    const key = keyOf(line.get('sourcedid'))
    if (key === null || isDeleted(line)) return
    const brin = brinOf(line.get('identifier'))
    if (line.get('type') === 'school' || brin !== null)
      this.#builder.school({ key, brin, name: line.get('name').slice(0, 256) })
  }

  /** A school year is named after the year in which it ends. */
  #session(line: Line): void {
    const end = /^\d{4}$/.exec(line.get('schoolyear'))?.[0]
    const begin = isoDate(line.get('startdate'))
    const year = end ? `${Number(end) - 1}-${end}` : begin ? schoolYearOf(begin) : null
    if (year !== null && !isDeleted(line)) this.#yearOfSession.set(line.get('sourcedid'), year)
  }

  #demographics(line: Line): void {
    const day = line.get('birthdate')
    if (day !== '') this.#birthDates.set(line.get('sourcedid'), day)
  }

  #role(line: Line): void {
    if (isDeleted(line) || this.#isOver(line)) return
    const user = line.get('usersourcedid')
    const roles = this.#roles.get(user) ?? []
    if (roles.length < 100) roles.push({ role: line.get('role'), org: line.get('orgsourcedid') })
    this.#roles.set(user, roles)
  }

  #user(line: Line): void {
    const key = line.get('sourcedid')
    if (isDeleted(line) || line.get('enableduser').toLowerCase() === 'false') {
      this.#builder.leave()
      return
    }
    const told = this.#roles.get(key) ?? [{ role: line.get('role'), org: '' }]
    const meanings = told.map(({ role }) => KINDS[role.toLowerCase()]).filter((meaning) => meaning !== undefined)
    const kinds = [...new Set(meanings.map(({ kind }) => kind))]
    const who = { kinds, key: keyOf(key), eckId: null, email: null }
    if (who.key === null || kinds.length === 0) {
      this.#builder.reject(line.line, who.key === null ? 'bad-key' : 'unknown-kind', who)
      this.#rejectedUsers.add(key)
      return
    }
    const orgs = [...told.map(({ org }) => org), ...listOf(line.get('orgsourcedids'))]
    const ref = this.#builder.person(
      {
        line: line.line,
        kinds,
        key,
        eckId: eckIdOf(line.get('userids')),
        ...namesOf(line),
        email: line.get('email'),
        birthDate: this.#birthDates.get(key),
        roles: [...new Set(meanings.map(({ role }) => role).filter((role) => role !== undefined))],
        schools: [...new Set(orgs.map(keyOf).filter((org) => org !== null))],
      },
      key,
    )
    this.#builder.leaveNumberOut(/\bbsn\b|onderwijsnummer/i.test(line.get('userids')) ? 1 : 0)
    if (ref === null) this.#rejectedUsers.add(key)
    else this.#people.set(key, kinds)
    for (const agent of listOf(line.get('agentsourcedids'))) this.#agents.push({ person: key, agent, line: line.line })
  }

  /** Agents stand on the line of the pupil, of the guardian, or of both. Of authority the standard tells nothing. */
  #linkAgents(): void {
    for (const { person, agent, line } of this.#agents) {
      const [own, other] = [this.#people.get(person), this.#people.get(agent)]
      if (own === undefined) continue
      if (other === undefined) {
        if (!this.#rejectedUsers.has(agent)) this.#builder.reject(line, 'unknown-person')
      } else if (own.includes('pupil') && other.includes('guardian'))
        this.#builder.guardianship(agent, person, 'unknown')
      else if (own.includes('guardian') && other.includes('pupil')) this.#builder.guardianship(person, agent, 'unknown')
    }
  }

  #class(line: Line): void {
    if (isDeleted(line)) return
    const key = line.get('sourcedid')
    const years = listOf(line.get('termsourcedids')).map((term) => this.#yearOfSession.get(term))
    this.#builder.group(
      {
        line: line.line,
        key,
        name: line.get('title'),
        kind: line.get('classtype').toLowerCase() === 'homeroom' ? 'class' : 'course',
        year: listOf(line.get('grades')).at(0)?.slice(0, 20) ?? null,
        schoolYear: years.find((year) => year !== undefined) ?? null,
        school: keyOf(line.get('schoolsourcedid')),
      },
      `group:${key}`,
    )
  }

  #enrolment(line: Line): void {
    if (isDeleted(line) || this.#isOver(line)) return
    const person = line.get('usersourcedid')
    const kinds = this.#people.get(person)
    if (kinds === undefined) {
      if (!this.#rejectedUsers.has(person)) this.#builder.reject(line.line, 'unknown-person')
      return
    }
    const role = line.get('role').toLowerCase()
    const group = `group:${line.get('classsourcedid')}`
    if (!this.#builder.hasGroup(group)) this.#builder.reject(line.line, 'unknown-group')
    else if (!kinds.includes(KINDS[role]?.kind ?? 'guardian')) this.#builder.reject(line.line, 'role-unfit')
    else this.#builder.place({ group, person, as: role === 'student' ? 'pupils' : 'teachers', line: line.line })
  }

  #isOver(line: Line): boolean {
    const end = isoDate(line.get('enddate'))
    return end !== null && end < this.#options.today
  }
}

/** Names the file in what goes wrong in it. */
async function* inFile<T>(file: string, rows: AsyncIterable<T>): AsyncGenerator<T> {
  try {
    yield* rows
  } catch (error) {
    throw error instanceof RosterError ? new RosterError(error.fault, error.line, `${file}.csv`) : error
  }
}

function columnsOf(cells: readonly string[], required: readonly string[], file: string): Map<string, number> {
  const columns = new Map(cells.map((cell, i) => [cell.trim().toLowerCase(), i]))
  const missing = required.find((column) => !columns.has(column.toLowerCase()))
  if (missing !== undefined) throw new RosterError('incomplete', 1, `${file}.csv, ${missing}`)
  return columns
}

function lineOf(line: number, cells: readonly string[], columns: ReadonlyMap<string, number>): Line {
  return { line, get: (column) => cells[columns.get(column) ?? cells.length]?.trim() ?? '' }
}

function isDeleted(line: Line): boolean {
  return line.get('status').toLowerCase() === 'tobedeleted'
}

function listOf(value: string): string[] {
  return value
    .split(',')
    .slice(0, 1_000)
    .map((one) => one.trim())
    .filter((one) => one !== '')
}

function namesOf(line: Line): { givenName: string; familyName: string } {
  const preferred = line.get('preferredgivenname') || line.get('preferredfirstname')
  return { givenName: preferred || line.get('givenname'), familyName: line.get('familyname') }
}

/** Ids stand as {kind:id}; the ECK iD is a web address. */
function eckIdOf(ids: string): string {
  return /\{\s*eck[^:}]*:\s*([^}]+)\}/i.exec(ids)?.[1] ?? ''
}

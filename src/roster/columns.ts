/** Which column of a sheet holds what: guessed from headings in Dutch and English, or pointed out as data. */
import { RosterError } from './reasons.ts'

const PERSON_COLUMNS = [
  'kind',
  'key',
  'eckId',
  'name',
  'givenName',
  'initials',
  'prefix',
  'familyName',
  'birthDate',
  'email',
  'group',
  'year',
  'role',
  'manager',
  'school',
] as const
type PersonColumn = (typeof PERSON_COLUMNS)[number]

const GUARDIAN_COLUMNS = ['key', 'name', 'givenName', 'initials', 'prefix', 'familyName', 'email', 'authority'] as const
export type GuardianColumn = (typeof GUARDIAN_COLUMNS)[number]
export const GUARDIANS = [1, 2, 3, 4] as const
type GuardianNumber = (typeof GUARDIANS)[number]

/** What a column can hold; guardians of the pupil on the line are numbered. */
export type Column = PersonColumn | `guardian${GuardianNumber}.${GuardianColumn}`

/** For each thing the heading of its column. */
export type Columns = ReadonlyMap<Column, string>

/** What stands in headings, without capitals, spaces and signs. The first that fits counts. */
const HEADINGS: readonly (readonly [PersonColumn | 'authority', RegExp])[] = [
  ['email', /^(?:.*mail.*)$/],
  ['eckId', /^(?:eckid|eck|ketenid)$/],
  ['birthDate', /^(?:geboortedatum|gebdatum|geboren|gebdat|birthdate|dateofbirth|birthday|dob)$/],
  ['initials', /^(?:voorletters?|initialen|initials)$/],
  ['prefix', /^(?:tussenvoegsels?|tv|voorvoegsels?|prefix|infix|nameprefix)$/],
  ['givenName', /^(?:roepnaam|voornaam|voornamen|givennames?|firstname|preferredname|calledname)$/],
  ['familyName', /^(?:achternaam|familienaam|geslachtsnaam|familyname|lastname|surname)$/],
  ['name', /^(?:naam|volledigenaam|fullname|name|leerling|pupil|student|medewerker|docent)$/],
  ['manager', /^(?:leidinggevende|manager|teamleider|supervisor|lineleader)$/],
  ['group', /^(?:klas|groep|stamgroep|stamklas|basisgroep|lesgroep|class|group|homeroom|classname)$/],
  ['year', /^(?:leerjaar|jaargroep|jaarlaag|year|grade|yeargroup)$/],
  ['role', /^(?:functie|taak|function|job|jobtitle|role|rol)$/],
  ['kind', /^(?:soort|type|categorie|kind|category)$/],
  ['school', /^(?:school|vestiging|locatie|brin|brincode|location|site)$/],
  ['authority', /^(?:(?:ouderlijk)?gezag|gezaghebbend|authority|custody|parentalauthority)$/],
  [
    'key',
    /^(?:(?:leerling|stam|personeels|medewerker|docent|student|pupil|relatie|employee|staff)?(?:nummer|nr|number|id|code)|key|sleutel|sourcedid)$/,
  ],
]

const GUARDIAN = /(?:ouder|verzorger|voogd|contactpersoon|parent|guardian|carer|moeder|vader|mother|father)s?/
const NUMBER = /(?:bsn|sofi|burgerservice|onderwijsnummer|persoonsgebondennummer|pgn|citizenservice|rijksregister)/

/** Is it the heading of a column with citizen numbers or the like? Those are never read. */
export function isNumberHeading(heading: string): boolean {
  return NUMBER.test(bare(heading))
}

/** What a heading, or the name of a field in either language, means; null when it means nothing here. */
export function columnOf(heading: string): Column | null {
  const words = bare(heading)
  if (words === '' || NUMBER.test(words)) return null
  const exact = [...PERSON_COLUMNS].find((column) => column.toLowerCase() === words)
  if (exact) return exact
  const guardian = GUARDIAN.exec(words.replace('ouderlijkgezag', 'gezag'))
  if (!guardian) return fieldOf(words) === 'authority' ? 'guardian1.authority' : personColumn(fieldOf(words))
  return guardianColumn(words.replace('ouderlijkgezag', 'gezag').replace(GUARDIAN, ''), guardian[0])
}

function personColumn(field: PersonColumn | 'authority' | null): PersonColumn | null {
  return field === 'authority' ? null : field
}

function guardianColumn(rest: string, word: string): Column | null {
  const told = GUARDIANS.find((n) => rest.includes(String(n)))
  const number = told ?? (/^(?:vader|father)/.test(word) ? 2 : 1)
  const field = fieldOf(rest.replace(/\d|van|of|the|de/g, '')) ?? (/^\d?$/.test(rest) ? 'name' : null)
  const column = GUARDIAN_COLUMNS.find((one) => one === field)
  return column ? `guardian${number}.${column}` : null
}

function fieldOf(words: string): PersonColumn | 'authority' | null {
  return HEADINGS.find(([, pattern]) => pattern.test(words))?.[0] ?? null
}

function bare(heading: string): string {
  return heading
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')
}

/** Guesses the columns of a row of headings; of two that mean the same the first counts. */
export function guessColumns(headings: readonly string[]): Columns {
  const columns = new Map<Column, string>()
  for (const heading of headings) {
    const column = columnOf(heading)
    if (column !== null && !columns.has(column)) columns.set(column, heading)
  }
  return columns
}

/** Columns that were pointed out, by field name in Dutch or English. Throws a RosterError for a field that is none. */
export function pointedOut(columns: Readonly<Record<string, string>>): Columns {
  return new Map(
    Object.entries(columns).map(([field, heading]) => {
      const column = dotted(field) ?? columnOf(field)
      if (column === null) throw new RosterError('no-columns', 0, field.slice(0, 40))
      return [column, heading] as const
    }),
  )
}

function dotted(field: string): Column | null {
  const match = /^guardian([1-4])\.(\w+)$/.exec(field)
  const column = GUARDIAN_COLUMNS.find((one) => one === match?.[2])
  const number = GUARDIANS.find((n) => String(n) === match?.[1])
  return column && number ? `guardian${number}.${column}` : null
}

/** Writes a roster as the files that school systems make of it: what the readers are tested with. */
import { buffer } from 'node:stream/consumers'
import { ZipFile } from 'yazl'
import type { Person, Roster, Source } from '../../src/roster/roster.ts'

/** Bytes as a source, in pieces of the given size. */
export function sourceOf(content: string | Uint8Array, piece = 65_536, name = 'test'): Source {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  return {
    name,
    // eslint-disable-next-line @typescript-eslint/require-await -- a source is read asynchronously
    async *read() {
      for (let at = 0; at < bytes.length; at += piece) yield bytes.subarray(at, at + piece)
    },
  }
}

const of = (roster: Roster, kind: Person['kinds'][number]): Person[] =>
  roster.people.filter(({ kinds }) => kinds.includes(kind))

function xml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)
}

function element(name: string, text: string | null): string {
  return text === null || text === '' ? '' : `<${name}>${xml(text)}</${name}>`
}

const ROLE_CODES = { teacher: 'LRK', leadership: 'DIR', counsellor: 'IB' } as const

/** EDEXML 2.1; it has no guardians and no managers. */
export function edexmlOf(roster: Roster): string {
  const school = roster.schools[0]
  const groupsOf = (ref: string, as: 'pupils' | 'teachers'): string =>
    roster.groups
      .filter((group) => group[as].includes(ref))
      .map(({ key }) => `<groep key="${xml(key)}"/>`)
      .join('')
  const open = (name: string, { key, eckId }: Person): string =>
    `<${name} key="${xml(key ?? '')}"${eckId === null ? '' : ` eckid="${xml(eckId)}"`}>`
  const names = (person: Person): string =>
    element('achternaam', person.familyName) +
    element('voorvoegsel', person.prefix) +
    element('voorletters-1', person.initials) +
    element('roepnaam', person.givenName)
  const groups = roster.groups
    .map(
      ({ key, name, year }) => `<groep key="${xml(key)}">${element('naam', name)}${element('jaargroep', year)}</groep>`,
    )
    .join('\n')
  const pupils = of(roster, 'pupil')
    .map((one) => {
      const rest =
        element('geboortedatum', one.birthDate) + groupsOf(one.ref, 'pupils') + element('emailadres', one.email)
      return `${open('leerling', one)}${names(one)}${rest}</leerling>`
    })
    .join('\n')
  const staff = of(roster, 'staff')
    .map((one) => {
      const told = one.roles.length === 0 ? ['CON'] : one.roles.map((role) => ROLE_CODES[role])
      const roles = told.map((role) => element('rol', role)).join('')
      const rest = `${element('emailadres', one.email)}${roles}<groepen>${groupsOf(one.ref, 'teachers')}</groepen>`
      return `${open('leerkracht', one)}${names(one)}${rest}</leerkracht>`
    })
    .join('\n')
  return `<?xml version="1.0" encoding="UTF-8"?>
<EDEX>
<school>${element('schooljaar', roster.schoolYear)}${element('brincode', school?.brin ?? null)}<xsdversie>2.1</xsdversie></school>
<groepen>
${groups}
</groepen>
<leerlingen>
${pupils}
</leerlingen>
<leerkrachten>
${staff}
</leerkrachten>
</EDEX>
`
}

/** A line of CSV, everything in quotes. */
export function csvLine(cells: readonly (string | null)[], separator = ','): string {
  return `${cells.map((cell) => `"${(cell ?? '').replaceAll('"', '""')}"`).join(separator)}\n`
}

const ONEROSTER_ROLES = { pupil: 'student', guardian: 'guardian', staff: 'teacher', other: 'relative' } as const

/** The files of a OneRoster 1.1 zip. */
export function oneRosterOf(roster: Roster): Record<string, string> {
  const keyOf = new Map(roster.people.map(({ ref, key }) => [ref, key ?? ref]))
  const agents = Map.groupBy(roster.guardianships, ({ pupil }) => pupil)
  const lines = (heading: string, rows: readonly (readonly (string | null)[])[]): string =>
    `${heading}\n${rows.map((row) => csvLine(row)).join('')}`
  const users = roster.people.map((one) => {
    const own = (agents.get(one.ref) ?? []).map(({ guardian }) => keyOf.get(guardian)).join(',')
    const ids = one.eckId === null ? '' : `{eckId:${one.eckId}}`
    const role = ONEROSTER_ROLES[one.kinds[0] ?? 'other']
    const family = [one.prefix, one.familyName].filter(Boolean).join(' ')
    return [one.key, '', '', 'true', 'org1', role, '', ids, one.givenName, family, one.email, own]
  })
  const enrolments = roster.groups.flatMap((group) =>
    (['pupils', 'teachers'] as const).flatMap((as) =>
      group[as].map((ref, i) => [
        `${group.key}-${as}-${i}`,
        '',
        '',
        group.key,
        'org1',
        keyOf.get(ref) ?? '',
        as === 'pupils' ? 'student' : 'teacher',
      ]),
    ),
  )
  const end = roster.schoolYear?.slice(5) ?? ''
  return {
    'manifest.csv': 'propertyName,value\nmanifest.version,1.0\noneroster.version,1.1\nfile.users,bulk\n',
    'orgs.csv': lines('sourcedId,status,dateLastModified,name,type,identifier,parentSourcedId', [
      ['org1', '', '', roster.schools[0]?.name ?? '', 'school', roster.schools[0]?.brin ?? '', ''],
    ]),
    'academicSessions.csv': lines(
      'sourcedId,status,dateLastModified,title,type,startDate,endDate,parentSourcedId,schoolYear',
      [['term1', '', '', 'Jaar', 'schoolYear', `${Number(end) - 1}-08-01`, `${end}-07-31`, '', end]],
    ),
    'users.csv': lines(
      'sourcedId,status,dateLastModified,enabledUser,orgSourcedIds,role,username,userIds,givenName,familyName,email,agentSourcedIds',
      users,
    ),
    'demographics.csv': lines(
      'sourcedId,status,dateLastModified,birthDate,sex',
      roster.people.filter(({ birthDate }) => birthDate !== null).map((one) => [one.key, '', '', one.birthDate, '']),
    ),
    'classes.csv': lines(
      'sourcedId,status,dateLastModified,title,grades,courseSourcedId,classCode,classType,location,schoolSourcedId,termSourcedIds',
      roster.groups.map(({ key, name, year }) => [key, '', '', name, year, '', '', 'homeroom', '', 'org1', 'term1']),
    ),
    'enrollments.csv': lines(
      'sourcedId,status,dateLastModified,classSourcedId,schoolSourcedId,userSourcedId,role',
      enrolments,
    ),
  }
}

/** Sources of the files of a zip, as a reader gets them. */
export function partsOf(files: Readonly<Record<string, string>>, piece = 65_536): Source[] {
  return Object.entries(files).map(([name, text]) => sourceOf(text, piece, name))
}

export async function zipOf(files: Readonly<Record<string, string | Uint8Array>>): Promise<Buffer> {
  const zip = new ZipFile()
  for (const [name, content] of Object.entries(files)) zip.addBuffer(Buffer.from(content), name)
  zip.end()
  return buffer(zip.outputStream)
}

const AUTHORITY_WORDS = { yes: 'ja', no: 'nee', shared: 'gedeeld', unknown: '' } as const

/** A sheet of pupils with two guardians on the line, as an administration exports it. */
export function sheetOf(roster: Roster, separator = ';'): string {
  const people = new Map(roster.people.map((one) => [one.ref, one]))
  const guardians = Map.groupBy(roster.guardianships, ({ pupil }) => pupil)
  const groups = new Map(roster.groups.flatMap((group) => group.pupils.map((ref) => [ref, group])))
  const each = (n: number): string[] =>
    ['Naam', 'Tussenvoegsel', 'Achternaam', 'E-mail', 'Gezag'].map((what) => `${what} verzorger ${n}`)
  const heading = [
    ...[
      'Leerlingnummer',
      'Roepnaam',
      'Tussenvoegsel',
      'Achternaam',
      'Geboortedatum',
      'E-mailadres',
      'Klas',
      'Leerjaar',
    ],
    ...[...each(1), ...each(2)].map((name) => name.replace('Naam', 'Voornaam')),
  ]
  const rows = of(roster, 'pupil').map((one) => {
    const links = (guardians.get(one.ref) ?? []).slice(0, 2).flatMap(({ guardian, authority }) => {
      const person = people.get(guardian)
      return [person?.givenName, person?.prefix, person?.familyName, person?.email, AUTHORITY_WORDS[authority]]
    })
    const birth = one.birthDate?.split('-').reverse().join('-') ?? ''
    const group = groups.get(one.ref)
    const own = [one.key, one.givenName, one.prefix, one.familyName, birth, one.email, group?.name, group?.year]
    return [...own, ...links, ...Array<string>(10 - links.length).fill('')].map((cell) => cell ?? '')
  })
  return [heading, ...rows].map((row) => csvLine(row, separator)).join('')
}

/** The files of an .xlsx with one sheet; numbers and days may be given as Excel keeps them. */
export function workbookOf(rows: readonly (readonly (string | { raw: string })[])[]): Record<string, string> {
  const strings: string[] = []
  const cell = (value: string | { raw: string }): string => {
    if (typeof value !== 'string') return value.raw
    return value === '' ? '<c/>' : `<c t="s"><v>${strings.push(value) - 1}</v></c>`
  }
  const body = rows.map((row, i) => `<row r="${i + 1}">${row.map(cell).join('')}</row>`).join('')
  const ns = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
  return {
    'xl/workbook.xml': `<workbook ${ns}><workbookPr/><sheets><sheet name="Blad1" sheetId="1"/></sheets></workbook>`,
    'xl/styles.xml': `<styleSheet ${ns}><numFmts><numFmt numFmtId="164" formatCode="dd\\-mm\\-yyyy"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/></cellXfs></styleSheet>`,
    'xl/worksheets/sheet1.xml': `<worksheet ${ns}><sheetData>${body}</sheetData></worksheet>`,
    'xl/sharedStrings.xml': `<sst ${ns}>${strings.map((text) => `<si><t>${xml(text)}</t></si>`).join('')}</sst>`,
  }
}

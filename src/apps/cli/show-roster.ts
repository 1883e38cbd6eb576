/** What a roster would change, in lines for a person or as JSON for a program. */
import type { Language, Words } from '../../protocol/kinds.ts'
import type { Confirmation, Preview } from '../../roster/compare.ts'
import { rejectWords, remarkWords } from '../../roster/reasons.ts'
import type { Format, Kind, Person, PersonField, Roster } from '../../roster/roster.ts'
import { harmless } from './harmless.ts'

/** How many changes and reasons are shown; `--json` has all. */
const SHOWN = 10

/** `events` is how many were recorded, null when nothing was taken in. Title, counts, what asks for confirmation, the first changes, and every reason with its lines. */
export function rosterLines(roster: Roster, preview: Preview, language: Language, events: number | null): string[] {
  const { rejected, remarks } = roster
  return [
    title(roster, language),
    counted(roster, language),
    '',
    ...changes(preview, language),
    ...section(
      CONFIRM[language],
      preview.confirm.map((one) => confirmation(one, language)),
    ),
    ...section(
      `${REJECTED[language]} (${rejected.length})`,
      byReason(rejected, (reason) => rejectWords(reason)[language], language),
    ),
    ...section(
      `${REMARKS[language]} (${remarks.length})`,
      byReason(remarks, (reason) => remarkWords(reason)[language], language),
    ),
    ...(roster.numbersLeftOut > 0 ? ['', `${NUMBERS[language]}: ${roster.numbersLeftOut}`] : []),
    ...(roster.left > 0 ? ['', `${LEFT[language]}: ${roster.left}`] : []),
    '',
    events === null ? NOTHING_STORED[language] : events === 0 ? NOTHING_NEW[language] : STORED[language],
  ].map(harmless)
}

/** Everything as one object: counts, the changes by key, and the reasons in both languages. */
export function rosterJson(roster: Roster, preview: Preview, events: number | null): string {
  const { format, version, schoolYear, schools, numbersLeftOut, left } = roster
  const { people, groups, guardianships, confirm } = preview
  return JSON.stringify({
    format,
    version,
    schoolYear,
    schools,
    counts: counts(roster),
    confirm,
    people: {
      new: people.added.map(brief),
      changed: people.changed.map(({ id, person, changes }) => ({ id, ...brief(person), changes })),
      gone: people.gone.map(({ id, kinds, key }) => ({ id, kinds, key })),
      unchanged: people.unchanged,
    },
    groups: {
      new: groups.added.map(({ key, name, schoolYear, year, pupils, teachers }) => ({
        ...{ key, name, schoolYear, year },
        ...{ pupils: pupils.length, teachers: teachers.length },
      })),
      changed: groups.changed.map(({ id, group: { key, name } }) => ({ id, key, name })),
      gone: groups.gone.map(({ id, key, name }) => ({ id, key, name })),
      unchanged: groups.unchanged,
    },
    guardianships: {
      new: guardianships.added.length,
      changed: guardianships.changed.length,
      gone: guardianships.gone.length,
      unchanged: guardianships.unchanged,
    },
    rejected: roster.rejected.map(({ file, line, reason }) => ({
      file,
      line,
      code: reason,
      reason: rejectWords(reason),
    })),
    remarks: roster.remarks.map(({ file, line, reason }) => ({
      file,
      line,
      code: reason,
      reason: remarkWords(reason),
    })),
    numbersLeftOut,
    left,
    stored: events !== null,
    events: events ?? 0,
  })
}

function brief({ line, kinds, key, givenName, prefix, familyName }: Person): object {
  return { line, kinds, key, name: [givenName, prefix, familyName].filter(Boolean).join(' ') }
}

function counts({ people, groups }: Roster): Record<Kind | 'groups', number> {
  const of = (kind: Kind): number => people.filter(({ kinds }) => kinds.includes(kind)).length
  return {
    pupil: of('pupil'),
    guardian: of('guardian'),
    staff: of('staff'),
    other: of('other'),
    groups: groups.length,
  }
}

function title({ format, version, schoolYear, schools }: Roster, language: Language): string {
  const year = schoolYear === null ? '' : `${SCHOOL_YEAR[language]} ${schoolYear}`
  const names = schools.slice(0, 3).map(({ name, brin, key }) => (name === '' ? (brin ?? key) : name))
  return [`${FORMAT_NAMES[format]}${version === null ? '' : ` ${version}`}`, year, ...names].filter(Boolean).join(' · ')
}

function counted(roster: Roster, language: Language): string {
  return Object.entries(counts(roster))
    .filter(([, count]) => count > 0)
    .map(([what, count]) => `${count} ${COUNTED[what as Kind | 'groups'][language]}`)
    .join(' · ')
}

function changes({ people, groups }: Preview, language: Language): string[] {
  const line = (
    what: Words,
    parts: { added: { length: number }; changed: { length: number }; gone: { length: number }; unchanged: number },
  ): string =>
    `${what[language]}: ${parts.added.length} ${NEW[language]} · ${parts.changed.length} ${CHANGED[language]} · ${parts.gone.length} ${GONE[language]} · ${parts.unchanged} ${SAME[language]}`
  return [
    line(PEOPLE, people),
    line(GROUPS, groups),
    ...people.added.slice(0, 3).map((person) => `  + ${nameOf(person)}`),
    ...people.changed.slice(0, SHOWN).map(({ person, changes }) => {
      const fields = changes.map(({ field }) => FIELDS[field][language]).join(', ')
      return `  ~ ${nameOf(person)}: ${fields}`
    }),
    ...people.gone.slice(0, SHOWN).map((person) => `  - ${nameOf(person)}`),
  ]
}

function nameOf({
  givenName,
  initials,
  prefix,
  familyName,
}: Pick<Person, 'givenName' | 'initials' | 'prefix' | 'familyName'>): string {
  return [givenName || initials, prefix, familyName].filter(Boolean).join(' ')
}

function section(heading: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', heading, ...lines.map((line) => `  ${line}`)]
}

function byReason<T extends string>(
  found: readonly { readonly file: string | null; readonly line: number; readonly reason: T }[],
  words: (reason: T) => string,
  language: Language,
): string[] {
  return [...Map.groupBy(found, ({ file, reason }) => `${file ?? ''} ${reason}`).values()].flatMap((those) => {
    const [first] = those
    if (!first) return []
    const lines = those.slice(0, SHOWN).map(({ line }) => line)
    const more = those.length > SHOWN ? ' …' : ''
    const file = first.file === null ? '' : `${first.file} `
    return [`${file}${LINE[language]} ${lines.join(', ')}${more}: ${words(first.reason)}`]
  })
}

function confirmation(one: Confirmation, language: Language): string {
  if (one.about === 'many-gone') {
    const what = COUNTED[one.kind][language]
    return language === 'nl'
      ? `${one.gone} van de ${one.of} ${what} staan niet in dit bestand. Is het wel het goede bestand?`
      : `${one.gone} of the ${one.of} ${what} are not in this file. Is it the right file?`
  }
  if (one.about === 'school-year')
    return language === 'nl'
      ? `Dit is schooljaar ${one.schoolYear}; het is nu ${one.expected}.`
      : `This is school year ${one.schoolYear}; it is ${one.expected} now.`
  return language === 'nl'
    ? `Dit bestand is van een andere school (${one.brin}).`
    : `This file is of another school (${one.brin}).`
}

const FORMAT_NAMES: Readonly<Record<Format, string>> = { edexml: 'EDEXML', oneroster: 'OneRoster', csv: 'CSV/Excel' }
const SCHOOL_YEAR: Words = { nl: 'schooljaar', en: 'school year' }
const PEOPLE: Words = { nl: 'Mensen', en: 'People' }
const GROUPS: Words = { nl: 'Groepen', en: 'Groups' }
const NEW: Words = { nl: 'nieuw', en: 'new' }
const CHANGED: Words = { nl: 'gewijzigd', en: 'changed' }
const GONE: Words = { nl: 'weg', en: 'gone' }
const SAME: Words = { nl: 'ongewijzigd', en: 'unchanged' }
const LINE: Words = { nl: 'regel', en: 'line' }
const CONFIRM: Words = { nl: 'Eerst bevestigen', en: 'To be confirmed first' }
const REJECTED: Words = { nl: 'Niet overgenomen', en: 'Not taken' }
const REMARKS: Words = { nl: 'Let op', en: 'Please note' }
const NUMBERS: Words = {
  nl: 'BSN’s en dergelijke die er stonden en niet gelezen zijn',
  en: 'Citizen numbers and the like that stood there and were not read',
}
const LEFT: Words = { nl: 'Volgens het bestand van school af', en: 'Have left, says the file' }
const STORED: Words = { nl: 'Dit is overgenomen.', en: 'This was taken in.' }
const NOTHING_NEW: Words = {
  nl: 'Alles stond er al zo in; er is niets veranderd.',
  en: 'Everything was so already; nothing was changed.',
}
const NOTHING_STORED: Words = { nl: 'Er is niets bewaard of veranderd.', en: 'Nothing was stored or changed.' }

const COUNTED: Readonly<Record<Kind | 'groups', Words>> = {
  pupil: { nl: 'leerlingen', en: 'pupils' },
  guardian: { nl: 'ouders of verzorgers', en: 'guardians' },
  staff: { nl: 'medewerkers', en: 'staff' },
  other: { nl: 'anderen', en: 'others' },
  groups: { nl: 'groepen', en: 'groups' },
}

const FIELDS: Readonly<Record<PersonField | 'manager', Words>> = {
  kinds: { nl: 'soort', en: 'kind' },
  key: { nl: 'sleutel', en: 'key' },
  eckId: { nl: 'ECK iD', en: 'ECK iD' },
  givenName: { nl: 'roepnaam', en: 'given name' },
  initials: { nl: 'voorletters', en: 'initials' },
  prefix: { nl: 'tussenvoegsel', en: 'prefix' },
  familyName: { nl: 'achternaam', en: 'family name' },
  email: { nl: 'e-mail', en: 'e-mail' },
  birthDate: { nl: 'geboortedatum', en: 'date of birth' },
  roles: { nl: 'rollen', en: 'roles' },
  schools: { nl: 'vestiging', en: 'location' },
  manager: { nl: 'leidinggevende', en: 'manager' },
}

/**
 * Believable schools of people who don't exist, for the demo school and for tests: the same seed gives the same school.
 * Numbers and addresses belong to nobody (`.example`, RFC 2606).
 */
import { DOUBLE_NAMES, FAMILIES, GIVEN, ORIGINS, type Origin } from './fiction-names.ts'
import { schoolYearOf } from './fields.ts'
import type { Authority, Group, Guardianship, Person, Roster, StaffRole } from './roster.ts'

export interface FictionSettings {
  readonly seed: number
  readonly pupils: number
  readonly staff: number
  /** The day it is, YYYY-MM-DD: ages and school year follow from it. */
  readonly today: string
  /** Where their e-mail goes, such as school.example. */
  readonly domain: string
}

/** Pupils in a class, and years of the school (VO: the first year is 11 in EDEXML). */
const CLASS_SIZE = 27
const YEARS = 6
const AGE_IN_FIRST_YEAR = 12

/** A school for secondary education with classes 1a to 6c, families with brothers and sisters, and staff with roles. */
export function fictitiousSchool(settings: FictionSettings): Roster {
  const chance = chanceFrom(settings.seed)
  const schoolYear = schoolYearOf(settings.today)
  const staff = staffOf(settings, chance)
  const families = familiesOf(settings, schoolYear, chance)
  const pupils = families.flatMap((family) => family.children)
  return {
    format: 'edexml',
    version: '2.1',
    schoolYear,
    schools: [{ key: '99ZZ', brin: '99ZZ', name: 'De Fictieve School' }],
    people: [...pupils.map(({ person }) => person), ...families.flatMap((family) => family.guardians), ...staff],
    groups: classesOf(pupils, staff, schoolYear),
    guardianships: families.flatMap((family) => family.guardianships),
    rejected: [],
    remarks: [],
    numbersLeftOut: 0,
    left: 0,
  }
}

interface Chance {
  /** A whole number from 0, below `below`. */
  below(below: number): number
  pick<T>(from: readonly T[]): T
  /** True so many times out of a hundred. */
  percent(share: number): boolean
}

/** Numbers that follow from a seed (mulberry32), with integers only: the same everywhere. */
function chanceFrom(seed: number): Chance {
  let state = seed | 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return (t ^ (t >>> 14)) >>> 0
  }
  const below = (most: number): number => next() % most
  return {
    below,
    pick<T>(from: readonly T[]): T {
      const one = from[below(from.length)]
      if (one === undefined) throw new RangeError('nothing to pick from')
      return one
    },
    percent: (share) => below(100) < share,
  }
}

interface Child {
  readonly person: Person
  /** 1 to 6. */
  readonly year: number
}

interface Family {
  readonly children: readonly Child[]
  readonly guardians: readonly Person[]
  readonly guardianships: readonly Guardianship[]
}

/** Families until there are pupils enough; about one in four has more than one child at the school. */
function familiesOf(settings: FictionSettings, schoolYear: string, chance: Chance): Family[] {
  const families: Family[] = []
  for (let pupils = 0; pupils < settings.pupils;) {
    const wanted = chance.percent(76) ? 1 : chance.percent(80) ? 2 : 3
    const size = Math.min(wanted, settings.pupils - pupils)
    families.push(familyOf(families.length + 1, pupils + 1, size, settings, schoolYear, chance))
    pupils += size
  }
  return families
}

function familyOf(
  number: number,
  firstPupil: number,
  size: number,
  settings: FictionSettings,
  schoolYear: string,
  chance: Chance,
): Family {
  const origin = chance.pick(ORIGINS)
  const surname = chance.pick(FAMILIES[origin])
  const taken = new Set<string>()
  const firstYear = 1 + chance.below(YEARS)
  const children = Array.from({ length: size }, (_, i) => {
    const year = 1 + ((firstYear - 1 + i * 2) % YEARS)
    const key = String(40_000 + firstPupil + i)
    const birthDate = birthDateOf(year, schoolYear, chance)
    return {
      year,
      person: personOf({ kind: 'pupil', key, given: givenName(origin, chance, taken), surname, birthDate }),
    }
  })
  const guardians = guardiansOf(number, { origin, surname, taken }, settings, chance)
  const authority: Authority = guardians.length === 1 ? 'yes' : 'shared'
  // In few families one of the two has no authority, or nobody told the school.
  const second: Authority = chance.percent(4) ? 'no' : chance.percent(3) ? 'unknown' : authority
  const first: Authority = second === 'no' ? 'yes' : authority
  const guardianships = children.flatMap(({ person }) =>
    guardians.map(({ ref }, i) => ({ guardian: ref, pupil: person.ref, authority: i === 0 ? first : second })),
  )
  return { children, guardians, guardianships }
}

function guardiansOf(
  number: number,
  { origin, surname, taken }: { origin: Origin; surname: Surname; taken: Set<string> },
  settings: FictionSettings,
  chance: Chance,
): Person[] {
  const count = chance.percent(84) ? 2 : 1
  return Array.from({ length: count }, (_, i) => {
    const own = i === 0 || chance.percent(60) ? surname : chance.pick(FAMILIES[origin])
    const key = `O${20_000 + number * 2 + i}`
    const given = givenName(origin, chance, taken)
    const email = `${addressOf(given, own)}.${number}@post.${settings.domain}`
    return personOf({ kind: 'guardian', key, given, surname: own, email })
  })
}

function birthDateOf(year: number, schoolYear: string, chance: Chance): string {
  // Twelve on 1 October of the first year, or a year older for who did a year twice.
  const born = Number(schoolYear.slice(0, 4)) - AGE_IN_FIRST_YEAR - (year - 1) - (chance.percent(12) ? 1 : 0)
  const month = 1 + chance.below(12)
  const day = 1 + chance.below(28)
  return `${month >= 10 ? born - 1 : born}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

/** Work at school by its share: the head first, so that a small school has one too. */
const WORK: readonly (readonly [number, readonly StaffRole[]])[] = [
  [1, ['leadership']],
  [2, ['leadership', 'teacher']],
  [3, ['counsellor']],
  [30, ['teacher']],
  [9, []],
]

function staffOf(settings: FictionSettings, chance: Chance): Person[] {
  const work = WORK.flatMap(([share, roles]) => Array.from({ length: share }, () => roles))
  return Array.from({ length: settings.staff }, (_, i) => {
    const origin = chance.pick(ORIGINS)
    const [given, surname] = [givenName(origin, chance), chance.pick(FAMILIES[origin])]
    const email = `${addressOf(given, surname)}.${i + 1}@${settings.domain}`
    const person = personOf({ kind: 'staff', key: `M${100 + i}`, given, surname, email })
    const roles = work[i % work.length] ?? []
    return { ...person, roles, manager: i === 0 ? null : i < 3 ? 'staff:M100' : `staff:M${101 + (i % 2)}` }
  }).map((person, _, all) => (all.some(({ ref }) => ref === person.manager) ? person : { ...person, manager: null }))
}

type Surname = (typeof FAMILIES)[Origin][number]

interface Sketch {
  readonly kind: 'pupil' | 'guardian' | 'staff'
  readonly key: string
  readonly given: string
  readonly surname: Surname
  readonly email?: string
  readonly birthDate?: string
}

function personOf({ kind, key, given, surname, email, birthDate }: Sketch): Person {
  const [prefix, familyName] = surname
  return {
    ref: `${kind}:${key}`,
    line: 0,
    kinds: [kind],
    key,
    eckId: kind === 'guardian' ? null : `https://eckid.example/${kind}/${key.toLowerCase()}`,
    givenName: given,
    initials: given.slice(0, 1),
    prefix,
    familyName,
    email: email ?? null,
    birthDate: birthDate ?? null,
    roles: [],
    schools: [],
    manager: null,
    omitted: [],
  }
}

/** A given name that nobody of `taken` has: in a family names differ. The name is taken then. */
function givenName(origin: Origin, chance: Chance, taken = new Set<string>()): string {
  const name = chance.pick(GIVEN[origin].filter((one) => !taken.has(one)))
  taken.add(name)
  return origin === 'dutch' && chance.percent(4) ? `${name}-${chance.pick(DOUBLE_NAMES)}` : name
}

function addressOf(given: string, [prefix, familyName]: Surname): string {
  return `${given}.${prefix}${familyName}`
    .normalize('NFD')
    .replace(/ı/g, 'i')
    .toLowerCase()
    .replace(/[^a-z0-9.]/g, '')
}

/** Classes of each year, named 1a, 1b …, each with a teacher or two. */
function classesOf(pupils: readonly Child[], staff: readonly Person[], schoolYear: string): Group[] {
  const teachers = staff.filter(({ roles }) => roles.includes('teacher'))
  let turn = 0
  return Array.from({ length: YEARS }, (_, i) => i + 1).flatMap((year) => {
    const those = pupils.filter((pupil) => pupil.year === year)
    const count = Math.ceil(those.length / CLASS_SIZE)
    return Array.from({ length: count }, (_, i) => {
      const name = `${year}${String.fromCharCode(97 + i)}`
      const mentors =
        teachers.length === 0 ? [] : [teachers[turn++ % teachers.length], teachers[turn % teachers.length]]
      return {
        ref: `group:${name}`,
        key: name,
        name,
        schoolYear,
        year: String(10 + year),
        kind: 'class' as const,
        school: null,
        pupils: those.filter((_, place) => place % count === i).map(({ person }) => person.ref),
        teachers: [...new Set(mentors.filter((mentor) => mentor !== undefined).map(({ ref }) => ref))].sort(),
      }
    })
  })
}

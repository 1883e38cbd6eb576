/**
 * EDEXML 1.0.3, 2.0 and 2.1, and the same lists in an answer of UWLR 2 (Edustandaard). Streaming; only what the product
 * needs is read. What the standard requires of the whole is required; a person that doesn't keep to it is rejected.
 */
import { RosterBuilder } from './builder.ts'
import { decodeXml } from './decode.ts'
import { brinOf, isoDate, keyOf, schoolYear } from './fields.ts'
import { LIMITS } from './limits.ts'
import { RosterError } from './reasons.ts'
import type { ReadOptions, Roster, Source, StaffRole } from './roster.ts'
import { readXml, type Element, type XmlHandler } from './xml.ts'

/** Versions whose lists are read here. */
const VERSIONS = /^(?:1\.0\.?\d?|2\.[0-3](?:\.\d)?)$/

/** Years of the standard (EDEXJaargroepType). */
const YEARS = /^(?:B|D|[0-8]|1[1-6]|S|V|C|N|H)$/

const NUMBERS = new Set(['bsn', 'sofinummer', 'onderwijsnummer', 'bsn_ondwnr-4', 'rijksregisternummer'])

/** What work at school (EDEXLeerkrachtRolType) means for what somebody may see; the rest means nothing. */
const ROLES: Readonly<Record<string, StaffRole>> = {
  LRK: 'teacher',
  VAK: 'teacher',
  DIR: 'leadership',
  ADJ: 'leadership',
  LOC: 'leadership',
  IB: 'counsellor',
  SMW: 'counsellor',
}

/** Reads the file to its end. Throws a RosterError when it is no roster; errors of the source pass. */
export async function readEdexml(source: Source, options: ReadOptions): Promise<Roster> {
  const reader = new EdexmlReader(options)
  await readXml(decodeXml(source), reader)
  return reader.finish()
}

/** An item of one of the lists while it is read: its fields and references. */
interface Item {
  readonly element: Element
  /** Elements open around it. */
  readonly depth: number
  readonly fields: Map<string, string>
  readonly groups: { readonly key: string; readonly line: number }[]
  readonly roles: string[]
}

const LISTS = new Set(['school', 'vestigingen', 'groepen', 'leerlingen', 'leerkrachten'])

class EdexmlReader implements XmlHandler {
  readonly #options: ReadOptions
  readonly #builder: RosterBuilder
  /** Names of the open elements. */
  readonly #open: string[] = []
  /** How many are open around the lists; 0 until the root of the lists is found. */
  #root = 0
  #item: Item | null = null
  readonly #seen = new Set<string>()
  #pupils = 0

  constructor(options: ReadOptions) {
    this.#options = options
    this.#builder = new RosterBuilder('edexml', options)
  }

  open(element: Element): void {
    const depth = this.#open.push(element.name) - 1
    if (this.#root === 0) {
      if (element.name === 'EDEX' || element.name === 'leerlinggegevens') this.#root = depth + 1
    } else if (this.#item) this.#refer(this.#item, element)
    else this.#begin(element, depth)
  }

  close(text: string): void {
    const name = this.#open.pop() ?? ''
    const item = this.#item
    if (item === null) return
    if (this.#open.length === item.depth + 1) this.#field(item, name, text.trim())
    if (name === 'rol' && !this.#open.includes('toevoegingen')) item.roles.push(text.trim())
    if (this.#open.length > item.depth) return
    this.#item = null
    this.#finishItem(name, item)
  }

  /** Begins an item where one stands: the school right under the root, others in their lists, after the school. */
  #begin(element: Element, depth: number): void {
    const list = this.#open[this.#root] ?? ''
    this.#seen.add(list)
    if (!LISTS.has(list) || depth !== this.#root + (list === 'school' ? 0 : 1)) return
    if (list !== 'school' && this.#builder.schoolYear === null)
      throw new RosterError('incomplete', element.line, '<school>')
    this.#item = { element, depth, fields: new Map(), groups: [], roles: [] }
  }

  /** The roster. Throws when something is missing that the standard requires of every file. */
  finish(): Roster {
    if (this.#root === 0) throw new RosterError('not-a-roster')
    for (const list of ['school', 'leerlingen'])
      if (!this.#seen.has(list)) throw new RosterError('incomplete', 0, `<${list}>`)
    if (this.#pupils === 0) throw new RosterError('incomplete', 0, '<leerling>')
    return this.#builder.finish()
  }

  /** A reference to a group or location inside an item; extra blocks (toevoegingen) may hold anything and are not read. */
  #refer(item: Item, { name, line, attribute }: Element): void {
    if (this.#open.includes('toevoegingen')) return
    const key = attribute('key')
    if (key === undefined) return
    if (name === 'vestiging') item.fields.set('vestiging', key)
    if (name === 'groep' || name === 'samengestelde_groep')
      if (item.groups.push({ key, line }) > LIMITS.groups) throw new RosterError('too-large', line)
  }

  #field(item: Item, name: string, text: string): void {
    if (NUMBERS.has(name)) this.#builder.leaveNumberOut()
    else if (name !== 'vestiging') item.fields.set(name, text)
  }

  #finishItem(name: string, item: Item): void {
    if (name === 'school') this.#school(item)
    else if (name === 'vestiging') this.#location(item)
    else if (name === 'groep' || name === 'samengestelde_groep') this.#group(item, name === 'samengestelde_groep')
    else if (name === 'leerling') this.#pupil(item)
    else if (name === 'leerkracht') this.#teacher(item)
  }

  #school({ fields, element }: Item): void {
    const version = fields.get('xsdversie')
    if (version !== undefined && !VERSIONS.test(version)) throw new RosterError('unknown-version', element.line)
    const year = schoolYear(fields.get('schooljaar') ?? '')
    if (year === null) throw new RosterError('incomplete', element.line, '<schooljaar>')
    const code = fields.get('brincode') ?? ''
    const brin = brinOf(code)
    if (code !== '' && brin === null) throw new RosterError('incomplete', element.line, '<brincode>')
    const location = /^\d{2}$/.exec(fields.get('dependancecode') ?? '')?.[0] ?? '00'
    const key = brin ?? keyOf(fields.get('schoolkey') ?? '') ?? keyOf(fields.get('instellingsnummer') ?? '') ?? 'school'
    this.#builder.version = version ?? null
    this.#builder.schoolYear = year
    this.#builder.school({ key, brin: brin?.length === 4 && location !== '00' ? brin + location : brin, name: '' })
  }

  #location({ element, fields }: Item): void {
    const key = keyOf(element.attribute('key') ?? '')
    const name = fields.get('naam') ?? ''
    if (key === null || name === '') this.#builder.reject(element.line, key === null ? 'bad-key' : 'no-name')
    else this.#builder.school({ key, brin: null, name: name.slice(0, 64) })
  }

  #group({ element, fields }: Item, course: boolean): void {
    const key = element.attribute('key') ?? ''
    const year = fields.get('jaargroep') ?? null
    if (!course && !YEARS.test(year ?? '')) {
      this.#builder.reject(element.line, 'bad-year')
      return
    }
    const { line } = element
    const kind = course ? 'course' : 'class'
    const schoolYear = this.#builder.schoolYear
    this.#builder.group({ line, key, name: fields.get('naam') ?? '', kind, year, schoolYear }, `group:${key}`)
  }

  #pupil(item: Item): void {
    this.#pupils++
    const { element, fields } = item
    const key = element.attribute('key') ?? ''
    if (this.#hasLeft(fields)) {
      this.#builder.leave()
      return
    }
    const year = fields.get('jaargroep')
    if (year !== undefined && !YEARS.test(year)) this.#builder.reject(element.line, 'bad-year', identity('pupil', item))
    else this.#person(item, 'pupil', key, fields.get('geboortedatum'))
  }

  /** Left before today, or only there for history (year H). */
  #hasLeft(fields: ReadonlyMap<string, string>): boolean {
    const end = isoDate(fields.get('uitstroomdatum') ?? '')
    return fields.get('jaargroep') === 'H' || (end !== null && end < this.#options.today)
  }

  #teacher(item: Item): void {
    const parent = item.roles.length > 0 && item.roles.every((role) => role === 'OUD')
    this.#person(item, parent ? 'other' : 'staff', item.element.attribute('key') ?? '', undefined)
  }

  #person(item: Item, kind: 'pupil' | 'staff' | 'other', key: string, birthDate: string | undefined): void {
    const { element, fields, roles, groups } = item
    const { line } = element
    if (keyOf(key) === null) {
      this.#builder.reject(line, 'bad-key', identity(kind, item))
      return
    }
    const location = keyOf(fields.get('vestiging') ?? '')
    const found = {
      line,
      kinds: [kind],
      key,
      eckId: element.attribute('eckid'),
      givenName: fields.get('roepnaam') ?? fields.get('voornamen'),
      initials: fields.get('voorletters-1'),
      prefix: fields.get('voorvoegsel'),
      familyName: fields.get('achternaam'),
      email: fields.get('emailadres'),
      birthDate,
      roles: kind === 'staff' ? rolesOf(roles, groups.length > 0) : [],
      schools: location === null ? [] : [location],
    }
    // Pupils and staff have keys of their own in this standard.
    const ref = this.#builder.person(found, `${kind === 'pupil' ? 'pupil' : 'staff'}:${key}`)
    if (ref === null) return
    const as = kind === 'pupil' ? 'pupils' : 'teachers'
    for (const group of groups) this.#builder.place({ group: `group:${group.key}`, person: ref, as, line: group.line })
  }
}

function identity(
  kind: 'pupil' | 'staff' | 'other',
  { element, fields }: Item,
): Parameters<RosterBuilder['reject']>[2] {
  const key = keyOf(element.attribute('key') ?? '')
  return { kinds: [kind], key, eckId: keyOf(element.attribute('eckid') ?? ''), email: fields.get('emailadres') ?? null }
}

/** Roles told; somebody before a group of whom nothing is told (as in 1.0.3, which has no roles) teaches. */
function rolesOf(told: readonly string[], hasGroups: boolean): StaffRole[] {
  const roles = [...new Set(told.map((role) => ROLES[role]).filter((role) => role !== undefined))]
  return told.length === 0 && hasGroups ? ['teacher'] : roles
}

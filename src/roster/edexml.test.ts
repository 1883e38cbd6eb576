import { describe, expect, test } from 'vitest'
import { edexmlOf, sourceOf } from '../../test/roster/write.ts'
import { readEdexml } from './edexml.ts'
import { fictitiousSchool } from './fiction.ts'
import { RosterError } from './reasons.ts'
import type { Roster } from './roster.ts'

const TODAY = { today: '2026-11-30' }
const read = (text: string | Uint8Array, piece?: number): Promise<Roster> => readEdexml(sourceOf(text, piece), TODAY)

const SCHOOL = '<school><schooljaar>2026-2027</schooljaar><brincode>99ZZ</brincode><xsdversie>2.1</xsdversie></school>'
const edex = (pupils: string, { staff = '', groups = '', school = SCHOOL } = {}): string =>
  `<EDEX>\n${school}\n<groepen>${groups}</groepen>\n<leerlingen>\n${pupils}\n</leerlingen><leerkrachten>${staff}</leerkrachten></EDEX>`
const pupil = (inside: string, key = 'L1'): string => `<leerling key="${key}">${inside}</leerling>`
const NAME = '<achternaam>Hazelaar</achternaam><roepnaam>Puck</roepnaam>'

async function fault(text: string | Uint8Array): Promise<[string, number]> {
  const error = await read(text).then(
    () => null,
    (reason: unknown) => reason,
  )
  return error instanceof RosterError ? [error.fault, error.line] : [String(error), -1]
}

describe('people and groups', () => {
  test('of a whole school come back as they were written, whatever the size of the pieces', async () => {
    const school = fictitiousSchool({ seed: 3, pupils: 40, staff: 9, ...TODAY, domain: 'school.example' })
    const told = school.people.filter(({ kinds }) => kinds[0] !== 'guardian').map((one) => ({ ...one, manager: null }))
    for (const piece of [7, 65_536]) {
      const roster = await read(edexmlOf(school), piece)
      expect(roster).toMatchObject({ version: '2.1', schoolYear: '2026-2027', rejected: [], remarks: [] })
      expect(roster.people.map((one) => ({ ...one, line: 0 }))).toEqual(told)
      expect(roster.groups).toEqual(school.groups)
    }
  })

  test('version 1.0.3: no roles, so who has a group teaches', async () => {
    const school =
      '<school><schooljaar>2026-2027</schooljaar><schoolkey>7</schoolkey><xsdversie>1.03</xsdversie></school>'
    const staff = `<leerkracht key="1">${NAME}<groepen><groep key="g"/></groepen></leerkracht><leerkracht key="2"><roepnaam>Jet</roepnaam></leerkracht>`
    const groups = '<groep key="g"><naam>Uilen</naam><jaargroep>8</jaargroep></groep>'
    const roster = await read(edex(pupil(`${NAME}<groep key="g"/>`, '1'), { school, staff, groups }))
    expect(roster.people.map(({ ref, roles }) => [ref, roles])).toEqual([
      ['pupil:1', []],
      ['staff:1', ['teacher']],
      ['staff:2', []],
    ])
    expect(roster.groups[0]).toMatchObject({ name: 'Uilen', pupils: ['pupil:1'], teachers: ['staff:1'] })
  })

  test('work in a group says what somebody is: a trainee or helping parent sees no more for having one', async () => {
    const staff = ['STA', 'OUD', 'VAK', 'DIR', 'IB', 'CON']
      .map(
        (role) =>
          `<leerkracht key="${role}">${NAME}<groepen><groep key="g"><rol>${role}</rol></groep></groepen></leerkracht>`,
      )
      .join('')
    const { people } = await read(edex(pupil(NAME), { staff }))
    expect(people.slice(1).map(({ key, kinds, roles }) => [key, ...kinds, ...roles])).toEqual([
      ['STA', 'staff'],
      ['OUD', 'other'],
      ['VAK', 'staff', 'teacher'],
      ['DIR', 'staff', 'leadership'],
      ['IB', 'staff', 'counsellor'],
      ['CON', 'staff'],
    ])
  })

  test('extra blocks are not read: what stands in them is not what it is called', async () => {
    const block =
      '<toevoegingen><blok><code>x</code><rol>DIR</rol><groep key="g"/><achternaam>Nee</achternaam></blok></toevoegingen>'
    const staff = `<leerkracht key="1">${NAME}<rol>CON</rol>${block}</leerkracht>`
    const groups = '<groep key="g"><naam>Uilen</naam><jaargroep>8</jaargroep></groep>'
    const roster = await read(edex(pupil(NAME + block), { staff, groups }))
    expect(roster.people.map(({ familyName, roles }) => [familyName, roles])).toEqual([
      ['Hazelaar', []],
      ['Hazelaar', []],
    ])
    expect(roster.groups).toMatchObject([{ pupils: [], teachers: [] }])
  })

  test('who has left is in no list', async () => {
    const gone = '<uitstroomdatum>2026-07-31</uitstroomdatum>'
    const later = '<uitstroomdatum>2027-07-31</uitstroomdatum>'
    const history = '<jaargroep>H</jaargroep>'
    const roster = await read(edex(pupil(NAME + gone, 'a') + pupil(NAME + later, 'b') + pupil(NAME + history, 'c')))
    expect(roster.people.map(({ key }) => key)).toEqual(['b'])
    expect(roster.left).toBe(2)
  })

  test('an answer of UWLR, with its namespaces and envelope', async () => {
    const inside = edex(pupil(NAME))
      .replace(/<(\/?)EDEX/g, '<$1u:leerlinggegevens')
      .replaceAll(/<(\/?)(?!u:)(\w)/g, '<$1u:$2')
    const roster = await read(
      `<s:Envelope xmlns:s="urn:s" xmlns:u="urn:u"><s:Body><u:leerlinggegevens_antwoord>${inside}</u:leerlinggegevens_antwoord></s:Body></s:Envelope>`,
    )
    expect(roster.people.map(({ familyName }) => familyName)).toEqual(['Hazelaar'])
  })

  test('citizen numbers are not read, also when they are the keys', async () => {
    const numbers = ['111222333', '123456782', '100000004']
      .map((key) => pupil(`${NAME}<bsn>${key}</bsn>`, key))
      .join('')
    const roster = await read(edex(numbers + pupil(NAME, '111222333')))
    expect(roster.rejected).toMatchObject([{ reason: 'duplicate-key', who: { key: null } }])
    expect(JSON.stringify(roster)).not.toMatch(/111222333|123456782/)
    expect(roster.remarks.map(({ reason }) => reason)).toContain('key-is-citizen-number')
    expect(roster.numbersLeftOut).toBe(6)
    const honest = await read(edex(pupil(NAME, '111222333') + pupil(NAME, '412345678') + pupil(NAME, '400000001')))
    expect(honest.people.map(({ key }) => key)).toEqual(['111222333', '412345678', '400000001'])
  })
})

describe('lines that are not taken, with their number', () => {
  const long = 'x'.repeat(500)
  test.each([
    ['no-name', '<geboortedatum>2012-01-01</geboortedatum>'],
    ['name-too-long', `<achternaam>${long}</achternaam>`],
    ['formula', '<achternaam>=HYPERLINK("https://x.example")</achternaam>'],
    ['formula', '<roepnaam>@SUM(1)</roepnaam>'],
    ['odd-characters', '<roepnaam>Noor&#x202e;</roepnaam>'],
    ['bad-year', `${NAME}<jaargroep>42</jaargroep>`],
  ])('%s', async (reason, inside) => {
    const roster = await read(edex(`${pupil(NAME, 'a')}\n${pupil(inside, 'b')}`))
    expect(roster.people.map(({ key }) => key)).toEqual(['a'])
    expect(roster.rejected).toMatchObject([{ line: 6, reason, who: { key: 'b' } }])
  })

  test('keys that are missing, too long or twice; an ECK iD twice', async () => {
    const twice = `<leerling key="c" eckid="e">${NAME}</leerling><leerling key="d" eckid="e">${NAME}</leerling>`
    const roster = await read(
      edex(`<leerling>${NAME}</leerling>${pupil(NAME, long)}${pupil(NAME)}${pupil(NAME)}${twice}`),
    )
    expect(roster.rejected.map(({ reason }) => reason)).toEqual([
      'bad-key',
      'bad-key',
      'duplicate-key',
      'duplicate-eck-id',
    ])
  })

  test('a wrong date, address or group is left out and said; the person stays', async () => {
    const inside = [
      '<geboortedatum>2012-02-30</geboortedatum>',
      '<geboortedatum>2030-01-01</geboortedatum>',
      '<emailadres>geen adres</emailadres>',
      '<groep key="nergens"/>',
    ]
    const roster = await read(edex(inside.map((one, i) => pupil(NAME + one, `k${i}`)).join('')))
    expect(roster.people).toHaveLength(4)
    expect(roster.people.map(({ omitted }) => omitted)).toEqual([['birthDate'], ['birthDate'], ['email'], []])
    expect(roster.remarks.map(({ reason }) => reason).sort()).toEqual([
      'bad-date',
      'bad-email',
      'date-in-future',
      'unknown-group',
    ])
  })
})

describe('files that are refused', () => {
  const laughs = '<!DOCTYPE a [<!ENTITY l "lol"><!ENTITY m "&l;&l;&l;&l;&l;&l;&l;&l;">]>'
  const outside = '<!DOCTYPE a SYSTEM "file:///etc/passwd">'
  test.each([
    ['doctype', 1, laughs + edex(pupil('<achternaam>&m;</achternaam>'))],
    ['doctype', 2, `<?xml version="1.0"?>\n${outside}${edex(pupil(NAME))}`],
    ['broken-xml', 5, edex(pupil('<achternaam>&xxe;</achternaam>'))],
    ['broken-xml', 5, edex(pupil(NAME)).slice(0, -60)],
    ['broken-xml', 1, `<EDEX>${'<a>'.repeat(100)}${'</a>'.repeat(100)}</EDEX>`],
    ['not-a-roster', 0, '<html><body>Geen leerlingen</body></html>'],
    ['incomplete', 0, '<EDEX/>'],
    ['incomplete', 0, `<EDEX>${SCHOOL}<leerlingen/></EDEX>`],
    ['incomplete', 1, `<EDEX><leerlingen>${pupil(NAME)}</leerlingen>${SCHOOL}</EDEX>`],
    ['incomplete', 2, edex(pupil(NAME), { school: '<school><brincode>99ZZ</brincode></school>' })],
    ['incomplete', 2, edex(pupil(NAME), { school: '<school><schooljaar>2026-2028</schooljaar></school>' })],
    ['unknown-version', 2, edex(pupil(NAME), { school: SCHOOL.replace('2.1', '3.0') })],
    ['unknown-encoding', 1, `<?xml version="1.0" encoding="utf-7"?>${edex(pupil(NAME))}`],
    ['not-text', 0, new Uint8Array([...new TextEncoder().encode('<EDEX>'), 0xc3, 0x28])],
  ])('%s, line %i', async (expected, line, text) => {
    expect(await fault(text)).toEqual([expected, line])
  })
})

describe('encodings', () => {
  const text = (encoding: string): string =>
    `<?xml version="1.0" encoding="${encoding}"?>${edex(pupil('<roepnaam>Zoë</roepnaam>'))}`
  const utf16 = (value: string, order: 'le' | 'be', mark: boolean): Uint8Array => {
    const bytes = Buffer.from((mark ? '\ufeff' : '') + value, 'utf16le')
    return order === 'le' ? bytes : bytes.swap16()
  }
  test.each([
    ['UTF-8', Buffer.from(text('UTF-8'))],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${text('UTF-8')}`)],
    ['none told', Buffer.from(edex(pupil('<roepnaam>Zoë</roepnaam>')))],
    ['UTF-16 told, UTF-8 written', Buffer.from(text('utf-16'))],
    ['UTF-16 little', utf16(text('UTF-16'), 'le', true)],
    ['UTF-16 big', utf16(text('UTF-16'), 'be', true)],
    ['UTF-16 without a mark', utf16(text('UTF-16'), 'le', false)],
    ['ISO-8859-1', Buffer.from(text('ISO-8859-1'), 'latin1')],
    ['Windows-1252', Buffer.from(text('Windows-1252'), 'latin1')],
  ])('%s', async (_, bytes) => {
    for (const piece of [1, 65_536]) expect((await read(bytes, piece)).people[0]?.givenName).toBe('Zoë')
  })
})

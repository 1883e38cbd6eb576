import { describe, expect, test } from 'vitest'
import { partsOf, sheetOf, sourceOf, workbookOf } from '../../test/roster/write.ts'
import { columnOf } from './columns.ts'
import { fictitiousSchool } from './fiction.ts'
import { nameParts } from './name.ts'
import { RosterError } from './reasons.ts'
import type { Roster } from './roster.ts'
import { readRows, readSheet, type SheetOptions } from './sheet.ts'
import { readWorkbook } from './workbook.ts'

const TODAY = { today: '2026-11-30' }
const read = (text: string | Uint8Array, options: Partial<SheetOptions> = {}): Promise<Roster> =>
  readSheet(sourceOf(text, 50), { ...TODAY, ...options })

describe('headings', () => {
  test.each([
    ['Achternaam', 'familyName'],
    ['E-mailadres leerling', 'email'],
    ['Leerlingnummer', 'key'],
    ['Stamklas', 'group'],
    ['Date of birth', 'birthDate'],
    ['Naam verzorger 1', 'guardian1.name'],
    ['Verzorger 2 e-mail', 'guardian2.email'],
    ['Achternaam moeder', 'guardian1.familyName'],
    ['Vader', 'guardian2.name'],
    ['Parent 2 first name', 'guardian2.givenName'],
    ['Ouderlijk gezag ouder 2', 'guardian2.authority'],
    ['Functie', 'role'],
    ['BSN', null],
    ['Burgerservicenummer leerling', null],
    ['Schoenmaat', null],
    ['', null],
  ])('%s is %s', (heading, column) => {
    expect(columnOf(heading)).toBe(column)
  })
})

test.each([
  ['Akker, Sanne van den', 'Sanne', '', 'van den', 'Akker'],
  ['Akker, van den, Sanne', 'Sanne', '', 'van den', 'Akker'],
  ['Sanne van den Akker', 'Sanne', '', 'van den', 'Akker'],
  ['S. van den Akker', '', 'S.', 'van den', 'Akker'],
  ['Lindeboom-Smit, J.P.', '', 'J.P.', '', 'Lindeboom-Smit'],
  ['Sukarno', 'Sukarno', '', '', ''],
])('%s, taken apart', (name, givenName, initials, prefix, familyName) => {
  expect(nameParts(name)).toEqual({ givenName, initials, prefix, familyName })
})

describe('a sheet', () => {
  const school = fictitiousSchool({ seed: 11, pupils: 30, staff: 0, ...TODAY, domain: 'school.example' })
  const brief = ({ people }: Roster): unknown =>
    people
      .map((one) => [one.kinds, one.givenName, one.prefix, one.familyName, one.email, one.birthDate].join('|'))
      .sort()

  test.each([
    ['; in UTF-8', Buffer.from(sheetOf(school))],
    [', in UTF-8 with a mark', Buffer.from(`\ufeff${sheetOf(school, ',')}`)],
    ['tab in UTF-16', Buffer.from(`\ufeff${sheetOf(school, '\t')}`, 'utf16le')],
    ['sep= of Excel', Buffer.from(`sep=;\r\n${sheetOf(school).replaceAll('\n', '\r\n')}`)],
  ])('with %s: people, guardians with authority, classes', async (_, bytes) => {
    const roster = await read(bytes)
    expect(roster.rejected).toEqual([])
    expect(brief(roster)).toEqual(brief(school))
    const share = (one: Roster): unknown => one.guardianships.map(({ authority }) => authority).sort()
    expect(share(roster)).toEqual(share(school))
    const size = (one: Roster): unknown =>
      one.groups.map(({ name, year, pupils }) => [name, year, pupils.length]).sort()
    expect(size(roster)).toEqual(size(school))
  })

  test('in Windows-1252', async () => {
    const { people } = await read(Buffer.from('Naam;Klas\nZoë Çelik;1a\n', 'latin1'))
    expect(people).toMatchObject([{ givenName: 'Zoë', familyName: 'Çelik' }])
  })

  test('of staff: roles from their work, managers, several groups; circles of managers are undone', async () => {
    const roster = await read(
      'Personeelsnummer;Naam;Functie;Leidinggevende;Klas\n1;A. Roos;Rector;;\n2;B. Roos;Docent wiskunde;1;1a, 1b\n3;C. Roos;Conciërge;4;\n4;D. Roos;Teamleider;3;\n5;E. Roos;Mentor;5;\n6;F. Roos;Docent;9;\n7;G. Roos;Docent;3;\n',
    )
    expect(roster.people.map(({ key, kinds, roles, manager }) => [key, kinds[0], roles.join(), manager])).toEqual([
      ['1', 'staff', 'leadership', null],
      ['2', 'staff', 'teacher', 'staff:1'],
      ['3', 'staff', '', null],
      ['4', 'staff', 'leadership', null],
      ['5', 'staff', 'teacher', null],
      ['6', 'staff', 'teacher', null],
      ['7', 'staff', 'teacher', 'staff:3'],
    ])
    expect(roster.remarks.map(({ line, reason }) => [line, reason])).toEqual([
      [4, 'manager-cycle'],
      [5, 'manager-cycle'],
      [6, 'manager-cycle'],
      [7, 'unknown-manager'],
    ])
    expect(roster.groups.map(({ name, teachers }) => [name, teachers])).toEqual([
      ['1a', ['staff:2']],
      ['1b', ['staff:2']],
    ])
  })

  test('a pupil with a line for each guardian is one pupil; brothers and sisters share theirs', async () => {
    const roster = await read(
      'nummer;naam;ouder naam;ouder e-mail;gezag\n1;Bas Roos;Jan Roos;jan@post.example;ja\n1;Bas Roos;Els Roos;els@post.example;nee\n2;Jet Roos;Jan Roos;jan@post.example;samen\n1;Bas Roos;;;\n1;Iemand Anders;;;\n',
      { columns: { 'guardian1.name': 'ouder naam' } },
    )
    expect(roster.people.map(({ ref }) => ref)).toHaveLength(4)
    expect(roster.guardianships.map(({ pupil, authority }) => [pupil, authority])).toEqual([
      ['pupil:1', 'yes'],
      ['pupil:1', 'no'],
      ['pupil:2', 'shared'],
    ])
    expect(roster.rejected.map(({ line, reason }) => [line, reason])).toEqual([
      [5, 'duplicate-person'],
      [6, 'duplicate-key'],
    ])
  })

  test('a teacher with a child here is one person; parents with one address are two', async () => {
    const roster = await read(
      'soort;voornaam;achternaam;e-mail;ouder 1 voornaam;ouder 1 achternaam;ouder 1 e-mail;ouder 2 voornaam;ouder 2 achternaam;ouder 2 e-mail\nleerling;Bas;Roos;;Els;Roos;els@school.example;;;\nmedewerker;Els;Roos;els@school.example;;;;;;\nleerling;Mees;Wilde;;C;Wilde;els@school.example;;;\nleerling;Jet;Wilde;;A;Wilde;thuis@post.example;B;Wilde;thuis@post.example\n',
    )
    expect(roster.people.filter(({ email }) => email === 'els@school.example').map(({ kinds }) => kinds)).toEqual([
      ['staff', 'guardian'],
      ['guardian'],
    ])
    expect(roster.people.filter(({ email }) => email === 'thuis@post.example')).toHaveLength(2)
    expect(roster.remarks.map(({ reason }) => reason)).toEqual(['shared-email', 'shared-email'])
    expect(roster.guardianships).toHaveLength(4)
  })

  test('citizen numbers are not read, whatever column they hide in', async () => {
    const roster = await read('BSN;Nummer;Naam\n111222333;123456782;Bas Roos\n;111222333;Jet Roos\n')
    expect(roster.people.map(({ key, omitted }) => [key, omitted])).toEqual([
      [null, ['key']],
      [null, ['key']],
    ])
    expect(roster.numbersLeftOut).toBe(3)
    await expect(read('BSN;Naam\n111222333;Bas\n', { columns: { key: 'BSN' } })).rejects.toMatchObject({
      fault: 'no-columns',
    })
  })

  test('formulas are no names, and never run', async () => {
    const roster = await read('Naam;Klas\n=1+1;1a\n"@SUM(A1)";1a\nBas Roos;=cmd|calc\n+31612345678;1a\n')
    expect(roster.rejected.map(({ line, reason }) => [line, reason])).toEqual([
      [2, 'formula'],
      [3, 'formula'],
      [4, 'formula'],
    ])
    expect(roster.groups.map(({ name }) => name)).toEqual(['1a'])
  })

  test('columns may be pointed out, in Dutch or English; the heading may stand lower', async () => {
    const text = 'Lijst van school\n\nWie;Waar;Wanneer\nRoos, Bas;1a;3-4-2013\n'
    const roster = await read(text, { columns: { naam: 'Wie', group: 'Waar', geboortedatum: 'Wanneer' } })
    expect(roster.people).toMatchObject([{ line: 4, givenName: 'Bas', familyName: 'Roos', birthDate: '2013-04-03' }])
    expect(roster.groups.map(({ name }) => name)).toEqual(['1a'])
    await expect(read(text, { columns: { naam: 'Nergens' } })).rejects.toMatchObject({ fault: 'no-columns' })
    await expect(read(text, { columns: { onzin: 'Wie' } })).rejects.toMatchObject({
      fault: 'no-columns',
      about: 'onzin',
    })
  })

  test('line numbers count lines inside quotes', async () => {
    const roster = await read('Naam;Opmerking\n;"een\ntwee\ndrie"\n;leeg\n')
    expect(roster.rejected.map(({ line }) => line)).toEqual([2, 5])
  })

  test.each([
    ['broken-csv', 'Naam;Klas\n"Bas;1a\n'],
    ['broken-csv', 'Naam;Klas\n"Bas"x;1a\n'],
    ['no-columns', 'a;b\n1;2\n'],
    ['empty', ''],
    ['not-text', new Uint8Array([0x4e, 0, 0, 0, 0xff])],
  ])('%s', async (fault, text) => {
    const error = await read(text).catch((reason: unknown) => reason)
    expect(error).toBeInstanceOf(RosterError)
    expect(error).toMatchObject({ fault })
  })
})

describe('an Excel workbook', () => {
  const rows = async (cells: Parameters<typeof workbookOf>[0]): Promise<Roster> =>
    readRows(await readWorkbook(partsOf(workbookOf(cells), 13)), TODAY)

  test('texts, numbers, days in two ways of writing, kept values of formulas', async () => {
    const roster = await rows([
      ['Leerlingnummer', 'Roepnaam', 'Achternaam', 'Geboortedatum', 'Klas'],
      [{ raw: '<c><v>40123</v></c>' }, 'Zoë', 'Roos', { raw: '<c s="1"><v>41367</v></c>' }, '1a'],
      [
        { raw: '<c><v>40124</v></c>' },
        'Bas',
        { raw: '<c t="str"><f>B2&amp;"x"</f><v>Wilde</v></c>' },
        { raw: '<c s="2"><v>41000.5</v></c>' },
        '1a',
      ],
    ])
    expect(roster.rejected).toEqual([])
    expect(roster.people.map(({ line, key, familyName, birthDate }) => [line, key, familyName, birthDate])).toEqual([
      [2, '40123', 'Roos', '2013-04-03'],
      [3, '40124', 'Wilde', '2012-04-01'],
    ])
  })

  test('a formula without a kept value is its text, so no name', async () => {
    const roster = await rows([['Naam'], [{ raw: '<c><f>HYPERLINK("https://x.example")</f></c>' }]])
    expect(roster.rejected).toMatchObject([{ line: 2, reason: 'formula' }])
  })

  test('days since 1904, and how a name is pronounced', async () => {
    const files = workbookOf([
      ['Naam', 'Geboortedatum'],
      ['Mei Zhou', { raw: '<c s="1"><v>39905</v></c>' }],
    ])
    const told = {
      ...files,
      'xl/workbook.xml': files['xl/workbook.xml']?.replace('<workbookPr/>', '<workbookPr date1904="1"/>') ?? '',
      'xl/sharedStrings.xml': files['xl/sharedStrings.xml']?.replace('Zhou</t>', 'Zhou</t><rPh><t>jo</t></rPh>') ?? '',
    }
    const roster = readRows(await readWorkbook(partsOf(told)), TODAY)
    expect(roster.people).toMatchObject([{ givenName: 'Mei', familyName: 'Zhou', birthDate: '2013-04-03' }])
  })

  test('a cell in the last row and column takes no room', async () => {
    const far = { raw: '<c r="XFD1048576" t="str"><v>x</v></c>' }
    const begun = performance.now()
    expect((await rows([['Naam'], ['Bas Roos', far]])).people).toHaveLength(1)
    expect(performance.now() - begun).toBeLessThan(1_000)
  })

  test('what is damaged is refused', async () => {
    await expect(readWorkbook([])).rejects.toMatchObject({ fault: 'broken-workbook' })
    const broken = { ...workbookOf([['Naam']]), 'xl/sharedStrings.xml': '<sst><si>' }
    await expect(readWorkbook(partsOf(broken))).rejects.toMatchObject({ fault: 'broken-workbook' })
    await expect(readWorkbook(partsOf(workbookOf([])))).rejects.toMatchObject({ fault: 'empty' })
  })
})

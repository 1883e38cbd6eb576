import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { fictitiousSchool } from '#src/roster/fiction.ts'
import { now } from '#src/platform/clock.ts'
import { edexmlOf, oneRosterOf, workbookOf, zipOf } from '../roster/write.ts'
import { deelwijs } from './command.ts'

const folder = mkdtempSync(join(tmpdir(), 'deelwijs-roster-'))
afterAll(() => rmSync(folder, { recursive: true }))

function fileWith(name: string, content: string | Uint8Array): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

const today = now().slice(0, 10)
const school = fictitiousSchool({ seed: 4, pupils: 20, staff: 5, today, domain: 'school.example' })

describe('roster', () => {
  test('EDEXML: counts, what is new, what is rejected with its line, that nothing was stored', async () => {
    const bad =
      '<leerling key="x"><geboortedatum>2012-01-01</geboortedatum><bsn>111222333</bsn></leerling>\n</leerlingen>'
    const text = edexmlOf(school).replace('</leerlingen>', bad)
    const line = text.split('\n').findIndex((one) => one.includes('key="x"')) + 1
    const { status, out, err } = await deelwijs('roster', fileWith('goed.xml', text), '--dry-run')
    expect(err).toBe('')
    expect(out).toContain(`EDEXML 2.1 · schooljaar ${school.schoolYear ?? ''} · 99ZZ`)
    expect(out).toContain('20 leerlingen · 5 medewerkers')
    expect(out).toContain('Mensen: 25 nieuw · 0 gewijzigd · 0 weg · 0 ongewijzigd')
    expect(out).toContain(`Niet overgenomen (1)\n  regel ${line}: er staat geen naam`)
    expect(out).toContain('niet gelezen zijn: 1')
    expect(out).not.toContain('111222333')
    expect(out).toContain('Er is niets bewaard of veranderd.')
    expect(status).toBe(0)
  })

  test('a OneRoster zip as JSON', async () => {
    const { status, out } = await deelwijs('roster', fileWith('or.zip', await zipOf(oneRosterOf(school))), '--json')
    const guardians = school.people.filter(({ kinds }) => kinds[0] === 'guardian').length
    expect(JSON.parse(out)).toMatchObject({
      format: 'oneroster',
      version: '1.1',
      counts: { pupil: 20, guardian: guardians, staff: 5, other: 0 },
      people: { new: { length: school.people.length }, changed: [], gone: [], unchanged: 0 },
      guardianships: { new: school.guardianships.length },
      rejected: [],
      confirm: [],
    })
    expect(status).toBe(0)
  })

  test('Excel, with columns pointed out and in English', async () => {
    const cells = [
      ['Wie', 'Familie', 'Groep nu'],
      ['Bas', 'Roos', '1a'],
      ['Jet', '', '1a'],
      ['', '', '1a'],
    ]
    const path = fileWith('lijst.xlsx', await zipOf(workbookOf(cells)))
    const columns = ['voornaam=Wie', 'achternaam=Familie', 'klas=Groep nu'].flatMap((one) => ['--column', one])
    const { status, out } = await deelwijs('roster', path, ...columns, '--kind', 'pupil', '--language', 'en')
    expect(out).toContain('2 pupils · 1 groups')
    expect(out).toContain('+ Bas Roos')
    expect(out).toContain('Not taken (1)\n  line 4: there is no name')
    expect(status).toBe(0)
  })

  test.each([
    ['a file that is not there', 'nergens.xml', null, /dit bestand is er niet/],
    ['a DOCTYPE', 'x.xml', '<!DOCTYPE a SYSTEM "file:///etc/passwd"><EDEX/>', /regel 1: er staat een DOCTYPE in/],
    ['broken XML', 'y.xml', '<EDEX><school>', /de XML klopt niet/],
    ['a text without names', 'z.csv', 'a;b\n1;2\n', /achternaam: regel 1: ik herken de kolom niet/],
    [
      'an old Excel file',
      'oud.xls',
      new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]),
      /bewaar het als .xlsx of CSV/,
    ],
    ['nothing', 'leeg.csv', '', /er staat niemand in/],
  ])('%s: one line on standard error, status 2', async (_, name, content, expected) => {
    const path = content === null ? join(folder, name) : fileWith(name, content)
    const { status, out, err } = await deelwijs('roster', path)
    expect(err).toMatch(expected)
    expect(err.trimEnd().split('\n')).toHaveLength(1)
    expect([status, out]).toEqual([2, ''])
  })

  test('a zip that unpacks to suspiciously much', async () => {
    const files = { ...oneRosterOf(school), 'users.csv': Buffer.alloc(40 * 1024 ** 2, 'a') }
    const { status, err } = await deelwijs('roster', fileWith('bom.zip', await zipOf(files)))
    expect(err).toContain('verdacht veel')
    expect(status).toBe(2)
  })

  test('a zip of something else, and a wrong format', async () => {
    const other = fileWith('anders.zip', await zipOf({ 'foto.jpg': 'x' }))
    expect((await deelwijs('roster', other)).err).toContain('geen OneRoster en geen Excel-blad')
    const csv = fileWith('lijst.csv', 'Naam;Klas\nBas Roos;1a\n')
    expect((await deelwijs('roster', csv, '--format', 'oneroster')).status).toBe(2)
    expect((await deelwijs('roster', csv, '--format', 'edexml')).status).toBe(2)
    expect((await deelwijs('roster', csv, '--format', 'csv')).status).toBe(0)
    expect((await deelwijs('roster', csv, '--column', 'naam')).status).toBe(2)
  })
})

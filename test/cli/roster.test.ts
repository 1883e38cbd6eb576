import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { EVENT_TYPES } from '#src/apps/event-types.ts'
import { foundSchool } from '#src/features/school/found.ts'
import type { Services } from '#src/features/services.ts'
import { now } from '#src/platform/clock.ts'
import { keysFolder, openKeys } from '#src/platform/crypto/keys.ts'
import { openDatabase } from '#src/platform/database/database.ts'
import { Recorder } from '#src/record/recorder.ts'
import { fictitiousSchool } from '#src/roster/fiction.ts'
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

describe('roster --data', () => {
  const data = join(folder, 'data')
  // Opened and closed each time, as by the command line.
  const inSchools = async <T>(work: (services: Services) => Promise<T>): Promise<T> => {
    const db = await openDatabase({ data })
    const keys = keysFolder(data)
    const recorder = new Recorder({ keys: openKeys(keys), types: EVENT_TYPES, now })
    return work({ db, recorder, keys, now: () => new Date(), parameters: [] }).finally(() => db.close())
  }
  const found = (name: string): Promise<unknown> =>
    inSchools((services) =>
      foundSchool(services, {
        board: { name: 'Stichting Lisdodde' },
        school: { name, sector: 'vo', brin: null, languages: ['nl'], protocol: 'loket' },
        administrator: { givenName: 'Ina', familyName: 'Rietveen', email: 'ina@lisdodde.example' },
        contacts: [],
        channels: [],
      }),
    )
  test('a dry run stores nothing; then it is taken in; a wrong file asks to be confirmed', async () => {
    await found('De Lisdodde')
    const file = fileWith('school.xml', edexmlOf(school))
    const dry = await deelwijs('roster', file, '--data', data, '--dry-run')
    expect(dry.out).toContain('Mensen: 25 nieuw')
    expect(dry.out).toContain('Er is niets bewaard of veranderd.')
    const first = await deelwijs('roster', file, '--data', data)
    expect(first).toMatchObject({ status: 0, err: '' })
    expect(first.out).toContain('Mensen: 25 nieuw')
    expect(first.out).toContain('Dit is overgenomen.')
    const again = await deelwijs('roster', file, '--data', data, '--school', 'De Lisdodde')
    expect(again.out).toContain('Mensen: 0 nieuw · 0 gewijzigd · 0 weg · 25 ongewijzigd')
    expect(again.out).toContain('er is niets veranderd')
    const half = fileWith('half.xml', edexmlOf(fictitiousSchool({ seed: 4, pupils: 9, staff: 5, today, domain: 'school.example' }))) // prettier-ignore
    const wrong = await deelwijs('roster', half, '--data', data)
    expect(wrong.status).toBe(2)
    const [, answer = ''] = /--confirm (\d+)/.exec(wrong.err) ?? []
    expect(Number(answer)).toBeGreaterThanOrEqual(11)
    expect(wrong.out).toContain('Er is niets bewaard of veranderd.')
    expect((await deelwijs('roster', file, '--data', data)).out).toContain('25 ongewijzigd')
    expect(await deelwijs('roster', half, '--data', data, '--confirm', answer)).toMatchObject({ status: 0, err: '' })
  }, 60_000)

  test('several schools: which one has to be said; no data is one line', async () => {
    await found('De Waterlelie')
    const file = fileWith('school.xml', edexmlOf(school))
    expect((await deelwijs('roster', file, '--data', data)).err).toContain('De Lisdodde')
    expect(await deelwijs('roster', file, '--data', data, '--school', 'De Waterlelie')).toMatchObject({ status: 0 })
    const none = await deelwijs('roster', file, '--data', join(folder, 'nergens'))
    expect(none).toMatchObject({ status: 2, out: '' })
    expect(none.err).toContain('no such folder')
  }, 60_000)
})

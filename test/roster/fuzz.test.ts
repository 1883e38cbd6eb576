/** Readers against whatever bytes there are: a roster or a RosterError, never anything else, in bounded time. */
import {
  array,
  assert as check,
  asyncProperty,
  constantFrom,
  integer,
  nat,
  oneof,
  record,
  string,
  tuple,
  uint8Array,
} from 'fast-check'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { FileError } from '../../src/platform/files.ts'
import { withZipEntries } from '../../src/platform/zip.ts'
import { compare, NOBODY } from '../../src/roster/compare.ts'
import { readEdexml } from '../../src/roster/edexml.ts'
import { fictitiousSchool } from '../../src/roster/fiction.ts'
import { tidy } from '../../src/roster/fields.ts'
import { isRosterPart, readRosterFile, readRosterZip } from '../../src/roster/format.ts'
import { LIMITS } from '../../src/roster/limits.ts'
import { RosterError } from '../../src/roster/reasons.ts'
import { FORMATS, type Roster } from '../../src/roster/roster.ts'
import { csvLine, edexmlOf, oneRosterOf, partsOf, sheetOf, sourceOf, workbookOf, zipOf } from './write.ts'

const TODAY = { today: '2026-11-30' }
const ROUNDS = Number(process.env['ROSTER_ROUNDS'] ?? 120)
const school = fictitiousSchool({ seed: 21, pupils: 6, staff: 3, ...TODAY, domain: 'school.example' })

/** A roster that holds together, or a refusal with words. */
async function endsWell(reading: Promise<Roster>): Promise<Roster | null> {
  try {
    const roster = await reading
    const refs = new Set(roster.people.map(({ ref }) => ref))
    expect(refs.size).toBe(roster.people.length)
    for (const { pupils, teachers } of roster.groups)
      for (const ref of [...pupils, ...teachers]) expect(refs).toContain(ref)
    for (const { guardian, pupil } of roster.guardianships) expect(refs.has(guardian) && refs.has(pupil)).toBe(true)
    for (const { familyName, givenName } of roster.people)
      expect(familyName.length + givenName.length).toBeGreaterThan(0)
    compare(NOBODY, roster, TODAY)
    return roster
  } catch (error) {
    if (!(error instanceof RosterError) && !(error instanceof FileError)) throw error
    expect(error.message.split('\n')).toHaveLength(1)
    return null
  }
}

const ANY_BYTES = uint8Array({ maxLength: 300 })
const BEGINNINGS = ['', '<EDEX>', '<?xml version="1.0" encoding="', 'naam;klas\n', '\ufeff', 'PK\u0003\u0004', '"'].map(
  (text) => Buffer.from(text),
)

/** Bytes taken out, put in, doubled or moved. */
const EDITS = array(
  record({
    at: nat(),
    length: integer({ min: 0, max: 40 }),
    bytes: oneof(
      uint8Array({ maxLength: 6 }),
      constantFrom(
        ...['<', '>', '"', '&', ';', ',', '\n', '=', '\0', ']]>', '<!--', '</'].map((text) => Buffer.from(text)),
      ),
    ),
  }),
  { minLength: 1, maxLength: 6 },
)
interface Edit {
  at: number
  length: number
  bytes: Uint8Array
}

function edited(text: string, edits: readonly Edit[]): Uint8Array {
  return edits.reduce<Buffer>((bytes, { at, length, bytes: put }) => {
    const place = at % (bytes.length + 1)
    return Buffer.concat([bytes.subarray(0, place), put, bytes.subarray(place + length)])
  }, Buffer.from(text))
}

test('any bytes', async () => {
  await check(
    asyncProperty(
      constantFrom(...BEGINNINGS),
      ANY_BYTES,
      constantFrom(null, ...FORMATS),
      integer({ min: 1, max: 50 }),
      async (beginning, bytes, format, piece) => {
        await endsWell(readRosterFile(sourceOf(Buffer.concat([beginning, bytes]), piece), format, TODAY))
      },
    ),
    { numRuns: ROUNDS * 3 },
  )
})

test('files that were good', async () => {
  const files = [edexmlOf(school), sheetOf(school), sheetOf(school, '\t')]
  await check(
    asyncProperty(constantFrom(...files), EDITS, integer({ min: 1, max: 5_000 }), async (file, edits, piece) => {
      await endsWell(readRosterFile(sourceOf(edited(file, edits), piece), null, TODAY))
    }),
    { numRuns: ROUNDS },
  )
})

test('zips whose files were good, and workbooks', async () => {
  const zips = [
    oneRosterOf(school),
    workbookOf(
      sheetOf(school)
        .split('\n')
        .map((line) => line.split(';')),
    ),
  ]
  await check(
    asyncProperty(constantFrom(...zips), nat(), EDITS, async (zip, which, edits) => {
      const name = Object.keys(zip)[which % Object.keys(zip).length] ?? ''
      const parts = partsOf(zip).map((part) =>
        part.name === name ? sourceOf(edited(zip[name] ?? '', edits), 997, name) : part,
      )
      await endsWell(readRosterZip(parts, null, TODAY))
    }),
    { numRuns: ROUNDS },
  )
})

describe('on disk', () => {
  let folder = ''
  beforeAll(async () => (folder = await mkdtemp(join(tmpdir(), 'deelwijs-'))))
  afterAll(() => rm(folder, { recursive: true }))

  test('zips that were good themselves', async () => {
    const whole = (await zipOf(oneRosterOf(school))).toString('latin1')
    const path = join(folder, 'roster.zip')
    await check(
      asyncProperty(EDITS, async (edits) => {
        await writeFile(path, edited(whole, edits))
        await endsWell(withZipEntries(path, isRosterPart, (parts) => readRosterZip(parts, null, TODAY)))
      }),
      { numRuns: ROUNDS },
    )
  })
})

describe('what is written into a field', () => {
  const nasty = constantFrom(
    "Robert'); DROP TABLE people;--",
    "' OR '1'='1",
    '=HYPERLINK("https://x.example";"klik")',
    '+cmd|calc',
    '@SUM(A1:A9)',
    '<script>alert(1)</script>',
    '&amp;lt;',
    ']]>',
    'x'.repeat(500),
    '${process.exit()}',
    '../../etc/passwd',
    '__proto__',
    'constructor',
    '\u202egnp.exe',
    'é'.normalize('NFD'),
    '  twee  woorden ',
    '\ud83d\ude00',
    '0',
    'null',
  )
  const value = oneof(
    nasty,
    string({ unit: 'binary', maxLength: 30 }).map((text) => text.replace(/[^\u0020-\ud7ff\ue000-\ufffd]/g, '')),
  )

  /** Either the text comes back as it was, tidied, or its line is rejected. */
  function kept(roster: Roster | null, given: string, family: string): void {
    const [person] = roster?.people ?? []
    if (!person) return
    expect([person.givenName, person.familyName]).toEqual([tidy(given), tidy(family)])
    expect(Math.max(person.givenName.length, person.familyName.length)).toBeLessThanOrEqual(LIMITS.name)
    expect(`${person.givenName}\n${person.familyName}`).not.toMatch(/^[=@]|\u202e/m)
  }

  test('of EDEXML', async () => {
    await check(
      asyncProperty(value, value, value, async (given, family, key) => {
        const [pupil] = school.people
        if (!pupil) throw new Error('a school without people')
        const one = {
          ...school,
          people: [{ ...pupil, givenName: given, familyName: family, prefix: '', initials: '', key }],
        }
        kept(await endsWell(readEdexml(sourceOf(edexmlOf(one)), TODAY)), given, family)
      }),
      { numRuns: ROUNDS },
    )
  })

  test('of a sheet', async () => {
    await check(
      asyncProperty(
        tuple(value, value),
        array(value, { minLength: 6, maxLength: 6 }),
        async ([given, family], rest) => {
          const heading = [
            'Roepnaam',
            'Achternaam',
            'Klas',
            'E-mail',
            'Geboortedatum',
            'Nummer',
            'Ouder 1 naam',
            'Gezag ouder 1',
          ]
          const text = csvLine(heading) + csvLine([given, family, ...rest])
          kept(
            await endsWell(readRosterFile(sourceOf(text), 'csv', { ...TODAY, columns: { voornaam: 'Roepnaam' } })),
            given,
            family,
          )
        },
      ),
      { numRuns: ROUNDS },
    )
  })
})

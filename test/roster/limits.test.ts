/** Files that are too much: refused early, whatever they repeat; and how long a real school takes. */
import { describe, expect, test } from 'vitest'
import { compare, NOBODY } from '../../src/roster/compare.ts'
import { fictitiousSchool } from '../../src/roster/fiction.ts'
import { readRosterFile, readRosterZip } from '../../src/roster/format.ts'
import { RosterError } from '../../src/roster/reasons.ts'
import type { Source } from '../../src/roster/roster.ts'
import { imported } from './apply.ts'
import { edexmlOf, oneRosterOf, partsOf, sheetOf, sourceOf } from './write.ts'

const TODAY = { today: '2026-11-30' }
const MEGABYTE = 1024 ** 2

/** A gigabyte that is made while it is read; tells how far the reader came. */
function gigabyte(
  beginning: string,
  repeated: string,
): Source & { read(): AsyncIterable<Uint8Array>; readonly taken: () => number } {
  let taken = 0
  const piece = Buffer.from(repeated.repeat(Math.ceil(65_536 / repeated.length)))
  return {
    name: 'large',
    taken: () => taken,
    // eslint-disable-next-line @typescript-eslint/require-await -- a source is read asynchronously
    async *read() {
      yield Buffer.from(beginning)
      for (let n = 0; n < 1024 * MEGABYTE; n += piece.length) {
        taken += piece.length
        yield piece
      }
    },
  }
}

const SCHOOL = '<EDEX><school><schooljaar>2026-2027</schooljaar></school><leerlingen>'

describe('a gigabyte is refused', () => {
  test.each([
    ['of text', `${SCHOOL}<leerling key="a"><roepnaam>`, 'aaaa', 'broken-xml', 4],
    ['of character references', `${SCHOOL}<leerling key="a"><roepnaam>`, '&#65;', 'broken-xml', 4],
    ['of one attribute', `${SCHOOL}<leerling key="`, 'aaaa', 'broken-xml', 4],
    ['of comment', `${SCHOOL}<!--`, 'aaaa', 'broken-xml', 4],
    ['of entities', '<!DOCTYPE x [', '<!ENTITY a "b">', 'broken-xml', 4],
    ['of empty lines', SCHOOL, '\n', 'broken-xml', 4],
    ['of nested elements', SCHOOL, '<a>', 'broken-xml', 4],
    ['of the same pupil', SCHOOL, '<leerling key="a"><roepnaam>Jo</roepnaam></leerling>', 'too-large', 4],
    ['of groups of one pupil', `${SCHOOL}<leerling key="a">`, '<groep key="b"/>', 'too-large', 4],
    ['of one line', '', 'aaaa', 'too-large', 300],
    ['of one field', 'naam;klas\n"', 'aaaa', 'too-large', 300],
    ['of cells', 'naam;klas\n', 'a;', 'too-large', 300],
    ['of rows', 'naam;klas\n', 'Jo Roos;1a\n', 'too-large', 300],
  ])('%s', async (_, beginning, repeated, fault, megabytes) => {
    const source = gigabyte(beginning, repeated)
    const error = await readRosterFile(source, null, TODAY).catch((reason: unknown) => reason)
    expect(error).toBeInstanceOf(RosterError)
    expect(error).toMatchObject({ fault })
    expect(source.taken()).toBeLessThan(megabytes * MEGABYTE)
  })

  test('of one row in a OneRoster file', async () => {
    const files = partsOf(
      oneRosterOf(fictitiousSchool({ seed: 1, pupils: 3, staff: 1, ...TODAY, domain: 'school.example' })),
    )
    const large = { ...gigabyte('sourcedId,givenName,familyName,role\n"', 'aaaa'), name: 'users.csv' }
    const error = await readRosterZip([...files.filter(({ name }) => name !== 'users.csv'), large], null, TODAY).catch(
      (reason: unknown) => reason,
    )
    expect(error).toMatchObject({ fault: 'too-large', about: 'users.csv' })
  })
})

/** Times what comes with a first run in a process too; the limit leaves room for a slow machine that does other things. */
test('2,000 pupils are read and compared well within a second, in each format', async () => {
  const school = fictitiousSchool({ seed: 2, pupils: 2_000, staff: 220, ...TODAY, domain: 'school.example' })
  const [edexml, sheet, files] = [edexmlOf(school), sheetOf(school), oneRosterOf(school)]
  const current = imported(NOBODY, school, compare(NOBODY, school, TODAY))
  const readers = [
    () => readRosterFile(sourceOf(edexml), null, TODAY),
    () => readRosterFile(sourceOf(sheet), null, TODAY),
    () => readRosterZip(partsOf(files), null, TODAY),
  ]
  for (const read of readers) {
    const begun = process.cpuUsage()
    const roster = await read()
    compare(current, roster, TODAY)
    const { user } = process.cpuUsage(begun)
    expect(roster.people.filter(({ kinds }) => kinds[0] === 'pupil')).toHaveLength(2_000)
    expect(user / 1000).toBeLessThan(2_500)
  }
})

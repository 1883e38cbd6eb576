/** A roster comes in: what was seen is what is written, twice is once, a wrong file takes nobody away. */
import { expect, test } from 'vitest'
import { erasePerson, giveRoles, setManager } from '#src/features/people/actions.ts'
import {
  countPeople,
  listGroups,
  listPeople,
  peopleByEckId,
  peopleByEmail,
  personPage,
} from '#src/features/people/queries.ts'
import { importRoster, previewRoster, readPreview, takePreview } from '#src/features/roster/actions.ts'
import { RosterBuilder } from '#src/roster/builder.ts'
import { fictitiousSchool } from '#src/roster/fiction.ts'
import type { Person, Roster } from '#src/roster/roster.ts'
import { FOUNDING, schoolWorld } from './school-world.ts'

const world = schoolWorld()

function fiction(pupils = 40, staff = 12, seed = 7): Roster {
  return fictitiousSchool({ seed, pupils, staff, today: '2026-11-20', domain: 'wilgenroos.example' })
}

const found = (): ReturnType<ReturnType<typeof world>['found']> =>
  world().found({ school: { ...FOUNDING.school, brin: null } })

test('what was seen is written, and importing twice changes nothing', async () => {
  const actor = await found()
  const roster = fiction()
  const preview = await previewRoster(world(), actor, roster)
  expect(preview.changes.people.added).toHaveLength(roster.people.length)
  expect(await world().inside(actor, countPeople)).toMatchObject({ pupil: 0, guardian: 0 })
  expect(await readPreview(world(), actor, preview.id)).toEqual(preview)
  expect(await takePreview(world(), actor, preview.id)).toMatchObject({ added: roster.people.length, left: 0 })
  const { pupil, guardian, staff } = await world().inside(actor, countPeople)
  expect([pupil, guardian, staff]).toEqual([40, roster.people.length - 52, 12 + 2])
  const groups = await world().inside(actor, (tx) => listGroups(tx, '2026-2027'))
  expect(groups.map(({ name, pupils, teachers }) => [name, pupils, teachers])).toEqual(
    roster.groups.map(({ name, pupils, teachers }) => [name, pupils.length, teachers.length]),
  )
  const child = roster.guardianships[0]?.pupil ?? ''
  const [known] = await world().inside(actor, (tx) => peopleByEckId(tx, personOf(roster, child).eckId ?? ''))
  const page = await world().inside(actor, (tx) => personPage(tx, known?.id ?? ''))
  expect(page?.guardians.map(({ authority }) => authority).sort()).toEqual(
    roster.guardianships.filter(({ pupil: one }) => one === child).map(({ authority }) => authority).sort(), // prettier-ignore
  )
  await expect(takePreview(world(), actor, preview.id)).rejects.toMatchObject({ fault: 'no-preview' })
  expect(await importRoster(world(), actor, roster)).toEqual({ events: 0, added: 0, changed: 0, left: 0, returned: 0 })
  expect(await world().faults(actor)).toEqual([])
})

test('a preview that no longer tells what would happen, that is of somebody else or an hour old, is not taken', async () => {
  const actor = await found()
  const preview = await previewRoster(world(), actor, fiction())
  const older = await previewRoster(world(), actor, fiction())
  await expect(takePreview(world(), { ...actor, person: null }, preview.id)).rejects.toMatchObject({ fault: 'no-preview' }) // prettier-ignore
  await expect(takePreview(world(), await found(), preview.id)).rejects.toMatchObject({ fault: 'no-preview' })
  await takePreview(world(), actor, preview.id)
  await expect(takePreview(world(), actor, older.id)).rejects.toMatchObject({ fault: 'changed-since' })
  world().time = new Date(older.endsAt)
  await expect(takePreview(world(), actor, older.id)).rejects.toMatchObject({ fault: 'no-preview' })
  world().time = new Date('2026-11-20T09:15:00Z')
})

test('a wrong file takes nobody away unless the number that would go is typed', async () => {
  const actor = await found()
  await importRoster(world(), actor, fiction())
  const before = await world().inside(actor, countPeople)
  const other = fiction(40, 12, 8)
  const renamed = {
    ...other,
    people: other.people.map((person) => ({ ...person, key: `X${person.key ?? ''}`, eckId: null })),
  }
  await expect(importRoster(world(), actor, renamed)).rejects.toMatchObject({ fault: 'unconfirmed' })
  await expect(importRoster(world(), actor, renamed, ['41', 'yes'])).rejects.toMatchObject({ fault: 'unconfirmed' })
  expect(await world().inside(actor, countPeople)).toEqual(before)
  const preview = await previewRoster(world(), actor, renamed)
  const gone = preview.changes.confirm.flatMap((one) => (one.about === 'many-gone' ? [String(one.gone)] : []))
  expect(gone[0]).toBe('40')
  await takePreview(world(), actor, preview.id, gone)
  expect(await world().inside(actor, countPeople)).toMatchObject({ pupil: 40, staff: 14 })
  const old = { ...other, people: [] }
  expect((await previewRoster(world(), actor, old)).changes.people.gone).toEqual([])
  expect(await world().faults(actor)).toEqual([])
})

test('a file of another school or another year asks for its code or year', async () => {
  const actor = await world().found({ school: { ...FOUNDING.school, brin: '98YY' } })
  await expect(importRoster(world(), actor, fiction())).rejects.toMatchObject({ fault: 'unconfirmed' })
  await importRoster(world(), actor, fiction(), ['99ZZ'])
  // In the Netherlands the new year has begun: half an hour past midnight on 1 August.
  world().time = new Date('2027-07-31T22:30:00Z')
  const preview = await previewRoster(world(), actor, fiction())
  expect(preview.changes.confirm).toContainEqual({
    about: 'school-year',
    schoolYear: '2026-2027',
    expected: '2027-2028',
  })
  world().time = new Date('2027-07-31T21:30:00Z')
  const earlier = await previewRoster(world(), actor, fiction())
  expect(earlier.changes.confirm.some(({ about }) => about === 'school-year')).toBe(false)
  world().time = new Date('2026-11-20T09:15:00Z')
})

test('who is gone leaves until the term, and who is back is the same person', async () => {
  const actor = await found()
  const roster = fiction()
  await importRoster(world(), actor, roster)
  const [leaver = ''] = roster.people.filter(({ kinds }) => kinds.includes('pupil')).map(({ ref }) => ref)
  const without = withoutPerson(roster, leaver)
  const eckId = personOf(roster, leaver).eckId ?? ''
  const [before] = await world().inside(actor, (tx) => peopleByEckId(tx, eckId))
  expect(await importRoster(world(), actor, without)).toMatchObject({ left: 1, added: 0 })
  expect(await importRoster(world(), actor, without)).toMatchObject({ events: 0 })
  expect(await world().inside(actor, (tx) => personPage(tx, before?.id ?? ''))).toMatchObject({ leftOn: '2026-11-20', eraseAfter: '2028-11-20', groups: [] }) // prettier-ignore
  expect((await previewRoster(world(), actor, roster)).returned).toBe(1)
  expect(await importRoster(world(), actor, roster)).toMatchObject({ added: 0, returned: 1 })
  expect(await world().inside(actor, (tx) => peopleByEckId(tx, eckId))).toEqual([before])
  await erasePerson(world(), actor, before?.id ?? '')
  expect(await importRoster(world(), actor, roster)).toMatchObject({ added: 1 })
  expect(await world().faults(actor)).toEqual([])
})

test('what was given by hand stays, administrators too, and no circle of managers comes about', async () => {
  const actor = await found()
  // The file tells managers of staff, and none of others, of whom the head is one here.
  const people = fiction().people.map((one) => (one.ref === 'staff:M100' ? { ...one, kinds: ['other' as const] } : one))
  const roster = { ...fiction(), people }
  const [head, deputy] = [personOf(roster, 'staff:M100'), personOf(roster, 'staff:M101')]
  await importRoster(world(), actor, roster)
  const page = (person: Person) =>
    world().inside(actor, async (tx) => personPage(tx, (await peopleByEmail(tx, person.email ?? ''))[0]?.id ?? ''))
  const [headId, deputyId] = [(await page(head))?.id ?? '', (await page(deputy))?.id ?? '']
  expect((await page(deputy))?.manager?.id).toBe(headId)
  await giveRoles(world(), actor, headId, ['administrator'])
  await setManager(world(), actor, deputyId, null)
  await setManager(world(), actor, headId, deputyId)
  expect(await importRoster(world(), actor, roster)).toMatchObject({ events: 0 })
  expect(await page(deputy)).toMatchObject({ manager: null })
  expect(await page(head)).toMatchObject({ manager: { id: deputyId }, givenRoles: ['administrator'] })
  await importRoster(world(), actor, withoutPerson(roster, head.ref))
  expect((await page(head))?.leftOn).toBeNull()
  expect(await world().faults(actor)).toEqual([])
})

test('characters that no database keeps are gone before it comes to that', async () => {
  const actor = await found()
  const builder = new RosterBuilder('csv', { today: '2026-11-20' })
  const person = { line: 1, kinds: ['pupil' as const], key: 'k1', givenName: 'Sil', familyName: 'Half', schools: ['a\0b', '\ud83d', 'west', 'west'] } // prettier-ignore
  builder.person(person, 'p')
  builder.group({ line: 2, key: 'g', name: 'G', kind: 'class', schoolYear: null, year: '\ud83d', school: '\0' }, 'g')
  builder.place({ line: 1, person: 'p', group: 'g', as: 'pupils' })
  const roster = builder.finish()
  expect(roster).toMatchObject({ people: [{ schools: ['west'] }], groups: [{ year: null, school: null }] })
  expect(await importRoster(world(), actor, roster)).toMatchObject({ added: 1 })
  expect(await importRoster(world(), actor, roster)).toMatchObject({ events: 0 })
})

test('one import is all or nothing', async () => {
  const actor = await found()
  const roster = fiction()
  const [first, ...rest] = roster.people
  // A reader never gives such a name; if it did, the record refuses it after much else was planned.
  const broken = { ...roster, people: [...rest, { ...(first ?? rest[0]), givenName: 'x'.repeat(500) } as Person] }
  await expect(importRoster(world(), actor, broken)).rejects.toMatchObject({ fault: 'invalid' })
  expect(await world().inside(actor, (tx) => listPeople(tx, { limit: 100 }))).toHaveLength(2)
  expect(await world().faults(actor)).toEqual([])
})

function personOf(roster: Roster, ref: string): Person {
  const person = roster.people.find((one) => one.ref === ref)
  if (!person) throw new TypeError('no such person')
  return person
}

function withoutPerson(roster: Roster, ref: string): Roster {
  const others = (refs: readonly string[]): string[] => refs.filter((one) => one !== ref)
  return {
    ...roster,
    people: roster.people.filter((person) => person.ref !== ref).map((person) => (person.manager === ref ? { ...person, manager: null } : person)), // prettier-ignore
    groups: roster.groups.map((group) => ({
      ...group,
      pupils: others(group.pupils),
      teachers: others(group.teachers),
    })),
    guardianships: roster.guardianships.filter(({ pupil, guardian }) => pupil !== ref && guardian !== ref),
  }
}

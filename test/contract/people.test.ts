/** Schools and their people: founding, roles, managers, leaving, erasing; nothing crosses between schools. */
import { expect, test } from 'vitest'
import { addPerson, changePerson, eraseDue, erasePerson, giveRoles, markLeft, markReturned, setGuardian, setManager } from '#src/features/people/actions.ts' // prettier-ignore
import { listPeople, namesOf, peopleByEmail, peopleByEckId, personHere, personPage, rolesOf } from '#src/features/people/queries.ts' // prettier-ignore
import { addAnnex, changeSchool, endAnnex, endChannel, setChannel, setContacts } from '#src/features/school/actions.ts'
import { foundSchool } from '#src/features/school/found.ts'
import { listSchools, schoolPage } from '#src/features/school/queries.ts'
import { newId } from '#src/platform/ids.ts'
import { readErasures } from '#src/platform/crypto/erasure-list.ts'
import { FOUNDING, schoolWorld } from './school-world.ts'

const world = schoolWorld()

test('the set-up page founds the first school, whole, and only the first', async () => {
  const first = await foundSchool(world(), FOUNDING, { first: true })
  await expect(foundSchool(world(), FOUNDING, { first: true })).rejects.toMatchObject({ fault: 'founded' })
  expect(await listSchools(world().db)).toMatchObject([{ id: first.school, name: 'De Wilgenroos' }])
  const page = await world().inside(first, schoolPage)
  expect(page).toMatchObject({ facts: { ...FOUNDING.school, board: { name: 'Stichting Wilgenroos' } } })
  expect(page.channels.map(({ name, agreement }) => [name, agreement])).toEqual([
    ['Klassenapp', 'impossible'],
    ['Ouderapp', 'signed'],
  ])
  expect(page.contacts).toMatchObject({
    sharing: [{ name: 'Teun Brak' }],
    reports: [{ name: 'Teun Brak' }],
    privacy: [{ id: first.administrator, name: 'Marit van Oever', email: 'm.vanoever@wilgenroos.example' }],
    bullying: [],
  })
  const people = await world().inside(first, (tx) => listPeople(tx, { limit: 10 }))
  expect(people.map(({ name, roles }) => [name, roles])).toEqual([
    ['Teun Brak', []],
    ['Marit van Oever', ['administrator']],
  ])
  expect(await world().faults(first)).toEqual([])
})

test.each([
  ['a name of 500 characters', { givenName: 'x'.repeat(500) }, 'givenName'],
  ['a name that a sheet would run', { familyName: '=1+1' }, 'familyName'],
  ['no name at all', { givenName: ' ', familyName: '' }, 'name'],
  ['half an address', { email: 'marit@' }, 'email'],
  ['no address', { email: '' }, 'email'],
])('founding with %s stores nothing and names the field', async (_what, wrong, field) => {
  const before = await listSchools(world().db)
  const administrator = { ...FOUNDING.administrator, ...wrong }
  const refused = await foundSchool(world(), { ...FOUNDING, administrator }).catch((error: unknown) => error)
  expect(refused).toMatchObject({ fault: 'invalid', fields: expect.arrayContaining([field]) as unknown })
  expect(await listSchools(world().db)).toEqual(before)
})

test('SQL in every field is text', async () => {
  const nasty = `x'); drop table person; --`
  const actor = await world().found({ school: { ...FOUNDING.school, name: nasty } })
  const id = await addPerson(world(), actor, { kinds: ['staff'], givenName: nasty, prefix: nasty, familyName: nasty })
  await setChannel(world(), actor, { kind: 'other', name: nasty, formal: false, basis: 'unknown', agreement: 'none', note: nasty }) // prettier-ignore
  await addAnnex(world(), actor, { clause: null, title: { nl: nasty, en: nasty }, text: { nl: nasty, en: null }, validFrom: '2026-08-01' }) // prettier-ignore
  expect(await world().inside(actor, (tx) => personPage(tx, id))).toMatchObject({ name: `${nasty} ${nasty} ${nasty}` })
  expect(await world().inside(actor, (tx) => listPeople(tx, { search: nasty, limit: 5 }))).toMatchObject([{ id }])
  expect(await world().inside(actor, (tx) => listPeople(tx, { search: '%', limit: 5 }))).toEqual([])
  expect(await world().inside(actor, schoolPage)).toMatchObject({ facts: { name: nasty }, annexes: [{ title: { nl: nasty } }] }) // prettier-ignore
  expect(await world().inside(actor, (tx) => peopleByEmail(tx, nasty))).toEqual([])
  expect(await world().faults(actor)).toEqual([])
})

test('roles follow from what somebody is, whom they manage and what was given; the last administrator stays', async () => {
  const actor = await world().found()
  const [head, teacher] = [await add('Els', 'Hofstee'), await add('Bram', 'Kuil')]
  await giveRoles(world(), actor, head, ['leadership', 'privacy-officer'])
  await setManager(world(), actor, teacher, head)
  expect(await roles(head)).toEqual(['manager', 'leadership', 'privacy-officer'])
  expect(await roles(teacher)).toEqual([])
  await markLeft(world(), actor, teacher)
  expect(await roles(head)).toEqual(['leadership', 'privacy-officer'])
  const refused = await faultsOf([
    giveRoles(world(), actor, actor.person, ['leadership']),
    markLeft(world(), actor, actor.person),
    erasePerson(world(), actor, actor.person),
  ])
  expect(new Set(refused)).toEqual(new Set(['last-administrator']))
  await giveRoles(world(), actor, head, ['administrator'])
  await giveRoles(world(), actor, actor.person, [])
  expect(await roles(actor.person)).toEqual([])
  const pupil = await add('Iza', 'Lindeboom', 'pupil')
  await expect(giveRoles(world(), actor, pupil, ['teacher'])).rejects.toMatchObject({ fault: 'not-for-pupils' })
  expect(await world().faults(actor)).toEqual([])

  function add(givenName: string, familyName: string, kind: 'staff' | 'pupil' = 'staff'): Promise<string> {
    return addPerson(world(), actor, { kinds: [kind], givenName, familyName })
  }
  function roles(person: string): Promise<readonly string[]> {
    return world().inside(actor, (tx) => rolesOf(tx, person))
  }
})

test('nobody manages themselves, however long the way round', async () => {
  const actor = await world().found()
  const ids: string[] = []
  for (const givenName of ['Ad', 'Bo', 'Cor']) ids.push(await addPerson(world(), actor, { kinds: ['staff'], givenName, familyName: 'Ring' })) // prettier-ignore
  const [a = '', b = '', c = ''] = ids
  await setManager(world(), actor, a, b)
  await setManager(world(), actor, b, c)
  for (const [person, manager] of [
    [a, a],
    [c, a],
    [c, b],
  ] as const)
    // prettier-ignore
    await expect(setManager(world(), actor, person, manager)).rejects.toMatchObject({ fault: 'circle' })
  await setManager(world(), actor, b, null)
  await setManager(world(), actor, c, a)
  expect(await world().inside(actor, (tx) => personPage(tx, a))).toMatchObject({ manager: { id: b, name: 'Bo Ring' }, managed: [{ id: c }] }) // prettier-ignore
  // Two at once, that each alone would be right.
  await setManager(world(), actor, c, null)
  const both = await Promise.allSettled([setManager(world(), actor, b, c), setManager(world(), actor, c, a)])
  expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
})

test('a guardian has authority per pupil, and goes with it', async () => {
  const actor = await world().found()
  const pupil = await addPerson(world(), actor, { kinds: ['pupil'], givenName: 'Fenna', familyName: 'Stam', birthDate: '2013-04-09', email: 'Stam@thuis.example' }) // prettier-ignore
  const guardian = await addPerson(world(), actor, { kinds: ['guardian', 'staff'], givenName: 'Ruud', familyName: 'Stam', email: 'stam@thuis.example' }) // prettier-ignore
  await setGuardian(world(), actor, pupil, guardian, 'shared')
  await setGuardian(world(), actor, pupil, guardian, 'no')
  await expect(setGuardian(world(), actor, guardian, guardian, 'yes')).rejects.toMatchObject({ fault: 'not-a-pupil' })
  await expect(setGuardian(world(), actor, pupil, pupil, 'yes')).rejects.toMatchObject({ fault: 'not-a-guardian' })
  const page = await world().inside(actor, (tx) => personPage(tx, pupil))
  expect(page).toMatchObject({ guardians: [{ id: guardian, authority: 'no' }], details: { birthDate: '2013-04-09' } })
  expect(await world().inside(actor, (tx) => personPage(tx, guardian))).toMatchObject({ children: [{ id: pupil }] })
  const shared = await world().inside(actor, (tx) => peopleByEmail(tx, 'stam@thuis.example'))
  expect(shared.map(({ id }) => id).sort()).toEqual([pupil, guardian].sort())
  await setGuardian(world(), actor, pupil, guardian, null)
  expect(await world().inside(actor, (tx) => personPage(tx, pupil))).toMatchObject({ guardians: [] })
  expect(await world().faults(actor)).toEqual([])
})

test('who left is found no more, is kept until the term, and is then erased everywhere', async () => {
  const actor = await world().found()
  const form = { kinds: ['pupil'] as const, givenName: 'Lotte', familyName: 'Zandbergen', email: 'lotte@thuis.example' }
  const pupil = await addPerson(world(), actor, form)
  const guardian = await addPerson(world(), actor, { kinds: ['guardian'], givenName: 'Anouk', familyName: 'Zandbergen' }) // prettier-ignore
  await setGuardian(world(), actor, pupil, guardian, 'yes')
  world().time = new Date('2028-02-28T23:30:00Z') // 29 February in the Netherlands
  await markLeft(world(), actor, pupil)
  expect(await world().inside(actor, (tx) => personHere(tx, pupil))).toBeNull()
  expect(await world().inside(actor, (tx) => peopleByEmail(tx, 'lotte@thuis.example'))).toEqual([])
  const page = await world().inside(actor, (tx) => personPage(tx, pupil))
  expect(page).toMatchObject({ leftOn: '2028-02-29', eraseAfter: '2030-03-01', roles: [] })
  await markReturned(world(), actor, pupil)
  expect(await world().inside(actor, (tx) => personHere(tx, pupil))).toMatchObject({ name: 'Lotte Zandbergen' })
  await markLeft(world(), actor, pupil)
  world().time = new Date('2030-03-01T22:59:00Z')
  expect(await eraseDue(world(), actor.school)).toBe(0)
  world().time = new Date('2030-03-01T23:01:00Z')
  expect(await eraseDue(world(), actor.school)).toBe(1)
  expect(await world().inside(actor, (tx) => namesOf(tx, [pupil, guardian]))).toEqual(new Map([[guardian, 'Anouk Zandbergen']])) // prettier-ignore
  expect(await world().inside(actor, (tx) => personPage(tx, guardian))).toMatchObject({ children: [] })
  expect(await world().inside(actor, (tx) => world().recorder.read(tx, pupil))).toBeNull()
  expect(readErasures(world().keys)).toContainEqual({ school: actor.school, stream: pupil })
  expect(await world().faults(actor)).toEqual([])
  world().time = new Date('2026-11-20T09:15:00Z')
})

test('who is erased is manager, contact person and member of nothing any more', async () => {
  const actor = await world().found()
  const gone = await addPerson(world(), actor, { kinds: ['staff'], givenName: 'Cees', familyName: 'Tak' })
  await setManager(world(), actor, actor.person, gone)
  await setContacts(world(), actor, 'breach', [gone, actor.person])
  await erasePerson(world(), actor, gone)
  expect(await world().inside(actor, (tx) => personPage(tx, actor.person))).toMatchObject({ manager: null })
  expect(await world().inside(actor, schoolPage)).toMatchObject({ contacts: { breach: [{ id: actor.person }] } })
  const refused = await faultsOf([
    erasePerson(world(), actor, gone),
    setManager(world(), actor, actor.person, gone),
    setContacts(world(), actor, 'breach', [gone]),
    changePerson(world(), actor, gone, { kinds: ['staff'], givenName: 'Cees', familyName: 'Tak' }),
  ])
  expect(new Set(refused)).toEqual(new Set(['no-person']))
  expect(await world().faults(actor)).toEqual([])
})

test('a school changes what it set up; an annex that ended stays readable', async () => {
  const actor = await world().found()
  await changeSchool(world(), actor, { name: 'De Nieuwe Wilgenroos', languages: ['nl', 'ar'] })
  await expect(changeSchool(world(), actor, { brin: 'ZZ99' })).rejects.toMatchObject({ fault: 'invalid', fields: ['brin'] }) // prettier-ignore
  const channel = { kind: 'instagram', name: 'Insta', formal: false, basis: 'consent', agreement: 'none', note: '' } as const // prettier-ignore
  const id = await setChannel(world(), actor, channel)
  await setChannel(world(), actor, { ...channel, agreement: 'in-progress' }, id)
  const annex = await addAnnex(world(), actor, { clause: 'A5', title: { nl: 'Schoolfeest', en: null }, text: { nl: 'Op het feest maakt alleen de huisfotograaf foto’s.', en: null }, validFrom: '2026-08-01' }) // prettier-ignore
  await endAnnex(world(), actor, annex, '2027-07-31')
  const page = await world().inside(actor, schoolPage)
  expect(page.facts).toMatchObject({ name: 'De Nieuwe Wilgenroos', sector: 'vo', languages: ['nl', 'ar'] })
  expect(page.channels.find((one) => one.id === id)).toEqual({ id, ...channel, agreement: 'in-progress' })
  expect(page.annexes).toMatchObject([{ id: annex, clause: 'A5', validUntil: '2027-07-31' }])
  await endChannel(world(), actor, id)
  expect((await world().inside(actor, schoolPage)).channels).toHaveLength(2)
  expect(await world().faults(actor)).toEqual([])
})

test('what belongs to another school is not there', async () => {
  const [ours, theirs] = [await world().found(), await world().found()]
  const stranger = await addPerson(world(), theirs, { kinds: ['pupil'], givenName: 'Ids', familyName: 'Verweg', email: 'ids@thuis.example' }) // prettier-ignore
  const refused = await faultsOf([
    changePerson(world(), ours, stranger, { kinds: ['pupil'], givenName: 'Ids', familyName: 'Hier' }),
    giveRoles(world(), ours, stranger, []),
    setManager(world(), ours, ours.person, stranger),
    setGuardian(world(), ours, stranger, ours.person, 'yes'),
    markLeft(world(), ours, stranger),
    erasePerson(world(), ours, stranger),
    setContacts(world(), ours, 'privacy', [theirs.person]),
  ])
  expect(new Set(refused)).toEqual(new Set(['no-person']))
  await expect(addPerson(world(), { school: newId(), person: null }, { kinds: ['staff'], givenName: 'Jo', familyName: 'Nergens' })).rejects.toMatchObject({ fault: 'no-school' }) // prettier-ignore
  const looks = await Promise.all([
    world().inside(ours, (tx) => peopleByEmail(tx, 'ids@thuis.example')),
    world().inside(ours, (tx) => peopleByEckId(tx, 'ids')),
    world().inside(ours, (tx) => listPeople(tx, { kind: 'pupil', limit: 5 })),
  ])
  expect(looks).toEqual([[], [], []])
  expect(await world().inside(theirs, (tx) => personHere(tx, stranger))).toMatchObject({ name: 'Ids Verweg' })
})

/** What was refused, of attempts made at once; null for one that was not. */
async function faultsOf(attempts: readonly Promise<unknown>[]): Promise<unknown[]> {
  const settled = await Promise.allSettled(attempts)
  return settled.map((one) => (one.status === 'rejected' ? (one.reason as { fault?: string }).fault : null))
}

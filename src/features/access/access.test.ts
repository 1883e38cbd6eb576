import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { newId } from '../../platform/ids.ts'
import { allowedBy, may, rulesFor, type Actor, type Thing } from './may.ts'
import { requestPace } from './pace.ts'
import { accessPage } from './page.ts'
import { ACTIONS, factsOf, ROLES, RULES, SCOPES, type Action } from './table.ts'

const actions = Object.keys(ACTIONS) as Action[]
const [school, board, other, otherBoard] = [newId(), newId(), newId(), newId()]

function actor(roles: Actor['roles'], more: Partial<Actor> = {}): Actor {
  return { school, board, person: newId(), roles, children: [], groups: [], manages: [], ...more }
}

function person(more: Partial<Extract<Thing, { kind: 'person' }>> = {}): Extract<Thing, { kind: 'person' }> {
  return { kind: 'person', school, id: newId(), groups: [], ...more }
}

describe('the table', () => {
  test('every action is somebody’s, every row says why in both languages, and nothing stands there twice', () => {
    for (const action of actions)
      expect(
        RULES.some((rule) => rule.actions.includes(action)),
        action,
      ).toBe(true)
    const all = RULES.flatMap(
      ({ roles, actions, scope }) =>
      [roles === 'anybody' ? ['anybody'] : roles].flat().flatMap((role) => actions.map((action) => `${role} ${action} ${scope}`)), // prettier-ignore
    )
    expect(all.filter((row, i) => all.indexOf(row) !== i)).toEqual([])
    for (const { why } of RULES) {
      expect(why.nl).toMatch(/^[A-Z].{20,}\.$/)
      expect(why.en).toMatch(/^[A-Z].{20,}\.$/)
    }
  })

  test('who is not signed in can ask, cover faces and read the protocol, and nothing else', () => {
    expect(actions.filter((action) => rulesFor(null, action).length > 0)).toEqual([
      'check',
      'anonymise',
      'protocol.read',
    ])
  })

  test('the data protection officer changes nothing but their own account, and sees what is watched over', () => {
    const officer = actor(['data-protection-officer'])
    const changes = actions.filter((action) => factsOf(action).changes && rulesFor(officer, action).length > 0)
    expect(changes.filter((action) => !action.startsWith('account.'))).toEqual([])
    for (const action of ['record.verify', 'record.read', 'access.read', 'people.list', 'school.settings'] as const)
      expect(rulesFor(officer, action), action).not.toEqual([])
  })

  test('the board sees how its schools are set up, and no people and no groups', () => {
    const member = actor(['board'])
    for (const thing of [person(), { kind: 'group', school, id: newId() }] as const)
      expect(actions.filter((action) => may(member, action, thing))).toEqual([])
    expect(may(member, 'school.settings', { kind: 'school', school: other, board })).toBe(true)
    expect(may(member, 'school.settings', { kind: 'school', school: other, board: otherBoard })).toBe(false)
    expect(may(member, 'school.change', { kind: 'school', school, board })).toBe(false)
  })

  test('a pupil sees only themselves, and the school', () => {
    const pupil = actor(['pupil'], { groups: [newId()] })
    const mate = person({ groups: pupil.groups })
    expect(actions.filter((action) => may(pupil, action, mate))).toEqual([])
    expect(actions.filter((action) => may(pupil, action, person({ id: pupil.person })))).toEqual(['people.read'])
    expect(actions.filter((action) => may(pupil, action, { kind: 'school', school, board }))).toEqual(['school.read'])
  })

  test('each account is its owner’s alone', () => {
    const administrator = actor([...ROLES])
    const theirs: Thing = { kind: 'account', school, person: newId() }
    expect(actions.filter((action) => may(administrator, action, theirs))).toEqual([])
    expect(may(administrator, 'account.sessions', { ...theirs, person: administrator.person })).toBe(true)
  })
})

describe('scopes', () => {
  test.each<[string, Actor['roles'], Partial<Actor>, Partial<Extract<Thing, { kind: 'person' }>>, boolean]>([
    ['a child under authority', ['guardian'], { children: ['c1'] }, { id: 'c1' }, true],
    ['another child', ['guardian'], { children: ['c1'] }, { id: 'c2' }, false],
    ['a child, without the role', ['teacher'], { children: ['c1'] }, { id: 'c1' }, false],
    ['a pupil of an own group', ['teacher'], { groups: ['g1', 'g2'] }, { groups: ['g2'] }, true],
    ['a pupil of another group', ['teacher'], { groups: ['g1'] }, { groups: ['g2', 'g3'] }, false],
    ['a pupil in no group', ['teacher'], { groups: ['g1'] }, {}, false],
    ['somebody in the team', ['manager'], { manages: ['m1'] }, { id: 'm1' }, true],
    ['somebody in another team', ['manager'], { manages: ['m1'] }, { id: 'm2' }, false],
    ['anybody at school', ['counsellor'], {}, {}, true],
    ['anybody at another school', ['counsellor'], {}, { school: other }, false],
    ['an own child’s name at another school', ['guardian'], { children: ['c1'] }, { id: 'c1', school: other }, false],
  ])('%s', (_, roles, facts, thing, expected) => {
    expect(may(actor(roles, facts), 'people.read', person(thing))).toBe(expected)
  })

  test('a back-up is made by an administrator where there is no other school', () => {
    const administrator = actor(['administrator'])
    const schools = (...schools: string[]): Thing => ({ kind: 'installation', schools })
    expect(may(administrator, 'backup.make', schools(school))).toBe(true)
    for (const thing of [schools(school, other), schools(other), schools()])
      expect(may(administrator, 'backup.make', thing)).toBe(false)
  })
})

const id = fc.constantFrom('a', 'b', 'c')
const anyActor = fc.record({
  school: fc.constant(school),
  board: fc.constant(board),
  person: id,
  roles: fc.subarray([...ROLES]),
  children: fc.subarray(['a', 'b', 'c']),
  groups: fc.subarray(['a', 'b', 'c']),
  manages: fc.subarray(['a', 'b', 'c']),
})
const elsewhere: fc.Arbitrary<Thing> = fc.oneof(
  fc.record({ kind: fc.constant('person' as const), school: fc.constant(other), id, groups: fc.subarray(['a', 'b', 'c']) }), // prettier-ignore
  fc.record({ kind: fc.constant('group' as const), school: fc.constant(other), id }),
  fc.record({ kind: fc.constant('account' as const), school: fc.constant(other), person: id }),
  fc.record({ kind: fc.constant('school' as const), school: fc.constant(other), board: fc.constant(otherBoard) }),
  fc.constant<Thing>({ kind: 'installation', schools: [school, other] }),
)

test('whoever it is and whatever their roles: nothing of another school under another board', () => {
  fc.assert(
    fc.property(anyActor, fc.constantFrom(...actions), elsewhere, (somebody, action, thing) => {
      expect(allowedBy(somebody, action, thing)).toBeNull()
    }),
    { numRuns: 2_000 },
  )
})

test('more roles never take anything away', () => {
  const thing = fc.oneof(fc.record({ kind: fc.constant('person' as const), school: fc.constant(school), id, groups: fc.subarray(['a', 'b', 'c']) })) // prettier-ignore
  fc.assert(
    fc.property(
      anyActor,
      fc.constantFrom(...ROLES),
      fc.constantFrom(...actions),
      thing,
      (somebody, role, action, thing) => {
        if (may(somebody, action, thing)) expect(may({ ...somebody, roles: [...somebody.roles, role] }, action, thing)).toBe(true) // prettier-ignore
      },
    ),
  )
})

test('who asks for more than people do waits for the next minute; others don’t', () => {
  let time = new Date('2026-11-20T09:00:10Z')
  const isWithin = requestPace(() => time)
  const [busy, calm] = [actor(['teacher']), actor(['teacher'])]
  const tries = Array.from({ length: 601 }, () => isWithin(busy))
  expect([tries.lastIndexOf(true), tries.indexOf(false)]).toEqual([599, 600])
  expect(isWithin(calm)).toBe(true)
  time = new Date('2026-11-20T09:01:00Z')
  expect(isWithin(busy)).toBe(true)
})

test('administrators read the whole table, in both languages', () => {
  for (const language of ['nl', 'en'] as const) {
    const page = accessPage(language)
    expect(page.rows).toHaveLength(RULES.length)
    expect(new Set(page.roles.map(({ name }) => name)).size).toBe(ROLES.length)
    expect(page.rows.flatMap(({ what }) => what.map(({ text }) => text)).sort()).toEqual(
      RULES.flatMap((rule) => rule.actions.map((action) => factsOf(action).words[language])).sort(),
    )
    expect(page.rows.find(({ whose }) => whose === (language === 'nl' ? 'van het eigen kind' : 'their own child’s'))?.who).toEqual([language === 'nl' ? 'ouder of verzorger' : 'guardian']) // prettier-ignore
  }
  expect(new Set(RULES.map(({ scope }) => scope)).size).toBe(SCOPES.length)
})

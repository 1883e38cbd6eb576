/** Walks every route as every role, to what is theirs, their school's, and other schools': nothing answers that should not. */
import { join } from 'node:path'
import Fastify from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { may, rulesFor, type Actor, type Thing } from '#src/features/access/may.ts'
import { recentRefusals } from '#src/features/access/refusals.ts'
import { watchRoutes, type RouteRule } from '#src/features/access/routes.ts'
import { ACTIONS, factsOf, ROLES, type Action } from '#src/features/access/table.ts'
import { linkAccount } from '#src/features/account/identities.ts'
import type { Role } from '#src/features/people/roles.ts'
import { beginSession } from '#src/features/account/sessions.ts'
import { openInstallation, type OpenInstallation } from '#src/apps/server/installation.ts'
import { createServer } from '#src/apps/server/server.ts'
import { asSchool } from '#src/platform/database/database.ts'
import { newId } from '#src/platform/ids.ts'
import { protocolInForce } from '#src/platform/protocol-files.ts'
import { cookieNames, writeSessionCookie } from '#src/platform/sign-in/cookies.ts'
import { newToken } from '#src/platform/sign-in/tokens.ts'
import { auditSchool } from '#src/record/audit.ts'
import { makeSchool, type Made, type PersonPlan, type SchoolPlan } from './access-world.ts'
import { newPlace, type Place } from './databases.ts'

const ORIGIN = 'https://deelwijs.school.example'

/** People 0 to 10 have one role each, in the order of ROLES; then two pupils, somebody in a team, and a stranger to all. */
const [MATE, CHILD, LED, STRANGER] = [ROLES.length, ROLES.length + 1, ROLES.length + 2, ROLES.length + 3]
const at = (role: Role): number => ROLES.indexOf(role)

const PLAN: SchoolPlan = {
  people: [
    ...ROLES.map(planFor),
    person(['pupil']),
    person(['pupil']),
    { ...person(['staff']), manager: at('manager') },
    person(['pupil']),
  ],
  groups: [null, null],
  members: [
    { group: 0, person: at('teacher'), part: 'teacher' },
    { group: 0, person: MATE, part: 'pupil' },
    { group: 0, person: at('pupil'), part: 'pupil' },
    { group: 1, person: STRANGER, part: 'pupil' },
  ],
  guardianships: [
    { pupil: CHILD, guardian: at('guardian'), authority: 'shared' },
    { pupil: MATE, guardian: at('guardian'), authority: 'no' },
  ],
}

function person(kinds: PersonPlan['kinds'], roles: readonly string[] = []): PersonPlan {
  return { kinds, roles, manager: null, leftOn: null }
}

function planFor(role: Role): PersonPlan {
  if (role === 'pupil' || role === 'guardian') return person([role])
  return role === 'manager' ? person(['staff']) : person(['staff'], [role])
}

let place: Place
let installation: OpenInstallation
let app: Awaited<ReturnType<typeof createServer>>
let schools: { readonly own: Made; readonly sister: Made; readonly other: Made }
const boards = { own: newId(), other: newId() }

/** A route for each action and each kind of address; what the gate lets through says so. */
function addProbes(): void {
  for (const action of Object.keys(ACTIONS) as Action[]) {
    const { about } = factsOf(action)
    app.get(`/probe/${action}`, { config: { access: action } }, () => 'let through')
    if (about === 'person' || about === 'group' || about === 'school')
      app.get(`/probe/${action}/:${about}`, { config: { access: action } }, () => 'let through')
  }
}

beforeAll(async () => {
  place = await newPlace()
  const protocol = await protocolInForce('2026-11-20')
  const report = (error: unknown): never => {
    throw error
  }
  installation = await openInstallation({ ...place.settings, origin: ORIGIN, parameters: protocol.parameters, report })
  const { db } = installation.services
  const [own, sister] = [await makeSchool(db, PLAN, boards.own), await makeSchool(db, PLAN, boards.own)]
  schools = { own, sister, other: await makeSchool(db, PLAN, boards.other) }
  app = await createServer({
    protocol,
    publicOrigin: ORIGIN,
    installation,
    models: join(place.settings.data, 'models'),
  })
  addProbes()
  await app.ready()
}, 60_000)

afterAll(async () => {
  await app.close()
  await installation.close()
  await place.remove()
}, 60_000)

/** Who asks: nobody, or one of a school's people with the facts that follow from the plan. */
interface Walker {
  readonly actor: Actor | null
  readonly cookie: string
}

const NOBODY: Walker = { actor: null, cookie: '' }

async function walkerOf(made: Made, board: string, role: Role): Promise<Walker> {
  const id = (index: number): string => made.people[index] ?? ''
  const who = id(at(role))
  const actor: Actor = {
    school: made.school,
    board,
    person: who,
    roles: [role],
    children: role === 'guardian' ? [id(CHILD)] : [],
    groups: role === 'teacher' ? [made.groups[0] ?? ''] : [],
    manages: role === 'manager' ? [id(LED)] : [],
  }
  return { actor, cookie: await signIn(made.school, who, role) }
}

async function signIn(school: string, who: string, role: Role): Promise<string> {
  const { accounts } = installation
  const visitor = { browser: newToken(), address: '192.0.2.1', userAgent: '', session: null }
  const { cookie } = await asSchool(accounts.db, { school }, async (tx) => {
    await linkAccount(tx, school, who, 'email', accounts.now())
    return beginSession(tx, accounts, visitor, school, { id: who, name: 'Ties Dobber', roles: [role] }, 'email')
  })
  return `${cookieNames(true).session}=${writeSessionCookie(cookie)}`
}

async function everyRole(): Promise<Walker[]> {
  const of = (made: Made, board: string): Promise<Walker[]> =>
    Promise.all(ROLES.map((role) => walkerOf(made, board, role)))
  const elsewhere = [
    await walkerOf(schools.sister, boards.own, 'administrator'),
    await walkerOf(schools.other, boards.other, 'administrator'),
    await walkerOf(schools.other, boards.other, 'board'),
  ]
  return [NOBODY, ...(await of(schools.own, boards.own)), ...elsewhere]
}

/** Things of all three schools that an action can be about, each with what it is called in an address. */
function* things(about: ReturnType<typeof factsOf>['about']): Generator<{ id: string; thing: Thing }> {
  const all = [
    [schools.own, boards.own],
    [schools.sister, boards.own],
    [schools.other, boards.other],
  ] as const
  for (const [made, board] of all) {
    const { school, groups } = made
    const idOf = (index: number): string => made.people[index] ?? ''
    const groupsOf = (index: number): string[] => PLAN.members.filter((m) => m.person === index && m.part === 'pupil').map((m) => groups[m.group] ?? '') // prettier-ignore
    const people = [at('pupil'), STRANGER, ...(made === schools.own ? [at('teacher'), at('administrator'), MATE, CHILD, LED] : [])] // prettier-ignore
    if (about === 'person')
      for (const index of people)
        yield { id: idOf(index), thing: { kind: 'person', school, id: idOf(index), groups: groupsOf(index) } }
    if (about === 'group') for (const id of groups) yield { id, thing: { kind: 'group', school, id } }
    if (about === 'school') yield { id: school, thing: { kind: 'school', school, board } }
  }
}

/** What the table says of an address: let through, or the status of the refusal. */
function expected(actor: Actor | null, action: Action, thing: Thing | null): number {
  if (rulesFor(null, action).length > 0) return 200
  if (!actor) return 401
  if (rulesFor(actor, action).length === 0) return 403
  return !thing || may(actor, action, thing) ? 200 : 404
}

/** What an action without a thing in the address is done to; null for lists. */
function ownThing(actor: Actor | null, action: Action): Thing | null {
  if (!actor) return null
  const { school, board, person } = actor
  switch (factsOf(action).about) {
    case 'account':
      return { kind: 'account', school, person }
    case 'school':
      return { kind: 'school', school, board }
    case 'installation':
      return { kind: 'installation', schools: [schools.own.school, schools.sister.school, schools.other.school] }
    case 'person':
    case 'group':
    case 'nothing':
      return null
  }
}

const ALWAYS = {
  'content-security-policy': expect.stringMatching(/^default-src 'none'.*;object-src 'none';base-uri 'none';frame-ancestors 'none'$/) as string, // prettier-ignore
  'strict-transport-security': 'max-age=31536000',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'x-frame-options': 'DENY',
}

async function ask(walker: Walker, method: string, url: string, from = 'same-origin'): Promise<number> {
  const headers = { cookie: walker.cookie, 'sec-fetch-site': from }
  const answer = await app.inject({ method: method as 'GET', url, headers })
  // Also what is refused keeps the page to itself.
  expect(answer.headers, url).toMatchObject(ALWAYS)
  if (answer.statusCode >= 400) expect(answer.headers['content-type'], url).toMatch(/^application\/problem\+json/)
  return answer.statusCode
}

test('each role gets at what the table gives it, of its own school, its sister school and another; all else is refused', async () => {
  const wrong: string[] = []
  let count = 0
  const look = async (walker: Walker, action: Action, url: string, thing: Thing | null): Promise<void> => {
    const [status, right] = [await ask(walker, 'GET', url), expected(walker.actor, action, thing)]
    count++
    if (status !== right) wrong.push(`${walker.actor?.roles.join() ?? 'nobody'} ${url}: ${status}, not ${right}`)
  }
  for (const walker of await everyRole())
    for (const action of Object.keys(ACTIONS) as Action[]) {
      await look(walker, action, `/probe/${action}`, ownThing(walker.actor, action))
      // Whose roles never may is refused before it is looked at what it is about; one of each kind will do then.
      const never = rulesFor(walker.actor, action).length === 0
      for (const { id, thing } of [...things(factsOf(action).about)].slice(0, never ? 1 : undefined))
        await look(walker, action, `/probe/${action}/${id}`, thing)
    }
  expect(wrong).toEqual([])
  expect(count).toBeGreaterThan(700)
}, 60_000)

/** An address of a route: things of our own school, anything else made up. */
function addressOf({ url }: RouteRule): string {
  const own: Readonly<Record<string, string>> = { person: schools.own.people[STRANGER] ?? '', group: schools.own.groups[1] ?? '', school: schools.own.school } // prettier-ignore
  return url.replace(/:(\w+)/g, (_, name: string) => own[name] ?? newId()).replace('*', 'x')
}

test('the real routes, every one as every role: who may not is refused, who may is heard', async () => {
  const rules = app.accessRules.filter(({ url, method }) => !url.startsWith('/probe/') && method !== 'OPTIONS')
  expect(rules.length).toBeGreaterThan(15)
  for (const role of [null, 'teacher', 'administrator', 'data-protection-officer'] as const)
    for (const route of rules) {
      const walker = role === null ? NOBODY : await walkerOf(schools.own, boards.own, role)
      const status = await ask(walker, route.method, addressOf(route))
      const name = `${role ?? 'nobody'} ${route.method} ${route.url}: ${status}`
      if (route.rule === 'public' || route.rule === 'pages') expect([401, 403], name).not.toContain(status)
      else {
        const right = expected(walker.actor, route.rule, ownThing(walker.actor, route.rule))
        if (right === 200) expect([401, 403], name).not.toContain(status)
        else expect(status, name).toBe(right)
      }
    }
}, 60_000)

test('what another site makes a browser send is refused on every route that changes something', async () => {
  const administrator = await walkerOf(schools.own, boards.own, 'administrator')
  const changing = app.accessRules.filter(({ method }) => ['POST', 'PUT', 'PATCH', 'DELETE'].includes(method))
  expect(changing.length).toBeGreaterThan(10)
  for (const route of changing)
    for (const site of ['cross-site', 'same-site'])
      expect(await ask(administrator, route.method, addressOf(route), site), `${route.method} ${route.url}`).toBe(403)
})

test('ids that are none, or of nothing, are not found; a forged session is nobody', async () => {
  const administrator = await walkerOf(schools.own, boards.own, 'administrator')
  for (const id of [newId(), 'x', "' or 1=1 --", '%00', schools.own.school, 'A'.repeat(500)])
    expect(await ask(administrator, 'GET', `/probe/people.change/${encodeURIComponent(id)}`), id).toBe(404)
  const moved = { ...administrator, cookie: administrator.cookie.replace(schools.own.school, schools.sister.school) }
  expect(await ask(moved, 'GET', '/probe/people.list')).toBe(401)
})

test('what is sensitive is only for who proved a short while ago who they are', async () => {
  const administrator = await walkerOf(schools.own, boards.own, 'administrator')
  expect(await ask(administrator, 'GET', '/probe/school.change')).toBe(200)
  const earlier = new Date(Date.now() - 11 * 60_000)
  await asSchool(installation.services.db, schools.own, (tx) => tx.updateTable('session').set({ started_at: earlier }).execute()) // prettier-ignore
  expect(await ask(administrator, 'GET', '/probe/school.change')).toBe(403)
  expect(await ask(administrator, 'GET', '/probe/people.change')).toBe(200)
  const asked = { cookie: administrator.cookie, accept: 'text/html', 'sec-fetch-mode': 'navigate' }
  const answer = await app.inject({ url: '/probe/school.change?a=1', headers: asked })
  expect(answer.statusCode).toBe(303)
  expect(answer.headers.location).toBe('/inloggen?next=%2Fprobe%2Fschool.change%3Fa%3D1&melding=prove-again')
})

test('who leaves is heard no more, from that moment', async () => {
  const walker = await walkerOf(schools.sister, boards.own, 'leadership')
  expect(await ask(walker, 'GET', '/probe/people.list')).toBe(200)
  const who = walker.actor?.person ?? ''
  await asSchool(installation.services.db, schools.sister, (tx) => tx.updateTable('person').set({ left_on: '2026-11-19' }).where('person_id', '=', who).execute()) // prettier-ignore
  expect(await ask(walker, 'GET', '/probe/people.list')).toBe(401)
})

test('refusals are in the record, once a day for each person and action, without content', async () => {
  const { db, recorder } = installation.services
  const communication = await walkerOf(schools.sister, boards.own, 'communication')
  for (let i = 0; i < 3; i++) expect(await ask(communication, 'GET', '/probe/people.erase')).toBe(403)
  const refusals = await asSchool(db, schools.sister, (tx) => recentRefusals(tx))
  const theirs = refusals.filter(({ person }) => person === communication.actor?.person)
  expect(theirs.map(({ action }) => action)).toEqual(['people.erase'])
  const audit = await auditSchool(db, schools.sister.school, { recorder, outside: [], trusted: [] })
  expect(audit.findings).toEqual([])
  expect(audit.events).toBeGreaterThan(0)
})

test.each([
  ['none', undefined],
  ['one that the table does not know', 'people.everything'],
])('a server with a route whose rule is %s does not start', async (_, access) => {
  const server = Fastify()
  watchRoutes(server)
  await server.register(async (scope) => {
    await Promise.resolve()
    scope.get('/secrets', { config: access === undefined ? {} : { access } }, () => 'all of them')
  })
  await expect(server.ready()).rejects.toThrow('no rule of access that is known: GET /secrets')
})

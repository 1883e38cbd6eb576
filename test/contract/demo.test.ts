/** The schools to try everything out on: somebody to be for each role, and nobody on a server with real people. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openInstallation, type OpenInstallation } from '#src/apps/server/installation.ts'
import { demoPeople } from '#src/apps/server/demo.ts'
import { createServer } from '#src/apps/server/server.ts'
import { ROLES } from '#src/features/access/table.ts'
import { listSchools } from '#src/features/school/queries.ts'
import { asSchool } from '#src/platform/database/database.ts'
import { isDemoFolder } from '#src/platform/demo-folder.ts'
import { protocolInForce } from '#src/platform/protocol-files.ts'
import { newEmbedded, type Place } from './databases.ts'

const ORIGIN = 'http://localhost:8080'
let place: Place
let installation: OpenInstallation
beforeAll(async () => {
  place = await newEmbedded()
  writeFileSync(join(place.settings.data, 'demo'), '')
  expect(isDemoFolder(place.settings.data)).toBe(true)
  const { parameters } = await protocolInForce('2026-11-22')
  const report = (error: unknown): void => {
    throw error
  }
  installation = await openInstallation({ ...place.settings, origin: ORIGIN, parameters, report })
}, 60_000)
afterAll(async () => {
  await installation.close()
  await place.remove()
})

async function signInAs(isDemo: boolean, school: string, person: string): Promise<{ status: number; cookies: number }> {
  const app = await createServer({
    protocol: await protocolInForce('2026-11-22'),
    installation: { ...installation, isDemo },
  })
  const headers = { 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'same-origin' }
  const payload = new URLSearchParams({ school, person }).toString()
  const answer = await app.inject({ method: 'POST', url: '/account/demo', headers, payload })
  await app.close()
  return { status: answer.statusCode, cookies: answer.cookies.filter(({ name }) => name === 'session').length }
}

test('it is filled at the first start, has somebody for every role, and anybody can be them', async () => {
  const { db } = installation.services
  const schools = await listSchools(db)
  expect(schools.length).toBe(2)
  expect(installation.setUp.code).toBe(null)
  const school = schools.find(({ name }) => name.startsWith('Lyceum'))?.id ?? ''
  const people = await asSchool(db, { school }, demoPeople)
  expect([...new Set(people.flatMap(({ roles }) => roles))].sort()).toEqual([...ROLES].sort())
  const person = people[0]?.id ?? ''
  expect(await signInAs(true, school, person)).toEqual({ status: 303, cookies: 1 })
  // Where people are real there is no such way in.
  expect(await signInAs(false, school, person)).toEqual({ status: 404, cookies: 0 })
})

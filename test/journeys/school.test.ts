/** Management in a real browser: a roster comes in, and everybody sees what their role may see. */
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Page } from 'playwright-core'
import { foundSchool } from '#src/features/school/found.ts'
import { listPeople, type ListedPerson } from '#src/features/people/queries.ts'
import { asSchool, type Tx } from '#src/platform/database/database.ts'
import { readCheckpointLine } from '#src/record/checkpoint.ts'
import { fictitiousSchool } from '#src/roster/fiction.ts'
import { dutchDay } from '#src/platform/clock.ts'
import { edexmlOf, oneRosterOf, zipOf } from '../roster/write.ts'
import { FOUNDING } from '../contract/school-world.ts'
import { complaints } from './axe.ts'
import { openSchoolStage, type SchoolStage } from './school-stage.ts'

const REAL = '../shared/data/roster'
const roster = fictitiousSchool({
  seed: 5,
  pupils: 60,
  staff: 12,
  today: dutchDay(new Date()),
  domain: 'wilgenroos.example',
})

let stage: SchoolStage
let school = ''
let administrator = ''
let page: Page

beforeAll(async () => {
  stage = await openSchoolStage()
  const founded = await foundSchool(stage.installation.services, {
    ...FOUNDING,
    school: { ...FOUNDING.school, brin: null },
  })
  school = founded.school
  administrator = founded.administrator
  page = await stage.visitAs(school, administrator)
}, 60_000)

afterAll(() => stage.close(), 60_000)

function inSchool<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
  return asSchool(stage.installation.services.db, { school }, work)
}

function everybody(): Promise<readonly ListedPerson[]> {
  return inSchool((tx) => listPeople(tx, { limit: 2_000 }))
}

/** Sends a file, and waits for the page that comes of it. */
async function send(name: string, content: string | Buffer, on = page): Promise<void> {
  await on.goto('/beheer/invoeren')
  await on.setInputFiles('#file', { name, mimeType: 'application/octet-stream', buffer: Buffer.from(content) })
  await on.getByRole('button', { name: 'Bekijk wat er verandert' }).click()
  await on.waitForURL((url) => url.pathname !== '/beheer/invoeren' || url.search !== '')
}

async function takeIn(on = page): Promise<string> {
  await on.getByRole('button', { name: 'Neem dit over' }).click()
  await on.waitForURL(/klaar=/)
  return on.locator('.done').innerText()
}

const main = (): Promise<string> => page.locator('main').innerText()

test('an EDEXML file comes in: what would change is shown, then taken in; a second time changes nothing', async () => {
  await page.goto('/beheer')
  await expect.poll(main).toContain('Er zijn nog geen leerlingen.')
  await send('leerlingen.xml', edexmlOf(roster))
  await expect.poll(main).toContain('EDEXML 2.1')
  await expect.poll(main).toMatch(/Nieuw: 72/)
  expect((await everybody()).some(({ kinds }) => kinds.includes('pupil'))).toBe(false)
  expect(await complaints(page, [360])).toEqual([])
  expect(await takeIn()).toContain('Nieuw: 72, gewijzigd: 0, vertrokken: 0')
  await send('leerlingen.xml', edexmlOf(roster))
  await expect.poll(main).toContain('Alles staat er al zo in.')
  await page.goto('/beheer/mensen?soort=pupil')
  expect(await page.locator('.rows li').count()).toBe(50)
  await page.getByRole('link', { name: 'Volgende' }).click()
  await page.waitForURL(/na=/)
  await expect.poll(() => page.locator('.rows li').count()).toBe(10)
})

test('a OneRoster zip adds the guardians of the same pupils', async () => {
  await send('oneroster.zip', await zipOf(oneRosterOf(roster)))
  await expect.poll(main).toContain('OneRoster')
  const guardians = roster.people.filter(({ kinds }) => kinds.includes('guardian')).length
  await expect.poll(main).toMatch(new RegExp(`Nieuw: ${guardians}\\b`))
  await takeIn()
  const all = await everybody()
  expect(all.filter(({ kinds }) => kinds.includes('guardian'))).toHaveLength(guardians)
  expect(all.filter(({ kinds }) => kinds.includes('pupil'))).toHaveLength(60)
})

test('a file in which many are missing asks to type how many', async () => {
  const few = {
    ...roster,
    people: roster.people.filter(({ kinds }, i) => !kinds.includes('pupil') || i < 20),
    groups: [],
    guardianships: [],
  }
  await send('weinig.xml', edexmlOf(few))
  await expect.poll(main).toMatch(/40 van de 60 leerlingen staan niet in dit bestand/)
  await page.fill('input[name=answer]', '4')
  await page.getByRole('button', { name: 'Neem dit over' }).click()
  await page.waitForSelector('[role=alert]')
  await expect.poll(main).toContain('Bevestig eerst wat er bij staat. Er is niets overgenomen.')
  expect(await page.inputValue('input[name=answer]')).toBe('4')
  expect((await everybody()).filter(({ kinds }) => kinds.includes('pupil'))).toHaveLength(60)
})

test.each([
  ['foto.jpg', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 1, 2, 3]), /geen leesbare tekst|geen EDEXML/],
  ['kapot.xml', '<EDEX><school>', /de XML klopt niet/],
  ['bom.xml', '<!DOCTYPE a [<!ENTITY b "c">]><EDEX>&b;</EDEX>', /DOCTYPE/],
  ['oud.xls', Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), /oud Excel-bestand/],
  ['kapot.zip', Buffer.from('PK\x03\x04niets'), /beschadigd/],
])('%s is refused, and says why', async (name, content, why) => {
  await send(name, content)
  expect(await page.getByRole('alert').innerText()).toMatch(why)
})

test('a sheet whose headings mean nothing: the columns are chosen, and then it can be read', async () => {
  await send('lijst.csv', 'Wie;Waar\nJoost Akkermans;klas X\n')
  await page.waitForURL(/kolommen/)
  expect(await complaints(page, [360])).toEqual([])
  await page.selectOption('select[name=name]', 'Wie')
  await page.selectOption('select[name=who]', 'staff')
  await page.getByRole('button', { name: 'Bekijk wat er verandert' }).click()
  await page.waitForURL(/blad=/)
  await expect.poll(main).toContain('Joost Akkermans')
})

const REAL_FILES = existsSync(REAL)
  ? readdirSync(REAL, { recursive: true, encoding: 'utf8' }).filter((name) => /^(?!uwlr).*\.(?:xml|zip)$/i.test(name))
  : []

test.skipIf(REAL_FILES.length === 0)(
  'files as systems write them come in, each into a school of its own',
  async () => {
    for (const file of REAL_FILES) {
      const founded = await foundSchool(stage.installation.services, { ...FOUNDING, school: { ...FOUNDING.school, brin: null } }) // prettier-ignore
      const on = await stage.visitAs(founded.school, founded.administrator)
      await send(file, readFileSync(join(REAL, file)), on)
      expect(on.url(), file).toMatch(/\/beheer\/invoeren\/[0-9a-f-]{36}$/)
      // The years in examples have passed; who takes them in says so.
      const year = /\d{4}-\d{4}/.exec(await on.locator('main').innerText())?.[0] ?? ''
      for (const asked of await on.locator('input[name=answer]').all()) await asked.fill(year)
      await takeIn(on)
      const people = await asSchool(stage.installation.services.db, { school: founded.school }, (tx) => listPeople(tx, { limit: 2_000 })) // prettier-ignore
      expect(people.filter(({ kinds }) => kinds.includes('pupil')).length, file).toBeGreaterThan(0)
      await on.context().close()
    }
  },
  60_000,
)

test('a teacher sees the pupils of their own groups and nobody else', async () => {
  const teaching = await inSchool((tx) =>
    tx.selectFrom('group_member').select(['person_id', 'group_id']).where('part', '=', 'teacher').execute(),
  )
  const teacher = teaching[0]?.person_id ?? ''
  const groups = teaching.filter(({ person_id }) => person_id === teacher).map(({ group_id }) => group_id)
  const own = await inSchool((tx) =>
    tx
      .selectFrom('group_member')
      .select('person_id')
      .distinct()
      .where('part', '=', 'pupil')
      .where('group_id', 'in', groups)
      .execute(),
  )
  const theirs = await stage.visitAs(school, teacher)
  await theirs.goto('/beheer/mensen')
  expect(await theirs.locator('.rows li .soft').allInnerTexts()).toEqual(own.map(() => 'leerling'))
  const stranger = (await everybody()).find(({ kinds }) => kinds.includes('guardian'))
  expect((await theirs.goto(`/beheer/mensen/${stranger?.id ?? ''}`))?.status()).toBe(404)
  expect((await theirs.goto('/beheer/invoeren'))?.status()).toBe(403)
  await theirs.context().close()
})

test('a guardian sees their own child once school has noted their authority, and nobody else', async () => {
  const link = await inSchool((tx) => tx.selectFrom('guardianship').selectAll().limit(1).executeTakeFirstOrThrow())
  const parent = await stage.visitAs(school, link.guardian_id)
  const address = `/beheer/mensen/${link.pupil_id}`
  expect((await parent.goto(address))?.status()).toBe(404)
  await page.goto(address)
  await page.selectOption(`#authority-${link.guardian_id}`, 'shared')
  await page.locator(`form:has(#authority-${link.guardian_id})`).getByRole('button', { name: 'Bewaar' }).click()
  await page.waitForURL(/klaar=bewaard/)
  await parent.goto('/mijn')
  await parent.getByRole('link', { name: 'Over mij' }).click()
  await parent.locator('#children a').click()
  await parent.waitForURL(/mensen\//)
  await expect.poll(() => parent.locator('main').innerText()).toContain('Geboren')
  expect(await parent.getByText('Gegevens wijzigen').count()).toBe(0)
  expect((await parent.goto('/beheer/mensen'))?.status()).toBe(403)
  const others = (await everybody()).filter(({ kinds, id }) => kinds.includes('pupil') && id !== link.pupil_id)
  for (const { id } of others.slice(0, 5)) expect((await parent.request.get(`/beheer/mensen/${id}`)).status()).toBe(404)
  await parent.context().close()
})

test('somebody is added, given a role, changed, leaves and comes back; what is wrong says so beside the field', async () => {
  await page.goto('/beheer/mensen/nieuw')
  await page.check('input[value=other]')
  await page.fill('#givenName', '=Bram')
  await page.fill('#familyName', 'Tolhuis')
  await page.getByRole('button', { name: 'Bewaar' }).click()
  await page.waitForSelector('#givenName-wrong')
  expect(await page.inputValue('#familyName')).toBe('Tolhuis')
  await page.fill('#givenName', 'Bram')
  await page.getByRole('button', { name: 'Bewaar' }).click()
  await page.waitForURL(/klaar=toegevoegd/)
  await page.check('input[value=counsellor]')
  await page.locator('#roles').getByRole('button', { name: 'Bewaar' }).click()
  await page.waitForURL(/klaar=bewaard/)
  await expect.poll(() => page.locator('#facts').innerText()).toContain('vertrouwenspersoon')
  await page.getByRole('button', { name: 'Deze persoon is vertrokken' }).click()
  await page.waitForSelector('text=Vertrokken op')
  await page.getByRole('button', { name: 'Deze persoon is terug' }).click()
  await page.waitForSelector('text=Deze persoon is vertrokken')
})

test('the school is set up: a channel, contact persons, an annex; a sign-in service that does not answer is not stored', async () => {
  await page.goto('/beheer/school/kanaal')
  await page.selectOption('#kind', 'website')
  await page.fill('#name', 'Website')
  await page.selectOption('#basis', 'public-task')
  await page.getByRole('button', { name: 'Bewaar' }).click()
  await page.waitForURL(/klaar=ja/)
  await expect.poll(() => page.locator('#channels').innerText()).toContain('Website')
  await page.goto('/beheer/school/contactpersonen')
  await page.check(`#duty-bullying input[value='${administrator}']`)
  await page.locator('#duty-bullying').getByRole('button', { name: 'Bewaar' }).click()
  await page.waitForURL(/klaar=ja/)
  await expect.poll(() => page.locator('#contacts').innerText()).toMatch(/coördinator tegen pesten\s+Marit van Oever/)
  await page.goto('/beheer/school/bijlagen')
  await page.fill('#title', 'Foto’s op het plein')
  await page.fill('#text', 'Op het plein maak je geen foto’s.')
  await page.fill('#clause', 'plein')
  await page.getByRole('button', { name: 'Bewaar' }).click()
  await page.waitForSelector('#clause-wrong')
  await page.fill('#clause', 'A5')
  await page.getByRole('button', { name: 'Bewaar' }).click()
  await page.waitForURL(/klaar=ja/)
  await page.goto('/beheer/school/inloggen')
  await page.fill('#issuer', 'http://127.0.0.1:1/school')
  await page.fill('#clientId', 'deelwijs')
  await page.fill('#clientSecret', 'niet echt')
  await page.getByRole('button', { name: 'Bewaar' }).click()
  await page.waitForSelector('#issuer-wrong')
  expect(await page.inputValue('#clientId')).toBe('deelwijs')
  await page.goto('/beheer/school')
  await expect.poll(() => page.locator('#sign-in').innerText()).toContain('staat uit')
})

test('the record is verified, and a checkpoint can be taken along', async () => {
  await page.goto('/beheer/vastlegging')
  await page.getByRole('button', { name: 'Controleer nu' }).click()
  await page.waitForSelector('.done')
  expect(await page.locator('.done').innerText()).toMatch(/^In orde/)
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download een ijkpunt' }).click(),
  ])
  expect(readCheckpointLine(readFileSync(await file.path(), 'utf8').trim())?.school).toBe(school)
  await expect.poll(() => page.locator('#refusals').innerText()).toContain('een leerlingenbestand')
})

test('without JavaScript a file comes in too', async () => {
  const plain = await stage.visitAs(school, administrator, { javaScriptEnabled: false })
  await plain.goto('/beheer/invoeren')
  await plain.setInputFiles('#file', { name: 'a.xml', mimeType: 'text/xml', buffer: Buffer.from(edexmlOf(roster)) })
  await plain.click('button[type=submit]:has-text("Bekijk")')
  expect(await plain.locator('main').innerText()).toContain('EDEXML 2.1')
  await plain.context().close()
})

const PAGES = [
  '/beheer',
  '/beheer/mensen',
  '/beheer/mensen/nieuw',
  '/beheer/groepen',
  '/beheer/invoeren',
  '/beheer/school',
  '/beheer/school/gegevens',
  '/beheer/school/kanaal',
  '/beheer/school/contactpersonen',
  '/beheer/school/bijlagen',
  '/beheer/school/inloggen',
  '/beheer/post',
  '/beheer/vastlegging',
  '/beheer/toegang',
]

test.each(PAGES)('%s can be used by everybody', async (path) => {
  await page.goto(path)
  expect(await complaints(page, path === '/beheer/mensen' ? [320, 1280] : [320])).toEqual([])
})

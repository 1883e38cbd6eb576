import { expect, test } from 'vitest'
import { fictitiousSchool } from './fiction.ts'

const SETTINGS = { seed: 7, pupils: 400, staff: 45, today: '2026-11-30', domain: 'school.example' }
const school = fictitiousSchool(SETTINGS)
const of = (kind: string): typeof school.people => school.people.filter(({ kinds }) => kinds[0] === kind)

test('the same seed gives the same school, another seed another', () => {
  expect(fictitiousSchool(SETTINGS)).toEqual(school)
  expect(fictitiousSchool({ ...SETTINGS, seed: 8 }).people).not.toEqual(school.people)
})

test('has what was asked, each once, nobody reachable', () => {
  expect([of('pupil').length, of('staff').length]).toEqual([400, 45])
  expect(new Set(school.people.map(({ ref }) => ref)).size).toBe(school.people.length)
  const addresses = school.people.map(({ email }) => email).filter((email) => email !== null)
  expect(new Set(addresses).size).toBe(addresses.length)
  expect(addresses.every((address) => /^[a-z0-9.]+@(?:post\.)?school\.example$/.test(address))).toBe(true)
})

test('is believable: every pupil in one class of a fit size, of a fit age, with guardians; brothers and sisters', () => {
  const placed = school.groups.flatMap(({ pupils }) => pupils)
  expect(placed.toSorted()).toEqual(
    of('pupil')
      .map(({ ref }) => ref)
      .toSorted(),
  )
  expect(school.groups.every(({ pupils, teachers }) => pupils.length <= 27 && teachers.length === 2)).toBe(true)
  const ages = of('pupil').map(({ birthDate }) => 2026 - Number(birthDate?.slice(0, 4)))
  expect(Math.min(...ages)).toBeGreaterThanOrEqual(12)
  expect(Math.max(...ages)).toBeLessThanOrEqual(19)
  const guardians = Map.groupBy(school.guardianships, ({ pupil }) => pupil)
  expect(guardians.size).toBe(400)
  const authorities = new Set(school.guardianships.map(({ authority }) => authority))
  expect([...authorities].sort()).toEqual(['no', 'shared', 'unknown', 'yes'])
  expect([...guardians.values()].every((links) => links.some(({ authority }) => authority !== 'no'))).toBe(true)
  const children = Map.groupBy(school.guardianships, ({ guardian }) => guardian)
  expect([...children.values()].filter((links) => links.length > 1).length).toBeGreaterThan(50)
  expect(of('staff').filter(({ manager }) => manager === null)).toHaveLength(1)
})

import { describe, expect, test } from 'vitest'
import { oneRosterOf, partsOf } from '../../test/roster/write.ts'
import { fictitiousSchool } from './fiction.ts'
import { readOneRoster } from './oneroster.ts'
import { RosterError } from './reasons.ts'
import type { Roster } from './roster.ts'

const TODAY = { today: '2026-11-30' }
const school = fictitiousSchool({ seed: 5, pupils: 30, staff: 6, ...TODAY, domain: 'school.example' })
const files = oneRosterOf(school)
const read = (changed: Record<string, string | null> = {}): Promise<Roster> => {
  const all = { ...files, ...changed }
  const kept = Object.entries(all).filter((entry): entry is [string, string] => entry[1] !== null)
  return readOneRoster(partsOf(Object.fromEntries(kept), 101), TODAY)
}

test('a whole school comes back: people, dates, ECK iDs, groups with their year, guardians', async () => {
  const roster = await read()
  expect(roster).toMatchObject({ version: '1.1', schoolYear: '2026-2027', rejected: [], left: 0 })
  expect(roster.schools).toEqual([{ key: 'org1', brin: '99ZZ', name: 'De Fictieve School' }])
  const brief = ({ people }: Roster): unknown =>
    people.map((one) => [
      one.key,
      one.kinds,
      one.givenName,
      [one.prefix, one.familyName].filter(Boolean).join(' '),
      one.email,
      one.birthDate,
      one.eckId,
    ])
  expect(brief(roster)).toEqual(brief(school))
  const refs = new Map(school.people.map(({ ref, key }) => [ref, key]))
  expect(roster.groups.map(({ name, schoolYear, kind, pupils }) => [name, schoolYear, kind, pupils])).toEqual(
    school.groups.map(({ name, pupils }) => [name, '2026-2027', 'class', pupils.map((ref) => refs.get(ref))]),
  )
  expect(roster.guardianships).toHaveLength(school.guardianships.length)
  expect(roster.guardianships.every(({ authority }) => authority === 'unknown')).toBe(true)
})

test('version 1.2: roles in a file of their own, several for one person; relatives are no guardians', async () => {
  const users = `sourcedId,status,enabledUser,givenName,familyName,preferredGivenName,userIds,agentSourcedIds
p1,,true,Willemina,Zomerdijk,Mies,"{BSN:111222333},{eckId:https://eck.example/1}","t1,r1"
t1,,true,Joost,Zomerdijk,,,
r1,,true,Oma,Zomerdijk,,,
x1,,true,Niemand,Nergens,,,
`
  const roles = `sourcedId,userSourcedId,roleType,role,orgSourcedId,endDate
1,p1,primary,student,org1,
2,t1,primary,principal,org1,
3,t1,secondary,guardian,org1,
4,r1,primary,relative,org1,
5,x1,primary,student,org1,2025-01-01
`
  const manifest = 'propertyName,value\noneroster.version,1.2\n'
  const roster = await read({
    'users.csv': users,
    'roles.csv': roles,
    'manifest.csv': manifest,
    'enrollments.csv': files['enrollments.csv']?.split('\n')[0] ?? '',
  })
  expect(roster.people.map(({ key, givenName, kinds, roles }) => [key, givenName, kinds, roles])).toEqual([
    ['p1', 'Mies', ['pupil'], []],
    ['t1', 'Joost', ['staff', 'guardian'], ['leadership']],
    ['r1', 'Oma', ['other'], []],
  ])
  expect(roster.people[0]?.eckId).toBe('https://eck.example/1')
  expect(roster.numbersLeftOut).toBe(1)
  expect(roster.guardianships).toEqual([{ guardian: 't1', pupil: 'p1', authority: 'unknown' }])
  expect(roster.rejected).toMatchObject([{ file: 'users.csv', line: 5, reason: 'unknown-kind' }])
})

test('what is deleted, switched off or over is not taken; what refers to nobody is said with file and line', async () => {
  const users = `sourcedId,status,enabledUser,orgSourcedIds,role,givenName,familyName,agentSourcedIds
a,active,true,org1,student,Fleur,Akker,zz
b,tobedeleted,true,org1,student,Bas,Akker,
c,active,false,org1,student,Cas,Akker,
d,active,true,org1,teacher,Jet,Roos,
e,active,true,org1,teacher,Els,Roos,
f,active,true,org1,guardian,,,
g,active,true,org1,student,Mees,Akker,f
`
  const enrollments = `classSourcedId,userSourcedId,role,endDate,status
k,a,student,,
k,e,teacher,2020-01-01,
k,zz,student,,
nergens,a,student,,
k,d,student,,
k,d,teacher,,
`
  const classes = 'sourcedId,title,classType,termSourcedIds\nk,Klas K,homeroom,"weg,term1"\n'
  const roster = await read({ 'users.csv': users, 'enrollments.csv': enrollments, 'classes.csv': classes })
  expect(roster.people.map(({ key }) => key)).toEqual(['a', 'd', 'e', 'g'])
  expect(roster.left).toBe(2)
  expect(roster.groups).toMatchObject([{ key: 'k', schoolYear: '2026-2027', pupils: ['a'], teachers: ['d'] }])
  expect(roster.rejected.map(({ file, line, reason }) => [file, line, reason])).toEqual([
    ['users.csv', 2, 'unknown-person'],
    ['enrollments.csv', 4, 'unknown-person'],
    ['enrollments.csv', 5, 'unknown-group'],
    ['enrollments.csv', 6, 'role-unfit'],
    ['users.csv', 7, 'no-name'],
  ])
})

describe('refused', () => {
  test.each([
    ['incomplete', 'users.csv', { 'users.csv': null }],
    ['incomplete', 'manifest.csv', { 'manifest.csv': null }],
    ['incomplete', 'classes.csv, title', { 'classes.csv': 'sourcedId,status\n' }],
    ['delta', 'users.csv', { 'manifest.csv': 'propertyName,value\nfile.users,delta\n' }],
    ['unknown-version', 'manifest.csv', { 'manifest.csv': 'propertyName,value\noneroster.version,2.0\n' }],
    ['broken-csv', 'users.csv', { 'users.csv': 'sourcedId,givenName,familyName\n"1,a,b\n' }],
    ['empty', 'users.csv', { 'users.csv': 'sourcedId,givenName,familyName\n' }],
  ])('%s: %s', async (fault, about, changed) => {
    const error = await read(changed).catch((reason: unknown) => reason)
    expect(error).toBeInstanceOf(RosterError)
    expect(error).toMatchObject({ fault, about })
  })
})

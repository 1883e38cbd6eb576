import { expect, test } from 'vitest'
import { foundingOf } from './set-up-form.ts'

const FORM = {
  school: ' De  Wilgenroos ',
  board: 'Stichting Wilgenroos',
  sector: 'po',
  brin: '12ab',
  protocol: 'loket',
  givenName: 'Mirthe',
  familyName: 'Zandbergen',
  email: 'Mirthe@Wilgenroos.example',
}

test('a form that is filled in becomes a school; who looks after it is there for what nobody else is named for', () => {
  const { founding, problems } = foundingOf(FORM, ['loket'])
  expect(problems).toEqual({})
  expect(founding?.school).toEqual({ name: 'De Wilgenroos', sector: 'po', brin: '12AB', languages: ['nl'], protocol: 'loket' }) // prettier-ignore
  expect(founding?.administrator.email).toBe('mirthe@wilgenroos.example')
  // A counsellor and a coordinator against bullying have to be chosen.
  expect(founding?.contacts.map(({ duty }) => duty)).toEqual(['sharing', 'reports', 'privacy', 'breach'])
})

test('who is named for a duty has to be named whole', () => {
  const { founding, problems } = foundingOf({ ...FORM, 'privacy.givenName': 'Otto' }, ['loket'])
  expect([founding, problems]).toEqual([null, { 'privacy.familyName': 'missing', 'privacy.email': 'missing' }])
})

test('a channel is one that is ticked, with what is known of it', () => {
  const ticked = { ...FORM, 'channel.website': 'yes', 'channel.website.name': 'wilgenroos.example', 'channel.website.basis': 'public-task', 'channel.website.agreement': 'own' } // prettier-ignore
  const { founding } = foundingOf({ ...ticked, 'channel.instagram.name': 'Instagram' }, ['loket'])
  expect(founding?.channels).toEqual([{ kind: 'website', name: 'wilgenroos.example', formal: false, basis: 'public-task', agreement: 'own', note: '' }]) // prettier-ignore
  const { problems } = foundingOf({ ...ticked, 'channel.website.basis': 'zomaar', 'channel.website.name': '' }, [
    'loket',
  ])
  expect(problems).toEqual({ 'channel.website.basis': 'choice', 'channel.website.name': 'missing' })
})

test.each([
  ['school', '', 'missing'],
  ['school', '=cmd()', 'name'],
  ['board', 'x'.repeat(501), 'name'],
  ['sector', 'wo', 'choice'],
  ['brin', 'geen', 'brin'],
  ['protocol', '../../etc', 'choice'],
  ['givenName', '   ', 'missing'],
  ['prefix', 'van\u202e', 'name'],
  ['email', 'mirthe', 'email'],
  ['email', '', 'missing'],
])('%s: %j is said to be wrong beside the field', (field, value, problem) => {
  expect(foundingOf({ ...FORM, [field]: value }, ['loket'])).toEqual({ founding: null, problems: { [field]: problem } })
})

test('nothing at all is a list of what is missing, no error', () => {
  expect(Object.keys(foundingOf({}, ['loket']).problems).sort()).toEqual(
    ['board', 'email', 'familyName', 'givenName', 'protocol', 'school', 'sector'].sort(),
  )
})

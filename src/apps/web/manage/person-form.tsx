/** The fields of somebody: to add and to change. */
import type { ReactNode } from 'react'
import type { PersonFields } from '../../server/page-services/people.ts'
import type { Fields } from './door.ts'
import { Field, Ticks } from './parts.tsx'
import { both, GENERAL, useWords } from './words.ts'

const WORDS = both(
  {
    kinds: 'Wie is dit voor school?',
    kindsWrong: 'Kies er minstens één.',
    givenName: 'Roepnaam',
    prefix: 'Tussenvoegsel',
    familyName: 'Achternaam',
    nameWrong: 'Vul een naam in, zonder tekens als = of + vooraan en korter dan 200 tekens.',
    email: 'E-mailadres',
    emailHint: 'Hiermee kan iemand inloggen. Ouders mogen er samen één hebben.',
    emailWrong: 'Dit is geen e-mailadres.',
    birthDate: 'Geboortedatum',
    birthDateWrong: 'Deze datum bestaat niet.',
  },
  {
    kinds: 'Who is this to the school?',
    kindsWrong: 'Choose at least one.',
    givenName: 'Given name',
    prefix: 'Prefix',
    familyName: 'Family name',
    nameWrong: 'Fill in a name, without signs such as = or + at its beginning and shorter than 200 characters.',
    email: 'E-mail address',
    emailHint: 'With this somebody can sign in. Guardians may share one.',
    emailWrong: 'This is no e-mail address.',
    birthDate: 'Date of birth',
    birthDateWrong: 'There is no such date.',
  },
)

const KINDS = ['pupil', 'guardian', 'staff', 'other'] as const

export const NO_FIELDS: PersonFields = {
  kinds: [],
  givenName: '',
  prefix: '',
  familyName: '',
  email: '',
  birthDate: '',
}

/** What was typed. */
export function personIn(fields: Fields): PersonFields {
  const chosen = fields.all('kinds')
  return {
    kinds: KINDS.filter((kind) => chosen.includes(kind)),
    givenName: fields.text('givenName'),
    prefix: fields.text('prefix'),
    familyName: fields.text('familyName'),
    email: fields.text('email'),
    birthDate: fields.text('birthDate'),
  }
}

export function PersonFieldset({
  values,
  wrong,
}: {
  readonly values: PersonFields
  readonly wrong: readonly string[]
}): ReactNode {
  // prettier-ignore
  const [words, general] = [useWords(WORDS), useWords(GENERAL)]
  const bad = (field: string, text: string): string | undefined => (wrong.includes(field) ? text : undefined)
  const nameWrong = bad('name', words.nameWrong)
  return (
    <>
      <Ticks
        name="kinds"
        legend={words.kinds}
        chosen={values.kinds}
        options={KINDS.map((kind) => [kind, general.kinds[kind]] as const)}
        wrong={bad('kinds', words.kindsWrong)}
      />
      <Field
        name="givenName"
        label={words.givenName}
        value={values.givenName}
        wrong={bad('givenName', words.nameWrong) ?? nameWrong}
      />{' '}
      {/* prettier-ignore */}
      <Field name="prefix" label={words.prefix} value={values.prefix} wrong={bad('prefix', words.nameWrong)} />
      <Field
        name="familyName"
        label={words.familyName}
        value={values.familyName}
        wrong={bad('familyName', words.nameWrong)}
      />{' '}
      {/* prettier-ignore */}
      <Field name="email" type="email" label={words.email} hint={words.emailHint} value={values.email} wrong={bad('email', words.emailWrong)} />{' '}
      {/* prettier-ignore */}
      <Field name="birthDate" type="date" label={words.birthDate} value={values.birthDate} wrong={bad('birthDate', words.birthDateWrong)} />{' '}
      {/* prettier-ignore */}
    </>
  )
}

/** The forms on somebody's page. */
import type { ReactNode } from 'react'
import { Form, Link } from 'react-router'
import type { Choice, PersonView } from '../../server/page-services/people.ts'
import type { Sent } from '../pages/manage/person.tsx'
import { Card, Choose, Field, Send, Ticks } from './parts.tsx'
import { PersonFieldset } from './person-form.tsx'
import { PERSON } from './person-words.ts'
import { GENERAL, useWords } from './words.ts'

interface CardProps {
  readonly view: PersonView
  readonly sent?: Sent | undefined
}

export function ChangeForm({ view, sent }: CardProps): ReactNode {
  const [words, general] = [useWords(PERSON), useWords(GENERAL)]
  const mine = sent?.intent === 'change' ? sent : undefined
  return (
    <details className="card" open={mine !== undefined}>
      <summary>{words.change}</summary>
      <Form method="post" key={JSON.stringify(view.form)}>
        <p className="hint">{words.changeText}</p>
        <PersonFieldset values={mine?.values ?? view.form} wrong={mine?.fields ?? []} />
        <Send intent="change">{general.save}</Send>
      </Form>
    </details>
  )
}

export function RolesForm({ view: { givenRoles, rolesToGive } }: CardProps): ReactNode {
  const [words, general] = [useWords(PERSON), useWords(GENERAL)]
  return (
    <Card id="roles" title={words.rolesTitle}>
      <Form method="post" key={givenRoles.join()}>
        <p className="hint">{words.rolesText}</p>
        <Ticks
          name="roles"
          legend={words.rolesLegend}
          chosen={givenRoles}
          options={rolesToGive.map((role) => [role, general.roles[role]] as const)}
        />{' '}
        {/* prettier-ignore */}
        <Send intent="roles">{general.save}</Send>
      </Form>
    </Card>
  )
}

export function ManagerForm({ view: { person, managers } }: CardProps): ReactNode {
  const [words, general] = [useWords(PERSON), useWords(GENERAL)]
  const options = managers.map(({ id, name }) => [id, name] as const)
  return (
    <Card id="manager-card" title={words.manager}>
      <Form method="post" className="row-form" key={person.manager?.id}>
        <Choose
          name="manager"
          label={words.managerText}
          value={person.manager?.id ?? ''}
          options={[['', general.none], ...options]}
        />{' '}
        {/* prettier-ignore */}
        <Send intent="manager">{general.save}</Send>
      </Form>
    </Card>
  )
}

export function LeavingForm({ view: { person } }: CardProps): ReactNode {
  const words = useWords(PERSON)
  const isHere = person.leftOn === null
  return (
    <Card id="leaving" title={isHere ? words.leaving : words.returning}>
      <Form method="post">
        <p>{isHere ? words.leavingText : words.returningText}</p>
        <Send intent={isHere ? 'left' : 'returned'} look="secondary">
          {isHere ? words.leave : words.return}
        </Send>
      </Form>
    </Card>
  )
}

export function GuardiansCard({ view, sent }: CardProps): ReactNode {
  const words = useWords(PERSON)
  const { person, mayChange } = view
  return (
    <Card id="guardians" title={words.guardians}>
      {person.guardians.length === 0 && <p>{words.noGuardians}</p>}
      {mayChange && person.guardians.length > 0 && <p className="hint">{words.authorityHint}</p>}
      <ul className="rows">
        {person.guardians.map((guardian) => (
          <li key={guardian.id}>
            <Link to={`/beheer/mensen/${guardian.id}`}>{guardian.name}</Link>
            {mayChange ? (
              <AuthorityForms guardian={guardian} />
            ) : (
              <span className="soft">
                {words.authority}: {words.authorities[guardian.authority]}
              </span>
            )}
          </li>
        ))}
      </ul>
      {mayChange && person.kinds.includes('pupil') && <AddGuardian sent={sent} />}
    </Card>
  )
}

const AUTHORITIES = ['yes', 'shared', 'no', 'unknown'] as const

function AuthorityForms({
  guardian: { id, name, authority },
}: {
  readonly guardian: PersonView['person']['guardians'][number]
}): ReactNode {
  // prettier-ignore
  const [words, general] = [useWords(PERSON), useWords(GENERAL)]
  const options = AUTHORITIES.map((one) => [one, words.authorities[one]] as const)
  return (
    <Form method="post" className="row-form" key={authority}>
      <input type="hidden" name="guardian" value={id} />
      <Choose
        id={`authority-${id}`}
        name="authority"
        label={words.authorityOf(name)}
        value={authority}
        options={options}
      />{' '}
      {/* prettier-ignore */}
      <Send intent="guardian" look="secondary">
        {general.save}
      </Send>
      <button type="submit" name="intent" value="no-guardian" className="plain-button">
        {words.noGuardian(name)}
      </button>
    </Form>
  )
}

function AddGuardian({ sent }: { readonly sent: Sent | undefined }): ReactNode {
  const words = useWords(PERSON)
  const mine = sent?.intent === 'find' ? sent : undefined
  return (
    <details open={mine !== undefined}>
      <summary>{words.addGuardian}</summary>
      <Form method="post" className="row-form">
        <Field
          name="search"
          id="guardian-search"
          type="search"
          label={words.searchGuardian}
          value={mine?.search ?? ''}
        />
        <Send intent="find" look="secondary">
          {words.find}
        </Send>
      </Form>
      {mine?.choices?.length === 0 && <p role="status">{words.noneFound}</p>}
      {mine?.choices !== undefined && mine.choices.length > 0 && <ChooseGuardian choices={mine.choices} />}
    </details>
  )
}

function ChooseGuardian({ choices }: { readonly choices: readonly Choice[] }): ReactNode {
  const words = useWords(PERSON)
  const options = AUTHORITIES.map((one) => [one, words.authorities[one]] as const)
  return (
    <Form method="post">
      <fieldset className="ticks">
        <legend>{words.choose}</legend>
        {choices.map(({ id, name }, i) => (
          <label className="pick" key={id}>
            <input type="radio" name="guardian" value={id} defaultChecked={i === 0} required />
            <span>{name}</span>
          </label>
        ))}
      </fieldset>
      <Choose id="new-authority" name="authority" label={words.authority} value="unknown" options={options} />
      <Send intent="guardian">{words.link}</Send>
    </Form>
  )
}

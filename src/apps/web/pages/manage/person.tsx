import type { ReactNode } from 'react'
import { data, Link, redirect, useActionData, useLoaderData, useSearchParams, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router' // prettier-ignore
import type { Words } from '../../../../protocol/kinds.ts'
import type { Choice, Outcome, PersonFields, PersonView, PeopleServices } from '../../../server/page-services/people.ts'
import type { Actor } from '../../../../features/access/may.ts'
import { enter, fieldsOf, type Fields } from '../../manage/door.ts'
import { Card, Done, Head, Problem } from '../../manage/parts.tsx'
import { ChangeForm, GuardiansCard, LeavingForm, ManagerForm, RolesForm } from '../../manage/person-cards.tsx'
import { personIn } from '../../manage/person-form.tsx'
import { PERSON } from '../../manage/person-words.ts'
import { dayWords, GENERAL, usePageLanguage, useWords } from '../../manage/words.ts'

export async function loader(asked: LoaderFunctionArgs): Promise<PersonView> {
  const { actor, school } = await enter(asked, 'people.read')
  const view = await school.people.person(actor, asked.params['person'] ?? '')
  if (!view) throw data(null, { status: 404 })
  return view
}

/** What a form on this page came back with. */
export interface Sent {
  readonly intent: string
  readonly problem?: Words
  readonly fields: readonly string[]
  /** What was typed, so that it stays. */
  readonly values?: PersonFields
  readonly search?: string
  /** Guardians to choose from. */
  readonly choices?: readonly Choice[]
}

export async function action(asked: ActionFunctionArgs): Promise<ReturnType<typeof data<Sent>> | Response> {
  const { actor, school } = await enter(asked, 'people.change')
  const id = asked.params['person'] ?? ''
  const fields = await fieldsOf(asked.request)
  const intent = fields.text('intent')
  if (intent === 'find') {
    const search = fields.text('search')
    return data({ intent, fields: [], search, choices: await school.people.findGuardians(actor, search) })
  }
  const outcome = await change(school.people, actor, id, intent, fields)
  if (!outcome) throw data(null, { status: 400 })
  if ('done' in outcome) return redirect(`/beheer/mensen/${id}?klaar=bewaard`)
  return data({ intent, ...outcome, values: personIn(fields) }, { status: 400 })
}

/** Does what a form asks; null for what no form of this page asks. */
function change(
  people: PeopleServices,
  actor: Actor,
  id: string,
  intent: string,
  fields: Fields,
): Promise<Outcome> | null {
  // prettier-ignore
  switch (intent) {
    case 'change':
      return people.change(actor, id, personIn(fields))
    case 'roles':
      return people.giveRoles(actor, id, fields.all('roles'))
    case 'manager':
      return people.setManager(actor, id, fields.text('manager'))
    case 'guardian':
      return people.setGuardian(actor, id, fields.text('guardian'), fields.text('authority'))
    case 'no-guardian':
      return people.setGuardian(actor, id, fields.text('guardian'), null)
    case 'left':
      return people.left(actor, id)
    case 'returned':
      return people.returned(actor, id)
    default:
      return null
  }
}

/** Somebody: what is known, to who may see it; and the forms, for who may change it. */
export default function PersonPage(): ReactNode {
  const view = useLoaderData<typeof loader>()
  const sent = useActionData<typeof action>()
  const [words, language] = [useWords(PERSON), usePageLanguage()]
  const [query] = useSearchParams()
  const { person, mayChange, mayErase } = view
  const said = query.get('klaar')
  const lead = person.leftOn === null ? undefined : words.left(dayWords(person.leftOn, language), dayWords(person.eraseAfter ?? person.leftOn, language)) // prettier-ignore
  return (
    <>
      <Head title={person.name} lead={lead} />
      {(said === 'bewaard' || said === 'toegevoegd') && !sent && <Done>{words[said]}</Done>}
      <Problem words={sent?.problem} />
      <Facts view={view} />
      {(person.guardians.length > 0 || (mayChange && person.kinds.includes('pupil'))) && (
        <GuardiansCard view={view} sent={sent} />
      )}
      {mayChange && <ChangeForm view={view} sent={sent} />}
      {mayChange && person.leftOn === null && !person.kinds.includes('pupil') && <RolesForm view={view} />}
      {mayChange && person.leftOn === null && !person.kinds.includes('pupil') && <ManagerForm view={view} />}
      {mayChange && <LeavingForm view={view} />}
      {mayErase && (
        <p>
          <Link className="ams-link" to={`/beheer/mensen/${person.id}/verwijderen`}>
            {words.erase}
          </Link>
        </p>
      )}
    </>
  )
}

function Facts({ view: { person, form } }: { readonly view: PersonView }): ReactNode {
  const [words, general, language] = [useWords(PERSON), useWords(GENERAL), usePageLanguage()]
  const facts: readonly (readonly [string, ReactNode])[] = [
    [words.kind, person.kinds.map((kind) => general.kinds[kind]).join(', ')],
    [words.roles, person.roles.map((role) => general.roles[role]).join(', ')],
    [words.email, person.email ?? ''],
    [words.birthDate, form.birthDate === '' ? '' : dayWords(form.birthDate, language)],
    [words.groups, person.groups.map(({ name, schoolYear }) => (schoolYear === null ? name : `${name} (${schoolYear})`)).join(', ')], // prettier-ignore
    [words.manager, person.manager?.name ?? ''],
    [words.team, <People key="team" people={person.managed} />],
    [words.children, <People key="children" people={person.children} />],
  ]
  const empty = [person.managed, person.children].map((list) => list.length === 0)
  const shown = facts.filter(([label, value]) => value !== '' && !(label === words.team && empty[0]) && !(label === words.children && empty[1])) // prettier-ignore
  return (
    <Card id="facts" title={words.facts}>
      <dl className="facts">
        {shown.map(([label, value]) => (
          <Fact key={label} label={label}>
            {value}
          </Fact>
        ))}
      </dl>
    </Card>
  )
}

function Fact({ label, children }: { readonly label: string; readonly children: ReactNode }): ReactNode {
  return (
    <>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </>
  )
}

function People({ people }: { readonly people: readonly Choice[] }): ReactNode {
  return (
    <ul>
      {people.map(({ id, name }) => (
        <li key={id}>
          <Link className="ams-link" to={`/beheer/mensen/${id}`}>
            {name}
          </Link>
        </li>
      ))}
    </ul>
  )
}

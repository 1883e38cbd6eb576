import type { ReactNode } from 'react'
import { Form, Link, useLoaderData, useSearchParams, type LoaderFunctionArgs } from 'react-router'
import type { PeopleList, PeopleWanted } from '../../../server/page-services/people.ts'
import { enter } from '../../manage/door.ts'
import { Choose, Done, Field, Head, Send } from '../../manage/parts.tsx'
import { both, GENERAL, useWords } from '../../manage/words.ts'

const WORDS = both(
  {
    title: 'Mensen',
    search: 'Naam',
    kind: 'Soort',
    all: 'iedereen',
    group: 'Groep',
    allGroups: 'alle groepen',
    left: 'Ook wie vertrokken is',
    find: 'Zoek',
    none: 'Niemand gevonden. Zoek op een deel van de naam, of kies een andere soort of groep.',
    next: 'Volgende',
    first: 'Terug naar het begin',
    add: 'Voeg iemand toe',
    list: 'Gevonden',
    leftOn: 'vertrokken',
    erased: 'De gegevens zijn voorgoed verwijderd.',
  },
  {
    title: 'People',
    search: 'Name',
    kind: 'Kind',
    all: 'everybody',
    group: 'Group',
    allGroups: 'all groups',
    left: 'Also who has left',
    find: 'Search',
    none: 'Nobody found. Search for part of a name, or choose another kind or group.',
    next: 'Next',
    first: 'Back to the beginning',
    add: 'Add somebody',
    list: 'Found',
    leftOn: 'has left',
    erased: 'The data were erased for good.',
  },
)

export async function loader(asked: LoaderFunctionArgs): Promise<PeopleList & { readonly wanted: PeopleWanted }> {
  const { actor, school } = await enter(asked, 'people.list')
  const query = new URL(asked.request.url).searchParams
  const text = (name: string): string => query.get(name) ?? ''
  const wanted = { search: text('zoek'), kind: text('soort'), group: text('groep'), withLeft: query.has('weg'), after: text('na') } // prettier-ignore
  return { ...(await school.people.list(actor, wanted)), wanted }
}

export default function PeoplePage(): ReactNode {
  const { people, next, mayAdd, wanted } = useLoaderData<typeof loader>()
  const [words, general] = [useWords(WORDS), useWords(GENERAL)]
  const [query] = useSearchParams()
  const withAfter = (after: string | null): string => {
    const changed = new URLSearchParams(query)
    changed.delete('na')
    changed.delete('klaar')
    if (after !== null) changed.set('na', after)
    return `?${changed.toString()}`
  }
  return (
    <>
      <Head title={words.title} />
      {query.get('klaar') === 'verwijderd' && <Done>{words.erased}</Done>}
      <Filter />
      {mayAdd && (
        <p>
          <Link className="ams-link" to="/beheer/mensen/nieuw">
            {words.add}
          </Link>
        </p>
      )}
      <section className="card" aria-label={words.list}>
        {people.length === 0 && <p>{words.none}</p>}
        <ul className="rows">
          {people.map(({ id, name, kinds, roles, leftOn }) => (
            <li key={id}>
              <Link to={`/beheer/mensen/${id}`}>{name}</Link>
              <span className="soft">
                {leftOn === null
                  ? (roles.length === 0 ? kinds.map((kind) => general.kinds[kind]) : roles.map((role) => general.roles[role])).join(', ') // prettier-ignore
                  : words.leftOn}
              </span>
            </li>
          ))}
        </ul>
        <p className="send">
          {wanted.after !== '' && (
            <Link className="ams-link" to={withAfter(null)}>
              {words.first}
            </Link>
          )}
          {next !== null && (
            <Link className="ams-link" to={withAfter(next)}>
              {words.next}
            </Link>
          )}
        </p>
      </section>
    </>
  )
}

function Filter(): ReactNode {
  const { groups, wanted } = useLoaderData<typeof loader>()
  const [words, general] = [useWords(WORDS), useWords(GENERAL)]
  const kinds = (['pupil', 'guardian', 'staff', 'other'] as const).map((kind) => [kind, general.manyKinds[kind]] as const) // prettier-ignore
  const named = groups.map(({ id, name, schoolYear }) => [id, schoolYear === null ? name : `${name} (${schoolYear})`] as const) // prettier-ignore
  return (
    <search>
      <Form method="get" className="row-form" key={JSON.stringify(wanted)}>
        <Field name="zoek" type="search" label={words.search} value={wanted.search} />
        <Choose name="soort" label={words.kind} value={wanted.kind} options={[['', words.all], ...kinds]} />
        {groups.length > 0 && (
          <Choose name="groep" label={words.group} value={wanted.group} options={[['', words.allGroups], ...named]} />
        )}
        <label className="pick">
          <input type="checkbox" name="weg" value="ja" defaultChecked={wanted.withLeft} />
          <span>{words.left}</span>
        </label>
        <Send>{words.find}</Send>
      </Form>
    </search>
  )
}

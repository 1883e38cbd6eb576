import type { ReactNode } from 'react'
import { data, Form, Link, redirect, useActionData, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router' // prettier-ignore
import type { ColumnsView } from '../../../server/page-services/import.ts'
import { enter, fieldsOf } from '../../manage/door.ts'
import { IMPORT } from '../../manage/import-words.ts'
import { Card, Choose, Head, Problem, Send } from '../../manage/parts.tsx'
import { GENERAL, useWords } from '../../manage/words.ts'

const PERSON = ['familyName', 'givenName', 'prefix', 'name', 'initials', 'key', 'birthDate', 'email', 'group', 'year', 'role', 'manager', 'kind', 'school', 'eckId'] as const // prettier-ignore
const GUARDIAN = ['name', 'givenName', 'prefix', 'familyName', 'email', 'authority'] as const
const GUARDIANS = [1, 2] as const
const FIELDS = [...PERSON, ...GUARDIANS.flatMap((n) => GUARDIAN.map((field) => `guardian${n}.${field}`))]

export async function loader(asked: LoaderFunctionArgs): Promise<ColumnsView | null> {
  const { actor, school } = await enter(asked, 'roster.preview')
  return school.import.columns(actor, asked.params['sheet'] ?? '')
}

export async function action(asked: ActionFunctionArgs) {
  const { actor, school } = await enter(asked, 'roster.preview')
  const fields = await fieldsOf(asked.request)
  const chosen = FIELDS.map((field) => [field, fields.text(field)] as const).filter(([, heading]) => heading !== '')
  const columns = Object.fromEntries(chosen)
  const sheet = asked.params['sheet'] ?? ''
  const outcome = await school.import.readWith(actor, sheet, columns, fields.text('who'))
  if ('done' in outcome) return redirect(`/beheer/invoeren/${outcome.done}?blad=${encodeURIComponent(sheet)}`)
  return data({ problem: outcome.problem, columns }, { status: 400 })
}

/** For sheets: says which column is what. */
export default function ImportColumnsPage(): ReactNode {
  const view = useLoaderData<typeof loader>()
  const sent = useActionData<typeof action>()
  const [words, general] = [useWords(IMPORT), useWords(GENERAL)]
  if (!view)
    return (
      <>
        <Head title={words.columns} />
        <p className="warning">{words.sheetGone}</p>
        <p>
          <Link className="ams-link" to="/beheer/invoeren">
            {words.title}
          </Link>
        </p>
      </>
    )
  const chosen = sent?.columns ?? view.guessed
  const kinds = (['pupil', 'staff', 'guardian', 'other'] as const).map((kind) => [kind, general.manyKinds[kind]] as const) // prettier-ignore
  return (
    <>
      <Head title={words.columns} lead={words.columnsLead} />
      <Problem words={sent?.problem} />
      <Form method="post">
        <Card id="who-card" title={general.people}>
          <Choose name="who" label={words.kind} value={view.kind} options={[['', words.auto], ...kinds]} />
          {PERSON.map((field) => (
            <Column key={field} name={field} label={words.fields[field]} chosen={chosen} headings={view.headings} />
          ))}
        </Card>
        {GUARDIANS.map((n) => (
          <Card key={n} id={`guardian-${n}`} title={words.guardian(n)}>
            {GUARDIAN.map((field) => (
              <Column
                key={field}
                name={`guardian${n}.${field}`}
                label={words.fields[field]}
                chosen={chosen}
                headings={view.headings}
              />
            ))}
          </Card>
        ))}
        <Send>{words.read}</Send>
      </Form>
    </>
  )
}

interface ColumnProps {
  readonly name: string
  readonly label: string
  readonly chosen: Readonly<Record<string, string>>
  readonly headings: readonly string[]
}

function Column({ name, label, chosen, headings }: ColumnProps): ReactNode {
  const words = useWords(IMPORT)
  const options = headings.map((heading) => [heading, heading] as const)
  return <Choose name={name} label={label} value={chosen[name] ?? ''} options={[['', words.noColumn], ...options]} />
}

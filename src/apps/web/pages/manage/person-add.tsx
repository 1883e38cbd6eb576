import type { ReactNode } from 'react'
import { data, Form, redirect, useActionData, type ActionFunctionArgs } from 'react-router'
import { enter, fieldsOf } from '../../manage/door.ts'
import { Head, Problem, Send } from '../../manage/parts.tsx'
import { NO_FIELDS, PersonFieldset, personIn } from '../../manage/person-form.tsx'
import { both, GENERAL, useWords } from '../../manage/words.ts'

const WORDS = both(
  { title: 'Iemand toevoegen', lead: 'Voor wie niet in het leerlingenbestand staat, zoals een stagiair of iemand van het bestuur.' }, // prettier-ignore
  { title: 'Add somebody', lead: 'For who is not in the roster file, such as a trainee or somebody of the board.' },
)

export async function action(asked: ActionFunctionArgs) {
  const { actor, school } = await enter(asked, 'people.change')
  const values = personIn(await fieldsOf(asked.request))
  const outcome = await school.people.add(actor, values)
  if ('done' in outcome) return redirect(`/beheer/mensen/${outcome.done}?klaar=toegevoegd`)
  return data({ ...outcome, values }, { status: 400 })
}

export default function PersonAddPage(): ReactNode {
  const sent = useActionData<typeof action>()
  const [words, general] = [useWords(WORDS), useWords(GENERAL)]
  return (
    <>
      <Head title={words.title} lead={words.lead} />
      <Problem words={sent?.problem} />
      <Form method="post" className="card">
        <PersonFieldset values={sent?.values ?? NO_FIELDS} wrong={sent?.fields ?? []} />
        <Send>{general.save}</Send>
      </Form>
    </>
  )
}

import type { ReactNode } from 'react'
import { data, Form, Link, redirect, useActionData, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router' // prettier-ignore
import type { PersonView } from '../../../server/page-services/people.ts'
import { enter, fieldsOf } from '../../manage/door.ts'
import { Head, Problem, Send } from '../../manage/parts.tsx'
import { both, GENERAL, useWords } from '../../manage/words.ts'

const WORDS = both(
  {
    title: (name: string) => `${name} voorgoed verwijderen`,
    lead: 'Dit is niet terug te draaien, ook niet met hulp van ons.',
    goes: 'Wat er verdwijnt',
    goesList: [
      'Naam, e-mailadres, geboortedatum en alles wat school verder van deze persoon weet.',
      'Het account: deze persoon kan niet meer inloggen.',
      'De plaats in groepen, wie ouder of verzorger is, en wie leiding geeft.',
      'Wat er over deze persoon is vastgelegd: de sleutel wordt vernietigd, dus niemand kan het nog lezen.',
    ],
    stays: 'Wat er blijft',
    staysList: [
      'In de vastlegging: dat er iemand was, een nummer zonder naam, en dat die is verwijderd. Zo blijft te controleren dat er niets stiekem is weggehaald.',
      'Reservekopieën van vóór vandaag: daarin staat deze persoon nog, tot je ze weggooit of de sleutels vernieuwt.',
      'Het leerlingenbestand van school zelf. Staat deze persoon daar nog in, dan komt die bij een volgende keer inlezen terug.',
    ],
    sure: 'Ja, verwijder deze persoon voorgoed. Ik weet dat het niet terug te draaien is.',
    unsure: { nl: 'Zet eerst het vinkje. Er is niets verwijderd.', en: 'Tick the box first. Nothing was erased.' },
    erase: 'Verwijder voorgoed',
  },
  {
    title: (name: string) => `Erase ${name} for good`,
    lead: 'This can’t be undone, not even with our help.',
    goes: 'What goes',
    goesList: [
      'Name, e-mail address, date of birth and all else that school knows of this person.',
      'The account: this person can’t sign in any more.',
      'Their place in groups, who is their guardian, and who manages whom.',
      'What was recorded about this person: the key is destroyed, so nobody can read it any more.',
    ],
    stays: 'What stays',
    staysList: [
      'In the record: that there was somebody, a number without a name, and that they were erased. So it can still be verified that nothing was taken away on the quiet.',
      'Back-ups from before today: this person is still in them, until you throw them away or renew the keys.',
      'The school’s own roster. If this person is still in it, they come back with the next import.',
    ],
    sure: 'Yes, erase this person for good. I know that it can’t be undone.',
    unsure: { nl: 'Zet eerst het vinkje. Er is niets verwijderd.', en: 'Tick the box first. Nothing was erased.' },
    erase: 'Erase for good',
  },
)

export async function loader(asked: LoaderFunctionArgs): Promise<PersonView['person']> {
  const { actor, school } = await enter(asked, 'people.erase')
  const view = await school.people.person(actor, asked.params['person'] ?? '')
  if (!view) throw data(null, { status: 404 })
  return view.person
}

export async function action(asked: ActionFunctionArgs) {
  const { actor, school } = await enter(asked, 'people.erase')
  const isSure = (await fieldsOf(asked.request)).has('sure')
  if (!isSure) return data({ problem: WORDS.nl.unsure }, { status: 400 })
  const outcome = await school.people.erase(actor, asked.params['person'] ?? '')
  return 'done' in outcome ? redirect('/beheer/mensen?klaar=verwijderd') : data(outcome, { status: 400 })
}

/** Asks once more, and says honestly what goes and what stays. */
export default function PersonErasePage(): ReactNode {
  const person = useLoaderData<typeof loader>()
  const sent = useActionData<typeof action>()
  const [words, general] = [useWords(WORDS), useWords(GENERAL)]
  return (
    <>
      <Head title={words.title(person.name)} lead={words.lead} />
      <Problem words={sent?.problem} />
      <Form method="post" className="card danger">
        <h2>{words.goes}</h2>
        <ul className="bullets">
          {words.goesList.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
        <h2>{words.stays}</h2>
        <ul className="bullets">
          {words.staysList.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
        <label className="pick">
          <input type="checkbox" name="sure" value="yes" required />
          <span>{words.sure}</span>
        </label>
        <Send>{words.erase}</Send>
        <p>
          <Link className="ams-link" to={`/beheer/mensen/${person.id}`}>
            {general.back}
          </Link>
        </p>
      </Form>
    </>
  )
}

import type { ReactNode } from 'react'
import { useLoaderData, type LoaderFunctionArgs } from 'react-router'
import type { LinkPage } from '../../server/page-services/account.ts'
import { Message, Post } from '../account/parts.tsx'
import { ACCOUNT } from '../account/words.ts'
import { Head } from '../manage/parts.tsx'
import { useWords } from '../manage/words.ts'
import { schoolIn } from '../services.ts'
import '../style/manage.css'
import '../style/account.css'

interface Shown extends LinkPage {
  readonly school: string
  readonly name: string
}

export async function loader({ request, context }: LoaderFunctionArgs): Promise<Shown> {
  const query = new URL(request.url).searchParams
  const [school, name] = [query.get('school') ?? '', query.get('t') ?? '']
  return { ...(await schoolIn(context).account.link(school, name)), school, name }
}

/** Where a link from a mail leads: a button, for programs that look at mail open links too. */
export default function OpenLink(): ReactNode {
  const words = useWords(ACCOUNT)
  const { school, name, people, problem } = useLoaderData<typeof loader>()
  const isChoice = people.length > 1
  const title = people.length === 0 ? words.signIn : isChoice ? words.who : words.almost
  return (
    <div className="manage account">
      <Head title={title} lead={isChoice ? words.whoText : undefined} />
      {problem !== null && <Message>{problem}</Message>}
      <ul className="choices-of-people">
        {people.map((person) => (
          <li key={person.id}>
            <Post
              to="/account/link/open"
              fields={{ school, t: name, person: person.id }}
              label={words.signInAs(person.name)}
              look="primary"
            />
          </li>
        ))}
      </ul>
      {problem !== null && (
        <p>
          <a className="ams-link" href={`/inloggen?school=${encodeURIComponent(school)}`}>
            {words.newLink}
          </a>
        </p>
      )}
    </div>
  )
}

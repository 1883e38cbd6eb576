import type { ReactNode } from 'react'
import { useLoaderData, type LoaderFunctionArgs } from 'react-router'
import type { OverviewServices } from '../../../server/page-services/overview.ts'
import { enter } from '../../manage/door.ts'
import { Head } from '../../manage/parts.tsx'
import { both, usePageLanguage, useWords } from '../../manage/words.ts'

const WORDS = both(
  {
    title: 'Wie mag wat',
    lead: 'Deze tabel is niet alleen uitleg: Deelwijs beslist ermee. Wat er niet in staat, mag niemand.',
    who: 'Wie',
    what: 'Mag wat',
    whose: 'Van wie',
    changes: '(wijzigt)',
    proves: '(vraagt opnieuw wie je bent)',
  },
  {
    title: 'Who may do what',
    lead: 'This table is not just an explanation: Deelwijs decides by it. What is not in it, nobody may.',
    who: 'Who',
    what: 'May do what',
    whose: 'Whose',
    changes: '(changes)',
    proves: '(asks again who you are)',
  },
)

export async function loader(asked: LoaderFunctionArgs): Promise<ReturnType<OverviewServices['access']>> {
  const { school } = await enter(asked, 'access.read')
  return school.overview.access()
}

export default function AccessTablePage(): ReactNode {
  const page = useLoaderData<typeof loader>()[usePageLanguage()]
  const words = useWords(WORDS)
  return (
    <>
      <Head title={words.title} lead={words.lead} />
      <ul className="rules">
        {page.rows.map(({ who, what, whose, why }) => (
          <li key={why} className="card">
            <p>{why}</p>
            <dl className="facts">
              <dt>{words.who}</dt>
              <dd>{who.join(', ')}</dd>
              <dt>{words.what}</dt>
              <dd>
                <ul>
                  {what.map(({ text, changes, provesAgain }) => (
                    <li key={text}>
                      {text} {changes && <span className="soft">{words.changes}</span>}{' '}
                      {provesAgain && <span className="soft">{words.proves}</span>}
                    </li>
                  ))}
                </ul>
              </dd>
              <dt>{words.whose}</dt>
              <dd>{whose}</dd>
            </dl>
          </li>
        ))}
      </ul>
    </>
  )
}

import type { ReactNode } from 'react'
import { Link, useLoaderData, type LoaderFunctionArgs } from 'react-router'
import type { Overview, ToDo } from '../../../server/page-services/overview.ts'
import { enter } from '../../manage/door.ts'
import { Card, Head } from '../../manage/parts.tsx'
import { both, GENERAL, useWords } from '../../manage/words.ts'

const WORDS = both(
  {
    lead: (school: string) => `Alles van ${school} op één plek.`,
    counts: 'Wie er zijn',
    toDo: 'Wat er nog te doen is',
    allDone: 'Alles is ingevuld. Mooi zo.',
    own: 'Over jou',
    ownText: 'Wat school over jou heeft opgeschreven.',
    children: 'Je kinderen',
    todo: {
      'no-people': 'Er zijn nog geen leerlingen. Lees een leerlingenbestand in.',
      'no-groups': 'Er zijn nog geen groepen voor dit schooljaar. Lees een nieuw leerlingenbestand in.',
      'no-mail-server':
        'Er is geen mailserver ingesteld: mail blijft wachten. Vraag het wie de server beheert (zie de handleiding).',
      duty: (duty: string) => `Er is nog niemand voor: ${duty}.`,
      'channels-unknown': (count: number) => `Kanalen waarvan de grondslag nog niet is uitgezocht: ${count}.`,
      'channels-without-agreement': (count: number) => `Kanalen zonder afspraken met de aanbieder: ${count}.`,
      'staff-without-email': (count: number) =>
        `Medewerkers zonder e-mailadres, die dus geen link per mail kunnen krijgen: ${count}.`,
      'authority-unknown': (count: number) =>
        `Ouders van wie het gezag niet bekend is; zij zien niets van hun kind: ${count}.`,
      'mail-failed': (count: number) => `Mails die niet zijn aangekomen: ${count}.`,
    },
  },
  {
    lead: (school: string) => `All of ${school} in one place.`,
    counts: 'Who is here',
    toDo: 'What still needs doing',
    allDone: 'Everything is filled in. Well done.',
    own: 'About you',
    ownText: 'What school has noted about you.',
    children: 'Your children',
    todo: {
      'no-people': 'There are no pupils yet. Import a roster file.',
      'no-groups': 'There are no groups yet for this school year. Import a new roster file.',
      'no-mail-server': 'No mail server was set up: mail keeps waiting. Ask who runs the server (see the manual).',
      duty: (duty: string) => `There is nobody yet for: ${duty}.`,
      'channels-unknown': (count: number) => `Channels of which nobody has found out the legal basis: ${count}.`,
      'channels-without-agreement': (count: number) => `Channels without an agreement with their provider: ${count}.`,
      'staff-without-email': (count: number) =>
        `Staff without an e-mail address, who can’t get a link by mail: ${count}.`,
      'authority-unknown': (count: number) =>
        `Guardians whose authority is not known; they see nothing of their child: ${count}.`,
      'mail-failed': (count: number) => `Mails that did not arrive: ${count}.`,
    },
  },
)

const WHERE: Readonly<Record<ToDo['what'], string>> = {
  'no-people': '/beheer/invoeren',
  'no-groups': '/beheer/invoeren',
  'no-mail-server': '/beheer/post',
  duty: '/beheer/school#contacts',
  'channels-unknown': '/beheer/school#channels',
  'channels-without-agreement': '/beheer/school#channels',
  'staff-without-email': '/beheer/mensen?soort=staff',
  'authority-unknown': '/beheer/mensen?soort=pupil',
  'mail-failed': '/beheer/post',
}

export async function loader(asked: LoaderFunctionArgs): Promise<Overview> {
  const { actor, school } = await enter(asked, 'school.read')
  return school.overview.overview(actor)
}

export default function OverviewPage(): ReactNode {
  const { school, counts, toDo, own, children } = useLoaderData<typeof loader>()
  const [words, general] = [useWords(WORDS), useWords(GENERAL)]
  return (
    <>
      <Head title={counts || toDo ? general.title : school} lead={counts || toDo ? words.lead(school) : undefined} />
      {toDo && <ToDoList items={toDo} />}
      {counts && <Counts counts={counts} />}
      {children.length > 0 && (
        <Card id="children" title={words.children}>
          <ul className="rows">
            {children.map(({ id, name }) => (
              <li key={id}>
                <Link to={`/beheer/mensen/${id}`}>{name}</Link>
              </li>
            ))}
          </ul>
        </Card>
      )}
      <Card id="own" title={words.own}>
        <p>{words.ownText}</p>
        <ul className="rows">
          <li>
            <Link to={`/beheer/mensen/${own.id}`}>{own.name}</Link>
          </li>
        </ul>
      </Card>
    </>
  )
}

function ToDoList({ items }: { readonly items: readonly ToDo[] }): ReactNode {
  const [words, general] = [useWords(WORDS), useWords(GENERAL)]
  const text = (item: ToDo): string => {
    if (item.what === 'duty') return words.todo.duty(general.duties[item.duty])
    return 'count' in item ? words.todo[item.what](item.count) : words.todo[item.what]
  }
  return (
    <Card id="to-do" title={words.toDo}>
      {items.length === 0 ? (
        <p>{words.allDone}</p>
      ) : (
        <ul className="rows">
          {items.map((item) => (
            <li key={`${item.what} ${item.what === 'duty' ? item.duty : ''}`}>
              <Link to={WHERE[item.what]}>{text(item)}</Link>
            </li>
          ))}
        </ul>
      )}
    </Card>
  )
}

function Counts({ counts }: { readonly counts: NonNullable<Overview['counts']> }): ReactNode {
  const [words, general] = [useWords(WORDS), useWords(GENERAL)]
  return (
    <Card id="counts" title={words.counts}>
      <ul className="figures">
        {(['pupil', 'guardian', 'staff', 'other'] as const).map((kind) => (
          <li key={kind}>
            <strong>{counts[kind]}</strong> {general.manyKinds[kind]}
          </li>
        ))}
      </ul>
    </Card>
  )
}

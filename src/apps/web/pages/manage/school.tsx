import type { ReactNode } from 'react'
import { Link, useLoaderData, useSearchParams, type LoaderFunctionArgs } from 'react-router'
import type { SchoolView } from '../../../server/page-services/school.ts'
import { enter } from '../../manage/door.ts'
import { Card, Done, Head } from '../../manage/parts.tsx'
import { SCHOOL } from '../../manage/school-words.ts'
import { dayWords, GENERAL, usePageLanguage, useWords } from '../../manage/words.ts'

export async function loader(asked: LoaderFunctionArgs): Promise<SchoolView> {
  const { actor, school } = await enter(asked, 'school.settings')
  return school.settings.view(actor)
}

/** How the school set Deelwijs up; changed on pages of their own, which ask anew who somebody is. */
export default function SchoolPage(): ReactNode {
  const view = useLoaderData<typeof loader>()
  const words = useWords(SCHOOL)
  const [query] = useSearchParams()
  return (
    <>
      <Head title={words.title} lead={words.lead} />
      {query.has('klaar') && <Done>{words.saved}</Done>}
      <Facts view={view} />
      <Channels view={view} />
      <Contacts view={view} />
      <Annexes view={view} />
      <SignIn view={view} />
    </>
  )
}

interface PartProps {
  readonly view: SchoolView
}

function Change({ view, to, text }: PartProps & { readonly to: string; readonly text?: string }): ReactNode {
  const words = useWords(SCHOOL)
  if (!view.mayChange) return null
  return (
    <p>
      <Link className="ams-link" to={`/beheer/school/${to}`}>
        {text ?? words.change}
      </Link>
    </p>
  )
}

function Facts({ view }: PartProps): ReactNode {
  const words = useWords(SCHOOL)
  const { name, board, sector, brin, languages, protocol } = view.facts
  return (
    <Card id="facts" title={words.facts}>
      <dl className="facts">
        <dt>{words.name}</dt>
        <dd>{name}</dd>
        <dt>{words.board}</dt>
        <dd>{board.name}</dd>
        <dt>{words.sector}</dt>
        <dd>{words.sectors[sector]}</dd>
        <dt>{words.brin}</dt>
        <dd>{brin ?? '–'}</dd>
        <dt>{words.languages}</dt>
        <dd>{languages.map((language) => words.language[language]).join(', ')}</dd>
        <dt>{words.protocol}</dt>
        <dd>{protocol}</dd>
      </dl>
      <Change view={view} to="gegevens" />
    </Card>
  )
}

function Channels({ view }: PartProps): ReactNode {
  const words = useWords(SCHOOL)
  return (
    <Card id="channels" title={words.channels}>
      {view.channels.length === 0 && <p>{words.noChannels}</p>}
      <ul className="rows">
        {view.channels.map(({ id, name, basis, agreement }) => (
          <li key={id}>
            {view.mayChange ? <Link to={`/beheer/school/kanaal?id=${id}`}>{name}</Link> : <span>{name}</span>}
            <span className="soft">
              {words.bases[basis]}; {words.agreements[agreement]}
            </span>
          </li>
        ))}
      </ul>
      <Change view={view} to="kanaal" text={words.addChannel} />
    </Card>
  )
}

const DUTIES = ['sharing', 'reports', 'bullying', 'confidential', 'privacy', 'breach'] as const

function Contacts({ view }: PartProps): ReactNode {
  const [words, general] = [useWords(SCHOOL), useWords(GENERAL)]
  return (
    <Card id="contacts" title={words.contacts}>
      <dl className="facts">
        {DUTIES.map((duty) => (
          <Duty key={duty} label={general.duties[duty]}>
            {view.contacts[duty].map(({ name }) => name).join(', ') || general.none}
          </Duty>
        ))}
      </dl>
      <Change view={view} to="contactpersonen" />
    </Card>
  )
}

function Duty({ label, children }: { readonly label: string; readonly children: ReactNode }): ReactNode {
  return (
    <>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </>
  )
}

function Annexes({ view }: PartProps): ReactNode {
  const [words, language] = [useWords(SCHOOL), usePageLanguage()]
  return (
    <Card id="annexes" title={words.annexes}>
      {view.annexes.length === 0 && <p>{words.noAnnexes}</p>}
      <ul className="rows">
        {view.annexes.map(({ id, title, text, validFrom, validUntil, clause }) => (
          <li key={id}>
            <details>
              <summary>{`${clause ?? ''} ${title[language] ?? title.nl}`}</summary>
              <p className="long">{text[language] ?? text.nl}</p>
            </details>
            <span className="soft">
              {words.from(dayWords(validFrom, language))}{' '}
              {validUntil !== null && words.until(dayWords(validUntil, language))}
            </span>
          </li>
        ))}
      </ul>
      <Change view={view} to="bijlagen" />
    </Card>
  )
}

function SignIn({ view }: PartProps): ReactNode {
  const [words, general] = [useWords(SCHOOL), useWords(GENERAL)]
  const { passwords, issuer } = view.signIn
  return (
    <Card id="sign-in" title={words.signIn}>
      <p>{words.signInText}</p>
      <dl className="facts">
        <dt>{words.passwords}</dt>
        <dd>{passwords ? general.yes : general.no}</dd>
        <dt>{words.account}</dt>
        <dd>{issuer === '' ? words.off : issuer}</dd>
      </dl>
      <Change view={view} to="inloggen" />
    </Card>
  )
}

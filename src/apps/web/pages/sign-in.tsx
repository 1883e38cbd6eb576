import type { ReactNode } from 'react'
import { redirect, useLoaderData, type LoaderFunctionArgs } from 'react-router'
import type { SignInPage } from '../../server/page-services/account.ts'
import { signIn } from '../account/device.ts'
import { Hidden, Message, Post } from '../account/parts.tsx'
import { PasskeyButton } from '../account/passkey-button.tsx'
import { ACCOUNT } from '../account/words.ts'
import { Card, Head } from '../manage/parts.tsx'
import { GENERAL, usePageLanguage, useWords } from '../manage/words.ts'
import { schoolIn } from '../services.ts'
import '../style/manage.css'
import '../style/account.css'

interface Shown extends SignInPage {
  readonly next: string
  readonly isSent: boolean
  readonly message: string | null
}

/** Who is signed in already goes on, unless a new proof was asked for. */
export async function loader({ request, context }: LoaderFunctionArgs): Promise<Shown> {
  const here = schoolIn(context)
  const query = new URL(request.url).searchParams
  if (!query.has('melding') && (await here.viewer())) throw redirect('/mijn')
  return {
    ...(await here.account.signIn(query.get('school'))),
    next: query.get('next') ?? '/mijn',
    isSent: query.get('verstuurd') === '1',
    message: here.account.sentence(query.get('melding')),
  }
}

/** All ways in, the easiest first. Works without JavaScript, except for passkeys. */
export default function SignIn(): ReactNode {
  const words = useWords(ACCOUNT)
  const shown = useLoaderData<typeof loader>()
  const { schools, school, isSent, message } = shown
  if (schools.length === 0)
    return <div className="manage"><Head title={words.noSchool} lead={words.noSchoolText} /></div> // prettier-ignore
  return (
    <div className="manage account">
      <Head title={words.signIn} lead={words.lead} />
      {message !== null && <Message>{message}</Message>}
      {isSent && <Sent />}
      {schools.length > 1 && <School {...shown} />}
      {school !== null && <Ways {...shown} school={school} />}
    </div>
  )
}

function Sent(): ReactNode {
  const words = useWords(ACCOUNT)
  return (
    <div className="done" role="status">
      <strong>{words.sentTitle}</strong>
      <p>{words.sent}</p>
      <p>{words.sentNothing}</p>
    </div>
  )
}

function School({ schools, school, next }: Shown): ReactNode {
  const words = useWords(ACCOUNT)
  return (
    <form method="get" action="/inloggen" className="row-form">
      <Hidden fields={{ next }} />
      <p className="field">
        <label htmlFor="school">{words.school}</label>
        <select id="school" name="school" className="ams-select" defaultValue={school ?? schools[0]?.id}>
          {schools.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </p>
      <button type="submit" className="ams-button ams-button--secondary">
        {words.chooseSchool}
      </button>
    </form>
  )
}

interface WaysProps extends Shown {
  readonly school: string
}

function Ways(shown: WaysProps): ReactNode {
  const words = useWords(ACCOUNT)
  const { school, next, schoolAccount, passwords, demo } = shown
  return (
    <>
      {demo.length > 0 && <Demo school={school} demo={demo} />}
      {schoolAccount && (
        <Card id="school-account" title={words.schoolAccount}>
          <p>{words.schoolAccountText}</p>
          <p>
            {/* No form: browsers don't let a form's answer lead to another site. */}
            <a
              className="ams-button ams-button--primary"
              href={`/account/oidc?${new URLSearchParams({ school, next }).toString()}`}
            >
              {words.schoolAccountGo}
            </a>
          </p>
        </Card>
      )}
      {demo.length === 0 && <ByMail {...shown} />}
      <div className="with-script">
        <Card id="by-passkey" title={words.byPasskey}>
          <p>{words.byPasskeyText}</p>
          <PasskeyButton label={words.byPasskeyGo} work={() => signIn(school, next)} />
        </Card>
      </div>
      {passwords && <ByPassword {...shown} />}
    </>
  )
}

function ByMail({ school, next, hasMail }: WaysProps): ReactNode {
  const words = useWords(ACCOUNT)
  const language = usePageLanguage()
  return (
    <Card id="by-mail" title={words.byMail}>
      <p>{words.byMailText}</p>
      {!hasMail && <p className="note">{words.noMail}</p>}
      <form method="post" action="/account/link">
        <Hidden fields={{ school, next, language }} />
        <p className="field">
          <label htmlFor="mail">{words.email}</label>
          <input id="mail" name="email" type="email" autoComplete="email" required className="ams-text-input" />
        </p>
        <p>
          <button type="submit" className="ams-button ams-button--primary">
            {words.byMailGo}
          </button>
        </p>
      </form>
    </Card>
  )
}

function ByPassword({ school, next }: WaysProps): ReactNode {
  const words = useWords(ACCOUNT)
  return (
    <details className="card">
      <summary>{words.byPassword}</summary>
      <form method="post" action="/account/password">
        <Hidden fields={{ school, next }} />
        <p className="field">
          <label htmlFor="password-mail">{words.email}</label>
          <input
            id="password-mail"
            name="email"
            type="email"
            autoComplete="username"
            required
            className="ams-text-input"
          />
        </p>
        <p className="field">
          <label htmlFor="password">{words.password}</label>
          <input
            id="password"
            name="password"
            type="password"
            autoComplete="current-password"
            required
            className="ams-text-input"
          />
        </p>
        <p>
          <button type="submit" className="ams-button ams-button--primary">
            {words.signIn}
          </button>
        </p>
      </form>
    </details>
  )
}

function Demo({ school, demo }: Pick<WaysProps, 'school' | 'demo'>): ReactNode {
  const words = useWords(ACCOUNT)
  const { roles: names } = useWords(GENERAL)
  return (
    <Card id="demo" title={words.demo}>
      <p>{words.demoText}</p>
      <ul className="rows">
        {demo.map(({ id, name, roles }) => (
          <li key={id}>
            <span>
              {name}
              <span className="soft"> {roles.map((role) => names[role]).join(', ')}</span>
            </span>
            <Post to="/account/demo" fields={{ school, person: id }} label={words.signIn} name={words.signInAs(name)} />
          </li>
        ))}
      </ul>
    </Card>
  )
}

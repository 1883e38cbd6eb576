import { useState, type ReactNode } from 'react'
import { redirect, useLoaderData, type LoaderFunctionArgs } from 'react-router'
import type { OwnPage, OwnSession } from '../../server/page-services/account.ts'
import { makePasskey } from '../account/device.ts'
import { Message, Post } from '../account/parts.tsx'
import { PasskeyButton } from '../account/passkey-button.tsx'
import { ACCOUNT } from '../account/words.ts'
import { Card, Done, Head } from '../manage/parts.tsx'
import { dayWords, usePageLanguage, useWords } from '../manage/words.ts'
import { schoolIn } from '../services.ts'
import '../style/manage.css'
import '../style/account.css'

interface Shown extends OwnPage {
  readonly message: string | null
  readonly hasNewPassword: boolean
}

export async function loader({ request, context }: LoaderFunctionArgs): Promise<Shown> {
  const { account } = schoolIn(context)
  const own = await account.own()
  if (!own) throw redirect('/inloggen')
  const query = new URL(request.url).searchParams
  return {
    ...own,
    message: account.sentence(query.get('melding')),
    hasNewPassword: query.get('klaar') === 'wachtwoord',
  }
}

/** Somebody's own ways to sign in, and where they are signed in now. */
export default function Own(): ReactNode {
  const words = useWords(ACCOUNT)
  const shown = useLoaderData<typeof loader>()
  const { message, elsewhere, passwords, hasPassword } = shown
  return (
    <div className="manage account">
      <Head title={words.own} lead={words.ownLead(shown.name, shown.email)} />
      {message !== null && <Message>{message}</Message>}
      {shown.hasNewPassword && <Done>{words.passwordIsSet}</Done>}
      <Passkeys {...shown} />
      {(passwords || hasPassword) && <Password {...shown} />}
      {elsewhere.length > 0 && (
        <Card id="elsewhere" title={words.elsewhere}>
          <p>
            {words.elsewhereText} {elsewhere.join(', ')}.
          </p>
        </Card>
      )}
      <Sessions {...shown} />
    </div>
  )
}

function Passkeys({ passkeys, isRecent }: Shown): ReactNode {
  const words = useWords(ACCOUNT)
  const language = usePageLanguage()
  return (
    <Card id="passkeys" title={words.passkeys}>
      <p>{words.passkeysText}</p>
      {passkeys.length === 0 && <p>{words.noPasskeys}</p>}
      <ul className="rows">
        {passkeys.map(({ id, label, madeAt, usedAt }) => (
          <li key={id}>
            <span>
              <strong>{label}</strong>
              <span className="soft aside">
                {words.made(dayWords(madeAt.slice(0, 10), language))} ·{' '}
                {usedAt === null ? words.neverUsed : words.used(dayWords(usedAt.slice(0, 10), language))}
              </span>
            </span>
            {isRecent && (
              <Post
                to="/account/passkeys/remove"
                fields={{ id }}
                label={words.remove}
                name={words.removePasskey(label)}
              />
            )}
          </li>
        ))}
      </ul>
      {isRecent ? <NewPasskey /> : <ProveAgain />}
    </Card>
  )
}

function NewPasskey(): ReactNode {
  const words = useWords(ACCOUNT)
  const [label, setLabel] = useState('')
  return (
    <>
      <p className="field with-script">
        <label htmlFor="passkey-label">{words.passkeyLabel}</label>
        <input
          id="passkey-label"
          className="ams-text-input"
          maxLength={60}
          value={label}
          onChange={(event) => setLabel(event.target.value)}
        />
      </p>
      <PasskeyButton
        label={words.passkeyMake}
        work={() => makePasskey(label.trim() === '' ? words.passkeyUnnamed : label)}
      />
      <noscript>
        <p>{words.needsScript}</p>
      </noscript>
    </>
  )
}

function ProveAgain(): ReactNode {
  const words = useWords(ACCOUNT)
  return (
    <p>
      {words.proveAgainText}{' '}
      <a className="ams-link" href="/inloggen?melding=prove-again&next=/mijn">
        {words.proveAgain}
      </a>
    </p>
  )
}

function Password({ passwords, hasPassword, isRecent }: Shown): ReactNode {
  const words = useWords(ACCOUNT)
  return (
    <Card id="password" title={words.password}>
      <p>
        {hasPassword ? words.hasPassword : words.noPassword} {words.passwordText}
      </p>
      {isRecent && passwords && (
        <form method="post" action="/account/password/set">
          <p className="field">
            <label htmlFor="new-password">{words.newPassword}</label>
            <input
              id="new-password"
              name="password"
              type="password"
              autoComplete="new-password"
              required
              minLength={12}
              maxLength={128}
              className="ams-text-input"
            />
          </p>
          <p>
            <button type="submit" className="ams-button ams-button--primary">
              {words.passwordSet}
            </button>
          </p>
        </form>
      )}
      {isRecent && hasPassword && <Post to="/account/password/remove" label={words.passwordRemove} />}
      {!isRecent && <ProveAgain />}
    </Card>
  )
}

function Sessions({ sessions }: Shown): ReactNode {
  const words = useWords(ACCOUNT)
  return (
    <Card id="sessions" title={words.sessions}>
      <p>{words.sessionsText}</p>
      <ul className="rows">
        {sessions.map((session) => (
          <SessionRow key={session.id} {...session} />
        ))}
      </ul>
      {sessions.length > 1 && <Post to="/account/sessions/end-others" label={words.endOthers} />}
    </Card>
  )
}

function SessionRow({ id, device, method, startedAt, seenAt, isThis }: OwnSession): ReactNode {
  const words = useWords(ACCOUNT)
  const language = usePageLanguage()
  const name = device === '?' ? words.unknownDevice : device
  const seen = isThis ? words.thisOne : words.seen(dayWords(seenAt.slice(0, 10), language))
  return (
    <li>
      <span>
        <strong>{name}</strong>
        <span className="soft aside">
          {words.methods[method]} · {words.since(dayWords(startedAt.slice(0, 10), language))} · {seen}
        </span>
      </span>
      {!isThis && <Post to="/account/sessions/end" fields={{ id }} label={words.end} name={words.endOne(name)} />}
    </li>
  )
}

import type { ReactNode } from 'react'
import { useLoaderData, type LoaderFunctionArgs } from 'react-router'
import type { MailView } from '../../../server/page-services/watch.ts'
import { enter } from '../../manage/door.ts'
import { Card, Head } from '../../manage/parts.tsx'
import { both, dayWords, usePageLanguage, useWords } from '../../manage/words.ts'

const WORDS = both(
  {
    title: 'Mail',
    lead: 'Of mail is verstuurd. Aan wie en wat erin staat, kan niemand hier zien.',
    noServer:
      'Er is geen mailserver ingesteld. Mail wacht tot die er is, of tot hij niet meer nodig is. Wie de server beheert, geeft hem op met DEELWIJS_SMTP_URL en DEELWIJS_MAIL_FROM.',
    list: 'De laatste mails',
    none: 'Er is nog geen mail verstuurd.',
    link: 'Link om in te loggen',
    states: {
      waiting: 'wacht',
      sending: 'wordt verstuurd',
      sent: 'verstuurd',
      failed: 'niet aangekomen',
      expired: 'te laat, niet verstuurd',
    },
    attempts: (count: number) => `${count} keer geprobeerd`,
    why: (code: string) => `de mailserver zei: ${code}`,
  },
  {
    title: 'Mail',
    lead: 'Whether mail went out. To whom and what is in it nobody can see here.',
    noServer:
      'No mail server was set up. Mail waits until there is one, or until it is not needed any more. Who runs the server gives it in DEELWIJS_SMTP_URL and DEELWIJS_MAIL_FROM.',
    list: 'The latest mails',
    none: 'No mail was sent yet.',
    link: 'Link to sign in',
    states: {
      waiting: 'waiting',
      sending: 'being sent',
      sent: 'sent',
      failed: 'did not arrive',
      expired: 'too late, not sent',
    },
    attempts: (count: number) => `tried ${count} times`,
    why: (code: string) => `the mail server said: ${code}`,
  },
)

export async function loader(asked: LoaderFunctionArgs): Promise<MailView> {
  const { actor, school } = await enter(asked, 'mail.status')
  return school.watch.mail(actor)
}

export default function MailPage(): ReactNode {
  const { hasServer, mails } = useLoaderData<typeof loader>()
  const [words, language] = [useWords(WORDS), usePageLanguage()]
  return (
    <>
      <Head title={words.title} lead={words.lead} />
      {!hasServer && <p className="note">{words.noServer}</p>}
      <Card id="mails" title={words.list}>
        {mails.length === 0 && <p>{words.none}</p>}
        <ul className="rows">
          {mails.map(({ id, kind, state, attempts, problem, at }) => (
            <li key={id}>
              <span>
                {kind === 'sign-in-link' ? words.link : kind}: {words.states[state]}
              </span>
              <span className="soft">
                {[
                  dayWords(at, language),
                  attempts > 1 ? words.attempts(attempts) : '',
                  problem === null ? '' : words.why(problem),
                ]
                  .filter(Boolean)
                  .join(', ')}{' '}
                {/* prettier-ignore */}
              </span>
            </li>
          ))}
        </ul>
      </Card>
    </>
  )
}

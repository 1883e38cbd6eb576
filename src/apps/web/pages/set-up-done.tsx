import type { ReactNode } from 'react'
import { Link, useLoaderData, type LoaderFunctionArgs } from 'react-router'
import { Card, Head } from '../manage/parts.tsx'
import { useWords } from '../manage/words.ts'
import { schoolIn } from '../services.ts'
import { SET_UP } from '../set-up/words.ts'
import '../style/manage.css'
import '../style/set-up.css'

export function loader({ context }: LoaderFunctionArgs): { readonly hasMail: boolean } {
  return { hasMail: schoolIn(context).setUp.hasMail }
}

/** What is next, for whoever just set up a school. */
export default function SetUpDone(): ReactNode {
  const words = useWords(SET_UP)
  const { hasMail } = useLoaderData<typeof loader>()
  const { next } = words
  return (
    <div className="manage">
      <Head title={words.doneTitle} lead={words.doneLead} />
      {!hasMail && <p className="note">{words.noMail}</p>}
      <Card id="next-passkey" title={next.passkey}>
        <p>{next.passkeyText}</p>
        <Go to="/mijn">{next.passkey}</Go>
      </Card>
      <Card id="next-people" title={next.people}>
        <p>{next.peopleText}</p>
        <Go to="/beheer/invoeren">{next.people}</Go>
      </Card>
      <Card id="next-sign-in" title={next.signIn}>
        <p>{next.signInText}</p>
        <Go to="/beheer/school">{next.signIn}</Go>
      </Card>
      <Card id="next-backup" title={next.backup}>
        <p>{next.backupText}</p>
        <pre className="commands" tabIndex={0}>
          {'deelwijs backup reservekopie.backup\ndeelwijs record recovery sleutels.json'}
        </pre>
      </Card>
      <Card id="next-share" title={next.share}>
        <p>{next.shareText}</p>
      </Card>
    </div>
  )
}

function Go({ to, children }: { readonly to: string; readonly children: ReactNode }): ReactNode {
  return (
    <p>
      <Link className="ams-button ams-button--secondary" to={to}>
        {children}
      </Link>
    </p>
  )
}

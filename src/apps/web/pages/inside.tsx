import type { ReactNode } from 'react'
import { NavLink, Outlet, useLoaderData, type LoaderFunctionArgs } from 'react-router'
import type { Viewer } from '../../server/page-services/viewer.ts'
import { Post } from '../account/parts.tsx'
import { ACCOUNT } from '../account/words.ts'
import { useWords } from '../manage/words.ts'
import { schoolIn } from '../services.ts'
import '../style/account.css'

export async function loader({ context }: LoaderFunctionArgs): Promise<Viewer | null> {
  return schoolIn(context).viewer()
}

/** Around all pages for who is signed in: which school, what they look after, and the way out. */
export default function Inside(): ReactNode {
  const words = useWords(ACCOUNT)
  const viewer = useLoaderData<typeof loader>()
  return (
    <>
      {viewer && (
        <nav className="inside" aria-label={words.bar}>
          <span className="inside-school">{viewer.school}</span>
          <NavLink to="/beheer">{viewer.managesSchool ? words.manage : words.aboutMe}</NavLink>
          <Post to="/account/sign-out" label={words.signOut} />
        </nav>
      )}
      <Outlet />
    </>
  )
}

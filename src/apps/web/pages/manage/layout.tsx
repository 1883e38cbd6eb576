import type { ReactNode } from 'react'
import { NavLink, Outlet, useLoaderData, type LoaderFunctionArgs } from 'react-router'
import type { Section } from '../../../server/page-services/overview.ts'
import { enter } from '../../manage/door.ts'
import { GENERAL, useWords } from '../../manage/words.ts'
import '../../style/manage.css'

export async function loader(asked: LoaderFunctionArgs): Promise<readonly Section[]> {
  const { actor, school } = await enter(asked, 'school.read')
  return school.overview.sections(actor)
}

const PATHS: Readonly<Record<Section, string>> = {
  people: '/beheer/mensen',
  groups: '/beheer/groepen',
  import: '/beheer/invoeren',
  school: '/beheer/school',
  access: '/beheer/toegang',
  mail: '/beheer/post',
  record: '/beheer/vastlegging',
}

/** Around all pages for who looks after the school: the ways to the others that this person may see. */
export default function ManageLayout(): ReactNode {
  const sections = useLoaderData<typeof loader>()
  const words = useWords(GENERAL)
  return (
    <>
      {sections.length > 0 && (
        <nav className="sections" aria-label={words.sections}>
          <NavLink to="/beheer" end>
            {words.overview}
          </NavLink>
          {sections.map((section) => (
            <NavLink key={section} to={PATHS[section]}>
              {words[section]}
            </NavLink>
          ))}
        </nav>
      )}
      <div className="manage">
        <Outlet />
      </div>
    </>
  )
}

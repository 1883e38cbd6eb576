/** Who looks at a page, for the bar above it. */
import { readActor } from '../../../features/access/facts.ts'
import { rulesFor } from '../../../features/access/may.ts'
import type { Action } from '../../../features/access/table.ts'
import { namesOf } from '../../../features/people/queries.ts'
import { dutchDay } from '../../../platform/clock.ts'
import { asSchool } from '../../../platform/database/database.ts'
import type { PageRequest } from './page-services.ts'

export interface Viewer {
  readonly name: string
  readonly school: string
  /** May see at least one of the pages for who looks after people or the school. */
  readonly managesSchool: boolean
}

const MANAGING: readonly Action[] = ['people.list', 'school.settings', 'access.read', 'record.read']

export async function viewerOf({ installation, request, sessionOf }: PageRequest): Promise<Viewer | null> {
  const session = await sessionOf(request)
  if (!session) return null
  const { db, now } = installation.services
  return asSchool(db, session, async (tx) => {
    const actor = await readActor(tx, session.person, dutchDay(now()))
    if (!actor) return null
    const { name } = await tx.selectFrom('school').select('name').executeTakeFirstOrThrow()
    return {
      name: (await namesOf(tx, [actor.person])).get(actor.person) ?? '',
      school: name,
      managesSchool: MANAGING.some((action) => rulesFor(actor, action).length > 0),
    }
  })
}

/** The first page for who looks after the school: which pages are theirs, and what needs doing. */
import { sql } from 'kysely'
import { accessPage, type AccessPage } from '../../../features/access/page.ts'
import { rulesFor, type Actor } from '../../../features/access/may.ts'
import type { Action } from '../../../features/access/table.ts'
import { countPeople, listGroups, namesOf } from '../../../features/people/queries.ts'
import { DUTIES, type Duty } from '../../../features/school/model.ts'
import { schoolPage } from '../../../features/school/queries.ts'
import { dutchDay } from '../../../platform/clock.ts'
import { asSchool, type Tx } from '../../../platform/database/database.ts'
import type { Kind } from '../../../roster/roster.ts'
import { schoolYearOf } from '../../../roster/fields.ts'
import type { Choice } from './people.ts'
import type { PageRequest } from './page-services.ts'

const SECTIONS = [
  ['people', 'people.list'],
  ['groups', 'group.read'],
  ['import', 'roster.preview'],
  ['school', 'school.settings'],
  ['access', 'access.read'],
  ['mail', 'mail.status'],
  ['record', 'record.read'],
] as const satisfies readonly (readonly [string, Action])[]
export type Section = (typeof SECTIONS)[number][0]

/** Something to be done, with how many of it. */
export type ToDo =
  | { readonly what: 'no-people' | 'no-groups' | 'no-mail-server' }
  | { readonly what: 'duty'; readonly duty: Duty }
  | { readonly what: 'channels-unknown' | 'channels-without-agreement' | 'staff-without-email' | 'authority-unknown' | 'mail-failed'; readonly count: number } // prettier-ignore

export interface Overview {
  readonly school: string
  /** Only for who works for the whole school. */
  readonly counts: Readonly<Record<Kind, number>> | null
  /** Only for who can do something about it. */
  readonly toDo: readonly ToDo[] | null
  readonly own: Choice
  /** Of a guardian with authority. */
  readonly children: readonly Choice[]
}

export interface OverviewServices {
  /** The pages under /beheer that somebody may see. */
  sections(actor: Actor): readonly Section[]
  overview(actor: Actor): Promise<Overview>
  access(): { readonly nl: AccessPage; readonly en: AccessPage }
}

export function overviewServices(asked: PageRequest): OverviewServices {
  return {
    sections: (actor) => SECTIONS.filter(([, action]) => isAllowed(actor, action)).map(([name]) => name),
    overview: (actor) => asSchool(asked.installation.services.db, actor, (tx) => overview(tx, asked, actor)),
    access: () => ({ nl: accessPage('nl'), en: accessPage('en') }),
  }
}

function isAllowed(actor: Actor, action: Action): boolean {
  return rulesFor(actor, action).length > 0
}

async function overview(tx: Tx, asked: PageRequest, actor: Actor): Promise<Overview> {
  const names = await namesOf(tx, [actor.person, ...actor.children])
  const choice = (id: string): Choice => ({ id, name: names.get(id) ?? '' })
  const { name } = await tx.selectFrom('school').select('name').executeTakeFirstOrThrow()
  const seesSchool = rulesFor(actor, 'people.list').some(({ scope }) => scope === 'school')
  return {
    school: name,
    counts: seesSchool ? await countPeople(tx) : null,
    toDo: isAllowed(actor, 'people.change') ? await toDo(tx, asked) : null,
    own: choice(actor.person),
    children: actor.children.map(choice),
  }
}

async function toDo(tx: Tx, { installation }: PageRequest): Promise<ToDo[]> {
  const { pupil } = await countPeople(tx)
  const { contacts, channels } = await schoolPage(tx)
  const year = schoolYearOf(dutchDay(installation.services.now()))
  const groups = pupil === 0 ? [] : await listGroups(tx, year)
  const [unknown, loose] = [
    channels.filter(({ basis }) => basis === 'unknown').length,
    channels.filter(({ agreement, formal }) => agreement === 'none' || (formal && agreement === 'impossible')).length,
  ]
  return [
    ...(pupil === 0 ? [{ what: 'no-people' } as const] : []),
    ...(pupil > 0 && groups.length === 0 ? [{ what: 'no-groups' } as const] : []),
    ...DUTIES.filter((duty) => contacts[duty].length === 0).map((duty) => ({ what: 'duty', duty }) as const),
    ...counted('channels-unknown', unknown),
    ...counted('channels-without-agreement', loose),
    ...(await countedRows(tx)),
    ...(installation.hasMail ? [] : [{ what: 'no-mail-server' } as const]),
  ]
}

type Counted = Extract<ToDo, { readonly count: number }>

function counted(what: Counted['what'], count: number): Counted[] {
  return count === 0 ? [] : [{ what, count }]
}

async function countedRows(tx: Tx): Promise<Counted[]> {
  const { rows } = await sql<{ staff: number; authority: number; mail: number }>`select
    (select count(*) from person where left_on is null and email is null and 'staff' = any(kinds)) as staff,
    (select count(*) from guardianship g join person p on p.school_id = g.school_id and p.person_id = g.pupil_id
      where g.authority = 'unknown' and p.left_on is null) as authority,
    (select count(*) from mail where state in ('failed', 'expired')) as mail`.execute(tx)
  const { staff = 0, authority = 0, mail = 0 } = rows[0] ?? {}
  return [
    ...counted('staff-without-email', staff),
    ...counted('authority-unknown', authority),
    ...counted('mail-failed', mail),
  ]
}

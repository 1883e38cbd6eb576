/** Schools, and what each set up. */
import { asSystem, type Database, type Tables, type Tx } from '../../platform/database/database.ts'
import { PeopleError } from '../people/error.ts'
import { DUTIES, type Annex, type ChannelFacts, type Duty, type SchoolFacts } from './model.ts'

export interface ListedSchool {
  readonly id: string
  readonly name: string
  readonly board: { readonly id: string; readonly name: string }
}

/** All schools by name: to choose one at sign-in, and for work that goes through all of them. */
export async function listSchools(db: Database): Promise<readonly ListedSchool[]> {
  const rows = await asSystem(db, (tx) => tx.selectFrom('school').selectAll().orderBy('name').orderBy('school_id').execute()) // prettier-ignore
  return rows.map(({ school_id: id, name, board_id, board_name }) => ({ id, name, board: { id: board_id, name: board_name } })) // prettier-ignore
}

export interface Channel extends ChannelFacts {
  readonly id: string
}

export interface SchoolAnnex extends Annex {
  readonly id: string
  /** The last day on which it holds; null while it goes on. */
  readonly validUntil: string | null
}

export interface SchoolPage {
  readonly id: string
  readonly facts: SchoolFacts
  readonly channels: readonly Channel[]
  /** Who is there for each duty; a duty without anybody stands there empty. */
  readonly contacts: Readonly<Record<Duty, readonly { readonly id: string; readonly name: string; readonly email: string | null }[]>> // prettier-ignore
  /** All annexes, also those that ended. */
  readonly annexes: readonly SchoolAnnex[]
}

/** All that a school set up. Throws a PeopleError `no-school`. */
export async function schoolPage(tx: Tx): Promise<SchoolPage> {
  const row = await tx.selectFrom('school').selectAll().executeTakeFirst()
  if (!row) throw new PeopleError('no-school')
  return {
    id: row.school_id,
    facts: factsOf(row),
    channels: await channels(tx),
    contacts: await contacts(tx),
    annexes: (await tx.selectFrom('school_annex').selectAll().orderBy('valid_from').orderBy('annex_id').execute()).map(annexOf), // prettier-ignore
  }
}

/** The school itself, locked: whoever else changes people or settings waits until this transaction ends. */
export async function lockSchool(tx: Tx): Promise<{ readonly id: string; readonly facts: SchoolFacts }> {
  const row = await tx.selectFrom('school').selectAll().forUpdate().executeTakeFirst()
  if (!row) throw new PeopleError('no-school')
  return { id: row.school_id, facts: factsOf(row) }
}

function factsOf(row: Tables['school']): SchoolFacts {
  return {
    board: { id: row.board_id, name: row.board_name },
    name: row.name,
    sector: row.sector,
    brin: row.brin,
    languages: row.languages as SchoolFacts['languages'],
    protocol: row.protocol,
  }
}

async function channels(tx: Tx): Promise<readonly Channel[]> {
  const rows = await tx
    .selectFrom('school_channel')
    .select(['channel_id as id', 'kind', 'name', 'formal', 'basis', 'agreement', 'note'])
    .orderBy('name')
    .orderBy('channel_id')
    .execute()
  return rows as readonly Channel[]
}

async function contacts(tx: Tx): Promise<SchoolPage['contacts']> {
  const rows = await tx
    .selectFrom('school_contact')
    .innerJoin(
      'person',
      (join) =>
      join.onRef('person.school_id', '=', 'school_contact.school_id').onRef('person.person_id', '=', 'school_contact.person_id'), // prettier-ignore
    )
    .select(['duty', 'person.person_id as id', 'person.name', 'person.email'])
    .where('person.left_on', 'is', null)
    .orderBy('person.family_name')
    .orderBy('person.person_id')
    .execute()
  const those = (duty: Duty) => rows.filter((row) => row.duty === duty).map(({ id, name, email }) => ({ id, name, email })) // prettier-ignore
  return Object.fromEntries(DUTIES.map((duty) => [duty, those(duty)])) as unknown as SchoolPage['contacts']
}

function annexOf(row: Tables['school_annex']): SchoolAnnex {
  return {
    id: row.annex_id,
    clause: row.clause,
    title: { nl: row.title_nl, en: row.title_en },
    text: { nl: row.text_nl, en: row.text_en },
    validFrom: row.valid_from,
    validUntil: row.valid_until,
  }
}

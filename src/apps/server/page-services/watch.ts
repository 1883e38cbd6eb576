/** What the pages show that keep watch: does mail go out, is the record whole, who was refused what. */
import { rulesFor, type Actor } from '../../../features/access/may.ts'
import { recentRefusals } from '../../../features/access/refusals.ts'
import { factsOf, isAction } from '../../../features/access/table.ts'
import { namesOf } from '../../../features/people/queries.ts'
import { dutchMoment } from '../../../platform/clock.ts'
import { openKeys } from '../../../platform/crypto/keys.ts'
import { asSchool, type Tx } from '../../../platform/database/database.ts'
import { mailStatus, type MailStatus } from '../../../platform/mail/outbox.ts'
import type { Words } from '../../../protocol/kinds.ts'
import { auditSchool, recordedSchools } from '../../../record/audit.ts'
import { findingWords } from '../../cli/record-words.ts'
import type { PageRequest } from './page-services.ts'

/** Times are Dutch time, such as 2026-11-05T09:15. */
export interface MailView {
  readonly hasServer: boolean
  readonly mails: readonly (Pick<MailStatus, 'id' | 'kind' | 'state' | 'attempts' | 'problem'> & {
    readonly at: string
  })[]
}

export interface RecordView {
  readonly mayCheckpoint: boolean
  readonly events: number
  readonly refusals: readonly { readonly who: Words; readonly what: Words; readonly at: string }[]
}

export interface Verified {
  readonly events: number
  /** Empty when the record is whole. */
  readonly findings: readonly Words[]
}

export interface WatchServices {
  mail(actor: Actor): Promise<MailView>
  record(actor: Actor): Promise<RecordView>
  verify(actor: Actor): Promise<Verified>
}

const ERASED_PERSON: Words = { nl: 'verwijderde persoon', en: 'erased person' }
const MAILS = 100
const REFUSALS = 50

export function watchServices({ installation }: PageRequest): WatchServices {
  const { services, hasMail } = installation
  const { db, recorder } = services
  return {
    mail: async (actor) => {
      const mails = await asSchool(db, actor, (tx) => mailStatus(tx, MAILS))
      const seen = mails.map(({ id, kind, state, attempts, problem, createdAt }) => {
        return { id, kind, state, attempts, problem, at: dutchMoment(createdAt) }
      })
      return { hasServer: hasMail, mails: seen }
    },
    record: async (actor) => {
      const recorded = await recordedSchools(db)
      const events = recorded.find(({ school }) => school === actor.school)?.events ?? 0
      const mayCheckpoint = rulesFor(actor, 'record.checkpoint').length > 0
      return { mayCheckpoint, events, refusals: await asSchool(db, actor, refusalsIn) }
    },
    verify: async ({ school }) => {
      const trusted = [openKeys(services.keys).publicKey]
      const { events, findings } = await auditSchool(db, school, { recorder, outside: [], trusted })
      const words = findings.map((finding) => ({ nl: findingWords(finding, 'nl'), en: findingWords(finding, 'en') }))
      return { events, findings: words }
    },
  }
}

async function refusalsIn(tx: Tx): Promise<RecordView['refusals']> {
  const refusals = await recentRefusals(tx, REFUSALS)
  const names = await namesOf(tx, [...new Set(refusals.map(({ person }) => person))])
  return refusals.map(({ person, action, at }) => {
    const name = names.get(person)
    const what = isAction(action) ? factsOf(action).words : { nl: action, en: action }
    return { who: name === undefined ? ERASED_PERSON : { nl: name, en: name }, what, at: dutchMoment(at) }
  })
}

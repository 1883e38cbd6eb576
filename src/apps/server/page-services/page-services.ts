/** What pages about a school and its people work with: functions bound to one request, a file for each subject. */
import type { FastifyRequest } from 'fastify'
import type { SessionOf } from '../../../features/account/http/routes.ts'
import type { Language } from '../../../protocol/kinds.ts'
import type { Installation } from '../installation.ts'
import { accountServices, type AccountServices } from './account.ts'
import type { HeldSheets } from '../held-sheets.ts'
import { importServices, type ImportServices } from './import.ts'
import { overviewServices, type OverviewServices } from './overview.ts'
import { peopleServices, type PeopleServices } from './people.ts'
import { schoolSettingsServices, type SchoolSettingsServices } from './school.ts'
import { setUpServices, type SetUpServices } from './set-up.ts'
import { viewerOf, type Viewer } from './viewer.ts'
import { watchServices, type WatchServices } from './watch.ts'

export interface SchoolServices {
  /** Who is signed in; null for nobody. */
  viewer(): Promise<Viewer | null>
  readonly account: AccountServices
  readonly setUp: SetUpServices
  readonly overview: OverviewServices
  readonly people: PeopleServices
  readonly import: ImportServices
  readonly settings: SchoolSettingsServices
  readonly watch: WatchServices
}

/** What a subject's functions are made from. */
export interface PageRequest {
  readonly installation: Installation
  readonly request: FastifyRequest
  readonly sessionOf: SessionOf
  readonly language: Language
}

export type PageServicesOf = (request: FastifyRequest, language: Language) => SchoolServices

/** Gives what makes the services of each request. */
export function pageServices(installation: Installation, sessionOf: SessionOf, sheets: HeldSheets): PageServicesOf {
  return (request, language) => {
    const asked: PageRequest = { installation, request, sessionOf, language }
    return {
      viewer: () => viewerOf(asked),
      account: accountServices(asked),
      setUp: setUpServices(asked),
      overview: overviewServices(asked),
      people: peopleServices(asked),
      import: importServices(asked, sheets),
      settings: schoolSettingsServices(asked),
      watch: watchServices(asked),
    }
  }
}

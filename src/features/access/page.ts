/** The access table as administrators read it. */
import type { Language } from '../../protocol/kinds.ts'
import type { Role } from '../people/roles.ts'
import { factsOf, ROLES, RULES, type Scope } from './table.ts'

export interface AccessRow {
  readonly who: readonly string[]
  readonly what: readonly { readonly text: string; readonly changes: boolean; readonly provesAgain: boolean }[]
  readonly whose: string
  readonly why: string
}

export interface AccessPage {
  readonly roles: readonly { readonly id: Role; readonly name: string }[]
  readonly rows: readonly AccessRow[]
}

const EVERYBODY = { nl: 'iedereen die is ingelogd', en: 'everybody who is signed in' }
const ANYBODY = { nl: 'iedereen, ook zonder account', en: 'anybody, also without an account' }

const ROLE_NAMES: Readonly<Record<Role, { readonly nl: string; readonly en: string }>> = {
  pupil: { nl: 'leerling', en: 'pupil' },
  guardian: { nl: 'ouder of verzorger', en: 'guardian' },
  teacher: { nl: 'leraar', en: 'teacher' },
  manager: { nl: 'leidinggevende', en: 'manager' },
  communication: { nl: 'communicatie', en: 'communication' },
  counsellor: { nl: 'vertrouwenspersoon', en: 'counsellor' },
  leadership: { nl: 'schoolleiding', en: 'leadership' },
  'privacy-officer': { nl: 'privacyfunctionaris', en: 'privacy officer' },
  'data-protection-officer': { nl: 'functionaris gegevensbescherming (FG)', en: 'data protection officer' },
  administrator: { nl: 'beheerder', en: 'administrator' },
  board: { nl: 'bestuur', en: 'board' },
}

const SCOPE_NAMES: Readonly<Record<Scope, { readonly nl: string; readonly en: string }>> = {
  anything: { nl: 'alles', en: 'anything' },
  own: { nl: 'van zichzelf', en: 'their own' },
  'own-child': { nl: 'van het eigen kind', en: 'their own child’s' },
  'own-group': { nl: 'van de eigen groepen', en: 'of their own groups' },
  managed: { nl: 'van het eigen team', en: 'of their own team' },
  school: { nl: 'van de eigen school', en: 'of their own school' },
  board: { nl: 'van alle scholen van het bestuur', en: 'of all schools of the board' },
}

/** All rows of the table in words, in the order in which they stand there. */
export function accessPage(language: Language): AccessPage {
  return {
    roles: ROLES.map((id) => ({ id, name: ROLE_NAMES[id][language] })),
    rows: RULES.map(({ roles, actions, scope, why }) => ({
      who: whoIn(roles, language),
      what: actions.map((action) => {
        const { words, changes, recent } = factsOf(action)
        return { text: words[language], changes, provesAgain: recent === true }
      }),
      whose: SCOPE_NAMES[scope][language],
      why: why[language],
    })),
  }
}

function whoIn(roles: (typeof RULES)[number]['roles'], language: Language): string[] {
  if (roles === 'anybody') return [ANYBODY[language]]
  return roles.length === ROLES.length ? [EVERYBODY[language]] : roles.map((role) => ROLE_NAMES[role][language])
}

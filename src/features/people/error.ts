/** Why something about a school or its people is not done; nothing was changed then. */
import type { Words } from '../../protocol/kinds.ts'

const FAULTS = {
  'no-school': { nl: 'Deze school is er niet.', en: 'There is no such school.' },
  founded: {
    nl: 'Deelwijs is hier al ingericht. Log in om iets te veranderen.',
    en: 'Deelwijs has been set up here already. Sign in to change something.',
  },
  'no-person': {
    nl: 'Deze persoon is er niet (meer).',
    en: 'This person is not here (any more).',
  },
  'no-group': { nl: 'Deze groep is er niet (meer).', en: 'This group is not here (any more).' },
  invalid: {
    nl: 'Niet alles is goed ingevuld. Er is niets bewaard.',
    en: 'Not everything is filled in well. Nothing was stored.',
  },
  'not-a-pupil': { nl: 'Deze persoon is geen leerling.', en: 'This person is no pupil.' },
  'not-a-guardian': {
    nl: 'Deze persoon is geen ouder of verzorger.',
    en: 'This person is no guardian.',
  },
  'not-for-pupils': {
    nl: 'Een leerling kan deze rol niet hebben.',
    en: 'A pupil can’t have this role.',
  },
  circle: {
    nl: 'Dan zou iemand, met een omweg, leiding geven aan zichzelf. Kies een andere leidinggevende.',
    en: 'Then somebody would, in a roundabout way, manage themselves. Choose another manager.',
  },
  'last-administrator': {
    nl: 'Dit is de laatste beheerder. Geef eerst iemand anders die rol.',
    en: 'This is the last administrator. Give somebody else that role first.',
  },
  'no-preview': {
    nl: 'Dit voorbeeld is verlopen of al verwerkt. Lees het bestand opnieuw in.',
    en: 'This preview has expired or was taken in already. Read the file again.',
  },
  'changed-since': {
    nl: 'Er is intussen iets veranderd. Kijk het bestand opnieuw na; er is niets overgenomen.',
    en: 'Something has changed meanwhile. Look at the file again; nothing was taken in.',
  },
  unconfirmed: {
    nl: 'Bevestig eerst wat er bij staat. Er is niets overgenomen.',
    en: 'Confirm first what it says there. Nothing was taken in.',
  },
} as const satisfies Record<string, Words>
export type PeopleFault = keyof typeof FAULTS

/** Refused, in words of the field. `fields` are those that are filled in wrongly; never their content. */
export class PeopleError extends Error {
  readonly fault: PeopleFault
  readonly fields: readonly string[]
  constructor(fault: PeopleFault, fields: readonly string[] = []) {
    super([FAULTS[fault].en, ...fields].join(' '))
    this.fault = fault
    this.fields = fields
  }
  /** What people read. */
  get words(): Words {
    return FAULTS[this.fault]
  }
}

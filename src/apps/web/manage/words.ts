/** The words of these pages, apart from those of the pages that everybody loads. Dutch says which there are. */
import { useTranslation } from 'react-i18next'
import type { Language, Words } from '../../../protocol/kinds.ts'
import { languageOf } from '../words/index.ts'

interface Both<T> {
  readonly nl: T
  readonly en: T
}

export function both<T>(nl: T, en: NoInfer<T>): Both<T> {
  return { nl, en }
}

/** Words in the language of the page. */
export function useWords<T>(words: Both<T>): T {
  return words[usePageLanguage()]
}

export function usePageLanguage(): Language {
  return languageOf(useTranslation().i18n.language)
}

/** Gives what says words that came from the server in both languages. */
export function useSay(): (words: Words) => string {
  const language = usePageLanguage()
  return (words) => words[language]
}

const MONTHS = both(
  ['januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus', 'september', 'oktober', 'november', 'december'], // prettier-ignore
  ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'], // prettier-ignore
)

/** A day or a moment as people write it: of 2026-11-05T09:15, "5 november 2026, 09:15". The same in every browser. */
export function dayWords(moment: string, language: Language): string {
  const [day = '', time] = moment.split('T')
  const [year = '', month = '', date = ''] = day.split('-')
  const words = `${Number(date)} ${MONTHS[language][Number(month) - 1] ?? ''} ${year}`
  return time === undefined ? words : `${words}, ${time.slice(0, 5)}`
}

export const GENERAL = both(
  {
    title: 'Beheer',
    sections: 'Onderdelen van beheer',
    overview: 'Overzicht',
    people: 'Mensen',
    groups: 'Groepen',
    import: 'Inlezen',
    school: 'School',
    access: 'Wie mag wat',
    mail: 'Mail',
    record: 'Vastlegging',
    save: 'Bewaar',
    back: 'Terug',
    check: 'Kijk dit na',
    yes: 'ja',
    no: 'nee',
    none: 'niemand',
    busy: 'Bezig …',
    kinds: { pupil: 'leerling', guardian: 'ouder of verzorger', staff: 'medewerker', other: 'iemand anders' },
    manyKinds: { pupil: 'leerlingen', guardian: 'ouders en verzorgers', staff: 'medewerkers', other: 'anderen' },
    roles: {
      pupil: 'leerling',
      guardian: 'ouder of verzorger',
      manager: 'leidinggevende',
      teacher: 'leraar',
      leadership: 'schoolleiding',
      counsellor: 'vertrouwenspersoon',
      communication: 'communicatie',
      'privacy-officer': 'privacyfunctionaris',
      'data-protection-officer': 'functionaris gegevensbescherming (FG)',
      administrator: 'beheerder',
      board: 'bestuur',
    },
    duties: {
      sharing: 'vragen over wat je mag delen',
      reports: 'meldingen',
      bullying: 'coördinator tegen pesten',
      confidential: 'vertrouwenspersoon',
      privacy: 'privacy',
      breach: 'datalekken',
    },
  },
  {
    title: 'Management',
    sections: 'Parts of management',
    overview: 'Overview',
    people: 'People',
    groups: 'Groups',
    import: 'Import',
    school: 'School',
    access: 'Who may do what',
    mail: 'Mail',
    record: 'Record',
    save: 'Save',
    back: 'Back',
    check: 'Look at this',
    yes: 'yes',
    no: 'no',
    none: 'nobody',
    busy: 'Working …',
    kinds: { pupil: 'pupil', guardian: 'guardian', staff: 'member of staff', other: 'somebody else' },
    manyKinds: { pupil: 'pupils', guardian: 'guardians', staff: 'staff', other: 'others' },
    roles: {
      pupil: 'pupil',
      guardian: 'guardian',
      manager: 'manager',
      teacher: 'teacher',
      leadership: 'leadership',
      counsellor: 'counsellor',
      communication: 'communication',
      'privacy-officer': 'privacy officer',
      'data-protection-officer': 'data protection officer',
      administrator: 'administrator',
      board: 'board',
    },
    duties: {
      sharing: 'questions about what may be shared',
      reports: 'reports',
      bullying: 'coordinator against bullying',
      confidential: 'confidential counsellor',
      privacy: 'privacy',
      breach: 'data breaches',
    },
  },
)

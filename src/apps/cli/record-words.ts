/** What `deelwijs record` says, in Dutch and English. */
import type { Language } from '../../protocol/kinds.ts'
import type { Audit } from '../../record/audit.ts'
import type { Finding, FindingKind } from '../../record/verify.ts'

type Words = Readonly<Record<Language, string>>

/** {at}: which event or events; {stream}: which stream. */
const FINDINGS: Readonly<Record<FindingKind, Words>> = {
  changed: {
    nl: '{at}: niet meer wat is vastgelegd, of niet meer op de eigen plaats',
    en: '{at}: no longer what was recorded, or no longer in its place',
  },
  missing: { nl: '{at}: verdwenen', en: '{at}: gone' },
  double: { nl: '{at}: het nummer komt twee keer voor', en: '{at}: the number comes twice' },
  cut: {
    nl: '{at}: verdwenen van het einde van de keten',
    en: '{at}: gone from the end of the chain',
  },
  added: {
    nl: '{at}: toegevoegd buiten Deelwijs om',
    en: '{at}: added by something else than Deelwijs',
  },
  rewritten: {
    nl: 'Het ijkpunt bij {at} hoort bij een andere geschiedenis: iets daarvoor is herschreven of verdwenen',
    en: 'The checkpoint at {at} belongs to another history: something before it was rewritten or taken away',
  },
  'rolled-back': {
    nl: 'Het ijkpunt bij {at} ligt na het einde van de keten: het einde is teruggedraaid, of dit is een oudere back-up',
    en: 'The checkpoint at {at} lies after the end of the chain: the end was rolled back, or this is an older back-up',
  },
  forged: {
    nl: 'Het ijkpunt bij {at} heeft een ongeldige handtekening',
    en: 'The checkpoint at {at} has an invalid signature',
  },
  'strange-key': {
    nl: 'Het ijkpunt bij {at} is ondertekend met een sleutel die niet van ons is',
    en: 'The checkpoint at {at} was signed with a key that is not ours',
  },
  'key-lost': {
    nl: 'Stroom {stream}: de sleutel is weg of opent niets, en er is geen vernietiging vastgelegd',
    en: 'Stream {stream}: its key is gone or opens nothing, and no erasure was recorded',
  },
  'not-erased': {
    nl: 'Stroom {stream}: vernietiging vastgelegd bij {at}, maar de sleutel is er nog (een back-up teruggezet?)',
    en: 'Stream {stream}: erasure recorded at {at}, but its key is still there (a back-up put back?)',
  },
}

const EVENT: Words = { nl: 'gebeurtenis', en: 'event' }
const TO: Words = { nl: 'tot en met', en: 'to' }
const RIGHT: Words = { nl: 'in orde', en: 'in order' }
const EVENTS: Words = { nl: 'gebeurtenissen', en: 'events' }
const FOUND: Words = { nl: 'NIET in orde', en: 'NOT in order' }

export const UNTRUSTED: Words = {
  nl: 'Let op: er was geen eigen sleutel om handtekeningen mee te vergelijken. Geef --checkpoint, of zet de map met sleutels terug.',
  en: 'Note: there was no key of your own to compare signatures with. Give --checkpoint, or put back the folder with keys.',
}

export const NO_RECORD: Words = {
  nl: 'Hier is nog niets vastgelegd.',
  en: 'Nothing was recorded here yet.',
}

/** One line for a school, and one below it for each finding. */
export function auditWords({ school, events, findings }: Audit, language: Language): string {
  const verdict = findings.length === 0 ? RIGHT : FOUND
  const head = `${school}: ${events} ${EVENTS[language]}, ${verdict[language]}`
  return [head, ...findings.map((finding) => `  ${findingWords(finding, language)}`)].join('\n')
}

/** What was found, as a sentence. */
export function findingWords(finding: Finding, language: Language): string {
  const { sequence, until = sequence } = finding
  const at = `${EVENT[language]} ${until === sequence ? sequence : `${sequence} ${TO[language]} ${until}`}`
  const words = FINDINGS[finding.kind][language].replace('{at}', at).replace('{stream}', finding.stream ?? '')
  return words.charAt(0).toUpperCase() + words.slice(1)
}

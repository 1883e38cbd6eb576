/** What the chat reader says: plain, kind, and never about a person. Dutch first. */
import { PLACEHOLDERS } from '../check/words.ts'
import type { CareKind, Language, MessageKind, Words } from '../protocol/kinds.ts'

type Said = Exclude<MessageKind, 'care-signal'>

/** Names of the kinds that are about a whole message. */
const KINDS: Readonly<Record<Said, Words>> = {
  insult: { nl: 'kwetsende woorden', en: 'hurtful words' },
  bullying: { nl: 'iemand buitensluiten of plagen', en: 'shutting out or picking on somebody' },
  threat: { nl: 'dreigende woorden', en: 'threatening words' },
  stalking: { nl: 'iemand niet met rust laten', en: 'not leaving somebody alone' },
  defamation: { nl: 'iets ergs over iemand beweren', en: 'a damaging claim about somebody' },
  discrimination: { nl: 'iemand of een groep wegzetten', en: 'contempt for somebody or a group' },
  'sexual-image': { nl: 'intieme beelden', en: 'intimate images' },
  scam: { nl: 'lijkt op oplichting', en: 'looks like a scam' },
  phishing: { nl: 'vraagt om inloggegevens', en: 'asks for log-in details' },
  confidential: { nl: 'vertrouwelijke informatie', en: 'confidential information' },
  'data-breach': { nl: 'mogelijk datalek', en: 'possible data breach' },
  'formal-communication': { nl: 'iets voor de officiële weg', en: 'something for the formal way' },
  'affiliation-missing': { nl: 'niet gezegd dat je er werkt', en: 'not said that you work there' },
  'disclaimer-missing': { nl: 'niet gezegd dat het je eigen mening is', en: 'not said that it is your own opinion' },
  derailing: { nl: 'gesprek dat uit de hand loopt', en: 'conversation getting out of hand' },
  'during-lesson': { nl: 'tijdens de les', en: 'during a lesson' },
  'image-without-consent': { nl: 'foto, film of geluid van anderen', en: 'image or sound of others' },
}

/** The name of a kind of finding in plain words; a kind that is not known gives its code. */
export function kindWords(kind: string, language: Language): string {
  const messages: Readonly<Record<string, Words>> = KINDS
  const spans: Readonly<Record<string, Words>> = PLACEHOLDERS
  return messages[kind]?.[language] ?? spans[kind]?.[language].slice(1, -1) ?? kind.replaceAll('-', ' ')
}

/** Names of the kinds of help. */
export const CARE_WORDS: Readonly<Record<CareKind, Words>> = {
  'care-signal': { nl: 'iemand heeft het misschien zwaar', en: 'somebody may be having a hard time' },
  sextortion: { nl: 'afpersing met beelden', en: 'blackmail with images' },
  threatened: { nl: 'iemand wordt bedreigd', en: 'somebody is being threatened' },
  bullied: { nl: 'iemand wordt gepest', en: 'somebody is being bullied' },
  'acute-danger': { nl: 'iemand is in gevaar', en: 'somebody is in danger' },
}

/** A count with its thing: "1 bericht", "12.000 berichten". */
export function counted(count: number, one: string, more: string, language: Language): string {
  return `${grouped(count, language)} ${count === 1 ? one : more}`
}

/** A whole number with its thousands apart. */
export function grouped(count: number, language: Language): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, language === 'nl' ? '.' : ',')
}

/** A local date as people write it: 12-3-2024 in Dutch, 2024-03-12 in English. */
export function dayWords(date: string, language: Language): string {
  const [year = '', month = '', day = ''] = date.slice(0, 10).split('-')
  return language === 'nl' ? `${Number(day)}-${Number(month)}-${year}` : date.slice(0, 10)
}

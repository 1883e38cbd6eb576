/** From messages to advices: what somebody typed is held against the protocol, one message at a time. */
import type { Advice, Context, Situation } from '../check/contract.ts'
import type { Role } from '../protocol/kinds.ts'
import type { Message } from './message.ts'

export interface ExamineSettings {
  /** Role of the writers; an export doesn't tell it. */
  readonly role: Role
  /** The same object for the whole chat: the check keeps what it made of it. */
  readonly context: Context
}

export const NO_CONTEXT: Context = { names: [], schools: [], ownNumbers: [], channels: [] }
const DEFAULT_SETTINGS: ExamineSettings = { role: 'other', context: NO_CONTEXT }

const GIVEN: Situation['given'] = {
  lessonPermission: null,
  consent: null,
  channelAgreement: null,
  managerAgreed: null,
  reported: null,
  heard: null,
}

/**
 * A message as a situation: a school's group, duty and lesson unknown. Pictures and such are not in it: an export holds
 * only their place, so whether there are people in them is nobody's finding; the summary says that they were not looked at.
 */
export function situationOf(message: Message, settings: ExamineSettings): Situation {
  return {
    id: String(message.n),
    author: { role: settings.role, onDuty: null },
    channel: 'whatsapp-group',
    schoolRelated: true,
    duringLesson: null,
    text: message.text,
    given: GIVEN,
    context: settings.context,
    media: [],
  }
}

/** The advice on a message; null when nobody typed anything: lines of WhatsApp itself, deleted messages, bare pictures. */
export function examine(
  message: Message,
  check: (situation: Situation) => Advice,
  settings = DEFAULT_SETTINGS,
): Advice | null {
  // prettier-ignore
  if (message.kind === 'system' || message.kind === 'deleted' || message.text.trim() === '') return null
  return check(situationOf(message, settings))
}

/** Is there something to look at: a finding above a note, or help that comes first? */
export function isNoteworthy(advice: Advice): boolean {
  return advice.care.length > 0 || advice.findings.some((finding) => finding.severity !== 'note')
}

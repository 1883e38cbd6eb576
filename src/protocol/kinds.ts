/** The words that the whole product speaks: roles, channels, severities and kinds. Source: the contract; fixed. */

export const ROLES = ['staff', 'pupil', 'guardian', 'leadership', 'other'] as const
export type Role = (typeof ROLES)[number]

export const CHANNELS = [
  'instagram',
  'facebook',
  'x',
  'tiktok',
  'snapchat',
  'youtube',
  'linkedin',
  'whatsapp-group',
  'whatsapp-direct',
  'website',
  'newsletter',
  'parent-app',
  'email',
  'phone',
  'other',
] as const
export type Channel = (typeof CHANNELS)[number]

/** Public social media. */
export const SOCIAL_CHANNELS: ReadonlySet<Channel> = new Set(['instagram', 'facebook', 'x', 'tiktok', 'snapchat', 'youtube', 'linkedin']) // prettier-ignore

/** From mild to grave: a note, a fix makes it right, ask your manager, do not share. */
export const SEVERITIES = ['note', 'adjust', 'consult', 'stop'] as const
export type Severity = (typeof SEVERITIES)[number]

export const VERDICTS = ['share', 'adjust', 'consult', 'stop', 'none'] as const
export type Verdict = (typeof VERDICTS)[number]

/** Kinds that stand at a place in the text. */
export const SPAN_KINDS = [
  'person-name',
  'address',
  'postcode',
  'phone',
  'email',
  'bsn',
  'iban',
  'birth-date',
  'pupil-number',
  'licence-plate',
  'health',
  'assessment',
  'handle',
  'live-location',
  'credential',
] as const
export type SpanKind = (typeof SPAN_KINDS)[number]

/** Kinds that say something about the whole message. */
export const MESSAGE_KINDS = [
  'insult',
  'bullying',
  'threat',
  'stalking',
  'defamation',
  'discrimination',
  'sexual-image',
  'scam',
  'phishing',
  'confidential',
  'data-breach',
  'formal-communication',
  'affiliation-missing',
  'disclaimer-missing',
  'derailing',
  'during-lesson',
  'image-without-consent',
  'care-signal',
] as const
export type MessageKind = (typeof MESSAGE_KINDS)[number]

export const CARE_KINDS = ['care-signal', 'sextortion', 'threatened', 'bullied', 'acute-danger'] as const
export type CareKind = (typeof CARE_KINDS)[number]

export const ROUTE_KINDS = ['talk', 'report', 'ask', 'take-down', 'breach', 'police'] as const

export const FIX_TYPES = [
  'replace',
  'append',
  'cover',
  'strip',
  'distort',
  'move',
  'ask-consent',
  'ask-manager',
  'report',
  'help',
] as const

/**
 * Signs that recognisers see in a text and that rules need, though no advice lists them:
 * who speaks, why, and about what.
 */
export const SIGN_KINDS = [
  'proud',
  'about-school',
  'school-criticism',
  'asks-help',
  'reports-abuse',
  'counter-speech',
  'own-data', // about the author, or a guardian about the own child
  'pupil-named', // a pupil's first and last name
  'image-shared',
  'in-doubt',
  'suspicious-link',
  'sextortion',
  'threatened',
  'bullied',
  'acute-danger',
] as const
export type SignKind = (typeof SIGN_KINDS)[number]

export type TextKind = SpanKind | MessageKind | SignKind

/** Yes, no, or unknown. Unknown never means fine. */
export type Tri = true | false | null

/** A text in every language that the product speaks; Dutch first. */
export interface Words {
  readonly nl: string
  readonly en: string
}
export type Language = keyof Words

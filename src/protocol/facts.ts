/**
 * Every fact that a rule may name, and who supplies it. A name that is not here is refused by the loader.
 * A fact marked `later` is supplied by a register that comes with a later part (consent, permissions, desks);
 * until then only `situation.given` can say it, and otherwise it is unknown.
 */
import { CHANNELS, MESSAGE_KINDS, ROLES, SIGN_KINDS, SPAN_KINDS } from './kinds.ts'

const SITUATION_FACTS = [
  ...ROLES.map((role) => `role.${role}` as const),
  ...CHANNELS.map((channel) => `channel.${channel}` as const),
  'role.employee', // staff or leadership
  'channel.public', // anyone may read it: social media, website, newsletter
  'channel.social', // public social media
  'channel.whatsapp',
  'channel.official', // e-mail, phone, parent app
  'author.onDuty',
  'schoolRelated',
  'duringLesson',
  'media.present',
  'media.people', // a picture, film or sound with people in it
] as const

export const GIVEN_FACTS = [
  'given.lessonPermission',
  'given.consent',
  'given.channelAgreement',
  'given.managerAgreed',
  'given.reported',
  'given.heard',
] as const

export const FACT_NAMES = [...SITUATION_FACTS, ...GIVEN_FACTS, ...SPAN_KINDS, ...MESSAGE_KINDS, ...SIGN_KINDS] as const
export type FactName = (typeof FACT_NAMES)[number]

/** Facts that a person can answer when nobody else knows: the questions of an advice are about these. */
export const ASKABLE = [
  'schoolRelated',
  'channel.public',
  'author.onDuty',
  'duringLesson',
  'given.lessonPermission',
  'given.consent',
  'given.channelAgreement',
  'given.managerAgreed',
  'given.reported',
  'given.heard',
  'media.people',
] as const satisfies readonly FactName[]
export type Askable = (typeof ASKABLE)[number]

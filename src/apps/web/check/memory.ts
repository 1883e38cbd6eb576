/**
 * What this browser remembers: the choices, and the school's own names. Never the text.
 * A broken or full storage is no reason to fail: then nothing is remembered.
 */
import type { Channel, Language, Role, Tri } from '../../../protocol/kinds.ts'
import { CHANNELS, ROLES } from '../../../protocol/kinds.ts'

export interface Choices {
  readonly role: Role
  readonly channel: Channel
  readonly onDuty: Tri
  readonly schoolRelated: Tri
}

export interface School {
  readonly schools: readonly string[]
  readonly ownNumbers: readonly string[]
  readonly names: readonly string[]
}

/** A school's tool is mostly asked about school; and it is the careful guess: the protocol then holds. */
export const FIRST_CHOICES: Choices = { role: 'staff', channel: 'instagram', onDuty: true, schoolRelated: true }
export const NO_SCHOOL: School = { schools: [], ownNumbers: [], names: [] }

const KEYS = { choices: 'deelwijs.choices', school: 'deelwijs.school', language: 'deelwijs.language' } as const
const MAX_LIST = 20_000
const MAX_NAME = 200

/** The choices of last time, or the first ones. */
export function recallChoices(): Choices {
  const kept = record(read(KEYS.choices))
  return {
    role: ROLES.find((role) => role === kept['role']) ?? FIRST_CHOICES.role,
    channel: CHANNELS.find((channel) => channel === kept['channel']) ?? FIRST_CHOICES.channel,
    onDuty: 'onDuty' in kept ? tri(kept['onDuty']) : FIRST_CHOICES.onDuty,
    schoolRelated: 'schoolRelated' in kept ? tri(kept['schoolRelated']) : FIRST_CHOICES.schoolRelated,
  }
}

export function keepChoices(choices: Choices): void {
  write(KEYS.choices, choices)
}

/** What was told about the school, or nothing. */
export function recallSchool(): School {
  const kept = record(read(KEYS.school))
  return { schools: lines(kept['schools']), ownNumbers: lines(kept['ownNumbers']), names: lines(kept['names']) }
}

/** Keeps what was told about the school; nothing told is nothing kept. */
export function keepSchool(school: School): void {
  const told = Object.values(school).some((list: readonly string[]) => list.length > 0)
  write(KEYS.school, told ? school : undefined)
}

/** The language that was chosen here, also told to the server: it renders the first page. */
export function keepLanguage(language: Language): void {
  write(KEYS.language, language)
  document.cookie = `language=${language}; path=/; max-age=31536000; samesite=lax`
}

export function recallLanguage(): Language | undefined {
  const kept = read(KEYS.language)
  return kept === 'nl' || kept === 'en' ? kept : undefined
}

/** Names out of a file: a JSON list of strings, or an object with such a list under "names". Undefined when there is none. */
export function namesIn(json: string): string[] | undefined {
  const value = parse(json)
  const list = Array.isArray(value) ? value : record(value)['names']
  const names = lines(list)
  return names.length > 0 ? names : undefined
}

/** The strings of a list that can be used: not empty, not endless. */
export function lines(value: unknown): string[] {
  if (!Array.isArray(value)) return []
  const strings = value.filter((item) => typeof item === 'string').map((item) => item.trim())
  return strings.filter((item) => item !== '' && item.length <= MAX_NAME).slice(0, MAX_LIST)
}

function tri(value: unknown): Tri {
  return typeof value === 'boolean' ? value : null
}

function record(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}

function read(key: string): unknown {
  try {
    return parse(localStorage.getItem(key) ?? '')
  } catch {
    return undefined
  }
}

function write(key: string, value: unknown): void {
  try {
    if (value === undefined) localStorage.removeItem(key)
    else localStorage.setItem(key, JSON.stringify(value))
  } catch {
    // Storage can be full or forbidden; then the next visit starts afresh.
  }
}

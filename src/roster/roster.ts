/**
 * What a roster says, whatever file it came in: people, their groups, who has authority over whom. Plain data;
 * `ref` names a person or group within one roster only. Nothing here that the product doesn't need: no sex, origin,
 * address, photo or citizen number is ever read.
 */
import type { RejectReason, RemarkReason } from './reasons.ts'

export const FORMATS = ['edexml', 'oneroster', 'csv'] as const
export type Format = (typeof FORMATS)[number]

export const KINDS = ['pupil', 'guardian', 'staff', 'other'] as const
/** What a person is to the school. Most are one; a teacher with a child at the school is two. */
export type Kind = (typeof KINDS)[number]

/** Roles that follow from work told by a roster. Roles that open files of others are given by hand, never by a file. */
export type StaffRole = 'teacher' | 'leadership' | 'counsellor'

/** Parental authority (gezag) over a pupil. `unknown` never counts as yes. */
export type Authority = 'yes' | 'no' | 'shared' | 'unknown'

/** What of a person can differ between two rosters. */
export const PERSON_FIELDS = [
  'kinds',
  'key',
  'eckId',
  'givenName',
  'initials',
  'prefix',
  'familyName',
  'email',
  'birthDate',
  'roles',
  'schools',
] as const
export type PersonField = (typeof PERSON_FIELDS)[number]

export interface Person {
  readonly ref: string
  /** Where it stands, from 1; in a OneRoster zip the line of users.csv. */
  readonly line: number
  readonly kinds: readonly Kind[]
  /** As the school's own system knows the person. Two kinds may use the same key for different people. */
  readonly key: string | null
  readonly eckId: string | null
  /** The name that is called (roepnaam); names are '' when they are not given. */
  readonly givenName: string
  readonly initials: string
  readonly prefix: string
  readonly familyName: string
  /** In lower case. Parents may share one: an address alone doesn't tell who somebody is. */
  readonly email: string | null
  /** YYYY-MM-DD. */
  readonly birthDate: string | null
  readonly roles: readonly StaffRole[]
  /** Keys of schools or locations. */
  readonly schools: readonly string[]
  /** Ref of the manager. */
  readonly manager: string | null
  /** Fields that stood there and could not be used; what is known of them stays. */
  readonly omitted: readonly PersonField[]
}

export interface Group {
  readonly ref: string
  readonly key: string
  readonly name: string
  /** Such as 2026-2027. */
  readonly schoolYear: string | null
  /** Year of the pupils as the source writes it: 4, 11 (first year of VO), C (combined). */
  readonly year: string | null
  /** `class` is where a pupil belongs; `course` is any other group. */
  readonly kind: 'class' | 'course'
  readonly school: string | null
  /** Refs of people. */
  readonly pupils: readonly string[]
  readonly teachers: readonly string[]
}

export interface Guardianship {
  readonly guardian: string
  readonly pupil: string
  readonly authority: Authority
}

export interface School {
  readonly key: string
  /** National code, such as 99ZZ or 99ZZ01 with its location; null when the source doesn't tell. */
  readonly brin: string | null
  readonly name: string
}

/** Enough of a person to find it again among those who are known. */
export interface Identity {
  readonly kinds: readonly Kind[]
  readonly key: string | null
  readonly eckId: string | null
  readonly email: string | null
}

/** A line that was not taken. `who` keeps people who stand on it from being seen as gone. */
export interface Rejection {
  /** Of the files in a zip; null otherwise. */
  readonly file: string | null
  /** 0 when it is about the whole file. */
  readonly line: number
  readonly reason: RejectReason
  readonly who: Identity | null
}

/** A line that was taken, with something left out or worth a look. */
export interface Remark {
  readonly file: string | null
  readonly line: number
  readonly reason: RemarkReason
}

/** What refers to one another by ref. */
export interface Parts {
  readonly people: readonly Person[]
  readonly groups: readonly Group[]
  readonly guardianships: readonly Guardianship[]
}

export interface Roster extends Parts {
  readonly format: Format
  /** Of the standard, as the file tells it. */
  readonly version: string | null
  readonly schoolYear: string | null
  readonly schools: readonly School[]
  readonly rejected: readonly Rejection[]
  readonly remarks: readonly Remark[]
  /** Citizen numbers and the like that stood there and were not read. */
  readonly numbersLeftOut: number
  /** People that the file itself says have left; they are in none of the lists. */
  readonly left: number
}

/** What readers must be told, as they look at no clock. */
export interface ReadOptions {
  /** The day it is, YYYY-MM-DD. */
  readonly today: string
}

/** Bytes that can be read from the start as often as wanted; reading may throw errors of its own, which pass. */
export interface Source {
  readonly name: string
  read(): AsyncIterable<Uint8Array>
}

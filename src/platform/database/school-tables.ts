/** Tables of schools and their people (db/migrations/0020_school.sql), as queries see them. */

export interface SchoolTable {
  readonly school_id: string
  readonly board_id: string
  readonly board_name: string
  readonly name: string
  readonly sector: 'po' | 'vo' | 'mbo'
  readonly brin: string | null
  readonly languages: readonly string[]
  readonly protocol: string
  readonly founded_at: Date
}

export interface SchoolAnnexTable {
  readonly school_id: string
  readonly annex_id: string
  readonly clause: string | null
  readonly title_nl: string
  readonly title_en: string | null
  readonly text_nl: string
  readonly text_en: string | null
  readonly valid_from: string
  readonly valid_until: string | null
}

export interface SchoolChannelTable {
  readonly school_id: string
  readonly channel_id: string
  readonly kind: string
  readonly name: string
  readonly formal: boolean
  readonly basis: string
  readonly agreement: string
  readonly note: string
}

export interface SchoolContactTable {
  readonly school_id: string
  readonly duty: string
  readonly person_id: string
}

export interface PersonTable {
  readonly school_id: string
  readonly person_id: string
  readonly kinds: readonly ('pupil' | 'guardian' | 'staff' | 'other')[]
  readonly key: string | null
  readonly eck_id: string | null
  readonly given_name: string
  readonly initials: string
  readonly prefix: string
  readonly family_name: string
  readonly name: string
  readonly email: string | null
  readonly birth_date: string | null
  readonly locations: readonly string[]
  readonly roster_roles: readonly string[]
  readonly given_roles: readonly string[]
  readonly manager_id: string | null
  readonly from_roster: boolean
  readonly left_on: string | null
  readonly erase_after: string | null
}

export interface GuardianshipTable {
  readonly school_id: string
  readonly pupil_id: string
  readonly guardian_id: string
  readonly authority: 'yes' | 'no' | 'shared' | 'unknown'
}

export interface SchoolGroupTable {
  readonly school_id: string
  readonly group_id: string
  readonly key: string
  readonly name: string
  readonly school_year: string | null
  readonly year: string | null
  readonly kind: 'class' | 'course'
  readonly location: string | null
}

export interface GroupMemberTable {
  readonly school_id: string
  readonly group_id: string
  readonly person_id: string
  readonly part: 'pupil' | 'teacher'
}

export interface RosterPreviewTable {
  readonly school_id: string
  readonly preview_id: string
  readonly person_id: string | null
  readonly roster: Uint8Array
  readonly digest: Uint8Array
  readonly ends_at: Date
}

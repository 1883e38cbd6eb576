/** Where in pictures, films and sound a finding is, and what can be done about it there. */
import type { FIX_TYPES } from '../protocol/kinds.ts'
import type { Rule } from '../protocol/schema.ts'
import type { Finding, Situation } from './contract.ts'
import type { Seen } from './recogniser.ts'
import { SECRET, URGES } from './recognisers/image-without-consent.ts'

type Medium = Situation['media'][number]

/** A medium, or somebody in it. */
export interface MediaPlace {
  readonly medium: Medium
  /** Left, top, width, height of a person, in pixels of the upright picture. */
  readonly region?: NonNullable<Finding['region']>
}

/** The places that a rule's findings are about; none when they are about the whole message. */
export function placesOf(each: NonNullable<Rule['finding']>['each'], { media }: Situation): readonly MediaPlace[] {
  switch (each) {
    case 'person':
      return media.flatMap((medium) => medium.people?.map(({ region }) => ({ medium, region })) ?? [{ medium }])
    case 'medium':
      return media.map((medium) => ({ medium }))
    case undefined:
      return []
  }
}

/** What only some media can undergo. */
const FITS: Readonly<Partial<Record<(typeof FIX_TYPES)[number], readonly Medium['kind'][]>>> = {
  cover: ['image', 'video'],
  distort: ['video', 'audio'],
}

/** Can this be done here? A voice is distorted only where one can be heard; in words about a picture it can be covered. */
export function fits(type: (typeof FIX_TYPES)[number], place: MediaPlace | undefined): boolean {
  if (!place) return type !== 'distort'
  return FITS[type]?.includes(place.medium.kind) ?? true
}

/**
 * What was seen, without what the picture itself disproves: words that only go with a picture of people tell nothing when
 * all that goes with them was looked at and shows nobody. Words about secret filming or about others' pictures stand.
 */
export function withoutDisproved(seen: readonly Seen[], { media }: Situation): readonly Seen[] {
  if (media.length === 0 || media.some(({ people }) => people?.length !== 0)) return seen
  const stands = ({ because }: Seen): boolean => because.includes(SECRET) || because.includes(URGES)
  return seen.filter((fact) => fact.kind !== 'image-without-consent' || stands(fact))
}

/**
 * Conditions over facts that are yes, no or unknown, made ready to be answered fast.
 * Values are numbers: 0 no, 1 unknown, 2 yes; 3 marks an unknown that a question could still make yes or no.
 */
import { FACT_NAMES, type FactName } from './facts.ts'
import type { Tri } from './kinds.ts'
import type { Condition } from './schema.ts'

export const NO = 0
export const UNKNOWN = 1
export const YES = 2
export const OPEN = 3

/** One value for each name of FACT_NAMES, in that order. */
export type FactValues = Uint8Array

const PLACE: ReadonlyMap<FactName, number> = new Map(FACT_NAMES.map((name, i) => [name, i]))

/** Place of a fact in FactValues. */
export function placeOf(name: FactName): number {
  return PLACE.get(name) ?? -1
}

/** Yes, no or unknown as a value of a fact. */
export function valueOf(tri: Tri): number {
  return tri === null ? UNKNOWN : tri ? YES : NO
}

/** The lowest and highest that a condition can still become, packed as `low + 4 * high`. Equal when nothing is open. */
export type Ready = (facts: FactValues) => number

const pack = (low: number, high: number): number => low + 4 * high
const low = (packed: number): number => packed & 3
const high = (packed: number): number => packed >> 2

/** Lowest and highest value of a packed answer. */
export const bounds = { low, high }

/** Makes a condition ready. `all` is the least of its parts, `any` the most, `not` turns round, `unless` asks to know. */
export function ready(condition: Condition): Ready {
  if (typeof condition === 'string') return readyFact(placeOf(condition))
  if ('all' in condition) return readyAll(condition.all.map(ready))
  if ('any' in condition) return readyAny(condition.any.map(ready))
  if ('not' in condition) return readyNot(ready(condition.not))
  return readyUnless(ready(condition.unless))
}

function readyFact(place: number): Ready {
  return (facts) => {
    const value = facts[place] ?? UNKNOWN
    return value === OPEN ? pack(NO, YES) : pack(value, value)
  }
}

function readyAll(parts: readonly Ready[]): Ready {
  return (facts) => {
    let least = YES
    let most = YES
    for (const part of parts) {
      const value = part(facts)
      if (low(value) < least) least = low(value)
      if (high(value) < most) most = high(value)
      if (most === NO) break
    }
    return pack(Math.min(least, most), most)
  }
}

function readyAny(parts: readonly Ready[]): Ready {
  return (facts) => {
    let least = NO
    let most = NO
    for (const part of parts) {
      const value = part(facts)
      if (low(value) > least) least = low(value)
      if (high(value) > most) most = high(value)
      if (least === YES) break
    }
    return pack(least, Math.max(least, most))
  }
}

function readyNot(part: Ready): Ready {
  return (facts) => {
    const value = part(facts)
    return pack(YES - high(value), YES - low(value))
  }
}

function readyUnless(part: Ready): Ready {
  return (facts) => {
    const value = part(facts)
    return pack(high(value) === YES ? NO : YES, low(value) === YES ? NO : YES)
  }
}

/** All facts that a condition names. */
export function conditionFacts(condition: Condition, into = new Set<FactName>()): ReadonlySet<FactName> {
  if (typeof condition === 'string') into.add(condition)
  else if ('all' in condition) for (const part of condition.all) conditionFacts(part, into)
  else if ('any' in condition) for (const part of condition.any) conditionFacts(part, into)
  else conditionFacts('not' in condition ? condition.not : condition.unless, into)
  return into
}

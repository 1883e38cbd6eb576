import fc from 'fast-check'
import { expect, test } from 'vitest'
import { NO, OPEN, UNKNOWN, YES, bounds, placeOf, ready } from './condition.ts'
import { FACT_NAMES, type FactName } from './facts.ts'
import type { Condition } from './schema.ts'

const NAMES = ['schoolRelated', 'given.consent', 'phone', 'insult'] as const satisfies readonly FactName[]

const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom(...NAMES),
    fc.record({ all: fc.array(tie('condition'), { minLength: 1, maxLength: 3 }) }),
    fc.record({ any: fc.array(tie('condition'), { minLength: 1, maxLength: 3 }) }),
    fc.record({ not: tie('condition') }),
    fc.record({ unless: tie('condition') }),
  ),
}))

/** The meaning of a condition, said as simply as can be. */
function meaning(when: Condition, of: (name: FactName) => number): number {
  if (typeof when === 'string') return of(when)
  if ('all' in when) return Math.min(...when.all.map((part) => meaning(part, of)))
  if ('any' in when) return Math.max(...when.any.map((part) => meaning(part, of)))
  if ('not' in when) return YES - meaning(when.not, of)
  return meaning(when.unless, of) === YES ? NO : YES
}

function values(given: readonly number[]): Uint8Array {
  const facts = new Uint8Array(FACT_NAMES.length)
  NAMES.forEach((name, i) => (facts[placeOf(name)] = given[i] ?? NO))
  return facts
}

test('without open facts both ends are what the condition means', () => {
  fc.assert(
    fc.property(
      condition,
      fc.array(fc.constantFrom(NO, UNKNOWN, YES), { minLength: 4, maxLength: 4 }),
      (when, given) => {
        const packed = ready(when)(values(given))
        const meant = meaning(when, (name) => given[NAMES.indexOf(name as (typeof NAMES)[number])] ?? NO)
        expect([bounds.low(packed), bounds.high(packed)]).toEqual([meant, meant])
      },
    ),
  )
})

test('with open facts the ends hold every answer', () => {
  fc.assert(
    fc.property(
      condition,
      fc.array(fc.constantFrom(NO, YES, OPEN), { minLength: 4, maxLength: 4 }),
      fc.nat({ max: 15 }),
      (when, given, bits) => {
        const packed = ready(when)(values(given))
        const answered = given.map((value, i) => (value === OPEN ? ((bits >> i) & 1 ? YES : NO) : value))
        const meant = meaning(when, (name) => answered[NAMES.indexOf(name as (typeof NAMES)[number])] ?? NO)
        expect(meant).toBeGreaterThanOrEqual(bounds.low(packed))
        expect(meant).toBeLessThanOrEqual(bounds.high(packed))
      },
    ),
  )
})

test('consent: not and unless differ when it is unknown', () => {
  const facts = values([YES, UNKNOWN, NO, NO])
  expect(bounds.low(ready({ not: 'given.consent' })(facts))).toBe(UNKNOWN)
  expect(bounds.low(ready({ unless: 'given.consent' })(facts))).toBe(YES)
})

import { describe, expect, test } from 'vitest'
import { amsterdam, isOpen } from './opening.ts'

const weekdays = [{ days: [1, 2, 3, 4, 5], from: '08:00', until: '17:00' }]

describe('opening hours are those of Amsterdam', () => {
  test.each([
    ['2026-11-23T06:59:00Z', false], // Monday 07:59
    ['2026-11-23T07:00:00Z', true], // Monday 08:00, winter time
    ['2026-07-06T06:00:00Z', true], // Monday 08:00, summer time
    ['2026-07-06T05:59:00Z', false],
    ['2026-11-23T16:00:00Z', false], // Monday 17:00: just closed
    ['2026-11-22T11:00:00Z', false], // Sunday
    ['2026-11-23T08:00:00+01:00', true],
  ])('at %s: %s', (now, open) => {
    expect(isOpen(weekdays, now)).toBe(open)
  })
  test('always is always open; unknown hours or a time that is none are not known', () => {
    expect(isOpen('always', 'whenever')).toBe(true)
    expect(isOpen('unknown', '2026-11-23T08:00:00Z')).toBeNull()
    expect(isOpen(weekdays, 'yesterday')).toBeNull()
  })
})

test('agrees with the platform on every hour of two years', () => {
  const platform = new Intl.DateTimeFormat('en-GB', {
    timeZone: 'Europe/Amsterdam',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  })
  for (let utc = Date.UTC(2026, 0, 1); utc < Date.UTC(2028, 0, 1); utc += 3_600_000) {
    const { minute } = amsterdam(utc)
    const clock = `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`
    if (clock !== platform.format(utc)) expect(clock, new Date(utc).toISOString()).toBe(platform.format(utc))
  }
})

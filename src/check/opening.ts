/** Is a service open now? Local time in Europe/Amsterdam, worked out without Intl so that every engine agrees. */
import type { Service } from '../protocol/schema.ts'

const HOUR = 3_600_000
const DAY = 24 * HOUR

/** Hours are known and it is open / closed, or `null` when the hours are not known. `now` is an ISO time with zone. */
export function isOpen(hours: Service['hours'], now: string): boolean | null {
  if (hours === 'always') return true
  const utc = Date.parse(now)
  if (hours === 'unknown' || Number.isNaN(utc)) return null
  const { day, minute } = amsterdam(utc)
  return hours.some((slot) => slot.days.includes(day) && minutes(slot.from) <= minute && minute < minutes(slot.until))
}

function minutes(clock: string): number {
  return Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5))
}

/** Day of the week (1 Monday to 7 Sunday) and minute of the day in Amsterdam at a UTC time in ms. */
export function amsterdam(utc: number): { day: number; minute: number } {
  const local = new Date(utc + (isSummer(utc) ? 2 : 1) * HOUR)
  return {
    day: local.getUTCDay() === 0 ? 7 : local.getUTCDay(),
    minute: local.getUTCHours() * 60 + local.getUTCMinutes(),
  }
}

/** Summer time in the EU: from the last Sunday of March to that of October, both at 01:00 UTC (directive 2000/84/EC). */
function isSummer(utc: number): boolean {
  const year = new Date(utc).getUTCFullYear()
  return utc >= lastSunday(year, 2) && utc < lastSunday(year, 9)
}

function lastSunday(year: number, month: number): number {
  const last = Date.UTC(year, month, 31)
  return last - new Date(last).getUTCDay() * DAY + HOUR
}

/** Opening hours in words: "maandag tot en met vrijdag van 09:00 tot 17:00 uur". Pure. */
import type { TFunction } from 'i18next'
import type { Service } from '../../../protocol/schema.ts'

const DAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const

/** Takes hours as the protocol has them, gives a phrase in the language of `t`. */
export function hoursInWords(hours: Service['hours'], t: TFunction): string {
  if (hours === 'always') return t('care.always')
  if (hours === 'unknown') return t('care.hoursUnknown')
  return sentence(
    hours.map(({ days, from, until }) => t('hours.times', { days: daysInWords(days, t), from, until })).join(', '),
  )
}

function daysInWords(days: readonly number[], t: TFunction): string {
  const sorted = [...new Set(days)].sort((a, b) => a - b)
  if (sorted.length === 7) return t('hours.every')
  const name = (day: number): string => t(`hours.days.${DAYS[day - 1] ?? 'monday'}`)
  const runs = runsOf(sorted).map(([from, until]) =>
    from === until ? name(from) : t('hours.range', { from: name(from), until: name(until) }),
  )
  return runs.join(` ${t('hours.and')} `)
}

/** Days that follow each other, as first and last. */
function runsOf(days: readonly number[]): [number, number][] {
  const runs: [number, number][] = []
  for (const day of days) {
    const last = runs.at(-1)
    if (last?.[1] === day - 1) last[1] = day
    else runs.push([day, day])
  }
  return runs
}

function sentence(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}

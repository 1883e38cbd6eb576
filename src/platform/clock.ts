/** The time. The only place that looks at the clock. */
export function now(): string {
  return new Date().toISOString()
}

const AMSTERDAM = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/Amsterdam',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
})

/** The calendar day in the Netherlands at a moment, YYYY-MM-DD: school years and terms begin there at midnight. */
export function dutchDay(moment: Date): string {
  const parts = new Map(AMSTERDAM.formatToParts(moment).map(({ type, value }) => [type, value]))
  return `${parts.get('year') ?? ''}-${parts.get('month') ?? ''}-${parts.get('day') ?? ''}`
}

const TIME = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Amsterdam', hour: '2-digit', minute: '2-digit' })

/** Day and time in the Netherlands at a moment, such as 2026-11-05T09:15, for people to read. */
export function dutchMoment(moment: Date): string {
  return `${dutchDay(moment)}T${TIME.format(moment)}`
}

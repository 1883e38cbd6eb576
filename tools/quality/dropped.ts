/** Figures may rise; they may not drop. */
import { percent, type Figures } from './advise.ts'

/** Figures, of 1, that dropped by more than a point since they were written, as lines; what isn't measured now is no drop. */
export function dropped(before: Figures, now: Figures): string[] {
  return Object.entries(before).flatMap(([name, was]) => {
    const is = now[name]
    return is !== undefined && is < was - 0.01 ? [`${name}: ${percent(was)} → ${percent(is)}`] : []
  })
}

/** How much somebody may ask for in a minute: far more than people do, too little to empty a school by. */
import type { Actor } from './may.ts'

const MOST = 600
const MINUTE_MS = 60_000

/** Counts in memory what each person asks; gives the function that says whether one more is within the limit. */
export function requestPace(now: () => Date): (actor: Pick<Actor, 'school' | 'person'>) => boolean {
  const counts = new Map<string, number>()
  let minute = 0
  return ({ school, person }) => {
    const current = Math.floor(now().getTime() / MINUTE_MS)
    if (current !== minute) counts.clear()
    minute = current
    const count = (counts.get(`${school} ${person}`) ?? 0) + 1
    counts.set(`${school} ${person}`, count)
    return count <= MOST
  }
}

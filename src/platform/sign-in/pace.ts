/** Answers that may not tell by their time what was found. */
import { setTimeout as pause } from 'node:timers/promises'

/** Gives what `work` gives, not before `ms` milliseconds have passed; a failure waits as long. */
export async function atLeast<T>(ms: number, work: () => Promise<T>): Promise<T> {
  const [result] = await Promise.allSettled([work(), pause(ms)])
  if (result.status === 'rejected') throw result.reason
  return result.value
}

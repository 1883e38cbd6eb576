/** What the page says first about an advice. Pure. */
import type { Advice } from '../../../check/contract.ts'
import { VERDICTS } from '../../../protocol/kinds.ts'

export type Outcome = 'care' | 'unread' | 'question' | 'outside' | 'share' | 'adjust' | 'consult' | 'stop'

/**
 * Care goes before everything. What could not be read is never green, and what an open question can still worsen
 * is not green either: then the question goes first.
 */
export function outcomeOf(advice: Advice): Outcome {
  const { verdict, atMost, unknown, errors } = advice
  if (advice.care.length > 0) return 'care'
  if (verdict === 'none') return 'unread'
  if (verdict === 'share' && unknown.length + errors.length > 0) return 'unread'
  if (advice.questions.length > 0 && VERDICTS.indexOf(atMost) > VERDICTS.indexOf(verdict)) return 'question'
  if (verdict === 'share' && atMost !== 'share') return 'unread'
  if (verdict === 'share' && advice.applies === false) return 'outside'
  return verdict
}

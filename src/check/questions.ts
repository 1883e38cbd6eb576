/**
 * Which open questions can still change the verdict, and the worst that they could bring. First those that change it by
 * themselves; only when there are none, those that change it together: nobody is asked for permission in a lesson before
 * it is known that there is a lesson.
 */
import { NO, OPEN, UNKNOWN, YES, bounds, type FactValues } from '../protocol/condition.ts'
import type { Askable } from '../protocol/facts.ts'
import { ASK_PLACES, type ReadyRule } from './prepare.ts'

/** More open facts than this are all asked, without trying every answer. */
const MOST = 8

export interface OpenEnds {
  readonly ask: readonly Askable[]
  /** Highest place in SEVERITIES that can still come, 0 for none above a note. */
  readonly worst: number
}

/** Takes the rules for the author's role, the facts, and the gravity that stands already. */
export function openEnds(rules: readonly ReadyRule[], facts: FactValues, now: number): OpenEnds {
  const open = opened(facts)
  let worst = now
  const undecided: ReadyRule[] = []
  for (const rule of rules) {
    if (rule.gravity === 0) continue
    const packed = rule.when(open)
    if (bounds.high(packed) > NO && rule.gravity > worst) worst = rule.gravity
    if (bounds.low(packed) !== bounds.high(packed)) undecided.push(rule)
  }
  if (undecided.length === 0) return { ask: [], worst }
  const asks = [...ASK_PLACES.keys()].filter(
    (name) => isOpen(open, name) && undecided.some((rule) => rule.asks.includes(name)),
  )
  const base = settled(rules, undecided, open)
  const alone = asks.filter((name) => matters(name, [], undecided, facts, base))
  if (alone.length > 0 || asks.length > MOST) return { ask: alone.length > 0 ? alone : asks, worst }
  return {
    ask: asks.filter((name) =>
      matters(
        name,
        asks.filter((other) => other !== name),
        undecided,
        facts,
        base,
      ),
    ),
    worst,
  }
}

/** The facts with every unknown that can be asked marked as open. */
function opened(facts: FactValues): FactValues {
  const open = facts.slice()
  for (const place of ASK_PLACES.values()) if (open[place] === UNKNOWN) open[place] = OPEN
  return open
}

function isOpen(open: FactValues, name: Askable): boolean {
  return open[ASK_PLACES.get(name) ?? -1] === OPEN
}

/** The gravity that stands whatever is answered. */
function settled(rules: readonly ReadyRule[], undecided: readonly ReadyRule[], open: FactValues): number {
  let gravity = 0
  for (const rule of rules) {
    if (rule.gravity > gravity && !undecided.includes(rule) && bounds.low(rule.when(open)) === YES)
      gravity = rule.gravity
  }
  return gravity
}

/** Is there an answer to the `others` (left open when there are none) with which yes and no to this one give different verdicts? */
function matters(
  name: Askable,
  others: readonly Askable[],
  undecided: readonly ReadyRule[],
  facts: FactValues,
  base: number,
): boolean {
  const trial = facts.slice()
  const verdict = (): number =>
    undecided.reduce(
      (most, rule) => (rule.gravity > most && bounds.low(rule.when(trial)) === YES ? rule.gravity : most),
      base,
    )
  for (let answers = 0; answers < 1 << others.length; answers++) {
    others.forEach((other, bit) => (trial[ASK_PLACES.get(other) ?? -1] = (answers >> bit) & 1 ? YES : NO))
    trial[ASK_PLACES.get(name) ?? -1] = YES
    const withYes = verdict()
    trial[ASK_PLACES.get(name) ?? -1] = NO
    if (verdict() !== withYes) return true
  }
  return false
}

/** From a rule that holds to its findings, with fixes ready to apply. */
import type { TextKind } from '../protocol/kinds.ts'
import type { Finding, Fix, Situation } from './contract.ts'
import { fill, type Filling } from './filling.ts'
import { fits, placesOf, type MediaPlace } from './media-places.ts'
import type { ReadyRule } from './prepare.ts'
import type { Seen } from './recogniser.ts'
import { PLACEHOLDERS, say } from './words.ts'

type RuleFix = NonNullable<ReadyRule['rule']['finding']>['fixes'][number]

/** One finding for each fact, person or medium that the rule is about, or one for the whole message. Empty when the rule only routes. */
export function findingsOf(
  { clause, rule }: ReadyRule,
  seen: readonly Seen[],
  situation: Situation,
  filling: Filling,
): Finding[] {
  const { finding } = rule
  if (!finding) return []
  const make = (kind: string, at: Seen | undefined, because: readonly string[], place?: MediaPlace): Finding => {
    const filled = at ? { ...filling, text: situation.text.slice(at.start, at.end) } : filling
    return {
      clause: clause.id,
      rule: rule.id,
      kind,
      severity: finding.severity,
      ...(at ? { offset: at.start, length: at.end - at.start } : {}),
      ...(place ? { media: place.medium.id } : {}),
      ...(place?.region ? { region: place.region } : {}),
      message: fill(finding.message, filled),
      because: [...because],
      fixes: finding.fixes.filter(({ type }) => fits(type, place)).map((fix) => fixOf(fix, at, situation, filled)),
    }
  }
  if (finding.about) {
    const about: readonly TextKind[] = finding.about
    return seen
      .filter((fact) => about.includes(fact.kind))
      .map((fact) => make(fact.kind, fact, reasonsOf([fact], filling)))
  }
  const kind = finding.kind ?? rule.id
  const because = reasonsOf(seen.filter((fact) => fact.kind === kind), filling) // prettier-ignore
  const places = placesOf(finding.each, situation)
  return places.length > 0
    ? places.map((place) => make(kind, undefined, because, place))
    : [make(kind, undefined, because)]
}

function reasonsOf(facts: readonly Seen[], filling: Filling): readonly string[] {
  return [...new Set(facts.flatMap((fact) => fact.because.map((words) => say(words, filling.language))))]
}

function fixOf(fix: RuleFix, at: Seen | undefined, situation: Situation, filling: Filling): Fix {
  const label = fill(fix.label, filling)
  switch (fix.type) {
    case 'replace':
      return { type: fix.type, label, replacement: fix.text ? fill(fix.text, filling) : placeholder(at, filling) }
    case 'append':
      return { type: fix.type, label, ...(fix.text ? { replacement: fill(fix.text, filling) } : {}) }
    case 'move':
      return {
        type: fix.type,
        label,
        replacement: readyToMove(situation.text, filling),
        ...(fix.to ? { to: fix.to } : {}),
      }
    default:
      return { type: fix.type, label }
  }
}

function placeholder(at: Seen | undefined, filling: Filling): string {
  const words = at && (PLACEHOLDERS as Readonly<Partial<Record<TextKind, { nl: string; en: string }>>>)[at.kind]
  return words ? say(words, filling.language) : '[…]'
}

const LETTER = {
  nl: { head: 'Goedendag,', foot: 'Met vriendelijke groet,' },
  en: { head: 'Hello,', foot: 'Kind regards,' },
} as const

/** The text as a short letter, ready to send through the channel where it belongs. */
function readyToMove(text: string, { language }: Filling): string {
  const { head, foot } = LETTER[language]
  return `${head}\n\n${text.trim()}\n\n${foot}\n`
}

/** Findings without those whose rule another fired rule replaces at the same place. */
export function withoutReplaced(findings: readonly Finding[], fired: readonly ReadyRule[]): Finding[] {
  const replaces = new Map(
    fired.filter(({ rule }) => rule.insteadOf.length > 0).map(({ rule }) => [rule.id, rule.insteadOf]),
  )
  if (replaces.size === 0) return [...findings]
  const replaced = new Set(
    findings.flatMap((finding) => (replaces.get(finding.rule) ?? []).map((other) => placeOf(other, finding))),
  )
  return findings.filter((finding) => !replaced.has(placeOf(finding.rule, finding)))
}

function placeOf(rule: string, { offset, media, region }: Finding): string {
  return `${rule} ${offset ?? ''} ${media ?? ''} ${region?.join() ?? ''}`
}

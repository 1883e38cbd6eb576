/** Applying fixes: one by one, or the safe ones together. A fix gives a new situation; the old one stays as it was. */
import type { Advice, Finding, Fix, Situation } from './contract.ts'

/** Fixes that only change the text, so that a program may apply them without asking anybody. */
const SAFE: ReadonlySet<Fix['type']> = new Set(['replace', 'append'])

/** The situation after one fix of one finding. Fixes that people do (ask, report, cover) leave it as it is. */
export function applyFix(situation: Situation, finding: Finding, fix: Fix): Situation {
  if (fix.replacement === undefined) return situation
  switch (fix.type) {
    case 'replace': {
      if (finding.offset === undefined || finding.length === undefined) return situation
      const { text } = situation
      return {
        ...situation,
        text: text.slice(0, finding.offset) + fix.replacement + text.slice(finding.offset + finding.length),
      }
    }
    case 'append':
      return { ...situation, text: appended(situation.text, fix.replacement) }
    case 'move':
      return { ...situation, text: fix.replacement, channel: fix.to ?? situation.channel }
    default:
      return situation
  }
}

function appended(text: string, more: string): string {
  if (text.includes(more)) return text
  const gap = text === '' || /\s$/.test(text) ? '' : text.includes('\n') ? '\n\n' : ' '
  return text + gap + more
}

/** The first safe fix of each finding above a note that has one. */
export function safeFixes(advice: Advice): { finding: Finding; fix: Fix }[] {
  return advice.findings.flatMap((finding) => {
    const fix = finding.severity === 'note' ? undefined : finding.fixes.find((option) => SAFE.has(option.type))
    return fix ? [{ finding, fix }] : []
  })
}

/** The situation after all safe fixes: replacements from the end to the start, overlapping ones once, then what is added. */
export function applySafeFixes(situation: Situation, advice: Advice): Situation {
  const fixes = safeFixes(advice)
  const replacing = fixes
    .filter(({ fix }) => fix.type === 'replace')
    .sort(
      (a, b) => (b.finding.offset ?? 0) - (a.finding.offset ?? 0) || (b.finding.length ?? 0) - (a.finding.length ?? 0),
    )
  let done = situation
  let start = Infinity
  for (const { finding, fix } of replacing) {
    if ((finding.offset ?? 0) + (finding.length ?? 0) > start) continue
    done = applyFix(done, finding, fix)
    start = finding.offset ?? 0
  }
  for (const { finding, fix } of fixes) if (fix.type === 'append') done = applyFix(done, finding, fix)
  return done
}

/** How well messages were read that were held out, as a part of docs/quality.md. */
import type { Labelled } from '../corpus.ts'
import { VOICE } from '#src/check/model/judge.ts'
import type { Held } from './kinds.ts'

/** A kind with every message held out, and whether the kind was given. */
export interface Outcome {
  readonly kind: string
  readonly held: readonly (Held & { readonly given: boolean })[]
}

/** Errors shown. */
const WORST = 20

/** The table per kind, the false alarms per batch, and the worst errors. */
export function heldOutReport(outcomes: readonly Outcome[]): string {
  const own = outcomes.filter(({ kind }) => kind !== VOICE)
  const ratios = own.map(ratiosOf)
  const macro = ratios.reduce((sum, { f1 }) => sum + f1, 0) / ratios.length
  const rows = ratios.map(({ kind, count, precision, recall, f1 }) => `| ${kind} | ${count} | ${precision.toFixed(2)} | ${recall.toFixed(2)} | ${f1.toFixed(2)} |`) // prettier-ignore
  return [
    '### Held out: training messages read by what the others taught',
    `Judge and rules together, message kinds; macro-F1 **${macro.toFixed(3)}**; any of these kinds given on ${alarms(own)} of the clean messages. Written by \`npm run train\`.`,
    ['| kind | n | precision | recall | F1 |', '|---|---|---|---|---|', ...rows].join('\n'),
    `### The ${WORST} worst errors on held-out batches`,
    worst(own).join('\n'),
    '',
  ].join('\n\n')
}

function ratiosOf({ kind, held }: Outcome): {
  kind: string
  count: number
  precision: number
  recall: number
  f1: number
} {
  const right = held.filter(({ given, positive }) => given && positive).length
  const given = held.filter((one) => one.given).length
  const count = held.filter(({ positive }) => positive).length
  return { kind, count, precision: right / (given || 1), recall: right / (count || 1), f1: (2 * right) / (given + count || 1) } // prettier-ignore
}

function alarms(outcomes: readonly Outcome[]): string {
  const clean = new Map<Labelled, boolean>()
  for (const { held } of outcomes) {
    for (const { message, given } of held) if (message.labels.includes('none')) clean.set(message, given || clean.get(message) === true) // prettier-ignore
  }
  return `${((100 * [...clean.values()].filter(Boolean).length) / clean.size).toFixed(1)} %`
}

/** One or two of the clearest mistakes of each kind: first what was given and is not, then what was missed by most. */
function worst(outcomes: readonly Outcome[]): string[] {
  const all = outcomes.flatMap(({ kind, held }) => {
    const wrong = held.filter(({ given, positive }) => given !== positive)
    return wrong.map(({ score, positive, message }) => ({ kind, positive, message, size: Math.abs(score) }))
  })
  const taken = new Map<string, number>()
  return all
    .sort((a, b) => b.size - a.size || (a.message.id < b.message.id ? -1 : 1))
    .filter(({ kind, positive }) => {
      const key = `${kind} ${String(positive)}`
      taken.set(key, (taken.get(key) ?? 0) + 1)
      return taken.get(key) === 1
    })
    .slice(0, WORST)
    .map(({ kind, positive, message }, i) => `${i + 1}. ${positive ? 'missed' : 'wrongly'} **${kind}** (${message.labels.join(', ') || 'only a fact'}; ${message.id}): ${message.text.replace(/\s+/g, ' ')}`) // prettier-ignore
}

/** Advice on labelled messages, as the product gives it. */
import { check } from '#src/check/check.ts'
import { situationSchema, type Advice, type SituationInput } from '#src/check/contract.ts'
import { protocolInForce } from '#src/platform/protocol-files.ts'
import { situationOf, type Labelled } from '../corpus.ts'

const NOW = '2026-11-23T11:00:00Z'
const protocol = await protocolInForce(NOW.slice(0, 10))

/** Advice on a situation, on the day that all figures are measured for. */
export function advise(situation: SituationInput): Advice {
  return check(situationSchema.parse(situation), { protocol, now: NOW })
}

/** Advice on a labelled message; `names`: the roster that is known. */
export function adviseLabelled(message: Labelled, names: readonly string[] = []): Advice {
  return advise(situationOf(message, names))
}

/** Is the verdict one that asks for something? */
export function isAlarm({ verdict }: Advice): boolean {
  return verdict === 'adjust' || verdict === 'consult' || verdict === 'stop'
}

export type Figures = Record<string, number>

/** A part of docs/quality.md, with the figures that may not drop. */
export interface Part {
  readonly text: string
  readonly figures: Figures
}

export const percent = (share: number): string => `${(100 * share).toFixed(1)} %`

/** A table in Markdown. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}

/** How far two readers agree who labelled the same 300 messages without seeing each other's labels. */
import { readFileSync } from 'node:fs'
import { SPAN_KINDS } from '#src/protocol/kinds.ts'
import { unmarkKinds, type Labelled } from '../corpus.ts'
import { table } from './advise.ts'
import { f1, scoreLabelSets, scoreSpanSets, together, type Tally } from './score.ts'

type Reader = readonly Pick<Labelled, 'id' | 'labels' | 'text' | 'spans'>[]

function reader(name: string): Reader {
  const lines = readFileSync(`protocol/corpus/labelled-twice/${name}.jsonl`, 'utf8').split('\n').filter(Boolean)
  return lines.map((line, i) => {
    const { id, marked, labels } = JSON.parse(line) as { id: string; marked: string; labels: Labelled['labels'] }
    return { id, labels, ...unmarkKinds(marked, `${name}.jsonl:${i + 1}`) }
  })
}

/** The table of agreement: for each kind F1 of one reader against the other. */
export function agreement(): string {
  const [a, b] = [reader('a'), reader('b')]
  const tallies = new Map<string, Tally>()
  a.forEach((one, i) => {
    const other = b[i]
    if (other?.id !== one.id) throw new Error(`labelled-twice: ${one.id} is not in both files at the same place`)
    scoreSpanSets(one.spans, other.spans, tallies)
    scoreLabelSets(new Set(one.labels), new Set(other.labels), tallies)
  })
  tallies.delete('none')
  const spans = [...tallies].filter(([kind]) => (SPAN_KINDS as readonly string[]).includes(kind))
  const kinds = [...tallies].filter(([kind]) => !(SPAN_KINDS as readonly string[]).includes(kind))
  const same = a.filter((one, i) => one.labels.includes('none') === b[i]?.labels.includes('none')).length
  const rows = [...tallies].sort(([x], [y]) => (x < y ? -1 : 1)).map(([kind, tally]) => [kind, String(tally.right + tally.missed), f1(tally).toFixed(2)]) // prettier-ignore
  return [
    '### How far two readers agree',
    `${a.length} messages from ten batches, labelled by two readers who saw neither each other nor the first labels. They agree on facts with micro-F1 **${micro(spans).toFixed(3)}**, on message kinds with **${micro(kinds).toFixed(3)}**, and on ${same} of ${a.length} whether the message may go as it is. Both read with the same contract in hand and were language models, like the writers of the corpus: people of a school may well agree less.`,
    table(['kind', 'n', 'F1 of one reader against the other'], rows),
  ].join('\n\n')
}

function micro(tallies: readonly (readonly [string, Tally])[]): number {
  return f1(together(tallies.map(([, tally]) => tally)))
}

/** Figures on our own test batches: per kind, per role and channel. */
import { batches, readBatch, type Labelled } from '../corpus.ts'
import { adviseLabelled, isAlarm, percent, table, type Part } from './advise.ts'
import { f1, score, type Mistake, type Scores, type Tally } from './score.ts'

/** The batches that nothing was learnt from and no rule was made after. */
export function testBatches(): string[] {
  return batches().filter((name) => name.startsWith('test-'))
}

/** One batch: its table, and the figures that may not drop. */
export function ownBatch(batch: string, mistake?: Mistake): Part {
  const gold = readBatch(batch)
  const plain = score(gold, gold.map((message) => adviseLabelled(message)), mistake) // prettier-ignore
  const roster = gold.flatMap((message) => message.spans.filter((span) => span.kind === 'person-name').map((span) => message.text.slice(span.start, span.end))) // prettier-ignore
  const known = score(gold, gold.map((message) => adviseLabelled(message, roster))) // prettier-ignore
  return {
    text: batchTable(batch, gold.length, plain, known),
    figures: {
      [`${batch} facts F1`]: plain.factsF1,
      [`${batch} facts F1 with roster`]: known.factsF1,
      [`${batch} message kinds F1`]: plain.messagesF1,
      [`${batch} quiet on clean`]: 1 - plain.falseAlarms,
    },
  }
}

function batchTable(batch: string, count: number, plain: Scores, known: Scores): string {
  const rows = [...plain.kinds].sort(([a], [b]) => (a < b ? -1 : 1)).map(([kind, tally]) => {
    const withRoster = known.kinds.get(kind)
    return [kind, String(tally.right + tally.missed), ...ratios(tally), withRoster ? f1(withRoster).toFixed(2) : '']
  }) // prettier-ignore
  return [
    `### ${batch}: ${count} messages`,
    `Facts micro-F1 **${plain.factsF1.toFixed(3)}** (${known.factsF1.toFixed(3)} with a roster), message kinds macro-F1 **${plain.messagesF1.toFixed(3)}**, false alarms on clean messages ${percent(plain.falseAlarms)}, on proper sharing of data ${percent(plain.properAlarms)}, data let go ${percent(plain.letGo)}.`,
    table(['kind', 'n', 'precision', 'recall', 'F1', 'F1 with roster'], rows),
  ].join('\n\n')
}

/** Precision, recall and F1. */
function ratios(tally: Tally): string[] {
  const { right, extra, missed } = tally
  return [right / (right + extra || 1), right / (right + missed || 1), f1(tally)].map((share) => share.toFixed(2))
}

/** How well each sort of writer and channel is read, over all test batches. */
export function registers(): string {
  const gold = testBatches().flatMap((batch) => readBatch(batch))
  const groups = Map.groupBy(
    gold.flatMap((message) =>
      [`role ${message.role}`, `channel ${message.channel}`].map((name) => ({ name, message })),
    ),
    ({ name }) => name,
  )
  const rows = [...groups].sort(([a], [b]) => (a < b ? 1 : -1)).map(([name, members]) => registerRow(name, members.map(({ message }) => message))) // prettier-ignore
  return `### By writer and channel\n\n${table(['who or where', 'messages', 'facts F1', 'message kinds F1 (micro)', 'false alarms on clean'], rows)}`
}

function registerRow(name: string, messages: readonly Labelled[]): string[] {
  const advices = messages.map((message) => adviseLabelled(message))
  const scores = score(messages, advices)
  const clean = messages.flatMap((message, i) => (message.labels.includes('none') ? [advices[i]] : []))
  const alarms = clean.filter((advice) => advice && isAlarm(advice)).length
  return [name, String(messages.length), scores.factsF1.toFixed(2), scores.messagesMicro.toFixed(2), clean.length ? percent(alarms / clean.length) : ''] // prettier-ignore
}

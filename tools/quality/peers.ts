/** Two libraries of others on the same test batches: one for personal data, one for bad words. */
import { Filter } from 'glin-profanity'
import { OpenRedaction } from 'openredaction'
import { readBatch, type Labelled } from '../corpus.ts'
import { adviseLabelled, table } from './advise.ts'
import { testBatches } from './own.ts'
import { f1, scoreSpanSets, together, type Tally } from './score.ts'

/** What their kinds are called with us. */
const REDACTED: Readonly<Record<string, string>> = { NAME: 'person-name', PHONE: 'phone', IBAN: 'iban', BSN: 'bsn', EMAIL: 'email', POSTCODE: 'postcode' } // prettier-ignore
const ABUSE: readonly string[] = ['insult', 'bullying', 'threat', 'discrimination']
const SHARED_KINDS: readonly string[] = Object.values(REDACTED)

/** The table of peers beside us. */
export async function peers(): Promise<string> {
  const gold = testBatches().flatMap((batch) => readBatch(batch))
  const facts = [await redaction(gold), ourFacts(gold)].map((tally) => f1(tally).toFixed(2))
  const filter = new Filter({ languages: ['dutch', 'english'] })
  const theirs = abuse(gold, ({ text }) => filter.isProfane(text))
  const ours = abuse(gold, (message) => adviseLabelled(message).findings.some(({ kind }) => ABUSE.includes(kind)))
  return `### Others on the same messages\n\n${table(
    ['what', 'they', 'we'],
    [
      [`openredaction: ${SHARED_KINDS.join(', ')}, exact spans, micro-F1`, facts[0] ?? '', facts[1] ?? ''],
      ['glin-profanity: insult, bullying, threat or discrimination, or none of them, F1', f1(theirs).toFixed(2), f1(ours).toFixed(2)], // prettier-ignore
    ],
  )}`
}

async function redaction(gold: readonly Labelled[]): Promise<Tally> {
  const redactor = new OpenRedaction()
  const tallies = new Map<string, Tally>()
  for (const { text, spans } of gold) {
    const { detections } = await redactor.detect(text)
    const got = detections.flatMap(({ type, position: [start, end] }) => {
      const kind = Object.entries(REDACTED).find(([name]) => type.includes(name))?.[1]
      return kind === undefined ? [] : [{ kind, start, end }]
    })
    scoreSpanSets(spans.filter(({ kind }) => SHARED_KINDS.includes(kind)), got, tallies) // prettier-ignore
  }
  return together([...tallies.values()])
}

function ourFacts(gold: readonly Labelled[]): Tally {
  const tallies = new Map<string, Tally>()
  for (const message of gold) {
    const got = adviseLabelled(message).facts.map(({ kind, offset, length }) => ({ kind, start: offset, end: offset + length })) // prettier-ignore
    scoreSpanSets(message.spans.filter(({ kind }) => SHARED_KINDS.includes(kind)), got.filter(({ kind }) => SHARED_KINDS.includes(kind)), tallies) // prettier-ignore
  }
  return together([...tallies.values()])
}

function abuse(gold: readonly Labelled[], says: (message: Labelled) => boolean): Tally {
  const tally: Tally = { right: 0, extra: 0, missed: 0 }
  for (const message of gold) {
    const is = message.labels.some((label) => ABUSE.includes(label))
    if (!is && !message.labels.includes('none')) continue
    const said = says(message)
    if (said || is) tally[said && is ? 'right' : is ? 'missed' : 'extra']++
  }
  return tally
}

/**
 * Speed of the check, peers beside us in one run: median time a message of about 300 characters, short chat lines, and how
 * the time grows with length.   npm run bench -- check
 */
import { Filter } from 'glin-profanity'
import { OpenRedaction } from 'openredaction'
import { check } from '#src/check/check.ts'
import { situationSchema, type Situation } from '#src/check/contract.ts'
import { protocolInForce } from '#src/platform/protocol-files.ts'
import { batches, readBatch } from '#tools/corpus.ts'
import { median, row, type Row } from './table.ts'

const protocol = await protocolInForce('2026-11-23')
const NOW = '2026-11-23T11:00:00Z'

const all = batches().flatMap((batch) => readBatch(batch))

/** Real messages, some put after one another until they have the length wanted. */
export function messages(length: number, count: number): Situation[] {
  const texts: string[] = []
  let text = ''
  for (let i = 0; texts.length < count; i++) {
    text = `${text} ${all[i % all.length]?.text ?? ''}`.trim()
    if (text.length < length) continue
    texts.push(text.slice(0, length))
    text = ''
  }
  return texts.map((one, i) => situationSchema.parse({ text: one, author: { role: i % 2 ? 'pupil' : 'staff' }, channel: i % 3 ? 'instagram' : 'whatsapp-group', schoolRelated: true, duringLesson: false })) // prettier-ignore
}

/** Median time in ms of `work` over all items, after a warm-up. */
function timed<T>(items: readonly T[], work: (item: T) => unknown): number {
  for (const item of items.slice(0, 200)) work(item)
  return median(
    items.map((item) => {
      const begun = performance.now()
      work(item)
      return performance.now() - begun
    }),
  )
}

async function timedAsync<T>(items: readonly T[], work: (item: T) => Promise<unknown>): Promise<number> {
  for (const item of items.slice(0, 50)) await work(item)
  const times: number[] = []
  for (const item of items) {
    const begun = performance.now()
    await work(item)
    times.push(performance.now() - begun)
  }
  return median(times)
}

/** All rows of the table. */
export async function benchCheck(): Promise<Row[]> {
  const ours = (situation: Situation): unknown => check(situation, { protocol, now: NOW })
  const long = messages(300, 2_000)
  const redactor = new OpenRedaction()
  const filter = new Filter({ languages: ['dutch', 'english'] })
  return [
    row('Deelwijs check, 300 characters', timed(long, ours), 'ms'),
    row(
      'openredaction detect, the same (personal data only)',
      await timedAsync(long.slice(0, 500), (s) => redactor.detect(s.text)),
      'ms',
    ),
    row(
      'glin-profanity check, the same (bad words only)',
      timed(long, (s) => filter.checkProfanity(s.text)),
      'ms',
    ),
    ...[20, 60, 150, 600, 1_200].map((length) =>
      row(`Deelwijs check, ${length} characters`, timed(messages(length, 1_000), ours), 'ms'),
    ),
  ]
}

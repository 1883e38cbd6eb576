/**
 * Measures how well Dutch is read, and writes the tables of docs/quality.md.
 *   npm run quality                    measure and write
 *   npm run quality -- --check         fail when a figure dropped by more than a point
 *   npm run quality -- --media [--check]  the same for pictures: docs/pictures.md
 *   npm run quality -- --errors BATCH  show what was wrong, message by message (never a test batch)
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import type { Figures, Part } from './advise.ts'
import { agreement } from './agreement.ts'
import { dropped } from './dropped.ts'
import { fairGroups, fairNames } from './fair.ts'
import { measurePictures } from './media/main.ts'
import { ownBatch, registers, testBatches } from './own.ts'
import { peers } from './peers.ts'
import { hasSharedSets, sharedSets } from './shared.ts'

const DOC = 'docs/quality.md'
const FIGURES = 'docs/quality.json'
/** What the trainer found on messages that were held out. */
const HELD_OUT = 'docs/held-out.md'

function showErrors(batch: string): void {
  if (batch.startsWith('test-')) throw new Error(`${batch} is for measuring: nobody looks at its errors`)
  ownBatch(batch, (what, kind, message) => console.log(`${what.padEnd(7)} ${kind.padEnd(28)} ${message.id} ${message.role} ${message.channel} [${message.labels.join(' ')}] ${message.text}`)) // prettier-ignore
}

function measured(): Part[] {
  return [...testBatches().map((batch) => ownBatch(batch)), fairNames(), fairGroups(), ...(hasSharedSets() ? [sharedSets()] : [])] // prettier-ignore
}

function compare(figures: Figures): void {
  const worse = dropped(JSON.parse(readFileSync(FIGURES, 'utf8')) as Figures, figures)
  for (const line of worse) console.log(`dropped: ${line}`)
  if (worse.length === 0) console.log(`quality: ${Object.keys(figures).length} figures, none dropped`)
  process.exitCode = worse.length === 0 ? 0 : 1
}

async function write(parts: readonly Part[], figures: Figures): Promise<void> {
  const [head = ''] = readFileSync(DOC, 'utf8').split('<!-- tables -->')
  const texts = [...parts.map(({ text }) => text), registers(), await peers(), agreement(), existsSync(HELD_OUT) ? readFileSync(HELD_OUT, 'utf8').trim() : ''] // prettier-ignore
  writeFileSync(DOC, `${head}<!-- tables -->\n\n${texts.join('\n\n')}\n`)
  writeFileSync(FIGURES, `${JSON.stringify(figures, null, 2)}\n`)
  console.log(`written to ${DOC}`)
}

const errorsOf = process.argv.indexOf('--errors')
if (process.argv.includes('--media')) await measurePictures(process.argv.includes('--check'))
else if (errorsOf > 0) showErrors(process.argv[errorsOf + 1] ?? 'tune-a')
else {
  const parts = measured()
  const figures = Object.assign({}, ...parts.map((part) => part.figures)) as Figures
  if (process.argv.includes('--check')) compare(figures)
  else await write(parts, figures)
}

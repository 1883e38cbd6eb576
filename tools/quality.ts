/**
 * Measures how well Dutch is read, and writes the tables of docs/quality.md.
 *   npm run quality                    measure and write
 *   npm run quality -- --check         fail when a figure dropped by more than a point
 *   npm run quality -- --errors BATCH  show what was wrong, message by message
 */
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { spawnSync } from 'node:child_process'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { check } from '#src/check/check.ts'
import { situationSchema, type Advice, type SituationInput } from '#src/check/contract.ts'
import { protocolInForce } from '#src/platform/protocol-files.ts'
import { batches, readBatch, type Labelled } from './corpus.ts'
import { f1, score, type Mistake, type Scores } from './score.ts'

const NOW = '2026-11-23T11:00:00Z'
const DOC = 'docs/quality.md'
const FIGURES = 'docs/quality.json'
const SHARED = '../shared'
const protocol = await protocolInForce(NOW.slice(0, 10))

function advise(situation: SituationInput): Advice {
  return check(situationSchema.parse(situation), { protocol, now: NOW })
}

function adviseLabelled(message: Labelled, names: readonly string[] = []): Advice {
  const { id, role, onDuty, channel, schoolRelated, duringLesson, text } = message
  return advise({
    id,
    author: { role, onDuty },
    channel,
    schoolRelated,
    duringLesson,
    text,
    context: { names: [...names] },
  })
}

type Figures = Record<string, number>
const percent = (share: number): string => `${(100 * share).toFixed(1)} %`

/** One batch of our own: the table and the figures that may not drop. */
function ownBatch(batch: string, mistake?: Mistake): { table: string; figures: Figures } {
  const gold = readBatch(batch)
  const plain = score(gold, gold.map((message) => adviseLabelled(message)), mistake) // prettier-ignore
  const roster = gold.flatMap((message) => message.spans.filter((span) => span.kind === 'person-name').map((span) => message.text.slice(span.start, span.end))) // prettier-ignore
  const known = score(gold, gold.map((message) => adviseLabelled(message, roster))) // prettier-ignore
  const figures: Figures = {
    [`${batch} facts F1`]: plain.factsF1,
    [`${batch} message kinds F1`]: plain.messagesF1,
    [`${batch} quiet on clean`]: 1 - plain.falseAlarms,
  }
  return { table: batchTable(batch, gold.length, plain, known), figures }
}

function batchTable(batch: string, count: number, plain: Scores, known: Scores): string {
  const rows = [...plain.kinds].sort(([a], [b]) => (a < b ? -1 : 1)).map(([kind, tally]) => {
    const precision = tally.right / (tally.right + tally.extra || 1)
    const recall = tally.right / (tally.right + tally.missed || 1)
    const withRoster = known.kinds.get(kind)
    return `| ${kind} | ${tally.right + tally.missed} | ${precision.toFixed(2)} | ${recall.toFixed(2)} | ${f1(tally).toFixed(2)} | ${withRoster ? f1(withRoster).toFixed(2) : ''} |`
  }) // prettier-ignore
  return [
    `### ${batch}: ${count} messages`,
    '',
    `Facts micro-F1 **${plain.factsF1.toFixed(3)}** (${known.factsF1.toFixed(3)} with a roster), message kinds macro-F1 **${plain.messagesF1.toFixed(3)}**, false alarms on clean messages ${percent(plain.falseAlarms)}, on proper sharing of data ${percent(plain.properAlarms)}, data let go ${percent(plain.letGo)}.`,
    '',
    '| kind | n | precision | recall | F1 | F1 with roster |',
    '|---|---|---|---|---|---|',
    ...rows,
  ].join('\n')
}

/** The sets that lie beside the project, scored with the tools that lie there. */
function sharedSets(): { table: string; figures: Figures } {
  const folder = mkdtempSync(join(tmpdir(), 'deelwijs-quality-'))
  try {
    const hate = hateCheck(folder)
    const benign = readdirSync(`${SHARED}/data/benign-nl`).map((file) => falseAlarms(file))
    const deduce = deduceNames(folder)
    const rows = [...hate, ...benign, ...deduce]
    const table = ['### Sets beside the project', '', '| set | figure |', '|---|---|', ...rows.map(([name, share]) => `| ${name} | ${percent(share)} |`)].join('\n') // prettier-ignore
    return { table, figures: Object.fromEntries(rows) }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function jsonLines<T>(file: string): T[] {
  return readFileSync(file, 'utf8').split('\n').filter(Boolean).map((text) => JSON.parse(text) as T) // prettier-ignore
}

function hateCheck(folder: string): [string, number][] {
  const file = `${SHARED}/data/hatecheck-nl-dev/cases.jsonl`
  const advices = jsonLines<{ id: string; text: string }>(file).map(({ id, text }) => advise({ id, text, author: { role: 'pupil' }, channel: 'instagram', schoolRelated: true, duringLesson: false })) // prettier-ignore
  const out = join(folder, 'hate.jsonl')
  writeFileSync(out, advices.map((advice) => JSON.stringify(advice)).join('\n'))
  const { stdout } = spawnSync(process.execPath, [`${SHARED}/tools/score-hatecheck.mjs`, file, out], {
    encoding: 'utf8',
  })
  return stdout.split('\n').flatMap((row): [string, number][] => {
    const [, name, , share] = /^(.*?)\s+(\d+)\s+([\d.]+)$/.exec(row) ?? []
    return name === undefined || share === undefined
      ? []
      : [[`HateCheck dev: ${name.replace(/^= /, '')}`, Number(share)]]
  })
}

function falseAlarms(file: string): [string, number] {
  const lines = readFileSync(`${SHARED}/data/benign-nl/${file}`, 'utf8').split('\n').filter(Boolean)
  const alarms = lines.filter((text) => ['adjust', 'consult', 'stop'].includes(advise({ text, author: { role: 'pupil' }, channel: 'instagram', schoolRelated: true, duringLesson: false }).verdict)) // prettier-ignore
  return [`everyday Dutch, quiet: ${file}`, 1 - alarms.length / lines.length]
}

interface DeduceCase {
  id: number
  file: string
  text: string
  annotations: { start_char: number; end_char: number; tag: string }[]
}

/** Tags of that set that are one of our kinds; its dates, places and ages are no facts of ours. */
const DEDUCE: Readonly<Record<string, string>> = { telefoonnummer: 'phone', emailadres: 'email', persoon: 'person-name', patient: 'person-name', bsn: 'bsn' } // prettier-ignore

function deduceNames(folder: string): [string, number][] {
  const cases = jsonLines<DeduceCase>(`${SHARED}/data/pii-deduce-dev/cases.jsonl`)
  const gold = cases.map((one) => ({
    id: `${one.file}-${one.id}`,
    text: one.text,
    labels: [],
    spans: one.annotations.flatMap((a) =>
      DEDUCE[a.tag] ? [{ start: a.start_char, end: a.end_char, kind: DEDUCE[a.tag] }] : [],
    ),
  }))
  const mapped = new Set(Object.values(DEDUCE))
  const advices = gold.map(({ id, text }) => {
    const advice = advise({
      id,
      text,
      author: { role: 'staff' },
      channel: 'email',
      schoolRelated: true,
      duringLesson: false,
    })
    return { ...advice, facts: advice.facts.filter((fact) => mapped.has(fact.kind)) }
  })
  const files = ['gold', 'advice'].map((name) => join(folder, `deduce-${name}.jsonl`)) as [string, string]
  writeFileSync(files[0], gold.map((one) => JSON.stringify(one)).join('\n'))
  writeFileSync(files[1], advices.map((one) => JSON.stringify(one)).join('\n'))
  const { stdout } = spawnSync(process.execPath, [`${SHARED}/tools/score-messages.mjs`, ...files], { encoding: 'utf8' })
  return [...stdout.matchAll(/^([a-z-]+)\s+n\s+(\d+)\s.*F1 ([\d.]+)$/gm)].flatMap(
    ([, kind = '', n, share]): [string, number][] =>
      Number(n) > 0 ? [[`medical register, F1 of ${kind}`, Number(share)]] : [],
  )
}

function showErrors(batch: string): void {
  ownBatch(batch, (what, kind, message) => console.log(`${what.padEnd(7)} ${kind.padEnd(28)} ${message.id} ${message.role} ${message.channel} [${message.labels.join(' ')}] ${message.text}`)) // prettier-ignore
}

/** Figures that dropped by more than a point since the tables were written. */
function dropped(figures: Figures): string[] {
  const before = existsSync(FIGURES) ? (JSON.parse(readFileSync(FIGURES, 'utf8')) as Figures) : {}
  return Object.entries(before).flatMap(([name, was]) => {
    const now = figures[name]
    return now !== undefined && now < was - 0.01 ? [`${name}: ${percent(was)} → ${percent(now)}`] : []
  })
}

function writeTables(tables: readonly string[], figures: Figures): void {
  const doc = readFileSync(DOC, 'utf8')
  const [head = ''] = doc.split('<!-- tables -->')
  writeFileSync(DOC, `${head}<!-- tables -->\n\n${tables.join('\n\n')}\n`)
  writeFileSync(FIGURES, `${JSON.stringify(figures, null, 2)}\n`)
}

const errorsOf = process.argv.indexOf('--errors')
if (errorsOf > 0) showErrors(process.argv[errorsOf + 1] ?? 'tune-a')
else {
  const parts = [...batches().map((batch) => ownBatch(batch)), ...(existsSync(`${SHARED}/data`) ? [sharedSets()] : [])]
  const figures = Object.assign({}, ...parts.map((part) => part.figures)) as Figures
  if (process.argv.includes('--check')) {
    const worse = dropped(figures)
    for (const line of worse) console.log(`dropped: ${line}`)
    if (worse.length === 0) console.log(`quality: ${Object.keys(figures).length} figures, none dropped`)
    process.exitCode = worse.length === 0 ? 0 : 1
  } else {
    writeTables(parts.map((part) => part.table), figures) // prettier-ignore
    console.log(`written to ${DOC}`)
  }
}

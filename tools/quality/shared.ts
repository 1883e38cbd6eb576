/** The sets that lie beside the project, made by others: scored with the tools that lie there. Nothing of them is copied. */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { advise, isAlarm, percent, table, type Part } from './advise.ts'

const SHARED = '../shared'

/** Are they there? */
export function hasSharedSets(): boolean {
  return existsSync(`${SHARED}/data`)
}

/** The sets that lie beside the project, scored with the tools that lie there. */
export function sharedSets(): Part {
  const folder = mkdtempSync(join(tmpdir(), 'deelwijs-quality-'))
  try {
    const hate = hateCheck(folder)
    const benign = readdirSync(`${SHARED}/data/benign-nl`).map((file) => falseAlarms(file))
    const deduce = deduceNames(folder)
    const rows = [...hate, ...benign, ...deduce]
    const text = `### Sets beside the project\n\n${table(['set', 'figure'], rows.map(([name, share]) => [name, percent(share)]))}` // prettier-ignore
    return { text, figures: Object.fromEntries(rows) }
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
  const alarms = lines.filter((text) => isAlarm(advise({ text, author: { role: 'pupil' }, channel: 'instagram', schoolRelated: true, duringLesson: false }))) // prettier-ignore
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

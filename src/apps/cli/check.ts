/** `deelwijs check` and `deelwijs fix`: one text, or a file of situations. */
import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { finished } from 'node:stream/promises'
import { check, type CheckOptions } from '../../check/check.ts'
import { MAX_TEXT, situationSchema, type Advice, type Context, type Situation } from '../../check/contract.ts'
import { applySafeFixes, safeFixes } from '../../check/fix.ts'
import { InputError } from '../../platform/files.ts'
import { readLines } from '../../platform/input.ts'
import type { Io, Status } from './io.ts'
import { explainIssues, parseJson, readContext } from './situation.ts'
import { showAdvice } from './show.ts'

/** Longest line of a batch: a text of the longest kind, written with escapes, and a context beside it. */
const MAX_LINE = MAX_TEXT * 8

/** Above a note? Then the command ends with 1. */
function statusOf(advice: Advice): Status {
  return advice.findings.some((finding) => finding.severity !== 'note') || advice.care.length > 0 ? 1 : 0
}

/** Checks one text and shows the advice, as words or as JSON. */
export async function runCheck(situation: Situation, options: CheckOptions, json: boolean, io: Io): Promise<Status> {
  const advice = check(situation, options)
  await io.out(json ? `${JSON.stringify(advice)}\n` : showAdvice(advice, situation, { ...options, colour: io.tty }))
  return statusOf(advice)
}

/** Applies the safe fixes and prints the new text; with `dryRun` says what it would do instead. */
export async function runFix(situation: Situation, options: CheckOptions, dryRun: boolean, io: Io): Promise<Status> {
  const advice = check(situation, options)
  if (dryRun) {
    for (const { finding, fix } of safeFixes(advice)) {
      const what =
        finding.offset === undefined
          ? ''
          : `"${situation.text.slice(finding.offset, finding.offset + (finding.length ?? 0))}" → `
      await io.out(`${finding.clause}  ${fix.label}: ${what}${fix.replacement ?? ''}\n`)
    }
    return statusOf(advice)
  }
  const fixed = applySafeFixes(situation, advice)
  await io.out(fixed.text.endsWith('\n') ? fixed.text : `${fixed.text}\n`)
  return statusOf(check(fixed, options))
}

export interface BatchOptions extends CheckOptions {
  readonly out?: string
  readonly context?: string
}

/**
 * A situation a line in, an advice a line out, in the same order, streaming. A file is read twice: first every line is
 * checked for form, so that a wrong one is told before anything is written; `out` only gets its name when it is whole.
 */
export async function runBatch(source: string, options: BatchOptions, io: Io): Promise<Status> {
  const context = options.context === undefined ? undefined : await readContext(options.context)
  if (source !== '-') await readAll(situations(source, context))
  if (options.out === undefined) return adviseAll(source, context, options, (line) => io.out(line))
  const part = `${options.out}.part`
  const file = createWriteStream(part)
  try {
    const status = await adviseAll(source, context, options, async (line) => {
      if (!file.write(line)) await once(file, 'drain')
    })
    file.end()
    await finished(file)
    await rename(part, options.out)
    return status
  } catch (error) {
    file.destroy()
    await rm(part, { force: true })
    throw error
  }
}

async function adviseAll(
  source: string,
  context: Context | undefined,
  options: CheckOptions,
  write: (line: string) => Promise<void>,
): Promise<Status> {
  // prettier-ignore
  let status: Status = 0
  for await (const situation of situations(source, context)) {
    const advice = check(situation, options)
    if (statusOf(advice) === 1) status = 1
    await write(`${JSON.stringify(advice)}\n`)
  }
  return status
}

/** Reads to the end; throws where a line is wrong. */
async function readAll(lines: AsyncGenerator<Situation>): Promise<void> {
  while ((await lines.next()).done !== true);
}

/** The situations of a file, empty lines left out. Throws an InputError that names the line. */
async function* situations(source: string, context: Context | undefined): AsyncGenerator<Situation> {
  let n = 0
  for await (const line of readLines(source, MAX_LINE)) {
    n++
    if (line.trim() === '') continue
    const result = situationSchema.safeParse(parseJson(line, `${source} line ${n}`))
    if (!result.success) throw new InputError(`${source} line ${n}: ${explainIssues(result.error)}`)
    yield context === undefined ? result.data : { ...result.data, context }
  }
}

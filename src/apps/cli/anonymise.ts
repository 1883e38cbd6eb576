/** `deelwijs anonymise`: pictures and films made safe to show, in a folder of their own. */
import { type Box, type Style } from '../../media/picture.ts'
import { openDetectors, type Detectors } from '../../platform/media/detector.ts'
import { openTextReader } from '../../platform/media/ocr.ts'
import { endangered, jobsOf, Names, OutcomeFolder, type Job } from '../../platform/media/folder.ts'
import type { Sound } from '../../platform/media/film-args.ts'
import type { Stretch } from '../../platform/media/sound.ts'
import type { Language } from '../../protocol/kinds.ts'
import { anonymiseOne, type Outcome, type Report, type Work } from './anonymise-one.ts'
import { BUNDLED, doneLine, LOOK, refusalLine, summaryLine, WEAKER, WORKING, type Count } from './anonymise-words.ts'
import { UsageError, type Io, type Status } from './io.ts'
import { startProgress, type Progress } from './progress.ts'
import { readContext } from './situation.ts'

export interface AnonymiseArgs {
  readonly inputs: readonly string[]
  readonly out: string
  readonly json?: boolean
  readonly style: Style
  readonly keep: readonly Box[]
  readonly onlyMetadata?: boolean
  /** Cover names and numbers that can be read. */
  readonly text?: boolean
  /** A file with names that the school knows. */
  readonly context?: string
  readonly sound: Sound
  readonly mute: readonly Stretch[]
  readonly language: Language
}

/**
 * Does every file that it can, one after another. What can't be read is told in a line on standard error while the rest goes
 * on, and status is 2 then. Ctrl-C ends after cleaning up, with status 130; the same command goes on from there.
 * Throws a UsageError when an original would be written over, and a FileError for an input that isn't there.
 */
export async function runAnonymise(args: AnonymiseArgs, io: Io): Promise<Status> {
  if (args.text && args.onlyMetadata) throw new UsageError('--text covers in the picture, --only-metadata leaves it; choose one') // prettier-ignore
  const context = args.context === undefined ? undefined : await readContext(args.context)
  const jobs = await jobsOf(args.inputs, args.out)
  const danger = await endangered(args.inputs, jobs, args.out)
  if (danger !== null) throw new UsageError(`--out: ${args.out} would write over ${danger}; choose another folder`)
  if (jobs.length === 0) throw new UsageError(`${args.inputs.join(', ')}: no files in it`)
  const stop = new AbortController()
  const onStop = (): void => stop.abort()
  const detectors = once(openDetectors)
  const reader = openTextReader()
  process.once('SIGINT', onStop).once('SIGTERM', onStop)
  try {
    const folder = await new OutcomeFolder<Report>(args.out).open()
    const { style, keep, onlyMetadata = false, sound, mute } = args
    const progress = (): void => undefined
    const text = args.text ? { reader, context } : null
    const work: Work = { folder, names: new Names(jobs), style, keep, onlyMetadata, text, sound, mute, progress, detectors: detectors.get, signal: stop.signal } // prettier-ignore
    return await runAll(jobs, work, args, io)
  } finally {
    process.off('SIGINT', onStop).off('SIGTERM', onStop)
    await Promise.all([reader.close(), detectors.made().then((made) => made?.close())])
  }
}

async function runAll(jobs: readonly Job[], work: Work, args: AnonymiseArgs, io: Io): Promise<Status> {
  const { language } = args
  const said = new Said(io, startProgress(WORKING[language], jobs.length))
  const count = { done: 0, skipped: 0, refused: 0, of: jobs.length }
  if (args.style !== 'fill') said.err(WEAKER[language])
  for (const job of jobs) {
    if (work.signal.aborted) break
    let before = 0
    const progress = (part: number): void => {
      said.progress.add(part - before)
      before = part
    }
    await runOne(job, { ...work, progress }, count, said, args)
    progress(1)
  }
  await said.end()
  const stopped = work.signal.aborted
  if (!args.json || stopped) {
    if (count.done > 0 && !work.onlyMetadata && !(await work.detectors()).models.yunet) io.err(BUNDLED[language])
    await told(count, stopped, args, io)
  }
  return stopped ? 130 : count.refused > 0 ? 2 : 0
}

async function told(count: Count, stopped: boolean, { json, language }: AnonymiseArgs, io: Io): Promise<void> {
  const summary = summaryLine(count, stopped, language)
  if (json) io.err(summary)
  else await io.out(`${summary}\n${count.done > 0 ? `${LOOK[language]}\n` : ''}`)
}

type Counting = { -readonly [K in keyof Count]: Count[K] }

async function runOne(job: Job, work: Work, count: Counting, said: Said, args: AnonymiseArgs): Promise<void> {
  try {
    const outcome = await anonymiseOne(job, work)
    if (outcome.skipped) count.skipped++
    else count.done++
    await said.out(args.json ? jsonLine(job, outcome, args.out) : `${words(job, outcome, args)}\n`)
  } catch (error) {
    if (work.signal.aborted) return
    const line = refusalLine(job.path, error, args.language)
    if (line === null) throw error
    count.refused++
    said.err(line)
  }
}

function jsonLine({ path }: Job, { name, report, skipped }: Outcome, out: string): string {
  const { width, height, faces, metadataRemoved, ...more } = report
  const told = { file: path, width, height, faces, metadataRemoved, ...more, output: `${out}/${name}` }
  return `${JSON.stringify(skipped ? { ...told, skipped } : told)}\n`
}

function words({ path }: Job, { name, report, skipped }: Outcome, { out, language }: AnonymiseArgs): string {
  return doneLine(path, `${out}/${name}`, report, skipped, language)
}

/** Says things at once, or, where a bar is on the terminal, when that is gone. */
class Said {
  readonly progress: Progress
  readonly #io: Io
  readonly #later: (() => Promise<void> | void)[] = []

  constructor(io: Io, progress: Progress) {
    this.#io = io
    this.progress = progress
  }

  async out(text: string): Promise<void> {
    if (this.#io.tty && process.stderr.isTTY) this.#later.push(() => this.#io.out(text))
    else await this.#io.out(text)
  }

  err(line: string): void {
    if (process.stderr.isTTY) this.#later.push(() => this.#io.err(line))
    else this.#io.err(line)
  }

  async end(): Promise<void> {
    this.progress.stop()
    for (const say of this.#later) await say()
  }
}

/** Opens the detectors when they are first asked for; `made` gives them when that happened. */
function once(open: () => Promise<Detectors>): {
  get: () => Promise<Detectors>
  made: () => Promise<Detectors | null>
} {
  let opened: Promise<Detectors> | null = null
  return {
    get: () => (opened ??= open()),
    made: async () => (opened ? await opened.catch(() => null) : null),
  }
}

/** `x,y,w,h` in pixels of the upright picture. Throws a UsageError. */
export function parseBox(text: string): Box {
  const parts = text.split(',').map(Number)
  const [x = NaN, y = NaN, width = NaN, height = NaN] = parts
  const isBox = parts.length === 4 && parts.every((part) => Number.isInteger(part) && part >= 0) && width > 0 && height > 0 // prettier-ignore
  if (!isBox) throw new UsageError(`--keep: expected x,y,w,h in whole pixels, such as 120,80,64,64`)
  return [x, y, width, height]
}

/** `from-to` in seconds. Throws a UsageError. */
export function parseStretch(text: string): Stretch {
  const match = /^(\d+(?:\.\d+)?)-(\d+(?:\.\d+)?)$/.exec(text)
  const [from, to] = [Number(match?.[1]), Number(match?.[2])]
  if (!(to > from)) throw new UsageError('--mute: expected from-to in seconds, such as 3-7.5')
  return { from, to }
}

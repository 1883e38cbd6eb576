/** `deelwijs chat`: what the protocol says about the messages of a WhatsApp export, with the names masked. */
import { check, type CheckOptions } from '../../check/check.ts'
import type { Advice, Finding } from '../../check/contract.ts'
import { examine, isNoteworthy, NO_CONTEXT, situationOf, type ExamineSettings } from '../../chat/examine.ts'
import { createMasker, UNMASKED, type Masker } from '../../chat/mask.ts'
import type { Message } from '../../chat/message.ts'
import { ChatReader } from '../../chat/parse.ts'
import { summaryLines, Tally, unreadLines, type Summary } from '../../chat/summary.ts'
import { Survey, type SurveyResult } from '../../chat/survey.ts'
import { dayWords } from '../../chat/words.ts'
import { FileError, fileSource, readPieces, type ByteSource, type FileFault } from '../../platform/files.ts'
import { InputError } from '../../platform/files.ts'
import { isZip, withZipTexts } from '../../platform/zip.ts'
import type { Language, Role, Words } from '../../protocol/kinds.ts'
import { harmless } from './harmless.ts'
import type { Io, Status } from './io.ts'
import { startProgress, type Progress } from './progress.ts'
import { showAdvice } from './show.ts'
import { readContext } from './situation.ts'

export interface ChatArgs {
  readonly file: string
  readonly json?: boolean
  readonly summary?: boolean
  /** Show names and numbers as they stand. */
  readonly names?: boolean
  readonly role?: Role
  /** File with names, schools, own numbers and channels. */
  readonly context?: string
}

interface Chat {
  readonly source: ByteSource
  readonly survey: SurveyResult
}

/**
 * Reads an export and says what the protocol advises. The file is read twice: first to see that all of it can be read and
 * who writes in it, so that nothing is written about a file that turns out wrong, and every name is masked from the start.
 * Gives 0 (nothing above a note), 1 (something) or 2 (not readable, told in one line on standard error).
 */
export async function runChat(args: ChatArgs, options: CheckOptions, io: Io): Promise<Status> {
  const language = options.language ?? 'nl'
  try {
    const context = args.context === undefined ? NO_CONTEXT : await readContext(args.context)
    return await withTexts(args.file, async (texts) => {
      const chat = await findChat(texts, language)
      return chat
        ? await report(chat, args, { role: args.role ?? 'other', context }, options, io)
        : refuse(NO_CHAT, args.file, io, language)
    })
  } catch (error) {
    if (error instanceof FileError) return refuse(FAULTS[error.fault], args.file, io, language)
    if (!(error instanceof InputError)) throw error
    io.err(`deelwijs: ${error.message}`)
    return 2
  }
}

async function withTexts<T>(path: string, use: (texts: readonly ByteSource[]) => Promise<T>): Promise<T> {
  const file = await fileSource(path)
  return (await isZip(path)) ? withZipTexts(path, use) : use([file])
}

/** The first text that is a chat; null when none is. Of several texts one may be no text at all, but never a bomb. */
async function findChat(texts: readonly ByteSource[], language: Language): Promise<Chat | null> {
  for (const source of texts) {
    const progress = startProgress(READING[language], source.size)
    try {
      const survey = await surveyOf(source, progress)
      if (survey) return { source, survey }
    } catch (error) {
      const skip = texts.length > 1 && error instanceof FileError && error.fault === 'not-text'
      if (!skip) throw error
    } finally {
      progress.stop()
    }
  }
  return null
}

async function surveyOf(source: ByteSource, progress: Progress): Promise<SurveyResult | null> {
  const survey = new Survey()
  for await (const piece of readPieces(source)) {
    survey.push(piece)
    progress.add(piece.length)
    if (survey.refused) return null
  }
  return survey.result()
}

async function report(
  { source, survey }: Chat,
  args: ChatArgs,
  settings: ExamineSettings,
  options: CheckOptions,
  io: Io,
): Promise<Status> {
  // prettier-ignore
  const language = options.language ?? 'nl'
  const masker = args.names ? UNMASKED : createMasker(survey.authors, language)
  const show = args.summary ? () => '' : args.json ? jsonLine : words(options, io.tty)
  const tally = new Tally()
  let pending = ''
  const reader = new ChatReader((message) => {
    const advice = examine(message, (situation) => check(situation, options), settings)
    tally.add(message, advice)
    if (advice && (args.json ? hasFinding(advice) : isNoteworthy(advice)))
      pending += show({ message, advice, masker, settings })
  })
  const flush = async (): Promise<void> => {
    const text = pending
    pending = ''
    if (text !== '') await io.out(text)
  }
  await pour(source, reader, flush, args.summary === true || !io.tty, language)
  const summary = tally.summary(survey)
  await finish(summary, args, options, io)
  return summary.noteworthy > 0 ? 1 : 0
}

/** Reads a source to its end, with a bar where the output doesn't show that it goes on. */
async function pour(
  source: ByteSource,
  reader: ChatReader,
  flush: () => Promise<void>,
  bar: boolean,
  language: Language,
): Promise<void> {
  // prettier-ignore
  const progress = bar ? startProgress(CHECKING[language], source.size) : null
  try {
    for await (const piece of readPieces(source)) {
      reader.push(piece)
      progress?.add(piece.length)
      await flush()
    }
    reader.end()
    await flush()
  } finally {
    progress?.stop()
  }
}

/** As words or JSON; beside JSON lines only what was not read is told, on standard error. */
async function finish(summary: Summary, args: ChatArgs, options: CheckOptions, io: Io): Promise<void> {
  const language = options.language ?? 'nl'
  if (args.json && args.summary) return io.out(`${JSON.stringify(summary)}\n`)
  if (args.json) {
    for (const line of unreadLines(summary.unread, language)) io.err(line)
    return
  }
  const title = (id: string): string | undefined =>
    options.protocol.clauses.find((clause) => clause.id === id)?.title[language]
  await io.out(`${summaryLines(summary, language, title).join('\n')}\n`)
}

interface Shown {
  readonly message: Message
  readonly advice: Advice
  readonly masker: Masker
  readonly settings: ExamineSettings
}

/** For programs notes count too. */
function hasFinding(advice: Advice): boolean {
  return advice.findings.length > 0 || advice.care.length > 0
}

/** The advice as the contract has it, and where the message stands. */
function jsonLine({ message, advice, masker }: Shown): string {
  const place = { line: message.line, date: message.date, author: masker.author(message.author) }
  return `${JSON.stringify({ ...masker.advice(advice, message.text), ...place })}\n`
}

/**
 * The message, shortened, and the advice as `check` shows it, notes left out. Without places, because the text is masked:
 * what then says the same is said once.
 */
function words(options: CheckOptions, colour: boolean): (shown: Shown) => string {
  const language = options.language ?? 'nl'
  return ({ message, advice, masker, settings }) => {
    const masked = masker.advice(advice, message.text)
    const graver = masked.findings.filter((finding) => finding.severity !== 'note')
    const findings = [...new Map(graver.map((finding) => [finding.message, placeless(finding)])).values()]
    const told = showAdvice({ ...masked, findings, questions: [] }, situationOf(message, settings), {
      ...options,
      colour,
      sent: true,
    })
    const when = `${dayWords(message.date, language)} ${message.date.slice(11, 16)}`
    const head = `${MESSAGE[language]} ${message.n} · ${LINE[language]} ${message.line} · ${when} · ${harmless(masker.author(message.author))}`
    return `${head}\n  “${shortened(harmless(masker.text(message.text, advice.facts)))}”\n${told.trimEnd().replace(/^(?=.)/gm, '  ')}\n\n`
  }
}

function placeless(finding: Finding): Finding {
  const copy = { ...finding }
  delete copy.offset
  delete copy.length
  return copy
}

const SHOWN_LENGTH = 240

function shortened(text: string): string {
  return text.length > SHOWN_LENGTH ? `${text.slice(0, SHOWN_LENGTH).trimEnd()}…` : text
}

function refuse(why: Words, file: string, io: Io, language: Language): Status {
  io.err(`${harmless(file)}: ${why[language]}`)
  return 2
}

const MESSAGE: Words = { nl: 'Bericht', en: 'Message' }
const LINE: Words = { nl: 'regel', en: 'line' }
const READING: Words = { nl: 'Lezen', en: 'Reading' }
const CHECKING: Words = { nl: 'Bekijken', en: 'Checking' }

const NO_CHAT: Words = {
  nl: 'dit lijkt geen WhatsApp-export. Kies in WhatsApp “Chat exporteren” en geef het bestand (.txt of .zip) dat je dan krijgt.',
  en: 'this does not look like a WhatsApp export. Choose “Export chat” in WhatsApp and give the file (.txt or .zip) that you get.',
}

const FAULTS: Readonly<Record<FileFault, Words>> = {
  missing: { nl: 'dit bestand is er niet.', en: 'there is no such file.' },
  'not-a-file': { nl: 'dit is geen bestand.', en: 'this is not a file.' },
  'no-access': { nl: 'dit bestand kon ik niet lezen.', en: 'this file could not be read.' },
  'not-text': {
    nl: 'dit is geen tekst in UTF-8, dus geen WhatsApp-export.',
    en: 'this is no UTF-8 text, so no WhatsApp export.',
  },
  'bad-zip': {
    nl: 'deze zip is beschadigd. Exporteer de chat opnieuw.',
    en: 'this zip is damaged. Export the chat again.',
  },
  'locked-zip': {
    nl: 'deze zip heeft een wachtwoord. Pak hem eerst zelf uit.',
    en: 'this zip has a password. Unpack it first.',
  },
  'empty-zip': {
    nl: 'in deze zip staat geen tekstbestand, dus geen WhatsApp-export.',
    en: 'this zip holds no text file, so no WhatsApp export.',
  },
  'too-large': { nl: 'deze zip bevat te veel bestanden.', en: 'this zip holds too many files.' },
  bomb: {
    nl: 'deze zip pakt uit tot verdacht veel; ik lees hem niet.',
    en: 'this zip unpacks to suspiciously much; I won’t read it.',
  },
}

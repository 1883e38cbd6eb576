/** From the options of a command to a situation, with errors in one line. */
import type { z } from 'zod'
import { MAX_TEXT, contextSchema, situationSchema, type Context, type Situation } from '../../check/contract.ts'
import { InputError } from '../../platform/files.ts'
import { readText } from '../../platform/input.ts'
import { UsageError } from './io.ts'

export interface SituationOptions {
  role?: string
  onDuty?: boolean
  offDuty?: boolean
  channel?: string
  schoolRelated?: boolean
  notSchoolRelated?: boolean
  duringLesson?: boolean
  context?: string
  media?: 'image' | 'video' | 'audio'
}

/** The situation that the options describe. Throws a UsageError for a role or channel that there is not. */
export async function situationFrom(text: string | undefined, options: SituationOptions): Promise<Situation> {
  const result = situationSchema.safeParse({
    text: text === undefined || text === '-' ? await readText('-', MAX_TEXT) : text,
    author: { role: options.role, onDuty: yesOrNo(options.onDuty, options.offDuty) },
    channel: options.channel,
    schoolRelated: yesOrNo(options.schoolRelated, options.notSchoolRelated),
    duringLesson: options.duringLesson ?? false,
    media: options.media === undefined ? [] : [{ id: 'm1', kind: options.media }],
    context: options.context === undefined ? undefined : await readContext(options.context),
  })
  if (result.success) return result.data
  throw new UsageError(explainIssues(result.error))
}

function yesOrNo(yes: boolean | undefined, no: boolean | undefined): boolean | null {
  if (yes === true && no === true) throw new UsageError('choose one: an option and its opposite were both given')
  return yes === true ? true : no === true ? false : null
}

/** School names, own numbers, channels and roster names from a JSON file. Throws an InputError in one line. */
export async function readContext(file: string): Promise<Context> {
  const result = contextSchema.safeParse(parseJson(await readText(file, 50e6), file))
  if (result.success) return result.data
  throw new InputError(`${file}: ${explainIssues(result.error)}`)
}

/** Parses JSON; the InputError names the place but never shows the content. */
export function parseJson(text: string, where: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    throw new InputError(`${where}: is no valid JSON`)
  }
}

const NAMES: Readonly<Record<string, string>> = { 'author.role': 'role', 'author.onDuty': 'on duty' }

/** What zod found, in one line that shows nothing of the text. */
export function explainIssues(error: z.ZodError): string {
  return error.issues
    .slice(0, 3)
    .map((issue) => {
      const path = issue.path.join('.')
      const what = issue.code === 'invalid_value' ? `must be one of ${issue.values.join(', ')}` : issue.message
      return `${NAMES[path] ?? (path || 'input')}: ${what}`
    })
    .join('; ')
}

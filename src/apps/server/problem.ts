/**
 * What went wrong, as problem details (RFC 9457). It says which field was wrong and in what way, and never repeats what
 * was sent: not in the answer, and not in the log.
 */
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'

export const problemSchema = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  /** Which fields were wrong, as paths such as `author.role` or `[3].channel`. */
  errors: z.array(z.object({ field: z.string(), message: z.string() })).optional(),
})
export type Problem = z.infer<typeof problemSchema>

/** Titles for the statuses that we give, and what to do about each. */
const KNOWN: Readonly<Record<number, readonly [title: string, detail: string]>> = {
  400: ['Bad request', 'The request is not valid JSON, or not what this address expects.'],
  401: ['Not signed in', 'Sign in, then ask again.'],
  403: ['Forbidden', 'Your role does not allow this, or the request came from another site.'],
  404: ['Not found', 'There is nothing at this address.'],
  405: ['Method not allowed', 'This address does not answer to this method; see the Allow header.'],
  411: ['Length required', 'Say with Content-Length how long the request is.'],
  413: ['Too large', 'The request is larger than is read here. Send less at once.'],
  415: ['Unsupported media type', 'Send JSON, with Content-Type: application/json.'],
  429: ['Too many requests', 'Wait a moment and try again; Retry-After says how many seconds.'],
  500: ['Something went wrong', 'That is our fault. Nothing that you sent was kept.'],
}

/** A problem with a status; unknown statuses become 400 or 500. */
export function problemOf(status: number, errors?: Problem['errors']): Problem {
  const code = status in KNOWN ? status : status >= 500 ? 500 : 400
  const [title, detail] = KNOWN[code] ?? ['Error', '']
  return { type: 'about:blank', title, status: code, detail, ...(errors ? { errors } : {}) }
}

/** Answers with a problem; nobody may keep it. */
export function sendProblem(reply: FastifyReply, problem: Problem): FastifyReply {
  // As bytes: to a string Fastify would add a charset, which this type does not have.
  const body = Buffer.from(JSON.stringify(problem))
  return reply
    .code(problem.status)
    .headers({ 'cache-control': 'no-store', 'content-type': 'application/problem+json' })
    .send(body)
}

/** For Fastify: turns any error into a problem. What is logged is its kind, never its message, which may hold content. */
export function onError(error: FastifyError, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  if (error instanceof InvalidRequest) return sendProblem(reply, problemOf(400, fieldErrors(error.issues)))
  const status = error.statusCode ?? 500
  if (status >= 500) request.log.error(kindOf(error), 'request failed')
  return sendProblem(reply, problemOf(status))
}

/** A request that does not have the shape that its address expects. */
export class InvalidRequest extends Error {
  readonly issues: readonly Issue[]
  constructor(issues: readonly Issue[]) {
    super('invalid request')
    this.issues = issues
  }
}

/** The name of an error and where in the program it arose, without its message. */
export function kindOf(error: unknown): { error: string; code?: string; at?: string[] } {
  if (!(error instanceof Error)) return { error: typeof error }
  const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined
  const at = (error.stack ?? '')
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 8)
  return { error: error.name, ...(code === undefined ? {} : { code }), at: at.map((line) => line.trim()) }
}

type Issue = z.core.$ZodIssue

/** The fields of a list of issues, with what was wrong in words. */
function fieldErrors(issues: readonly Issue[]): NonNullable<Problem['errors']> {
  return issues.flatMap((issue) => leaves(issue, [])).slice(0, 20)
}

/** Of a choice between shapes, the branch of the shape that was sent; its own issues count. */
function leaves(issue: Issue, above: readonly PropertyKey[]): NonNullable<Problem['errors']> {
  const path = [...above, ...issue.path]
  if (issue.code !== 'invalid_union') return [{ field: fieldName(path), message: inWords(issue) }]
  const best = issue.errors.find(
    (branch) => !branch.some((inner) => inner.code === 'invalid_type' && inner.path.length === 0),
  )
  if (!best) return [{ field: fieldName(path), message: 'is not one of the shapes that are read here' }]
  return best.flatMap((inner) => leaves(inner, path))
}

/** `author.role`, `[3].channel`; a name that is not one of ours is not repeated. */
function fieldName(path: readonly PropertyKey[]): string {
  const parts = path.map((part) => (typeof part === 'number' ? `[${part}]` : `.${safeName(part)}`))
  return parts.join('').replace(/^\./, '') || 'body'
}

function safeName(part: PropertyKey): string {
  return typeof part === 'string' && /^[A-Za-z]{1,30}$/.test(part) ? part : '?'
}

function inWords(issue: Issue): string {
  switch (issue.code) {
    case 'unrecognized_keys':
      return 'has a field that is not known here'
    case 'invalid_type':
      return `must be ${issue.expected}`
    case 'invalid_value':
      return `must be one of: ${issue.values.map(String).join(', ')}`
    case 'too_big':
      return `may have at most ${String(issue.maximum)}`
    case 'too_small':
      return `must have at least ${String(issue.minimum)}`
    default:
      return 'is not valid'
  }
}

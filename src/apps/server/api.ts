/** The HTTP interface: `POST /api/v1/check`, and its own description. Keeps and logs nothing of what is sent. */
import rateLimit from '@fastify/rate-limit'
import swagger from '@fastify/swagger'
import type { FastifyInstance, FastifyReply, FastifyRequest, FastifySchemaCompiler } from 'fastify'
import { createJsonSchemaTransform, serializerCompiler, type ZodTypeProvider } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { adviceSchema, situationSchema, type Advice, type Situation } from '../../check/contract.ts'
import type { Language } from '../../protocol/kinds.ts'
import { networkNames } from './network-name.ts'
import { InvalidRequest, problemOf, problemSchema, sendProblem } from './problem.ts'

export type Checker = (situation: Situation, language: Language) => Advice

const MOST_AT_ONCE = 100
const BODY_LIMIT = 1_048_576
const PER_MINUTE = 600

const CHECK = '/api/v1/check'
const HIDDEN = { config: { access: 'public' }, schema: { hide: true } } as const
const METHODS = ['GET', 'PUT', 'PATCH', 'DELETE'] as const

const body = z.union([situationSchema, z.array(situationSchema).max(MOST_AT_ONCE)])
const answer = z.union([adviceSchema, z.array(adviceSchema)])

/** Validates with zod, and keeps the issues for the answer: they know which field was wrong. */
const validatorCompiler: FastifySchemaCompiler<z.ZodType> =
  ({ schema }) =>
  (data) => {
    const result = schema.safeParse(data)
    return result.success ? { value: result.data } : { error: new InvalidRequest(result.error.issues) }
  }

/** Adds the interface to a server. */
export async function addApi(app: FastifyInstance, check: Checker): Promise<void> {
  app.setValidatorCompiler(validatorCompiler)
  app.setSerializerCompiler(serializerCompiler)
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Deelwijs',
        version: '1.0.0',
        description: 'Ask before you share. What is sent is read, and not kept.',
      },
    },
    transform: createJsonSchemaTransform({ skipList: [] }),
  })
  await app.register(async (scope) => {
    const limit = { max: PER_MINUTE, timeWindow: '1 minute', keyGenerator: networkNames() }
    await scope.register(rateLimit, { ...limit, errorResponseBuilder: tooMany })
    scope.addHook('onSend', noStore)
    scope.removeContentTypeParser('text/plain')
    addCheck(scope, check)
    scope.get('/api/openapi.json', HIDDEN, () => app.swagger())
    scope.all('/api', HIDDEN, notFound)
    scope.all('/api/*', HIDDEN, notFound)
  })
}

function addCheck(scope: FastifyInstance, check: Checker): void {
  const headers = z.object({ 'accept-language': z.string().optional() })
  const problem = {
    description: 'What was wrong (RFC 9457). Repeats nothing of what was sent.',
    content: { 'application/problem+json': { schema: problemSchema } },
  }
  const schema = {
    operationId: 'check',
    summary: 'Checks a message, or up to a hundred, against the protocol.',
    description:
      'Give a situation and get an advice; give an array and get an array in the same order. `Accept-Language: en` gives English.',
    headers,
    body,
    response: { 200: answer, 400: problem, 413: problem, 415: problem, 429: problem },
  }
  scope
    .withTypeProvider<ZodTypeProvider>()
    .post(CHECK, { schema, config: { access: 'check' }, bodyLimit: BODY_LIMIT }, (request) => {
      const language = spoken(request.headers['accept-language'])
      const asked = request.body
      return Array.isArray(asked) ? asked.map((one) => check(one, language)) : check(asked, language)
    })
  for (const method of METHODS) {
    scope.route({
      method,
      url: CHECK,
      ...HIDDEN,
      handler: (_, reply) => sendProblem(reply.header('allow', 'POST'), problemOf(405)),
    })
  }
}

/** English when it is asked for before Dutch, else Dutch. */
function spoken(accept: string | undefined): Language {
  const first = (accept ?? '')
    .toLowerCase()
    .split(',')
    .find((part) => /^\s*(nl|en)\b/.test(part))
  return first?.trim().startsWith('en') ? 'en' : 'nl'
}

function noStore(
  _: FastifyRequest,
  reply: FastifyReply,
  payload: unknown,
  done: (error: null, payload: unknown) => void,
): void {
  reply.header('cache-control', 'no-store')
  done(null, payload)
}

function tooMany(): Error {
  return Object.assign(new Error('too many requests'), { statusCode: 429 })
}

function notFound(_: FastifyRequest, reply: FastifyReply): FastifyReply {
  return sendProblem(reply, problemOf(404))
}

import type { AddressInfo } from 'node:net'
import { request as httpRequest, type IncomingMessage } from 'node:http'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { adviceSchema } from '../../check/contract.ts'
import { protocolInForce } from '../../platform/protocol-files.ts'
import { problemSchema } from './problem.ts'
import { createServer } from './server.ts'

const SECRET = 'Bel Sientje Boterbloem op 06-12345678'
const lines: string[] = []
let app: FastifyInstance
let origin = ''

beforeAll(async () => {
  const protocol = await protocolInForce('2026-01-01')
  app = await createServer({ protocol, log: { write: (line) => void lines.push(line) } })
  await app.listen({ port: 0, host: '127.0.0.1' })
  origin = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`
})

afterAll(() => app.close())

function post(
  body: string,
  headers: Record<string, string> = { 'content-type': 'application/json' },
): Promise<Response> {
  return fetch(`${origin}/api/v1/check`, { method: 'POST', body, headers })
}

async function problem(response: Response) {
  expect(response.headers.get('content-type')).toBe('application/problem+json')
  expect(response.headers.get('cache-control')).toBe('no-store')
  const found = problemSchema.parse(await response.json())
  expect(found.status).toBe(response.status)
  return found
}

test('a situation gives an advice, which nobody may keep', async () => {
  const response = await post(JSON.stringify({ id: 'm1', text: SECRET, schoolRelated: true, channel: 'facebook' }))
  expect(response.status).toBe(200)
  expect(response.headers.get('cache-control')).toBe('no-store')
  const advice = adviceSchema.parse(await response.json())
  expect(advice.id).toBe('m1')
  expect(advice.facts.map((fact) => fact.kind)).toContain('phone')
})

test('an array gives advices in the same order; more than a hundred is refused', async () => {
  const many = (count: number): string =>
    JSON.stringify(Array.from({ length: count }, (_, i) => ({ id: `m${i}`, text: 'Tot morgen!' })))
  const advices = adviceSchema.array().parse(await (await post(many(100))).json())
  expect(advices.map((advice) => advice.id)).toEqual(Array.from({ length: 100 }, (_, i) => `m${i}`))
  expect((await problem(await post(many(101)))).errors?.[0]?.message).toBe('may have at most 100')
})

test('the language of the advice follows Accept-Language', async () => {
  const ask = async (language: string) => {
    const headers = { 'content-type': 'application/json', 'accept-language': language }
    return adviceSchema.parse(await (await post(JSON.stringify({ text: '🎉🎉🎉' }), headers)).json()).unknown[0]
  }
  expect(await ask('en-GB,nl;q=0.5')).not.toBe(await ask('fr,nl'))
})

test('names the wrong field, and never repeats the text', async () => {
  const role = await problem(await post(JSON.stringify({ text: SECRET, author: { role: 'baas' } })))
  expect(role.errors?.[0]).toMatchObject({ field: 'author.role' })
  const channel = await problem(await post(JSON.stringify([{ text: 'a' }, { text: SECRET, channel: SECRET }])))
  expect(channel.errors?.[0]?.field).toBe('[1].channel')
  const unknown = await problem(await post(JSON.stringify({ text: SECRET, [SECRET]: 1 })))
  expect(unknown.errors).toEqual([{ field: 'body', message: 'has a field that is not known here' }])
  const missing = await problem(await post('{}'))
  expect(missing.errors).toEqual([{ field: 'text', message: 'must be string' }])
  const wrong = await problem(await post('7'))
  expect(wrong.status).toBe(400)
  expect(JSON.stringify([role, channel, unknown])).not.toContain('Boterbloem')
})

test.each([
  ['an empty text', '""'],
  ['a lone surrogate', String.raw`"Hoi \ud800 allemaal \udc00"`],
  ['NUL', String.raw`"Hoi \u0000 allemaal"`],
])('%s is checked like any text', async (_, text) => {
  const response = await post(`{"text":${text}}`)
  expect(response.status).toBe(200)
  adviceSchema.parse(await response.json())
})

test.each([
  ['no JSON', `{"text": "${SECRET}"`],
  ['nothing', ''],
  ['a poisoned prototype', `{"text": "x", "__proto__": {"a": 1}}`],
])('%s is a problem, told without the text', async (_, body) => {
  const found = await problem(await post(body))
  expect(found.status).toBe(400)
  expect(JSON.stringify(found)).not.toContain('Boterbloem')
})

test('another content type, another method, another address', async () => {
  expect((await problem(await post(SECRET, { 'content-type': 'text/plain' }))).status).toBe(415)
  const method = await fetch(`${origin}/api/v1/check?text=${encodeURIComponent(SECRET)}`)
  expect(method.headers.get('allow')).toBe('POST')
  expect((await problem(method)).status).toBe(405)
  expect((await problem(await fetch(`${origin}/api/v9/boterbloem`))).status).toBe(404)
  expect((await problem(await fetch(`${origin}/api/%E0%A4%A`))).status).toBe(400)
})

test('ten megabytes are refused before they are read', async () => {
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    const length = 10 * 1024 * 1024
    const sending = httpRequest(`${origin}/api/v1/check`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'content-length': length },
    })
    sending.on('response', resolve).on('error', reject)
    sending.write('{"text":"')
  })
  expect(response.statusCode).toBe(413)
  expect(response.headers['content-type']).toBe('application/problem+json')
  response.destroy()
})

test('describes itself in OpenAPI 3.1', async () => {
  const description = (await (await fetch(`${origin}/api/openapi.json`)).json()) as {
    openapi: string
    paths: Record<string, { post: Record<string, unknown> }>
  }
  expect(description.openapi).toBe('3.1.0')
  expect(Object.keys(description.paths)).toEqual(['/api/v1/check'])
  const operation = JSON.stringify(description.paths['/api/v1/check']?.post)
  for (const word of ['whatsapp-group', 'leadership', 'atMost', 'replacement', '"413"', 'application/problem+json'])
    expect(operation).toContain(word)
})

test('says how it is doing, without content', async () => {
  await post(JSON.stringify({ text: SECRET }))
  expect((await fetch(`${origin}/healthz`)).status).toBe(200)
  expect((await fetch(`${origin}/readyz`)).status).toBe(200)
  const metrics = await (await fetch(`${origin}/metrics`)).text()
  expect(metrics).toMatch(/http_requests_total\{method="POST",route="\/api\/v1\/check",status="200"\} \d/)
  expect(metrics).not.toContain('Boterbloem')
})

test('sends strict headers', async () => {
  const { headers } = await fetch(`${origin}/healthz`)
  expect(headers.get('content-security-policy')).toMatch(
    /^default-src 'none';script-src 'self' 'wasm-unsafe-eval' 'nonce-[0-9a-f]{32}'/,
  )
  expect(headers.get('cross-origin-opener-policy')).toBe('same-origin')
  expect(headers.get('cross-origin-embedder-policy')).toBe('require-corp')
  expect(headers.get('x-content-type-options')).toBe('nosniff')
  expect(headers.get('referrer-policy')).toBe('same-origin')
})

test('logs that it answered, and nothing of what was sent', async () => {
  await post(JSON.stringify({ text: SECRET }))
  await fetch(`${origin}/boterbloem?q=Boterbloem`)
  await expect.poll(() => lines.some((line) => line.includes('"status":413'))).toBe(true)
  expect(lines.join('')).toContain('"route":"/api/v1/check"')
  expect(lines.join('')).not.toMatch(/Boterbloem|06-1234/i)
})

test('too many requests at once get a problem with a time to wait', async () => {
  const statuses = await Promise.all(
    Array.from({ length: 620 }, () => fetch(`${origin}/api/v1/nothing`).then((r) => r)),
  )
  const refused = statuses.find((response) => response.status === 429)
  expect(refused?.headers.get('retry-after')).toMatch(/^\d+$/)
  expect((await problem(refused ?? new Response())).title).toBe('Too many requests')
})

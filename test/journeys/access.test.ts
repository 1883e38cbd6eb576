/** The built pages, asked for by somebody who is not signed in: what is not for anybody leads to the page to sign in. */
import type { AddressInfo } from 'node:net'
import { resolve } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createServer } from '#src/apps/server/server.ts'
import { PAGE_ACCESS } from '#src/apps/web/page-access.ts'
import { judgeAnybody } from '#src/features/access/gate.ts'
import { newId } from '#src/platform/ids.ts'
import { protocolInForce } from '#src/platform/protocol-files.ts'

let app: Awaited<ReturnType<typeof createServer>>
let origin = ''

beforeAll(async () => {
  app = await createServer({ protocol: await protocolInForce('2026-11-22'), build: resolve('build') })
  await app.listen({ port: 0, host: 'localhost' })
  origin = `http://localhost:${(app.server.address() as AddressInfo).port}`
})
afterAll(() => app.close())

const pages = Object.entries(PAGE_ACCESS).map(([path, { see, send }]) => ({ path, see, send }))
const addressOf = (path: string): string => path.replace(/:\w+\??/g, () => newId()).replace('*', 'nergens')
const isForAnybody = (rule: (typeof pages)[number]['see']): boolean => rule === 'public' || judgeAnybody(rule) !== null

async function ask(path: string, form?: string): Promise<{ status: number; location: string | null }> {
  const sent = form === undefined ? {} : { method: 'POST', body: new URLSearchParams({ text: form }) }
  const answer = await fetch(origin + path, { redirect: 'manual', ...sent, headers: { origin } })
  return { status: answer.status, location: answer.headers.get('location') }
}

test.each(pages)('$path is for whom the table says: $see', async ({ path, see }) => {
  const { status, location } = await ask(addressOf(path))
  if (isForAnybody(see)) expect([200, 404]).toContain(status)
  else expect([status, location]).toEqual([302, expect.stringMatching(/^\/inloggen\?melding=signed-out&next=%2F/)])
})

test.each(pages)('a form to $path is taken by the same table: $send', async ({ path, send }) => {
  const { status, location } = await ask(addressOf(path) + (path === '/' ? '?index' : ''), 'Tot morgen!')
  if (send === undefined) expect(status).toBe(405)
  else if (!isForAnybody(send)) expect([status, location]).toEqual([302, '/inloggen?melding=signed-out'])
  else expect([200, 404]).toContain(status)
})

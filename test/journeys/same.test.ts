import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { check } from '#src/check/check.ts'
import { situationSchema } from '#src/check/contract.ts'
import { protocolInForce } from '#src/platform/protocol-files.ts'
import { batches, readBatch, situationOf } from '#tools/corpus.ts'
import { openStage } from './browser.ts'

const NOW = '2026-11-22T11:00:00Z'
/** Of batches that taught, one in so many. */
const EVERY = 8

/** Runs in the page: the advices of its worker, as JSON. */
async function adviseThere({
  worker,
  situations,
  now,
}: {
  worker: string
  situations: unknown[]
  now: string
}): Promise<string[]> {
  const engine = new Worker(worker, { type: 'module' })
  const ask = (situation: unknown): Promise<string> =>
    new Promise((resolve) => {
      engine.onmessage = ({ data }: MessageEvent<{ advice: unknown }>) => resolve(JSON.stringify(data.advice))
      engine.postMessage({ id: 1, situation, language: 'nl', now })
    })
  const advices: string[] = []
  for (const situation of situations) advices.push(await ask(situation))
  engine.terminate()
  return advices
}

test('the same advice to the byte in Node and in Chromium, for all test batches and a part of the others', async () => {
  const protocol = await protocolInForce('2026-11-22')
  const situations = batches().flatMap((batch) =>
    readBatch(batch)
      .filter((_, i) => batch.startsWith('test-') || i % EVERY === 0)
      .map((message) => situationSchema.parse(situationOf(message))),
  )
  const worker = `/assets/${readdirSync('build/client/assets').find((name) => /^worker-.*\.js$/.test(name)) ?? ''}`
  const stage = await openStage()
  try {
    const page = await stage.visit()
    await page.goto('/')
    const there = await page.evaluate(adviseThere, { worker, situations, now: NOW })
    const here = situations.map((situation) => JSON.stringify(check(situation, { protocol, now: NOW })))
    expect(there).toHaveLength(situations.length)
    expect(there.filter((advice, i) => advice !== here[i])).toEqual([])
  } finally {
    await stage.close()
  }
})

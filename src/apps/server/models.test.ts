import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { protocolInForce } from '../../platform/protocol-files.ts'
import { YUNET } from '../../platform/media/models.ts'
import { createServer } from './server.ts'

test('no detector, or another file under its name, is not found', async () => {
  const models = await mkdtemp(join(tmpdir(), 'deelwijs-models-'))
  const app = await createServer({ protocol: await protocolInForce('2026-01-01'), models })
  const ask = () => app.inject('/models/yunet.onnx')
  try {
    expect((await ask()).statusCode).toBe(404)
    await writeFile(join(models, YUNET.file), new Uint8Array(YUNET.size))
    const wrong = await ask()
    expect(wrong.statusCode).toBe(404)
    expect(wrong.headers['content-type']).toBe('application/problem+json')
  } finally {
    await app.close()
    await rm(models, { recursive: true })
  }
})

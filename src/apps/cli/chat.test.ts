import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ZipFile } from 'yazl'
import { adviceSchema } from '../../check/contract.ts'
import { protocolInForce } from '../../platform/protocol-files.ts'
import { runChat, type ChatArgs } from './chat.ts'
import type { Io, Status } from './io.ts'

const CHAT = `WhatsApp-chat met de oudergroep
13-03-2024 14:01 - Berichten en gesprekken zijn end-to-end versleuteld.
13-03-2024 14:05 - Noor Verhoef: Morgen om half negen op het plein, neem een regenjas mee!
13-03-2024 14:06 - Sam Okkerse: Handig
13-03-2024 14:07 - Noor Verhoef: Sam, het wachtwoord van Magister is regenjas2024, anders bel ik 06-23456781
13-03-2024 14:08 - Sam Okkerse: <Media weggelaten>
13-03-2024 14:09 - Sam Okkerse: Dit bericht is verwijderd
`
const QUIET = '13-03-2024 14:05 - Noor Verhoef: Morgen om half negen op het plein!\n'

let folder = ''
beforeAll(async () => (folder = await mkdtemp(join(tmpdir(), 'deelwijs-'))))
afterAll(() => rm(folder, { recursive: true }))

interface Ended {
  readonly status: Status
  readonly out: string
  readonly err: string
}

async function file(name: string, content: Uint8Array | string): Promise<string> {
  const path = join(folder, name)
  await writeFile(path, content)
  return path
}

async function run(path: string, args: Omit<ChatArgs, 'file'> = {}, language: 'nl' | 'en' = 'nl'): Promise<Ended> {
  let [out, err] = ['', '']
  const io: Io = {
    out: (text) => Promise.resolve(void (out += text)),
    err: (text) => void (err += `${text}\n`),
    tty: false,
  }
  const protocol = await protocolInForce('2026-11-22')
  const status = await runChat({ file: path, ...args }, { protocol, now: '2026-11-22T12:00:00Z', language }, io)
  return { status, out, err }
}

describe('a chat with something in it', () => {
  test('is told in words, without names', async () => {
    const { status, out, err } = await run(await file('chat.txt', CHAT))
    expect({ status, err }).toEqual({ status: 1, err: '' })
    expect(out).toMatch(
      /^Bericht 4 · regel 5 · 13-3-2024 14:07 · Deelnemer 1\n {2}“Deelnemer 2, het wachtwoord van Magister is \[geheim\], anders bel ik \[telefoonnummer\]”\n/,
    )
    expect(out).not.toMatch(/Noor|Sam|Verhoef|Okkerse|2345|regenjas2024/)
    expect(out).toContain('4 berichten gelezen van 2 deelnemers.')
    expect(out).toContain('1 regel kon ik niet (helemaal) lezen: regel 1.')
  })

  test('shows names when asked', async () => {
    const { out } = await run(await file('chat.txt', CHAT), { names: true })
    expect(out).toContain(
      'Noor Verhoef\n  “Sam, het wachtwoord van Magister is regenjas2024, anders bel ik 06-23456781”',
    )
  })

  test('as JSON: an advice a line, what was not read beside it', async () => {
    const { status, out, err } = await run(await file('chat.txt', CHAT), { json: true })
    const lines = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as unknown)
    expect({ status, err }).toEqual({ status: 1, err: '1 regel kon ik niet (helemaal) lezen: regel 1.\n' })
    expect(lines).toHaveLength(1)
    const advice = adviceSchema.parse(lines[0])
    expect(advice.id).toBe('4')
    expect(advice.facts).toContainEqual({ kind: 'phone', offset: 64, length: 11, text: '[telefoonnummer]' })
    expect(lines[0]).toMatchObject({ line: 5, date: '2024-03-13T14:07', author: 'Deelnemer 1' })
    expect(out).not.toMatch(/Noor|Sam|Verhoef|Okkerse|2345|regenjas2024/)
  })

  test('as a summary, in words and as JSON', async () => {
    const path = await file('chat.txt', CHAT)
    const { out } = await run(path, { summary: true }, 'en')
    expect(out).toMatch(
      /^Read 4 messages by 2 participants\.\nFrom 2024-03-13\.\nThe protocol has advice for 1 message:\n/,
    )
    const json = await run(path, { summary: true, json: true })
    expect(JSON.parse(json.out)).toMatchObject({
      messages: { message: 3, media: 1, deleted: 1, system: 1 },
      participants: 2,
      noteworthy: 1,
      unread: { count: 1, lines: [1] },
    })
    expect(json.status).toBe(1)
  })

  test('out of a zip, past texts that are no chat', async () => {
    const zip = new ZipFile()
    zip.addBuffer(Buffer.from('geen chat'), '_chat.txt')
    zip.addBuffer(Buffer.from([0xff, 0x00]), 'chat.txt')
    zip.addBuffer(Buffer.from(CHAT.replaceAll('\n', '\r\n')), '../WhatsApp-chat.txt'.replace('../', 'map/'))
    zip.end()
    const fromZip = await run(await file('chat.zip', await buffer(zip.outputStream)))
    expect(fromZip).toEqual(await run(await file('chat.txt', CHAT)))
  })

  test('signs that steer a terminal do not reach it', async () => {
    const { out } = await run(
      await file(
        'signs.txt',
        `13-03-2024 14:07 - \u001b[2J\u202eNoor: het wachtwoord van Magister is regenjas2024\u001b[31m\u0007\n`,
      ),
      { names: true },
    )
    expect(out).toContain('regenjas2024')
    expect(out).not.toMatch(/[\u0000-\u0009\u001b\u202e]/)
  })
})

test('a chat with nothing in it ends with 0', async () => {
  const { status, out, err } = await run(await file('quiet.txt', `\ufeff${QUIET}`))
  expect({ status, err }).toEqual({ status: 0, err: '' })
  expect(out).toContain('1 bericht gelezen van 1 deelnemer.')
  expect((await run(await file('quiet.txt', QUIET), { json: true })).out).toBe('')
})

describe('what can not be read ends with 2, one line on standard error and nothing written', () => {
  test.each([
    ['nothing', '', 'dit lijkt geen WhatsApp-export'],
    ['a letter', 'Beste ouders,\n', 'dit lijkt geen WhatsApp-export'],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0xff]), 'geen tekst in UTF-8'],
    [
      'a bad byte after a good chat',
      Buffer.concat([Buffer.from(CHAT.repeat(10_000)), Buffer.from([0xc3])]),
      'geen tekst in UTF-8',
    ],
    ['a broken zip', 'PK\u0003\u0004....', 'beschadigd'],
  ])('%s', async (name, content, why) => {
    const { status, out, err } = await run(await file(`${name}.bin`, content))
    expect({ status, out }).toEqual({ status: 2, out: '' })
    expect(err).toContain(why)
    expect(err.trimEnd().split('\n')).toHaveLength(1)
  })

  test('a bomb behind a chat of the same zip', async () => {
    const zip = new ZipFile()
    zip.addBuffer(Buffer.concat([Buffer.from(CHAT), Buffer.alloc(30_000_000, 'a')]), '_chat.txt')
    zip.end()
    expect(await run(await file('bomb.zip', await buffer(zip.outputStream)))).toMatchObject({
      status: 2,
      out: '',
      err: expect.stringContaining('verdacht veel') as string,
    })
  })

  test('no file, no context', async () => {
    expect(await run(join(folder, 'nergens.txt'))).toMatchObject({
      status: 2,
      out: '',
      err: expect.stringContaining('dit bestand is er niet') as string,
    })
    expect(await run(await file('chat.txt', CHAT), { context: join(folder, 'nergens.json') })).toMatchObject({
      status: 2,
      out: '',
    })
  })
})

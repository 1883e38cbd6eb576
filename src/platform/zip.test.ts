import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ZipFile } from 'yazl'
import { FileError, fileSource, readPieces, type ByteSource } from './files.ts'
import { isZip, withZipTexts, ZIP_LIMITS } from './zip.ts'

let folder = ''
beforeAll(async () => (folder = await mkdtemp(join(tmpdir(), 'deelwijs-'))))
afterAll(() => rm(folder, { recursive: true }))

async function file(name: string, content: Uint8Array | string): Promise<string> {
  const path = join(folder, name)
  await writeFile(path, content)
  return path
}

/** A zip of texts; a name may be longer than it is after `rename`, which puts other bytes in its place. */
async function zipOf(
  entries: Readonly<Record<string, Uint8Array | string>>,
  rename: Readonly<Record<string, string>> = {},
): Promise<Buffer> {
  const zip = new ZipFile()
  for (const [name, content] of Object.entries(entries)) zip.addBuffer(Buffer.from(content), name)
  zip.end()
  let bytes = (await buffer(zip.outputStream)).toString('latin1')
  for (const [from, to] of Object.entries(rename)) bytes = bytes.replaceAll(from, to)
  return Buffer.from(bytes, 'latin1')
}

async function textOf(source: ByteSource): Promise<string> {
  let text = ''
  for await (const piece of readPieces(source)) text += piece
  return text
}

async function faultOf(work: Promise<unknown>): Promise<string> {
  const error = await work.then(
    () => null,
    (reason: unknown) => reason,
  )
  return error instanceof FileError ? error.fault : `no FileError: ${String(error)}`
}

const namesIn = (path: string): Promise<string[]> =>
  withZipTexts(path, (texts) => Promise.resolve(texts.map((text) => text.name)))

describe('texts in a zip', () => {
  test('come with the chat first, whatever else is there; zips inside are left alone', async () => {
    const inner = await zipOf({ '_chat.txt': 'binnen' })
    const path = await file(
      'a.zip',
      await zipOf({
        'foto.jpg': 'x',
        'lijst.txt': 'y',
        'binnen.zip': inner,
        '__MACOSX/._chat.txt': 'z',
        'map/_chat.txt': 'hoi',
      }),
    )
    expect(await isZip(path)).toBe(true)
    expect(await namesIn(path)).toEqual(['map/_chat.txt', 'lijst.txt'])
    expect(await withZipTexts(path, (texts) => Promise.all(texts.map(textOf)))).toEqual(['hoi', 'y'])
  })

  test('can be read twice', async () => {
    const path = await file('twice.zip', await zipOf({ '_chat.txt': 'hoi '.repeat(100_000) }))
    const lengths = await withZipTexts(path, async ([text]) =>
      text ? [(await textOf(text)).length, (await textOf(text)).length] : [],
    )
    expect(lengths).toEqual([400_000, 400_000])
  })

  test('are read whatever their path says, and nothing is written', async () => {
    const odd = await zipOf(
      { 'xx/xx/xx/chat.txt': 'hoi', 'c-/uit.txt': 'daar' },
      { 'xx/xx/xx/': '../../../', 'c-/uit': 'c:\\uit' },
    )
    const path = await file('odd.zip', odd)
    const before = await readdir(folder)
    expect(await withZipTexts(path, (texts) => Promise.all(texts.map(textOf)))).toEqual(['hoi', 'daar'])
    expect(await namesIn(path)).toEqual(['../../../chat.txt', 'c:\\uit.txt'])
    expect(await readdir(folder)).toEqual(before)
  })

  test('have names without signs that steer a terminal', async () => {
    const path = await file('signs.zip', await zipOf({ 'aQchat.txt': 'hoi' }, { aQchat: 'a\u001bchat' }))
    expect(await namesIn(path)).toEqual(['a?chat.txt'])
  })

  test.each([
    ['no text in it', async () => zipOf({ 'foto.jpg': 'x' }), 'empty-zip'],
    ['nothing in it', async () => zipOf({}), 'empty-zip'],
    ['cut off', async () => (await zipOf({ '_chat.txt': 'hoi'.repeat(100) })).subarray(0, 90), 'bad-zip'],
  ])('%s', async (name, make, fault) => {
    const path = await file(`${name}.zip`, await make())
    expect(await isZip(path)).toBe(true)
    expect(await faultOf(namesIn(path))).toBe(fault)
  })

  test('a damaged text is told', async () => {
    const bytes = await zipOf({ '_chat.txt': Array.from({ length: 3000 }, (_, i) => i * 7919).join(' ') })
    bytes.fill(0xff, 60, 600)
    const path = await file('damaged.zip', bytes)
    expect(await faultOf(withZipTexts(path, ([text]) => (text ? textOf(text) : Promise.resolve(''))))).toBe('bad-zip')
  })

  test('a locked text is told', async () => {
    const bytes = await zipOf({ '_chat.txt': 'hoi' })
    bytes.writeUInt16LE(
      bytes.readUInt16LE(bytes.indexOf('PK\x01\x02', 0, 'latin1') + 8) | 1,
      bytes.indexOf('PK\x01\x02', 0, 'latin1') + 8,
    )
    expect(await faultOf(namesIn(await file('locked.zip', bytes)))).toBe('locked-zip')
  })
})

describe('what unpacks to too much', () => {
  const read = (path: string, limits = ZIP_LIMITS): Promise<string> =>
    faultOf(withZipTexts(path, ([text]) => (text ? textOf(text) : Promise.resolve('')), limits))

  test('is refused by what it says of itself', async () => {
    const path = await file('bomb.zip', await zipOf({ '_chat.txt': new Uint8Array(40_000_000).fill(97) }))
    expect(await read(path)).toBe('bomb')
  })

  test('is refused while it unpacks when it lies about its size', async () => {
    const bytes = await zipOf({ '_chat.txt': new Uint8Array(40_000_000).fill(97) })
    bytes.writeUInt32LE(1_000, bytes.indexOf('PK\x01\x02', 0, 'latin1') + 24)
    const fault = await read(await file('liar.zip', bytes))
    expect(['bomb', 'bad-zip']).toContain(fault)
  })

  test('is refused past the size, however badly it packs', async () => {
    const path = await file('big.zip', await zipOf({ '_chat.txt': 'hoi '.repeat(1000) }))
    expect(await read(path, { ...ZIP_LIMITS, size: 3_999 })).toBe('bomb')
    expect(await read(path, { ...ZIP_LIMITS, size: 4_000 })).toContain('no FileError')
  })

  test('so is a zip of very many files', async () => {
    const path = await file('many.zip', await zipOf({ a: '', b: '', 'c.txt': '' }))
    expect(await faultOf(withZipTexts(path, () => Promise.resolve(), { ...ZIP_LIMITS, entries: 2 }))).toBe('too-large')
  })
})

describe('text files', () => {
  const LONG = 'één 🌸 dag\r\n'.repeat(50_000)

  test.each([
    ['UTF-8', Buffer.from(LONG)],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${LONG}`)],
    ['UTF-16 with a mark', Buffer.from(`\ufeff${LONG}`, 'utf16le')],
    ['UTF-16 the other way round', Buffer.from(`\ufeff${LONG}`, 'utf16le').swap16()],
  ])('%s', async (name, bytes) => {
    expect(await textOf(await fileSource(await file(name, bytes)))).toBe(LONG)
  })

  test('an empty file is an empty text, and no zip', async () => {
    const path = await file('empty.txt', '')
    expect(await textOf(await fileSource(path))).toBe('')
    expect(await isZip(path)).toBe(false)
  })

  test.each([
    ['a byte that is none', Buffer.concat([Buffer.from('hoi '), Buffer.from([0xff]), Buffer.from(' daar')])],
    ['a letter cut off at the end', Buffer.from('één').subarray(0, 1)],
    ['Latin-1', Buffer.from('één dag', 'latin1')],
  ])('no text: %s', async (name, bytes) => {
    const path = await file(name, bytes)
    expect(await faultOf(fileSource(path).then(textOf))).toBe('not-text')
  })

  test('no file', async () => {
    expect(await faultOf(fileSource(join(folder, 'nergens.txt')))).toBe('missing')
    expect(await faultOf(fileSource(folder))).toBe('not-a-file')
    expect(await faultOf(isZip(join(folder, 'nergens.txt')))).toBe('missing')
  })
})

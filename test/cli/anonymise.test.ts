import { spawn, spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs' // prettier-ignore
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { carrying, secret } from '../media/carrying.ts'
import { asSharp, face, landscape } from '../media/draw.ts'
import { heicFile, QUARTERS } from '../media/heic.ts'
import { asProcess, deelwijs, type Ran } from './command.ts'

/** Each test runs the command some times; on a busy machine that takes a while. */
vi.setConfig({ testTimeout: 90_000 })

const root = mkdtempSync(join(tmpdir(), 'deelwijs-anonymise-'))
/** No better detector anywhere: what is bundled must do. */
vi.stubEnv('DEELWIJS_MODELS', join(root, 'no-models'))
afterAll(() => {
  vi.unstubAllEnvs()
  rmSync(root, { recursive: true })
})

const anonymise = (...args: readonly string[]): Promise<Ran> => deelwijs('anonymise', ...args)

let folder = ''
let out = ''
const files = new Map<string, Uint8Array>()
const FACE = { x: 150, y: 170, size: 112 }
const OTHER = { x: 470, y: 190, size: 112 }

beforeAll(async () => {
  const pair = landscape(640, 480)
  for (const { x, y, size } of [FACE, OTHER]) face(pair, x, y, size)
  files.set('pair.jpg', await carrying(asSharp(pair)).jpeg({ quality: 90 }).toBuffer())
  files.set('sub/meadow.png', await asSharp(landscape(200, 150)).png().toBuffer())
  files.set('quarters.heic', heicFile(QUARTERS))
  const jpeg = await asSharp(landscape(200, 150, 2))
    .jpeg()
    .toBuffer()
  files.set('wrong-ending.png', jpeg)
  files.set('cut.jpg', jpeg.subarray(0, Math.floor(jpeg.length / 2)))
  files.set('empty.jpg', new Uint8Array())
  files.set('drawing.svg', new Uint8Array(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')))
})

let count = 0
beforeEach(() => {
  folder = join(root, `in${++count}`)
  out = join(root, `out${count}`)
})

/** Puts some of the files into this test's folder. */
function given(...names: readonly string[]): string {
  for (const name of names) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), files.get(name) ?? '')
  }
  return folder
}

const written = (): string[] =>
  existsSync(out)
    ? readdirSync(out, { recursive: true, encoding: 'utf8' })
        .filter((name) => statSync(join(out, name)).isFile() && !name.startsWith('.'))
        .sort()
    : []

interface Line {
  file: string
  width: number
  height: number
  faces: { box: [number, number, number, number]; score: number; kept?: boolean }[]
  metadataRemoved: string[]
  skipped?: boolean
}
const lines = (text: string): Line[] =>
  text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Line)

/** Mean difference between a stretch of two pictures. */
async function difference(one: string | Uint8Array, other: string, { x, y, size }: typeof FACE): Promise<number> {
  const region = { left: x - size / 4, top: y - size / 4, width: size / 2, height: size / 2 }
  const [a, b] = await Promise.all([one, other].map((file) => sharp(file).extract(region).raw().toBuffer()))
  if (!a || !b) return NaN
  return a.reduce((sum, value, i) => sum + Math.abs(value - (b[i] ?? 0)), 0) / a.length
}

describe('pictures', () => {
  test('faces are found and covered, what stands beside the picture is gone, the original stays', async () => {
    const before = files.get('pair.jpg') ?? new Uint8Array()
    const { status, out: told } = asProcess(['anonymise', join(given('pair.jpg'), 'pair.jpg'), '--out', out, '--json'])
    expect(status).toBe(0)
    const [line] = lines(told)
    expect(line).toMatchObject({ file: join(folder, 'pair.jpg'), width: 640, height: 480 })
    expect(line?.metadataRemoved).toEqual(expect.arrayContaining(['EXIF', 'GPS', 'XMP']))
    for (const { x, y } of [FACE, OTHER])
      expect(line?.faces.some(({ box: [left, top, width, height] }) => x > left && x < left + width && y > top && y < top + height)).toBe(true) // prettier-ignore
    for (const place of [FACE, OTHER])
      expect(await difference(before, join(out, 'pair.jpg'), place)).toBeGreaterThan(15)
    expect(await difference(before, join(out, 'pair.jpg'), { x: 320, y: 440, size: 40 })).toBeLessThan(4)
    expect(secret(readFileSync(join(out, 'pair.jpg')))).toBe(false)
    expect(readFileSync(join(folder, 'pair.jpg')).equals(before)).toBe(true)
  })

  test('--keep leaves a face, --only-metadata leaves all', async () => {
    const before = files.get('pair.jpg') ?? new Uint8Array()
    const file = join(given('pair.jpg'), 'pair.jpg')
    const keep = [FACE.x - 90, FACE.y - 110, 180, 220].join()
    expect(lines((await anonymise(file, '--out', out, '--json', '--keep', keep)).out)[0]?.faces.filter((one) => one.kept)).toHaveLength(1) // prettier-ignore
    expect(await difference(before, join(out, 'pair.jpg'), FACE)).toBeLessThan(4)
    expect(await difference(before, join(out, 'pair.jpg'), OTHER)).toBeGreaterThan(15)
    // Asked for something else, what was ours is made again.
    expect((await anonymise(file, '--out', out, '--only-metadata')).status).toBe(0)
    for (const place of [FACE, OTHER]) expect(await difference(before, join(out, 'pair.jpg'), place)).toBeLessThan(4)
    expect(secret(readFileSync(join(out, 'pair.jpg')))).toBe(false)
  })

  test('the weaker styles are called weaker', async () => {
    const file = join(given('sub/meadow.png'), 'sub/meadow.png')
    expect((await anonymise(file, '--out', out, '--style', 'mosaic')).err).toContain('zwakker')
    expect((await anonymise(file, '--out', out, '--style', 'blur', '--language', 'en')).err).toContain('weaker')
  })
})

const hasFfmpeg = spawnSync('ffmpeg', ['-version']).status === 0

describe.skipIf(!hasFfmpeg)('sound and film', () => {
  const make = (name: string, ...args: readonly string[]): string => {
    const path = join(given(), name)
    mkdirSync(folder, { recursive: true })
    spawnSync('ffmpeg', ['-loglevel', 'error', ...args, '-metadata', 'title=SECRET', path])
    return path
  }
  test('a recording is refused until someone says what goes', async () => {
    const file = make('talk.mp3', '-f', 'lavfi', '-i', 'sine=440:duration=3')
    const refused = await anonymise(file, '--out', out)
    expect([refused.status, refused.err.includes('--mute'), existsSync(out)]).toEqual([2, true, false])
    expect((await anonymise(file, '--out', out, '--mute', '1-2')).out).toContain('1 s stil')
    expect(secret(readFileSync(file))).toBe(true)
    expect(secret(readFileSync(join(out, 'talk.mp3')))).toBe(false)
  })
  test('a film: faces in every frame, sound off, no words in it', () => {
    writeFileSync(join(given('pair.jpg'), 'x'), '')
    const film = make('pair.mov', '-loop', '1', '-i', join(folder, 'pair.jpg'), '-f', 'lavfi', '-i', 'sine', '-t', '0.4', '-r', '10', '-pix_fmt', 'yuv420p') // prettier-ignore
    const { status, out: told } = asProcess(['anonymise', film, '--out', out, '--json'])
    expect(status).toBe(0)
    expect(JSON.parse(told)).toMatchObject({ width: 640, height: 480, frames: 4, coveredFrames: 4, sound: 'mute' })
    expect(written()).toEqual(['pair.mp4'])
    expect(secret(readFileSync(film))).toBe(true)
    expect(secret(readFileSync(join(out, 'pair.mp4')))).toBe(false)
  })
})

describe('folders', () => {
  test('keep their shape; what can’t be read gets a line and no file, the rest goes on', () => {
    given('pair.jpg', 'sub/meadow.png', 'quarters.heic', 'wrong-ending.png', 'cut.jpg', 'empty.jpg', 'drawing.svg')
    writeFileSync(join(folder, '.DS_Store'), 'x')
    const { status, out: told, err } = asProcess(['anonymise', folder, '--out', out])
    expect(status).toBe(2)
    expect(written()).toEqual(['pair.jpg', 'quarters.jpg', 'sub/meadow.png', 'wrong-ending.jpg'])
    const refused = err.trim().split('\n').filter((line) => line.startsWith(folder)) // prettier-ignore
    expect(refused.map((line) => line.slice(folder.length + 1).split(':')[0])).toEqual(['cut.jpg', 'drawing.svg', 'empty.jpg']) // prettier-ignore
    for (const line of refused) expect(line).toContain('Er is niets van bewaard.')
    expect(told).toContain('4 klaar, 3 geweigerd van 7.')
    expect(readdirSync(out).filter((name) => name.includes('part'))).toEqual([])
  })

  test('nothing at all is written when nothing can be read', async () => {
    expect((await anonymise(given('cut.jpg', 'empty.jpg'), '--out', out)).status).toBe(2)
    expect(existsSync(out)).toBe(false)
  })

  test('what is done is not done again, unless it changed', async () => {
    given('sub/meadow.png', 'quarters.heic')
    await anonymise(folder, '--out', out)
    const first = statSync(join(out, 'quarters.jpg')).mtimeMs
    const again = await anonymise(folder, '--out', out, '--json')
    expect(lines(again.out).map(({ skipped }) => skipped)).toEqual([true, true])
    expect((await anonymise(folder, '--out', out)).out).toContain('overgeslagen')
    expect(statSync(join(out, 'quarters.jpg')).mtimeMs).toBe(first)
    cpSync(join(folder, 'sub/meadow.png'), join(folder, 'quarters.heic'))
    writeFileSync(join(out, 'sub/meadow.png'), '')
    expect(lines((await anonymise(folder, '--out', out, '--json')).out).map(({ skipped }) => skipped)).toEqual([undefined, undefined]) // prettier-ignore
  })

  test('two files that would get one name: the second is refused or named apart', async () => {
    given('pair.jpg')
    writeFileSync(join(folder, 'pair.heic'), heicFile(QUARTERS))
    expect((await anonymise(folder, '--out', out)).status).toBe(0)
    expect(written()).toEqual(['pair.heic.jpg', 'pair.jpg'])
    expect((await sharp(join(out, 'pair.jpg')).metadata()).width).toBe(640)
  })
})

describe('originals and the files of others are never written over', () => {
  test('--out where the originals are', async () => {
    given('sub/meadow.png')
    const before = readFileSync(join(folder, 'sub/meadow.png'))
    for (const args of [
      [folder, '--out', folder],
      [join(folder, 'sub/meadow.png'), '--out', join(folder, 'sub')],
      [join(folder, 'sub'), '--out', join(folder, 'sub/.')],
    ]) {
      // prettier-ignore
      const { status, err } = await anonymise(...args)
      expect(status).toBe(2)
      expect(err).toMatch(/^deelwijs: --out: .* would write over/)
    }
    expect(readFileSync(join(folder, 'sub/meadow.png')).equals(before)).toBe(true)
    expect(readdirSync(folder, { recursive: true })).toHaveLength(2)
  })
  test('a file of the same name that is not ours', async () => {
    given('sub/meadow.png')
    mkdirSync(join(out, 'sub'), { recursive: true })
    writeFileSync(join(out, 'sub/meadow.png'), 'someone else’s')
    const { status, err } = await anonymise(folder, '--out', out)
    expect([status, err.includes('niet van ons')]).toEqual([2, true])
    expect(readFileSync(join(out, 'sub/meadow.png'), 'utf8')).toBe('someone else’s')
  })
  test('an outcome folder inside the folder is not read again', async () => {
    given('sub/meadow.png')
    for (let i = 0; i < 2; i++) expect((await anonymise(folder, '--out', join(folder, 'safe'))).status).toBe(0)
    expect(readdirSync(join(folder, 'safe'), { recursive: true, encoding: 'utf8' }).sort()).toEqual(['.deelwijs.jsonl', 'sub', 'sub/meadow.png']) // prettier-ignore
  })
})

test.each([
  [['--out', 'x'], 'missing required argument'],
  [['nowhere.jpg', '--out', 'x'], 'nowhere.jpg: there is no such file'],
  [['package.json'], '--out'],
  [['package.json', '--out', 'x', '--keep', '1,2,3'], '--keep'],
  [['package.json', '--out', 'x', '--style', 'pretty'], '--style'],
  [['package.json', '--out', 'x', '--mute', '5-3'], '--mute'],
])('wrong use %j is one line and status 2', async (args, said) => {
  const { status, out: told, err } = await anonymise(...args)
  expect([status, told, err.trim().split('\n').length]).toEqual([2, '', 1])
  expect(err).toContain(said)
})

test('Ctrl-C stops cleanly; the same command goes on from there', async () => {
  given()
  mkdirSync(folder, { recursive: true })
  for (let i = 0; i < 12; i++)
    writeFileSync(
      join(folder, `${i}.png`),
      await asSharp(landscape(400, 300, i))
        .png()
        .toBuffer(),
    )
  const child = spawn(process.execPath, ['bin/command.ts', 'anonymise', folder, '--out', out])
  child.stdout.once('data', () => child.kill('SIGINT'))
  const [status, told] = await new Promise<[number | null, string]>((resolve) => {
    let text = ''
    child.stdout.on('data', (piece: Buffer) => (text += piece.toString()))
    child.on('close', (code) => resolve([code, text]))
  })
  expect(status).toBe(130)
  expect(told).toContain('Dezelfde opdracht gaat hier verder.')
  const done = written()
  expect(done.length).toBeGreaterThan(0)
  expect(done.length).toBeLessThan(12)
  for (const name of done) expect((await sharp(join(out, name)).metadata()).width).toBe(400)
  expect(readdirSync(out).filter((name) => name.startsWith('.'))).toEqual(['.deelwijs.jsonl'])
  const { status: after, out: rest } = await anonymise(folder, '--out', out)
  expect(after).toBe(0)
  expect(rest.match(/overgeslagen/g)).toHaveLength(done.length)
  expect(written()).toHaveLength(12)
})

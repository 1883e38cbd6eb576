import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { adviceSchema } from '#src/check/contract.ts'
import { asProcess, deelwijs } from './command.ts'

/** How many clauses our own protocol has now. */
const CLAUSES = readdirSync('protocol/loket/2024-06/clauses').length
const LINTED = `loket/2024-06: ${CLAUSES} clauses, nothing wrong\n`

const folder = mkdtempSync(join(tmpdir(), 'deelwijs-cli-'))
afterAll(() => rmSync(folder, { recursive: true }))

function fileWith(name: string, content: string | Buffer): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

const ABOUT_SCHOOL = ['--role', 'pupil', '--channel', 'instagram', '--school-related']

const situation = (id: string, text: string): string =>
  JSON.stringify({
    id,
    author: { role: 'guardian', onDuty: null },
    channel: 'facebook',
    schoolRelated: true,
    duringLesson: false,
    text,
  })

describe('check', () => {
  test('a proud message may be shared: status 0', () => {
    const who = ['--role', 'guardian', '--channel', 'facebook', '--school-related']
    const { status, out, err } = asProcess(['check', 'Wat een prachtige musical van groep 8, complimenten!', ...who])
    expect(err).toBe('')
    expect(out).toContain('Dit kun je delen.')
    expect(status).toBe(0)
  })
  test('a phone number on Instagram: clause, words, fix, status 1', async () => {
    const { status, out } = await deelwijs('check', 'Bel me op 06-12345678', ...ABOUT_SCHOOL)
    expect(out).toMatch(/A2 .*“06-12345678”/)
    expect(out).toContain('→')
    expect(status).toBe(1)
  })
  test('--json is an advice of the contract', async () => {
    const { out } = await deelwijs('check', 'Bel me op 06-12345678', ...ABOUT_SCHOOL, '--json')
    const advice = adviceSchema.parse(JSON.parse(out))
    expect(advice).toMatchObject({ protocol: 'loket/2024-06', verdict: 'adjust', applies: true })
    expect(advice.facts).toEqual([{ kind: 'phone', offset: 10, length: 11, text: '06-12345678' }])
  })
  test('reads standard input for "-" and for no text', () => {
    for (const args of [['check', '-'], ['check']])
      expect(asProcess([...args, ...ABOUT_SCHOOL], 'Bel me op 06-12345678').status).toBe(1)
  })
  test('speaks English when asked', async () => {
    const { out } = await deelwijs('check', 'Wat een mooie dag op school', '--language', 'en', ...ABOUT_SCHOOL)
    expect(out).toContain('You can share this.')
  })
  test('own numbers come from the context', async () => {
    const context = fileWith('context.json', JSON.stringify({ ownNumbers: ['010-1234567'], schools: ['De Duinrand'] }))
    const args = ['check', 'Vragen? Bel 010-1234567', '--role', 'leadership', '--channel', 'website', '--json']
    expect(JSON.parse((await deelwijs(...args, '--context', context)).out)).toMatchObject({ facts: [] })
  })
  test('what it can’t read is said, never called fine', async () => {
    const text = 'Bugün okulda çok güzel bir gün geçirdik ve herkes çok mutluydu'
    const { out } = await deelwijs('check', text, '--role', 'guardian', '--channel', 'facebook')
    expect(out).toContain('Ik lees alleen Nederlands')
    expect(out).not.toContain('Dit kun je delen')
  })
})

describe('check --batch', () => {
  test('an advice a line, in order; status 1 when something is found', async () => {
    const file = fileWith('in.jsonl', `${situation('a', 'Leuk!')}\n\n${situation('b', 'Bel 06-12345678')}\n`)
    const { status, out } = await deelwijs('check', '--batch', file)
    expect(out.trim().split('\n').map((line) => (JSON.parse(line) as { id: string; verdict: string }).id)).toEqual(['a', 'b']) // prettier-ignore
    expect(status).toBe(1)
  })
  test('--out is written whole or not at all', async () => {
    const out = join(folder, 'out.jsonl')
    const bad = fileWith('bad.jsonl', `${situation('a', 'Leuk!')}\n{"text": "Bel 06-12345678", "channel": "myspace"}\n`)
    const { status, err } = await deelwijs('check', '--batch', bad, '--out', out)
    expect(status).toBe(2)
    expect(err).toMatch(/^deelwijs: .*bad\.jsonl line 2: channel: must be one of .*\n$/)
    expect(existsSync(out)).toBe(false)
    const good = fileWith('good.jsonl', situation('a', 'Leuk!'))
    expect(await deelwijs('check', '--batch', good, '--out', out)).toMatchObject({ status: 0 })
    expect(readFileSync(out, 'utf8').trim().split('\n')).toHaveLength(1)
    expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([])
  })
  test('a wrong line in a file is told before anything is written', async () => {
    const late = fileWith('late.jsonl', `${situation('a', 'Leuk!')}\n{oops\n`)
    const { status, out, err } = await deelwijs('check', '--batch', late)
    expect({ status, out }).toEqual({ status: 2, out: '' })
    expect(err).toContain('line 2: is no valid JSON')
  })
  test('streams from standard input', () => {
    const many = Array.from({ length: 2_000 }, (_, i) => situation(String(i), 'Leuk!')).join('\n')
    expect(asProcess(['check', '--batch', '-'], many).out.trim().split('\n')).toHaveLength(2_000)
  })
})

describe('fix', () => {
  test('prints the mended text', () => {
    const { status, out } = asProcess(['fix', 'Bel me op 06-12345678!', ...ABOUT_SCHOOL])
    expect({ status, out }).toEqual({ status: 0, out: 'Bel me op [telefoonnummer]!\n' })
  })
  test('--dry-run says what it would do', async () => {
    const { out } = await deelwijs('fix', 'Bel me op 06-12345678!', ...ABOUT_SCHOOL, '--dry-run')
    expect(out).toMatch(/^A2 .*"06-12345678" → \[telefoonnummer\]\n$/)
  })
})

describe('protocol', () => {
  test('show gives all clauses, or one', async () => {
    expect((await deelwijs('protocol', 'show')).out.match(/^ {2}[A-Z]\d /gm)).toHaveLength(CLAUSES)
    expect((await deelwijs('protocol', 'show', 'a2')).out).toMatch(/^A2 /)
    expect((await deelwijs('protocol', 'show', 'Z9')).status).toBe(2)
  })
  test('lint finds nothing wrong in ours', async () => {
    expect(await deelwijs('protocol', 'lint')).toMatchObject({ status: 0, out: LINTED })
  })
  test('diff of a version with itself', async () => {
    const { status, out } = await deelwijs('protocol', 'diff', 'loket/2024-06', 'loket/2024-06')
    expect({ status, out }).toEqual({ status: 0, out: 'no difference\n' })
  })
})

describe('wrong use is one line on standard error, status 2, nothing on standard output', () => {
  const isOneLine = ({ status, out, err }: Awaited<ReturnType<typeof deelwijs>>): void => {
    expect({ status, out, lines: err.split('\n').length }).toEqual({ status: 2, out: '', lines: 2 })
    expect(err).toMatch(/^deelwijs: ./)
    expect(err).not.toMatch(/at .*\.ts/)
  }
  test.each([
    ['no such command', ['chekc', 'hallo']],
    ['unknown option', ['check', 'hallo', '--colour', 'red']],
    ['unknown role', ['check', 'hallo', '--role', 'boss']],
    ['unknown channel', ['check', 'hallo', '--channel', 'myspace']],
    ['a day that is none', ['check', 'hallo', '--date', 'gisteren']],
    ['a protocol that is not there', ['check', 'hallo', '--protocol', 'nergens']],
    ['a context that is not there', ['check', 'hallo', '--context', 'nergens.json']],
    ['a batch that is not there', ['check', '--batch', 'nergens.jsonl']],
    ['a folder as batch', ['check', '--batch', '.']],
    ['both on and off duty', ['check', 'hallo', '--on-duty', '--off-duty']],
    ['before the first version', ['check', 'hallo', '--date', '1999-01-01']],
  ])('%s', async (_, args) => isOneLine(await deelwijs(...args)))
  test.each([
    ['invalid UTF-8', Buffer.from([0x68, 0xff, 0xfe, 0x69])],
    ['10 MB', 'a'.repeat(10_000_000)],
  ])('%s', (_, input) => isOneLine(asProcess(['check', '-'], input)))
})

describe('odd text is no wrong use', () => {
  test.each([
    ['empty', ''],
    ['NUL', 'a\0b'],
    ['only spaces', '   \n'],
    ['emoji', '😀😀😀'],
  ])('%s', (_, text) => {
    const { status, err } = asProcess(['check', '-', '--role', 'pupil', '--channel', 'tiktok', '--json'], text)
    expect({ status, err }).toEqual({ status: 0, err: '' })
  })
  test('a lone surrogate in JSON', () => {
    const { status, out } = asProcess(
      ['check', '--batch', '-'],
      '{"text":"\\ud83d bel 06-12345678","channel":"x","schoolRelated":true}',
    )
    expect(status).toBe(1)
    expect(JSON.parse(out)).toMatchObject({ facts: [{ kind: 'phone', offset: 6, length: 11 }] })
  })
})

test('--help shows examples; no command shows help with status 2', async () => {
  const help = await deelwijs('check', '--help')
  expect(help.status).toBe(0)
  expect(help.out).toContain('Examples:')
  expect((await deelwijs()).status).toBe(2)
})

test('a reader that stops early is no failure', () => {
  const many = Array.from({ length: 5_000 }, (_, i) => situation(String(i), 'Leuk!')).join('\n')
  const file = fileWith('many.jsonl', many)
  const { stdout, stderr } = spawnSync(
    'sh',
    ['-c', `"${process.execPath}" bin/command.ts check --batch "${file}" | head -1`],
    { encoding: 'utf8' },
  )
  expect(stdout.split('\n')).toHaveLength(2)
  expect(stderr).toBe('')
})

test('./bin/deelwijs picks the Node that the project brings', () => {
  const { status, stdout } = spawnSync('./bin/deelwijs', ['protocol', 'lint'], { encoding: 'utf8' })
  expect({ status, stdout }).toEqual({ status: 0, stdout: LINTED })
})

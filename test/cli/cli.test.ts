import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { adviceSchema } from '#src/check/contract.ts'

/** How many clauses our own protocol has now. */
const CLAUSES = readdirSync('protocol/loket/2024-06/clauses').length
const LINTED = `loket/2024-06: ${CLAUSES} clauses, nothing wrong\n`

const folder = mkdtempSync(join(tmpdir(), 'deelwijs-cli-'))
afterAll(() => rmSync(folder, { recursive: true }))

interface Ran {
  readonly status: number | null
  readonly out: string
  readonly err: string
}

/** Runs the command as a user does. */
function deelwijs(args: readonly string[], input: string | Buffer = ''): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['bin/command.ts', ...args], {
    input,
    encoding: 'utf8',
    maxBuffer: 1e9,
  })
  return { status, out: stdout, err: stderr }
}

function fileWith(name: string, content: string | Buffer): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

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
    const { status, out, err } = deelwijs([
      'check',
      'Wat een prachtige musical van groep 8, complimenten!',
      '--role',
      'guardian',
      '--channel',
      'facebook',
      '--school-related',
    ])
    expect(err).toBe('')
    expect(out).toContain('Dit kun je delen.')
    expect(status).toBe(0)
  })
  test('a phone number on Instagram: clause, words, fix, status 1', () => {
    const { status, out } = deelwijs([
      'check',
      'Bel me op 06-12345678',
      '--role',
      'pupil',
      '--channel',
      'instagram',
      '--school-related',
    ])
    expect(out).toMatch(/A2 .*“06-12345678”/)
    expect(out).toContain('→')
    expect(status).toBe(1)
  })
  test('--json is an advice of the contract', () => {
    const { out } = deelwijs([
      'check',
      'Bel me op 06-12345678',
      '--role',
      'pupil',
      '--channel',
      'instagram',
      '--school-related',
      '--json',
    ])
    const advice = adviceSchema.parse(JSON.parse(out))
    expect(advice).toMatchObject({ protocol: 'loket/2024-06', verdict: 'adjust', applies: true })
    expect(advice.facts).toEqual([{ kind: 'phone', offset: 10, length: 11, text: '06-12345678' }])
  })
  test('reads standard input for "-" and for no text', () => {
    for (const args of [['check', '-'], ['check']]) {
      expect(
        deelwijs([...args, '--role', 'pupil', '--channel', 'tiktok', '--school-related'], 'Bel me op 06-12345678')
          .status,
      ).toBe(1)
    }
  })
  test('speaks English when asked', () => {
    expect(
      deelwijs([
        'check',
        'Wat een mooie dag op school',
        '--language',
        'en',
        '--role',
        'pupil',
        '--channel',
        'tiktok',
        '--school-related',
      ]).out,
    ).toContain('You can share this.')
  })
  test('own numbers come from the context', () => {
    const context = fileWith('context.json', JSON.stringify({ ownNumbers: ['010-1234567'], schools: ['De Duinrand'] }))
    const args = ['check', 'Vragen? Bel 010-1234567', '--role', 'leadership', '--channel', 'website', '--json']
    expect(JSON.parse(deelwijs([...args, '--context', context]).out)).toMatchObject({ facts: [] })
  })
  test('what it can’t read is said, never called fine', () => {
    const { out } = deelwijs([
      'check',
      'Bugün okulda çok güzel bir gün geçirdik ve herkes çok mutluydu',
      '--role',
      'guardian',
      '--channel',
      'facebook',
    ])
    expect(out).toContain('Ik lees alleen Nederlands')
    expect(out).not.toContain('Dit kun je delen')
  })
})

describe('check --batch', () => {
  test('an advice a line, in order; status 1 when something is found', () => {
    const file = fileWith('in.jsonl', `${situation('a', 'Leuk!')}\n\n${situation('b', 'Bel 06-12345678')}\n`)
    const { status, out } = deelwijs(['check', '--batch', file])
    expect(out.trim().split('\n').map((line) => (JSON.parse(line) as { id: string; verdict: string }).id)).toEqual(['a', 'b']) // prettier-ignore
    expect(status).toBe(1)
  })
  test('--out is written whole or not at all', () => {
    const out = join(folder, 'out.jsonl')
    const bad = fileWith('bad.jsonl', `${situation('a', 'Leuk!')}\n{"text": "Bel 06-12345678", "channel": "myspace"}\n`)
    const { status, err } = deelwijs(['check', '--batch', bad, '--out', out])
    expect(status).toBe(2)
    expect(err).toMatch(/^deelwijs: .*bad\.jsonl line 2: channel: must be one of .*\n$/)
    expect(existsSync(out)).toBe(false)
    expect(deelwijs(['check', '--batch', fileWith('good.jsonl', situation('a', 'Leuk!')), '--out', out]).status).toBe(0)
    expect(readFileSync(out, 'utf8').trim().split('\n')).toHaveLength(1)
    expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([])
  })
  test('a wrong line in a file is told before anything is written', () => {
    const { status, out, err } = deelwijs([
      'check',
      '--batch',
      fileWith('late.jsonl', `${situation('a', 'Leuk!')}\n{oops\n`),
    ])
    expect({ status, out }).toEqual({ status: 2, out: '' })
    expect(err).toContain('line 2: is no valid JSON')
  })
  test('streams from standard input', () => {
    const many = Array.from({ length: 2_000 }, (_, i) => situation(String(i), 'Leuk!')).join('\n')
    expect(deelwijs(['check', '--batch', '-'], many).out.trim().split('\n')).toHaveLength(2_000)
  })
})

describe('fix', () => {
  test('prints the mended text', () => {
    const { status, out } = deelwijs([
      'fix',
      'Bel me op 06-12345678!',
      '--role',
      'pupil',
      '--channel',
      'instagram',
      '--school-related',
    ])
    expect({ status, out }).toEqual({ status: 0, out: 'Bel me op [telefoonnummer]!\n' })
  })
  test('--dry-run says what it would do', () => {
    expect(
      deelwijs([
        'fix',
        'Bel me op 06-12345678!',
        '--role',
        'pupil',
        '--channel',
        'instagram',
        '--school-related',
        '--dry-run',
      ]).out,
    ).toMatch(/^A2 .*"06-12345678" → \[telefoonnummer\]\n$/)
  })
})

describe('protocol', () => {
  test('show gives all clauses, or one', () => {
    expect(deelwijs(['protocol', 'show']).out.match(/^ {2}[A-Z]\d /gm)).toHaveLength(CLAUSES)
    expect(deelwijs(['protocol', 'show', 'a2']).out).toMatch(/^A2 /)
    expect(deelwijs(['protocol', 'show', 'Z9']).status).toBe(2)
  })
  test('lint finds nothing wrong in ours', () => {
    expect(deelwijs(['protocol', 'lint'])).toMatchObject({
      status: 0,
      out: LINTED,
    })
  })
  test('diff of a version with itself', () => {
    expect(deelwijs(['protocol', 'diff', 'loket/2024-06', 'loket/2024-06'])).toMatchObject({
      status: 0,
      out: 'no difference\n',
    })
  })
})

describe('wrong use is one line on standard error, status 2, nothing on standard output', () => {
  const cases: [string, string[], (string | Buffer)?][] = [
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
    ['invalid UTF-8', ['check', '-'], Buffer.from([0x68, 0xff, 0xfe, 0x69])],
    ['10 MB', ['check', '-'], 'a'.repeat(10_000_000)],
    ['before the first version', ['check', 'hallo', '--date', '1999-01-01']],
  ]
  test.each(cases)('%s', (_, args, input) => {
    const { status, out, err } = deelwijs(args, input)
    expect({ status, out, lines: err.split('\n').length }).toEqual({ status: 2, out: '', lines: 2 })
    expect(err).toMatch(/^deelwijs: ./)
    expect(err).not.toMatch(/at .*\.ts/)
  })
})

describe('odd text is no wrong use', () => {
  test.each([
    ['empty', ''],
    ['NUL', 'a\0b'],
    ['only spaces', '   \n'],
    ['emoji', '😀😀😀'],
  ])('%s', (_, text) => {
    const { status, err } = deelwijs(['check', '-', '--role', 'pupil', '--channel', 'tiktok', '--json'], text)
    expect({ status, err }).toEqual({ status: 0, err: '' })
  })
  test('a lone surrogate in JSON', () => {
    const { status, out } = deelwijs(
      ['check', '--batch', '-'],
      '{"text":"\\ud83d bel 06-12345678","channel":"x","schoolRelated":true}',
    )
    expect(status).toBe(1)
    expect(JSON.parse(out)).toMatchObject({ facts: [{ kind: 'phone', offset: 6, length: 11 }] })
  })
})

test('--help shows examples; no command shows help with status 2', () => {
  expect(deelwijs(['check', '--help'])).toMatchObject({ status: 0 })
  expect(deelwijs(['check', '--help']).out).toContain('Examples:')
  expect(deelwijs([]).status).toBe(2)
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

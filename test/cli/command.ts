/** The command line for tests: as a user starts it, or here, where starting Node anew would only take time. */
import { spawnSync } from 'node:child_process'
import { main } from '#src/apps/cli/main.ts'

export interface Ran {
  readonly status: number | null
  readonly out: string
  readonly err: string
}

/** In a process of its own, as a user does: for what is about streams, signals, the start and the status at the end. */
export function asProcess(args: readonly string[], input: string | Buffer = ''): Ran {
  const options = { input, encoding: 'utf8', maxBuffer: 1e9 } as const
  const { status, stdout, stderr } = spawnSync(process.execPath, ['bin/command.ts', ...args], options)
  return { status, out: stdout, err: stderr }
}

/** The same words lead to the same command here; it has no standard input. */
export async function deelwijs(...args: readonly string[]): Promise<Ran> {
  let [out, err] = ['', '']
  const status = await main(args, {
    out: (text) => Promise.resolve(void (out += text)),
    err: (text) => void (err += text.endsWith('\n') ? text : `${text}\n`),
    tty: false,
  })
  return { status, out, err }
}

/**
 * What makes a fresh clone work: installs what the lock file names, finds the Node that the project brings, and runs the
 * command with it. Plain JavaScript, because it has to run on whatever Node is there.
 */
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const NEEDED = 24
/** A small young heap: a long chat then stays within 300 MB (255 instead of 386 for a million messages). */
const LEAN = ['--max-semi-space-size=8']
const root = fileURLToPath(new URL('..', import.meta.url))
const at = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url))

/** Packages that hold Node for this machine, best first. */
const NODES = [
  `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`,
  `node-bin-${process.platform}-${process.arch}`,
]

const say = (line) => process.stderr.write(`deelwijs: ${line}\n`)

/** Ends with a line that says what is wrong and what to do. */
function giveUp(line) {
  say(line)
  process.exit(2)
}

/** Installs when the lock file changed since the last whole install; a stamp is written only when it succeeded. */
function install() {
  const stamp = at('node_modules/.deelwijs-installed')
  const wanted = createHash('sha256')
    .update(readFileSync(at('package-lock.json')))
    .digest('hex')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return
  say('installing what the project needs (once; about a minute)…')
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
  const done = spawnSync(npm, ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  })
  if (done.status !== 0) {
    process.stderr.write(`${done.stdout ?? ''}${done.stderr ?? ''}`.split('\n').slice(0, 12).join('\n'))
    giveUp('\ninstalling did not work; is there a network? What npm said stands above. Nothing was started.')
  }
  writeFileSync(stamp, wanted)
}

/** Path of a Node that is new enough. */
function findNode() {
  for (const name of NODES) {
    const path = at(`node_modules/${name}/bin/node${process.platform === 'win32' ? '.exe' : ''}`)
    if (existsSync(path)) return path
  }
  if (Number(process.versions.node.split('.')[0]) >= NEEDED) return process.execPath
  return giveUp(
    `needs Node ${NEEDED} or newer; this is ${process.version} and no package brings one for this machine. See nodejs.org.`,
  )
}

/** Runs one of: start, test, command ARGS, or `run SCRIPT ARGS`. Ends the process with its status; passes signals on. */
export function run([what, ...args]) {
  install()
  const node = findNode()
  const scripts = { start: 'tools/start.ts', test: 'tools/test.ts', command: 'bin/command.ts', run: args[0] }
  const script = scripts[what] ?? giveUp(`no such thing: ${what}`)
  const child = spawn(node, [...LEAN, at(script), ...(what === 'run' ? args.slice(1) : args)], {
    cwd: what === 'command' ? process.cwd() : root,
    stdio: 'inherit',
    env: { ...process.env, PATH: withProjectTools(node) },
  })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  child.on('error', (error) => giveUp(`could not start: ${error.message}`))
  child.on('exit', (status, signal) => process.exit(status ?? (signal === 'SIGINT' ? 130 : 143)))
}

function withProjectTools(node) {
  const separator = process.platform === 'win32' ? ';' : ':'
  return [node.replace(/[\\/][^\\/]+$/, ''), at('node_modules/.bin'), process.env.PATH].join(separator)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) run(process.argv.slice(2))

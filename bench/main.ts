/**
 * Speed, peers beside us in one run, written to docs/performance.md.
 *   npm run bench                   everything (some minutes)
 *   npm run bench -- check browser  some of it, shown only
 *   npm run bench -- faces --many 500
 */
import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { benchBrowser } from './browser.ts'
import { benchCheck } from './check.ts'
import { benchFaces } from './faces.ts'
import { benchFilm } from './film.ts'
import { benchRecord } from './record.ts'
import { table } from './table.ts'

const DOC = 'docs/performance.md'

const PARTS: Readonly<Record<string, () => Promise<string>>> = {
  check: async () => `### The check\n\n${table(await benchCheck())}`,
  browser: async () => `### The page\n\n${table(await benchBrowser())}`,
  faces: async () => `### Photos\n\n${await benchFaces()}`,
  film: async () => `### Films\n\n${table(await benchFilm())}`,
  chat: () => Promise.resolve(`### A chat\n\n${chat()}`),
  record: async () => `### Record\n\n${table(await benchRecord())}\n\n${recordOnServer()}`,
}

/** The same on a PostgreSQL server that is thrown away afterwards. */
function recordOnServer(): string {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['tools/postgres.ts', process.execPath, 'bench/record.ts'],
    { encoding: 'utf8' },
  )
  if (status !== 0) throw new Error(stderr)
  return stdout.trim()
}

function chat(): string {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['bench/chat.ts', '1000000', '200000'], {
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(stderr)
  return `\`\`\`\n${stdout.trim()}\n\`\`\``
}

const wanted = process.argv.slice(2)
const results: string[] = []
for (const [name, part] of Object.entries(PARTS)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue
  const result = await part()
  console.log(`${result}\n`)
  results.push(result)
}
if (wanted.length === 0) {
  const [head = ''] = readFileSync(DOC, 'utf8').split('<!-- tables -->')
  const machine = `Node ${process.version}, ${cpus().length} cores, ${cpus()[0]?.model ?? ''}`
  writeFileSync(
    DOC,
    `${head}<!-- tables -->\n\nMeasured with \`npm run bench\` on: ${machine.trim()}.\n\n${results.join('\n\n')}\n`,
  )
  console.log(`written to ${DOC}`)
}

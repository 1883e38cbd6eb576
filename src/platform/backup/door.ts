/**
 * How a back-up is made of an embedded database that a server has open: the server, which alone may read it, gives the lines
 * to whoever can read a token in its data folder. On loopback, on a port of its own, never through the pages' server.
 */
import { randomBytes, timingSafeEqual } from 'node:crypto'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, request, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { pipeline, type Readable } from 'node:stream'
import type { Database } from '../database/database.ts'
import { zipLines } from './file.ts'
import { BackupError } from './vault.ts'

const FILE = 'back-up-door.json'

interface Door {
  readonly port: number
  readonly token: string
}

/** Opens the door; gives the function that closes it. `before` is run before each back-up. */
export async function openBackupDoor(
  db: Database,
  data: string,
  before: () => Promise<unknown>,
): Promise<() => Promise<void>> {
  const token = randomBytes(32).toString('base64url')
  const server = createServer((asked, answer) => {
    if (!isToken(asked.headers.authorization, token)) {
      answer.writeHead(403).end()
      return
    }
    void before().then(
      () => pipeline(zipLines(db.dump()), answer, () => undefined),
      () => answer.writeHead(500).end(),
    )
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const { port } = server.address() as AddressInfo
  const door: Door = { port, token }
  writeFileSync(join(data, FILE), JSON.stringify(door), { mode: 0o600 })
  return async () => {
    rmSync(join(data, FILE), { force: true })
    await new Promise((closed) => server.close(closed))
  }
}

function isToken(given: string | undefined, token: string): boolean {
  const [a, b] = [Buffer.from(given ?? ''), Buffer.from(`Bearer ${token}`)]
  return a.length === b.length && timingSafeEqual(a, b)
}

/** Asks the server that has the folder for its lines, zipped. Throws BackupError when it doesn't answer. */
export async function askBackup(data: string): Promise<AsyncIterable<Uint8Array>> {
  const door = readDoor(data)
  const answer = door && (await ask(door).catch(() => null))
  if (answer?.statusCode === 200) return whole(answer)
  throw new BackupError(
    `${data}: another Deelwijs works in this folder and gives no back-up; try again, or stop it first. Nothing was written.`,
  )
}

function readDoor(data: string): Door | null {
  try {
    return JSON.parse(readFileSync(join(data, FILE), 'utf8')) as Door
  } catch {
    return null
  }
}

function ask({ port, token }: Door): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port, headers: { authorization: `Bearer ${token}` } }, resolve)
      .on('error', reject)
      .end()
  })
}

/** An answer that breaks off is no back-up. */
async function* whole(answer: Readable): AsyncGenerator<Uint8Array> {
  try {
    for await (const piece of answer) yield piece as Uint8Array
  } catch {
    throw new BackupError('the server broke off; there is no back-up. Try again.')
  }
}

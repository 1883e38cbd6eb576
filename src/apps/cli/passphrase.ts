/** A passphrase: from DEELWIJS_PASSPHRASE, or typed on the terminal without being shown. Never from the command line. */
import { Writable } from 'node:stream'
import { createInterface } from 'node:readline/promises'
import { UsageError } from './io.ts'

/** Throws a UsageError when there is no terminal to ask on, or when it is typed differently the second time. */
export async function askPassphrase(how: 'once' | 'twice'): Promise<string> {
  const given = process.env['DEELWIJS_PASSPHRASE']
  if (given !== undefined) return given
  if (!process.stdin.isTTY)
    throw new UsageError('put the passphrase into DEELWIJS_PASSPHRASE, or run this on a terminal')
  const passphrase = await typed('Passphrase: ')
  if (how === 'twice' && (await typed('Once more: ')) !== passphrase)
    throw new UsageError('the two passphrases differ; nothing was written')
  return passphrase
}

async function typed(words: string): Promise<string> {
  process.stderr.write(words)
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() })
  const terminal = createInterface({ input: process.stdin, output: silent, terminal: true })
  try {
    return await terminal.question('')
  } finally {
    terminal.close()
    process.stderr.write('\n')
  }
}

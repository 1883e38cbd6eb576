/** Text that comes in whole or line by line: strict UTF-8, bounded, with errors that say what was wrong. */
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import type { Readable } from 'node:stream'

/** Input that can't be used; the message is one line for the user and holds nothing of the content. */
export class InputError extends Error {}

/** Standard input for `-`, else the file. Throws an InputError when there is no such file. */
export async function openInput(source: string): Promise<Readable> {
  if (source === '-') return process.stdin
  const info = await stat(source).catch(() => undefined)
  if (!info) throw new InputError(`${source}: there is no such file`)
  if (!info.isFile()) throw new InputError(`${source}: is not a file`)
  return createReadStream(source)
}

/** A whole text of at most `maxBytes`. Throws an InputError when it is longer, not there, or no UTF-8. */
export async function readText(source: string, maxBytes: number): Promise<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let text = ''
  let bytes = 0
  for await (const chunk of await openInput(source)) {
    const part = chunk as Buffer
    bytes += part.length
    if (bytes > maxBytes) throw new InputError(`${nameOf(source)}: is longer than ${Math.round(maxBytes / 1e6)} MB`)
    text += decode(decoder, source, part)
  }
  return text + decode(decoder, source)
}

/** The lines of a text, without their ends, in constant memory. Throws an InputError for no UTF-8 or a line over `maxLine`. */
export async function* readLines(source: string, maxLine: number): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let rest = ''
  for await (const chunk of await openInput(source)) {
    const lines = (rest + decode(decoder, source, chunk as Buffer)).split('\n')
    rest = lines.pop() ?? ''
    if (rest.length > maxLine) throw new InputError(`${nameOf(source)}: a line is longer than ${maxLine} characters`)
    yield* lines
  }
  rest += decode(decoder, source)
  if (rest !== '') yield rest
}

function decode(decoder: TextDecoder, source: string, part?: Buffer): string {
  try {
    return part ? decoder.decode(part, { stream: true }) : decoder.decode()
  } catch {
    throw new InputError(`${nameOf(source)}: is no UTF-8 text; save it as UTF-8 and try again`)
  }
}

function nameOf(source: string): string {
  return source === '-' ? 'standard input' : source
}

/** Text that comes in whole or line by line, from a file or standard input: strict, bounded, with errors in one line. */
import { InputError, STANDARD_INPUT, fileSource, readPieces, type ByteSource } from './files.ts'

/** A whole text of at most `maxLength` UTF-16 code units; `-` is standard input. Throws an InputError. */
export async function readText(path: string, maxLength: number): Promise<string> {
  const source = await sourceOf(path)
  let text = ''
  for await (const piece of readPieces(source)) {
    text += piece
    if (text.length > maxLength) throw new InputError(`${source.name}: is longer than ${maxLength} characters`)
  }
  return text
}

/** The lines of a text, without their ends, in constant memory. Throws an InputError for no text or a line over `maxLine`. */
export async function* readLines(path: string, maxLine: number): AsyncGenerator<string> {
  const source = await sourceOf(path)
  let rest = ''
  for await (const piece of readPieces(source)) {
    const lines = (rest + piece).split('\n')
    rest = lines.pop() ?? ''
    if (rest.length > maxLine) throw new InputError(`${source.name}: a line is longer than ${maxLine} characters`)
    yield* lines
  }
  if (rest !== '') yield rest
}

function sourceOf(path: string): Promise<ByteSource> {
  return path === '-' ? Promise.resolve(STANDARD_INPUT) : fileSource(path)
}

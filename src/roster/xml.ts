/** XML as a stream of elements, with the line of each. No DTD, so no entities but the five of XML itself. */
import { SaxesParser } from 'saxes'
import { LIMITS } from './limits.ts'
import { RosterError } from './reasons.ts'

export interface Element {
  /** Without prefix. */
  readonly name: string
  readonly line: number
  readonly attribute: (name: string) => string | undefined
}

export interface XmlHandler {
  open(element: Element): void
  /** `text` is all text of the element itself, without that of elements in it. */
  close(text: string): void
}

/** Longest text of one element that is kept; a name or key that is longer is refused by its own limit. */
const MOST_TEXT = 4_096

/** Reads to the end. Throws a RosterError for what is no well-formed XML, has a DOCTYPE, or is too large or deep. */
export async function readXml(pieces: AsyncIterable<string>, handler: XmlHandler): Promise<void> {
  const parser = new SaxesParser({ xmlns: true })
  const texts: string[] = []
  let [elements, silence] = [0, 0]
  const fail = (fault: ConstructorParameters<typeof RosterError>[0]): never => {
    throw new RosterError(fault, parser.line)
  }
  parser.on('error', () => fail('broken-xml'))
  parser.on('doctype', () => fail('doctype'))
  parser.on('opentag', ({ local, attributes }) => {
    if (texts.push('') > LIMITS.depth) fail('broken-xml')
    if (++elements > LIMITS.elements) fail('too-large')
    silence = 0
    handler.open({
      name: local,
      line: parser.line,
      attribute: (name) => (Object.hasOwn(attributes, name) ? attributes[name]?.value : undefined),
    })
  })
  const add = (text: string): void => {
    const before = texts.pop()
    if (before !== undefined) texts.push(before.length < MOST_TEXT ? before + text.slice(0, MOST_TEXT) : before)
  }
  parser.on('text', add)
  parser.on('cdata', add)
  parser.on('closetag', () => handler.close(texts.pop() ?? ''))
  for await (const piece of pieces) {
    parser.write(piece)
    if ((silence += piece.length) > LIMITS.silence) fail('broken-xml')
  }
  parser.close()
}

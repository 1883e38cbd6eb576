/** Does a name sign a message: "Groeten, juf Anja", or a last line of its own? */
import type { Reading } from './reading.ts'

const GREETING =
  /(?:^|[^\p{L}])(?:groet\p{L}*|gr|grtjs|mvg|liefs)[\s,.]*(?:juf|meester|mw\.?|dhr\.?|meneer|mevrouw)?\s*$/iu
const TITLE = /^(?:juf|meester|mw|dhr|meneer|mevrouw)$/

/** Is the name over words `from` up to `until` a signature? What follows the message doesn't change the answer. */
export function isSignature({ words, text }: Reading, from: number, until: number): boolean {
  const name = words[from]
  if (!name) return false
  if (GREETING.test(text.slice(Math.max(0, name.start - 28), name.start))) return true
  const first = TITLE.test(words[from - 1]?.form ?? '') ? from - 1 : from
  const before = words[first - 1]
  const after = words[until]
  const opens = before !== undefined && (before.sentence !== name.sentence || before.part !== words[first]?.part)
  return opens && (after === undefined || after.kind === 'emoji' || after.sentence !== name.sentence)
}

/** Marks in examples: `[[…]]` around what must be found. */

/** The text without its marks, and the places that were marked as "offset:length" in UTF-16 code units. Throws for half a mark. */
export function unmark(marked: string): { text: string; spans: string[] } {
  const spans: string[] = []
  let text = ''
  for (const piece of marked.split(/(\[\[[^\]]*\]\])/)) {
    const inner = piece.startsWith('[[') && piece.endsWith(']]') ? piece.slice(2, -2) : undefined
    if (inner !== undefined) spans.push(`${text.length}:${inner.length}`)
    text += inner ?? piece
  }
  if (/\[\[|\]\]/.test(text)) throw new Error(`a mark is not closed: ${marked}`)
  return { text, spans }
}

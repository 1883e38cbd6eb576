/** The words of a list that is written as one text, in its order. */
export function wordList(text: string): readonly string[] {
  return text.trim().split(/\s+/)
}

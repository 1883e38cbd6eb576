/** What was made of a word is kept for the next time that the word comes by; a bounded number of words, then it starts anew. */
const KEPT = 6_000

/** The same function, that remembers. Only for pure functions of a short text. */
export function remembered<T>(make: (form: string) => T): (form: string) => T {
  const known = new Map<string, T>()
  return (form) => {
    const kept = known.get(form)
    if (kept !== undefined) return kept
    const made = make(form)
    if (known.size >= KEPT) known.clear()
    if (form.length <= 40) known.set(form, made)
    return made
  }
}

/** Words kept in each of two generations: what was used of late stays when the older ones go. */
const KEPT = 12_000

/** The same function, that remembers what it made of the words that came by last. Only for pure functions of a short text. */
export function remembered<T>(make: (form: string) => T): (form: string) => T {
  let young = new Map<string, T>()
  let old = new Map<string, T>()
  return (form) => {
    const kept = young.get(form)
    if (kept !== undefined) return kept
    const made = old.get(form) ?? make(form)
    if (form.length > 40) return made
    if (young.size >= KEPT) {
      old = young
      young = new Map()
    }
    young.set(form, made)
    return made
  }
}

/** Letters: what hides behind look-alikes, accents and symbols. Pure tables, no locale. */

/** Cyrillic, Greek and other letters that look Latin. Written from sight for this project, not taken from a list. */
const LOOK_ALIKES: Readonly<Record<string, string>> = {
  а: 'a', в: 'b', е: 'e', к: 'k', м: 'm', н: 'h', о: 'o', р: 'p', с: 'c', т: 't', у: 'y', х: 'x', і: 'i', ј: 'j', ѕ: 's', ԁ: 'd', ɡ: 'g', ӏ: 'l',
  α: 'a', β: 'b', ε: 'e', η: 'n', ι: 'i', κ: 'k', ν: 'v', ο: 'o', ρ: 'p', τ: 't', υ: 'u', χ: 'x',
  ı: 'i', ł: 'l', ø: 'o', đ: 'd', ħ: 'h', ß: 'ss', æ: 'ae', œ: 'oe', ĳ: 'ij', '’': "'", '‘': "'", '´': "'", '`': "'", '‑': '-', '–': '-',
} // prettier-ignore

/** Symbols and digits that stand for letters inside a word. */
const LEET: Readonly<Record<string, string>> = {
  '0': 'o', '1': 'i', '3': 'e', '4': 'a', '5': 's', '7': 't', '8': 'b', '9': 'g', '@': 'a', $: 's', '€': 'e', '!': 'i', '|': 'l', '+': 't',
} // prettier-ignore

const MARKS = /\p{M}+/gu
const NOT_PLAIN = /[^a-z0-9'-]/
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff\u202a-\u202e\u2066-\u2069]/g

/** A word in small plain letters: accents off, look-alikes undone, invisible signs gone. "Één" → "een". */
export function plain(word: string): string {
  const low = word.toLowerCase()
  if (!NOT_PLAIN.test(low)) return low
  let out = ''
  for (const letter of low.normalize('NFKD').replace(MARKS, '').replace(INVISIBLE, '')) {
    const known = LOOK_ALIKES[letter]
    out += known ?? letter
  }
  return out.toLowerCase()
}

/** A word with symbols and digits read as letters: "k4nk3r" → "kanker". A `*` or `#` becomes `?`, any letter. */
export function unleet(word: string): string {
  let out = ''
  for (const letter of word) out += LEET[letter] ?? (letter === '*' || letter === '#' ? '?' : letter)
  return out
}

/** A word with letters that are drawn out shortened to `keep` of them: "neeee" → "nee" (2) or "ne" (1). */
export function undraw(word: string, keep: 1 | 2): string {
  let out = ''
  let run = 0
  for (let i = 0; i < word.length; i++) {
    const letter = word.charAt(i)
    run = letter === word.charAt(i - 1) ? run + 1 : 1
    if (run <= keep) out += letter
  }
  return out
}

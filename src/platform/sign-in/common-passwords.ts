/**
 * How easily a password is guessed, against the commonest passwords of the world and the words of a school.
 *
 * `common-passwords.bin` holds the first four bytes of the SHA-256 of each, sorted: no list of words to read, and no
 * network. It was made by `tools/common-passwords.ts` from a public list (docs/decisions/0009-sign-in.md).
 */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'

/** Words that a school's people choose and the world's list lacks. */
const SCHOOL_WORDS =
  'welkom wachtwoord school basis college klas docent leerling ouder groep juf meester deelwijs directie leraar rooster zomer winter herfst lente vakantie januari februari maart april juni juli augustus september oktober november december maandag dinsdag woensdag donderdag vrijdag zaterdag zondag'.split(
    ' ',
  )

const SHORTEST_WORD = 3
const LONGEST_WORD = 24
const KNOWN_PART = 2

/** Look-alikes that guessers undo too. */
const LOOK_ALIKES: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
  '!': 'i',
}

let hashes: Uint32Array | undefined

/**
 * How many parts a guesser must get right: the least over all ways to cut the password into known words (two each; a
 * run such as aaaa or 3456 and a year are known too) and single characters (one each).
 */
export function guessability(password: string, known: readonly string[]): number {
  const typed = password.normalize('NFC').toLowerCase()
  const undone = Array.from(typed, (letter) => LOOK_ALIKES[letter] ?? letter).join('')
  const words = new Set([...SCHOOL_WORDS, ...known.flatMap(wordsOf)])
  const isKnown = (text: string): boolean => words.has(text) || isRun(text) || isYear(text) || isCommon(text)
  const least = [0]
  for (let end = 1; end <= typed.length; end++) {
    let best = (least[end - 1] ?? 0) + 1
    for (let start = Math.max(0, end - LONGEST_WORD); start <= end - SHORTEST_WORD; start++) {
      const cost = (least[start] ?? 0) + KNOWN_PART
      if (cost < best && (isKnown(typed.slice(start, end)) || isKnown(undone.slice(start, end)))) best = cost
    }
    least.push(best)
  }
  return least.at(-1) ?? 0
}

/** The four bytes by which a common password is kept. */
export function shortHash(password: string): number {
  return createHash('sha256').update(password).digest().readUInt32BE(0)
}

function wordsOf(text: string): string[] {
  return text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length >= SHORTEST_WORD)
}

/** aaaa, 3456, fedc: each step the same, of one place at most. */
function isRun(text: string): boolean {
  const codes = Array.from(text, (letter) => letter.codePointAt(0) ?? 0)
  const step = (codes[1] ?? 0) - (codes[0] ?? 0)
  return Math.abs(step) <= 1 && codes.every((code, i) => i === 0 || code - (codes[i - 1] ?? 0) === step)
}

function isYear(text: string): boolean {
  return /^(?:19|20)\d\d$/.test(text)
}

function isCommon(text: string): boolean {
  hashes ??= load()
  const wanted = shortHash(text)
  let low = 0
  let high = hashes.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((hashes[middle] ?? 0) < wanted) low = middle + 1
    else high = middle
  }
  return hashes[low] === wanted
}

function load(): Uint32Array {
  const bytes = readFileSync(new URL('common-passwords.bin', import.meta.url))
  return Uint32Array.from({ length: bytes.length / 4 }, (_, i) => bytes.readUInt32BE(i * 4))
}

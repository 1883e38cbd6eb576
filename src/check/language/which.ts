/** Can the engine read this text at all? What it can't read is never called fine. */
import { DUTCH_SMALL } from './common-words.ts'
import { DUTCH_CHAT, FOREIGN } from './lexicon/small-words.ts'
import { HAS, type Reading, type Word } from './reading.ts'

export type Unreadable = 'empty' | 'too-little' | 'emoji' | 'voice' | 'other-language'

const OTHER_SCRIPT =
  /[\u0370-\u03ff\u0400-\u052f\u0530-\u058f\u0590-\u05ff\u0600-\u077f\u0780-\u07bf\u0900-\u0e7f\u1000-\u109f\u10a0-\u10ff\u1200-\u139f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\ufb50-\ufdff\ufe70-\ufefc]/
const LATIN = /[a-z]/i
const VOICE =
  /(?:\.opus|\bptt-\d|(?:audio|spraakbericht|spraakmemo|voice message|audiobericht) (?:weggelaten|omitted))/i
const VOICE_LENGTH = /^\s*(?:🎤|🎙️?|spraakbericht|spraakmemo|audiobericht|voice message)\s*\(?\d{0,2}:?\d{0,2}\)?\s*$/iu
/** How Dutch looks, for words that no list knows. */
const DUTCH_LOOK = /(?:aa|uu|ij|sch|tje|lijk|heid|^ge.*[dt]$|^ver.|^be[^e].*en$)/
/** Longest piece looked at: a language shows itself in its first words. */
const ENOUGH = 400

interface Tally {
  words: number
  capitals: number
  emoji: number
  otherScript: number
  dutch: number
  shared: number
  dutchLook: number
  readonly foreign: Map<string, number>
}

/** Why a text can't be read, or null when it can. Looks at the first 400 words. */
export function unreadable(reading: Reading): Unreadable | null {
  const { text, words } = reading
  if (words.length === 0) return text.trim() === '' ? 'empty' : 'too-little'
  if (text.length < 200 && (VOICE.test(text) || VOICE_LENGTH.test(text))) return 'voice'
  const tally = count(words)
  if (tally.emoji > 0 && isMostlyEmoji(tally, reading)) return 'emoji'
  if (tally.otherScript * 2 > tally.words) return 'other-language'
  return isForeign(tally) ? 'other-language' : null
}

function isMostlyEmoji(tally: Tally, reading: Reading): boolean {
  if (tally.words === 0) return (reading.has & (HAS.digit | HAS.link | HAS.at)) === 0
  return tally.emoji >= 4 && tally.emoji >= 3 * tally.words
}

function count(words: readonly Word[]): Tally {
  const tally: Tally = {
    words: 0,
    capitals: 0,
    emoji: 0,
    otherScript: 0,
    dutch: 0,
    shared: 0,
    dutchLook: 0,
    foreign: new Map(),
  }
  for (const word of words.slice(0, ENOUGH)) {
    if (word.kind === 'emoji') tally.emoji++
    if (word.kind !== 'word' || word.form === '') continue
    tally.words++
    if (word.capital) tally.capitals++
    countWord(tally, word)
  }
  return tally
}

function countWord(tally: Tally, word: Word): void {
  if (word.raw.charCodeAt(0) > 0x36f && OTHER_SCRIPT.test(word.raw) && !LATIN.test(word.raw)) tally.otherScript++
  else if (SHARED.has(word.form)) tally.shared++
  else if (DUTCH_SMALL.has(word.form) || DUTCH_CHAT.has(word.form)) tally.dutch++
  else if (word.form.length < 30 && DUTCH_LOOK.test(word.form)) tally.dutchLook++
  for (const language of LANGUAGES.get(word.form) ?? [])
    tally.foreign.set(language, (tally.foreign.get(language) ?? 0) + 1)
}

/** Dutch words that are as good English, German or French: they tell neither for nor against. */
const SHARED = new Set('was is in we so school at an of over her he me be am are man hand hard hier on had been under water next open start warm'.split(' ')) // prettier-ignore

/** Which languages have a small word, by the word. */
const LANGUAGES = new Map<string, string[]>()
for (const [language, words] of Object.entries(FOREIGN)) {
  for (const word of words) LANGUAGES.set(word, [...(LANGUAGES.get(word) ?? []), language])
}

/** Foreign small words outnumber the Dutch ones; a few English words in a Dutch chat don't. */
function isForeign(tally: Tally): boolean {
  const best = Math.max(0, ...tally.foreign.values())
  if (tally.words < 3) return best >= 2 && tally.dutch === 0
  if (best === 0)
    return tally.words >= 6 && tally.dutch + tally.shared + tally.dutchLook === 0 && tally.capitals * 2 < tally.words
  if (tally.dutch === 0) return best >= 2 || (tally.words >= 5 && tally.dutchLook === 0)
  return best >= 3 && best > 1.5 * (tally.dutch + tally.dutchLook / 2) && best * 5 >= tally.words
}

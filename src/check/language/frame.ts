/** Small questions about a place in a text: is it denied, asked, quoted, told about? */
import type { CueHit } from './cues.ts'
import type { Reading } from './reading.ts'

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

const NOT = words('niet geen nooit nergens niemand niks zonder nimmer noch nie ni no not never')

/** Words of a game, a match, a story or a lesson: there nobody is really hit. */
const PLAY =
  words(`fifa fortnite minecraft roblox brawl valorant fc25 fc26 gta cod warzone mariokart playstation xbox ps5 game games gamen gamet gamede boss eindbaas
  respawn lobby server potje potjes scrim toernooi wedstrijd wedstrijden finale halve competitie tegenstander tegenstanders     
    schaken schaak dammen trefbal slagbal estafette judo boksen bokswedstrijd kickboksen monopoly uno weerwolven paintball lasergame
  lasergamen laserguns toneelstuk toneel musical script personage personages hoofdpersoon film films serie netflix aflevering boekverslag boek
  roman verhaal fanfic gedicht songtekst lyrics rap liedje spreekbeurt werkstuk presentatie opstel essay hoofdstuk geschiedenisles
  geschiedenis debat stelling lesbrief lespakket lesstof voorlichting gastles workshop hypothese quiz`)

/** Is the place denied: a "not" up to `back` words before it, or just behind it, in the same piece of the sentence? */
export function isNegated(reading: Reading, hit: CueHit, back = 4, ahead = 2): boolean {
  const part = reading.words[hit.from]?.part
  for (let i = hit.from - back; i < hit.until + ahead; i++) {
    const word = reading.words[i]
    if (word && NOT.has(word.form) && word.part === part) return true
  }
  return false
}

/** Does the hit stand between quotation marks? */
export function isQuoted(reading: Reading, hit: CueHit): boolean {
  return reading.words[hit.from]?.quoted ?? false
}

/** Is the text about a game, a match, a story or a lesson? */
export function isPlay(reading: Reading): boolean {
  return reading.words.some((word) => PLAY.has(word.kind === 'hashtag' ? word.form.slice(1) : word.form))
}

/**
 * The hits that count: not quoted, and not taken back by a hit of a cue whose id begins with `except` in the same sentence.
 * A cue whose id begins with `never` takes back the hits of the whole text.
 */
export function standing(reading: Reading, hits: readonly CueHit[]): readonly CueHit[] {
  if (hits.some(({ cue }) => cue.id.startsWith('never'))) return []
  const excepted = new Set(
    hits.filter(({ cue }) => cue.id.startsWith('except')).map((hit) => reading.words[hit.from]?.sentence),
  )
  return hits.filter(
    (hit) =>
      !hit.cue.id.startsWith('except') && !isQuoted(reading, hit) && !excepted.has(reading.words[hit.from]?.sentence),
  )
}

/** Facts by which the writer undergoes, reports or answers abuse: then nothing abusive is the writer's own. */
const NOT_THE_WRITER: readonly string[] = [
  'reports-abuse',
  'counter-speech',
  'asks-help',
  'threatened',
  'bullied',
  'sextortion',
]

/** Does the writer undergo, report or answer abuse, by what was seen before? */
export function tellsOfAbuse(seen: readonly { readonly kind: string }[]): boolean {
  return seen.some((fact) => NOT_THE_WRITER.includes(fact.kind))
}

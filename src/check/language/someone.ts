/** Is a place in a text about one real person: somebody named, the sender, the own child, or "he" or "she"? */
import type { Asked } from '../recogniser.ts'
import type { CueHit } from './cues.ts'
import { between, sentenceNear } from './around.ts'
import { personNames } from './names.ts'
import type { Reading } from './reading.ts'

const SELF = new Set('ik mij me mijn mn mezelf kga kheb kben'.split(' '))
const OTHER = new Set('hij zij ze hem haar zijn zn dr diegene'.split(' '))
const KIN = new Set(
  'zoon zoontje dochter dochtertje kind kindje broer broertje zus zusje moeder vader mama papa oma opa vriend vriendin juf meester meneer mevrouw docent docente leraar lerares mentor collega leerling leerlinge conciërge concierge directeur directrice rector buurman buurvrouw nichtje neefje jongen meisje jongetje klasgenoot klasgenootje man vrouw zoons'.split(' '), // prettier-ignore
)

/** Does the sentence of the hit (or, for "he" and "she", the text) speak of one person who can be known? */
export function identifies(reading: Reading, hit: CueHit, asked: Asked): boolean {
  const sentence = sentenceNear(reading, hit.from)
  if (!sentence) return false
  const names = personNames(reading, asked.context)
  if (between(names, sentence.from, sentence.until).length > 0) return true
  let other = false
  for (let i = sentence.from; i < sentence.until; i++) {
    const form = reading.words[i]?.form ?? ''
    if (SELF.has(form) || KIN.has(form)) return true
    other ||= OTHER.has(form)
  }
  return other ? names.length > 0 || mentionsKin(reading, hit.from) : names.length === 1 && reading.words.length < 60
}

function mentionsKin(reading: Reading, until: number): boolean {
  return reading.words.slice(Math.max(0, until - 100), until).some((word) => KIN.has(word.form))
}

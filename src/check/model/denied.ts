/** Words of harm and contempt that are denied: "niemand verdient het om te sterven", "ik haat ze niet". */
import { DENIES } from './forms.ts'
import { groupAt } from '../language/group-mention.ts'
import { meaningsOf } from '../language/meaning.ts'
import type { Reading, Word } from '../language/reading.ts'

const HARM: ReadonlySet<string> = new Set('accuse-crime animal-insult burn death dirty-smell exclude exclude-group fight filth hate hit humiliate inferior injury insult-adjective insult-noun insult-noun-mild kill liar-fake payback stupid ugly weapon weird wish-harm worthless wreck'.split(' ')) // prettier-ignore
/** How far a "not" reaches forward, and back to a verb that stands before it ("ik haat ze niet"). */
const FORWARD = 9
const BACK = 5
/** A "not" with these beside it denies nothing: "niet alleen", "nog niet". */
const AFTER = new Set(['alleen', 'slechts', 'enkel', 'genoeg', 'meer'])
const BEFORE = new Set(['nog', 'waarom', 'als', 'wie'])

/** The numbers of the words of harm that are denied in their own part of a sentence, and of what denies them. Linear in the text. */
export function deniedHarm(reading: Reading): ReadonlySet<number> {
  const { words, sentences } = reading
  const out = new Set<number>()
  words.forEach((word, at) => {
    if (!DENIES.has(word.form) || sentences[word.sentence]?.question || isNoDenial(words, at)) return
    for (let i = Math.max(0, at - BACK); i <= Math.min(words.length - 1, at + FORWARD); i++) {
      const other = words[i]
      if (i !== at && other?.part === word.part && isHarm(words, i)) out.add(i).add(at)
    }
  })
  return out
}

function isNoDenial(words: readonly Word[], at: number): boolean {
  return AFTER.has(words[at + 1]?.form ?? '') || BEFORE.has(words[at - 1]?.form ?? '')
}

/** A word of harm that says something of somebody; "die vieze …" before a group is said whatever is denied. */
function isHarm(words: readonly Word[], i: number): boolean {
  return meaningsOf(words[i]?.form ?? '').some((name) => HARM.has(name)) && groupAt(words, i + 1) === undefined
}

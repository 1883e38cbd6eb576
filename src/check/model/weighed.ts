/** Rules and model together: which kinds a message is given, and why. */
import type { MessageKind, Words } from '../../protocol/kinds.ts'
import { seenMessage, type Seen } from '../recogniser.ts'
import type { Reading } from '../language/reading.ts'
import type { Observed } from './features.ts'
import { JUDGE, type Judgement } from './judge.ts'

/** What was seen, with the kinds of the whole message as the model weighs them. Reasons of rules go before those of the model. */
export function weighed(observed: Observed): readonly Seen[] {
  const { seen, reading } = observed
  if (reading.words.length === 0) return seen
  const judged = new Map(JUDGE.judge(observed).map((judgement) => [judgement.kind as string, judgement]))
  const kept = seen.filter((fact) => (judged.get(fact.kind)?.score ?? 1) > 0)
  const ruled = new Set<string>(kept.map((fact) => fact.kind))
  const added = [...judged.values()].filter(({ kind, score }) => score > 0 && !ruled.has(kind))
  return [...kept, ...added.map((judgement) => learnt(judgement, reading))]
}

function learnt({ kind, words }: Judgement, reading: Reading): Seen {
  return seenMessage(kind as Exclude<MessageKind, never>, reading, [reason(words.map((word) => reading.words[word]?.raw ?? ''))])
}

/** Which words weighed most. */
function reason(words: readonly string[]): Words {
  const list = words.filter(Boolean).map((word) => `“${word}”`).join(', ') // prettier-ignore
  return list === ''
    ? { nl: 'Het geheel lijkt op berichten die mensen zo lazen.', en: 'As a whole it resembles messages that people read so.' }
    : { nl: `Het lijkt op berichten die mensen zo lazen; ${list} weegt het zwaarst.`, en: `It resembles messages that people read so; ${list} weighs most.` } // prettier-ignore
}

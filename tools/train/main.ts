/**
 * Trains the tagger and the judge from the corpus and writes src/check/model/{tagger,judge}.json; the same corpus gives the
 * same bytes. Says how well messages are read that were not learnt from: every batch by what the others taught.
 *   npm run train            (some minutes)
 *   npm run train -- --try   only say
 */
import { writeFileSync } from 'node:fs'
import { situationSchema } from '#src/check/contract.ts'
import { VOICE } from '#src/check/model/judge.ts'
import { Tagger } from '#src/check/model/tagger.ts'
import { observe, readText, type Refine } from '#src/check/recognise.ts'
import { batches, readBatch, type Labelled } from '../corpus.ts'
import { bestCut, cutF1 } from './cut.ts'
import { exampleOf, heldOut, JUDGED, learnKind, packJudge, taughtExample, vectorsOf, type Example, type LearntKind } from './kinds.ts'
import { taught } from './taught.ts'
import { learnTagger, packTagger, tokenCuts, tokenScores, tokensOf, type RuledMessage } from './spans.ts'

const FOLDS = 5
/** Kinds where missing one is as bad as a false alarm; elsewhere a false alarm is worse, as CAREFUL says (the beta of an F measure). */
const GRAVE: readonly string[] = ['threat', 'sexual-image', 'care-signal', 'discrimination']
const CAREFUL = 0.5
/** Where training itself puts the border: for what too few batches have to measure it on others. */
const NATURAL = { threshold: 0, precision: 0, recall: 0 }

interface Source {
  readonly message: Labelled
  readonly fold: number
}

function sources(): Source[] {
  const skipped = (process.env['SKIP'] ?? '').split(',')
  const names = batches().filter((name) => !name.startsWith('test-') && !skipped.includes(name))
  return names.flatMap((name, n) => readBatch(name).map((message) => ({ message, fold: n % FOLDS })))
}

function situationOf({ role, onDuty, channel, schoolRelated, duringLesson, text }: Labelled): ReturnType<typeof situationSchema.parse> {
  return situationSchema.parse({ author: { role, onDuty }, channel, schoolRelated, duringLesson, text })
}

function ruled(message: Labelled): RuledMessage {
  const reading = readText(message.text)
  let before: RuledMessage['seen'] = []
  const { clues } = observe(situationOf(message), reading, (_, seen) => {
    before = [...seen]
    return seen
  })
  return { message, reading, seen: before, clues }
}

/** Learns the tagger; gives for each message how it refines what the rules saw, learnt without that message. */
function trainTagger(all: readonly Source[]): { write: () => void; refineOf: (i: number) => Refine } {
  const words = all.map(({ message }) => tokensOf(ruled(message)))
  const folds = Array.from({ length: FOLDS }, (_, fold) => learnTagger(words.filter((_, i) => all[i]?.fold !== fold).flat()))
  const scores = folds.map((learnt, fold) => tokenScores(learnt, words.filter((_, i) => all[i]?.fold === fold).flat()))
  const cuts = tokenCuts((scores[0] ?? []).map((_, k) => scores.flatMap((one) => one[k] ?? [])))
  const taggers = folds.map((learnt) => new Tagger(packTagger(learnt, cuts)))
  return {
    write: () => {
      write('tagger', packTagger(learnTagger(words.flat()), cuts))
    },
    refineOf: (i) => {
      const tagger = taggers[all[i]?.fold ?? 0]
      return (reading, seen, clues) => tagger?.refine(reading, seen, clues) ?? seen
    },
  }
}

function trainJudge(examples: readonly Example[], folds: readonly number[]): { learnt: LearntKind[]; places: readonly number[] } {
  const rows = vectorsOf(examples)
  const given = new Set<Labelled>()
  const measured: number[] = []
  const learnt = [...JUDGED, VOICE].map((kind) => {
    const held = heldOut(kind, examples, rows, folds)
    const cut = kind === VOICE ? NATURAL : bestCut(held, GRAVE.includes(kind) ? 1 : CAREFUL)
    const count = held.filter(({ positive }) => positive).length
    if (kind !== VOICE) measured.push(cutF1(cut))
    for (const { score, message } of held) if (kind !== VOICE && score > cut.threshold) given.add(message)
    console.log(`${kind.padEnd(22)} ${String(count).padStart(4)}  P ${cut.precision.toFixed(2)}  R ${cut.recall.toFixed(2)}  F1 ${cutF1(cut).toFixed(3)}`) // prettier-ignore
    return { kind, threshold: cut.threshold, weights: learnKind(kind, examples, rows, () => true) }
  })
  const clean = examples.flatMap(({ message }) => (message?.labels.includes('none') ? [message] : []))
  console.log(`macro F1 ${(measured.reduce((a, b) => a + b, 0) / JUDGED.length).toFixed(3)}; any of them given on clean messages: ${((100 * clean.filter((one) => given.has(one)).length) / clean.length).toFixed(1)} %`) // prettier-ignore
  return { learnt, places: rows.places }
}

function write(name: string, file: object): void {
  if (process.argv.includes('--try')) return
  const text = `${JSON.stringify(file)}\n`
  writeFileSync(`src/check/model/${name}.json`, text)
  console.log(`src/check/model/${name}.json: ${Math.round(text.length / 1024)} kB`)
}

const all = sources()
console.log(`${all.length} messages`)
const tagger = trainTagger(all)
tagger.write()
const examples = all.map(({ message }, i) => exampleOf(message, observe(situationOf(message), readText(message.text), tagger.refineOf(i)))) // prettier-ignore
const plain = taught(JUDGED).map((one) => taughtExample(one, observe(one.situation, readText(one.situation.text), (_, seen) => seen))) // prettier-ignore
const judge = trainJudge([...examples, ...plain], [...all.map(({ fold }) => fold), ...plain.map(() => -1)])
write('judge', packJudge(judge.learnt, [...examples, ...plain], judge.places))

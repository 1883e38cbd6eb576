/**
 * Trains the tagger and the judge from the corpus and writes src/check/model/{tagger,judge}.json; the same corpus gives the
 * same bytes. Says how well messages are read that were not learnt from: every piece of a batch by what four fifths of the others taught.
 *   npm run train            (some minutes)
 *   npm run train -- --try   only say
 */
import { writeFileSync } from 'node:fs'
import { situationSchema } from '#src/check/contract.ts'
import type { Observed } from '#src/check/model/features.ts'
import { VOICE } from '#src/check/model/judge.ts'
import { Tagger } from '#src/check/model/tagger.ts'
import { observe, readText, type Refine } from '#src/check/recognise.ts'
import { batches, readBatch, situationOf, type Labelled } from '../corpus.ts'
import { bestCut } from './cut.ts'
import { disturbed } from './disturb.ts'
import { heldOutReport, type Outcome } from './report.ts'
import {
  copyExample,
  exampleOf,
  heldOut,
  JUDGED,
  learnKind,
  packJudge,
  taughtExample,
  vectorsOf,
  type Example,
  type Held,
  type LearntKind,
} from './kinds.ts'
import { taught } from './taught.ts'
import { learnTagger, packTagger, tokenCuts, tokenScores, tokensOf, type RuledMessage } from './spans.ts'

const FOLDS = 5
/** Messages of a batch that are held out together: neighbours often tell of the same, one harmful and one not. */
const TOGETHER = 60
/**
 * How recall weighs against precision (the beta of an F measure). In most kinds a false alarm is worse: people leave. Where missing
 * does harm recall weighs at least as much, most of all for a care signal, which gives no verdict but help.
 */
const BETA: Readonly<Record<string, number>> = { threat: 1.2, 'sexual-image': 1.2, 'care-signal': 1.5, discrimination: 1, insult: 0.7, 'image-without-consent': 0.7, stalking: 0.7, 'affiliation-missing': 0.35 } // prettier-ignore
const CAREFUL = 0.5
/** Of so many messages that the rules saw as a kind the border for those can be measured by itself. */
const ENOUGH = 30
/** How many messages an example beside a recogniser or in a clause weighs: what is written down there must hold. */
const TOLD = 3
/** Batches of short sentences about groups: contempt is what people write with tricks. */
const DISTURBED = 'plain-'

interface Source {
  readonly message: Labelled
  readonly fold: number
}

function sources(): Source[] {
  const names = batches().filter((name) => !name.startsWith('test-'))
  return names.flatMap((name, n) =>
    readBatch(name).map((message, i) => ({ message, fold: (n + Math.floor(i / TOGETHER)) % FOLDS })),
  )
}

function ruled(message: Labelled): RuledMessage {
  const reading = readText(message.text)
  let before: RuledMessage['seen'] = []
  const { clues } = observe(situationSchema.parse(situationOf(message)), reading, (_, seen) => {
    before = [...seen]
    return seen
  })
  return { message, reading, seen: before, clues }
}

/** Learns the tagger; gives for each message how it refines what the rules saw, learnt without that message. */
function trainTagger(all: readonly Source[]): { write: () => void; refineOf: (i: number) => Refine } {
  const words = all.map(({ message }) => tokensOf(ruled(message)))
  const folds = Array.from({ length: FOLDS }, (_, fold) =>
    learnTagger(words.filter((_, i) => all[i]?.fold !== fold).flat()),
  )
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

/** A message about groups once more, disturbed: it teaches where its source does, and is never scored itself. */
function copyOf({ message, fold }: Source, refine: Refine): { example: Example; fold: number }[] {
  const copy = message.id.startsWith(DISTURBED) ? disturbed(message) : undefined
  return copy ? [{ example: copyExample(copy, observed(copy, refine)), fold }] : []
}

function observed(message: Labelled, refine: Refine): Observed {
  return observe(situationSchema.parse(situationOf(message)), readText(message.text), refine)
}

/** Where to cut: for what the rules saw too, and for what only the judge sees. The voice of tellers has too few batches: training's own border. */
function cutsOf(kind: string, held: readonly Held[]): Pick<LearntKind, 'threshold' | 'ruledThreshold'> {
  const beta = BETA[kind] ?? CAREFUL
  const ruled = held.filter((one) => one.ruled)
  const threshold = bestCut(held.filter((one) => !one.ruled), beta) // prettier-ignore
  const own = ruled.length < ENOUGH ? threshold : bestCut(ruled, beta)
  return { threshold, ruledThreshold: Math.min(threshold, own) }
}

function trainJudge(
  examples: readonly Example[],
  folds: readonly number[],
): { learnt: LearntKind[]; places: readonly number[]; outcomes: Outcome[] } {
  const rows = vectorsOf(examples)
  const outcomes: Outcome[] = []
  const learnt = [...JUDGED, VOICE].map((kind) => {
    const held = heldOut(kind, examples, rows, folds)
    const cuts = kind === VOICE ? { threshold: 0, ruledThreshold: 0 } : cutsOf(kind, held)
    const given = held.map((one) => ({ ...one, given: one.score > (one.ruled ? cuts.ruledThreshold : cuts.threshold) }))
    outcomes.push({ kind, held: given })
    return { kind, ...cuts, weights: learnKind(kind, examples, rows, () => true) }
  })
  return { learnt, places: rows.places, outcomes }
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
const examples = all.map(({ message }, i) => exampleOf(message, observed(message, tagger.refineOf(i))))
const once = (await taught(JUDGED)).map((one) => taughtExample(one, observe(one.situation, readText(one.situation.text), (_, seen) => seen))) // prettier-ignore
const plain = Array.from({ length: TOLD }, () => once).flat()
const copies = all.flatMap((source, i) => copyOf(source, tagger.refineOf(i)))
const teaching = [...examples, ...plain, ...copies.map(({ example }) => example)]
const judge = trainJudge(teaching, [
  ...all.map(({ fold }) => fold),
  ...plain.map(() => -1),
  ...copies.map(({ fold }) => fold),
])
write('judge', packJudge(judge.learnt, teaching, judge.places))
const report = heldOutReport(judge.outcomes)
console.log(report)
if (!process.argv.includes('--try')) writeFileSync('docs/held-out.md', report)

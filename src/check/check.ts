/** The check: a situation in, an advice out. Pure; runs on the user's device and on the server alike. */
import { YES, bounds } from '../protocol/condition.ts'
import { SEVERITIES, SPAN_KINDS, type CareKind, type Language, type Verdict } from '../protocol/kinds.ts'
import type { Protocol } from '../protocol/schema.ts'
import type { Advice, Fact, Finding, Situation } from './contract.ts'
import { bindFacts, schoolRelated } from './facts.ts'
import { findingsOf, withoutReplaced } from './findings.ts'
import { withoutDisproved } from './media-places.ts'
import { isOpen } from './opening.ts'
import { prepare, rulesFor, type ReadyProtocol, type ReadyRule } from './prepare.ts'
import { openEnds } from './questions.ts'
import { readText, recognise } from './recognise.ts'
import type { Seen } from './recogniser.ts'
import { fill, wordsFor, type Filling } from './filling.ts'
import { FAILED, UNREAD, say } from './words.ts'

/** Version of the engine, told in every advice. */
export const ENGINE = '1.0.0'

export interface CheckOptions {
  readonly protocol: Protocol
  /** The time now, ISO with zone: tells which services are open. */
  readonly now: string
  readonly language?: Language
}

/**
 * Holds a situation against a protocol. Takes a parsed situation (`situationSchema`); gives an advice, never throws for
 * what stands in the text, keeps and logs nothing. The same input gives the same advice on every engine.
 */
export function check(situation: Situation, { protocol, now, language = 'nl' }: CheckOptions): Advice {
  const reading = readText(situation.text)
  const prepared = prepare(protocol, now.slice(0, 10))
  const filling = wordsFor(situation, protocol, language)
  const { seen: all, failed, unread } = recognise(situation, reading, noticesOf(prepared, filling))
  const said = unread === null ? all : all.filter((fact) => !ABSENT.has(fact.kind))
  const seen = withoutDisproved(said, situation)
  const readable = unread === null && failed.length === 0
  const facts = bindFacts(situation, seen, readable)
  const rules = rulesFor(prepared, situation.author.role, seen, readable)
  const fired = rules.filter((rule) => bounds.low(rule.when(facts)) === YES)
  const findings = withoutReplaced(
    fired.flatMap((rule) => findingsOf(rule, seen, situation, filling)),
    fired,
  )
  const order = (finding: Finding): number => SEVERITIES.indexOf(finding.severity)
  findings.sort((a, b) => order(b) - order(a))
  const gravity = findings[0] ? order(findings[0]) : 0
  const care = careOf(fired, prepared, now)
  const unknown = unread === null ? [] : [say(UNREAD[unread], language)]
  const errors = failed.map((kind) => `${kind}: ${say(FAILED, language)}`)
  const blind = care.length > 0 || (gravity === 0 && unknown.length + errors.length > 0)
  const open = openEnds(rules, facts, gravity)
  return {
    ...(situation.id === undefined ? {} : { id: situation.id }),
    protocol: protocol.head.id,
    engine: ENGINE,
    verdict: blind ? 'none' : verdictOf(gravity),
    atMost: verdictOf(open.worst),
    applies: schoolRelated(situation, seen),
    findings,
    facts: factsOf(seen, situation.text),
    questions: care.length > 0 ? [] : questionsOf(open.ask, protocol, filling),
    care,
    routes: routesOf(fired, filling),
    unknown,
    errors,
  }
}

const notices = new WeakMap<ReadyProtocol, Map<string, readonly string[]>>()

/** The sentences that fixes of this protocol add, in both languages, for this school. Made once for each school. */
function noticesOf(prepared: ReadyProtocol, filling: Filling): readonly string[] {
  const bySchool = notices.get(prepared) ?? new Map<string, readonly string[]>()
  notices.set(prepared, bySchool)
  const known = bySchool.get(filling.school)
  if (known) return known
  const made = prepared.notices.flatMap((words) => [fill(words, { ...filling, language: 'nl' }), fill(words, { ...filling, language: 'en' })]) // prettier-ignore
  if (bySchool.size > 100) bySchool.clear()
  bySchool.set(filling.school, made)
  return made
}

/** Verdicts by gravity: nothing above a note may be shared. */
const BY_GRAVITY: readonly Verdict[] = ['share', 'adjust', 'consult', 'stop']

function verdictOf(gravity: number): Verdict {
  return BY_GRAVITY[gravity] ?? 'stop'
}

/** Facts that say what is not there: in a text that was not read nobody knows. */
const ABSENT: ReadonlySet<string> = new Set(['affiliation-missing', 'disclaimer-missing'])

const SPANS: readonly string[] = SPAN_KINDS

function factsOf(seen: readonly Seen[], text: string): Fact[] {
  return seen
    .filter((fact) => SPANS.includes(fact.kind))
    .sort((a, b) => a.start - b.start)
    .map(({ kind, start, end }) => ({ kind, offset: start, length: end - start, text: text.slice(start, end) }))
}

function questionsOf(ask: readonly string[], protocol: Protocol, filling: Filling): Advice['questions'] {
  const questions: Readonly<Record<string, { nl: string; en: string }>> = protocol.head.questions
  return ask.flatMap((about) => {
    const words = questions[about]
    return words ? [{ about: about === 'channel.public' ? 'channel' : about, text: fill(words, filling) }] : []
  })
}

function careOf(fired: readonly ReadyRule[], prepared: ReadyProtocol, now: string): Advice['care'] {
  const kinds = [...new Set(fired.flatMap(({ rule }) => (rule.care ? [rule.care] : [])))]
  return kinds.map((kind: CareKind) => ({
    kind,
    services: prepared.services
      .filter(({ service }) => service.for.includes(kind))
      .map(({ id, service }) => ({ id, open: isOpen(service.hours, now) })),
  }))
}

function routesOf(fired: readonly ReadyRule[], filling: Filling): Advice['routes'] {
  const routes = fired.flatMap(({ rule }) =>
    rule.routes.map(({ kind, label }) => ({ kind, label: fill(label, filling) })),
  )
  return routes.filter((route, i) => routes.findIndex((other) => other.kind === route.kind) === i)
}

/** A protocol made ready for checking, once: conditions, the facts that questions are about, the services. */
import { NO, OPEN, bounds, conditionFacts, placeOf, ready, type Ready } from '../protocol/condition.ts'
import { ASKABLE, FACT_NAMES, type Askable } from '../protocol/facts.ts'
import { MESSAGE_KINDS, SEVERITIES, SIGN_KINDS, SPAN_KINDS, type Role, type Words } from '../protocol/kinds.ts'
import {
  serviceSchema,
  type Clause,
  type Condition,
  type Protocol,
  type Rule,
  type Service,
} from '../protocol/schema.ts'
import { valueOn } from '../protocol/versions.ts'

export interface ReadyRule {
  readonly clause: Clause
  readonly rule: Rule
  readonly when: Ready
  /** Place in the protocol. */
  readonly order: number
  /** 0 for no finding above a note, else place in SEVERITIES. */
  readonly gravity: number
  readonly asks: readonly Askable[]
}

/** The rules that speak to one role, in order, and which of them can hold when only some kinds were seen in the text. */
interface RoleRules {
  readonly all: readonly ReadyRule[]
  /** Rules that can hold whatever stands in the text. */
  readonly anyText: readonly ReadyRule[]
  /** The others, by each kind of fact that they name: without any of those they can't hold. */
  readonly byKind: ReadonlyMap<string, readonly ReadyRule[]>
}

export interface ReadyProtocol {
  readonly rules: Readonly<Record<Role, RoleRules>>
  readonly services: readonly { readonly id: string; readonly service: Service }[]
  /** What fixes add to a text. */
  readonly notices: readonly Words[]
}

const TEXT_KINDS: ReadonlySet<string> = new Set([...SPAN_KINDS, ...MESSAGE_KINDS, ...SIGN_KINDS])

const made = new WeakMap<Protocol, ReadyProtocol>()

/** The protocol made ready; made once for each protocol object. `date`: the day whose parameters hold. */
export function prepare(protocol: Protocol, date: string): ReadyProtocol {
  const known = made.get(protocol)
  if (known) return known
  const rules = protocol.clauses.flatMap((clause) => clause.rules.map((rule) => ({ clause, rule }))).map(readyRule)
  const forRole = (role: Role): RoleRules =>
    roleRules(rules.filter(({ clause, rule }) => (rule.for ?? clause.for).includes(role)))
  const prepared: ReadyProtocol = {
    rules: {
      staff: forRole('staff'),
      pupil: forRole('pupil'),
      guardian: forRole('guardian'),
      leadership: forRole('leadership'),
      other: forRole('other'),
    },
    services: services(protocol, date),
    notices: rules.flatMap(
      ({ rule }) => rule.finding?.fixes.flatMap((fix) => (fix.type === 'append' && fix.text ? [fix.text] : [])) ?? [],
    ),
  }
  made.set(protocol, prepared)
  return prepared
}

function roleRules(all: readonly ReadyRule[]): RoleRules {
  const anyText = all.filter(({ when }) => bounds.high(when(NO_TEXT)) !== NO)
  const byKind = new Map<string, ReadyRule[]>()
  for (const rule of all.filter((one) => !anyText.includes(one))) {
    for (const name of conditionFacts(rule.rule.when)) byKind.set(name, [...(byKind.get(name) ?? []), rule])
  }
  return { all, anyText, byKind }
}

/** Nothing seen in the text, everything else open. */
const NO_TEXT = FACT_NAMES.reduce((facts, name) => facts.fill(TEXT_KINDS.has(name) ? NO : OPEN, placeOf(name), placeOf(name) + 1), new Uint8Array(FACT_NAMES.length)) // prettier-ignore

/** The rules for a role that can hold with what was seen, in the order of the protocol. All of them for a text that was not read. */
export function rulesFor(
  { rules }: ReadyProtocol,
  role: Role,
  seen: readonly { kind: string }[],
  readable: boolean,
): readonly ReadyRule[] {
  const { all, anyText, byKind } = rules[role]
  if (!readable) return all
  const found = new Set(anyText)
  for (const kind of new Set(seen.map((fact) => fact.kind))) for (const rule of byKind.get(kind) ?? []) found.add(rule)
  return [...found].sort((a, b) => a.order - b.order)
}

function readyRule({ clause, rule }: { clause: Clause; rule: Rule }, order: number): ReadyRule {
  const when: Condition = rule.scope === 'always' ? rule.when : { all: ['schoolRelated', rule.when] }
  const named = conditionFacts(when)
  return {
    clause,
    rule,
    order,
    when: ready(when),
    gravity: rule.finding ? SEVERITIES.indexOf(rule.finding.severity) : 0,
    asks: ASKABLE.filter((name) => named.has(name)),
  }
}

function services(protocol: Protocol, date: string): ReadyProtocol['services'] {
  return protocol.parameters.flatMap((parameter) => {
    const value = parameter.unit === 'service' ? valueOn(parameter, date)?.value : undefined
    const service = serviceSchema.safeParse(value)
    return service.success ? [{ id: parameter.id.replace(/^services\//, ''), service: service.data }] : []
  })
}

/** Place of each askable fact in FactValues. */
export const ASK_PLACES: ReadonlyMap<Askable, number> = new Map(ASKABLE.map((name) => [name, placeOf(name)]))

/** A protocol made ready for checking, once: conditions, the facts that questions are about, the services. */
import { conditionFacts, placeOf, ready, type Ready } from '../protocol/condition.ts'
import { ASKABLE, type Askable } from '../protocol/facts.ts'
import { SEVERITIES, type Role } from '../protocol/kinds.ts'
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
  /** 0 for no finding above a note, else place in SEVERITIES. */
  readonly gravity: number
  readonly asks: readonly Askable[]
}

export interface ReadyProtocol {
  readonly rules: Readonly<Record<Role, readonly ReadyRule[]>>
  readonly services: readonly { readonly id: string; readonly service: Service }[]
}

const made = new WeakMap<Protocol, ReadyProtocol>()

/** The protocol made ready; made once for each protocol object. `date`: the day whose parameters hold. */
export function prepare(protocol: Protocol, date: string): ReadyProtocol {
  const known = made.get(protocol)
  if (known) return known
  const rules = protocol.clauses.flatMap((clause) => clause.rules.map((rule) => readyRule(clause, rule)))
  const forRole = (role: Role): readonly ReadyRule[] =>
    rules.filter(({ clause, rule }) => (rule.for ?? clause.for).includes(role))
  const prepared: ReadyProtocol = {
    rules: {
      staff: forRole('staff'),
      pupil: forRole('pupil'),
      guardian: forRole('guardian'),
      leadership: forRole('leadership'),
      other: forRole('other'),
    },
    services: services(protocol, date),
  }
  made.set(protocol, prepared)
  return prepared
}

function readyRule(clause: Clause, rule: Rule): ReadyRule {
  const when: Condition = rule.scope === 'always' ? rule.when : { all: ['schoolRelated', rule.when] }
  const named = conditionFacts(when)
  return {
    clause,
    rule,
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

/** May somebody do something to something? Judged by the table and by facts that are passed in. Pure. */
import type { Role } from '../people/roles.ts'
import { factsOf, RULES, type Action, type Rule, type Scope } from './table.ts'

/** Somebody who is signed in, with all that a scope can depend on. Everything named here is of the one school. */
export interface Actor {
  readonly school: string
  readonly board: string
  readonly person: string
  readonly roles: readonly Role[]
  /** Pupils over whom this guardian has authority, shared or not. */
  readonly children: readonly string[]
  /** Groups that this person teaches. */
  readonly groups: readonly string[]
  /** People whose manager this is. */
  readonly manages: readonly string[]
}

/** What something is done to. */
export type Thing =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'account'; readonly school: string; readonly person: string }
  /** `groups`: those in which the person is a pupil. */
  | { readonly kind: 'person'; readonly school: string; readonly id: string; readonly groups: readonly string[] }
  | { readonly kind: 'group'; readonly school: string; readonly id: string }
  | { readonly kind: 'school'; readonly school: string; readonly board: string }
  | { readonly kind: 'installation'; readonly schools: readonly string[] }

/** Is it allowed? Null as actor is somebody who is not signed in. */
export function may(actor: Actor | null, action: Action, thing: Thing): boolean {
  return allowedBy(actor, action, thing) !== null
}

/** The row of the table that allows it; null when none does, and then it isn't. An action on another kind of thing never is. */
export function allowedBy(actor: Actor | null, action: Action, thing: Thing): Rule | null {
  if (thing.kind !== factsOf(action).about) return null
  return rulesFor(actor, action).find(({ scope }) => isWithin(actor, scope, thing)) ?? null
}

/** The rows that hold for somebody's roles, whatever it is done to; none means that they may never. */
export function rulesFor(actor: Actor | null, action: Action): readonly Rule[] {
  return RULES.filter(
    ({ roles, actions }) =>
      actions.includes(action) && (roles === 'anybody' || actor?.roles.some((role) => roles.includes(role)) === true),
  )
}

function isWithin(actor: Actor | null, scope: Scope, thing: Thing): boolean {
  if (scope === 'anything') return thing.kind === 'nothing'
  if (!actor) return false
  switch (thing.kind) {
    case 'nothing':
      return false
    case 'account':
      return thing.school === actor.school && scope === 'own' && thing.person === actor.person
    case 'person':
      return thing.school === actor.school && isPersonWithin(actor, scope, thing)
    case 'group':
      return thing.school === actor.school && (scope === 'school' || (scope === 'own-group' && actor.groups.includes(thing.id))) // prettier-ignore
    case 'school':
      return scope === 'board' ? thing.board === actor.board : scope === 'school' && thing.school === actor.school
    case 'installation':
      return scope === 'school' && thing.schools.length === 1 && thing.schools[0] === actor.school
  }
}

function isPersonWithin(actor: Actor, scope: Scope, { id, groups }: Extract<Thing, { kind: 'person' }>): boolean {
  switch (scope) {
    case 'own':
      return id === actor.person
    case 'own-child':
      return actor.children.includes(id)
    case 'own-group':
      return groups.some((group) => actor.groups.includes(group))
    case 'managed':
      return actor.manages.includes(id)
    case 'school':
      return true
    case 'anything':
    case 'board':
      return false
  }
}

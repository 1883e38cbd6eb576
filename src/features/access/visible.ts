/** The access table as a condition for lists: exactly the rows for which `may` says yes, found by the database. */
import { expressionBuilder, sql, type Expression, type SqlBool } from 'kysely'
import type { Tables } from '../../platform/database/database.ts'
import { rulesFor, type Actor } from './may.ts'
import type { Action, Scope } from './table.ts'

const person = expressionBuilder<Tables, 'person'>()
const group = expressionBuilder<Tables, 'school_group'>()

/** The people to whom somebody may do something, on the table `person`. */
export function visiblePeople(actor: Actor, action: Action): Expression<SqlBool> {
  return person.or(scopesOf(actor, action).map((scope) => peopleWithin(actor, scope)))
}

/** The groups to which somebody may do something, on the table `school_group`. */
export function visibleGroups(actor: Actor, action: Action): Expression<SqlBool> {
  return group.or(scopesOf(actor, action).map((scope) => groupsWithin(actor, scope)))
}

function scopesOf(actor: Actor, action: Action): Scope[] {
  return [...new Set(rulesFor(actor, action).map(({ scope }) => scope))]
}

function peopleWithin(actor: Actor, scope: Scope): Expression<SqlBool> {
  switch (scope) {
    case 'own':
      return person('person.person_id', '=', actor.person)
    case 'own-child':
      return person('person.person_id', '=', anyOf(actor.children))
    case 'managed':
      return person('person.person_id', '=', anyOf(actor.manages))
    case 'own-group':
      return person(
        'person.person_id',
        'in',
        person
          .selectFrom('group_member')
          .select('group_member.person_id')
          .where('part', '=', 'pupil')
          .where('group_id', '=', anyOf(actor.groups)),
      )
    case 'school':
      return person('person.school_id', '=', actor.school)
    case 'anything':
    case 'board':
      return person.lit(false)
  }
}

function groupsWithin(actor: Actor, scope: Scope): Expression<SqlBool> {
  switch (scope) {
    case 'own-group':
      return group('school_group.group_id', '=', anyOf(actor.groups))
    case 'school':
      return group('school_group.school_id', '=', actor.school)
    case 'anything':
    case 'own':
    case 'own-child':
    case 'managed':
    case 'board':
      return group.lit(false)
  }
}

function anyOf(ids: readonly string[]): ReturnType<typeof sql<string>> {
  return sql<string>`any(${[...ids]}::uuid[])`
}

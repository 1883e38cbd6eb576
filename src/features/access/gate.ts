/** Judges a request: who asks, what it is done to, what the table says, and whether to ask for a new proof first. */
import { asSchool, type Database } from '../../platform/database/database.ts'
import { dutchDay } from '../../platform/clock.ts'
import { isId } from '../../platform/ids.ts'
import { isRecent, type Session } from '../account/model.ts'
import { readActor, readGroup, readInstallation, readPerson, readSchool } from './facts.ts'
import { may, rulesFor, type Actor, type Thing } from './may.ts'
import { factsOf, type Action } from './table.ts'

export interface GateSettings {
  readonly db: Database
  readonly now: () => Date
  /** Told of a refusal that may matter to who keeps watch. */
  readonly onRefused: (actor: Actor, action: Action) => Promise<void>
}

/**
 * `role`: none of their roles ever may. `unseen`: there is no such thing for them, whether it exists or not.
 * `prove-again`: they may, after proving anew who they are.
 */
export type Refusal = 'signed-out' | 'role' | 'unseen' | 'prove-again'

/** `thing` is null where a whole list is asked for; `visible` says what may be in it. */
export type Verdict =
  { readonly refusal: null; readonly actor: Actor | null; readonly thing: Thing | null } | { readonly refusal: Refusal }

/** Names of things in the address of a route or page: `:person`, `:group`, `:school`. */
export type Params = Readonly<Record<string, string | undefined>>

/** Judges what somebody asks. `session` is looked up only where it makes a difference. */
export async function judge(
  gate: GateSettings,
  action: Action,
  params: Params,
  session: () => Promise<Session | null>,
): Promise<Verdict> {
  const anybody = judgeAnybody(action)
  if (anybody) return anybody
  const known = await session()
  const actor = known && (await asSchool(gate.db, known, (tx) => readActor(tx, known.person, dutchDay(gate.now()))))
  if (!known || !actor) return { refusal: 'signed-out' }
  const verdict = await judgeActor(gate, actor, action, params)
  if (verdict.refusal !== null || factsOf(action).recent === undefined || isRecent(known, gate.now())) return verdict
  return { refusal: 'prove-again' }
}

/** What anybody may is not connected with who asks; null when it matters who does. */
export function judgeAnybody(action: Action): Verdict | null {
  return rulesFor(null, action).length === 0 ? null : { refusal: null, actor: null, thing: { kind: 'nothing' } }
}

async function judgeActor(gate: GateSettings, actor: Actor, action: Action, params: Params): Promise<Verdict> {
  if (rulesFor(actor, action).length === 0) {
    await gate.onRefused(actor, action)
    return { refusal: 'role' }
  }
  const { about } = factsOf(action)
  if ((about === 'person' || about === 'group') && !(about in params)) return { refusal: null, actor, thing: null }
  const thing = await thingOf(gate, actor, about, params[about])
  if (!thing) return { refusal: 'unseen' }
  if (may(actor, action, thing)) return { refusal: null, actor, thing }
  await gate.onRefused(actor, action)
  return { refusal: 'unseen' }
}

async function thingOf(
  { db }: GateSettings,
  actor: Actor,
  about: Thing['kind'],
  id: string | undefined,
): Promise<Thing | null> {
  if (id !== undefined && !isId(id)) return null
  switch (about) {
    case 'nothing':
      return { kind: 'nothing' }
    case 'account':
      return { kind: 'account', school: actor.school, person: actor.person }
    case 'person':
      return asSchool(db, actor, (tx) => readPerson(tx, id ?? ''))
    case 'group':
      return asSchool(db, actor, (tx) => readGroup(tx, id ?? ''))
    case 'school':
      return asSchool(db, { school: id ?? actor.school }, readSchool)
    case 'installation':
      return readInstallation(db)
  }
}

/** Judges a request: who asks, what it is done to, what the table says, and whether to ask for a new proof first. */
import { asSchool, type Database, type Tx } from '../../platform/database/database.ts'
import { dutchDay } from '../../platform/clock.ts'
import { isId } from '../../platform/ids.ts'
import { isRecent, type Session } from '../account/model.ts'
import { readActor, readGroup, readInstallation, readPerson, readSchool } from './facts.ts'
import { may, rulesFor, type Actor, type Thing } from './may.ts'
import { factsOf, type Action } from './table.ts'

export interface GateSettings {
  readonly db: Database
  readonly now: () => Date
  /** Is what this person asks still within the limit? */
  readonly isWithin: (actor: Actor) => boolean
  /** Told of a refusal that may matter to who keeps watch. */
  readonly onRefused: (actor: Actor, action: Action) => Promise<void>
}

/**
 * `role`: none of their roles ever may. `unseen`: there is no such thing for them, whether it exists or not.
 * `prove-again`: they may, after proving anew who they are.
 */
export type Refusal = 'signed-out' | 'too-many' | 'role' | 'unseen' | 'prove-again'

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
  if (!known) return { refusal: 'signed-out' }
  const { actor, thing } = await readCase(gate, known, factsOf(action).about, params)
  if (!actor) return { refusal: 'signed-out' }
  if (!gate.isWithin(actor)) return { refusal: 'too-many' }
  const verdict = await judgeActor(gate, actor, action, thing)
  if (verdict.refusal !== null || factsOf(action).recent === undefined || isRecent(known, gate.now())) return verdict
  return { refusal: 'prove-again' }
}

/** What anybody may is not connected with who asks; null when it matters who does. */
export function judgeAnybody(action: Action): Verdict | null {
  return rulesFor(null, action).length === 0 ? null : { refusal: null, actor: null, thing: { kind: 'nothing' } }
}

async function judgeActor(gate: GateSettings, actor: Actor, action: Action, thing: Asked): Promise<Verdict> {
  if (rulesFor(actor, action).length === 0) {
    await gate.onRefused(actor, action)
    return { refusal: 'role' }
  }
  if (thing === 'list') return { refusal: null, actor, thing: null }
  if (!thing) return { refusal: 'unseen' }
  if (may(actor, action, thing)) return { refusal: null, actor, thing }
  await gate.onRefused(actor, action)
  return { refusal: 'unseen' }
}

/** Null for what is not there. */
type Asked = Thing | 'list' | null

/** Who asks and what it is done to; in one transaction where both are of one school. */
async function readCase(
  { db, now }: GateSettings,
  { school, person }: Session,
  about: Thing['kind'],
  params: Params,
): Promise<{ readonly actor: Actor | null; readonly thing: Asked }> {
  const id = params[about]
  const found = await asSchool(db, { school }, async (tx) => {
    const actor = await readActor(tx, person, dutchDay(now()))
    return { actor, thing: actor && (await ownThing(tx, actor, about, id)) }
  })
  if (about === 'installation') return { ...found, thing: await readInstallation(db) }
  if (about !== 'school' || id === undefined || id === school) return found
  return { ...found, thing: isId(id) ? await asSchool(db, { school: id }, readSchool) : null }
}

/** Something of the actor's own school. */
async function ownThing(tx: Tx, actor: Actor, about: Thing['kind'], id: string | undefined): Promise<Asked> {
  const { school, board, person } = actor
  if (about === 'account') return { kind: about, school, person }
  if (about === 'school') return { kind: about, school, board }
  if (about !== 'person' && about !== 'group') return { kind: 'nothing' }
  if (id === undefined) return 'list'
  if (!isId(id)) return null
  return about === 'person' ? readPerson(tx, id) : readGroup(tx, id)
}
